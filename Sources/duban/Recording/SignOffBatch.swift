import PlanModel
import PlanSeeds
import PlanStore

/// One step of the sign-off for several items at once (批量销号): all of them or none.
struct SignOffBatch {
  let step: SignOffStep
  let unit: String?

  /// The codes that it was taken for, and what a person should look at.
  func take(_ codes: [String], _ session: Session) throws -> (codes: [String], cautions: [Phrase]) {
    var items = codes.map { ($0, unit) }
    if codes == ["all"] { items = try turn(session) }
    var cautions: [Phrase] = []
    for (code, unit) in items {
      let asked = step.action == .verified ? try lastAsked(code, unit, session) : nil
      try session.signOff(step, code: code, unit: unit)
      if let asked, asked == step.by { cautions.append(LifeWords.sameChecker(code, asked)) }
      guard step.action == .requested || step.action == .approved else { continue }
      cautions += try self.cautions(code, unit, session)
    }
    return (items.map(\.0), cautions)
  }

  /// All whose turn it is; to be asked for: what is complete and wasn't, of what the asker leads.
  private func turn(_ session: Session) throws -> [(String, String?)] {
    let assessor = Assessor(rules: try RuleSets.named(RuleSets.standard), asOf: step.on)
    var items: [(String, String?)] = []
    try session.snapshot.facts(FactsQuery(asOf: .distant, unit: unit, detail: .brief)) { facts in
      let last = facts.signOffs.last?.action
      let isTurn: Bool
      switch step.action {
      case .requested:
        isTurn =
          (last == nil || last == .returned || last == .reopened) && !facts.hasParts
          && facts.commitment.lead == step.by && assessor.assess(facts).isComplete
          && assessor.assess(facts).life != .suspended
      case .verified: isTurn = last == .requested
      case .approved: isTurn = last == .verified
      case .returned, .reopened: isTurn = false
      }
      if isTurn { items.append((facts.commitment.code, facts.commitment.unit)) }
    }
    guard !items.isEmpty else {
      throw Failure(
        .badData, place: "all", what: LifeWords.nobodysTurn, advice: LifeWords.seeSignOffs)
    }
    return items
  }

  private func lastAsked(_ code: String, _ unit: String?, _ session: Session) throws -> String? {
    try session.snapshot.facts(ofCode: code, unit: unit, asOf: .distant).signOffs.last {
      $0.action == .requested
    }?
    .by
  }

  private func cautions(_ code: String, _ unit: String?, _ session: Session) throws -> [Phrase] {
    let facts = try session.snapshot.facts(ofCode: code, unit: unit, asOf: .distant)
    let isAsked = step.action == .requested
    var cautions = isAsked ? try unfinished(facts, code) : []
    let proofs = try session.snapshot.evidence(of: code, unit: unit).map(\.grade)
    let best = (facts.progress.map(\.grade) + proofs).max()
    let method = facts.signOffs.last { $0.action == .verified }?.method
    if case .weak(let wanted) = SignOffProof.judge(
      facts.commitment.kind, best: best, checked: isAsked ? nil : method), let best
    {
      cautions.append(RecordingWords.weakProof(code, best.name, wanted.name))
    }
    return cautions
  }

  /// Asking is allowed before the target is reached; whoever verifies should see it.
  private func unfinished(_ facts: CommitmentFacts, _ code: String) throws -> [Phrase] {
    guard !facts.terms.targets.isEmpty else { return [] }
    let assessment = Assessor(rules: try RuleSets.named(RuleSets.standard), asOf: step.on).assess(facts)
    let open = assessment.targets.filter { !$0.isMet }
    guard !open.isEmpty else { return [] }
    let completion = open.count == 1 ? open[0].completion : assessment.completion
    var cautions = [RecordingWords.notReached(code, completion.map { $0.fixed(1) + "%" })]
    let due = facts.terms.due?.last ?? facts.commitment.period.last
    if step.on > due { cautions.append(RecordingWords.pastDue(code, due)) }
    return cautions
  }
}
