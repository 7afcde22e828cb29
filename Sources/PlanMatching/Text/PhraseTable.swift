/// Replaces listed words by others, the longest first (词语替换): GDP → 国内生产总值.
struct PhraseTable: Sendable {
  private let list: WordList
  private let replacements: [[UInt32]]

  /// Where a word is listed twice, the first line counts.
  init(_ pairs: [(from: String, to: String)]) {
    var seen: Set<[UInt32]> = []
    var from: [[UInt32]] = []
    var to: [[UInt32]] = []
    for pair in pairs {
      let word = Folding.scalars(pair.from)
      guard seen.insert(word).inserted else { continue }
      from.append(word)
      to.append(Folding.scalars(pair.to))
    }
    list = WordList(from)
    replacements = to
  }

  func apply(_ text: [UInt32]) -> [UInt32] {
    if list.isEmpty { return text }
    var out: [UInt32] = []
    out.reserveCapacity(text.count + 8)
    text.withUnsafeBufferPointer { text in
      var at = 0
      while at < text.count {
        let length = list.words(at: at, of: text) { number, _ in
          out += replacements[number]
          return false
        }
        if length == 0 { out.append(text[at]) }
        at += max(1, length)
      }
    }
    return out
  }
}
