import DocumentFormats
import PlanLedger
import PlanModel
import PlanSeeds
import PlanStore

/// An office's own ledger with its columns found (自有台账的列对应): as a person said, as remembered, else as guessed.
struct MappedLedger {
  struct Table {
    var table: OfficeTable
    /// The unit of all its rows, where each tab is a unit's.
    var unit: String?
  }

  enum Origin { case none, guessed, remembered, given }

  private(set) var tables: [Table] = []
  private(set) var origin = Origin.none
  private var mapping = LedgerMapping()
  private var fingerprints: [String] = []
  /// A person said something else of the columns than was remembered of them.
  private(set) var isChanged = false
  /// Columns that no role was found for, and that hold dates.
  private(set) var likelyDates: [String] = []
  private let file: String

  var isMapped: Bool { origin != .none }

  private static let mapper = LedgerMapper(
    names: MappingNames(SeedFiles.entries("vocabulary/ledger-columns.txt")))

  init(_ given: [OfficeTable], file: String, option: String?, store: Store) throws {
    self.file = file
    let mapper = Self.mapper
    let asked = option.flatMap { $0 == "show" ? nil : $0 }
    let needed = given.filter { option != nil || !Self.isPlain($0, mapper) }
    var guess = LedgerMapping()
    for table in needed {
      guard let own = mapper.guess(table, ofSeveral: given.count > 1) else { continue }
      guess.add(own)
      if let print = mapper.fingerprint(table), !fingerprints.contains(print) { fingerprints.append(print) }
    }
    if !guess.columns.isEmpty {
      let kept = try Self.remembered(fingerprints, store)
      (mapping, origin) = try Self.choose(guess, asked, kept)
      let before = kept ?? guess
      isChanged =
        origin == .given
        && (before.unitIsSheet != mapping.unitIsSheet || Set(before.columns) != Set(mapping.columns))
    }
    if isMapped, mapping.columns.allSatisfy({ $0.role != .column(.due) }) {
      likelyDates = needed.flatMap { mapper.likelyDates(in: $0, mapping) }
    }
    for table in given {
      guard isMapped, needed.contains(table), let applied = mapper.applied(mapping, to: table) else {
        tables.append(Table(table: table))
        continue
      }
      tables.append(Table(table: applied, unit: mapping.unitIsSheet ? table.sheet : nil))
    }
  }

  /// The program's own columns in one row: nothing needs to be guessed.
  private static func isPlain(_ table: OfficeTable, _ mapper: LedgerMapper) -> Bool {
    guard let plain = LedgerReader.knownColumns(of: table) else { return false }
    guard let guess = mapper.guess(table) else { return true }
    let guessed = guess.columns.filter { if case .column = $0.role { true } else { false } }.count
    return plain >= guessed && guess.columns.allSatisfy { !$0.header.contains("/") }
  }

  private static func choose(
    _ guess: LedgerMapping, _ path: String?, _ kept: LedgerMapping?
  ) throws -> (LedgerMapping, Origin) {
    if let path, let bytes = try? FileBytes.read(path) {
      let said: LedgerMapping
      do {
        said = try LedgerMapping(yaml: String(decoding: bytes, as: UTF8.self))
      } catch {
        throw error.failure(path)
      }
      let missing = said.columns.filter { entry in
        guard case .column = entry.role else { return false }
        return guess.role(of: entry.header) == nil
      }
      if !missing.isEmpty {
        throw Failure(
          .badData, place: path, what: MappingWords.noSuchColumns(missing.map(\.header)),
          advice: MappingWords.columnsAre(guess.columns.map(\.header)))
      }
      return (filled(said, from: guess), .given)
    }
    if path == nil, let kept { return (filled(kept, from: guess), .remembered) }
    return (guess, .guessed)
  }

  /// What the file doesn't name is as guessed; in the order of the table.
  private static func filled(_ said: LedgerMapping, from guess: LedgerMapping) -> LedgerMapping {
    var all = LedgerMapping(unitIsSheet: said.unitIsSheet)
    for entry in guess.columns {
      all.columns.append(.init(entry.header, said.role(of: entry.header) ?? entry.role))
    }
    all.add(LedgerMapping(columns: said.columns))
    return all
  }

  private static func remembered(_ fingerprints: [String], _ store: Store) throws -> LedgerMapping? {
    let kept = try store.read { try $0.profile() }
    for print in fingerprints {
      if let yaml = kept[key(print)], let known = try? LedgerMapping(yaml: yaml) { return known }
    }
    return nil
  }

  static let keyPrefix = "ledgerColumns."
  private static func key(_ fingerprint: String) -> String { keyPrefix + fingerprint }

  /// Kept under each header's fingerprint, so that next month's file is read in the same way.
  func remember(_ session: Session) throws {
    guard origin == .given || origin == .guessed else { return }
    for print in fingerprints { try session.setProfile(Self.key(print), mapping.yaml(file: "")) }
  }

  var said: Phrase? {
    switch origin {
    case .none: nil
    case .guessed: MappingWords.guessed(mapping)
    case .remembered: MappingWords.remembered
    case .given: MappingWords.given
    }
  }

  /// `--mapping show`.
  func show(_ console: Console) throws {
    guard isMapped else {
      throw Failure(.badData, place: file, what: MappingWords.noHeader, advice: RecordingWords.giveLedger)
    }
    try console.out.write(mapping.yaml(file: file))
    console.say(origin == .guessed ? MappingWords.isGuess : said ?? MappingWords.given)
  }

  /// `--mapping FILE` with no such file yet: the guess is written there to be looked at, and nothing is imported.
  func writeGuess(to path: String) throws -> Phrase? {
    guard origin == .guessed else {
      if origin == .none {
        throw Failure(.badData, place: file, what: MappingWords.noHeader, advice: RecordingWords.giveLedger)
      }
      return nil
    }
    let sink = try ByteSink(path: path)
    try sink.write(mapping.yaml(file: file))
    try sink.close()
    return MappingWords.written(path)
  }
}

extension MappingProblem {
  func failure(_ path: String) -> Failure {
    let what: Phrase
    var place = path
    switch self {
    case .notYAML(let line):
      what = MappingWords.notYAML
      if let line { place += ":\(line)" }
    case .noColumns: what = MappingWords.noColumns
    case .unknownRole(let header, let role): what = MappingWords.unknownRole(header, role)
    case .noTitle: what = MappingWords.noTitle
    }
    return Failure(.badData, place: place, what: what, advice: MappingWords.mend)
  }
}
