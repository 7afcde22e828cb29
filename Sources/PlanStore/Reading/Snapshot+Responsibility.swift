import PlanModel

extension Snapshot {
  /// Posts with who held them, oldest first; of one day, only who holds each then.
  public func tenures(asOf day: CalendarDate? = nil) throws -> [Tenure] {
    var tenures: [Tenure] = []
    try statement(
      """
      SELECT u.name, t.post, t.holder, t.day, t.by FROM tenure AS t JOIN unit AS u ON u.id = t.unitId
      ORDER BY u.id, t.post, t.day, t.id
      """
    ).each { row in
      guard let from = row.day(3) else { return }
      if let day {
        guard from <= day else { return }
        if let last = tenures.last, last.unit == row.text(0), last.post == row.text(1) {
          tenures.removeLast()
        }
      }
      tenures.append(
        Tenure(unit: row.text(0), post: row.text(1), holder: row.text(2), from: from, by: row.text(4)))
    }
    return tenures
  }

  /// Who answers for a commitment on a day, by role; every change of it where no day is given.
  public func assignments(of code: String, unit: String? = nil, asOf day: CalendarDate? = nil) throws
    -> [Assignment]
  {
    guard try hasRows("assignment") else { return [] }
    let id = try locate(code, unit: unit).id
    var found: [Assignment] = []
    try statement(
      "SELECT role, names, day, by FROM assignment WHERE commitmentId = ? ORDER BY role, day, id"
    ).each(.int(id)) { row in
      guard let from = row.day(2) else { return }
      let role: Assignment.Role = row.value(0, or: .sponsor)
      if let day {
        guard from <= day else { return }
        if found.last?.role == role { found.removeLast() }
      }
      found.append(
        Assignment(role: role, names: ColumnText.list(row.optionalText(1)), from: from, by: row.text(3)))
    }
    return found.filter { day == nil || !$0.names.isEmpty }
  }

  /// The commitments, as code and unit, that a post, an office or a person answers for on a day in any way: it leads or
  /// supports, is one of the leaders, or is assigned.
  ///
  /// A person also answers for what the posts do that are held on that day.
  public func responsibilities(of name: String, asOf day: CalendarDate) throws -> Set<String> {
    let names = [name] + (try tenures(asOf: day).filter { $0.holder == name }.map(\.post))
    let list = ColumnText.list(names)
    var found: Set<String> = []
    try statement(
      """
      WITH name(value) AS (SELECT value FROM json_each(?1)), held AS (
        SELECT commitmentId, names, row_number() OVER (PARTITION BY commitmentId, role ORDER BY day DESC, id DESC) AS place
        FROM assignment WHERE day <= ?2)
      SELECT c.code, u.name FROM commitment AS c JOIN unit AS u ON u.id = c.unitId
      WHERE c.rejected IS NULL AND (c.lead IN name
        OR EXISTS (SELECT 1 FROM json_each(c.supporting) AS s WHERE s.value IN name)
        OR EXISTS (SELECT 1 FROM json_each(c.leaders) AS s WHERE s.value IN name)
        OR EXISTS (SELECT 1 FROM held, json_each(held.names) AS s
          WHERE held.commitmentId = c.id AND held.place = 1 AND s.value IN name))
      """
    ).each(.text(list ?? "[]"), .text(day.description)) { row in
      found.insert(Self.responsibility(row.text(0), row.text(1)))
    }
    return found
  }

  /// How `responsibilities` names a commitment.
  public static func responsibility(_ code: String, _ unit: String) -> String { code + "\u{1F}" + unit }

  /// Proofs of a commitment (凭证), oldest first.
  public func evidence(of code: String, unit: String? = nil) throws -> [Evidence] {
    let id = try locate(code, unit: unit).id
    var found: [Evidence] = []
    try statement(
      """
      SELECT grade, day, reference, sha256, note, entry FROM evidence AS e WHERE commitmentId = ?
        AND NOT EXISTS (SELECT 1 FROM retraction AS r WHERE r.commitmentId = e.commitmentId AND r.entry = e.entry)
      ORDER BY day, id
      """
    ).each(.int(id)) { row in
      found.append(
        Evidence(
          grade: EvidenceGrade(rawValue: row.int(0)) ?? .e0, on: row.day(1) ?? CalendarDate(dayNumber: 0),
          reference: row.text(2), sha256: row.optionalText(3), note: row.optionalText(4),
          entry: row.optionalText(5)))
    }
    return found
  }
}
