/// The rules in the order in which they are asked (成句规则表).
enum ClauseRules {
  static let all: [ClauseRule] = [
    onlyTime, announcement, description, slogan, strongPurpose, leaning, shortMeasure, bareStage, assurance,
    manner,
    means, prepositional, weakPurpose, furtherPurpose, assessment, generalLead, subjectWithTarget, announced,
    subjectClause, verbClause,
  ]
  /// What they decide by, apart from their names and examples: asking goes over these for every clause.
  static let deciders = ContiguousArray(all.map { Decider(decide: $0.decide) })

  /// A closure alone in an array would be called through a thunk that copies what it is given.
  struct Decider: Sendable {
    let decide: @Sendable (ClauseContext) -> ClauseRole?
  }
}
