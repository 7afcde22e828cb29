import PlanModel

/// Proposes which outcome of a later report answers which commitment (计划与完成情况的对照).
public struct Matcher: Sendable {
  let vocabulary: MatchVocabulary

  public init(vocabulary: MatchVocabulary = MatchVocabulary()) { self.vocabulary = vocabulary }

  /// For each commitment at least ten outcomes, best first, where there are so many; those that the program would
  /// stand for; the commitments that nothing answers; the outcomes that answer nothing.
  public func match(
    commitments: [CommitmentStatement], outcomes: [OutcomeStatement], context: MatchContext = MatchContext()
  ) -> MatchResult {
    var result = MatchResult()
    var answering: Set<Int> = []
    let decisions = decide(commitments: commitments, outcomes: outcomes, context: context)
    for (commitment, decision) in zip(commitments, decisions) {
      for candidate in decision.candidates {
        if candidate.odds >= Decision.answering { answering.insert(candidate.outcome) }
        result.links.append(
          MatchCandidate(
            commitment: commitment.id, outcome: outcomes[candidate.outcome].id,
            score: Score.share(candidate.odds),
            isAuto: candidate.isAuto, relation: candidate.answer?.relation ?? .reported,
            reasons: candidate.answer?.reasons ?? []))
      }
      if decision.isSilent {
        result.silent[commitment.id] = Words.silence(decision.candidates.first, outcomes: outcomes)
      }
    }
    result.unplanned = outcomes.indices.filter { !answering.contains($0) }.map { outcomes[$0].id }
    return result
  }

  /// What is decided of each commitment, in their order.
  func decide(
    commitments: [CommitmentStatement], outcomes: [OutcomeStatement], context: MatchContext
  ) -> [Decision] {
    let commitments = StatementFigures.complete(commitments)
    let outcomes = StatementFigures.complete(outcomes)
    let candidates = CandidateSearch(vocabulary: vocabulary).candidates(
      commitments: commitments, outcomes: outcomes)
    let rivals = Rivals(candidates, outcomes: outcomes.count)
    var decisions = candidates.enumerated().map { at, found in
      Decision(
        commitment: at, candidates: found, rivals: rivals, statement: commitments[at], outcomes: outcomes,
        context: context)
    }
    JointFigures.mark(&decisions, commitments: commitments, outcomes: outcomes)
    return decisions
  }
}
