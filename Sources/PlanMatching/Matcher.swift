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
    let decisions = decide(commitments: commitments, outcomes: outcomes, context: context)
    var result = MatchResult()
    for (commitment, decision) in zip(commitments, decisions) {
      result.links += decision.links(of: commitment, to: outcomes)
      if decision.isSilent {
        result.silent[commitment.id] = Words.silence(decision.candidates.first, outcomes: outcomes)
      }
    }
    result.unplanned = Decision.unplanned(decisions, outcomes: outcomes)
    return result
  }

  /// For each commitment the outcomes that suit it best, best first, as `match` orders them, without a verdict on any
  /// (最相近的成效): in long lists most of the time goes into verdicts that nobody reads.
  public func nearest(
    commitments: [CommitmentStatement], outcomes: [OutcomeStatement], most: Int = 3,
    context: MatchContext = MatchContext()
  ) -> MatchResult {
    let found = CandidateSearch(vocabulary: vocabulary).candidates(
      commitments: StatementFigures.complete(commitments), outcomes: StatementFigures.complete(outcomes),
      context: dated(context, outcomes), most: most)
    return MatchResult(
      links: zip(commitments, found).flatMap { commitment, found in
        found.map { candidate in
          MatchCandidate(
            commitment: commitment.id, outcome: outcomes[candidate.outcome].id,
            score: Score.share(candidate.odds))
        }
      })
  }

  /// The context with the time that each outcome tells of.
  private func dated(_ context: MatchContext, _ outcomes: [OutcomeStatement]) -> MatchContext {
    var whole = context
    whole.severalYears = ToldYears(words: vocabulary.years).severalYears(outcomes, in: context.reviewText)
    return whole
  }

  /// What is decided of each commitment, in their order.
  func decide(
    commitments: [CommitmentStatement], outcomes: [OutcomeStatement], context: MatchContext
  ) -> [Decision] {
    let commitments = StatementFigures.complete(commitments)
    let outcomes = StatementFigures.complete(outcomes)
    let context = dated(context, outcomes)
    let candidates = CandidateSearch(vocabulary: vocabulary).candidates(
      commitments: commitments, outcomes: outcomes, context: context)
    let rivals = Rivals(
      candidates, outcomes: outcomes.count, isLongTerm: commitments.map { context.isDueLater($0) })
    let told = LeadIn.told(outcomes, in: context.reviewText)
    var decisions = candidates.enumerated().map { at, found in
      Decision(
        commitment: at, candidates: found, rivals: rivals, statement: commitments[at], outcomes: told,
        context: context)
    }
    JointFigures.mark(&decisions, commitments: commitments, outcomes: told)
    return decisions
  }
}
