/// A number or mark that opens a heading or a run-in item (标题序号). DOMAIN §1.4.
public struct Heading: Sendable, Equatable {
  public enum Style: String, Sendable {
    /// 第一部分, 第二章
    case part
    /// 一、
    case first
    /// （一）
    case second
    /// 1. 1、 1．
    case third
    /// （1） ① ⑴
    case fourth
    /// 一是, 首先, 一要, 第一，
    case ordinal
    /// ——
    case dash
  }

  public var style: Style
  /// 1 for 一、 and 第一部分, 2 for （一）, 3 for 1., 4 for （1）, 5 for run-ins and dashes.
  public var level: Int
  /// The printed number; nil for a dash. It is never renumbered.
  public var number: Int?
  /// Number and mark.
  public var mark: Range<Int>
  /// What follows on the line, blanks and closing stop left out.
  public var core: Range<Int>
}

/// Reads the numbering that opens a line or a clause.
public enum HeadingReader {
  /// The numbered heading of a line; nil where the line opens with no numbering. Bare headings are for those who know
  /// which words head a section.
  public static func read(_ text: ReadableText, line: Range<Int>) -> Heading? {
    let s = text.scalars
    let line = ClauseSplitter.trimmed(s, line)
    guard !line.isEmpty else { return nil }
    guard let opening = opening(s, line.lowerBound, limit: line.upperBound) else { return nil }
    return heading(s, opening, line)
  }

  /// A run-in ordinal (一是, 二要, 首先, 第三，) at the beginning of a clause.
  public static func runIn(_ text: ReadableText, clause: Range<Int>) -> Heading? {
    let s = text.scalars
    let clause = ClauseSplitter.trimmed(s, clause)
    guard let opening = ordinal(s, clause.lowerBound, limit: clause.upperBound) else { return nil }
    return heading(s, opening, clause)
  }

  private struct Opening {
    var style: Heading.Style
    var level: Int
    var number: Int?
    var mark: Range<Int>
  }

  private static func heading(_ s: Scalars, _ opening: Opening, _ line: Range<Int>) -> Heading {
    var core = ClauseSplitter.trimmed(s, opening.mark.upperBound..<line.upperBound)
    if let last = core.last, s[last] == 0x3002 || s[last] == 0xFF1A { core = core.lowerBound..<last }
    return Heading(
      style: opening.style, level: opening.level, number: opening.number, mark: opening.mark, core: core)
  }

  private static func opening(_ s: Scalars, _ start: Int, limit: Int) -> Opening? {
    let first = s[start]
    func mark(_ end: Int) -> Range<Int> { start..<end }
    // 第一部分, 第三章, 第二节
    if first == Scalar.ordinal, let (number, end) = number(s, start + 1, limit: limit), end < limit {
      let length = Lexicon.parts.longest(in: s, at: end, limit: limit)?.length
      if let length {
        var stop = end + length
        if stop < limit, s[stop] == 0x3001 || s[stop] == 0xFF1A || s[stop] == 0xFF0C { stop += 1 }
        return Opening(style: .part, level: 1, number: number, mark: mark(stop))
      }
    }
    if let item = ordinal(s, start, limit: limit) { return item }
    // ①…⑳, ⑴…⒇, ㈠…㈩
    switch first {
    case 0x2460...0x2473:
      return Opening(style: .fourth, level: 4, number: Int(first - 0x245F), mark: mark(start + 1))
    case 0x2474...0x2487:
      return Opening(style: .fourth, level: 4, number: Int(first - 0x2473), mark: mark(start + 1))
    case 0x2488...0x249B:
      return Opening(style: .third, level: 3, number: Int(first - 0x2487), mark: mark(start + 1))
    case 0x3220...0x3229:
      return Opening(style: .second, level: 2, number: Int(first - 0x321F), mark: mark(start + 1))
    default: break
    }
    // （一） （1）
    if first == 0xFF08, let (number, end) = number(s, start + 1, limit: limit), end < limit, s[end] == 0xFF09
    {
      let isArabic = Scalar.isDigit(s[start + 1])
      var stop = end + 1
      if stop < limit, s[stop] == 0x3001 || s[stop] == Scalar.point { stop += 1 }
      return Opening(
        style: isArabic ? .fourth : .second, level: isArabic ? 4 : 2, number: number, mark: mark(stop))
    }
    // —— and -- at the head of a line
    if Scalar.isDash(first), start + 1 < limit, Scalar.isDash(s[start + 1]) {
      return Opening(style: .dash, level: 5, number: nil, mark: mark(start + 2))
    }
    guard let (number, end) = number(s, start, limit: limit), end < limit else { return nil }
    if Scalar.isDigit(first) {
      // 1. 1、 1， 1) but not 1.5 and not 1,200
      guard end - start <= 2 else { return nil }
      let next = s[end]
      if next == 0x3001 || next == 0xFF09 {
        return Opening(style: .third, level: 3, number: number, mark: mark(end + 1))
      }
      if next == Scalar.point || next == 0xFF0C, end + 1 < limit, !Scalar.isDigit(s[end + 1]) {
        return Opening(style: .third, level: 3, number: number, mark: mark(end + 1))
      }
      return nil
    }
    // 一、 also 一. and 一，
    let next = s[end]
    if next == 0x3001 || next == Scalar.point || next == 0xFF0E {
      return Opening(style: .first, level: 1, number: number, mark: mark(end + 1))
    }
    return nil
  }

  /// 一是, 二要, 三则; 首先, 其次, 最后; 第一，
  private static func ordinal(_ s: Scalars, _ start: Int, limit: Int) -> Opening? {
    guard start < limit else { return nil }
    if let word = Lexicon.sequence.longest(in: s, at: start, limit: limit) {
      return Opening(style: .ordinal, level: 5, number: word.value, mark: start..<(start + word.length))
    }
    if s[start] == Scalar.ordinal, let (number, end) = number(s, start + 1, limit: limit), end < limit,
      s[end] == 0xFF0C || s[end] == 0x3001 || s[end] == 0xFF1A
    {
      return Opening(style: .ordinal, level: 5, number: number, mark: start..<(end + 1))
    }
    guard let (number, end) = number(s, start, limit: limit), !Scalar.isDigit(s[start]), number < 30,
      end < limit
    else { return nil }
    switch s[end] {
    case 0x662F, 0x8981:  // 是 要
      return Opening(style: .ordinal, level: 5, number: number, mark: start..<(end + 1))
    default: return nil
    }
  }

  /// A small whole number in Chinese or Arabic digits.
  private static func number(_ s: Scalars, _ start: Int, limit: Int) -> (Int, Int)? {
    var at = start
    var value = 0
    if start < limit, Scalar.isDigit(s[start]) {
      while at < limit, Scalar.isDigit(s[at]), at - start < 3 {
        value = value * 10 + Int(s[at] - 0x30)
        at += 1
      }
      return (value, at)
    }
    var tens = 0
    var ones: Int?
    while at < limit, at - start < 3 {
      if s[at] == Scalar.ten, tens == 0 {
        tens = ones ?? 1
        ones = nil
      } else if let digit = NumeralReader.digit(s[at]), ones == nil, s[at] != Scalar.two {
        ones = digit
      } else {
        break
      }
      at += 1
    }
    guard at > start else { return nil }
    return (tens * 10 + (ones ?? 0), at)
  }
}

extension Lexicon {
  fileprivate static let parts = Lexicon([("部分 章 节 篇 编", 1)])
  fileprivate static let sequence = Lexicon([
    ("首先， 首先", 1), ("其次， 其次", 2), ("再次， 再次", 3), ("最后，", 4),
  ])
}
