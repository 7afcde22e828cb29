import PlanModel

/// An outcome that may answer a commitment, with what speaks for it.
struct ScoredCandidate: Sendable {
  var outcome: Int
  var odds: Double
  var signals: Signals
  /// The commitment names no subject of its own.
  var isElliptical = false
  var isAuto = false
  var answer: Answer?

  /// What a person who must decide is told of why it was brought up.
  var grounds: [Phrase] {
    let strongest = isAuto || answer == nil ? [] : signals.strongest(2)
    return strongest.isEmpty ? [] : [Words.proposed(strongest)]
  }
}

/// Finds and orders the candidates of every commitment: a cheap search for the nearest, then all signals.
struct CandidateSearch: Sendable {
  let vocabulary: MatchVocabulary

  /// How many the search brings up.
  static let nearest = 12
  /// How many more the neighbourhood adds.
  static let neighbours = 4

  func candidates(
    commitments: [CommitmentStatement], outcomes: [OutcomeStatement], context: MatchContext = MatchContext(),
    most: Int = .max
  ) -> [[ScoredCandidate]] {
    let own = commitments.map { Profile($0, vocabulary: vocabulary) }
    let plan = continued(own, commitments.map(\.span), in: context.planText)
    let review = continued(
      outcomes.map { Profile($0, vocabulary: vocabulary) }, outcomes.map(\.span),
      in: context.reviewText)
    for at in review.indices where context.tellsSeveralYears(at) { review[at].tellsSeveralYears = true }
    let index = PairIndex(commitments: plan, outcomes: review)
    let rarity = CharacterRarity(commitments: plan, outcomes: review)
    var scratch = NearestScratch(outcomes: outcomes.count)
    let near = commitments.indices.map { index.nearest($0, Self.nearest, &scratch) }
    let around = Neighbourhood(near: near, commitments: commitments, outcomes: outcomes)
    var overlap = Overlap(index: index, rarity: rarity, outcomes: review)
    return commitments.indices.map { at in
      var chosen = near[at].map(\.outcome)
      for outcome in around.outcomes(at, Self.neighbours) where !chosen.contains(outcome) {
        chosen.append(outcome)
      }
      fill(&chosen, at: at, of: commitments.count, outcomes: outcomes.count)
      overlap.turn(to: at)
      var scored = chosen.map { outcome in
        let signals = Signals(
          Pair(
            plan: plan[at], review: review[outcome], shared: overlap.with(outcome),
            support: around.support(at, outcome)))
        return ScoredCandidate(
          outcome: outcome, odds: Score.odds(signals), signals: signals, isElliptical: own[at].isElliptical)
      }
      // Candidates are large: their places are sorted.
      var order = scored.indices.sorted {
        (scored[$1].odds, scored[$0].outcome) < (scored[$0].odds, scored[$1].outcome)
      }
      if order.count > 1, scored[order[1]].odds >= Decision.standing,
        scored[order[0]].odds - scored[order[1]].odds <= NearerSize.alike,
        prefersSecond(plan[at], review[scored[order[0]].outcome], review[scored[order[1]].outcome])
      {
        (scored[order[0]].odds, scored[order[1]].odds) = (scored[order[1]].odds, scored[order[0]].odds)
        order.swapAt(0, 1)
      }
      return order.prefix(most).map { scored[$0] }
    }
  }

  private func prefersSecond(_ plan: Profile, _ first: Profile, _ second: Profile) -> Bool {
    NearerSize.prefersSecond(plan, first, second) || MoreTargets.prefersSecond(plan, first, second)
  }

  /// A person who looks for an answer is shown ten, likely or not: those at the same place of the review.
  private func fill(_ chosen: inout [Int], at: Int, of commitments: Int, outcomes: Int) {
    let least = min(10, outcomes)
    guard chosen.count < least else { return }
    let middle = at * outcomes / max(1, commitments)
    for step in 0..<outcomes {
      for outcome in [middle + step, middle - step - 1] {
        if chosen.count >= least { return }
        if (0..<outcomes).contains(outcome), !chosen.contains(outcome) { chosen.append(outcome) }
      }
    }
  }

  /// Lets short statements go on about the clause before them that is no statement, and those without a subject about
  /// the statement before, where they follow it closely.
  private func continued(_ profiles: [Profile], _ spans: [Span], in text: [UInt32]) -> [Profile] {
    let leads = LeadIn.clauses(before: spans, in: text)
    var whole = profiles
    func follows(_ at: Int) -> Bool { at > 0 && (0...2).contains(spans[at].start - spans[at - 1].end) }
    for at in profiles.indices {
      let one = profiles[at]
      if !one.subject.isEmpty {
        // 设备进场，9月底前投产: the subject of the subject stands before both.
        if follows(at), !leads[at - 1].isEmpty {
          whole[at] = one.continuing(Profile(folded: leads[at - 1], vocabulary: vocabulary))
        }
      } else if one.isShort, !leads[at].isEmpty {
        whole[at] = one.continuing(Profile(folded: leads[at], vocabulary: vocabulary))
      } else if one.isElliptical, follows(at) {
        whole[at] = one.continuing(whole[at - 1])
      }
    }
    return whole
  }
}
