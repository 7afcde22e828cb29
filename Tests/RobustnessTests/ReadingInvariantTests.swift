import FoundationEssentials
import PlanExtraction
import PlanModel
import Testing

/// How many damaged texts each test reads; `DUBAN_FUZZ=100000` for a long run by hand.
private let rounds = Int(ProcessInfo.processInfo.environment["DUBAN_FUZZ"] ?? "") ?? 300

@Suite("Whatever is done to a report, a reading of it stays true to its text")
struct ReadingInvariantTests {
  @Test func damagedReports() {
    var mutator = Mutator(generator: SeededGenerator(seed: 20_231_121))
    let reader = ReportReader()
    for round in 0..<rounds {
      let text = mutator.mutate(Samples.report)
      check(reader.read(text), of: text, round: round)
    }
  }

  @Test(
    "Texts at the edges",
    arguments: [
      "", " ", "\n\n\n", "。", "一、", "\u{0}\u{0}\u{0}", "\u{FEFF}",
      "This report is in English. It has 12 goals.",
      String(repeating: "一", count: 20_000), String(repeating: "（", count: 20_000),
      String(repeating: "“", count: 5_000), String(repeating: "1、", count: 5_000),
      String(repeating: "完成3个、", count: 5_000), String(repeating: "9", count: 20_000),
      String(repeating: "亿", count: 5_000), String(repeating: "工作安排\n", count: 2_000),
      "二、工作安排", "二、工作安排\n", "工作回顾工作安排", "XX镇XX年XX工作XX",
    ])
  func edges(text: String) { check(ReportReader().read(text), of: text, round: 0) }

  private func check(_ reading: Extraction, of text: String, round: Int) {
    let scalars = Array(text.unicodeScalars)
    func quote(_ span: Span) -> String? {
      guard span.start >= 0, span.start <= span.end, span.end <= scalars.count else { return nil }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[span.start..<span.end])
      return String(view)
    }
    var place = 0
    for section in reading.sections {
      #expect(
        section.span.start == place && section.span.end >= place, "round \(round): sections leave a gap")
      place = section.span.end
    }
    #expect(
      place == scalars.count || reading.sections.isEmpty, "round \(round): sections end before the text")
    func check(_ figures: [Figure], in span: Span) {
      for figure in figures {
        #expect(
          quote(figure.span) == figure.quote && !figure.quote.isEmpty, "round \(round): \(figure.quote)")
      }
    }
    for item in reading.commitments {
      #expect(quote(item.span) == item.quote && !item.quote.isEmpty, "round \(round): \(item.quote)")
      check(item.figures, in: item.span)
    }
    for item in reading.outcomes {
      #expect(quote(item.span) == item.quote && !item.quote.isEmpty, "round \(round): \(item.quote)")
      check(item.figures, in: item.span)
    }
    for finding in reading.findings {
      if let span = finding.span { #expect(quote(span) != nil, "round \(round): \(finding.rule)") }
    }
    #expect(Set(reading.commitments.map(\.id)).count == reading.commitments.count)
    #expect(Set(reading.outcomes.map(\.id)).count == reading.outcomes.count)
  }
}
