import PlanModel

/// Findings in the form that editors understand: `file:line: warning: [rule] message`, the sentence, a caret.
enum FindingPrinter {
  static func lines(_ finding: Finding, source: NumberedText, console: Console) -> [String] {
    let severity = finding.severity == .warning ? FailureWords.warning : FailureWords.note
    let color: Paint.Color = finding.severity == .warning ? .yellow : .grey
    let place = finding.span.map { "\(source.path):\(source.line(of: $0.start))" } ?? source.path
    let head = "\(place): \(console.paint(color, console.word(severity))): [\(finding.rule)] "
    var lines = [head + console.word(finding.message)]
    if let span = finding.span, span.end <= source.scalars.count, span.count > 0 {
      let excerpt = source.excerpt(span, columns: console.width - 4)
      lines.append("    " + excerpt.text)
      let carets =
        "^" + String(repeating: "~", count: max(0, min(excerpt.to, console.width - 4) - excerpt.from - 1))
      lines.append("    " + String(repeating: " ", count: excerpt.from) + console.paint(color, carets))
    }
    if let advice = finding.advice {
      lines.append(
        "    " + console.word(FailureWords.whatNow) + console.word(FailureWords.separator)
          + console.word(advice))
    }
    return lines
  }
}
