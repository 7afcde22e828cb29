import FoundationEssentials

/// Assesses the targets of one commitment from its progress. RULES §1–§3.
struct TargetAssessor {
  var rules: RuleSet
  var schedule: Schedule
  var milestones: [Milestone]
  var targets: [Target]
  /// In order, none after `asOf`.
  var progress: [ProgressEntry]
  var asOf: CalendarDate

  /// One target's result with what its light goes by.
  struct Result {
    var assessment: TargetAssessment
    var row: TargetRow
    /// Nil where there is nothing to go by.
    var reading: TargetReading?
    /// The gap in points that the light goes by.
    var gap: Decimal?
    /// P × 100.
    var planned: Decimal
    /// A zero target is broken for good by one event.
    var isBroken = false
  }

  func assess(_ index: Int) -> Result {
    let target = targets[index]
    let row = TargetRow(target)
    let curve = target.effectiveCurve
    let planned = schedule.plannedPercent(curve, at: asOf, milestones: milestones, by: rules.elapsed)
    var result = Result(assessment: TargetAssessment(target: target), row: row, planned: planned)

    let isWhole = targets.count == 1 && progress.allSatisfy { $0.value != nil || $0.percent != nil }
    let all = isWhole ? progress : progress.filter { belongs($0, to: index) }
    let entries = comparable(all, with: target)
    guard let latest = entries.last else {
      result.assessment.reason = reasonWithoutValue(target)
      return result
    }
    result.assessment.latest = latest.value
    result.assessment.latestOn = latest.on
    guard let value = latest.value, target.setting == .given, target.value != nil else {
      if let percent = latest.completion { return byPercent(percent, entries, into: result) }
      result.assessment.reason = reasonWithoutValue(target)
      return result
    }
    guard let number = value.converted(to: target.unit) else {
      result.assessment.reason = .units
      return result
    }
    var reading = TargetReading(target, row: row, value: number)
    if row == .zero, entries.contains(where: { ($0.value?.value ?? 0) > 0 }) {
      reading.reaches = false
      result.isBroken = true
    }
    result.reading = reading
    result.assessment.completion = reading.completion
    result.assessment.difference = reading.difference
    result.assessment.reason = reading.reason
    if let completion = reading.completion {
      result.assessment.pace = completion.less(planned).settled
    } else if row == .growth {
      result.assessment.pace = reading.difference
    }
    result.gap = result.assessment.pace
    if !result.isBroken {
      result.assessment.metOn = metOn(target, row, entries)
      result.assessment.isMet = result.assessment.metOn != nil
    }
    return result
  }

  /// 完成率 as the unit reports it, where no number can be worked out.
  private func byPercent(_ percent: Decimal, _ entries: [ProgressEntry], into result: Result) -> Result {
    var result = result
    result.assessment.completion = percent
    result.assessment.pace = percent.less(result.planned).settled
    result.gap = result.assessment.pace
    result.assessment.metOn = firstOfLastRun(entries) { ($0.completion ?? 0) >= 100 }
    result.assessment.isMet = result.assessment.metOn != nil
    return result
  }

  private func reasonWithoutValue(_ target: Target) -> ReasonCode {
    switch target.setting {
    case .masked: .masked
    case .notSet: .noTarget
    case .given: target.value == nil ? .noTarget : .noValue
    }
  }

  /// Whether an entry speaks of a target: by its indicator, else by its unit, else the first one's.
  private func belongs(_ entry: ProgressEntry, to index: Int) -> Bool {
    guard entry.value != nil || entry.percent != nil else { return false }
    guard targets.count > 1 else { return true }
    return targets.index(of: entry) == index
  }

  /// Entries in a unit that compares with the target's; all of them where none does, which is then said.
  private func comparable(_ entries: [ProgressEntry], with target: Target) -> [ProgressEntry] {
    guard target.setting == .given, target.value != nil,
      entries.contains(where: { $0.value != nil && !fits($0, target) })
    else { return entries }
    let fitting = entries.filter { $0.value.map { $0.converted(to: target.unit) != nil } ?? true }
    return fitting.isEmpty ? entries : fitting
  }

  private func fits(_ entry: ProgressEntry, _ target: Target) -> Bool {
    entry.value?.unit.isComparable(with: target.unit) ?? false
  }

  /// The day since which the target has been reached with E2 or better; nil when the latest such entry is short.
  private func metOn(_ target: Target, _ row: TargetRow, _ entries: [ProgressEntry]) -> CalendarDate? {
    firstOfLastRun(entries) { entry in
      guard let value = entry.value?.converted(to: target.unit) else { return false }
      return TargetReading.reaches(target, row: row, value: value)
    }
  }

  private func firstOfLastRun(
    _ entries: [ProgressEntry], _ holds: (ProgressEntry) -> Bool
  ) -> CalendarDate? {
    var first: CalendarDate?
    for entry in entries.reversed() where entry.grade >= .e2 {
      guard holds(entry) else { break }
      first = entry.on
    }
    return first
  }
}

extension Decimal {
  /// Zero where only the last digits of a division keep two equal numbers apart.
  var settled: Decimal {
    magnitude < Self.dust ? 0 : self
  }

  private static let dust = Decimal(sign: .plus, exponent: -12, significand: 1)
}
