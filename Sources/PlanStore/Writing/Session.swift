import GRDB
import PlanModel

/// One write in the making: a transaction that will be one journal entry.
///
/// What it can do is told in the extensions, one subject each. Not to be kept beyond the closure it is given to.
public final class Session {
  /// Reads what is there, this session's own writes included.
  public let snapshot: Snapshot
  let db: Database
  let author: Author
  let identifiers: Identifiers
  /// The journal entry that this session will be.
  let journalId: Int
  private let previous: String
  private var seals: [SealedTable: Seal] = [:]
  private var inserts: [SealedTable: Prepared] = [:]
  private var statements: [String: Prepared] = [:]
  var progressPosition = 0
  var writesWithoutSeal = 0
  /// Of plans that this session has looked up, by unit and period.
  var planIds: [PlanKey: Int] = [:]
  var lastNumbers: [String: Int] = [:]
  var adoptedPlans: Set<Int> = []
  var unitIds: [String: Int] = [:]
  var documentIds: [String: Int] = [:]
  var units = UnitCache()
  var lastProgressTarget: ProgressTarget?

  struct PlanKey: Hashable {
    var unit: Int
    var period: String
  }

  init(_ db: Database, author: Author, identifiers: Identifiers) throws {
    self.db = db
    self.author = author
    self.identifiers = identifiers
    snapshot = Snapshot(db)
    let last = try Prepared(db, "SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1").first {
      (id: $0.int(0), hash: $0.text(1))
    }
    journalId = (last?.id ?? 0) + 1
    previous = last?.hash ?? ""
  }

  /// A new identity that `merge` goes by.
  public func newIdentity() -> String { identifiers.uuid() }

  /// A statement that is prepared once in this session.
  func statement(_ sql: String) throws -> Prepared {
    if let known = statements[sql] { return known }
    let new = try Prepared(db, sql)
    statements[sql] = new
    return new
  }

  /// Runs SQL whose rows no entry seals: drafts, units, links as they stand.
  func run(_ sql: String, _ bind: (Prepared) -> Void) throws {
    let statement = try statement(sql)
    bind(statement)
    try statement.run()
    writesWithoutSeal += 1
  }

  /// Inserts a row into a sealed table; columns in the table's order. `extra` are columns beside the sealed ones.
  @discardableResult
  func insert(
    _ table: SealedTable, sealed: Bool = true, extra: [String] = [], _ fill: (inout SealedRow) -> Void
  ) throws -> Int {
    let statement = try insertStatement(table, extra: extra)
    var row = SealedRow(statement: statement, seal: seals[table] ?? Seal(), isSealed: sealed)
    if sealed { seals[table] = nil }
    fill(&row)
    statement.bind(sealed ? journalId : nil)
    row.finishSealed()
    for value in row.extras { statement.bind(value) }
    try statement.run()
    if sealed { seals[table] = row.seal } else { writesWithoutSeal += 1 }
    return Int(db.lastInsertedRowID)
  }

  private func insertStatement(_ table: SealedTable, extra: [String]) throws -> Prepared {
    if let known = inserts[table] { return known }
    let columns = table.columns + ["journalId"] + extra
    let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    let new = try Prepared(
      db, "INSERT INTO \(table.name) (\(columns.joined(separator: ", "))) VALUES (\(marks))")
    inserts[table] = new
    return new
  }

  /// Adds a row that is there already, and has just got this entry's id, to what the entry seals.
  func seal(_ table: SealedTable, where condition: String, _ id: Int) throws {
    let columns = table.columns.joined(separator: ", ")
    let rows = try statement(
      "SELECT \(columns) FROM \(table.name) WHERE \(condition) ORDER BY \(table.order)")
    var seal = seals[table] ?? Seal()
    try rows.each(.int(id)) { row in
      for column in table.columns.indices { seal.add(row.bytes(column)) }
      seal.endRow()
    }
    seals[table] = seal
  }

  /// Writes the journal entry; none where nothing was written.
  func finish(action: String, subject: String, detail: String) throws {
    guard !seals.isEmpty || writesWithoutSeal > 0 else { return }
    var content: [String] = []
    for table in SealedTable.all {
      // Nothing sealed is nothing to verify: a draft without milestones has none to adopt.
      guard var seal = seals[table], seal.rows > 0 else { continue }
      content.append("\(table.name) \(seal.rows) \(seal.digest())")
    }
    try JournalEntry(
      number: journalId, at: author.at, by: author.name, action: action, subject: subject, detail: detail,
      content: content.joined(separator: "\n"), previous: previous
    ).insert(db)
  }
}

/// A row on its way into a sealed table: each value is bound and hashed at once.
struct SealedRow {
  let statement: Prepared
  fileprivate(set) var seal: Seal
  let isSealed: Bool
  /// Columns beside the sealed ones, as text.
  var extras: [String?] = []

  mutating func add(_ text: String?) {
    statement.bind(text)
    if isSealed { seal.add(text) }
  }

  mutating func add(_ number: Int?) {
    statement.bind(number)
    if isSealed { seal.add(number) }
  }

  mutating func add(_ flag: Bool) { add(flag ? 1 : 0) }

  mutating func add(blob: [UInt8]) {
    statement.bind(blob: blob)
    if isSealed { seal.add(blob: blob) }
  }

  fileprivate mutating func finishSealed() { if isSealed { seal.endRow() } }
}
