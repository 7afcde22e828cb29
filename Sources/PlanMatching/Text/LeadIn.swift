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

  /// The outcomes with the clause that they go on about, for judging: 开放日9月28日，三个月来了2.3万人次.
  static func told(_ outcomes: [OutcomeStatement], in text: [UInt32]) -> [OutcomeStatement] {
    zip(outcomes, clauses(before: outcomes.map(\.span), in: text)).map { outcome, lead in
      guard !lead.isEmpty, outcome.quote.unicodeScalars.count <= most else { return outcome }
      var whole = outcome
      whole.quote =
        String(String.UnicodeScalarView(lead.compactMap(Unicode.Scalar.init))) + "，" + outcome.quote
      whole.span = Span(outcome.span.start - lead.count - 1, outcome.span.end)
      // 应参保21950人，(实际参保21340人): the lead's figure is the whole that the share is of.
      let said = String(String.UnicodeScalarView(lead.compactMap(Unicode.Scalar.init)))
      whole.figures = (StatementFigures.figures(said, at: whole.span.start) ?? []) + outcome.figures
      return whole
    }
  }

  /// What is longer than this speaks for itself.
  private static let most = 16

  private static func isComma(_ value: UInt32) -> Bool { value == 0xFF0C || value == 0x2C }
  /// 。；！？ and the line's end.
  private static func isEnd(_ value: UInt32) -> Bool {
    [0x3002, 0xFF1B, 0x3B, 0xFF01, 0xFF1F, 0x0A, 0x0D].contains(value)
  }
}
