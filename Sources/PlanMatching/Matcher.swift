import PlanModel

/// Proposes which outcome of a later report answers which commitment (计划与完成情况的对照).
public struct Matcher: Sendable {
  let vocabulary: MatchVocabulary

  public init(vocabulary: MatchVocabulary = MatchVocabulary()) { self.vocabulary = vocabulary }

  /// How many candidates a commitment is given.
  static let candidates = 12

  public func match(
    commitments: [CommitmentStatement], outcomes: [OutcomeStatement], context: MatchContext = MatchContext()
  ) -> MatchResult {
    let plan = commitments.map { Profile($0.quote, vocabulary: vocabulary) }
    let review = outcomes.map { Profile($0.quote, vocabulary: vocabulary) }
    let index = PairIndex(commitments: plan.map(\.content), outcomes: review.map(\.content))
    var sums = [Float](repeating: 0, count: outcomes.count)
    var result = MatchResult()
    var answering: Set<Int> = []
    for (at, commitment) in commitments.enumerated() {
      let near = index.nearest(at, Self.candidates, sums: &sums)
      for (rank, candidate) in near.enumerated() {
        let isAuto = rank == 0 && candidate.likeness > 0.3
        if candidate.likeness > 0.2 { answering.insert(candidate.outcome) }
        result.links.append(
          MatchCandidate(
            commitment: commitment.id, outcome: outcomes[candidate.outcome].id,
            score: Double(candidate.likeness),
            isAuto: isAuto, relation: outcomes[candidate.outcome].status == .done ? .met : .partly))
      }
      if (near.first?.likeness ?? 0) < 0.2 {
        var record = [Words.searched(outcomes.count)]
        if let best = near.first {
          record.append(Words.refused(outcomes[best.outcome].quote, Double(best.likeness)))
        } else {
          record.append(Words.nothingNear)
        }
        result.silent[commitment.id] = record
      }
    }
    result.unplanned = outcomes.indices.filter { !answering.contains($0) }.map { outcomes[$0].id }
    return result
  }
}
