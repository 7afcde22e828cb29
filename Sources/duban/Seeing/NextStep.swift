import PlanModel

/// The planned step of an item that falls due next (下一个节点).
struct NextStep {
  var name: String
  var on: CalendarDate

  /// The first open step that is planned for a day of the span.
  static func of(_ assessment: Assessment, in span: ClosedRange<CalendarDate>) -> NextStep? {
    let facts = assessment.facts
    return facts.commitment.milestones
      .filter { step in
        span.contains(step.planned.last)
          && MilestoneTally.reachedOn(step, progress: facts.progress, asOf: assessment.asOf) == nil
      }
      .min { $0.planned.last < $1.planned.last }
      .map { NextStep(name: $0.name, on: $0.planned.last) }
  }

  /// The first open step from the week of the date on, where it comes before the deadline.
  static func before(_ deadline: CalendarDate, _ assessment: Assessment) -> NextStep? {
    let first = assessment.asOf.week.lowerBound
    guard first < deadline else { return nil }
    return of(assessment, in: first...deadline.adding(days: -1))
  }
}
