import PlanModel

/// What one judge thinks of a link (盲评).
public struct LinkJudgement: Hashable, Sendable {
  public enum State: String, Hashable, Sendable, CaseIterable { case accepted, rejected, withdrawn }

  public var link: Int
  public var state: State
  public var relation: Relation
  public var by: String
}

extension Snapshot {
  /// The links that a judge has a standing judgement on, by link: judged blind, else decided for all to see.
  public func judgements(by judge: String, blindOnly: Bool = false) throws -> [Int: LinkJudgement] {
    var standing: [Int: LinkJudgement] = [:]
    if !blindOnly {
      try statement(
        """
        SELECT linkId, state, relation FROM linkDecision
        WHERE by = ? AND id NOT IN (SELECT decisionId FROM linkUndo) ORDER BY id
        """
      ).each(.text(judge)) { row in
        standing[row.int(0)] = LinkJudgement(
          link: row.int(0), state: row.value(1, or: .rejected), relation: row.value(2, or: .reported),
          by: judge)
      }
    }
    try statement("SELECT linkId, state, relation FROM linkJudgement WHERE by = ? ORDER BY id")
      .each(.text(judge)) { row in
        let judgement = LinkJudgement(
          link: row.int(0), state: row.value(1, or: .withdrawn), relation: row.value(2, or: .reported),
          by: judge)
        standing[row.int(0)] = judgement.state == .withdrawn ? nil : judgement
      }
    return standing
  }

  /// Everyone who judged or decided links, by name.
  public func judges() throws -> [String] {
    var names: [String] = []
    try statement("SELECT by FROM linkJudgement UNION SELECT by FROM linkDecision ORDER BY 1").each { row in
      names.append(row.text(0))
    }
    return names
  }
}
