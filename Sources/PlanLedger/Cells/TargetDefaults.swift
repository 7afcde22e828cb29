import ChineseText
import FoundationEssentials
import PlanModel

/// What a target's own words say, before the defaults fill in the rest.
struct TargetDraft: Hashable, Sendable {
  var setting: Target.Setting
  var indicator = ""
  var comparator = Comparator.exactly
  var value: Decimal?
  var upper: Decimal?
  var unit = MeasureUnit("")
  var trend = Trend.none
  var isCeiling = false
  var text: String

  init(setting: Target.Setting, text: String) {
    self.setting = setting
    self.text = text
  }
}

/// Measure, accrual, direction and curve of a target whose words don't say them (口径缺省). RULES §2, §3.
public enum TargetDefaults {
  /// A level that stands at a moment and isn't added up over the year.
  static let stocks = ["保有量", "存量", "存栏", "在册", "库存", "余额", "人均", "常住人口", "户籍人口", "密度", "排名"]
  /// A percentage under these names is growth even without 增长 beside the number.
  static let growths = ["增速", "增幅", "涨幅", "增长", "降幅", "同比"]
  /// Less of these is better.
  static let unwanted = [
    "失业率", "能耗", "事故", "发案", "死亡", "发生率", "赤字", "逾期", "负债", "信访量", "物价", "消费价格", "排放", "返贫", "空置率", "投诉",
  ]

  static func complete(_ draft: TargetDraft, title: String) -> Target {
    let measure = measure(draft, title: title)
    let accrual = accrual(draft, measure, title: title)
    return Target(
      indicator: draft.indicator, setting: draft.setting, comparator: draft.comparator, value: draft.value,
      upper: draft.upper, unit: draft.unit, measure: measure, accrual: accrual,
      direction: direction(draft, title: title), curve: curve(draft, measure, accrual), text: draft.text)
  }

  /// The defaults of a target that a report's figure sets; its words are the figure's quote.
  public static func target(from figure: Figure, title: String) -> Target {
    var draft = TargetDraft(setting: figure.isMasked ? .masked : .given, text: figure.quote)
    draft.indicator = figure.indicator
    draft.value = figure.value
    draft.upper = figure.isMasked ? nil : figure.upper
    draft.comparator = draft.upper == nil ? figure.comparator : .between
    // The unit in the script that the office types: 8個 is a target of 8个. The text stays as it stands.
    let unit = ReadableText(figure.unit)
    draft.unit = MeasureUnit(unit.readable(unit.all))
    draft.isCeiling = figure.comparator == .atMost
    if figure.measure == .growth, (figure.value ?? 0) < 0 { draft.trend = .falling }
    var target = complete(draft, title: title)
    target.measure = figure.measure
    target.accrual = accrual(draft, figure.measure, title: title)
    target.curve = curve(draft, figure.measure, target.accrual)
    return target
  }

  private static func measure(_ draft: TargetDraft, title: String) -> Measure {
    switch draft.unit.dimension {
    case .points: .change
    case .percent:
      if draft.trend != .none || (draft.value ?? 0) < 0 {
        .growth
      } else {
        draft.indicator.holds(anyOf: growths) || title.holds(anyOf: growths) ? .growth : .share
      }
    default: .level
    }
  }

  private static func accrual(_ draft: TargetDraft, _ measure: Measure, title: String) -> Accrual {
    switch measure {
    case .growth, .change: .period
    case .share: .pointInTime
    case .level:
      draft.indicator.holds(anyOf: stocks) || title.holds(anyOf: stocks) ? .pointInTime : .cumulative
    }
  }

  private static func direction(_ draft: TargetDraft, title: String) -> Direction {
    if draft.isCeiling || draft.trend == .falling || draft.comparator == .atMost || (draft.value ?? 0) < 0 {
      return .down
    }
    guard draft.unit.isRelative || draft.comparator == .about || draft.value == 0 else { return .up }
    if draft.trend == .rising, draft.unit.dimension == .points { return .up }
    return draft.indicator.holds(anyOf: unwanted) || title.holds(anyOf: unwanted) ? .down : .up
  }

  private static func curve(_ draft: TargetDraft, _ measure: Measure, _ accrual: Accrual) -> PlanCurve {
    if measure == .growth || measure == .change { return .rate }
    // A bound is held at any time; only what adds up grows towards its target, a range's lower end too.
    let isBound = draft.isCeiling || draft.value == 0
    return accrual == .cumulative && !isBound ? .linear : .snapshot
  }
}
