import ChineseText
import FoundationEssentials
import PlanModel
import Testing

/// Figures as `[quote] cmp value unit measure` (level is left out), several joined by ` ; `, none as `-`.
@Suite struct FigureCorpusTests {
  static func written(_ figure: ScannedFigure, in text: ReadableText) -> String {
    var words: [String] = []
    if figure.comparator != .exactly { words.append(figure.comparator.rawValue) }
    words.append(figure.value?.description ?? "?")
    if let upper = figure.upper { words.append("..\(upper)") }
    if !figure.unit.isEmpty { words.append(figure.unit) }
    if figure.measure != .level { words.append(figure.measure.rawValue) }
    if figure.isAttribute { words.append("attribute") }
    return words.joined(separator: " ")
  }

  static func read(_ line: String, mode: FigureScanner.Mode = .report) -> String {
    let text = ReadableText(line)
    let figures = FigureScanner(text, mode: mode).figures()
    return figures.isEmpty ? "-" : figures.map { written($0, in: text) }.joined(separator: " ; ")
  }

  @Test(arguments: [
    "numerals.txt", "quantities.txt", "comparators.txt", "changes.txt", "redactions.txt", "non-figures.txt",
  ])
  func figures(_ name: String) throws {
    try Corpus(name).check { Self.read($0.text) }
  }

  /// The command `figures` counts every number.
  @Test func everyNumber() throws {
    try Corpus("every-number.txt").check { Self.read($0.text, mode: .every) }
  }

  @Test func quotes() throws {
    try Corpus("quotes.txt").check { line in
      let text = ReadableText(line.text)
      return FigureScanner(text).figures().map { text.quote($0.range) }.joined(separator: " ; ")
    }
  }

  @Test func indicators() throws {
    try Corpus("indicators.txt").check { line in
      FigureScanner(ReadableText(line.text)).figures().map(\.indicator).joined(separator: " ; ")
    }
  }
}
