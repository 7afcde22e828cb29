import PlanModel

/// A unit's plan for a period, with how many commitments it holds (计划).
public struct Plan: Hashable, Sendable {
  public var id: String
  public var unit: String
  public var period: Period
  public var title: String
  public var adopted: CalendarDate?
  /// Of the document that it was adopted by.
  public var documentHash: String?
  public var commitments: Int
  public var drafts: Int
}

extension Snapshot {
  /// All plans, by unit and period.
  public func plans() throws -> [Plan] {
    var plans: [Plan] = []
    try statement(
      """
      SELECT p.identity, u.name, p.period, p.title, p.adopted, d.sha256,
        (SELECT count(*) FROM commitment AS c WHERE c.planId = p.id AND c.journalId IS NOT NULL),
        (SELECT count(*) FROM commitment AS c WHERE c.planId = p.id AND c.journalId IS NULL AND c.rejected IS NULL)
      FROM plan AS p JOIN unit AS u ON u.id = p.unitId LEFT JOIN document AS d ON d.id = p.documentId
      ORDER BY u.id, p.firstDay, p.lastDay
      """
    ).each { row in
      guard let period = Period(row.text(2)) else { return }
      plans.append(
        Plan(
          id: row.text(0), unit: row.text(1), period: period, title: row.text(3), adopted: row.day(4),
          documentHash: row.optionalText(5), commitments: row.int(6), drafts: row.int(7)))
    }
    return plans
  }

  /// The plans that lie inside a period: 2023 holds 2023H2.
  func plans(inside period: Period) throws -> [Int] {
    var ids: [Int] = []
    try statement("SELECT id FROM plan WHERE firstDay >= ? AND lastDay <= ?")
      .each(.text(period.first.description), .text(period.last.description)) { ids.append($0.int(0)) }
    return ids
  }

  /// The first day of the plans that share a day with a period and have items of a unit and an office; nil for none.
  public func firstDay(
    ofPlansOverlapping period: Period, unit: String? = nil, lead: String? = nil
  ) throws -> CalendarDate? {
    let units = try unit.map { try subtree(try unitId($0)).map { String($0) }.joined(separator: ",") }
    let found = try statement(
      """
      SELECT min(p.firstDay) FROM plan AS p WHERE p.firstDay <= ?1 AND p.lastDay >= ?2 AND EXISTS (
        SELECT 1 FROM commitment AS c WHERE c.planId = p.id AND c.rejected IS NULL
          AND (?3 = '' OR c.lead = ?3)\(units.map { " AND c.unitId IN (\($0))" } ?? ""))
      """
    ).first(
      .text(period.last.description), .text(period.first.description), .text(lead ?? "")
    ) { $0.day(0) }
    return found ?? nil
  }

  /// The last journal entry at a moment; 0 before the first.
  func lastJournalEntry(_ moment: Int) throws -> Int {
    try statement("SELECT coalesce(max(id), 0) FROM journal WHERE at <= ?").first(.int(moment)) { $0.int(0) }
      ?? 0
  }
}
