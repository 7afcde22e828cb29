import DocumentFormats
import PlanModel
import Testing

@testable import PlanLedger

@Suite struct UnitSheetTests {
  private func items() throws -> [UnitSheet.Item] {
    let period = try #require(Period("2023"))
    return try [("L-1", "疏浚内河", ">=20公里"), ("L-2", "修剪行道树", "300株"), ("L-3", "编制规划", "")].map {
      code, title, target in
      let commitment = Commitment(
        id: code, code: code, title: title, kind: .indicator, period: period, unit: "芦汀镇", lead: "水利站",
        original: Terms(targets: try TargetParser(title: title).parse(target)))
      return UnitSheet.Item(commitment, terms: commitment.original)
    }
  }

  /// As another program gives it back: the bytes of a workbook.
  private func filled(_ fill: [Int: [Column: String]], title: String = "芦汀镇填报表") throws -> [UInt8] {
    var workbook = UnitSheet().workbook(try items(), title: title, sheetName: "芦汀镇")
    let header = workbook.sheets[0].rows[2].map(\.text)
    for (row, cells) in fill {
      for (column, text) in cells {
        let place = try #require(header.firstIndex(of: column.name))
        workbook.sheets[0].rows[row + 3][place] = .text(text)
      }
    }
    // A blank row in the middle, as people leave them.
    workbook.sheets[0].rows.insert([], at: 4)
    return try XLSXWriter().write(workbook)
  }

  @Test func aSheetComesBackWithWhatWasFilledIn() throws {
    let bytes = try filled([
      0: [.value: "约８公里", .on: "2023-11-28", .problem: "资金"], 2: [.stage: "在建", .grade: "E1"],
    ])
    let table = try #require(try OfficeTable.tables(in: bytes, name: "台账.xlsx").first)
    let reading = try LedgerReader(period: Period("2023")).progress(table)
    #expect(reading.problems.isEmpty && reading.rows.isEmpty)
    #expect(reading.progress.map(\.code) == ["L-1", "L-3"])
    #expect(reading.progress[0].value?.quantity == Quantity(8, "公里"))
    #expect(reading.progress[0].on == CalendarDate("2023-11-28") && reading.progress[0].problem == "资金")
    #expect(reading.progress[1].stage == .underConstruction && reading.progress[1].grade == .e1)
    #expect(reading.progress[1].place.text == "台账.xlsx:7")
  }

  @Test func theDateInItsHeadCountsWhereARowHasNone() throws {
    let bytes = try filled([0: [.value: "8公里"]], title: "芦汀镇填报表（截至2023年11月30日）")
    let table = try #require(try OfficeTable.tables(in: bytes, name: "台账.xlsx").first)
    let reading = try LedgerReader(period: Period("2023")).progress(table)
    #expect(reading.headDate == CalendarDate("2023-11-30") && reading.progress.first?.on == nil)
  }

  @Test func aSheetLeftEmptySaysNothing() throws {
    let table = try #require(try OfficeTable.tables(in: try filled([:]), name: "台账.xlsx").first)
    let reading = try LedgerReader().progress(table)
    #expect(reading.progress.isEmpty && reading.problems.isEmpty)
  }

  @Test func mergedCellsStandInEachOfTheirRows() throws {
    let sheet = Sheet(
      name: "一",
      rows: [
        ["板块", "编号", "事项", "目标"].map { .text($0) }, ["水利", "1", "甲", "3处"].map { .text($0) },
        [.empty, .text("2"), .text("乙"), .text("5处")],
      ], merges: [Sheet.Merge(rows: 1...2, columns: 0...0)])
    let tables = OfficeTable.tables(of: Workbook(sheets: [sheet, Sheet(name: "空")]), name: "台账.xlsx")
    #expect(tables.map(\.name) == ["台账.xlsx"])
    let reading = try LedgerReader().read(try #require(tables.first))
    #expect(reading.rows.map(\.headings) == [["水利"], ["水利"]])
  }
}
