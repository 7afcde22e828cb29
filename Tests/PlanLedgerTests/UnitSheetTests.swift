import DocumentFormats
import PlanModel
import Testing

@testable import PlanLedger

@Suite struct UnitSheetTests {
  private static let day = CalendarDate(2023, 9, 30) ?? CalendarDate(dayNumber: 0)

  private func items() throws -> [UnitSheet.Item] {
    let period = try #require(Period("2023"))
    return try [("L-1", "疏浚内河", ">=20公里"), ("L-2", "修剪行道树", "300株"), ("L-3", "编制规划", "")].map {
      code, title, target in
      let commitment = Commitment(
        id: "id-" + code, code: code, title: title, kind: .indicator, period: period, unit: "芦汀镇",
        lead: "水利站",
        original: Terms(targets: try TargetParser(title: title).parse(target)))
      return UnitSheet.Item(commitment, terms: commitment.original, light: .yellow, lastRecorded: "e1")
    }
  }

  @Test func namesThatLookLikeFormulasStayText() throws {
    let period = try #require(Period("2023"))
    let titles = ["=cmd|' /C calc'!A0", "+1+1", "@SUM(A1)", "-2+3", "<script>", "]]>", "\u{1}控制", "名\n称"]
    let items = titles.enumerated().map { index, title in
      let commitment = Commitment(
        id: "id\(index)", code: "=L-\(index)", title: title, kind: .action, period: period, unit: "=镇",
        lead: title)
      return UnitSheet.Item(commitment, terms: commitment.original)
    }
    let book = UnitSheet(asOf: Self.day).workbook([UnitSheet.Part(unit: "=镇", items: items)], store: "s")
    for sheet in book.sheets {
      for case .formula(let formula, _) in sheet.rows.joined().map(\.value) { Issue.record("\(formula)") }
    }
    #expect(try !XLSXWriter().write(book).isEmpty)
  }

  private func workbook() throws -> Workbook {
    UnitSheet(asOf: Self.day, problemKinds: ["资金", "用地"])
      .workbook([UnitSheet.Part(unit: "芦汀镇", items: try items())], store: "store-1")
  }

  /// The rows of the sheet as another program holds them, with cells filled in by header.
  private func cells(_ fill: [Int: [Column: String]]) throws -> [[String]] {
    var rows = try workbook().sheets[0].rows.map { $0.map(\.text) }
    for (row, cells) in fill {
      for (column, text) in cells {
        let place = try #require(rows[2].firstIndex(of: column.name))
        rows[row + 3][place] = text
      }
    }
    return rows
  }

  private func read(_ rows: [[String]]) throws -> SheetReturn {
    try SheetReturn(OfficeTable(name: "表.csv", cells: rows), period: nil)
  }

  @Test func aSheetComesBackWithWhatWasFilledIn() throws {
    var book = try workbook()
    book.sheets[0].rows = try cells([
      0: [.value: "约８公里", .on: "2023-11-28", .problem: "付款慢", .problemKind: "资金"],
      2: [.stage: "在建", .grade: "E1", .proof: "验收单"],
    ]).map { $0.map { .text($0) } }
    book.sheets[0].rows.insert([], at: 4)
    let read = try XLSXReader().read(try XLSXWriter().write(book))
    let facts = try #require(SheetFacts(read))
    #expect(facts.store == "store-1" && facts.items == 3 && facts.asOf == Self.day)
    let tables = OfficeTable.tables(of: read, name: "台账.xlsx")
    #expect(tables.map(\.sheet) == ["芦汀镇"])
    let back = try SheetReturn(try #require(tables.first), period: facts.period)
    #expect(back.itemCount == 3 && back.rows.map(\.code) == ["L-1", "L-3"])
    #expect(back.rows.map(\.key) == ["id-L-1", "id-L-3"].map { SheetKey(identity: $0, lastEntry: "e1") })
    #expect(back.rows[0].progress.value?.quantity == Quantity(8, "公里"))
    #expect(back.rows[0].progress.problem == "资金：付款慢")
    #expect(back.rows[1].progress.stage == .underConstruction && back.rows[1].progress.proof == "验收单")
    #expect(back.rows[1].place.text == "台账.xlsx:7" && back.findings.isEmpty)
  }

  @Test func columnsMayMoveAndRowsMayBeSorted() throws {
    let rows = try cells([1: [.value: "80%（滞后）"], 0: [.value: "三百二十", .on: "2月底"]])
    let head = Array(rows[..<3])
    let moved = (head + rows[3...].reversed()).map { Array($0.reversed()) }
    let back = try read(moved)
    #expect(back.rows.map(\.code) == ["L-2", "L-1"])
    #expect(back.rows[0].progress.value?.remark == "滞后")
    #expect(back.rows[1].progress.value?.quantity.value == 320)
    // The year stands in the title above.
    #expect(back.rows[1].progress.on == CalendarDate(2023, 2, 28))
  }

  @Test func theHeadsDateCountsAndUnknownColumnsAreLeftAlone() throws {
    var rows = try cells([0: [.value: "8公里"]])
    for row in rows.indices { rows[row].append(row == 2 ? "镇长批示" : row == 3 ? "请加快" : "") }
    let back = try read(rows)
    #expect(back.headDate == Self.day && back.rows.first?.progress.on == nil)
    #expect(back.findings.map(\.rule) == ["column-left-alone"])
  }

  @Test func aKeyThatWasWrittenOverIsNoKey() throws {
    let key = SheetKey(identity: "abc", lastEntry: nil)
    #expect(SheetKey(key.description) == key)
    #expect(SheetKey(key.description.replacing("abc", with: "abd")) == nil)
    #expect(SheetKey("T-1") == nil && SheetKey("") == nil)
  }

  @Test func cellsThatCantBeReadKeepTheirPlace() throws {
    let back = try read(try cells([0: [.value: "不少"], 1: [.value: "5株", .on: "13月"]]))
    #expect(back.rows.map { $0.problems.map(\.rule) } == [["unreadable-value"], ["no-such-date"]])
    #expect(back.rows[0].problems.first?.place?.line == 4)
  }

  @Test func aSheetLeftEmptySaysNothing() throws {
    let back = try read(try cells([:]))
    #expect(back.rows.isEmpty && back.itemCount == 3 && back.findings.isEmpty)
  }

  @Test func aLedgerIsNoSheet() throws {
    let rows = [["编号", "事项", "目标"], ["1", "甲", "3处"]]
    #expect(throws: LedgerError.self) { try read(rows) }
  }

  @Test func theFilledCellsAreOpenAndTheRestLocked() throws {
    let sheet = try workbook().sheets[0]
    #expect(sheet.isProtected && sheet.headerRows == 3 && sheet.fixedColumns == 3 && sheet.isLandscape)
    let header = sheet.rows[2].map(\.text)
    let open = zip(header, sheet.columns).filter { $0.1.isOpen }.map { $0.0 }
    #expect(open == ["完成值", "日期", "节点", "说明", "问题", "问题类型", "下一步", "凭证等级", "佐证材料", "填报人"])
    #expect(sheet.columns.last?.isHidden == true)
    #expect(sheet.rows[3].contains { $0.text == "▲ 黄" && $0.emphasis == .yellow })
    #expect(sheet.columns[try #require(header.firstIndex(of: "问题类型"))].choices == ["资金", "用地"])
  }

  @Test func theSameSheetIsTheSameBytes() throws {
    #expect(try XLSXWriter().write(workbook()) == XLSXWriter().write(workbook()))
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
