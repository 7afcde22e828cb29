extension Signal {
  /// A qualifier sets two things of one name apart (限定词).
  static let qualifier = Signal(
    "qualifier", weight: -0.5, zh: "同名之物被限定词分开：登记失业率与调查失业率、一期与二期",
    en: "a qualifier sets two things of one name apart",
    examples: [
      Example("城镇登记失业率4%以内", "城镇调查失业率5%", over: "城镇登记失业率3.9%"),
      Example("渔港二期工程完工", "渔港一期工程完工", over: "渔港二期工程完工"),
    ]
  ) { Qualified.conflict($0.plan, $0.review) ? 1 : 0 }
}
