/// A stretch between two borders and the mark that ends it (分句).
public struct Clause: Sendable, Equatable {
  /// Without blanks at its ends and without the closing mark.
  public var range: Range<Int>
  /// The mark that follows it (，；。：！？ or a line's end); 0 at the end of the text.
  public var mark: UInt32

  public init(range: Range<Int>, mark: UInt32) {
    self.range = range
    self.mark = mark
  }
}

/// Cuts a stretch into lines, sentences and clauses; marks inside quotes and brackets don't cut.
///
/// An opening quote or bracket that isn't closed within its line is taken for a stray mark, so that one slip of a
/// typist never joins two sentences.
public enum ClauseSplitter {
  /// Lines without their ends; empty ones are left out.
  public static func lines(_ text: ReadableText, in range: Range<Int>? = nil) -> [Range<Int>] {
    let s = text.scalars
    let range = range ?? text.all
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    for at in range where s[at] == Scalar.newline {
      append(trimmed(s, start..<at), to: &lines)
      start = at + 1
    }
    append(trimmed(s, start..<range.upperBound), to: &lines)
    return lines
  }

  /// Sentences end at 。！？ or a line's end. The closing mark is part of none.
  public static func sentences(_ text: ReadableText, in range: Range<Int>? = nil) -> [Clause] {
    split(text.scalars, range ?? text.all) { scalar in
      scalar == 0x3002 || scalar == 0xFF01 || scalar == 0xFF1F
    }
  }

  /// Clauses end at ，；。：！？ or a line's end.
  public static func clauses(_ text: ReadableText, in range: Range<Int>? = nil) -> [Clause] {
    split(text.scalars, range ?? text.all) { scalar in
      switch scalar {
      case 0xFF0C, 0x3002, 0xFF1B, 0xFF1A, 0xFF01, 0xFF1F: true
      default: false
      }
    }
  }

  private static func append(_ range: Range<Int>, to ranges: inout [Range<Int>]) {
    if !range.isEmpty { ranges.append(range) }
  }

  static func trimmed(_ s: Scalars, _ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, Scalar.isBlank(s[low]) || s[low] == Scalar.newline { low += 1 }
    while high > low, Scalar.isBlank(s[high - 1]) || s[high - 1] == Scalar.newline { high -= 1 }
    return low..<high
  }

  private static func split(_ s: Scalars, _ range: Range<Int>, at isBorder: (UInt32) -> Bool) -> [Clause] {
    var clauses: [Clause] = []
    var start = range.lowerBound
    var at = range.lowerBound
    func close(_ end: Int, mark: UInt32) {
      let body = trimmed(s, start..<end)
      if !body.isEmpty { clauses.append(Clause(range: body, mark: mark)) }
    }
    while at < range.upperBound {
      let scalar = s[at]
      if scalar == Scalar.newline || isBorder(scalar) {
        close(at, mark: scalar)
        start = at + 1
        at += 1
      } else if let partner = partner(of: scalar) {
        at = (closing(s, at, partner, limit: range.upperBound) ?? at) + 1
      } else {
        at += 1
      }
    }
    close(range.upperBound, mark: 0)
    return clauses
  }

  private static func partner(of scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x201C: 0x201D
    case 0x2018: 0x2019
    case 0xFF08: 0xFF09
    case 0x300A: 0x300B
    case 0x3010: 0x3011
    case 0x3014: 0x3015
    case 0x5B: 0x5D
    default: nil
    }
  }

  /// The place of the closing mark in the same line, nested ones of the same kind counted.
  private static func closing(_ s: Scalars, _ open: Int, _ partner: UInt32, limit: Int) -> Int? {
    var depth = 0
    var at = open
    while at < limit, s[at] != Scalar.newline, at - open < 400 {
      if s[at] == s[open] {
        depth += 1
      } else if s[at] == partner {
        depth -= 1
        if depth == 0 { return at }
      }
      at += 1
    }
    return nil
  }
}
