import PlanModel

/// A commitment's row, as writes need it.
struct LocatedCommitment {
  var id: Int
  var identity: String
  var code: String
  var unitId: Int
  var planId: Int
  var documentId: Int?
  var isAdopted: Bool
}

extension Snapshot {
  /// The commitment of a code, draft or adopted; rejected drafts are not found.
  func locate(_ code: String, unit: String? = nil) throws -> LocatedCommitment {
    let below = try unit.map { Set(try subtree(try unitId($0))) }
    var found: [LocatedCommitment] = []
    try statement(
      "SELECT id, identity, code, unitId, planId, documentId, journalId FROM commitment WHERE code = ? AND rejected IS NULL"
    ).each(.text(code)) { row in
      let located = LocatedCommitment(
        id: row.int(0), identity: row.text(1), code: row.text(2), unitId: row.int(3), planId: row.int(4),
        documentId: row.optionalInt(5), isAdopted: !row.isNull(6))
      if below?.contains(located.unitId) ?? true { found.append(located) }
    }
    if found.count > 1 {
      throw StoreError.ambiguousCode(code, units: try found.map { try unitName($0.unitId) })
    }
    guard let located = found.first else { throw StoreError.unknownCode(code) }
    return located
  }

  /// The code and unit of a commitment by its identity, which no renumbering changes; nil where the store has none.
  public func place(ofIdentity identity: String) throws -> (code: String, unit: String)? {
    let found = try statement(
      "SELECT code, unitId FROM commitment WHERE identity = ? AND rejected IS NULL"
    ).first(.text(identity)) { (code: $0.text(0), unit: $0.int(1)) }
    return try found.map { (code: $0.code, unit: try unitName($0.unit)) }
  }

  /// Of a commitment that must be adopted.
  func adopted(_ code: String, unit: String? = nil) throws -> LocatedCommitment {
    let found = try locate(code, unit: unit)
    guard found.isAdopted else { throw StoreError.isDraft(code: code) }
    return found
  }

  /// The title of the one commitment that has a code; nil where none or several have.
  public func title(ofCode code: String, unit: String? = nil) throws -> String? {
    let below = try unit.map { Set(try subtree(try unitId($0))) }
    var titles: [String] = []
    try statement("SELECT title, unitId FROM commitment WHERE code = ? AND rejected IS NULL")
      .each(.text(code)) { row in if below?.contains(row.int(1)) ?? true { titles.append(row.text(0)) } }
    return titles.count == 1 ? titles[0] : nil
  }

  /// Whether a ledger's bytes were imported for a period: the first time, or by a later import.
  public func isImported(_ sha256: String, for period: Period?) throws -> Bool {
    let known = try statement("SELECT kind, planned FROM document WHERE sha256 = ?").first(.text(sha256)) {
      (kind: $0.text(0), planned: $0.optionalText(1))
    }
    guard let known else { return false }
    guard known.kind == "ledger", let period, known.planned != period.description else { return true }
    return try statement(
      """
      SELECT 1 FROM journal AS j JOIN commitment AS c ON c.journalId = j.id JOIN plan AS p ON p.id = c.planId
      WHERE j.action = 'import' AND j.detail = ? AND p.period = ? LIMIT 1
      """
    ).first(.text(sha256), .text(period.description)) { _ in true } ?? false
  }
}
