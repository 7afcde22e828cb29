import FoundationEssentials

/// Planned days worked back from the deadline (倒排工期).
///
/// The last step ends on the deadline. Each step before it ends as many days earlier as the steps after it take. Where
/// there is less time than the template asks for, every step gets its share of what there is, in whole days rounded
/// down, so that the steps lie nearer to the deadline and never after it. A planned day on a weekend moves to the
/// Friday before; the deadline itself and the first day don't move. These rules are ours; holidays aren't known.
public struct BackwardSchedule: Hashable, Sendable {
  public let milestones: [Milestone]
  /// Days that the template asks for, and days from the first to the deadline, both included.
  public let needed: Int
  public let available: Int
  /// The day on which work must begin at the latest; the first day where time is short.
  public let latestStart: CalendarDate

  public var isTight: Bool { needed > available }

  /// Nil where the deadline lies before the first day, or the template has no steps.
  public init?(_ template: MilestoneTemplate, from start: CalendarDate, to due: CalendarDate) {
    guard due >= start, !template.steps.isEmpty else { return nil }
    needed = template.days
    available = due.days(since: start) + 1
    let isTight = needed > available
    var after = 0
    var planned: [Milestone] = []
    for (index, step) in template.steps.enumerated().reversed() {
      let back = isTight ? after * available / needed : after
      var day = due.adding(days: -back)
      if index < template.steps.count - 1 { day = max(day.orFridayBefore, start) }
      planned.append(
        Milestone(name: step.name, stage: step.stage, planned: PartialDate(day), weight: step.weight))
      after += step.days
    }
    milestones = planned.reversed()
    latestStart = isTight ? start : due.adding(days: 1 - needed)
  }
}
