/// The things that one verb of a commitment governs (对象): 完成甲水库和乙、丙两座山塘的除险加固.
enum Objects {
  /// The outcome names some of the listed things, and not the others.
  static func areCoveredInPart(_ commitment: String, by outcome: String) -> Bool {
    // 分别下降18.4%、11.2%: so many figures, so many things.
    if outcome.has("等") || commitment.has("等") || outcome.has("分别") { return false }
    let text = Folding.scalars(outcome)
    var named = 0
    var missing = 0
    for item in list(in: Folding.scalars(commitment)) {
      if QuotedNames.contains(text, item) { named += 1 } else { missing += 1 }
    }
    return named > 0 && missing > 0
  }

  /// The last two characters before each 、 and the two after it: enough to know a name by. Where there is a 、,
  /// 和 parts two things too.
  static func list(in text: [UInt32]) -> [[UInt32]] {
    let comma: UInt32 = 0x3001
    guard text.contains(comma) else { return [] }
    let and: UInt32 = 0x548C
    var items: [[UInt32]] = []
    for (at, value) in text.enumerated()
    where (value == comma || value == and) && at >= 2 && at + 2 < text.count {
      let before = Array(text[(at - 2)..<at])
      let after = Array(text[(at + 1)...(at + 2)])
      for item in [before, after] where item.allSatisfy(Folding.isHan) && !items.contains(item) {
        items.append(item)
      }
    }
    return items
  }
}
