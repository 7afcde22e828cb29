import FoundationEssentials

/// Earned value and earned schedule (挣值): how far the work is against plan and cost. RULES §5.
public struct EarnedValue: Hashable, Sendable {
  /// 计划值, PV.
  public var planned: Decimal
  /// 挣值, EV.
  public var earned: Decimal
  /// 实际成本, AC.
  public var cost: Decimal?
  /// 挣得进度, ES, in periods.
  public var earnedSchedule: Decimal
  /// 已用时间, AT, in periods.
  public var actualTime: Decimal

  /// - Parameters:
  ///   - budget: BAC.
  ///   - plan: cumulative planned shares (0…1) at the ends of the periods.
  ///   - periods: how many periods have passed.
  ///   - done: the share (0…1) of the work that is done.
  public init(budget: Decimal, plan: [Decimal], periods: Int, done: Decimal, cost: Decimal? = nil) {
    let passed = min(max(periods, 0), plan.count)
    planned = budget * (passed == 0 ? 0 : plan[passed - 1])
    earned = budget * done
    self.cost = cost
    actualTime = Decimal(periods)
    earnedSchedule = Self.schedule(plan: plan, done: done)
  }

  public var schedulePerformance: Decimal? { planned == 0 ? nil : earned / planned }
  public var costPerformance: Decimal? { cost.flatMap { $0 == 0 ? nil : earned / $0 } }
  /// SPI(t) = ES / AT.
  public var timePerformance: Decimal? { actualTime == 0 ? nil : earnedSchedule / actualTime }

  /// ES = C + (EV − PV_C) / (PV_{C+1} − PV_C), where C counts the periods whose planned share is reached.
  static func schedule(plan: [Decimal], done: Decimal) -> Decimal {
    let complete = plan.prefix { $0 <= done }.count
    guard complete < plan.count else { return Decimal(plan.count) }
    let before = complete == 0 ? 0 : plan[complete - 1]
    let step = plan[complete] - before
    return step > 0 ? Decimal(complete) + (done - before) / step : Decimal(complete)
  }
}

/// Forecasts the end of one commitment from its planned curve.
struct EarnedSchedule {
  var schedule: Schedule
  var curve: PlanCurve

  /// The day on which it ends at the pace so far: planned duration / SPI(t) after its start.
  func end(completion: Decimal, asOf: CalendarDate) -> CalendarDate? {
    let byDays = schedule.isCountedByDays
    let duration = byDays ? Decimal(schedule.days) : schedule.months
    let passed = byDays ? asOf.days(since: schedule.start) + 1 : schedule.wholeMonths(at: asOf)
    if curve == .linear {
      // ES is the share of the time itself, so that duration × AT / ES = AT × 100 / completion.
      guard passed > 0, let share = Decimal.percent(Decimal(passed), of: completion) else { return nil }
      return day(after: share, byDays: byDays)
    }
    let ends = byDays ? dayEnds : monthEnds
    let plan = ends.map { schedule.plannedPercent(curve, at: $0) }
    let earned = EarnedValue.schedule(plan: plan, done: completion)
    guard earned > 0, passed > 0 else { return nil }
    return day(after: duration * Decimal(passed) / earned, byDays: byDays)
  }

  private var monthEnds: [CalendarDate] {
    var ends: [CalendarDate] = []
    var count = 1
    while true {
      let end = schedule.start.adding(months: count).adding(days: -1)
      guard end < schedule.due else { break }
      ends.append(end)
      count += 1
    }
    return ends + [schedule.due]
  }

  private var dayEnds: [CalendarDate] {
    (0..<max(1, schedule.days)).map { schedule.start.adding(days: $0) }
  }

  /// The last day of so many months or days from the start; a fraction of a month is rounded up to a day.
  private func day(after duration: Decimal, byDays: Bool) -> CalendarDate? {
    guard duration < 1200 * (byDays ? 30 : 1) else { return nil }
    let whole = duration.truncated
    let count = duration.wholePart ?? 0
    let rest = duration - whole
    if byDays { return schedule.start.adding(days: count + (rest > 0 ? 1 : 0) - 1) }
    let from = schedule.start.adding(months: count)
    let length = Decimal(schedule.start.adding(months: count + 1).days(since: from))
    let days = rest * length
    let up = days.truncated == days ? days : days.truncated + 1
    return from.adding(days: (up.wholePart ?? 0) - 1)
  }
}
