import PlanModel

/// What relative times are resolved against (参照时间).
public struct TimeContext: Sendable, Equatable {
  /// The year that 年底, 6月 and 三季度 belong to: the plan's in a plan, the review's in a review.
  public var year: Int
  /// The day of the report: 目前, 今年, 明年 go by it.
  public var report: CalendarDate?
  /// The plan's or the review's own period.
  public var period: Period?

  public init(year: Int, report: CalendarDate? = nil, period: Period? = nil) {
    self.year = year
    self.report = report
    self.period = period
  }

  public init(period: Period, report: CalendarDate? = nil) {
    self.init(year: period.last.year, report: report, period: period)
  }
}

/// A time that a text names (时间), resolved to days.
public struct TimeExpression: Sendable, Equatable {
  /// How the words use the time.
  public enum Role: String, Sendable {
    /// 年底前, 6月29日前, 到2025年.
    case deadline
    /// 截至8月底, 截至目前.
    case asOf
    /// 1—7月, 上半年, 三季度: may serve a plan as its due time.
    case period
    /// 一个月之内, 三年: a length without an end of its own.
    case duration
    /// 每月, 每季度.
    case recurrence
  }

  public var range: Range<Int>
  public var from: CalendarDate
  public var to: CalendarDate
  public var precision: PartialDate.Precision
  public var role: Role
  /// The end as the words give it, with their precision: what a commitment's due is.
  public var due: PartialDate?

  public init(
    range: Range<Int>, from: CalendarDate, to: CalendarDate, precision: PartialDate.Precision, role: Role,
    due: PartialDate? = nil
  ) {
    self.range = range
    self.from = from
    self.to = to
    self.precision = precision
    self.role = role
    self.due = due
  }
}
