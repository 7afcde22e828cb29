import FoundationEssentials
import PlanModel

/// An average against its total and count (均值复算): “10个村集体收入合计500万元，村均50万元”.
struct AverageRule: AuditRule {
  static let name = "average"
  static let card = RuleCard(name, AuditWords.average, "RULES §8") {
    RuleNotes(
      uses: [.figure],
      hits: ["10个村集体收入合计505万元，村均55万元。 => average contradiction 50.5万元"],
      misses: ["村均收入55万元。 => nothing"])
  }

  func findings(in sentence: AuditSentence, base: BaseFigures) -> [Finding] {
    var findings: [Finding] = []
    for index in sentence.figures.indices.dropFirst() {
      let figure = sentence.figures[index]
      let words = sentence.before(index)
      guard let each = ["村均", "户均", "人均", "亩均", "家均", "个均"].first(where: { words.hasSuffix($0) }),
        let printed = PrintedNumber(figure), let total = PrintedNumber(sentence.figures[index - 1]),
        total.unit.isComparable(with: printed.unit), total.figure.measure == .level,
        let count = counted(each, before: index - 1, in: sentence)
      else { continue }
      guard count.value > 0 else { continue }
      let computed = Computed(
        value: total.value / count.value, low: total.low / count.high, high: total.high / count.low)
      let arithmetic =
        "\(total.figure.value?.description ?? "")\(total.figure.unit) ÷ \(count.figure.value?.description ?? "") = "
        + computed.text(like: printed)
      let span = sentence.stretch(from: count.figure, to: figure)
      findings.append(finding(computed, printed, span: span, sentence: sentence, arithmetic: arithmetic))
    }
    return findings
  }

  /// The count of what the average is over: 村均 asks for a number of 村.
  private func counted(_ each: String, before index: Int, in sentence: AuditSentence) -> PrintedNumber? {
    guard let thing = each.first else { return nil }
    for place in stride(from: index - 1, through: 0, by: -1) {
      let figure = sentence.figures[place]
      guard let number = PrintedNumber(figure), number.lastDigit == 0, number.places == 0 else { continue }
      let next = sentence.text(Span(figure.span.end, min(figure.span.end + 6, sentence.span.end)))
      if figure.unit == String(thing) || next.prefix(4).contains(thing) { return number }
    }
    return nil
  }
}
