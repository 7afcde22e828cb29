/// The rules in the order in which they are asked (成句规则表).
enum ClauseRules {
  static let table = RuleTable(all)
  static let all: [ClauseRule] = [
    onlyTime, announcement, description, situation, slogan, responsibleBody, cost, effect, intended,
    strongPurpose,
    leaning, shortMeasure, bareStage, assurance,
    manner,
    means, prepositional, weakPurpose, furtherPurpose, assessment, generalLead, subjectWithTarget, announced,
    subjectClause, verbClause, noDeed,
  ]
}
