import FoundationEssentials

/// The sentences that PlanModel makes, in both languages.
enum AssessmentWords {
  static func joined(_ phrases: [Phrase]) -> Phrase {
    Phrase(zh: phrases.map(\.zh).joined(separator: "；"), en: phrases.map(\.en).joined(separator: "; "))
  }

  /// 实际3%，目标5.5%左右：未达，差2.5个百分点.
  static func verdict(
    _ verdict: Verdict, target: Judgement.Side, actual: Judgement.Side, found: Decimal, converted: Decimal,
    difference: Decimal, inPoints: Bool, lowerIsBetter: Bool
  ) -> Phrase {
    let size = difference.magnitude
    let unit = inPoints ? "个百分点" : target.unit.text
    let unitEn = inPoints ? size == 1 ? " point" : " points" : target.unit.text
    var amount = Phrase(zh: number(size) + unit, en: number(size) + unitEn)
    if difference == 0 { amount = Phrase(zh: "", en: "") }
    let isBound = target.comparator == .atMost
    let tail: (zh: String, en: String) =
      switch verdict {
      case .exceeded: ("超额达到，超\(amount.zh)", "exceeded, by \(amount.en)")
      case .met where difference == 0: isBound ? ("守住", "kept") : ("达到", "met")
      case .met where isBound: ("守住，余\(amount.zh)", "kept, \(amount.en) to spare")
      case .met where difference > 0 && lowerIsBetter: ("达到，低\(amount.zh)", "met, \(amount.en) under")
      case .met where lowerIsBetter: ("达到，高\(amount.zh)（在允许范围内）", "met, \(amount.en) over (within tolerance)")
      case .met where difference > 0: ("达到，超\(amount.zh)", "met, \(amount.en) over")
      case .met: ("达到，低\(amount.zh)（在允许范围内）", "met, \(amount.en) under (within tolerance)")
      case .partly: ("部分达到，差\(amount.zh)", "partly, \(amount.en) short")
      case .missed where lowerIsBetter && !isBound:
        ("未达，高\(amount.zh)", "missed, \(amount.en) too high")
      default:
        isBound
          ? ("突破上限，超\(amount.zh)", "missed, \(amount.en) over the limit")
          : ("未达，差\(amount.zh)", "missed, \(amount.en) short")
      }
    var actualZh = said(actual).zh
    var actualEn = said(actual).en
    if actual.unit != target.unit, actual.unit.dimension == target.unit.dimension, converted != found {
      actualZh += "（合\(number(converted))\(target.unit.text)）"
      actualEn += " (\(number(converted))\(target.unit.text))"
    }
    return Phrase(
      zh: "实际\(actualZh)，目标\(said(target).zh)：\(tail.zh)",
      en: "actual \(actualEn), target \(said(target).en): \(tail.en)")
  }

  static func masked(target: Judgement.Side, actual: Judgement.Side) -> Phrase {
    target.value == nil
      ? Phrase(zh: "目标数被隐去或未设，不作判断", en: "the target's number is masked or not set: no verdict")
      : Phrase(
        zh: "目标\(said(target).zh)，实际数被隐去，不作判断",
        en: "target \(said(target).en); the result is masked: no verdict")
  }

  static func notComparable(target: Judgement.Side, actual: Judgement.Side) -> Phrase {
    Phrase(
      zh: "实际\(said(actual).zh)，目标\(said(target).zh)：口径或单位不同，不可比",
      en: "actual \(said(actual).en), target \(said(target).en): different measures or units, not comparable")
  }

  static func negative(target: Judgement.Side, actual: Judgement.Side) -> Phrase {
    Phrase(
      zh: "实际\(said(actual).zh)，目标\(said(target).zh)：目标为负数，不作判断",
      en: "actual \(said(actual).en), target \(said(target).en): a negative target, no verdict")
  }

  static func date(due: PartialDate, reached: CalendarDate, days: Int, verdict: Verdict) -> Phrase {
    let tail: (String, String) =
      days == 0
      ? ("按期", "on time")
      : days > 0 ? ("提前\(days)天", "\(days) days early") : ("晚\(-days)天", "\(-days) days late")
    return Phrase(
      zh: "\(reached)完成，时限\(due)：\(tail.0)", en: "completed \(reached), due \(due): \(tail.1)")
  }

  /// A number with its unit and comparator: 5.5%左右, 下降3%以上, 5%—5.5%.
  private static func said(_ side: Judgement.Side) -> (zh: String, en: String) {
    guard let value = side.value else { return ("XX" + side.unit.text, "XX" + side.unit.text) }
    let isFall = value < 0 && (side.measure == .growth || side.measure == .change)
    let size = isFall ? -value : value
    let unit = side.unit.text
    let (fallZh, fallEn) = isFall ? ("下降", "a fall of ") : ("", "")
    if let upper = side.upper {
      let top = isFall ? -upper : upper
      return (
        "\(fallZh)\(number(size))\(unit)—\(number(top))\(unit)",
        "\(fallEn)\(number(size))–\(number(top))\(unit)"
      )
    }
    let plain = number(size) + unit
    return switch side.comparator {
    case .atLeast: ("\(fallZh)\(plain)以上", "\(fallEn)\(plain) or more")
    case .atMost: ("\(fallZh)\(plain)以内", "\(fallEn)\(plain) or less")
    case .about: ("\(fallZh)\(plain)左右", "\(fallEn)about \(plain)")
    case .exactly, .between: ("\(fallZh)\(plain)", "\(fallEn)\(plain)")
    }
  }

  /// At most four decimals, without trailing zeros.
  static func number(_ value: Decimal) -> String { value.rounded(4).digits }
}

extension AssessmentWords {
  /// The names of the rows of RULES §4 that no rule set changes.
  static func row(_ row: LightRules.FixedRow) -> Phrase {
    switch row {
    case .draft: Phrase(zh: "待确认", en: "draft")
    case .withdrawn: Phrase(zh: "已撤销", en: "withdrawn")
    case .suspended: Phrase(zh: "暂缓", en: "suspended")
    case .completeInTime: Phrase(zh: "按期完成", en: "complete in time")
    case .completeLate: Phrase(zh: "逾期完成", en: "complete, late")
    case .overdue: Phrase(zh: "逾期未完成", en: "overdue")
    case .untracked: Phrase(zh: "所属计划无进展记录", en: "nothing of its plan has an entry")
    case .parts: Phrase(zh: "由分项汇总", en: "a sum of its parts")
    case .noData: Phrase(zh: "无数据", en: "no data")
    case .noTarget: Phrase(zh: "无目标数可比", en: "no target to measure by")
    case .qualitative: Phrase(zh: "定性事项，不亮灯", en: "qualitative, no light")
    case .held: Phrase(zh: "守住", en: "held")
    case .broken: Phrase(zh: "已突破", en: "broken")
    case .met: Phrase(zh: "达到", en: "met")
    case .reporting: Phrase(zh: "按时报送", en: "reporting")
    case .reportMissing: Phrase(zh: "缺报一次", en: "one report missing")
    case .reportsMissing: Phrase(zh: "连续缺报", en: "two or more reports missing in a row")
    case .unstated: Phrase(zh: "规则未规定", en: "the rule set doesn't say")
    }
  }

  static func answered(_ count: Int) -> Phrase {
    Phrase(zh: "据后续报告中已采纳的\(count)条回应", en: "from \(count) accepted answer(s) of later reports")
  }

  static let silent = Phrase(
    zh: "后续报告已通读，未见回应", en: "a later report was read whole, and nothing in it answers")

  static func carriedOver(_ due: CalendarDate) -> Phrase {
    Phrase(zh: "时限调整至\(due)，结转", en: "deadline moved to \(due): carried over")
  }
}
