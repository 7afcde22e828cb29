import PlanModel

/// A deadline that the review itself moves (延期): 通车时间调整至今年6月底.
enum Delay {
  private static let words = [
    "调整至", "调整到", "推迟", "延期", "延至", "延后", "顺延", "未能", "尚未", "暂缓", "搁置", "未动工", "未开工",
  ]

  /// 管网安装转到下年, 因电力不够改做仓库: the rest is left for later, or something else was made instead.
  static func isLeftOver(in quote: String) -> Bool {
    if quote.hasAny(leftOver) { return true }
    guard let cause = quote.firstRange(of: "因") else { return false }
    return String(quote[cause.upperBound...]).hasAny(changed)
  }

  private static let leftOver = [
    "转入今年", "转入明年", "转入下年", "结转至", "结转到", "跨年实施", "延续到今年", "今年继续实施", "停建", "缓建", "停工", "流产",
  ]
  private static let changed = [
    "改建为", "改为", "变更为", "调整为", "改种", "取消", "终止", "停止", "搁浅", "没有到位", "未到位", "未落实", "没有落实",
  ]

  private static let dates = ["通车时间", "竣工时间", "完工时间", "开工时间", "投产时间", "投用时间", "交付时间", "建成时间"]

  private static let clauses = ["至今", "尚未", "仍未", "未能", "迟迟", "一直未", "目前尚未", "目前仍未", "故未", "暂未"]

  static func isTold(in quote: String) -> Bool { quote.hasAny(words) }

  /// The next clause moves the date of the same thing: 路基完成5.8公里，…通车时间调整至今年6月底.
  static func isTold(of outcome: OutcomeStatement, in passage: OutcomeStatement) -> Bool {
    guard passage.quote.hasPrefix(outcome.quote) else { return false }
    let rest = passage.quote.dropFirst(outcome.quote.count).drop { $0 == "，" }
    // 冷库扩建因土地没有批下来，一直没有开工: the clause has no thing of its own.
    if let clause = rest.split(separator: "，").first, clauses.contains(where: { clause.hasPrefix($0) }) {
      return isTold(in: String(clause))
    }
    guard dates.contains(where: { rest.hasPrefix($0) }) else { return false }
    return isTold(in: String(rest))
  }
}
