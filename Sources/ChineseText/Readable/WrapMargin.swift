/// Where the lines of a text end that was broken at a margin (折行的版心宽度), as a mailer or a converter leaves it: most
/// lines are equally long and end within a sentence.
struct WrapMargin {
  /// In columns: two for a Chinese character.
  private let width: Int
  /// Columns that a full line may differ by: a mark that may not begin a line takes one along.
  private static let slack = 6

  /// None where no margin shows; a text of long lines is left alone before its widths are counted.
  init?(_ s: [UInt32], lines: Int) {
    guard lines >= 8, s.count / lines <= 60 else { return nil }
    var widths: [Int] = []
    var width = 0
    var stops = 0
    for scalar in s {
      if scalar == 0x3002 { stops += 1 }
      if scalar == Scalar.newline {
        if width >= 24 { widths.append(width) }
        width = 0
      } else {
        width += Self.columns(scalar)
        if width > 160 { return nil }
      }
    }
    if width >= 24 { widths.append(width) }
    // Prose has its stops; a list of names has none.
    guard widths.count >= 8, stops * 4 >= widths.count else { return nil }
    widths.sort()
    let margin = widths[widths.count * 4 / 5]
    let full = widths.count { $0 >= margin - Self.slack }
    guard full * 2 >= widths.count, let longest = widths.last, longest <= margin + Self.slack else {
      return nil
    }
    self.width = margin
  }

  /// Whether the line that ends at a place goes on in the next one.
  func continues(_ s: [UInt32], _ end: Int) -> Bool {
    guard end > 0, end + 1 < s.count, !Self.opensLine(s, end + 1) else { return false }
    var start = end
    var columns = 0
    while start > 0, s[start - 1] != Scalar.newline {
      start -= 1
      columns += Self.columns(s[start])
    }
    return columns >= width - Self.slack && !Self.endsSentence(s, start..<end)
  }

  private static func columns(_ scalar: UInt32) -> Int { scalar >= 0x1100 ? 2 : 1 }

  /// A stop at its end, past a mark that a page has put behind it (。Kd3).
  private static func endsSentence(_ s: [UInt32], _ line: Range<Int>) -> Bool {
    var end = line.upperBound
    var hasLetter = false
    while end > line.lowerBound, isLetter(s[end - 1]) || Scalar.isDigit(s[end - 1]) {
      if isLetter(s[end - 1]) { hasLetter = true }
      end -= 1
    }
    if !hasLetter { end = line.upperBound }
    guard end > line.lowerBound else { return false }
    switch s[end - 1] {
    case 0x3002, 0xFF01, 0xFF1F, 0xFF1A, 0xFF1B, 0x3A, 0x3B, 0x21, 0x3F: return true
    default: return false
    }
  }

  private static func isLetter(_ scalar: UInt32) -> Bool { (scalar | 0x20) &- 0x61 < 26 }

  /// A blank that sets a paragraph in, a number before it (一、（二）3. ①), or nothing.
  private static func opensLine(_ s: [UInt32], _ start: Int) -> Bool {
    switch s[start] {
    case Scalar.newline, 0x20, 0x3000, 0x09, 0xA0, 0xFF08, 0x28, 0x7B2C, 0x2014, 0x2460...0x2473: return true
    default: break
    }
    var at = start
    while at < s.count, at - start < 3,
      Scalar.isDigit(s[at]) || NumeralReader.isChineseDigit(s[at]) || s[at] == 0x5341
    {
      at += 1
    }
    guard at > start, at + 1 < s.count else { return false }
    switch s[at] {
    case 0x3001: return true
    case 0x2E, 0xFF0E: return !Scalar.isDigit(s[at + 1])
    case 0x662F: return true  // 是
    default: return false
    }
  }
}
