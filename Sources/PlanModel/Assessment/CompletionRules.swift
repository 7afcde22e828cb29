import FoundationEssentials

/// When a commitment was completed, if it was (完成日期). DESIGN §4: never by E0 or E1.
struct CompletionRules {
  var facts: CommitmentFacts
  var asOf: CalendarDate
  var deadline: DeadlineHistory
  var results: [TargetAssessor.Result]
  var original: [TargetAssessor.Result]
  var milestones: MilestoneTally?
  var standing: StandingTally?

  var completedOn: CalendarDate? {
    if results.contains(where: { $0.reading != nil || $0.assessment.reason == .noValue }) {
      return together(results.map(day))
    }
    if let standing, results.isEmpty {
      let isDone = asOf >= deadline.binding && standing.due > 0 && standing.received == standing.due
      return isDone ? deadline.binding : nil
    }
    if let day = milestones?.completedOn { return day }
    if milestones == nil, let day = together(results.map(day)) ?? withoutTarget { return day }
    return signedOffOn
  }

  /// All of them reached: the day of the last; nil while one is open.
  private func together(_ days: [CalendarDate?]) -> CalendarDate? {
    days.isEmpty || days.contains(nil) ? nil : days.compactMap(\.self).max()
  }

  private func day(_ result: TargetAssessor.Result) -> CalendarDate? {
    guard let reached = result.assessment.metOn else { return nil }
    if result.row.isHeld, result.reading != nil {
      // What is kept up is complete when its time is over, and not before.
      return asOf >= deadline.binding ? max(reached, deadline.binding) : nil
    }
    return max(reached, loweredOn(result, reached) ?? reached)
  }

  /// A target lowered after the value stood there is reached on the day of the adjustment, not before.
  private func loweredOn(_ result: TargetAssessor.Result, _ reached: CalendarDate) -> CalendarDate? {
    guard let index = results.firstIndex(where: { $0.assessment == result.assessment }),
      index < original.count
    else { return nil }
    if let before = original[index].assessment.metOn, before <= reached { return nil }
    var changed: CalendarDate?
    var last = facts.commitment.original.targets
    for adjustment in facts.adjustments {
      guard case .terms(let terms) = adjustment.change else { continue }
      if index < terms.targets.count, index < last.count, terms.targets[index].value != last[index].value {
        changed = adjustment.on
      }
      last = terms.targets
    }
    return changed
  }

  /// Without a figure: 100 % reported, the stage of acceptance, or proof of completion (E3 or better).
  private var withoutTarget: CalendarDate? {
    guard results.isEmpty else { return nil }
    var first: CalendarDate?
    for entry in facts.progress.reversed() where entry.grade >= .e2 {
      let isDone =
        if let percent = entry.completion {
          percent >= 100
        } else if let stage = entry.stage {
          stage >= .accepted
        } else {
          entry.value == nil && entry.milestone == nil && entry.grade >= .e3
        }
      guard isDone else { break }
      first = entry.on
    }
    return first
  }

  /// What no number can decide a sign-off does; it counts from the day that it was asked for.
  private var signedOffOn: CalendarDate? {
    guard facts.signOffs.last?.action == .approved else { return nil }
    return (facts.signOffs.last { $0.action == .requested } ?? facts.signOffs.last)?.on
  }
}
