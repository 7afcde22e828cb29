import PlanModel

/// Where a searched text stands (查找结果).
public struct SearchHit: Hashable, Sendable {
  public enum Place: String, Hashable, Sendable, CaseIterable {
    case commitment, progress, outcome, document
  }

  public var place: Place
  /// A commitment's code; empty for outcomes and documents.
  public var code: String
  public var unit: String
  public var title: String
  /// The whole text that holds it.
  public var text: String
}

extension Snapshot {
  /// Everything that holds all the words of a text, at most `limit` hits for each kind of place.
  ///
  /// A scan of the plain text: Chinese words of one and two characters are found as surely as long ones.
  public func search(_ text: String, limit: Int = 200) throws -> [SearchHit] {
    let words = text.split(whereSeparator: \.isWhitespace).map { String($0) }
    guard let first = words.first else { return [] }
    var hits: [SearchHit] = []
    func look(_ place: SearchHit.Place, _ sql: String) throws {
      var found = 0
      let rows = try statement(sql)
      rows.bind(first)
      defer { rows.reset() }
      while found < limit, try rows.step() {
        let text = rows.text(3)
        guard words.dropFirst().allSatisfy({ text.contains($0) }) else { continue }
        hits.append(
          SearchHit(place: place, code: rows.text(0), unit: rows.text(1), title: rows.text(2), text: text))
        found += 1
      }
    }
    try look(
      .commitment,
      """
      SELECT * FROM (SELECT c.code, u.name, c.title,
          c.code || ' ' || c.title || coalesce(' ' || c.quote, '') || coalesce(' ' || c.lead, '') || coalesce(' ' || c.notes, '') AS text
        FROM commitment AS c JOIN unit AS u ON u.id = c.unitId WHERE c.rejected IS NULL ORDER BY c.code)
      WHERE instr(text, ?) > 0
      """)
    try look(
      .progress,
      """
      SELECT * FROM (SELECT c.code, u.name, c.title,
          p.day || coalesce(' ' || p.note, '') || coalesce(' ' || p.problem, '') || coalesce(' ' || p.nextStep, '') AS text
        FROM progress AS p JOIN commitment AS c ON c.id = p.commitmentId JOIN unit AS u ON u.id = c.unitId
        WHERE coalesce(p.note, p.problem, p.nextStep) IS NOT NULL)
      WHERE instr(text, ?) > 0
      """)
    try look(
      .outcome,
      """
      SELECT '', u.name, d.title, o.quote FROM outcome AS o JOIN document AS d ON d.id = o.documentId
      LEFT JOIN unit AS u ON u.id = d.unitId WHERE instr(o.quote, ?) > 0
      """)
    try look(
      .document,
      """
      SELECT '', u.name, d.name, d.title FROM document AS d LEFT JOIN unit AS u ON u.id = d.unitId
      WHERE instr(d.title, ?) > 0
      """)
    return hits
  }
}
