extension Signal {
  /// Cosine of the single characters: 放开 and 开放 share no pair (单字).
  static let characters = Signal(
    "characters", weight: 1.9, zh: "两句共有的单字，次序不同也算", en: "shared single characters, in whatever order",
    examples: [Example("晒坪硬化", "坪地晒场已硬化", over: "晒秋节热闹开场")]
  ) { $0.shared.characters }

  /// How much of what the commitment is about, its clauses with figures, the outcome speaks of.
  static let focus = Signal(
    "focus", weight: 1.8, zh: "承诺的核心（有数据的分句）被成效说到多少",
    en: "how much of the commitment's core, its clauses with figures, is spoken of",
    examples: [Example("围绕做强渔业，新建冷库3座", "冷库建成2座", over: "渔业做强做优")]
  ) { $0.shared.focus }
}
