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
    var cautions: [Phrase] = []
    if codes == ["all"] { (items, cautions) = try turn(session) }
    for (code, unit) in items {
      let facts = try session.snapshot.facts(ofCode: code, unit: unit, asOf: .distant)
      try session.signOff(step, code: code, unit: unit, isWhole: try isWhole(facts, code))
      cautions += hands(facts, code)
      guard step.action == .requested || step.action == .approved else { continue }
      cautions += try self.cautions(facts, code, session)
    }
    return (items.map(\.0), cautions)
  }

  /// An item that was broken down is signed off by its parts, all of which must be complete; with a report of its own it
  /// may be asked for before.
  private func isWhole(_ facts: CommitmentFacts, _ code: String) throws -> Bool {
    guard step.action == .requested, facts.hasParts else { return false }
    let assessment = Assessor(rules: try RuleSets.named(RuleSets.standard), asOf: step.on).assess(facts)
    if assessment.isComplete { return true }
    guard facts.progress.allSatisfy({ $0.grade < .e2 || $0.on > step.on }) else { return false }
    let parts = assessment.parts
    throw Failure(
      .badData, place: code, what: LifeWords.partsOpen(parts?.complete ?? 0, parts?.total ?? 0),
      advice: LifeWords.finishParts)
  }

  /// Who asks, checks and approves, where that isn't who should.
  private func hands(_ facts: CommitmentFacts, _ code: String) -> [Phrase] {
    let lead = facts.commitment.lead ?? ""
    switch step.action {
    case .requested where !lead.isEmpty && lead != step.by:
      return [LifeWords.askedByOther(code, step.by, lead)]
    case .verified:
      guard let asked = facts.signOffs.last(where: { $0.action == .requested })?.by, asked == step.by else {
        return []
      }
      return [LifeWords.sameChecker(code, asked)]
    case .approved where lead == step.by:
      return [LifeWords.approvedByLead(code, lead)]
    default: return []
    }
  }

  /// All whose turn it is; to be asked for: what is complete and wasn't, of what the asker leads.
  ///
  /// What is left out of a request is told: others' items, and those whose proof is too weak.
  private func turn(_ session: Session) throws -> (items: [(String, String?)], leftOut: [Phrase]) {
    let assessor = Assessor(rules: try RuleSets.named(RuleSets.standard), asOf: step.on)
    var items: [(String, String?)] = []
    var unproven: [String] = []
    var others = 0
    try session.snapshot.facts(FactsQuery(asOf: .distant, unit: unit, detail: .brief)) { facts in
      let last = facts.signOffs.last?.action
      let isTurn: Bool
      switch step.action {
      case .requested:
        guard last == nil || last == .returned || last == .reopened else { return }
        let assessment = assessor.assess(facts)
        let isOwn = facts.commitment.lead == step.by
        let isReady = assessment.isComplete && assessment.life != .suspended
        isTurn = isOwn && isReady
        if isReady, !isOwn, !facts.hasParts { others += 1 }
        if isOwn, assessment.unprovenBy != nil { unproven.append(facts.commitment.code) }
      case .verified: isTurn = last == .requested
      case .approved: isTurn = last == .verified
      case .returned, .reopened: isTurn = false
      }
      if isTurn { items.append((facts.commitment.code, facts.commitment.unit)) }
    }
    var leftOut: [Phrase] = []
    if others > 0 { leftOut.append(LifeWords.othersAsk(others, step.by)) }
    if !unproven.isEmpty { leftOut.append(LifeWords.unprovenLeftOut(unproven)) }
    guard !items.isEmpty else {
      let said = leftOut.reduce(LifeWords.nobodysTurn) { $0.followed(by: $1) }
      throw Failure(.badData, place: "all", what: said, advice: LifeWords.seeSignOffs)
    }
    return (items, leftOut)
  }

  /// - Parameter facts: as they were before the step.
  private func cautions(_ facts: CommitmentFacts, _ code: String, _ session: Session) throws -> [Phrase] {
    let isAsked = step.action == .requested
    var cautions = isAsked ? try unfinished(facts, code) : []
    // Its parts carry the proofs of what was broken down.
    guard !facts.hasParts else { return cautions }
    let proofs = try session.snapshot.evidence(of: code, unit: facts.commitment.unit).filter {
      $0.on <= step.on
    }
    let best = (facts.progress.filter { $0.on <= step.on }.map(\.grade) + proofs.map(\.grade)).max()
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
    guard !facts.terms.targets.isEmpty || facts.hasParts else { return [] }
    let assessment = Assessor(rules: try RuleSets.named(RuleSets.standard), asOf: step.on).assess(facts)
    if let parts = assessment.parts {
      return assessment.isComplete ? [] : [LifeWords.partsStillOpen(code, parts.complete, parts.total)]
    }
    let open = assessment.targets.filter { !$0.isMet }
    guard !open.isEmpty else { return [] }
    let completion = open.count == 1 ? open[0].completion : assessment.completion
    var cautions = [
      assessment.unprovenBy.map { RecordingWords.reachedWithoutProof(code, $0.name) }
        ?? RecordingWords.notReached(code, completion.map { $0.fixed(1) + "%" })
    ]
    let due = facts.terms.due?.last ?? facts.commitment.period.last
    if step.on > due { cautions.append(RecordingWords.pastDue(code, due)) }
    return cautions
  }
}
