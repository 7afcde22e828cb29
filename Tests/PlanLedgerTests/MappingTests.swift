import DocumentFormats
import PlanModel
import PlanSeeds
import Testing

@testable import PlanLedger

@Suite struct MappingTests {
  private static let mapper = LedgerMapper(
    names: MappingNames(SeedFiles.entries("vocabulary/ledger-columns.txt")))

  private func table(_ text: String, sheet: String? = nil) -> OfficeTable {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmed }
    }
    var table = OfficeTable(name: "台账.xlsx", cells: rows)
    table.sheet = sheet
    return table
  }

  @Test(arguments: CorpusLine.read("mappings.txt")) func headersAreTakenFor(_ line: CorpusLine) throws {
    let header = line.text.replacing(" || ", with: "\n")
    let data = "1 | 某事 | 甲 | 乙 | 丙 | 丁 | 戊 | 己"
    let mapping = try #require(
      Self.mapper.guess(table(header + "\n" + data)), sourceLocation: line.location)
    #expect(
      mapping.columns.map(\.role.name).joined(separator: " ") == line.expected, "\(mapping)",
      sourceLocation: line.location)
  }

  @Test func everyRoleOfTheListIsKnown() {
    for entry in SeedFiles.entries("vocabulary/ledger-columns.txt") {
      #expect(entry.count == 2, "\(entry)")
      for name in (entry.last ?? "").split(separator: " ") {
        #expect(MappingRole(String(name)) != nil, "\(entry)")
      }
    }
  }

  @Test func titlesHeadingsTotalsAndTwoHeaderRowsComeApart() throws {
    let given = table(
      """
      芦汀镇2023年重点工作台账
      截至2023年11月30日
      序号 | 工作任务 | 年度目标 | 完成情况 | | 责任单位 | 备注
       | | | 累计完成 | 完成比例 | |
      一 | 水利 | | | | |
      1 | 疏浚内河 | 20公里 | 8公里 | 40% | 水利站、农业站 | 河东段
      2 | 整治坑塘 | 400亩 | 约300亩 | | 水利站 |
      水利小计 | | | | | |
      3 | | | | | |
      合 计 | 2 | | | | |
      """)
    let mapping = try #require(Self.mapper.guess(given))
    let applied = try #require(Self.mapper.applied(mapping, to: given))
    let reading = try LedgerReader(period: Period("2023")).read(applied)
    #expect(reading.problems.isEmpty && reading.headDate == CalendarDate(2023, 11, 30))
    #expect(reading.rows.map(\.title) == ["疏浚内河", "整治坑塘"])
    #expect(reading.rows.map(\.headings) == [["水利"], ["水利"]])
    #expect(reading.rows[0].lead == "水利站" && reading.rows[0].supporting == ["农业站"])
    #expect(reading.rows[0].progress?.value?.quantity == Quantity(8, "公里"))
    #expect(reading.rows[0].notes == ["备注": "河东段"])
    #expect(reading.rows[1].place.line == 7)
  }

  /// As a workbook whose first columns are merged over both rows comes in: each row says them.
  @Test func mergedHeadersInTwoRowsAndAColumnOfUnitsGiveMeasuredTargets() throws {
    let given = table(
      """
      序号 | 工作板块 | 具体工作内容 | | 计划安排 | | | 责任分工 | | 销号条件
      序号 | 工作板块 | 工作名称 | 工作措施 | 年度任务数 | 计量单位 | 完成节点 | 责任科室 | 配合科室 | 销号条件
      1 | 产业 | 引进加工企业 | 专班 | 5 | 个 | 12月底前 | 招商办 | 财政所 | 协议
      2 | 产业 | 改造街区 | | ２ | 处 | 年底前 | 村建办 | |
      3 | 产业 | 种植油茶 | | 300亩 | 个 | 年底前 | 农业办 | |
      """)
    let mapping = try #require(Self.mapper.guess(given))
    #expect(
      mapping.columns.map(\.role.name).joined(separator: " ")
        == "skip heading title keep target measure due lead support keep")
    let applied = try #require(Self.mapper.applied(mapping, to: given))
    let reading = try LedgerReader(period: Period("2023")).read(applied)
    #expect(reading.problems.isEmpty)
    #expect(reading.rows.map(\.title) == ["引进加工企业", "改造街区", "种植油茶"])
    #expect(reading.rows.map { $0.terms.targets.first?.text ?? "" } == ["5个", "2处", "300亩"])
    #expect(reading.rows[0].lead == "招商办" && reading.rows[0].supporting == ["财政所"])
  }

  @Test(arguments: [
    ("甲镇2022-09-25/2022-12-31填报表（截至2022年10月31日）", "2022-10-31"),
    ("2022年9月25日印发，截至：2022年10月31日", "2022-10-31"), ("2022-09-25/2022-12-31填报表", ""),
    ("2022年9月25日至2022年12月31日", ""), ("填报日期2022年10月31日", "2022-10-31"),
  ])
  func theDateOfATableIsTheOneItIsSaidToBe(head: String, day: String) {
    let found = HeadDate.find(in: [OfficeRow(number: 1, cells: [head])], period: nil)
    #expect(found == CalendarDate(day))
  }

  @Test func aTabForEachUnitGivesTheUnit() throws {
    let mapping = try #require(
      Self.mapper.guess(table("序号 | 任务 | 完成时限\n1 | 甲 | 2023-12-31", sheet: "柳桥镇"), ofSeveral: true))
    #expect(mapping.unitIsSheet)
    let one = try #require(
      Self.mapper.guess(table("序号 | 任务 | 完成时限\n1 | 甲 | ", sheet: "Sheet1"), ofSeveral: true))
    #expect(!one.unitIsSheet)
  }

  @Test func aMappingComesBackFromItsFile() throws {
    var mapping = try #require(Self.mapper.guess(table("序号 | 任务 | 进展情况\n1 | 甲 | ")))
    mapping.columns.append(.init("说\"明: #1", .kept))
    #expect(try LedgerMapping(yaml: mapping.yaml(file: "台账.xlsx")) == mapping)
  }

  @Test(arguments: [
    ("columns: {a: [", "notYAML"), ("x: 1", "noColumns"), ("columns: {任务: titel}", "unknownRole"),
    ("columns: {任务: keep}", "noTitle"),
  ])
  func whatIsWrongInAMappingIsNamed(yaml: String, problem: String) {
    do {
      _ = try LedgerMapping(yaml: yaml)
      Issue.record("taken")
    } catch {
      #expect(String(describing: error).hasPrefix(problem))
    }
  }

  @Test func theFingerprintIsTheHeadersAlone() {
    let one = Self.mapper.fingerprint(table("台账\n序号 | 任 务 | 时限\n1 | 甲 | "))
    let other = Self.mapper.fingerprint(table("另一份\n又一行\n序号 | 任务 | 时限\n1 | 乙 | "))
    #expect(one != nil && one == other)
    #expect(Self.mapper.fingerprint(table("甲 | 乙\n1 | 2")) == nil)
  }

  @Test func theCellsSayWhetherDeadlinesOrStepsAreAskedFor() throws {
    let dates = table("序号 | 任务 | 节点要求 | 牵头单位\n1 | 修渠 | 10月底前 | 水利站\n2 | 建站 | 2023.11.30 | 农业站")
    let steps = table("序号 | 任务 | 节点要求 | 牵头单位\n1 | 修渠 | 开工 | 水利站\n2 | 建站 | 竣工验收 | 农业站")
    #expect(Self.mapper.guess(dates)?.role(of: "节点要求") == .column(.due))
    #expect(Self.mapper.guess(steps)?.role(of: "节点要求") == .column(.stage))
  }

  @Test func keptColumnsOfDatesArePointedAt() throws {
    let given = table("序号 | 任务 | 何时办好 | 谁办\n1 | 修渠 | 10月底前 | 水利站\n2 | 建站 | 2023.11.30 | 农业站")
    let mapping = try #require(Self.mapper.guess(given))
    #expect(Self.mapper.likelyDates(in: given, mapping) == ["何时办好"])
  }
}
