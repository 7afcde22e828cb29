import FoundationEssentials

/// The ways in which a commitment slipped, each with its number (滞后). RULES §5.
struct SlipRules {
  var rules: RuleSet
  var facts: CommitmentFacts
  var asOf: CalendarDate
  var schedule: Schedule
  var deadline: DeadlineHistory
  var completedOn: CalendarDate?
  var shown: LightRules.Shown
  /// The band that the gap alone gives, also past the deadline.
  var pace: LightRules.Shown?
  var results: [TargetAssessor.Result]

  /// Nobody reports on the plan that it belongs to.
  private var isUntracked: Bool { !facts.planHasEntries && facts.progress.isEmpty }

  var slips: [Slip] {
    var slips: [Slip] = []
    if let completedOn {
      let days = completedOn.days(since: deadline.binding)
      if days > 0 { slips.append(.late(days: days)) }
    } else {
      let isStanding = facts.commitment.kind == .standing && results.isEmpty
      let days = asOf.days(since: deadline.binding)
      if days > 0, !isUntracked, !isStanding, !facts.hasNothingToMeasureBy {
        slips.append(.overdue(days: days))
      }
      if let pace, let gap = pace.gap, pace.light == .yellow || pace.light == .red {
        slips.append(.behind(points: gap.magnitude))
      } else if let broken = brokenBy {
        slips.append(.behind(points: broken))
      }
      if days <= 0, let day = forecast { slips.append(.forecast(day)) }
    }
    if isRebased { slips.append(.rebased) }
    if completedOn == nil {
      if facts.examination == .silent { slips.append(.silent) }
      if let days = staleDays, days >= rules.staleDays { slips.append(.stale(days: days)) }
    }
    return slips
  }

  /// A bound that is broken: by how many points, or by how much of it; a zero target wholly.
  private var brokenBy: Decimal? {
    let lights = LightRules(rules: rules)
    for result in results {
      guard lights.open(result)?.band == LightRules.FixedRow.broken.rawValue,
        let difference = result.reading?.difference
      else { continue }
      let target = result.assessment.target
      if result.row == .zero { return 100 }
      guard target.unit.dimension != .percent, let value = target.value, value != 0 else {
        return difference.magnitude
      }
      return (difference * 100 / value).magnitude
    }
    return nil
  }

  /// By how much the first broken bound is broken: 1起, 0.2%.
  ///
  /// Nil where another target's gap decides, which `behind` then counts.
  var overBound: Quantity? {
    guard pace?.gap == nil else { return nil }
    let lights = LightRules(rules: rules)
    for result in results {
      if lights.open(result)?.band == LightRules.FixedRow.broken.rawValue,
        let difference = result.reading?.difference, difference != 0
      {
        return Quantity(difference.magnitude, result.assessment.target.unit)
      }
    }
    return nil
  }

  /// Days since the last entry, or since its time or its adoption where there is none; nil where nobody reports.
  var staleDays: Int? {
    guard !isUntracked else { return nil }
    if let last = facts.progress.last?.on { return asOf.days(since: last) }
    let start = facts.commitment.adopted.map { $0 <= asOf ? max($0, schedule.start) : schedule.start }
    return asOf.days(since: start ?? schedule.start)
  }

  /// The target was lowered or the deadline moved later.
  var isRebased: Bool {
    guard facts.terms != facts.commitment.original else { return false }
    if deadline.inForce > deadline.original { return true }
    let before = facts.commitment.original.targets
    let now = facts.terms.targets
    if now.count < before.count { return true }
    return zip(before, now).contains { old, new in
      guard let from = old.value else { return false }
      guard let to = new.value else { return true }
      let converted = Quantity(to, new.unit).converted(to: old.unit) ?? to
      let isLess = old.direction == .down || old.comparator == .atMost ? converted > from : converted < from
      // A fall is an aim in its size: from −3 to −2 is lower.
      return old.measure == .growth && from < 0 ? converted > from : isLess
    }
  }

  /// When it ends at today's pace, where that is after the deadline: earned schedule over the planned curve.
  private var forecast: CalendarDate? {
    let days = results.compactMap { result -> CalendarDate? in
      let curve = result.assessment.target.effectiveCurve
      guard result.reading != nil, result.row == .ratio || result.row == .downward, curve != .snapshot,
        curve != .milestone, result.planned >= rules.forecastFrom * 100,
        let completion = result.assessment.completion, completion > 0, completion < result.planned
      else { return nil }
      return EarnedSchedule(schedule: schedule, curve: curve).end(completion: completion, asOf: asOf)
    }
    return days.max().flatMap { $0 > deadline.inForce ? $0 : nil }
  }
}
