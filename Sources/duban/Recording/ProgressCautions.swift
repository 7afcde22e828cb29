import FoundationEssentials
import PlanModel

/// What a person should look at in a report that is taken as it is (登记提醒).
struct ProgressCautions {
  let code: String
  let today: CalendarDate

  /// - Parameter facts: what was known before the entry.
  func cautions(_ entry: ProgressEntry, _ facts: CommitmentFacts) -> [Phrase] {
    var cautions = dates(entry, facts.commitment.period)
    if facts.signOffs.last?.action == .approved { cautions.append(RecordingWords.isSignedOff(code)) }
    if let percent = entry.percent, percent > 100 {
      cautions.append(RecordingWords.overHundred(code, "\(percent)%"))
    }
    guard let value = entry.value else { return cautions }
    guard !facts.terms.targets.isEmpty else { return cautions + [RecordingWords.noTarget(code)] }
    guard let target = target(of: entry, value, facts.terms.targets) else { return cautions }
    if target.measure == .share, let share = value.converted(to: MeasureUnit("%")), share > 100 {
      cautions.append(RecordingWords.overHundred(code, value.text))
    }
    let known = earlier(entry, target, facts)
    if let known, known.base > value.base {
      cautions.append(RecordingWords.fell(code, known.text, value.text))
    }
    if let known, known.unit != value.unit {
      cautions.append(LifeWords.unitChanged(code, known.unit.text, value.unit.text))
    }
    if let share = double(value, target) { cautions.append(LifeWords.overDouble(code, share)) }
    return cautions
  }

  /// The only ones that need nothing of what was reported before.
  func dates(_ entry: ProgressEntry, _ period: Period) -> [Phrase] {
    if entry.on > today { return [RecordingWords.inFuture(code, entry.on)] }
    if entry.on < period.first { return [RecordingWords.beforePlan(code, entry.on, period)] }
    return []
  }

  private func target(of entry: ProgressEntry, _ value: Quantity, _ targets: [Target]) -> Target? {
    let fitting = targets.filter { $0.unit.isComparable(with: value.unit) }
    return fitting.count > 1 ? fitting.first { $0.indicator == entry.indicator } : fitting.first
  }

  /// The share of an upward target where it is above 200 %.
  private func double(_ value: Quantity, _ target: Target) -> String? {
    guard target.measure == .level, target.direction == .up, target.comparator != .atMost,
      let aim = target.value, aim > 0, target.baseline == nil, let now = value.converted(to: target.unit),
      now > aim * 2
    else { return nil }
    return (now * 100 / aim).fixed(1) + "%"
  }

  /// The last value before this one of what adds up; a correction is no fall.
  private func earlier(_ entry: ProgressEntry, _ target: Target, _ facts: CommitmentFacts) -> Quantity? {
    guard entry.replaces == nil, target.accrual == .cumulative, target.measure == .level,
      target.direction == .up
    else { return nil }
    let isOne = facts.terms.targets.count == 1
    return facts.progress.last { known in
      guard known.on <= entry.on, let value = known.value else { return false }
      return value.unit.isComparable(with: target.unit) && (isOne || known.indicator == entry.indicator)
    }?.value
  }
}
