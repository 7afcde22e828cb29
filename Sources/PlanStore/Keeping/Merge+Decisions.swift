import GRDB

extension Merge {
  /// What was taken back, judged blind or confirmed as one name; then each link as its standing decision says.
  func decisions() throws {
    try session.change(
      """
      INSERT INTO linkUndo (\(names("linkUndo")), journalId)
      SELECT \(names("linkUndo", "n", replacing: ["decisionId": "d.id"])), \(session.journalId)
      FROM other.linkUndo AS n JOIN other.linkDecision AS k ON k.id = n.decisionId
      JOIN other.link AS l ON l.id = k.linkId
      JOIN commitmentMap AS c ON c.old = l.commitmentId JOIN outcomeMap AS o ON o.old = l.outcomeId
      JOIN main.link AS own ON own.commitmentId = c.new AND own.outcomeId = o.new
      JOIN main.linkDecision AS d ON d.linkId = own.id AND d.state = k.state AND d.recordedAt = k.recordedAt
        AND d.by = k.by
      WHERE d.id NOT IN (SELECT decisionId FROM main.linkUndo) GROUP BY d.id ORDER BY n.id
      """)
    try session.change(
      """
      INSERT INTO linkJudgement (\(names("linkJudgement")), journalId)
      SELECT \(names("linkJudgement", "k", replacing: ["linkId": "own.id"])), \(session.journalId)
      FROM other.linkJudgement AS k JOIN other.link AS l ON l.id = k.linkId
      JOIN commitmentMap AS c ON c.old = l.commitmentId JOIN outcomeMap AS o ON o.old = l.outcomeId
      JOIN main.link AS own ON own.commitmentId = c.new AND own.outcomeId = o.new
      WHERE NOT EXISTS (SELECT 1 FROM main.linkJudgement AS d WHERE d.linkId = own.id AND d.state = k.state
        AND d.recordedAt = k.recordedAt AND d.by = k.by)
      ORDER BY k.id
      """)
    try session.change(
      """
      INSERT INTO learnedAlias (\(names("learnedAlias")), journalId)
      SELECT \(names("learnedAlias", "a")), \(session.journalId) FROM other.learnedAlias AS a
      WHERE NOT EXISTS (SELECT 1 FROM main.learnedAlias AS own WHERE own.name = a.name
        AND own.standard = a.standard AND own.recordedAt = a.recordedAt AND own.by = a.by)
      ORDER BY a.id
      """)
    // The standing decision is the last that wasn't taken back; without one the link waits again.
    try session.change(
      """
      UPDATE link SET state = d.state, relation = d.relation FROM linkDecision AS d
      WHERE d.id = (SELECT max(id) FROM linkDecision AS x WHERE x.linkId = link.id
          AND x.id NOT IN (SELECT decisionId FROM linkUndo))
        AND (link.state, link.relation) IS NOT (d.state, d.relation)
      """)
    try session.change(
      """
      UPDATE link SET state = 'proposed', relation = coalesce(proposedRelation, relation)
      WHERE state <> 'proposed' AND EXISTS (SELECT 1 FROM linkDecision WHERE linkId = link.id)
        AND NOT EXISTS (SELECT 1 FROM linkDecision AS x WHERE x.linkId = link.id
          AND x.id NOT IN (SELECT decisionId FROM linkUndo))
      """)
  }
}
