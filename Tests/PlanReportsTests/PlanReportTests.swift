import DocumentFormats
import PlanModel
import PlanReports
import Testing

/// Markdown between one heading of the first level and the next, as the paper prints it.
func part(_ document: Document, _ name: String) -> String {
  var kept: [Block] = []
  var isInside = false
  for block in document.blocks {
    if case .heading(let heading) = block, heading.level == 1 {
      isInside = heading.runs.text.contains(name)
      continue
    }
    if case .paragraph(let paragraph) = block, paragraph.role == .attachmentTitle {
      isInside = paragraph.runs.text.contains(name)
      continue
    }
    if case .paragraph(let paragraph) = block, paragraph.role != .body { isInside = false }
    if case .pageBreak = block { isInside = false }
    if isInside { kept.append(block) }
  }
  return MarkdownWriter().write(Document(blocks: kept))
}

@Suite struct PlanReportTests {
  private let quarter = PlanReportWriter().document(Ledger.report(.quarterly, before: "2023-06-30"))

  @Test func theTitleNamesUnitPeriodAndKind() {
    func title(_ kind: ReportKind, _ period: String, _ language: Language = .zh) -> String {
      PlanReportWriter(language: language).document(Ledger.report(kind, period: period)).title
    }
    #expect(title(.quarterly, "2023Q3") == "关于青溪镇2023年第三季度目标任务落实情况的通报")
    #expect(title(.monthly, "2023-09") == "青溪镇2023年9月工作调度情况")
    #expect(title(.annual, "2023") == "青溪镇2023年目标任务完成情况对账")
    #expect(title(.weekly, "2023-09-25/2023-10-01") == "青溪镇工作督办周清单（2023年9月25日至2023年10月1日）")
    #expect(title(.quarterly, "2023H2", .en) == "青溪镇: follow-up on commitments, 2023 H2")
  }

  @Test func theOverallPartGivesEveryRatioWithItsCounts() {
    #expect(
      part(quarter, "总体情况") == """
        共7个事项，计入比率6个，未计入1个（原因见文末口径）。已完成1个，其中按期1个、逾期0个；逾期未完成1个；已销号1个。

        其中：完成率16.7%（1/6）；按期完成率50.0%（1/2）；销号率16.7%（1/6）；有回音率100.0%（6/6）；开工率100.0%（1/1）。

        亮灯：绿灯2个（33.3%）、蓝灯1个（16.7%）、黄灯0个（0.0%）、红灯3个（50.0%），以计入比率的6个为100%。

        与2023年6月30日相比，完成率由0.0%升到16.7%，提高16.7个百分点；红灯增加2个（1→3）；黄灯0个，持平；蓝灯增加1个（0→1）；绿灯增加1个（1→2）；换灯5个，其中转差1个、新亮灯4个。

        1. 老年食堂（QX-6，牵头：社会事务办）：绿灯转红灯。
        2. 新建污水管网（QX-1，牵头：城建办）：不亮灯转红灯。
        3. 规上工业产值（QX-2，牵头：经发办）：不亮灯转蓝灯。
        4. 改造农村厕所（QX-3，牵头：农业办）：不亮灯转绿灯。
        5. 整治小微水体（QX-7，牵头：农业办）：不亮灯转绿灯。

        **事项增减（2023年6月30日以来）**

        | 期初 | 新增 | 拆分新增 | 结转 | 拆并减少 | 撤销 | 期末 | 其中目标或时限有调整 |
        | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
        | 7 | 0 | 0 | 0 | 0 | 0 | 7 | 0 |

        """)
  }

  @Test func eachKindIsCountedAndItsItemsNamed() {
    #expect(
      part(quarter, "分项进展") == """
        ### （一）主要指标

        共2个，完成0个；蓝灯1个、不亮灯1个。

        1. 规上工业产值（QX-2，牵头：经发办）：产值：完成51亿元，为目标67亿元以上的76.1%，超序时1.1个百分点；增速：增长7.5%，低于目标（增长8%以上）0.5个百分点，蓝灯（略低于序时）。
        2. 招引亿元项目（QX-4，牵头：经发办）：目标数隐去，尚无数据，不亮灯（无数据）。

        ### （二）量化任务

        共3个，完成1个；绿灯2个、红灯1个。

        1. 新建污水管网（QX-1，牵头：城建办）：完成8公里，为目标20公里以上的40.0%，低于序时35.0个百分点，红灯（严重滞后）。
        2. 改造农村厕所（QX-3，牵头：农业办）：完成310户，为目标300户以上的103.3%，超序时28.3个百分点，绿灯（按期完成）。
        3. 整治小微水体（QX-7，牵头：农业办）：完成35处，为目标40处以上的87.5%，超序时12.5个百分点，绿灯（达序时）。

        ### （三）重点项目

        共1个，完成0个；红灯1个。

        1. 老年食堂（QX-6，牵头：社会事务办）：节点完成1/2，应完成2个，目前在建，红灯（严重滞后）。

        ### （四）其他任务

        共1个，完成0个；红灯1个。

        1. 修订防汛预案（QX-5，牵头：应急办）：最近进展2023年4月20日：初稿已成，红灯（逾期未完成）。

        """)
  }

  @Test func whatSlippedIsNamedWithOfficeFigureAndCause() {
    #expect(
      part(quarter, "存在问题") == """
        ### （一）逾期未完成（1个）

        1. 修订防汛预案（QX-5，牵头：应急办）：时限2023年5月31日，逾期122天；最近进展2023年4月20日：初稿已成；应急办未填原因。

        ### （二）未达序时（2个）

        1. 新建污水管网（QX-1，牵头：城建办）：完成8公里，为目标20公里以上的40.0%，低于序时35.0个百分点；按目前进度预计2024年11月15日完成；原因：资金未到位；下一步：河西段招标。
        2. 老年食堂（QX-6，牵头：社会事务办）：节点完成1/2，应完成2个，目前在建；社会事务办未填原因。

        ### （三）后续报告无回应（1个）

        1. 修订防汛预案（QX-5，牵头：应急办）：后续报告已通读，未见回应；台账记载：最近进展2023年4月20日：初稿已成。

        ### （四）长期未更新（4个）

        1. 修订防汛预案（QX-5，牵头：应急办）：163天未更新，最近一次2023年4月20日。
        2. 招引亿元项目（QX-4，牵头：经发办）：263天未更新，至今0次填报。
        3. 老年食堂（QX-6，牵头：社会事务办）：141天未更新，最近一次2023年5月12日。
        4. 整治小微水体（QX-7，牵头：农业办）：72天未更新，最近一次2023年7月20日。

        ### （五）目标或时限有调整（1个）

        1. 改造农村厕所（QX-3，牵头：农业办）：完成310户，为目标300户以上的103.3%，超序时28.3个百分点；按原目标：完成310户，为目标500户以上的62.0%，低于序时13.0个百分点。

        逾期完成0个。

        """)
  }

  @Test func whatIsAskedForNamesOfficeDateAndItems() {
    #expect(
      part(quarter, "下步要求") == """
        1. 请应急办于2023年10月15日前报送滞后的“修订防汛预案”（QX-5）的原因、措施和新的节点。
        2. 请城建办于2023年10月15日前报送滞后的“新建污水管网”（QX-1）的原因、措施和新的节点。
        3. 请社会事务办于2023年10月15日前报送滞后的“老年食堂”（QX-6）的原因、措施和新的节点。
        4. 请经发办于2023年10月15日前补报“招引亿元项目”（QX-4）的进展。
        5. 请农业办于2023年10月15日前补报“整治小微水体”（QX-7）的进展。
        6. 至2023年12月31日有5个事项到期（经发办2个、城建办1个、社会事务办1个、农业办1个），请牵头单位按时限完成并申请销号。

        """)
  }

  @Test func theBasisSaysWhatWasLeftOutAndByWhichRules() {
    #expect(
      part(quarter, "口径") == """
        比率以计入的6个为分母，只计最末一级事项；未计入1个如下。

        | 原因 | 个数 | 编号 |
        | --- | ---: | --- |
        | 无数据 | 1 | QX-4 |

        > 规则：test-1，测试规则，第1版。绿不低于序时。来源：自定。

        """)
  }

  @Test func theAttachedTablesHaveTheirColumns() {
    #expect(
      part(quarter, "销号清单") == """
        | 序号 | 任务 | 完成时间 | 佐证 | 核实人 | 批准人 | 销号日期 |
        | ---: | --- | --- | --- | --- | --- | --- |
        | 1 | 改造农村厕所 | 2023-09-10 | E3，县级验收 | 督查办 | 党政办 | 2023-09-15 |

        """)
    #expect(
      part(quarter, "项目节点亮灯清单") == """
        | 序号 | 项目 | 阶段 | 节点 | 计划日期 | 实际日期 | 偏差天数 | 亮灯 | 措施 |
        | ---: | --- | --- | --- | --- | --- | ---: | --- | --- |
        | 1 | 老年食堂 | 在建 | 开工 | 2023-04-30 | 2023-05-12 | 12 | 红灯（严重滞后） | — |
        |  |  |  | 投用 | 2023-08-31 | — | 30 |  |  |

        """)
    #expect(
      part(quarter, "调整及未完成说明表") == """
        | 序号 | 任务 | 原目标 | 现进展 | 类型 | 原因 | 审批依据 | 新时限 |
        | ---: | --- | --- | --- | --- | --- | --- | --- |
        | 1 | 改造农村厕所（QX-3，牵头：农业办） | 500户以上 | 完成310户，为目标300户以上的103.3%，超序时28.3个百分点 | 调整 | 规划变更 | 上级调整，青政办3号 | — |
        | 2 | 修订防汛预案（QX-5，牵头：应急办） | — | 最近进展2023年4月20日：初稿已成 | 未完成 | 未填 | — | — |

        """)
    let progress = part(quarter, "事项进展明细表").split(separator: "\n")
    #expect(progress.count == 2 + 8)
    #expect(progress.first?.contains("| 截至9月30日完成 | 完成率(%) | 序时(%) | 偏差(百分点) | 亮灯 | 说明 |") == true)
  }

  @Test func anEmptyLedgerGivesZerosAndNoAnnex() {
    let document = PlanReportWriter().document(Ledger.report(.quarterly, []))
    #expect(
      part(document, "总体情况") == """
        共0个事项，计入比率0个，未计入0个（原因见文末口径）。已完成0个；逾期未完成0个；已销号0个。

        其中：完成率—（0/0）；销号率—（0/0）；有回音率—（0/0）。

        """)
    #expect(part(document, "存在问题") == "逾期未完成0个、未达序时0个、逾期完成0个、长期未更新0个、目标或时限有调整0个。\n")
    #expect(part(document, "下步要求") == "滞后0个，下期到期0个，无需补报。\n")
    #expect(!document.blocks.contains(.pageBreak))
  }

  @Test func sharesThatRoundingKeepsFromAHundredSayTheirSum() {
    func item(_ code: String, _ value: String) -> CommitmentFacts {
      Ledger.facts(
        code, code, .action, [Ledger.target("100", "户")], progress: [Ledger.entry("2023-09-28", value, "户")])
    }
    let values = ["80", "80", "80", "70", "70", "70", "60"]
    let items = values.enumerated().map { item("N-\($0)", $1) }
    let text = part(PlanReportWriter().document(Ledger.report(.monthly, items, period: "2023-09")), "总体情况")
    #expect(text.contains("绿灯3个（42.9%）、蓝灯3个（42.9%）、黄灯1个（14.3%）、红灯0个（0.0%）"))
    #expect(text.contains("各占比分别四舍五入，相加为100.1%，未作调整"))
  }

  @Test func aWeeklyListHoldsTheWeeksEntriesAndNoAnnex() {
    let report = Ledger.report(.weekly, period: "2023-09-25/2023-10-01", asOf: "2023-10-01")
    let document = PlanReportWriter().document(report)
    #expect(report.moved == ["QX-1", "QX-2"])
    #expect(
      part(document, "本期进展").split(separator: "\n").first == "本期有进展记录的2个。")
    #expect(part(document, "下期到期") == "至2023年10月8日到期、尚未完成的0个。\n")
    #expect(!document.blocks.contains(.pageBreak))
  }

  @Test func whoOwesAReportIsNamedWithItsItems() {
    func item(_ code: String, _ progress: [ProgressEntry]) -> CommitmentFacts {
      Ledger.facts(code, code, .action, [Ledger.target("100", "户")], progress: progress)
    }
    let items = [
      item("N-1", [Ledger.entry("2023-09-28", "50", "户")]),
      item("N-2", [Ledger.entry("2023-08-28", "50", "户")]),
      item("N-3", []), item("N-4", [Ledger.entry("2023-08-28", "100", "户")]),
    ]
    let report = Ledger.report(.monthly, items, period: "2023-09")
    #expect(report.reportsDue == 3)
    #expect(report.missing == ["N-2", "N-3"])
    let text = part(PlanReportWriter().document(report), "收报情况")
    #expect(text.hasPrefix("本期应报3个，已报1个，未报2个。"))
    #expect(text.contains("未报2个：N-2、N-3。"))
  }

  @Test func theAnnualReportGivesEachItemAVerdict() {
    let document = PlanReportWriter().document(Ledger.report(.annual, period: "2023", asOf: "2024-01-10"))
    #expect(
      part(document, "年度结论") == """
        按最末一级7个事项逐个下结论：

        | 结论 | 个数 | 占比 |
        | --- | ---: | ---: |
        | 达到 | 1 | 14.3% |
        | 部分达到 | 3 | 42.9% |
        | 未达 | 1 | 14.3% |
        | 无回应 | 1 | 14.3% |
        | 数据隐去 | 1 | 14.3% |

        """)
  }

  @Test func anOfficesPaperCarriesItsHeadAndFoot() {
    let profile = OfficeProfile(
      masthead: "青溪督查", number: "第3期", addressees: "各村（社区）、镇直各办", signer: "青溪镇党政办", contact: "党政办",
      basis: "《2023年任务分解表》", replyBy: CalendarDate("2023-10-20"))
    let document = PlanReportWriter().document(Ledger.report(.quarterly, profile: profile))
    let roles = document.blocks.compactMap { block -> Paragraph.Role? in
      if case .paragraph(let paragraph) = block, paragraph.role != .body { paragraph.role } else { nil }
    }
    #expect(roles.prefix(3) == [.masthead, .number, .addressee])
    #expect(roles.dropFirst(3).prefix(4) == [.attachments, .signature, .date, .remark])
    #expect(part(document, "下步要求").contains("请城建办于2023年10月20日前"))
    #expect(!document.layout.hasRedRule)
    var formal = Ledger.report(.quarterly, profile: profile)
    formal.request.isFormal = true
    formal.request.profile.copies = "县政府督查室"
    let paper = PlanReportWriter().document(formal)
    #expect(paper.layout.hasRedRule)
    #expect(
      paper.blocks.suffix(2) == [
        .paragraph("抄送：县政府督查室。", .copies), .paragraph("青溪镇党政办\t2023年9月30日印发", .printed),
      ])
  }

  @Test func inEnglishTheSameNumbersStand() {
    let document = PlanReportWriter(language: .en).document(Ledger.report(.quarterly))
    #expect(
      part(document, "Overall") == """
        There are 7 items: 6 counted, 1 left out (reasons at the end). Complete: 1, 1 in time and 0 late; overdue and open: 1; signed off: 1.

        Rates: completion rate 16.7% (1/6); on-time rate 50.0% (1/2); sign-off rate 16.7% (1/6); answered rate 100.0% (6/6); started rate 100.0% (1/1).

        Lights: green 2 (33.3%), blue 1 (16.7%), yellow 0 (0.0%), red 3 (50.0%); 100% is the 6 counted.

        """)
  }

  @Test func everyNumberNamesTheCodesThatItCounts() throws {
    let report = Ledger.report(.quarterly)
    #expect(report.explain("light.red")?.codes == ["QX-1", "QX-5", "QX-6"])
    #expect(report.explain("leftOut.noData")?.codes == ["QX-4"])
    #expect(report.explain("nothing") == nil)
    let json = report.json()
    #expect(json.contains("\"schema\" : \"duban.report/1\""))
    #expect(json.contains("\"name\" : \"light.red\""))
  }
}

@Suite struct LongReportTests {
  @Test func whatGoesBeyondABodysLengthStandsInTheAnnex() {
    let items = (1...40).map { index in
      Ledger.facts(
        "L-\(index)", "任务\(index)", .action, [Ledger.target("100", "户")],
        progress: [Ledger.entry("2023-09-28", "40", "户")])
    }
    let document = PlanReportWriter().document(Ledger.report(.quarterly, items))
    let problems = part(document, "存在问题")
    #expect(problems.contains("### （一）未达序时（40个）"))
    #expect(problems.contains("30. 任务30"))
    #expect(!problems.contains("31. 任务31"))
    #expect(problems.contains("> 其余10个见附件1。"))
    #expect(part(document, "下步要求").contains("报送40个滞后事项"))
    #expect(part(document, "事项进展明细表").split(separator: "\n").count == 2 + 40)
  }
}

@Suite struct AttachmentTests {
  @Test func theAttachmentsStandOneBelowTheOtherWithoutEndMarks() {
    let document = PlanReportWriter().document(Ledger.report(.quarterly))
    let attachments = document.blocks.compactMap { block -> String? in
      if case .paragraph(let paragraph) = block, paragraph.role == .attachments {
        paragraph.runs.text
      } else {
        nil
      }
    }
    #expect(attachments == ["附件：1.事项进展明细表\n　　　2.项目节点亮灯清单\n　　　3.销号清单\n　　　4.调整及未完成说明表"])
  }
}
