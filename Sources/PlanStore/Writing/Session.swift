import GRDB
import GRDBSQLite
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
  private let identities: () -> String
  /// The journal entry that this session will be.
  let journalId: Int
  private let previous: String
  private var pages: [SealedPage] = []
  private var statements = FewOrMany<String, Prepared>()
  var progressPosition = 0
  var writesWithoutSeal = 0
  /// Of plans that this session has looked up, by unit and period.
  var planIds: [PlanKey: Int] = [:]
  var lastNumbers: [String: Int] = [:]
  var adoptedPlans: Set<Int> = []
  var unitIds: [String: Int] = [:]
  var documentIds: [String: Int] = [:]
  var units = UnitCache()
  let finder: TargetFinder
  /// While many entries come in at once.
  var currentValues: CurrentValues?

  struct PlanKey: Hashable {
    var unit: Int
    var period: Period
  }

  init(_ db: Database, author: Author, identifiers: Identifiers) throws {
    self.db = db
    self.author = author
    self.identifiers = identifiers
    identities = identifiers.series()
    snapshot = Snapshot(db)
    finder = TargetFinder(snapshot)
    let last = try Prepared(db, "SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1").first {
      (id: $0.int(0), hash: $0.text(1))
    }
    journalId = (last?.id ?? 0) + 1
    previous = last?.hash ?? ""
  }

  /// A new identity that `merge` goes by.
  public func newIdentity() -> String { identities() }

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
    _ table: SealedTable, sealed: Bool = true, extra: [String] = [], _ fill: (inout SealedRow) throws -> Void
  ) throws -> Int {
    if table.name == SealedTable.adjustment.name { finder.forget() }
    let page = try page(table)
    let statement = try page.statement(db, extra: extra)
    var row = page.take()
    defer { page.putBack(row) }
    row.begin(sealed: sealed)
    try fill(&row)
    row.finishSealed()
    row.addOpen(sealed ? journalId : nil)
    for value in row.extras { row.addOpen(value) }
    try row.run(statement)
    if sealed { page.wasSealed = true } else { writesWithoutSeal += 1 }
    return Int(sqlite3_last_insert_rowid(db.sqliteConnection))
  }

  /// What this session writes into a table. A few tables at most, so that a walk finds one sooner than a hash.
  private func page(_ table: SealedTable) throws -> SealedPage {
    if let known = pages.first(where: { $0.table.name == table.name }) { return known }
    let new = SealedPage(table)
    pages.append(new)
    return new
  }

  /// Adds a row that is there already, and has just got this entry's id, to what the entry seals.
  func seal(_ table: SealedTable, where condition: String, _ id: Int) throws {
    let rows = try statement(
      "SELECT \(table.columnList) FROM \(table.name) WHERE \(condition) ORDER BY \(table.order)")
    let page = try page(table)
    page.wasSealed = true
    let count = table.columnCount
    try rows.each(.int(id)) { page.seal($0, columns: count) }
  }

  /// Writes the journal entry; none where nothing was written.
  func finish(action: String, subject: String, detail: String) throws {
    guard pages.contains(where: \.wasSealed) || writesWithoutSeal > 0 else { return }
    var content = ""
    for table in SealedTable.all {
      // Nothing sealed is nothing to verify: a draft without milestones has none to adopt.
      guard let page = pages.first(where: { $0.table == table }), page.rows > 0 else { continue }
      if !content.isEmpty { content += "\n" }
      content += "\(table.name) \(page.rows) \(page.digest())"
    }
    try JournalEntry(
      number: journalId, at: author.at, by: author.name, action: action, subject: subject, detail: detail,
      content: content, previous: previous
    ).insert(db)
  }
}
