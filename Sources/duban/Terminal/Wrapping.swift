import ChineseText

/// Breaks a text into lines of at most so many columns.
enum Wrapping {
  /// Signs that don't begin a line (避头).
  private static let closers: Set<Unicode.Scalar> = Set("，。；：、！？）》”’％%,.;:!?)]」』…".unicodeScalars)
  /// Signs that don't end a line (避尾).
  private static let openers: Set<Unicode.Scalar> = Set("（《“‘([「『".unicodeScalars)

  /// Chinese breaks between any two characters save at brackets and stops; Latin words and numbers stay whole
  /// where they fit.
  static func lines(_ text: String, columns: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      broken(String($0), columns: max(columns, 4))
    }
  }

  private static func broken(_ text: String, columns: Int) -> [String] {
    if DisplayWidth.columns(text) <= columns { return [text] }
    let scalars = Array(text.unicodeScalars)
    var lines: [String] = []
    var start = 0
    while start < scalars.count {
      var end = start
      var width = 0
      while end < scalars.count, width + DisplayWidth.columns(scalars[end]) <= columns {
        width += DisplayWidth.columns(scalars[end])
        end += 1
      }
      if end < scalars.count { end = breakPoint(scalars, from: start, to: end) }
      lines.append(string(scalars[start..<end]))
      start = end
      while start < scalars.count, scalars[start] == " " { start += 1 }
    }
    return lines
  }

  /// The last place before `end` where a line may break; `end` itself where there is none near.
  private static func breakPoint(_ scalars: [Unicode.Scalar], from start: Int, to end: Int) -> Int {
    var point = end
    while point > start + 1, point > end - 24 {
      let before = scalars[point - 1]
      let after = scalars[point]
      let splitsWord = isWord(before) && isWord(after)
      if !splitsWord, !closers.contains(after), !openers.contains(before) { return point }
      point -= 1
    }
    return end
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar != " " && scalar.value > 32
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView(scalars)
    while view.last == " " { view.removeLast() }
    return String(view)
  }
}
