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

  /// Both name years, and none of them agrees.
  static func conflict(_ a: Profile, _ b: Profile) -> Bool {
    !a.years.isEmpty && !b.years.isEmpty && !a.years.contains { b.years.contains($0) }
  }
}

extension Signal {
  /// Both name years, and other ones (年份不同).
  static let year = Signal(
    "year", weight: -1, zh: "两边都写了年份，而年份不同", en: "both name years, and other ones",
    examples: [Example("完成2031年禁渔补贴发放", "2030年禁渔补贴发放完毕", over: "2031年禁渔补贴发放完毕")]
  ) { NamedYears.conflict($0.plan, $0.review) ? 1 : 0 }
}
