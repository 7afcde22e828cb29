import DocumentFormats
import FoundationEssentials
import PlanModel
import Testing

@testable import PlanReports

/// With a ledger kept in English no Chinese is left in any paper (英文文稿).
@Suite struct EnglishPaperTests {
  private static let facts: [CommitmentFacts] = Ledger.year.enumerated().map { index, original in
    var facts = original
    func english(_ targets: [Target]) -> [Target] {
      targets.map { target in
        var target = target
        target.unit = MeasureUnit(target.unit.text == "%" ? "%" : "km")
        target.indicator = target.indicator.isEmpty ? "" : "output"
        target.text = ""
        return target
      }
    }
    facts.commitment.title = "Item \(index)"
    facts.commitment.unit = "Town"
    facts.commitment.lead = index == 2 ? nil : "Office \(index % 3)"
    facts.commitment.headings = index == 1 ? [] : ["Field \(index % 2)"]
    facts.commitment.original.targets = english(facts.commitment.original.targets)
    facts.terms.targets = english(facts.terms.targets)
    for step in facts.commitment.milestones.indices {
      facts.commitment.milestones[step].name = "Step \(step)"
    }
    for entry in facts.progress.indices {
      if let value = facts.progress[entry].value {
        facts.progress[entry].value = Quantity(value.value, value.unit.text == "%" ? "%" : "km")
      }
      facts.progress[entry].note = facts.progress[entry].note.map { _ in "note" }
      facts.progress[entry].problem = facts.progress[entry].problem.map { _ in "money" }
      facts.progress[entry].nextStep = facts.progress[entry].nextStep.map { _ in "tender" }
    }
    for change in facts.adjustments.indices {
      facts.adjustments[change].reason = "planning"
      facts.adjustments[change].number = "No 3"
      if case .terms(var terms) = facts.adjustments[change].change {
        terms.targets = english(terms.targets)
        facts.adjustments[change].change = .terms(terms)
      }
    }
    for step in facts.signOffs.indices { facts.signOffs[step].by = "Office \(step)" }
    return facts
  }

  private static func report(_ kind: ReportKind) -> PlanReport {
    var report = Ledger.report(kind, facts, before: "2023-06-30")
    report.request.unit = "Town"
    report.history = [
      PlanReport.Moment(asOf: Ledger.day("2023-06-30"), totals: report.previous?.totals ?? Totals())
    ]
    report.causes = [
      PlanReport.Cause(kind: PlanReport.Cause.other, codes: ["QX-1"]),
      PlanReport.Cause(kind: nil, codes: ["QX-5"]),
    ]
    return report
  }

  private func han(_ text: String) -> [Substring] {
    text.split { character in character.unicodeScalars.allSatisfy { $0.value < 0x2E80 || $0.value > 0xFFEF } }
  }

  @Test func noChineseIsLeftInAnyPaper() throws {
    let assessor = Assessor(rules: Ledger.rules, asOf: Ledger.day("2023-09-30"))
    let all = Self.facts.map { assessor.assess($0) }
    let notice = Notice(all, to: "Office 1", asOf: assessor.asOf, within: 100, rules: Ledger.rules)
    let actions = [
      "add", "adjust", "progress", "signoff approved", "milestone add", "link accept", "review edit",
    ]
    var papers = ReportKind.allCases.map { PlanReportWriter(language: .en).document(Self.report($0)) }
    papers.append(NoticeWriter(language: .en).document(notice))
    papers.append(
      SignOffSheet(language: .en).document(
        all.map { SignOffSheet.Item(assessment: $0) }, on: assessor.asOf))
    papers += all.map { assessment in
      DossierWriter(language: .en).document(
        Dossier(
          assessment, rules: Ledger.rules,
          journal: actions.map { .init(number: 1, at: "", action: $0, detail: "", by: "x") }))
    }
    for paper in papers {
      let page = HTMLWriter().write(paper)
      let body = page.firstRange(of: "</style>").map { String(page[$0.upperBound...]) } ?? page
      #expect(han(body).isEmpty, "\(paper.title)")
      #expect(han(MarkdownWriter().write(paper)).isEmpty, "\(paper.title)")
    }
    for sheet in PlanReportWorkbook(language: .en).workbook(Self.report(.quarterly)).sheets {
      #expect(
        han(sheet.name + sheet.rows.joined().map(\.text).joined(separator: " ")).isEmpty, "\(sheet.name)")
      for chart in sheet.charts { #expect(han(chart.title + chart.series.map(\.name).joined()).isEmpty) }
    }
    let board = try #require(
      Board(
        title: "Town", asOf: assessor.asOf, rules: Ledger.rules, items: all.map(ReportItem.init),
        noField: "no field"))
    for sheet in BoardWriter(language: .en).sheets(board) {
      #expect(han(sheet.replacing(/font-family="[^"]*"/, with: "")).isEmpty)
    }
  }
}
