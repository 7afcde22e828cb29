/// Promises whose fulfilment shows in words alone (特定承诺).
enum Promise {
  private static let noEvent = ["不发生", "零发生", "杜绝", "坚决遏制", "坚决防止", "守住不", "不出现", "零事故"]
  private static let held = ["未发生", "没有发生", "零发生", "无一起", "零事故", "保持零", "零伤亡", "未出现", "守住了", "牢牢守住"]
  private static let papers = [
    "规划", "纲要", "方案", "意见", "条例", "办法", "清单", "目录", "规定", "细则", "法律", "规程", "标准",
  ]
  private static let issuing = ["制定", "出台", "编制", "印发", "修订", "起草"]

  /// 坚决遏制重特大事故: met where nothing happened. RULES §3, zero targets.
  static func isOfNoEvent(_ quote: String) -> Bool { quote.hasAny(noEvent) }
  static func saysNoEvent(_ quote: String) -> Bool { quote.hasAny(held) }

  /// The kinds of paper that the commitment wants issued; nil where it wants none.
  static func papers(in quote: String) -> [String]? {
    guard quote.hasAny(issuing) else { return nil }
    let named = papers.filter { quote.has($0) }
    return named.isEmpty ? nil : named
  }
}
