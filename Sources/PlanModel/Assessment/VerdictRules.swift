import FoundationEssentials

/// What became of a commitment at the end (结论). RULES §7.
///
/// An accepted answer of a later report decides; without one, what the ledger itself shows once its time is over.
struct VerdictRules {
  var facts: CommitmentFacts
  var asOf: CalendarDate
  var deadline: DeadlineHistory
  var life: LifeState
  var isComplete: Bool
  var results: [TargetAssessor.Result]
  var milestones: MilestoneTally?
  var standing: StandingTally?

  var verdict: (Verdict, Phrase?) {
    if let best = facts.outcomes.map(\.relation).min(by: { Self.rank($0) < Self.rank($1) }) {
      return (Self.verdict(of: best), AssessmentWords.answered(facts.outcomes.count))
    }
    if facts.examination == .undecided { return (.undecided, nil) }
    if !isComplete, facts.examination == .silent { return (.silent, AssessmentWords.silent) }
    guard life != .withdrawn, life != .suspended, life != .draft else { return (.notExamined, nil) }
    let isOver = asOf >= deadline.original
    if !isComplete, isOver, deadline.inForce > facts.commitment.period.last,
      deadline.inForce > deadline.original
    {
      return (.carriedOver, AssessmentWords.carriedOver(deadline.inForce))
    }
    guard isOver || isComplete else { return (.notExamined, nil) }
    let judged = results.compactMap { result in
      result.assessment.latest.map {
        Judgement.of(target: result.assessment.target, actual: $0, kind: facts.commitment.kind)
      }
    }
    if isComplete {
      let sum = Judgement.together(judged)
      return (sum?.verdict == .exceeded ? .exceeded : .met, sum?.reason)
    }
    if results.contains(where: { $0.assessment.reason == .masked }), judged.isEmpty { return (.masked, nil) }
    guard !facts.progress.isEmpty else { return (.notExamined, nil) }
    if let standing, standing.received > 0 { return (.partly, nil) }
    if let sum = Judgement.together(judged) {
      // Reached, but by word of mouth alone: the number stands and proves nothing.
      return (sum.verdict == .met || sum.verdict == .exceeded ? .reported : sum.verdict, sum.reason)
    }
    let hasMoved =
      (milestones?.reached ?? 0) > 0 || facts.progress.contains { $0.stage != nil || $0.completion != nil }
    return (hasMoved ? .partly : .reported, nil)
  }

  private static func rank(_ relation: Relation) -> Int { Relation.allCases.firstIndex(of: relation) ?? 0 }

  private static func verdict(of relation: Relation) -> Verdict {
    switch relation {
    case .exceeded: .exceeded
    case .met: .met
    case .partly: .partly
    case .missed: .missed
    case .reported: .reported
    case .contradicts: .undecided
    }
  }
}
