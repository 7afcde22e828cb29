import PlanModel

/// The clause right before a statement that no statement took (前置分句): 总产值迈上20亿元台阶，(增长8%).
///
/// A short statement goes on about it, and alone it names no matter.
enum LeadIn {
  /// How far back the clause may begin.
  private static let reach = 40

  /// For each span the text of its sentence before it, back to the statement before; empty where there is none.
  static func clauses(before spans: [Span], in text: [UInt32]) -> [[UInt32]] {
    guard !text.isEmpty else { return Array(repeating: [], count: spans.count) }
    var end = 0
    return spans.map { span in
      defer { end = max(end, span.end) }
      guard span.start > end, span.start <= text.count, isComma(text[span.start - 1]) else { return [] }
      var from = span.start - 1
      let least = max(end, span.start - reach)
      while from > least, !isEnd(text[from - 1]) { from -= 1 }
      return Folding.scalars(Array(text[from..<(span.start - 1)]))
    }
  }

  private static func isComma(_ value: UInt32) -> Bool { value == 0xFF0C || value == 0x2C }
  /// 。；！？ and the line's end.
  private static func isEnd(_ value: UInt32) -> Bool {
    [0x3002, 0xFF1B, 0x3B, 0xFF01, 0xFF1F, 0x0A, 0x0D].contains(value)
  }
}
