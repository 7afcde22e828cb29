import FoundationEssentials

/// How much of a target is planned to be done by a date (计划曲线). RULES §2.
public enum PlanCurve: Hashable, Sendable {
  case linear, front60, milestone, snapshot, rate
  /// Planned shares (0…1) at the ends of days, in order.
  case custom([CustomPoint])

  public struct CustomPoint: Hashable, Sendable {
    public var on: CalendarDate
    public var share: Decimal

    public init(on: CalendarDate, share: Decimal) {
      self.on = on
      self.share = share
    }
  }
}

/// What a commitment is held to (目标值): 突破67亿元, 增长8%以上. One commitment may have several.
public struct Target: Hashable, Sendable {
  /// Whether there is a number at all.
  public enum Setting: String, Hashable, Sendable, CaseIterable {
    case given
    /// Redacted: there is one, and it is unknown.
    case masked
    /// 不设具体目标: explicitly none.
    case notSet
  }

  public var indicator: String
  public var setting: Setting
  public var comparator: Comparator
  public var value: Decimal?
  /// The upper end where the comparator is `between`.
  public var upper: Decimal?
  public var unit: MeasureUnit
  public var baseline: Decimal?
  public var measure: Measure
  public var accrual: Accrual
  public var direction: Direction
  public var curve: PlanCurve
  /// For averaging over targets; nil means unweighted.
  public var weight: Decimal?
  /// As written: `>=20公里`, 增长8%以上.
  public var text: String

  public init(
    indicator: String = "", setting: Setting = .given, comparator: Comparator = .atLeast, value: Decimal?,
    upper: Decimal? = nil, unit: MeasureUnit, baseline: Decimal? = nil, measure: Measure = .level,
    accrual: Accrual = .cumulative, direction: Direction = .up, curve: PlanCurve = .linear,
    weight: Decimal? = nil, text: String = ""
  ) {
    self.indicator = indicator
    self.setting = setting
    self.comparator = comparator
    self.value = value
    self.upper = upper
    self.unit = unit
    self.baseline = baseline
    self.measure = measure
    self.accrual = accrual
    self.direction = direction
    self.curve = curve
    self.weight = weight
    self.text = text
  }
}

/// A planned step (节点) and its date.
public struct Milestone: Hashable, Sendable {
  public var name: String
  public var stage: ProjectStage?
  public var planned: PartialDate
  public var weight: Decimal?
  /// When it was reached, with evidence of E2 or better; nil while it wasn't.
  public var reached: CalendarDate?

  public init(
    name: String, stage: ProjectStage? = nil, planned: PartialDate, weight: Decimal? = nil,
    reached: CalendarDate? = nil
  ) {
    self.name = name
    self.stage = stage
    self.planned = planned
    self.weight = weight
    self.reached = reached
  }
}
