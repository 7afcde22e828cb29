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
  static func number(_ value: Decimal) -> String { value.rounded(4).description }
}
