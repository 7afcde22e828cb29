import ChineseText
import PlanModel

/// Finds whether a stretch names a place, project, document or programme of its own (专名).
///
/// A name is characters that no common word covers, standing before a word such as 水库 or 产业园; a term in
/// quotation marks and a title in 《》 are names too.
struct NameReader: Sendable {
  let s: Scalars

  /// 马南幼儿园, 龙潭水库: uncovered characters before the noun of a thing that is built.
  func hasPlace(_ clause: Clause) -> Bool {
    if let known = clause.knownPlace { return known }
    let found = findsPlace(clause)
    clause.knownPlace = found
    return found
  }

  private func findsPlace(_ clause: Clause) -> Bool {
    guard !Cue.any(Cue.vague, s, clause) else { return false }
    if Cue.any(Cue.localities, s, clause), Cue.any(Cue.facilities, s, clause) { return true }
    if clause.signs.contains(.route), hasRoute(clause.range) { return true }
    guard clause.has(.projectNoun) else { return false }
    var covered = clause.range.lowerBound
    var gap = 0
    for (index, word) in clause.words.enumerated() {
      if covered < word.start { gap = trailing(covered..<word.start, before: gap) }
      covered = word.end
      if word.has(.projectNoun), gap >= 2,
        word.count > 1 || s[word.start] == 0x6751
          || endsName(word, next: clause.words.dropFirst(index + 1).first, clause)
      {
        return true
      }
      // 东湖片区, 河东: a short noun inside a name is part of it.
      if word.count == 1,
        word.has(.projectNoun) && !word.has(.verb) || gap > 0 && !word.has([.modal, .means])
      {
        gap += 1
        continue
      }
      let isPart = word.has([.projectNoun, .generic]) || word.has(.deliverable) && !word.has(.verb)
      if !isPart, word.count > 1 || word.has(.modal) { gap = 0 }
    }
    return false
  }

  /// As in the whole clause, within a stretch of it.
  func hasUnknown(_ clause: Clause, in range: Range<Int>) -> Bool {
    var covered = range.lowerBound
    for word in clause.words
    where word.start >= range.lowerBound && word.end <= range.upperBound && word.count > 1 {
      if covered < word.start, trailing(covered..<word.start, before: 0) >= 2 { return true }
      covered = word.end
    }
    return covered < range.upperBound && trailing(covered..<range.upperBound, before: 0) >= 2
  }

  /// Characters that no word covers, two or more in a row: somebody's or something's name, most likely.
  func hasUnknown(_ clause: Clause) -> Bool {
    var covered = clause.range.lowerBound
    for word in clause.words where word.count > 1 || !word.has(.projectNoun) {
      if covered < word.start, trailing(covered..<word.start, before: 0) >= 2 { return true }
      covered = word.end
    }
    return covered < clause.range.upperBound && trailing(covered..<clause.range.upperBound, before: 0) >= 2
  }

  /// 路, 村, 桥 close a name only where something else begins: 新梅路、 and not 思路.
  private func endsName(_ word: WordHit, next: WordHit?, _ clause: Clause) -> Bool {
    guard word.end < clause.range.upperBound else { return true }
    let after = s[word.end]
    if Self.closers.contains(after) { return true }
    return next.map { $0.start == word.end && $0.has([.verb, .projectNoun, .stage]) } ?? false
  }

  /// How many uncovered characters stand directly before the end of a gap.
  private func trailing(_ range: Range<Int>, before: Int) -> Int {
    var run = 0
    let common = commonWords(range)
    for at in range.reversed() {
      // 云岭风电项目: the name stands before a word that everybody knows.
      let fromEnd = range.upperBound - 1 - at
      if fromEnd < 64, common & (1 << UInt64(fromEnd)) != 0 {
        if run > 0 { return run }
        continue
      }
      let scalar = s[at]
      // 良燕、利达等项目: 等 belongs to the row of names.
      if run == 0, scalar == 0x7B49 || scalar == Mark.closeBracket || scalar == Mark.openBracket { continue }
      let isNumber = Mark.isOrdinal(scalar) && run > 0 && !Self.counters.contains(s[at + 1])
      guard Mark.isHan(scalar) && !Self.glue.contains(scalar) || scalar | 0x20 == 0x78 || isNumber else {
        return run
      }
      run += 1
    }
    return run == range.count ? run + before : run
  }

  /// Which of a gap's last 64 characters belong to words that everybody knows, and so to no name; the last is bit 0.
  private func commonWords(_ range: Range<Int>) -> UInt64 {
    var common: UInt64 = 0
    var at = max(range.lowerBound, range.upperBound - 64)
    while at < range.upperBound {
      guard let word = Self.common.longest(in: s, at: at, limit: range.upperBound) else {
        at += 1
        continue
      }
      for place in at..<(at + word.length) { common |= 1 << UInt64(range.upperBound - 1 - place) }
      at += word.length
    }
    return common
  }

  /// Words of the common language (通用词); see the file's head for where they are from.
  private static let common = Lexicon(seed: "vocabulary/reading-common.txt")

  /// 的, 和, 了, 等 and other words that no name holds.
  private static let glue = ScalarSet("的和与及了等在对把将为以由从到各每该其有是并或之个家处座条项类我们一二两三四五六七八九十不要亿万元以余")
  private static let counters = ScalarSet("大项类级批个家处座条期年月日")
  private static let closers = ScalarSet("、等及和与（，。")

  /// X407, G318: a road by its number.
  private func hasRoute(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at + 3 <= range.upperBound {
      let isLetter = Self.routes.contains(s[at])
      if isLetter, at == range.lowerBound || !Self.isLetter(s[at - 1]), Mark.isDigit(s[at + 1]),
        Mark.isDigit(s[at + 2]),
        at + 3 == range.upperBound || !Self.isLetter(s[at + 3])
      {
        return true
      }
      at += 1
    }
    return false
  }
  private static func isLetter(_ scalar: UInt32) -> Bool {
    (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar)
  }
  /// National, provincial, county, township roads.
  private static let routes = ScalarSet("GSXYC")

  /// A level of government in an honour's name: 省级, 国家.
  func hasLevel(_ clause: Clause) -> Bool { Cue.any(Cue.levels, s, clause) }

  func hasQuoted(_ clause: Clause) -> Bool { clause.signs.contains(.quote) }
  func hasTitle(_ clause: Clause) -> Bool { clause.signs.contains(.title) }
  /// A term in quotation marks.
  func hasQuoted(_ range: Range<Int>) -> Bool { range.contains { s[$0] == Mark.openQuote } }
  /// A title in 《》.
  func hasTitle(_ range: Range<Int>) -> Bool { range.contains { s[$0] == Mark.openTitle } }
}
