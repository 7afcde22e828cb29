extension Signal {
  /// The subject that a clause takes from the one before it stands in the outcome (承前主语).
  static let subject = Signal(
    "subject", weight: 0.5, zh: "承前省略的主语（如“纸伞厂：9月底前投产”）被成效说到",
    en: "the outcome names the subject that the clause takes from the one before",
    examples: [
      Example(Side("9月底前投产", title: "纸伞厂扩建：9月底前投产"), "纸伞厂8月投产", over: "冷库8月投产")
    ]
  ) { $0.shared.subject }
}
