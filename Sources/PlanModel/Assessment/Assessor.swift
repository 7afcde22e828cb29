import FoundationEssentials

/// Works out where commitments stand as of a date by a rule set (评估器). RULES §1–§7.
///
/// `Assessor(rules: rules, asOf: day).assess(facts)`: pure, one commitment at a time, so that it streams.
public struct Assessor: Sendable {
  public var rules: RuleSet
  public var asOf: CalendarDate

  public init(rules: RuleSet, asOf: CalendarDate) {
    self.rules = rules
    self.asOf = asOf
  }

  /// Reports received and due of standing work, with a target too; nil for any other kind.
  public func standingTally(_ facts: CommitmentFacts) -> StandingTally? {
    guard facts.commitment.kind == .standing, !facts.hasParts else { return nil }
    return StandingTally(
      schedule: Schedule(start: facts.commitment.period.first, due: DeadlineHistory(facts).inForce),
      everyMonths: rules.standingMonths, progress: facts.progress, asOf: asOf)
  }

  public func assess(_ facts: CommitmentFacts) -> Assessment {
    let commitment = facts.commitment
    let deadline = DeadlineHistory(facts)
    let schedule = Schedule(start: commitment.period.first, due: deadline.inForce)
    let life = LifeRules.life(facts)
    let progress =
      (facts.progress.last.map { $0.on <= asOf } ?? true)
      ? facts.progress : facts.progress.filter { $0.on <= asOf }

    let results = results(of: facts.terms.targets, schedule, commitment.milestones, progress)
    let isChanged = facts.terms != commitment.original
    let original =
      isChanged
      ? self.results(
        of: commitment.original.targets,
        Schedule(start: commitment.period.first, due: deadline.original), commitment.milestones, progress)
      : results
    let milestones = MilestoneTally(commitment.milestones, progress: progress, asOf: asOf)
    let standing =
      commitment.kind == .standing && results.isEmpty && milestones == nil
      ? StandingTally(
        schedule: schedule, everyMonths: rules.standingMonths, progress: progress, asOf: asOf) : nil

    var present = facts
    present.progress = progress
    let parts = facts.parts.isEmpty ? nil : PartsTally(facts.parts, assess: assess)
    let completedOn =
      if let parts { parts.completedOn } else {
        CompletionRules(
          facts: present, asOf: asOf, deadline: deadline, results: results, original: original,
          milestones: milestones, standing: standing
        ).completedOn
      }
    let pace = paceLight(results, milestones, schedule, commitment, progress)
    let shown = light(
      present, life: life, deadline: deadline, completedOn: completedOn, pace: pace, standing: standing,
      hasNumbers: !results.isEmpty)
    let isAlive = life != .draft && life != .withdrawn && life != .suspended
    let slipRules = SlipRules(
      rules: rules, facts: present, asOf: asOf, schedule: schedule, deadline: deadline,
      completedOn: completedOn, shown: shown, pace: pace, results: results)
    // What a parent lacks its parts lack: it never stands beside them.
    let slips = isAlive && !facts.hasParts ? slipRules.slips : []
    let (verdict, reason) = VerdictRules(
      facts: present, asOf: asOf, deadline: deadline, life: life, isComplete: completedOn != nil,
      results: results, milestones: milestones, standing: standing
    ).verdict

    var assessment = Assessment(
      facts: present, asOf: asOf, life: life, light: shown.light, targets: results.map(\.assessment),
      againstOriginal: isChanged ? original.map(\.assessment) : [], isComplete: completedOn != nil,
      completedOn: completedOn, slips: slips, verdict: verdict)
    fill(&assessment, results, milestones, standing, schedule, commitment, progress)
    assessment.parts = parts
    assessment.badges = badges(assessment, deadline, slipRules, isAlive: isAlive)
    assessment.isCounted = isAlive && !facts.hasParts && shown.light != .grey
    assessment.overBound = isAlive && completedOn == nil ? slipRules.overBound : nil
    assessment.band = shown.band
    assessment.bandLabel = shown.label
    assessment.gap = shown.gap
    assessment.deadline = deadline
    assessment.history = PublishedLights.history(facts.publishedLights, now: shown.light)
    assessment.verdictReason = reason
    return assessment
  }

  private func results(
    of targets: [Target], _ schedule: Schedule, _ milestones: [Milestone], _ progress: [ProgressEntry]
  ) -> [TargetAssessor.Result] {
    if targets.isEmpty { return [] }
    let assessor = TargetAssessor(
      rules: rules, schedule: schedule, milestones: milestones, targets: targets, progress: progress,
      asOf: asOf)
    return targets.indices.map { assessor.assess($0) }
  }

  /// The light that progress alone gives, whatever the deadline.
  private func paceLight(
    _ results: [TargetAssessor.Result], _ milestones: MilestoneTally?, _ schedule: Schedule,
    _ commitment: Commitment, _ progress: [ProgressEntry]
  ) -> LightRules.Shown? {
    let lights = LightRules(rules: rules)
    if let worst = LightRules.worst(results.compactMap(lights.open)) { return worst }
    if let milestones {
      guard !progress.isEmpty || milestones.reached > 0 else { return nil }
      let planned = schedule.plannedPercent(.milestone, at: asOf, milestones: commitment.milestones)
      let steps = lights.byGap(milestones.gap(planned: planned).settled)
      guard results.isEmpty, let share = share(progress, schedule, milestones) else { return steps }
      // A step that isn't due yet says nothing; the share that was reported does.
      return LightRules.worst(
        (milestones.due > 0 ? [steps] : []) + [lights.byGap((share.percent - share.planned).settled)])
    }
    guard results.isEmpty, let share = share(progress, schedule, nil) else { return nil }
    return lights.byGap((share.percent - share.planned).settled)
  }

  /// The share done as a unit reports it (自报完成率) with what was to be done by now; nil where steps decide alone.
  private func share(
    _ progress: [ProgressEntry], _ schedule: Schedule, _ milestones: MilestoneTally?
  ) -> (percent: Decimal, planned: Decimal)? {
    if let milestones, milestones.due > 0, milestones.completion != nil { return nil }
    guard
      let percent = progress.last(where: {
        $0.completion != nil && (milestones == nil || $0.milestone == nil)
      })?.completion
    else { return nil }
    return (percent, schedule.plannedPercent(.linear, at: asOf, by: rules.elapsed))
  }

  private func light(
    _ facts: CommitmentFacts, life: LifeState, deadline: DeadlineHistory, completedOn: CalendarDate?,
    pace: LightRules.Shown?, standing: StandingTally?, hasNumbers: Bool
  ) -> LightRules.Shown {
    switch life {
    case .draft: return .init(.grey, .draft)
    case .withdrawn: return .init(.grey, .withdrawn)
    case .suspended: return .init(.grey, .suspended)
    default: break
    }
    if let completedOn {
      return completedOn <= deadline.binding ? .init(.green, .completeInTime) : .init(.yellow, .completeLate)
    }
    if asOf > deadline.binding, standing == nil {
      if facts.hasNothingToMeasureBy { return .init(.grey, .noTarget) }
      if facts.hasParts, facts.progress.isEmpty { return .init(.grey, .parts) }
      let isUntracked = !facts.planHasEntries && facts.progress.isEmpty
      return isUntracked ? .init(.grey, .untracked) : .init(.red, .overdue)
    }
    if facts.progress.isEmpty, pace == nil { return .init(.grey, facts.hasParts ? .parts : .noData) }
    if standing == nil, facts.hasNothingToMeasureBy { return .init(.grey, .noTarget) }
    if let standing { return LightRules(rules: rules).standing(standing) }
    if let pace { return pace }
    return hasNumbers ? .init(.grey, .noData) : .init(.grey, .qualitative)
  }

  private func fill(
    _ assessment: inout Assessment, _ results: [TargetAssessor.Result], _ milestones: MilestoneTally?,
    _ standing: StandingTally?, _ schedule: Schedule, _ commitment: Commitment, _ progress: [ProgressEntry]
  ) {
    assessment.milestones = milestones
    assessment.standing = standing
    if let first = results.first {
      assessment.completion = first.assessment.completion
      assessment.pace = first.assessment.pace
      assessment.reason = first.assessment.reason
      assessment.planned = first.planned
      assessment.averageCompletion = average(results)
    } else if let share = milestones.flatMap({ share(progress, schedule, $0) }) {
      assessment.planned = share.planned
      assessment.completion = share.percent
      assessment.pace = (share.percent - share.planned).settled
    } else if let milestones {
      assessment.planned = schedule.plannedPercent(.milestone, at: asOf, milestones: commitment.milestones)
      assessment.completion = milestones.completion
      assessment.pace = milestones.completion.map { ($0 - (assessment.planned ?? 0)).settled }
      assessment.reason = milestones.completion == nil ? .qualitative : nil
    } else if let standing {
      assessment.completion = standing.completion
      assessment.reason = standing.completion == nil ? .noValue : nil
    } else if let share = share(progress, schedule, nil) {
      assessment.planned = share.planned
      assessment.completion = share.percent
      assessment.pace = (share.percent - share.planned).settled
    } else {
      assessment.reason = assessment.facts.hasNothingToMeasureBy ? .noTarget : .qualitative
    }
  }

  /// Averaged only over targets that all have weights. RULES §3.
  private func average(_ results: [TargetAssessor.Result]) -> Decimal? {
    guard results.count > 1 else { return nil }
    var sum = Decimal(0)
    var weights = Decimal(0)
    for result in results {
      guard let weight = result.assessment.target.weight, let completion = result.assessment.completion else {
        return nil
      }
      sum += weight * completion
      weights += weight
    }
    return weights > 0 ? sum / weights : nil
  }

  private func badges(
    _ assessment: Assessment, _ deadline: DeadlineHistory, _ slips: SlipRules, isAlive: Bool
  ) -> [Badge] {
    var badges = assessment.facts.openProcedures
    guard isAlive else { return badges }
    if !assessment.isComplete, !assessment.facts.hasParts {
      let left = deadline.inForce.days(since: asOf)
      if (0...rules.dueSoonDays).contains(left) { badges.append(.dueSoon) }
      if let days = slips.staleDays, days >= rules.staleDays { badges.append(.stale) }
    }
    if slips.isRebased { badges.append(.rebased) }
    if deadline.hasLateExtension { badges.append(.extensionTooLate) }
    if assessment.targets.contains(where: { ($0.completion ?? 0) > rules.noteAbove }) {
      badges.append(.aboveTarget)
    }
    return badges
  }
}
