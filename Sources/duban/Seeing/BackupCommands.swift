import ArgumentParser
import Glibc
import PlanModel
import PlanStore

/// `duban backup`: a verified copy, to a file or dated into a folder.
struct BackupCommand: DubanCommand {
  static let configuration = CommandConfiguration(commandName: "backup", abstract: SeeingHelp.backup.now)

  @Option(name: [.short, .long], help: ArgumentHelp(HelpWords.output.now, valueName: "FILE"))
  var output: String?

  @Option(help: ArgumentHelp(SeeingHelp.backupInto.now, valueName: "FOLDER"))
  var into: String?

  @Option(help: ArgumentHelp(SeeingHelp.backupKeep.now, valueName: "N"))
  var keep: Int?

  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    guard (output == nil) != (into == nil) else {
      throw Failure(.usage, what: KeepingWords.whereTo, advice: KeepingWords.outputOrFolder)
    }
    guard keep == nil || (into != nil && keep ?? 0 > 0) else {
      throw Failure(.usage, place: "--keep", what: KeepingWords.keepWhere, advice: KeepingWords.keepAdvice)
    }
    let path = try StorePlace.path(terminal)
    let store = try terminal.open(for: .reading)
    guard let into else {
      try store.copy(to: output ?? "")
      return console.say(KeepingWords.backedUp(output ?? ""))
    }
    let folder = BackupFolder(into, of: path)
    let target = try folder.place(on: console.today)
    try store.copy(to: target)
    console.say(KeepingWords.backedUp(target))
    // Older ones go only when the new one is there and verified.
    for old in try folder.beyond(keep) { console.say(KeepingWords.droppedBackup(old)) }
  }
}

/// A folder of dated backups of one store (备份目录): `duban-2023-09-30.db`, a second one of the day `duban-2023-09-30.2.db`.
struct BackupFolder {
  private let folder: String
  private let stem: String

  init(_ folder: String, of store: String) {
    self.folder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let file = store.split(separator: "/").last.map { String($0) } ?? store
    stem = file.hasSuffix(".db") ? String(file.dropLast(3)) : file
  }

  /// A free name for this day; the folder is made where it isn't there.
  func place(on day: CalendarDate) throws -> String {
    if mkdir(folder, 0o700) != 0, errno != EEXIST { throw FileFailure.cannotWrite(folder, errno) }
    let numbers = try dated().filter { $0.day == day.description }.map(\.number)
    let number = (numbers.max() ?? 0) + 1
    return "\(folder)/\(stem)-\(day)\(number > 1 ? ".\(number)" : "").db"
  }

  /// Takes away all but the latest; what isn't named as a backup of this store stays.
  func beyond(_ keep: Int?) throws -> [String] {
    guard let keep else { return [] }
    let old = try dated().sorted { ($0.day, $0.number) < ($1.day, $1.number) }.dropLast(keep)
    return try old.map { backup in
      let path = "\(folder)/\(backup.name)"
      if unlink(path) != 0 { throw FileFailure.cannotWrite(path, errno) }
      return path
    }
  }

  private func dated() throws -> [(name: String, day: String, number: Int)] {
    try FileBytes.names(in: folder).compactMap { name in
      guard name.hasPrefix(stem + "-"), name.hasSuffix(".db") else { return nil }
      let middle = name.dropFirst(stem.count + 1).dropLast(3)
      let parts = middle.split(separator: ".", omittingEmptySubsequences: false)
      guard let day = parts.first.flatMap({ CalendarDate(String($0)) }) else { return nil }
      if parts.count == 1 { return (name, day.description, 1) }
      guard parts.count == 2, let number = Int(parts[1]), number > 1 else { return nil }
      return (name, day.description, number)
    }
  }
}

/// `duban restore`: a backup as a new store; one that is there is replaced only when that is said, and kept beside it.
struct RestoreCommand: DubanCommand {
  static let configuration = CommandConfiguration(commandName: "restore", abstract: SeeingHelp.restore.now)

  @Argument(help: ArgumentHelp(SeeingHelp.backupFile.now, valueName: "BACKUP"))
  var backup: String

  @Option(help: ArgumentHelp(SeeingHelp.restoreTo.now, valueName: "FILE"))
  var to: String

  @Flag(help: ArgumentHelp(SeeingHelp.restoreReplace.now))
  var replace = false

  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let store = try Store.open(backup, for: .reading)
    if let ailment = try store.examine().ailments.first {
      throw StoreError.damaged(path: backup, detail: console.word(AilmentWords.phrase(ailment)))
    }
    if replace, access(to, F_OK) == 0 {
      let kept = try store.replace(to)
      console.say(KeepingWords.putAside(to, kept))
    } else {
      try store.copy(to: to)
    }
    console.say(KeepingWords.restored(to))
  }
}
