import DocumentFormats
import PlanModel
import Testing

@testable import PlanReports

@Suite struct ChartTests {
  private func drawings(_ report: PlanReport, _ language: Language = .zh) -> [Drawing] {
    PlanReportWriter(language: language).document(report).blocks.compactMap {
      if case .drawing(let drawing) = $0 { drawing } else { nil }
    }
  }

  private var report: PlanReport {
    var report = Ledger.report(.quarterly, before: "2023-06-30")
    report.history = [
      PlanReport.Moment(asOf: Ledger.day("2023-06-30"), totals: report.previous?.totals ?? Totals())
    ]
    return report
  }

  @Test func everyChartSaysItsNumbersInWords() {
    let said = Dictionary(drawings(report).map { ($0.caption ?? "", $0.alternative) }) { first, _ in first }
    #expect(
      said["历次亮灯"]
        == "2023-06-30：绿灯1、蓝灯0、黄灯0、红灯1；2023-09-30：绿灯2、蓝灯1、黄灯0、红灯3")
    #expect(said["各牵头单位亮灯"]?.contains("农业办：绿灯2") == true)
    #expect(said["累计完成与序时（个）"]?.hasSuffix("截至2023-09-30完成1/6") == true)
    #expect(said["目标完成情况与序时"]?.contains("新建污水管网 40.0%，序时75.0%") == true)
  }

  @Test func aChartFollowsTheLanguage() {
    #expect(drawings(report, .en).contains { $0.caption == "Lights by lead office" })
  }

  @Test func aWeeklyListHasNone() { #expect(drawings(Ledger.report(.weekly)).isEmpty) }

  @Test func formatsWithoutPicturesLeaveThemOut() {
    let document = PlanReportWriter().document(report)
    #expect(!MarkdownWriter().write(document).contains("历次亮灯"))
    #expect(!PlainTextWriter().write(document).contains("历次亮灯"))
    #expect(HTMLWriter().write(document).contains("<figcaption>历次亮灯</figcaption>"))
  }

  @Test func hostileNamesStayText() {
    var facts = Ledger.year
    for index in facts.indices {
      facts[index].commitment.title = "</svg><script>alert(1)</script>"
      facts[index].commitment.lead = "\"><img src=x onerror=alert(1)>\(index % 2)"
    }
    let hostile = Ledger.report(.quarterly, facts)
    for drawing in drawings(hostile) {
      #expect(!drawing.svg.contains("<script"))
      #expect(!drawing.svg.contains("<img"))
    }
  }

  @Test func aLightIsToldByItsHatchingToo() {
    let bars = Light.allCases.map { light in
      var svg = SVG(width: 100, height: 20)
      svg.bar(0, 0, 80, 18, .light(light))
      return svg.element
    }
    let hatchings = Set(bars.map { $0.replacing(/fill="#[0-9a-f]+"/, with: "") })
    #expect(hatchings.count == Light.allCases.count)
  }

  @Test(arguments: [(0.0, "0"), (0.04, "0"), (0.05, "0.1"), (12.0, "12"), (-3.26, "-3.3"), (100.25, "100.3")])
  func lengthsHaveOneDecimal(value: Double, text: String) { #expect(SVG.length(value) == text) }

  @Test func aLongNameIsCutToItsRoom() {
    #expect(SVG.fitted("农业农村办公室", 60) == "农业农…")
    #expect(SVG.fitted("党政办", 60) == "党政办")
  }
}
