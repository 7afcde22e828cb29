import GRDB

extension Merge {
  /// What later reports answered, and who decided on it.
  func outcomes() throws {
    let last = try count("SELECT coalesce(max(id), 0) FROM main.outcome")
    try session.change(
      """
      INSERT INTO outcome (\(names("outcome")), journalId)
      SELECT \(names("outcome", "o", replacing: ["documentId": "d.new"])), \(session.journalId)
      FROM other.outcome AS o JOIN documentMap AS d ON d.old = o.documentId
      WHERE NOT EXISTS (SELECT 1 FROM main.outcome AS own WHERE own.documentId = d.new AND own.name = o.name)
      ORDER BY o.id
      """)
    try db.execute(
      sql: """
        INSERT INTO outcomeMap SELECT o.id, own.id, own.id > \(last) FROM other.outcome AS o
        JOIN documentMap AS d ON d.old = o.documentId JOIN main.outcome AS own ON own.documentId = d.new AND own.name = o.name
        """)
    try session.change(
      """
      INSERT INTO figure (\(names("figure")), journalId)
      SELECT \(names("figure", "f", replacing: ["commitmentId": "c.new", "outcomeId": "o.new"])), \(session.journalId)
      FROM other.figure AS f LEFT JOIN commitmentMap AS c ON c.old = f.commitmentId AND c.isNew
      LEFT JOIN outcomeMap AS o ON o.old = f.outcomeId AND o.isNew
      WHERE c.new IS NOT NULL OR o.new IS NOT NULL ORDER BY f.id
      """)
    try session.change(
      """
      INSERT INTO link (commitmentId, outcomeId, relation, score, auto, reasons, state, proposedRelation)
      SELECT c.new, o.new, l.relation, l.score, l.auto, l.reasons, l.state, l.proposedRelation FROM other.link AS l
      JOIN commitmentMap AS c ON c.old = l.commitmentId JOIN outcomeMap AS o ON o.old = l.outcomeId
      WHERE true ON CONFLICT (commitmentId, outcomeId) DO NOTHING
      """)
    try session.change(
      """
      INSERT INTO linkDecision (\(names("linkDecision")), journalId)
      SELECT \(names("linkDecision", "k", replacing: ["linkId": "own.id"])), \(session.journalId)
      FROM other.linkDecision AS k JOIN other.link AS l ON l.id = k.linkId
      JOIN commitmentMap AS c ON c.old = l.commitmentId JOIN outcomeMap AS o ON o.old = l.outcomeId
      JOIN main.link AS own ON own.commitmentId = c.new AND own.outcomeId = o.new
      WHERE NOT EXISTS (SELECT 1 FROM main.linkDecision AS d WHERE d.linkId = own.id AND d.state = k.state
        AND d.recordedAt = k.recordedAt AND d.by = k.by)
      ORDER BY k.id
      """)
    try decisions()
    try session.change(
      """
      INSERT INTO examination (\(names("examination")), journalId)
      SELECT \(names("examination", "e", replacing: ["commitmentId": "c.new", "documentId": "d.new"])), \(session.journalId)
      FROM other.examination AS e JOIN commitmentMap AS c ON c.old = e.commitmentId
      JOIN documentMap AS d ON d.old = e.documentId
      WHERE NOT EXISTS (SELECT 1 FROM main.examination AS own WHERE own.commitmentId = c.new AND own.documentId = d.new)
      """)
  }

  func published() throws {
    let shown =
      part == nil
      ? ""
      : """
      AND EXISTS (SELECT 1 FROM other.publishedLight AS l JOIN commitmentMap AS m ON m.old = l.commitmentId
        WHERE l.reportId = r.id)
      """
    try session.change(
      """
      INSERT INTO publishedReport (\(names("publishedReport")), journalId)
      SELECT \(names("publishedReport", "r")), \(session.journalId) FROM other.publishedReport AS r
      WHERE r.identity NOT IN (SELECT identity FROM main.publishedReport) \(shown) ORDER BY r.id
      """)
    try session.change(
      """
      INSERT INTO publishedLight (\(names("publishedLight")), journalId)
      SELECT m.new, own.id, l.light, \(session.journalId) FROM other.publishedLight AS l
      JOIN commitmentMap AS m ON m.old = l.commitmentId JOIN other.publishedReport AS r ON r.id = l.reportId
      JOIN main.publishedReport AS own USING (identity)
      WHERE NOT EXISTS (SELECT 1 FROM main.publishedLight AS seen WHERE seen.commitmentId = m.new AND seen.reportId = own.id)
      """)
  }
}
