import ChineseText
import PlanModel
import Testing

@testable import PlanExtraction

/// The names that the audit itself goes by (指标别名).
@Suite struct AuditAliasTests {
  private func results(_ sentence: String, after earlier: String) -> [Recomputation.Result] {
    func figures(_ source: String) -> [Figure] {
      let text = ReadableText(source)
      return FigureScanner(text).figures().map { $0.figure(in: text) }
    }
    var report = Extraction()
    report.outcomes = [
      OutcomeStatement(id: "o1", span: Span(0, 0), quote: earlier, figures: figures(earlier))
    ]
    let scalars = sentence.unicodeScalars.map(\.value)
    return Auditor().findings(
      source: scalars, figures: figures(sentence), spans: [Span(0, scalars.count)], earlier: [report]
    ).compactMap { $0.recomputation?.result }
  }

  @Test func fiscalRevenueIsTheGeneralPublicBudgetsRevenue() {
    #expect(results("财政收入4410万元，增长7.5%。", after: "一般公共预算收入4200万元。") == [.contradiction])
    #expect(results("财政收入4410万元，增长5%。", after: "一般公共预算收入4200万元。") == [.recomputed])
  }

  @Test func totalFiscalRevenueIsAnother() {
    #expect(results("财政总收入9800万元，增长7.5%。", after: "一般公共预算收入4200万元。").isEmpty)
  }

  @Test func aboveScaleIndustryHasShortNames() {
    #expect(results("规上工业产值11亿元，增长10%。", after: "规模以上工业总产值10亿元。") == [.recomputed])
  }
}
