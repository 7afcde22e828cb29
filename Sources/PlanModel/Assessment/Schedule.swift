import FoundationEssentials

/// A commitment's own time (自身时段) and how much of it has passed. RULES §2.
///
/// Whole months whose last day has been reached count (11 of 12 in November); only where the time is under two
/// months do days. A time that doesn't begin on the first of a month has months of its own.
public struct Schedule: Hashable, Sendable {
  public let start: CalendarDate
  public let due: CalendarDate

  /// - Parameters:
  ///   - period: the plan's period.
  ///   - due: the commitment's own deadline; nil means the period's end.
  public init(period: Period, due: PartialDate?) {
    self.init(start: period.first, due: due?.last ?? period.last)
  }

  public init(start: CalendarDate, due: CalendarDate) {
    self.start = start
    self.due = due
  }

  public var days: Int { due.days(since: start) + 1 }

  /// Whole months of its own that have passed at the end of a day.
  func wholeMonths(at day: CalendarDate) -> Int {
    let next = day.adding(days: 1)
    let anchor = min(start.day, CalendarDate.length(ofMonth: next.month, in: next.year))
    return max(0, (next.year - start.year) * 12 + next.month - start.month - (next.day < anchor ? 1 : 0))
  }

  /// How many months it lasts; a broken last month is a fraction of one.
  var months: Decimal {
    let whole = wholeMonths(at: due)
    let next = start.adding(months: whole)
    let rest = due.days(since: next) + 1
    guard rest > 0 else { return Decimal(whole) }
    return Decimal(whole) + Decimal(rest) / Decimal(start.adding(months: whole + 1).days(since: next))
  }

  /// Whether days are counted rather than months.
  var isCountedByDays: Bool { wholeMonths(at: due) < 2 }

  /// The share of its time that has passed at the end of a day, in percent.
  public func elapsedPercent(at day: CalendarDate, by elapsed: RuleSet.Elapsed = .months) -> Decimal {
    if day >= due { return 100 }
    if day < start { return 0 }
    switch elapsed {
    case .quarters:
      let quarters = (elapsedPercent(at: day) * 4 / 100).truncated
      return quarters * 25
    case .months:
      if isCountedByDays {
        return Decimal((day.days(since: start) + 1) * 100) / Decimal(max(1, days))
      }
      return Decimal.percent(Decimal(wholeMonths(at: day)), of: months) ?? 100
    }
  }

  /// The planned share by a day in percent (P × 100).
  ///
  /// - Parameter milestones: used by the curve `milestone` alone.
  public func plannedPercent(
    _ curve: PlanCurve, at day: CalendarDate, milestones: [Milestone] = [],
    by elapsed: RuleSet.Elapsed = .months
  ) -> Decimal {
    switch curve {
    case .linear: return elapsedPercent(at: day, by: elapsed)
    case .front60:
      let passed = elapsedPercent(at: day, by: elapsed)
      return passed <= 50 ? passed * 12 / 10 : 60 + (passed - 50) * 8 / 10
    case .milestone:
      guard !milestones.isEmpty else { return elapsedPercent(at: day, by: elapsed) }
      let due = milestones.filter { $0.planned.last <= day }
      if let all = MilestoneTally.weight(milestones), all > 0, let passed = MilestoneTally.weight(due) {
        return passed * 100 / all
      }
      return Decimal(due.count * 100) / Decimal(milestones.count)
    case .snapshot, .rate: return 100
    case .custom(let points): return (points.last { $0.on <= day }?.share ?? 0) * 100
    }
  }
}

extension CalendarDate {
  /// The same day so many months later, or that month's last day where it has no such day.
  public func adding(months: Int) -> CalendarDate {
    let index = year * 12 + month - 1 + months
    let year = min(max(index / 12, 1), 9999)
    let month = index % 12 + 1
    let day = min(self.day, CalendarDate.length(ofMonth: month, in: year))
    return CalendarDate(year, month, day) ?? self
  }
}
