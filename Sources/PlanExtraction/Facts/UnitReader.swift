import ChineseText
import PlanModel

/// The unit of government that reports (报告单位), by name: 柳湾镇, XX镇, 全国.
///
/// A congress names it (柳湾镇第十二届人民代表大会, 第十二届全国人民代表大会), else its own 人民政府, else the town that the
/// text names most often.
struct UnitReader {
  let text: ReadableText
  let lines: [TextLine]
  private var s: Scalars { text.scalars }

  func unit() -> String? {
    for line in lines.prefix(60) {
      if s.firstIndex(of: Self.stateCouncil, in: line.range) != nil { return "全国" }
      if let name = congress(in: line.range) ?? government(in: line.range) { return name }
    }
    return mostNamed()
  }

  private func congress(in range: Range<Int>) -> String? {
    guard let at = s.firstIndex(of: Self.congressWord, in: range) else { return nil }
    let before = s[range.lowerBound..<at]
    guard let ordinal = before.lastIndex(of: 0x7B2C), let session = s[ordinal..<at].firstIndex(of: 0x5C4A)
    else { return name(endingAt: at, floor: range.lowerBound) }
    // 第十二届全国人民代表大会: the name stands behind the number.
    if session + 1 < at { return text.readable((session + 1)..<at) }
    return name(endingAt: ordinal, floor: range.lowerBound)
  }

  private func government(in range: Range<Int>) -> String? {
    for word in [Self.governmentWord, Self.reportWord] {
      if let at = s.firstIndex(of: word, in: range), let name = name(endingAt: at, floor: range.lowerBound) {
        return name
      }
    }
    return nil
  }

  /// The name that ends at a place, back to a word that can't belong to it.
  private func name(endingAt end: Int, floor: Int) -> String? {
    guard end > floor, Self.ends.contains(s[end - 1]) else { return nil }
    var start = end
    while start > floor, end - start < 10, Mark.isHan(s[start - 1]) || Self.isMask(s[start - 1]),
      !Self.leads.contains(s[start - 1])
    { start -= 1 }
    // 镇人民政府 alone doesn't name the town, nor does 全镇.
    guard end - start >= 3, s[start] != 0x5168 else { return nil }
    return text.readable(start..<end)
  }

  /// 两字 + 镇, 乡: the most frequent one that occurs twice.
  private func mostNamed() -> String? {
    var counts: [[UInt32]: (count: Int, first: Int)] = [:]
    for at in s.indices.dropFirst(2) where s[at] == 0x9547 || s[at] == 0x4E61 {
      // 乡村, 镇村, 镇区 are no names.
      if at + 1 < s.count, [0x6751, 0x533A, 0x8857].contains(s[at + 1]) { continue }
      let name = Array(s[(at - 2)...at])
      guard name.dropLast().allSatisfy({ (Mark.isHan($0) || Self.isMask($0)) && !Self.common.contains($0) })
      else { continue }
      counts[name, default: (0, at)].count += 1
    }
    // The earlier one where two are equally frequent.
    let best = counts.values.filter { $0.count >= 2 }.max { ($0.count, $1.first) < ($1.count, $0.first) }
    return best.map { text.readable(($0.first - 2)..<($0.first + 1)) }
  }

  private static func isMask(_ scalar: UInt32) -> Bool {
    scalar == 0x58 || scalar == 0x78 || scalar == 0xD7 || scalar == 0x2A
  }

  private static let stateCouncil = "我代表国务院".values
  private static let congressWord = "人民代表大会".values
  private static let governmentWord = "人民政府".values
  /// 石桥镇政府工作报告: the title names it.
  private static let reportWord = "政府工作报告".values
  private static let ends = Set("镇乡县区市州省旗道".values)
  private static let leads = Set("在表我向受经和是,，。、:：".values)
  /// What stands before 镇 and 乡 in words that are no names: 全镇, 城镇, 建制镇, 返乡.
  private static let common = Set("全我各本该城集小强重古名建制老中在的返回下还入家故美丽特色村县市区省和与及、个大".values)
}
