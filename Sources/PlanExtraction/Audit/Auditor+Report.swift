import ChineseText
import PlanModel

extension Auditor {
  /// Recomputes the figures of a report as it was read (数据核对).
  ///
  /// Looked at: every section that tells of results or admits shortfalls; in a text without any, all of it.
  /// - Parameters:
  ///   - source: the decoded source that `report` was read from.
  ///   - earlier: earlier reports of the same unit, oldest first.
  public func findings(in report: Extraction, source: String, earlier: [Extraction] = []) -> [Finding] {
    let text = ReadableText(source)
    let told = report.sections.filter { [.preamble, .review, .problems].contains($0.role) }.map(\.span)
    let spans = told.isEmpty ? [Span(0, text.source.count)] : told
    let figures = FigureScanner(text).figures().map { $0.figure(in: text) }
    return findings(source: text.source, figures: figures, spans: spans, earlier: earlier)
  }
}
