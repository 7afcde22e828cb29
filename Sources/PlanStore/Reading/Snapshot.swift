import GRDB
import PlanModel

/// The store as it is at one moment: what it can answer is told in the extensions, one subject each.
///
/// Not to be kept beyond the closure it is given to.
public final class Snapshot {
  let db: Database
  private var statements = FewOrMany<String, Prepared>()
  private var unitNames = FewOrMany<Int, String>()
  private var planPeriods = FewOrMany<Int, Period>()
  private var hashes = FewOrMany<Int, String>()

  init(_ db: Database) { self.db = db }

  /// A statement that is prepared once in this snapshot.
  func statement(_ sql: String) throws -> Prepared {
    if let known = statements[sql] { return known }
    let new = try Prepared(db, sql)
    statements[sql] = new
    return new
  }

  /// Whether a table has any row, so that the loops need not look into an empty one for every commitment.
  func hasRows(_ table: String) throws -> Bool {
    try statement("SELECT EXISTS (SELECT 1 FROM \(table))").first { $0.int(0) == 1 } ?? false
  }

  func unitName(_ id: Int) throws -> String {
    if let known = unitNames[id] { return known }
    let name = try statement("SELECT name FROM unit WHERE id = ?").first(.int(id)) { $0.text(0) } ?? ""
    unitNames[id] = name
    return name
  }

  func period(ofPlan id: Int) throws -> Period {
    if let known = planPeriods[id] { return known }
    let text = try statement("SELECT period FROM plan WHERE id = ?").first(.int(id)) { $0.text(0) } ?? ""
    guard let period = Period(text) else {
      throw StoreError.database(path: "", detail: "plan.period \(text)")
    }
    planPeriods[id] = period
    return period
  }

  func documentHash(_ id: Int) throws -> String {
    if let known = hashes[id] { return known }
    let hash = try statement("SELECT sha256 FROM document WHERE id = ?").first(.int(id)) { $0.text(0) } ?? ""
    hashes[id] = hash
    return hash
  }
}
