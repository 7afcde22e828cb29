import FoundationEssentials
import PlanModel
import Testing

@testable import PlanLedger

@Suite struct LedgerReaderTests {
  private func read(_ rows: [[String]], period: String = "2023") throws -> LedgerReading {
    try LedgerReader(period: Period(period)).read(OfficeTable(name: "台账.csv", cells: rows))
  }

  @Test func aLedgerReadsInAnyOrderOfColumns() throws {
    let reading = try read([
      ["完成时限", "牵头单位", "目标", "事项", "编号", "类型", "板块", "单位", "配合单位", "权重", "上级编号"],
      ["年底", "水务站", ">=20公里", "疏浚内河", "L-1", "项目", "水利/河道", "芦汀镇", "村建办、财政所", "5", "L-0"],
    ])
    let row = try #require(reading.rows.first)
    #expect(reading.content == .ledger)
    #expect(row.code == "L-1" && row.title == "疏浚内河" && row.kind == .project)
    #expect(row.headings == ["水利", "河道"] && row.unit == "芦汀镇" && row.lead == "水务站")
    #expect(row.supporting == ["村建办", "财政所"] && row.weight == 5 && row.parentCode == "L-0")
    #expect(row.terms.due == PartialDate("2023-12") && row.terms.targets.first?.value == 20)
    #expect(reading.problems.isEmpty && reading.findings.isEmpty)
  }

  @Test func englishHeadersReadTheSame() throws {
    let reading = try read([
      ["code", "title", "kind", "target", "due", "lead"],
      ["L-1", "Dredge", "standing", "", "2023-12-31", "water"],
    ])
    #expect(reading.rows.first?.kind == .standing)
    #expect(reading.rows.first?.terms.due == PartialDate("2023-12-31"))
  }

  @Test func withoutAKindATargetMakesAnIndicatorAndItsAbsenceAnAction() throws {
    let reading = try read([["编号", "事项", "目标"], ["1", "甲", "5家"], ["2", "乙", ""]])
    #expect(reading.rows.map(\.kind) == [.indicator, .action])
  }

  @Test func unknownColumnsAreKeptAsNotes() throws {
    let reading = try read([["编号", "事项", "牵头单位", "资金来源"], ["1", "甲", "乙办", "自筹"]])
    #expect(reading.rows.first?.notes == ["资金来源": "自筹"])
  }

  @Test func aTargetInWordsIsKeptAndSaidSo() throws {
    let reading = try read([["编号", "事项", "目标"], ["1", "编制规划", "完成规划文本"]])
    #expect(reading.rows.first?.notes["目标"] == "完成规划文本")
    #expect(reading.findings.first?.rule == "target-in-words")
  }

  @Test func aBadRowBecomesAProblemAndTheOthersStay() throws {
    let reading = try read([
      ["编号", "事项", "类型", "目标", "完成时限"],
      ["1", "甲", "指标", "5家", "2023-12-31"],
      ["2", "乙", "杂项", "5家", "2023-02-30"],
      ["3", "", "指标", "5家", ""],
      ["1", "丁", "指标", "5家", ""],
      ["5", "戊", "指标", "5家", ""],
    ])
    #expect(reading.rows.map(\.code) == ["1", "5"])
    #expect(
      reading.problems.map { "\($0.rule) \($0.place?.text ?? "")" } == [
        "unknown-kind 台账.csv:3:3", "no-such-date 台账.csv:3:5", "missing-cell 台账.csv:4:2",
        "second-code 台账.csv:5:1",
      ])
  }

  @Test func oneCodeMayStandInTwoUnits() throws {
    let reading = try read([["编号", "事项", "单位", "目标"], ["1", "甲", "东镇", ""], ["1", "甲", "西镇", ""]])
    #expect(reading.rows.count == 2 && reading.problems.isEmpty)
  }

  @Test func progressReadsWithItsRemark() throws {
    let reading = try read([
      ["编号", "日期", "完成值", "完成率", "节点", "凭证等级", "说明", "问题", "下一步", "填报人"],
      ["L-1", "2023-09-30", "约8公里", "", "在建", "E3", "河东段", "资金", "招标", "水务站"],
      ["L-2", "9月30日", "", "80%（滞后）", "清表", "", "", "", "", ""],
    ])
    #expect(reading.content == .progress && reading.problems.isEmpty)
    let first = try #require(reading.progress.first)
    #expect(first.on == CalendarDate("2023-09-30") && first.value?.isAbout == true && first.grade == .e3)
    #expect(first.stage == .underConstruction && first.problem == "资金" && first.nextStep == "招标")
    let second = reading.progress[1]
    #expect(second.percent == 80 && second.stage == nil && second.milestone == "清表" && second.grade == .e2)
  }

  @Test func bothColumnSetsAreALedgerWithItsLatestProgress() throws {
    let reading = try read([
      ["台账（截至2023年11月30日）"],
      ["编号", "事项", "目标", "完成值", "凭证等级"],
      ["1", "甲", ">=20公里", "8公里", "E3"],
      ["2", "乙", ">=20公里", "", ""],
    ])
    #expect(reading.content == .ledgerWithProgress && reading.headDate == CalendarDate("2023-11-30"))
    #expect(reading.rows[0].progress?.value?.quantity == Quantity(8, "公里"))
    #expect(reading.rows[1].progress == nil)
  }

  @Test func aTitleInAProgressTableMakesItNoLedger() throws {
    let reading = try read([["编号", "事项", "日期", "完成值"], ["1", "甲", "2023-09-30", "8公里"]])
    #expect(reading.content == .progress && reading.progress.count == 1)
  }

  @Test func blocksTotalsRemarksAndRepeatedHeadersAreNoItems() throws {
    let reading = try read([
      ["编号", "事项", "目标"],
      ["一、工业经济", "", ""],
      ["1", "甲", "5家"],
      ["编号", "事项", "目标"],
      ["（二）民生", "", ""],
      ["2", "乙", ""],
      ["", "", ""],
      ["合计", "", "2"],
      ["注：数据为快报数", "", ""],
    ])
    #expect(reading.rows.map(\.headings) == [["工业经济"], ["民生"]])
    #expect(reading.findings.map(\.rule) == ["row-left-out", "row-left-out"])
  }

  @Test func aCommaWithoutQuotesIsFound() throws {
    let reading = try read([["编号", "事项", "目标"], ["1", "甲", "1", "200户"], ["2", "乙", "5家", ""]])
    #expect(reading.problems.map { "\($0.rule) \($0.place?.text ?? "")" } == ["extra-cell 台账.csv:2:4"])
    #expect(reading.rows.map(\.code) == ["2"])
  }

  @Test func aUnitInTheHeaderGoesWithBareNumbers() throws {
    let reading = try read([["编号", "事项", "目标（公里）"], ["1", "甲", "20"], ["2", "乙", "3座"]])
    #expect(reading.rows.map { $0.terms.targets.first?.unit.text } == ["公里", "座"])
  }

  @Test func aTableWithoutAHeaderIsRefusedWithWhatItHolds() {
    #expect(throws: LedgerError.noHeader(file: "台账.csv", headers: ["甲", "乙"])) { try read([["甲", "乙"]]) }
    #expect(throws: LedgerError.empty(file: "台账.csv")) { try read([["", ""]]) }
  }

  @Test func whatIsWrittenReadsBack() throws {
    let rows = [
      ["编号", "事项", "类型", "板块", "单位", "牵头单位", "配合单位", "目标", "完成时限", "权重", "上级编号"],
      ["1", "甲", "指标", "水利/河道", "芦汀镇", "水务站", "财政所", "突破67亿元；增长8%以上", "2023-12", "5", ""],
      ["2", "乙", "项目", "", "芦汀镇", "", "", "", "2023-12-31", "", "1"],
    ]
    let reading = try read(rows)
    let ids = ["1": "a", "2": "b"]
    let period = try #require(Period("2023"))
    let commitments = reading.rows.map { row in
      row.commitment(
        id: ids[row.code ?? ""] ?? "", code: row.code ?? "", period: period, unit: "",
        parent: row.parentCode.flatMap { ids[$0] })
    }
    #expect(LedgerWriter().ledger(commitments) == rows)
  }

  @Test func aFileOfAnOfficeReadsInItsOwnEncodingAndSeparator() throws {
    let text = "台账（2023年）;;\r\n编号;事项;目标\r\n1;新建\"水街\";>=2处\r\n"
    let table = try OfficeTable(csv: Array(text.utf8), name: "台账.csv")
    let reading = try LedgerReader(period: Period("2023")).read(table)
    #expect(reading.rows.first?.title == "新建\"水街\"" && reading.rows.first?.place.line == 3)
    #expect(reading.findings.map(\.rule) == ["stray-quote"])
  }

  @Test func whatAFormulaWouldBeComesBackAsWritten() throws {
    let csv = LedgerWriter().csv([["编号", "事项", "目标"], ["1", "=甲", "=4个"]])
    let reading = try LedgerReader().read(try OfficeTable(csv: Array(csv.utf8), name: "台账.csv"))
    #expect(reading.rows.first?.title == "=甲" && reading.rows.first?.terms.targets.first?.value == 4)
  }

  @Test func aColumnOfSharesOfOneIsReadAsPercentagesAndSaysSo() throws {
    let reading = try read([
      ["编号", "事项", "目标", "完成率"], ["L-1", "修渠", "", "0.75"], ["L-2", "建站", "", "1"], ["L-3", "清淤", "", "60%"],
    ])
    #expect(reading.rows.map { $0.progress?.percent } == [75, 100, 60])
    #expect(reading.findings.map(\.rule) == ["shares-of-one"])
  }

  @Test func amongPercentagesASmallNumberIsAShareOnlyWhereItsRowProvesIt() throws {
    let reading = try read([
      ["编号", "事项", "目标", "完成值", "完成率"], ["L-1", "投资", "12亿元", "9亿元", "0.75"],
      ["L-2", "税收", "12亿元", "1亿元", "0.75"], ["L-3", "清淤", "10公里", "4公里", "40"],
    ])
    #expect(reading.rows.map { $0.progress?.percent } == [75, Decimal(string: "0.75"), 40])
    #expect(reading.findings.map(\.rule) == ["small-percent"])
  }

  @Test func theHeadMayNameAMonthOrAQuarter() throws {
    func head(_ title: String) throws -> CalendarDate? {
      try read([[title], ["编号", "事项", "完成率"], ["L-1", "修渠", "40%"]]).headDate
    }
    #expect(try head("重点工作台账（截至9月底）") == CalendarDate(2023, 9, 30))
    #expect(try head("重点工作台账（截至2023年三季度末）") == CalendarDate(2023, 9, 30))
    #expect(try head("2023年重点工作台账") == nil)
  }

  @Test func aLedgerWithoutAColumnOfDeadlinesIsKnownAsSuch() throws {
    #expect(try !read([["编号", "事项", "目标"], ["L-1", "修渠", "3公里"]]).hasDue)
    #expect(try read([["编号", "事项", "时限"], ["L-1", "修渠", "10月底"]]).hasDue)
  }
}
