/// Replaces listed words by others, the longest first (词语替换): GDP → 国内生产总值.
struct PhraseTable: Sendable {
  private var entries: [UInt32: [(from: [UInt32], to: [UInt32])]] = [:]
  private var firsts = FirstScalars()

  /// Where a word is listed twice, the first line counts.
  init(_ pairs: [(from: String, to: String)]) {
    var seen: Set<[UInt32]> = []
    for pair in pairs {
      let from = Folding.scalars(pair.from)
      guard let first = from.first, seen.insert(from).inserted else { continue }
      firsts.insert(first)
      entries[first, default: []].append((from, Folding.scalars(pair.to)))
    }
    for first in entries.keys { entries[first]?.sort { $0.from.count > $1.from.count } }
  }

  func apply(_ text: [UInt32]) -> [UInt32] {
    if entries.isEmpty { return text }
    var out: [UInt32] = []
    out.reserveCapacity(text.count)
    var at = 0
    next: while at < text.count {
      if firsts.mayBegin(text[at]), let choices = entries[text[at]] {
        for choice in choices where text[at...].starts(with: choice.from) {
          out += choice.to
          at += choice.from.count
          continue next
        }
      }
      out.append(text[at])
      at += 1
    }
    return out
  }
}
