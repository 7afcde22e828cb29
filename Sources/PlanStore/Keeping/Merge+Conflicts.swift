import GRDB
import PlanModel

/// Where both sides of a merge say different things of one item (并入冲突), and which of them stands now.
public enum MergeConflict: Hashable, Sendable {
  /// Another commitment of the same unit has the code: the other one wasn't taken in.
  case codeTaken(code: String, unit: String, own: String, other: String)
  /// Both changed its terms: the other's adjustment wasn't taken in.
  case bothAdjusted(code: String, unit: String, own: String, other: String)
  /// Both edited what is open: the later edit stands.
  case bothEdited(code: String, unit: String, field: Field, own: String, other: String, keepsOwn: Bool)
  /// Two values of one day: both are kept, and the one that came in counts.
  case twoValues(code: String, unit: String, on: CalendarDate, own: String, other: String)

  /// 牵头单位、配合单位、责任领导、权重.
  public enum Field: String, Hashable, Sendable, CaseIterable { case lead, supporting, leaders, weight }

  public var code: String {
    switch self {
    case .codeTaken(let code, _, _, _), .bothAdjusted(let code, _, _, _),
      .bothEdited(let code, _, _, _, _, _),
      .twoValues(let code, _, _, _, _):
      code
    }
  }
}

extension Merge {
  mutating func noteTakenCodes() throws {
    try Prepared(
      db,
      """
      SELECT c.code, v.name, own.title, c.title FROM other.commitment AS c JOIN unitMap AS u ON u.old = c.unitId
      JOIN main.commitment AS own ON own.code = c.code AND own.unitId = u.new JOIN main.unit AS v ON v.id = u.new
      WHERE c.journalId IS NOT NULL AND own.identity <> c.identity ORDER BY c.code
      """
    ).each { row in
      report.conflicts.append(
        .codeTaken(code: row.text(0), unit: row.text(1), own: row.text(2), other: row.text(3)))
    }
  }

  /// Who edited an item last decides what stands of lead, support, leaders and weight; without any edit here, the
  /// other's word is the newer.
  ///
  /// A unit's own export has a journal of its own: when it edited isn't known, and our edit stands.
  mutating func noteEdits() throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS ownEdits (subject TEXT PRIMARY KEY, at INTEGER) WITHOUT ROWID;
        CREATE TEMP TABLE IF NOT EXISTS otherEdits (subject TEXT PRIMARY KEY, at INTEGER) WITHOUT ROWID;
        CREATE TEMP TABLE IF NOT EXISTS keptOwn (id INTEGER PRIMARY KEY);
        DELETE FROM ownEdits; DELETE FROM otherEdits; DELETE FROM keptOwn;
        INSERT INTO ownEdits SELECT subject, max(at) FROM main.journal WHERE action = 'edit' GROUP BY subject;
        INSERT INTO otherEdits SELECT subject, max(at) FROM other.journal WHERE action = 'edit' GROUP BY subject;
        INSERT INTO keptOwn SELECT m.new FROM commitmentMap AS m JOIN main.commitment AS c ON c.id = m.new
          JOIN ownEdits AS e ON e.subject = c.code LEFT JOIN otherEdits AS x ON x.subject = c.code
          WHERE NOT m.isNew AND (x.at IS NULL OR x.at <= e.at);
        """)
    for field in MergeConflict.Field.allCases {
      let name = field.rawValue
      try Prepared(
        db,
        """
        SELECT c.code, u.name, coalesce(c.\(name), ''), coalesce(o.\(name), ''), c.id IN (SELECT id FROM keptOwn)
        FROM ownEdits AS e JOIN main.commitment AS c ON c.code = e.subject
        JOIN commitmentMap AS m ON m.new = c.id AND NOT m.isNew JOIN other.commitment AS o ON o.id = m.old
        JOIN main.unit AS u ON u.id = c.unitId
        WHERE c.\(name) IS NOT o.\(name) AND EXISTS (SELECT 1 FROM otherEdits AS x WHERE x.subject = c.code)
        ORDER BY c.code
        """
      ).each { row in
        report.conflicts.append(
          .bothEdited(
            code: row.text(0), unit: row.text(1), field: field, own: Self.plain(row.text(2)),
            other: Self.plain(row.text(3)), keepsOwn: row.int(4) == 1))
      }
    }
  }

  /// `["水利站","农业站"]` as 水利站、农业站.
  private static func plain(_ text: String) -> String {
    guard text.hasPrefix("[") else { return text }
    return text.dropFirst().dropLast().split(separator: ",")
      .map { $0.filter { $0 != "\"" } }.joined(separator: "、")
  }

  mutating func noteValues() throws {
    try Prepared(
      db,
      """
      SELECT c.code, u.name, p.day, own.value || own.unit || '（' || own.by || ' ' || own.identity || '）',
        p.value || p.unit || '（' || p.by || ' ' || p.identity || '）'
      FROM commitmentMap AS m JOIN main.standingProgress AS p ON p.commitmentId = m.new AND p.journalId = \(session.journalId)
      JOIN main.standingProgress AS own ON own.commitmentId = m.new AND own.day = p.day AND own.journalId <> p.journalId
      JOIN main.commitment AS c ON c.id = m.new JOIN main.unit AS u ON u.id = c.unitId
      WHERE NOT m.isNew AND p.value <> own.value AND p.unit = own.unit AND p.indicator IS own.indicator
        AND NOT EXISTS (SELECT 1 FROM other.progress AS x WHERE x.commitmentId = m.old AND x.identity = own.identity)
      ORDER BY c.code, p.day
      """
    ).each { row in
      guard let day = row.day(2) else { return }
      report.conflicts.append(
        .twoValues(
          code: row.text(0), unit: row.text(1), on: day, own: row.text(3), other: row.text(4)))
    }
  }

  mutating func noteAdjustments(_ clashes: String) throws {
    func terms(_ schema: String, _ adjustment: String) -> String {
      """
      (SELECT group_concat(part, '；') FROM (
        SELECT text AS part FROM \(schema).target AS t
        WHERE t.commitmentId = \(adjustment).commitmentId AND t.version = \(adjustment).version
        UNION ALL SELECT \(adjustment).due WHERE \(adjustment).due IS NOT NULL
        UNION ALL SELECT \(adjustment).day || ' ' || \(adjustment).reason))
      """
    }
    try Prepared(
      db,
      """
      SELECT c.code, u.name, (SELECT \(terms("main", "own")) FROM main.adjustment AS own
          WHERE own.commitmentId = m.new AND own.version = a.version), \(terms("other", "a"))
      FROM other.adjustment AS a JOIN commitmentMap AS m ON m.old = a.commitmentId
      JOIN main.commitment AS c ON c.id = m.new JOIN main.unit AS u ON u.id = c.unitId
      WHERE a.identity NOT IN (SELECT identity FROM main.adjustment) AND \(clashes) ORDER BY c.code
      """
    ).each { row in
      report.conflicts.append(
        .bothAdjusted(
          code: row.text(0), unit: row.text(1), own: row.optionalText(2) ?? "",
          other: row.optionalText(3) ?? "")
      )
    }
  }
}
