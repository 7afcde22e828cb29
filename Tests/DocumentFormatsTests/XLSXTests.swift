import FoundationEssentials
import Testing

@testable import DocumentFormats

struct XLSXTests {
  private let workbook = Workbook(
    title: "台账",
    sheets: [
      Sheet(
        name: "任务/台账",
        columns: [.init(width: 8), .init(width: 30, hidden: true), .init(choices: ["已完成", "在建"])],
        rows: [
          [.text("新杭任务台账", .title)],
          [.header("编号"), .header("事项"), .header("进度"), .header("完成率"), .header("日期")],
          [
            .text("A-1"), .text("=HYPERLINK(\"http://x.example\")"), .text("在建"), SheetCell(.percent(53.3)),
            SheetCell(.date(year: 2023, month: 9, day: 30)),
          ],
          [
            .text("007"), .empty, .number(20.5, decimals: 1), .number(-3),
            SheetCell(.formula("SUM(C4:C4)", value: 20.5), .red),
          ],
        ], headerRows: 2, hasFilter: true, isLandscape: true, merges: [.init(rows: 0...0, columns: 0...4)],
        charts: [
          SheetChart(
            .columns, title: "进度",
            series: [
              .init(
                name: "完成", categories: .init(rows: 2...3, columns: 0...0),
                values: .init(rows: 2...3, columns: 3...3))
            ],
            row: 6, column: 0)
        ]),
      Sheet(name: "任务台账", rows: [[.text("x")]]),
    ])

  @Test func whatIsWrittenIsReadBack() throws {
    let read = try XLSXReader().read(try XLSXWriter().write(workbook))
    #expect(read.sheets.map(\.name) == ["任务台账", "任务台账 2"])
    let sheet = read.sheets[0]
    #expect(sheet.merges == [.init(rows: 0...0, columns: 0...4)])
    #expect(sheet.columns[1].isHidden)
    let expected: [[SheetCell.Value]] = [
      [.text("新杭任务台账")], [.text("编号"), .text("事项"), .text("进度"), .text("完成率"), .text("日期")],
      [
        .text("A-1"), .text("=HYPERLINK(\"http://x.example\")"), .text("在建"), .percent(53.3),
        .date(year: 2023, month: 9, day: 30),
      ],
      [.text("007"), .empty, .number(20.5), .number(-3), .formula("SUM(C4:C4)", value: 20.5)],
    ]
    #expect(sheet.rows.map { $0.map(\.value) } == expected)
    #expect(sheet.filledRows[0].map(\.text) == [String](repeating: "新杭任务台账", count: 5))
  }

  @Test func theSameWorkbookGivesTheSameBytes() throws {
    let first = try XLSXWriter().write(workbook)
    #expect(try XLSXWriter().write(workbook) == first)
  }

  @Test(arguments: [
    ("20.300000000000001", "20.3"), ("0.30000000000000004", "0.3"), ("5", "5"), ("-1.5E-2", "-0.015"),
    ("1E3", "1000"),
    ("99999999999999999", "100000000000000000"), (".5", "0.5"), ("0", "0"), ("0.000", "0"),
  ])
  func numbersAreWhatTheCellShows(stored: String, value: String) {
    #expect(SheetNumber.decimal(stored) == Decimal(string: value))
  }

  @Test(arguments: ["", "x", "1.2.3", "1e999", "--1", "1E", "NaN"]) func otherTextIsNoNumber(text: String) {
    #expect(SheetNumber.decimal(text) == nil)
  }

  @Test(arguments: [
    (61, 1900, 3, 1), (45199, 2023, 9, 30), (45351, 2024, 2, 29), (36526, 2000, 1, 1),
    (2_958_465, 9999, 12, 31),
  ])
  func datesCountAsSpreadsheetsDo(serial: Int, year: Int, month: Int, day: Int) {
    #expect(SheetDate.serial(year: year, month: month, day: day) == serial)
    let date = SheetDate.date(serial: serial)
    #expect(date?.year == year && date?.month == month && date?.day == day)
    #expect(SheetDate.serial(year: 2023, month: 2, day: 29) == nil)
  }

  @Test(arguments: [("A1", 0, 0), ("B3", 2, 1), ("AA10", 9, 26), ("XFD1048576", 1_048_575, 16_383)])
  func addressesAreNames(name: String, row: Int, column: Int) {
    #expect(SheetAddress(name) == SheetAddress(row: row, column: column))
    #expect(SheetAddress(row: row, column: column).description == name)
    #expect(SheetAddress("1A") == nil)
    #expect(SheetAddress("A0") == nil)
  }
}

struct HostileXLSXTests {
  private func file(_ sheet: String) throws -> [UInt8] {
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return try ArchiveWriter.write([
      (
        "_rels/.rels",
        Array(
          "<Relationships><Relationship Id=\"a\" Type=\"\(relation)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            .utf8)
      ),
      (
        "xl/workbook.xml",
        Array(
          "<workbook xmlns:r=\"\(relation)\"><sheets><sheet name=\"一\" r:id=\"s\"/></sheets></workbook>".utf8)
      ),
      (
        "xl/_rels/workbook.xml.rels",
        Array(
          "<Relationships><Relationship Id=\"s\" Type=\"\(relation)/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            .utf8)
      ),
      ("xl/worksheets/sheet1.xml", Array("<worksheet><sheetData>\(sheet)</sheetData></worksheet>".utf8)),
    ])
  }

  @Test func cellsWithoutPlacesStandInOrder() throws {
    let read = try XLSXReader().read(
      try file(
        "<row><c t=\"inlineStr\"><is><t>甲</t></is></c><c><v>3</v></c></row><row><c t=\"s\"><v>9</v></c><c t=\"str\"><v>=1+1</v></c></row>"
      ))
    #expect(read.sheets[0].rows.map { $0.map(\.text) } == [["甲", "3"], ["", "=1+1"]])
  }

  @Test func placesFarAwayCostNothing() throws {
    let far =
      "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row><row r=\"99999999999\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"
    #expect(try XLSXReader().read(try file(far)).sheets[0].rows.isEmpty)
    let filled = (1...2000).map { "<row r=\"\($0)\"><c r=\"XFD\($0)\"><v>1</v></c></row>" }.joined()
    #expect(
      throws: FormatError.damaged(
        format: .xlsx, part: "xl/worksheets/sheet1.xml", defect: .tooLarge(limit: 1_000_000))
    ) {
      try XLSXReader(cellLimit: 1_000_000).read(try file(filled))
    }
  }

  @Test func entitiesAndDepthAreRefused() throws {
    #expect(
      throws: FormatError.damaged(
        format: .xlsx, part: "xl/worksheets/sheet1.xml", defect: .tooDeep(limit: 256))
    ) {
      try XLSXReader().read(try file(String(repeating: "<row>", count: 1000)))
    }
    #expect(throws: FormatError.damaged(format: .xlsx, part: "", defect: .notAnArchive)) {
      try XLSXReader().read(Array("编号,事项\n1,2\n这不是表格文件".utf8))
    }
  }
}
