/// A head with the word that sets it apart from others of its name (限定词与中心语): 登记|失业, 二期|项目.
struct Qualified: Hashable, Sendable {
  /// The line of the vocabulary, whose words exclude each other.
  var group: Int
  var word: Int
  /// The two characters that follow; empty where the text ends or goes on otherwise.
  var head: [UInt32]
  /// The two characters before it, likewise: 现代|农业, 渔港|二期.
  var lead: [UInt32]

  static func heads(in text: [UInt32], vocabulary: MatchVocabulary) -> [Qualified] {
    var heads: [Qualified] = []
    vocabulary.contrasts.forEach(in: text) { value, range in
      let rest = text[range.upperBound...].prefix(2)
      let before = text[..<range.lowerBound].suffix(2)
      heads.append(
        Qualified(
          group: value / 16, word: value % 16, head: rest.allSatisfy(Folding.isHan) ? Array(rest) : [],
          lead: before.count == 2 && before.allSatisfy(Folding.isHan) ? Array(before) : []))
    }
    return heads
  }

  /// Both name one head with different words of a group, and neither names it with the other's: 登记失业率 against
  /// 调查失业率.
  static func conflict(_ a: Profile, _ b: Profile) -> Bool {
    if a.qualified.isEmpty || b.qualified.isEmpty { return false }
    return a.qualified.contains { one in
      b.qualified.contains { other in
        one.group == other.group && one.word != other.word && one.isBeside(other)
          && !b.qualified.contains { $0.group == one.group && $0.word == one.word }
          && !a.qualified.contains { $0.group == other.group && $0.word == other.word }
      }
    }
  }

  private func isBeside(_ other: Qualified) -> Bool {
    !head.isEmpty && head == other.head || !lead.isEmpty && lead == other.lead
  }
}
