/// The years that a statement names (年份): 2031年.
enum NamedYears {
  static func years(in text: [UInt32]) -> [UInt16] {
    guard text.count >= 5 else { return [] }
    var years: [UInt16] = []
    for at in 4..<text.count where text[at] == 0x5E74 {
      guard text[at - 4...at - 1].allSatisfy(Folding.isDigit) else { continue }
      if at >= 5, Folding.isDigit(text[at - 5]) { continue }
      let year = text[at - 4...at - 1].reduce(0) { $0 * 10 + UInt16($1 - 0x30) }
      if (1949...2100).contains(year), !years.contains(year) { years.append(year) }
    }
    return years
  }

  /// 2031年: four digits and no more before the 年.
  static func isYear(_ text: [UInt32], endingAt at: Int) -> Bool {
    at >= 4 && text[at - 4...at - 1].allSatisfy(Folding.isDigit)
      && (at == 4 || !Folding.isDigit(text[at - 5]))
  }

  private static let several = ["年均", "五年来", "五年累计", "五年间", "三年来", "四年来", "十年来", "累计五年"].map {
    Folding.scalars($0)
  }

  /// 年均增长7.8%: what several years came to answers no promise of one.
  static func tellsSeveral(_ text: [UInt32]) -> Bool {
    // Nearly no sentence has one: two characters are looked for first.
    guard text.contains(0x5E74),
      text.contains(where: { $0 == 0x5747 || $0 == 0x6765 || $0 == 0x7D2F || $0 == 0x95F4 })
    else { return false }
    return several.contains { QuotedNames.contains(text, $0) }
      && !QuotedNames.contains(text, Folding.scalars("年均浓度"))
  }

  /// Both name years, and none of them agrees.
  static func conflict(_ a: Profile, _ b: Profile) -> Bool {
    !a.years.isEmpty && !b.years.isEmpty && !a.years.contains { b.years.contains($0) }
  }
}

extension Signal {
  /// Both name years, and other ones (年份不同).
  static let year = Signal(
    "year", weight: -1, zh: "两边都写了年份，而年份不同；或成效说的是几年合计、年均",
    en: "both name years, and other ones; or the outcome tells what several years came to",
    examples: [
      Example("完成2031年禁渔补贴发放", "2030年禁渔补贴发放完毕", over: "2031年禁渔补贴发放完毕"),
      Example("渔业产值增长7%", "渔业产值年均增长8%", over: "渔业产值增长8%"),
    ]
  ) {
    NamedYears.conflict($0.plan, $0.review) || $0.review.tellsSeveralYears && !$0.plan.tellsSeveralYears
      ? 1 : 0
  }
}
