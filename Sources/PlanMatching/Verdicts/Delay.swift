import PlanModel

/// A deadline that the review itself moves (延期): 通车时间调整至今年6月底.
enum Delay {
  private static let words = [
    "调整至", "调整到", "推迟", "延期", "延至", "延后", "顺延", "未能", "尚未", "暂缓", "搁置", "未动工", "未开工",
  ]

  private static let dates = ["通车时间", "竣工时间", "完工时间", "开工时间", "投产时间", "投用时间", "交付时间", "建成时间"]

  static func isTold(in quote: String) -> Bool { quote.hasAny(words) }

  /// The next clause moves the date of the same thing: 路基完成5.8公里，…通车时间调整至今年6月底.
  static func isTold(of outcome: OutcomeStatement, in passage: OutcomeStatement) -> Bool {
    guard passage.quote.hasPrefix(outcome.quote) else { return false }
    let rest = passage.quote.dropFirst(outcome.quote.count).drop { $0 == "，" }
    guard dates.contains(where: { rest.hasPrefix($0) }) else { return false }
    return isTold(in: String(rest))
  }
}
