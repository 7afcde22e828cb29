import DocumentFormats
import PlanModel
import Testing

@testable import PlanReports

@Suite struct LengthTests {
  private static func report(_ count: Int, _ kind: ReportKind = .quarterly) -> PlanReport {
    let facts = (1...count).map { index in
      Ledger.facts(
        "QX-2023-\(index)", "改造第\(index)片农村厕所和配套管网", .action, lead: "第\(index % 9)办公室",
        [Ledger.target("100", "户")], due: index.isMultiple(of: 3) ? "2023-08" : nil,
        progress: [
          Ledger.entry("2023-06-20", "\(20 + index % 20)", "户"),
          Ledger.entry("2023-09-20", "\(40 + index % 30)", "户", problem: "资金：还没有到位"),
        ])
    }
    return Ledger.report(kind, facts, before: "2023-06-30")
  }

  @Test(arguments: [40, 300, 1000]) func aBodyStaysWithinItsLengthAndRefersToTheAnnex(count: Int) {
    let document = PlanReportWriter().document(Self.report(count))
    #expect(PlanReportWriter.characters(of: document.blocks) <= PlanReportWriter.mostCharacters)
    #expect(MarkdownWriter().write(document).contains("个见附件1。"))
  }

  @Test func noHeadingIsEmptyAndNoSentenceWithoutANumberOrAName() {
    for document in [Self.report(40), Ledger.report(.quarterly)].map({ PlanReportWriter().document($0) }) {
      for line in MarkdownWriter().write(document).split(separator: "\n") where line.hasPrefix("#") {
        #expect(line.drop { $0 == "#" }.count > 2)
      }
      for block in document.blocks {
        guard case .paragraph(let paragraph) = block, paragraph.role == .body else { continue }
        let hasNumber = paragraph.runs.text.contains { $0.isNumber }
        #expect(hasNumber, "\(paragraph.runs.text)")
      }
    }
  }

  @Test func causesAreCountedByKind() {
    var report = Self.report(40)
    report.causes = [
      .init(kind: Phrase(zh: "资金", en: "money"), codes: ["QX-2023-1", "QX-2023-2"]),
      .init(kind: nil, codes: ["QX-2023-3"]),
    ]
    let text = MarkdownWriter().write(PlanReportWriter().document(report))
    #expect(text.contains("逾期和未达序时的3个，按原因分：资金2个；未填原因1个（QX-2023-3）。"))
  }
}
