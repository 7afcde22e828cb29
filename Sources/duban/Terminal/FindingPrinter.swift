import FoundationEssentials
import PlanModel

/// Findings in the form that editors understand: `file:line: warning: [rule] message`, the sentence, a caret.
enum FindingPrinter {
  static func lines(_ finding: Finding, source: NumberedText, console: Console) -> [String] {
    let severity = finding.severity == .warning ? FailureWords.warning : FailureWords.note
    let color: Paint.Color = finding.severity == .warning ? .yellow : .grey
    let place = finding.span.map { "\(source.path):\(source.line(of: $0.start))" } ?? source.path
    let word = console.word(severity)
    // Folded lines stand further in, so that an editor still finds each finding by its first line.
    var lines = folded("\(place): \(word): [\(finding.rule)] \(console.word(finding.message))", console)
    if let first = lines.first, let mark = first.range(of: ": \(word): ") {
      lines[0] = first.replacingCharacters(in: mark, with: ": \(console.paint(color, word)): ")
    }
    if let span = finding.span, span.end <= source.scalars.count, span.count > 0 {
      let excerpt = source.excerpt(span, columns: console.width - 4)
      lines.append("    " + excerpt.text)
      let carets =
        "^" + String(repeating: "~", count: max(0, min(excerpt.to, console.width - 4) - excerpt.from - 1))
      lines.append("    " + String(repeating: " ", count: excerpt.from) + console.paint(color, carets))
    }
    if let advice = finding.advice {
      lines += Wrapping.lines(
        console.word(FailureWords.whatNow) + console.word(FailureWords.separator) + console.word(advice),
        columns: console.width - 4
      ).map { "    " + $0 }
    }
    return lines
  }

  private static func folded(_ text: String, _ console: Console) -> [String] {
    let pieces = Wrapping.lines(text, columns: console.width)
    guard pieces.count > 1, let first = pieces.first else { return pieces }
    let rest = String(text.dropFirst(first.count).drop { $0 == " " })
    return [first] + Wrapping.lines(rest, columns: console.width - 4).map { "    " + $0 }
  }
}
