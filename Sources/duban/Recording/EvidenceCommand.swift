import ArgumentParser
import PlanModel
import PlanStore

/// `duban evidence`: a proof, by reference.
struct EvidenceCommand: DubanCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: RecordingHelp.evidence.now)

  @Argument(help: ArgumentHelp(RecordingHelp.code.now, valueName: "CODE"))
  var code: String

  @Argument(help: ArgumentHelp(RecordingHelp.reference.now, valueName: "REFERENCE"))
  var reference: String

  @Option(help: ArgumentHelp(RecordingHelp.grade.now, valueName: "E0…E4"))
  var grade: String?

  @Option(help: ArgumentHelp(RecordingHelp.note.now, valueName: "TEXT"))
  var note: String?

  @Option(help: ArgumentHelp(RecordingHelp.on.now, valueName: "DATE"))
  var on: String?

  @Option(help: ArgumentHelp(LifeHelp.entry.now, valueName: "ID"))
  var entry: String?

  @Flag(help: ArgumentHelp(LifeHelp.copyFile.now))
  var copy = false

  @Option(help: ArgumentHelp(RecordingHelp.ofUnit.now, valueName: "UNIT"))
  var unit: String?

  @OptionGroup var hand: HandOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let grade = try grade.map(TypedValue.grade) ?? .e2
    guard reference.contains(where: { !$0.isWhitespace }) else {
      throw Failure(.usage, place: code, what: LifeWords.noReference, advice: LifeWords.giveReference)
    }
    let day = try on.map { try DateArgument.day($0, option: "--on") } ?? console.today
    // A file that is there is named by its bytes as well, so that it can be recognised later.
    let bytes = copy ? try FileBytes.read(reference) : try? FileBytes.read(reference)
    let hash = bytes.map(Hash.sha256)
    var reference = reference
    let folder = EvidenceFolder(store: try StorePlace.path(terminal))
    if copy, let hash { reference = folder.reference(to: reference, code: code, hash: hash) }
    let kept = reference
    try terminal.open(for: .writing).write(
      "evidence", subject: code, detail: "\(grade.name) \(kept)", by: hand.author(console)
    ) { session in
      if let entry { try session.checkEntry(entry, of: code, unit: unit) }
      try session.addEvidence(
        Evidence(grade: grade, on: day, reference: kept, sha256: hash, note: note, entry: entry), to: code,
        unit: unit)
      if copy, let bytes { try folder.keep(bytes, as: kept) }
    }
    console.say(RecordingWords.evidenceAdded(code, grade.name))
    if hash == nil, !ProofReference.canBeFound(kept) { console.say(LifeWords.proofUnknown(kept)) }
    if copy { console.say(LifeWords.copied(kept)) }
  }
}
