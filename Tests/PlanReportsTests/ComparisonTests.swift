import DocumentFormats
import PlanModel
import PlanReports
import Testing

@Suite struct ComparisonTests {
  /// As the test's own rules, but nothing is red before half of a target is missing.
  private static var lenient: RuleSet {
    var rules = Ledger.rules
    rules.name = "lenient-1"
    rules.title = Phrase(zh: "从宽", en: "Lenient")
    rules.gapBands[2].lowest = -50
    return rules
  }

  private static func report(_ kind: ReportKind = .quarterly) -> PlanReport {
    var report = Ledger.report(kind)
    let day = Ledger.day("2023-09-30")
    var against = RuleComparison(report.items, otherRules: lenient)
    for facts in Ledger.year { against.add(Assessor(rules: lenient, asOf: day).assess(facts)) }
    report.against = against
    return report
  }

  @Test func whatChangesColourIsNamedWithBothLightsAndWhy() throws {
    let against = try #require(Self.report().against)
    #expect(against.changes.map(\.code) == ["QX-1", "QX-6"])
    #expect(against.changes[0].first.light == .red)
    #expect(against.changes[0].second.light == .yellow)
    let text = MarkdownWriter().write(PlanReportWriter().document(Self.report()))
    #expect(text.contains("按lenient-1（从宽）再判一次：变色2个。"))
    #expect(text.contains("偏差-35.0个百分点：“严重滞后”改判“滞后”"))
    #expect(text.contains("两种规则下变色事项表"))
  }

  @Test func aListWithoutAnnexesHasTheTableInItsText() {
    let text = MarkdownWriter().write(PlanReportWriter(language: .en).document(Self.report(.weekly)))
    #expect(text.contains("“far behind” becomes “behind”"))
  }

  @Test func laterEntriesShowItemByItem() {
    var facts = Ledger.year
    facts[0].progress.append(Ledger.entry("2023-09-29", "12", "公里"))
    let changes = ItemChange.between(Ledger.report(.quarterly), Ledger.report(.quarterly, facts))
    #expect(changes.count == 1)
    #expect(changes.first?.text(.zh) == "QX-1 新建污水管网：红灯 → 黄灯；完成率 40.0% → 60.0%；完成值 8公里 → 12公里")
    #expect(ItemChange.between(Ledger.report(.quarterly), Ledger.report(.quarterly)).isEmpty)
    #expect(
      ItemChange.between(Ledger.report(.quarterly, Array(facts.dropLast())), Ledger.report(.quarterly, facts))
        .first?.text(.en) == "QX-7 整治小微水体: not there then")
  }
}
