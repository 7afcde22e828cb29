import DocumentFormats
import PlanModel
import PlanReports
import Testing

@Suite struct ReconciliationTests {
  private let document = ReconciliationWriter().document(Reports.reconciliation)

  @Test func theLeadCountsTheFourLists() {
    let first = document.blocks.compactMap { block -> String? in
      if case .paragraph(let paragraph) = block { paragraph.runs.text } else { nil }
    }.first
    #expect(
      first
        == "将《青溪镇2023年工作要点》（2023年1月12日）的5条工作安排（其中可核验4条）与《青溪镇2023年工作总结》（2024年1月15日）的4条工作回顾逐条对照：滞后或未达1条，无回应2条，计划外1条，数据不符1处，待定1条。有回音率40.0%（2/5）。"
    )
  }

  @Test func theFourListsComeFirstAndQuoteBothSides() {
    #expect(
      part(document, "滞后或未达") == """
        1. ■ 红灯　未达：“新增规上企业3家”（原文第101—108字）
          → “新增规上企业2家”（原文第41—48字）
          实际2家，目标3家：未达，差1家

        """)
    #expect(
      part(document, "无回应") == """
        后续报告的4条成效已通读。可核验的1条列出，有相近而未采用的一并注明；方向性表述1条只计数，见第七部分逐条对照。无回应不等于未完成。

        1. “建成农贸市场”（原文第131—136字）
          相近而未采用（把握15%）：“新建口袋公园1处”（原文第71—78字）

        """)
    #expect(
      part(document, "计划外") == """
        回顾中有、计划中无的成果：可核验的1条列出，其余0条只计数。

        1. “新建口袋公园1处”（原文第71—78字）

        """)
    #expect(
      part(document, "数据不符") == """
        1. “完成率95%”（原文第81—90字）：18除以20为90%（印95%，算得90.0%）

        另有1处因四舍五入有出入、无法复算或需留意：

        1. “占比33.4%”（原文第93—99字）：1除以3为33.3%（印33.4%，算得33.3%）

        """)
  }

  @Test func theVerdictsSumToTheCommitments() {
    let rows = part(document, "合计").split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(rows.contains("| 无回应 | 2/5 | 40.0% | 1/4 |"))
    #expect(rows.last == "| 合计 | 5 | 100% | 4 |")
    #expect(Verdict.allCases.map(Reports.reconciliation.count).reduce(0, +) == 5)
  }

  @Test func everyCommitmentStandsUnderItsHeading() {
    #expect(
      part(document, "逐条对照") == """
        ### （一）工业经济

        | 序号 | 亮灯 | 工作安排 | 目标 | 结果 | 结论 | 回顾原文 | 依据 |
        | ---: | --- | --- | --- | --- | --- | --- | --- |
        | 1 | ■ 红灯 | 新增规上企业3家（原文第101—108字） | 3家 | 2家 | 未达 | 新增规上企业2家（原文第41—48字） | 实际2家，目标3家：未达，差1家 |
        | 2 | ● 绿灯 | 产值突破20亿元（原文第111—118字） | 突破20亿元 | 20.3亿元 | 达到 | 实现产值20.3亿元（原文第51—60字） | 实际20.3亿元，目标20亿元以上：达到，超0.3亿元 |

        ### （二）民生事业

        | 序号 | 亮灯 | 工作安排 | 目标 | 结果 | 结论 | 回顾原文 | 依据 |
        | ---: | --- | --- | --- | --- | --- | --- | --- |
        | 3 | ○ 不亮灯 | 建成农贸市场（原文第131—136字） | — | — | 无回应 | — | 相近而未采用（把握15%）：“新建口袋公园1处”（原文第71—78字） |
        | 4 | ○ 不亮灯 | 持续优化环境（原文第141—146字） | — | — | 无回应 | — | — |
        | 5 | ○ 不亮灯 | 实施\\|老旧\\|小区改造（原文第151—160字） | — | — | 待定 | 小区改造有序推进（原文第61—68字） | — |

        """)
  }

  @Test func nothingToCompareGivesZeros() {
    let empty = ReconciliationReport(
      Reconciliation(
        plan: DocumentFacts(), review: DocumentFacts(), rules: "test-1", commitments: [], outcomes: [],
        unplanned: [],
        figures: []), rules: Ledger.rules)
    let document = ReconciliationWriter().document(empty)
    #expect(part(document, "滞后或未达") == "本项0条。\n")
    #expect(part(document, "合计").contains("| 合计 | 0 | — |"))
  }
}
