import ChineseText
import PlanModel

/// A sentence with its figures in order, as the audit rules look at it.
struct AuditSentence: Sendable {
  var span: Span
  /// The whole source, for looking at the words between figures.
  var scalars: [UInt32]
  var figures: [Figure]

  func text(_ span: Span) -> String {
    var view = String.UnicodeScalarView()
    for value in scalars[max(0, span.start)..<min(scalars.count, max(span.start, span.end))] {
      if let scalar = Unicode.Scalar(Script.simplified(value)) { view.append(scalar) }
    }
    return String(view)
  }

  /// The words between two figures.
  func between(_ a: Figure, _ b: Figure) -> String { text(Span(a.span.end, b.span.start)) }

  /// The words before a figure, back to the figure before it or the sentence's beginning.
  func before(_ index: Int) -> String {
    let start = index == 0 ? span.start : figures[index - 1].span.end
    return text(Span(start, figures[index].span.start))
  }

  /// From one figure's clause to another's end: what a finding quotes.
  func stretch(from a: Figure, to b: Figure) -> Span {
    var start = a.span.start
    while start > span.start, !Mark.isBorder(scalars[start - 1]) { start -= 1 }
    while start < a.span.start, Mark.isSpace(scalars[start]) { start += 1 }
    return Span(start, max(a.span.end, b.span.end))
  }

  private enum Mark {
    static func isBorder(_ value: UInt32) -> Bool {
      switch value {
      case 0x3002, 0xFF0C, 0x2C, 0xFF1B, 0x3B, 0xFF1A, 0x3A, 0x0A, 0x0D, 0xFF01, 0xFF1F: true
      default: false
      }
    }

    static func isSpace(_ value: UInt32) -> Bool { value == 0x20 || value == 0x3000 || value == 0x09 }
  }

  /// 其中 at a sentence's head takes up the numbers of the one before: “重点项目分别为5个、8个。其中，…”.
  private static func goesOn(_ scalars: [UInt32], _ index: Int, _ area: Span) -> Bool {
    scalars[index] == 0x3002 && index + 2 < min(area.end, scalars.count) && scalars[index + 1] == 0x5176
      && scalars[index + 2] == 0x4E2D
  }

  /// Cuts a source into sentences and deals the figures out to them.
  static func sentences(in scalars: [UInt32], spans: [Span], figures: [Figure]) -> [AuditSentence] {
    var result: [AuditSentence] = []
    var ordered = figures.sorted { $0.span < $1.span }[...]
    for area in spans {
      var start = area.start
      for index in area.range where index < scalars.count {
        let ends = [0x3002, 0x0A, 0xFF01, 0xFF1F].contains(scalars[index]) || index == area.end - 1
        guard ends, !goesOn(scalars, index, area) else { continue }
        let span = Span(start, index + 1)
        start = index + 1
        ordered = ordered.drop { $0.span.start < span.start }
        let own = Array(ordered.prefix { $0.span.end <= span.end })
        if !own.isEmpty { result.append(AuditSentence(span: span, scalars: scalars, figures: own)) }
      }
    }
    return result
  }
}
