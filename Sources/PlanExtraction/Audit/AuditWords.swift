import PlanModel

/// What the audit says to people.
enum AuditWords {
  static func message(
    _ result: Recomputation.Result, arithmetic: String, computed: String, printed: String
  ) -> Phrase {
    switch result {
    case .recomputed:
      Phrase(zh: "复算一致：\(arithmetic)", en: "recomputed: \(arithmetic)")
    case .rounding:
      Phrase(
        zh: "属四舍五入：\(arithmetic)，报告为“\(printed)”",
        en: "rounding: \(arithmetic), printed as “\(printed)”")
    case .contradiction:
      Phrase(
        zh: "数据不符：\(arithmetic)，报告为“\(printed)”",
        en: "doesn't add up: \(arithmetic), printed as “\(printed)”")
    case .cannot:
      Phrase(zh: "无法复算：\(arithmetic)", en: "cannot be recomputed: \(arithmetic)")
    }
  }

  static let checkSource = Phrase(
    zh: "请核对原始数据和统计口径", en: "check the figures and their definitions at the source")

  static func constantPrices(_ indicator: String) -> Phrase {
    Phrase(
      zh: "无法复算：\(indicator)的增速通常按可比价计算，不能由两年的现价总量得出",
      en:
        "cannot be recomputed: growth of \(indicator) is usually at constant prices, two years' levels don't give it"
    )
  }

  static func missingDenominator(_ printed: String) -> Phrase {
    Phrase(
      zh: "“\(printed)”超过120%，文中没有可供复算的任务数：请确认任务数是否偏低、口径是否改变",
      en:
        "“\(printed)” is above 120 % and the text doesn't give the target: was it low, did the definition change?"
    )
  }

  static func aboveTotal(_ printed: String) -> Phrase {
    Phrase(zh: "请确认各项是否有重复计算", en: "do the parts overlap?")
  }
}

/// What each rule does, in a line.
extension AuditWords {
  static let growth = Phrase(
    zh: "增速按两年水平复算（可比价的除外）", en: "growth recomputed from two years' levels (not at constant prices)")
  static let parts = Phrase(zh: "“其中”各项与合计相加核对", en: "the parts after 其中 against their total")
  static let share = Phrase(zh: "比率按文中的分子分母复算", en: "a share recomputed from its two numbers")
  static let average = Phrase(zh: "均值按总数和个数复算", en: "an average recomputed from total and count")
  static let completion = Phrase(
    zh: "完成率按上年任务数复算；超过120%提请核对", en: "completion against last report's target; above 120 % it is pointed out"
  )
  static let hundred = Phrase(zh: "构成比例之和应为100%", en: "shares of a whole add up to 100 %")
  static let stock = Phrase(zh: "上年存量加新增等于现有存量", en: "last year's stock and the increase give the stock now")
  static let names = Phrase(zh: "列举的名称与所说的个数核对", en: "the names listed against their count")
}
