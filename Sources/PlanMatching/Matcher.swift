import PlanModel

/// Proposes which outcome of a later report answers which commitment (计划与完成情况的对照).
public struct Matcher: Sendable {
  let vocabulary: MatchVocabulary

  public init(vocabulary: MatchVocabulary = MatchVocabulary()) { self.vocabulary = vocabulary }

  /// How many candidates a commitment is given.
  static let candidates = 12
  /// How many of them are judged.
  static let judged = 4

  public func match(
    commitments: [CommitmentStatement], outcomes: [OutcomeStatement], context: MatchContext = MatchContext()
  ) -> MatchResult {
    var result = MatchResult()
    var answering: Set<Int> = []
    for (at, candidates) in scored(commitments: commitments, outcomes: outcomes, context: context)
      .enumerated()
    {
      let commitment = commitments[at]
      for (rank, candidate) in candidates.enumerated() {
        let isAuto = rank == 0 && candidate.score > 0.5
        if candidate.score > 0.3 { answering.insert(candidate.outcome) }
        let outcome = outcomes[candidate.outcome]
        let answer =
          rank < Self.judged
          ? Answer.of(commitment, outcome, closeness: candidate.signals.closeness, earlier: context.earlier)
          : nil
        result.links.append(
          MatchCandidate(
            commitment: commitment.id, outcome: outcome.id, score: candidate.score, isAuto: isAuto,
            relation: answer?.relation ?? .reported, reasons: answer?.reasons ?? []))
      }
      if (candidates.first?.score ?? 0) < 0.3 {
        var record = [Words.searched(outcomes.count)]
        if let best = candidates.first {
          record.append(Words.refused(outcomes[best.outcome].quote, best.score))
        } else {
          record.append(Words.nothingNear)
        }
        result.silent[commitment.id] = record
      }
    }
    result.unplanned = outcomes.indices.filter { !answering.contains($0) }.map { outcomes[$0].id }
    return result
  }

  struct Candidate: Sendable {
    var outcome: Int
    var score: Double
    var signals: Signals
  }

  /// For every commitment its candidates, best first.
  func scored(
    commitments: [CommitmentStatement], outcomes: [OutcomeStatement], context: MatchContext
  ) -> [[Candidate]] {
    let plan = commitments.map { Profile($0.quote, figures: $0.figures, vocabulary: vocabulary) }
    let review = outcomes.map { Profile($0.quote, figures: $0.figures, vocabulary: vocabulary) }
    let index = PairIndex(commitments: plan, outcomes: review)
    let rarity = CharacterRarity(plan + review)
    var sums = [Float](repeating: 0, count: outcomes.count)
    let near = commitments.indices.map { index.nearest($0, Self.candidates, sums: &sums) }
    let around = Neighbourhood(near: near, commitments: commitments, outcomes: outcomes)
    return commitments.indices.map { at in
      var chosen = near[at].map(\.outcome)
      for outcome in around.outcomes(at, 6) where !chosen.contains(outcome) { chosen.append(outcome) }
      return chosen.map { outcome in
        let signals = Signals(
          commitment: at, outcome: outcome, plan: plan[at], review: review[outcome], index: index,
          rarity: rarity, context: around.support(at, outcome))
        return Candidate(outcome: outcome, score: Score.value(signals), signals: signals)
      }.sorted { ($1.score, $0.outcome) < ($0.score, $1.outcome) }
    }
  }
}
