/// Puts lines that a page broke at its margin together again (还原折行), as a PDF's text gives them.
///
/// A line that reaches the margin and ends no sentence goes on in the next one, past page numbers and page ends, unless
/// that begins with a number of its own (一、（一）1.). Blanks that a converter puts between Chinese and digits go.
/// A text without a margin stays as it is.
enum WrappedLines {
  static func joined(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Line($0) }
    guard let margin = margin(lines) else { return text }
    var out = String.UnicodeScalarView()
    var isOpen = false
    for (index, line) in lines.enumerated() {
      if line.isPageNumber { continue }
      if isOpen {
        // A page's end within a paragraph.
        if line.scalars.isEmpty { continue }
        if line.isNumbered {
          out.append("\n")
        } else if let last = out.last, let first = line.scalars.first, !isWide(last), !isWide(first) {
          out.append(" ")
        }
      }
      out.append(contentsOf: line.scalars)
      isOpen = line.width >= margin - slack && !line.endsSentence
      if !isOpen, index + 1 < lines.count { out.append("\n") }
    }
    return String(withoutGaps(out))
  }

  /// Columns that the last character of a full line may be short of the margin: a mark that may not begin a line takes one
  /// along.
  private static let slack = 6

  private struct Line {
    let scalars: [Unicode.Scalar]
    /// In columns: two for a Chinese character.
    let width: Int

    init(_ text: Substring) {
      let whole = Array(text.unicodeScalars)
      let start = whole.firstIndex { !$0.properties.isWhitespace } ?? whole.endIndex
      let end = whole.lastIndex { !$0.properties.isWhitespace }.map { $0 + 1 } ?? start
      scalars = Array(whole[start..<max(start, end)])
      width = scalars.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
    }

    var endsSentence: Bool { scalars.last.map { "。！？：；!?".unicodeScalars.contains($0) } ?? true }

    /// 12, — 12 —, - 3 -.
    var isPageNumber: Bool {
      guard !scalars.isEmpty, scalars.count <= 12 else { return false }
      let digits = scalars.filter { ("0"..."9").contains($0) }.count
      return (1...4).contains(digits)
        && scalars.allSatisfy { ("0"..."9").contains($0) || "—-–－ ".unicodeScalars.contains($0) }
    }

    /// 一、, （二）, 3., ①, 第四, ——.
    var isNumbered: Bool {
      guard let first = scalars.first else { return false }
      if "（(①②③④⑤⑥⑦⑧⑨⑩—第".unicodeScalars.contains(first) { return true }
      let head = scalars.prefix { ("0"..."9").contains($0) || "一二三四五六七八九十".unicodeScalars.contains($0) }
      guard !head.isEmpty, head.count <= 3, head.count < scalars.count else { return false }
      return "、.．是".unicodeScalars.contains(scalars[head.count])
        && !(scalars[head.count] == "." && head.count + 1 < scalars.count
          && ("0"..."9").contains(scalars[head.count + 1]))
    }
  }

  /// Where full lines end; none where no margin shows.
  private static func margin(_ lines: [Line]) -> Int? {
    let widths = lines.map(\.width).filter { $0 >= 24 }.sorted()
    guard widths.count >= 6 else { return nil }
    let margin = widths[widths.count * 4 / 5]
    // Of a page's lines most reach the margin, and none goes much beyond it.
    let full = widths.count { $0 >= margin - slack && $0 <= margin + slack }
    guard full * 2 >= widths.count, (widths.last ?? 0) <= margin + slack else { return nil }
    return margin
  }

  /// 2023 年 → 2023年.
  private static func withoutGaps(_ scalars: String.UnicodeScalarView) -> String.UnicodeScalarView {
    let all = Array(scalars)
    var out = String.UnicodeScalarView()
    for (index, scalar) in all.enumerated() {
      if scalar == " ", index > 0, index + 1 < all.count, isWide(all[index - 1]) != isWide(all[index + 1]),
        all[index - 1] != "\n", all[index + 1] != "\n", all[index - 1] != " ", all[index + 1] != " "
      {
        continue
      }
      out.append(scalar)
    }
    return out
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x1100 }
}
