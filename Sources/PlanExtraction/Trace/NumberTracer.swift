import ChineseText
import PlanModel

/// What became of every number of a sentence (数字的去向), and why some measure nothing.
struct NumberTracer {
  let text: ReadableText
  private var s: Scalars { text.scalars }

  func numbers(in range: Range<Int>, read: [ScannedFigure]) -> [NumberTrace] {
    var found = read.map { figure in
      NumberTrace(
        span: text.span(figure.range), quote: text.quote(figure.range),
        fate: figure.isAttribute ? .attribute : figure.isDuration ? .duration : .figure,
        indicator: figure.indicator)
    }
    let times = TimeScanner(text, context: TimeContext(year: 2000, report: nil, period: nil)).times(in: range)
    for time in times where !read.contains(where: { $0.core.overlaps(time.range) }) {
      found.append(left(time.range, .date))
    }
    var at = range.lowerBound
    while at < range.upperBound {
      guard Mark.isDigit(s[at]) else {
        at += 1
        continue
      }
      let run = extent(at, range)
      at = run.upperBound
      let isTaken =
        read.contains { $0.range.overlaps(run) } || times.contains { $0.range.overlaps(run) }
      if !isTaken { found.append(left(run, fate(run, range))) }
    }
    return found.sorted { $0.span < $1.span }
  }

  private func left(_ range: Range<Int>, _ fate: NumberTrace.Fate) -> NumberTrace {
    NumberTrace(span: text.span(range), quote: text.quote(range), fate: fate, indicator: "")
  }

  /// The digits with the letters, points and signs that hang on them: 220KV, “1+2+2”, 3.2.
  private func extent(_ at: Int, _ range: Range<Int>) -> Range<Int> {
    var start = at
    var end = at + 1
    while start > range.lowerBound, Self.isLetter(s[start - 1]) || s[start - 1] == 0x7B2C { start -= 1 }
    while end < range.upperBound, Mark.isDigit(s[end]) || Self.isLetter(s[end]) || Self.joins(s[end]) {
      end += 1
    }
    return start..<end
  }

  private func fate(_ run: Range<Int>, _ range: Range<Int>) -> NumberTrace.Fate {
    if isQuoted(run, range) { return .name }
    if s[run.lowerBound] == 0x7B2C { return .ordinal }
    if run.contains(where: { Self.isLetter(s[$0]) }) { return .code }
    if run.contains(where: { s[$0] == 0x2B || s[$0] == 0xB7 || s[$0] == 0x2F }) { return .name }
    let after = run.upperBound < s.count ? s[run.upperBound] : 0
    let isAtHead = run.lowerBound == range.lowerBound || s[run.lowerBound - 1] == Mark.openBracket
    if isAtHead, after == Mark.enumeration || after == Mark.closeBracket || s[run.upperBound - 1] == 0x2E {
      return .numbering
    }
    return .noUnit
  }

  private func isQuoted(_ run: Range<Int>, _ range: Range<Int>) -> Bool {
    var at = run.lowerBound
    while at > range.lowerBound {
      at -= 1
      if s[at] == Mark.closeQuote || s[at] == Mark.closeTitle { return false }
      if s[at] == Mark.openQuote || s[at] == Mark.openTitle { return true }
    }
    return false
  }

  private static func isLetter(_ scalar: UInt32) -> Bool { (scalar | 0x20) &- 0x61 < 26 }
  /// . + · / between digits.
  private static func joins(_ scalar: UInt32) -> Bool {
    scalar == 0x2E || scalar == 0x2B || scalar == 0xB7 || scalar == 0x2F
  }
}
