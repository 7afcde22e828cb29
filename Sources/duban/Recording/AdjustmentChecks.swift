import PlanModel
import PlanStore

/// An adjustment held against what stood before it (调整核对): what is refused, and what a person should look at.
struct AdjustmentChecks {
  let code: String
  /// What was known before.
  let before: CommitmentFacts

  /// New terms that are those in force would only look like a change.
  func refuseUnchanged(_ made: Adjustment) throws {
    guard case .terms(let terms) = made.change, terms == before.terms else { return }
    throw Failure(
      .badData, place: code, what: RecordingWords.nothingChanges, advice: RecordingWords.sayAdjustment)
  }

  /// What came after it can't lie before it, and the congress decides before it is announced.
  static func refuseBackwards(_ steps: [AdjustmentFollowUp], since adjusted: CalendarDate?, code: String)
    throws
  {
    let decided = steps.first { $0.step == .decided }?.on
    for step in steps {
      let first = step.step == .announced ? [adjusted, decided].compactMap(\.self).max() : adjusted
      // The congress may have decided before the office wrote it down.
      guard step.step == .announced, let first, step.on < first else { continue }
      throw Failure(
        .badData, place: "\(code) --announced \(step.on)", what: LifeWords.announcedTooEarly(first),
        advice: FailureWords.writeDay)
    }
  }

  func cautions(_ made: Adjustment, after: CommitmentFacts) -> [Phrase] {
    var cautions: [Phrase] = []
    let period = before.commitment.period
    if made.on < period.first { cautions.append(LifeWords.adjustedBeforePlan(code, made.on, period)) }
    let life = Assessment.life(of: before)
    if life == .signedOff { cautions.append(RecordingWords.isSignedOff(code)) }
    if life == .suspended, Assessment.life(of: after) == .suspended {
      cautions.append(LifeWords.isSuspended(code))
    }
    let deadline = after.deadline
    if life == .suspended, Assessment.life(of: after) != .suspended, deadline < made.on {
      cautions.append(LifeWords.resumedTooLate(code, deadline))
    }
    guard deadline > before.deadline else { return cautions }
    let left = after.commitment.milestones.filter {
      MilestoneTally.reachedOn($0, progress: after.progress, asOf: .distant) == nil
    }
    if !left.isEmpty { cautions.append(LifeWords.stepsStay(code, left.count)) }
    return cautions
  }
}

extension CommitmentFacts {
  /// The last day by the terms in force.
  var deadline: CalendarDate { terms.due?.last ?? commitment.period.last }
}
