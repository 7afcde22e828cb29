extension Signal {
  /// Cosine of the rare shared pairs of characters and topics (共有字对).
  static let likeness = Signal(
    "likeness", weight: 1.2, zh: "两句共有的字对与主题，越少见越重",
    en: "shared pairs of characters and topics, the rarer the heavier",
    examples: [
      Example("修复芦花古桥", "芦花古桥修缮一新", over: "芦花村新建农家书屋"),
      Example("新建养蜂合作社2家", "养蜂合作社新增2家", over: "新建农机合作社2家"),
    ]
  ) { $0.shared.likeness }
}
