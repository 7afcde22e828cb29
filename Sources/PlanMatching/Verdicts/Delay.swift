/// A deadline that the review itself moves (延期): 通车时间调整至今年6月底.
enum Delay {
  private static let words = [
    "调整至", "调整到", "推迟", "延期", "延至", "延后", "顺延", "未能", "尚未", "暂缓", "搁置", "未动工", "未开工",
  ]

  static func isTold(in quote: String) -> Bool { words.contains { quote.contains($0) } }
}

/// An exception to what was promised of all (例外): 除岭后村外，均已…
enum Exceptions {
  static func areMade(by outcome: String, to commitment: String) -> Bool {
    guard ["全部", "所有", "全覆盖", "均", "每个", "各村"].contains(where: { commitment.contains($0) }) else {
      return false
    }
    guard let from = outcome.firstRange(of: "除") else { return false }
    return outcome[from.upperBound...].contains("外")
  }
}
