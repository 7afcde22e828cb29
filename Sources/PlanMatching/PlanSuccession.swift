import PlanModel

/// Finds in the next plan what each commitment of a plan became (计划之间的承接).
struct PlanSuccession {
  let vocabulary: MatchVocabulary

  /// From these odds on two commitments are of one matter.
  private static let sameMatter = -0.3
  /// From this likeness of words on nothing but the wording changed.
  private static let sameWords = 0.6

  /// For each commitment the place of its successor and how it goes on; no commitment succeeds two, but several may
  /// be merged into one.
  func successors(of plan: [CommitmentStatement], in next: [CommitmentStatement]) -> [(
    at: Int, how: Continuation
  )?] {
    let later = next.map { commitment in
      OutcomeStatement(
        id: commitment.id, span: commitment.span, quote: commitment.quote, isFirm: commitment.isFirm,
        headings: commitment.headings, figures: commitment.figures, stage: commitment.stage)
    }
    let found = CandidateSearch(vocabulary: vocabulary).candidates(commitments: plan, outcomes: later)
    // 完善工作机制 names no matter of its own to go on with.
    let isBare = next.map {
      Profile(folded: Folding.scalars($0.quote), vocabulary: vocabulary).isElliptical
    }
    var pairs: [(at: Int, to: Int, odds: Double, how: Continuation)] = []
    for (at, candidates) in found.enumerated() {
      for candidate in candidates
      where candidate.odds >= Self.sameMatter && !candidate.isElliptical && !isBare[candidate.outcome] {
        if let how = continuation(plan[at], next[candidate.outcome], candidate.signals) {
          pairs.append((at, candidate.outcome, candidate.odds, how))
        }
      }
    }
    var chosen = [(at: Int, how: Continuation)?](repeating: nil, count: plan.count)
    var taken: Set<Int> = []
    for pair in pairs.sorted(by: { ($1.odds, $0.at, $0.to) < ($0.odds, $1.at, $1.to) }) {
      guard chosen[pair.at] == nil, taken.insert(pair.to).inserted else { continue }
      chosen[pair.at] = (pair.to, pair.how)
    }
    let named = HeadlineNames(vocabulary: vocabulary).successors(of: plan, in: next)
    for at in plan.indices where chosen[at] == nil {
      guard let to = named[at] else { continue }
      let isSame = Self.targets(plan[at]) == Self.targets(next[to])
      chosen[at] = (to, taken.insert(to).inserted ? (isSame ? .carriedOver : .reworded) : .merged)
    }
    return chosen
  }

  private func continuation(
    _ one: CommitmentStatement, _ next: CommitmentStatement, _ signals: Signals
  ) -> Continuation? {
    switch signals.contradiction {
    case .place, .object: return signals.closeness >= 0.5 ? .replaced : nil
    case .polarity, .unit: return nil
    // A plan's year is always another.
    case .year, nil: break
    }
    let targets = Self.targets(one)
    let others = Self.targets(next)
    if signals.closeness >= Self.sameWords, targets == others { return .carriedOver }
    return signals.closeness >= 0.4 ? .reworded : nil
  }

  private static func targets(_ commitment: CommitmentStatement) -> [String] {
    commitment.figures.filter { !$0.isAttribute }.map { figure in
      "\(figure.comparator) \(figure.value.map { "\($0)" } ?? "") \(figure.unit) \(figure.measure)"
    }
  }
}
