import ChineseText
import PlanModel

/// Finds whether a stretch names a place, project, document or programme of its own (专名).
///
/// A name is characters that no common word covers, standing before a word such as 水库 or 产业园; a term in
/// quotation marks and a title in 《》 are names too.
struct NameReader {
  let s: [UInt32]

  enum Kind: Sendable { case place, quoted, title }

  /// 马南幼儿园, 龙潭水库: uncovered characters before the noun of a thing that is built.
  func hasPlace(_ clause: Clause) -> Bool {
    var covered = clause.range.lowerBound
    var gap = 0
    var isOpen = false
    for word in clause.words {
      if covered < word.start {
        (gap, isOpen) = trailing(covered..<word.start, gap: isOpen ? gap : 0)
      }
      covered = word.end
      if word.has(.projectNoun), isOpen, gap >= 2 { return true }
      if word.has(.projectNoun) || word.has(.generic) || (word.has(.deliverable) && !word.has(.verb)) {
        continue
      }
      // A verb or any other word ends the name.
      if word.count > 1 || word.has(.modal) {
        gap = 0
        isOpen = false
      }
    }
    return false
  }

  /// How many uncovered characters stand directly before the end of a gap.
  private func trailing(_ range: Range<Int>, gap: Int) -> (Int, Bool) {
    var run = 0
    for at in range.reversed() {
      let scalar = s[at]
      if scalar == Mark.enumeration || scalar == Mark.closeBracket || scalar == Mark.openBracket {
        if run == 0 { continue }
        break
      }
      let isName = Mark.isHan(scalar) && !Self.glue.contains(scalar) || scalar | 0x20 == 0x78
      if !isName { break }
      run += 1
    }
    let total = run == range.count ? run + gap : run
    return (total, total > 0)
  }

  /// 的, 和, 与, 及, 了, 等, 在, 对, 把, 将, 为 …
  private static let glue: Set<UInt32> = Set("的和与及了等在对把将为以由从到各每该其有是并或之个家处座条项类".values)

  /// A term in quotation marks.
  func hasQuoted(_ range: Range<Int>) -> Bool { range.contains { s[$0] == Mark.openQuote } }
  /// A title in 《》.
  func hasTitle(_ range: Range<Int>) -> Bool { range.contains { s[$0] == Mark.openTitle } }
}
