extension Signal {
  /// The share of the commitment's actions that the outcome says too (动作).
  static let action = Signal(
    "action", weight: 0.9, zh: "做的是同一类动作（新建、养护、举办……）",
    en: "the same sort of thing is done (build, maintain, hold …)",
    examples: [Example("举办开渔节", "开渔节在港区举行", over: "开渔节路段养护3次")]
  ) { Polarity.agreement($0.plan, $0.review) }

  /// One raises what the other lowers (方向相反).
  static let polarity = Signal(
    "polarity", weight: -0.4, zh: "方向相反：新增与取消、合并与分设、提高与降低",
    en: "opposite directions: add and cancel, merge and split, raise and lower",
    examples: [
      Example("取消渔船年审费", "新增渔船年审费", over: "取消渔船年审费"), Example("合并两所小学", "分设两所小学", over: "合并两所小学"),
    ]
  ) { Polarity.conflict($0.plan, $0.review) ? 1 : 0 }
}
