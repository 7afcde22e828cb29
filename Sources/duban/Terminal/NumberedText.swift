import ChineseText
import PlanModel

/// A decoded text with its lines, so that a span can be shown where it stands.
struct NumberedText: Sendable {
  let path: String
  let scalars: [Unicode.Scalar]
  /// Where each line begins.
  private let starts: [Int]

  init(path: String, text: String) {
    self.path = path
    scalars = Array(text.unicodeScalars)
    var starts = [0]
    for (index, scalar) in scalars.enumerated() where scalar == "\n" { starts.append(index + 1) }
    self.starts = starts
  }

  /// The number of the line, from 1, in which an offset lies.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  func text(_ span: Span) -> String {
    let from = min(max(span.start, 0), scalars.count)
    let to = min(max(span.end, from), scalars.count)
    return String(String.UnicodeScalarView(scalars[from..<to]))
  }

  /// The part of the span's line around it that fits into `columns`, and where in it the span begins and ends
  /// in columns.
  func excerpt(_ span: Span, columns: Int) -> (text: String, from: Int, to: Int) {
    let number = line(of: span.start)
    let lineStart = starts[number - 1]
    let lineEnd = number < starts.count ? starts[number] - 1 : scalars.count
    var from = min(max(span.start, lineStart), lineEnd)
    var to = min(max(min(span.end, lineEnd), from), lineEnd)
    // A span wider than the room is cut at its end.
    while to > from + 1, width(from..<to) > columns { to -= 1 }
    let markedFrom = from
    let markedTo = to
    var used = width(from..<to)
    while used < columns {
      let before = used
      if from > lineStart, used + DisplayWidth.columns(scalars[from - 1]) <= columns {
        from -= 1
        used += DisplayWidth.columns(scalars[from])
      }
      if to < lineEnd, used + DisplayWidth.columns(scalars[to]) <= columns {
        used += DisplayWidth.columns(scalars[to])
        to += 1
      }
      if used == before { break }
    }
    while from < markedFrom, scalars[from] == " " || scalars[from] == "\u{3000}" { from += 1 }
    let offset = width(from..<markedFrom)
    return (text(Span(from, to)), offset, offset + max(1, width(markedFrom..<markedTo)))
  }

  private func width(_ range: Range<Int>) -> Int {
    scalars[range].reduce(0) { $0 + DisplayWidth.columns($1) }
  }
}
