import PlanModel

/// An exception to what was promised of all (例外): 除岭后村外，均已…
enum Exceptions {
  private static let all = ["全部", "所有", "全覆盖", "均", "每个", "各村"]

  private static let always = ["稳定达到", "稳定达标", "稳定保持", "始终", "每月", "月月", "全年保持", "全年达标"]

  /// A share below all of them was promised (配套率达到90%), and these are the targets that were held.
  static func areAllowed(by commitment: CommitmentStatement, _ targets: [Int]) -> Bool {
    let shares = commitment.figures.filter { !$0.isAttribute && MeasureUnit($0.unit).dimension == .percent }
    return !targets.isEmpty && shares.contains { $0.value.map { $0 < 100 } == true }
  }

  /// 12个月中渔港有8个月达标, where it was to hold all the time.
  private static func isHeldPartOfTheTime(_ outcome: String, _ commitment: String) -> Bool {
    guard commitment.hasAny(always), let among = outcome.firstRange(of: "个月中") else { return false }
    guard let rest = String(outcome[among.upperBound...]).firstRange(of: "个月") else { return false }
    let all = number(before: outcome[..<among.lowerBound])
    let some = number(before: String(outcome[among.upperBound...])[..<rest.lowerBound])
    guard let all, let some else { return false }
    return some < all
  }

  private static func number(before text: Substring) -> Int? {
    Int(String(text.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()))
  }

  /// Also 98%的行政村: a share of those of whom all were promised.
  static func areMade(by outcome: OutcomeStatement, to commitment: CommitmentStatement) -> Bool {
    if areMade(by: outcome.quote, to: commitment.quote) { return true }
    guard commitment.quote.hasAny(all) else { return false }
    let scalars = Array(outcome.quote.unicodeScalars)
    return outcome.figures.contains { figure in
      guard MeasureUnit(figure.unit).dimension == .percent, figure.measure != .growth,
        let value = figure.value, value < 100
      else { return false }
      let at = figure.span.end - outcome.span.start
      guard at >= 0, at + 2 < scalars.count, scalars[at] == "的" else { return false }
      let group = String(String.UnicodeScalarView(scalars[(at + 1)...(at + 2)]))
      return commitment.quote.has(group)
    }
  }

  static func areMade(by outcome: String, to commitment: String) -> Bool {
    if isHeldPartOfTheTime(outcome, commitment) { return true }
    guard commitment.hasAny(all) else { return false }
    if outcome.hasAny(["只有", "仅有", "个别"]), outcome.hasAny(["还差", "未达", "没有达", "未能", "没有完成", "尚未"]) {
      return true
    }
    // 7家开发区中有4家: not all of them.
    if let among = outcome.firstRange(of: "中有") ?? outcome.firstRange(of: "中"),
      outcome[..<among.lowerBound].last != "其",
      outcome[..<among.lowerBound].suffix(12).contains(where: \.isNumber),
      outcome[among.upperBound...].prefix(2).contains(where: { $0.isNumber || "仅只".contains($0) })
    {
      return true
    }
    guard let from = outcome.firstRange(of: "除") else { return false }
    return String(outcome[from.upperBound...]).has("外")
  }
}
