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
    if Assessment.life(of: facts) == .suspended { cautions.append(LifeWords.isSuspended(code)) }
    if facts.hasParts { cautions.append(LifeWords.partsDecide(code)) }
    if let step = entry.milestone, !facts.commitment.milestones.contains(where: { $0.name == step }) {
      cautions.append(LifeWords.unknownStep(code, step))
    }
    if let same = sameDay(entry, facts) { cautions.append(same) }
    if let percent = entry.percent, percent > 100 {
      cautions.append(RecordingWords.overHundred(code, "\(percent)%"))
    }
    guard let value = entry.value else { return cautions }
    guard !facts.terms.targets.isEmpty else { return cautions + [RecordingWords.noTarget(code)] }
    guard let target = target(of: entry, value, facts.terms.targets) else { return cautions }
    if value.value < 0, target.measure == .level, target.value.map({ $0 >= 0 }) ?? true {
      cautions.append(LifeWords.isNegative(code, value.text))
    }
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

  /// Another report of the same day: the same over again, or one that says something else.
  private func sameDay(_ entry: ProgressEntry, _ facts: CommitmentFacts) -> Phrase? {
    let others = facts.progress.filter {
      $0.on == entry.on && $0.id != entry.id && $0.id != entry.replaces
    }
    if let twin = others.last(where: { entry.says($0) && $0.grade == entry.grade }) {
      return LifeWords.saidBefore(code, twin.id, twin.by)
    }
    let targets = facts.terms.targets
    let other = others.last { known in
      guard targets.index(of: known) == targets.index(of: entry) else { return false }
      if let before = known.value, let now = entry.value {
        return before.converted(to: now.unit).map { $0 != now.value } ?? false
      }
      if let before = known.percent, let now = entry.percent { return before != now }
      return false
    }
    guard let other else { return nil }
    let said = other.value?.text ?? other.percent.map { "\($0)%" } ?? ""
    return LifeWords.otherThatDay(code, entry.on, said, other.by, other.id)
  }

  private func target(of entry: ProgressEntry, _ value: Quantity, _ targets: [Target]) -> Target? {
    targets.index(of: entry).map { targets[$0] }.flatMap {
      $0.unit.isComparable(with: value.unit) ? $0 : nil
    }
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
    let targets = facts.terms.targets
    return facts.progress.last { known in
      guard known.on <= entry.on, let value = known.value else { return false }
      return value.unit.isComparable(with: target.unit)
        && targets.index(of: known) == targets.index(of: entry)
    }?.value
  }
}
