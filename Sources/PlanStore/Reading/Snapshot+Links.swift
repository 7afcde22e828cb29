import FoundationEssentials
import PlanModel

/// A commitment and an outcome that may answer it, as recorded (对应关系).
public struct Link: Hashable, Sendable, Identifiable {
  public enum State: String, Hashable, Sendable, CaseIterable { case proposed, accepted, rejected }

  /// One who decided, when and why.
  public struct Decision: Hashable, Sendable {
    public var state: State
    public var relation: Relation
    public var on: CalendarDate
    public var by: String
    public var reason: String?
    /// Who took it back, where somebody did.
    public var undoneBy: String?
  }

  public var id: Int
  public var code: String
  public var unit: String
  public var title: String
  /// The commitment's sentence, or its title where it came from no document.
  public var promise: String
  public var outcome: String
  public var documentTitle: String
  public var relation: Relation
  /// 0…1.
  public var score: Double
  public var isAuto: Bool
  public var reasons: [Phrase]
  public var state: State
  public var decisions: [Decision]
  /// Where the outcome stands.
  public var outcomeSource: Source
}

/// Which links.
public struct LinkQuery: Sendable {
  public var period: Period?
  public var unit: String?
  public var code: String?
  public var state: Link.State?

  public init(period: Period? = nil, unit: String? = nil, code: String? = nil, state: Link.State? = nil) {
    self.period = period
    self.unit = unit
    self.code = code
    self.state = state
  }
}

extension Snapshot {
  /// Links by commitment, best first, each with how it was decided.
  public func links(_ query: LinkQuery = LinkQuery()) throws -> [Link] {
    let plans = try query.period.map { Set(try self.plans(inside: $0)) }
    let units = try query.unit.map { Set(try subtree(try unitId($0))) }
    var links: [Link] = []
    try statement(
      """
      SELECT l.id, c.code, u.name, c.title, coalesce(c.quote, c.title), o.quote, d.title, l.relation, l.score, l.auto,
        l.reasons, l.state, c.planId, c.unitId, o.documentId, o.spanStart, o.spanEnd
      FROM link AS l JOIN commitment AS c ON c.id = l.commitmentId JOIN unit AS u ON u.id = c.unitId
      JOIN outcome AS o ON o.id = l.outcomeId JOIN document AS d ON d.id = o.documentId
      WHERE (?1 IS NULL OR c.code = ?1) AND (?2 IS NULL OR l.state = ?2)
      ORDER BY c.code, c.unitId, l.score DESC, l.id
      """
    ).each(.text(query.code), .text(query.state?.rawValue)) { row in
      guard plans?.contains(row.int(12)) ?? true, units?.contains(row.int(13)) ?? true else { return }
      links.append(
        Link(
          id: row.int(0), code: row.text(1), unit: row.text(2), title: row.text(3), promise: row.text(4),
          outcome: row.text(5), documentTitle: row.text(6), relation: row.value(7, or: .reported),
          score: Double(row.int(8)) / 1000, isAuto: row.int(9) == 1,
          reasons: ColumnText.phrases(row.text(10)),
          state: row.value(11, or: .proposed), decisions: try decisions(row.int(0)),
          outcomeSource: Source(
            documentHash: try documentHash(row.int(14)), span: Span(row.int(15), row.int(16)),
            quote: row.text(5))))
    }
    return links
  }

  private func decisions(_ link: Int) throws -> [Link.Decision] {
    var decisions: [Link.Decision] = []
    try statement(
      """
      SELECT k.state, k.relation, k.day, k.by, k.reason, n.by FROM linkDecision AS k
      LEFT JOIN linkUndo AS n ON n.decisionId = k.id WHERE k.linkId = ? ORDER BY k.id
      """
    ).each(.int(link)) { row in
      decisions.append(
        Link.Decision(
          state: row.value(0, or: .proposed), relation: row.value(1, or: .reported),
          on: row.day(2) ?? CalendarDate(dayNumber: 0), by: row.text(3), reason: row.optionalText(4),
          undoneBy: row.optionalText(5)))
    }
    return decisions
  }
}
