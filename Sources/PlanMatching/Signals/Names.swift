extension Signal {
  /// A name in quotation marks stands in both (引号中的名称).
  static let names = Signal(
    "names", weight: 1.1, zh: "引号、书名号中的名称两边都有", en: "a name in quotation or title marks stands in both",
    examples: [
      Example("推行“渔光夜话”", "“渔光夜话”议事120场", over: "夜间议事120场"),
      Example("落实《海岛条例》", "《海岛条例》实施", over: "海岛绿化"),
    ]
  ) { QuotedNames.shared($0.plan, $0.review) }
}
