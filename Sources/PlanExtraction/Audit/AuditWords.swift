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
