import Testing

@testable import DocumentFormats

struct CSVReaderTests {
  private func texts(_ text: String, _ reader: CSVReader = CSVReader()) throws -> [[String]] {
    try reader.read(text).records.map { $0.cells.map(\.text) }
  }

  @Test(
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
      ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
      ("\"a,b\",\"说“好”\"\"\"\n", [["a,b", "说“好”\""]]),
      ("\"两\n行\",x\n", [["两\n行", "x"]]),
      ("a,\n,b\n", [["a", ""], ["", "b"]]),
      ("编号;事项\n1;修路，3公里\n", [["编号", "事项"], ["1", "修路，3公里"]]),
      ("编号\t事项\nA\t\"x\ty\"\n", [["编号", "事项"], ["A", "x\ty"]]),
      ("sep=;\na,b;c\n", [["a,b", "c"]]),
      ("a\n\nb\n", [["a"], [""], ["b"]]),
      ("", []),
    ] as [(String, [[String]])])
  func rowsAndCells(text: String, expected: [[String]]) throws { #expect(try texts(text) == expected) }

  @Test func everyCellKnowsItsPlace() throws {
    let table = try CSVReader().read("事项,目标\n\"修路\n三公里\",\"20\"\n植树,5\n")
    let places = table.records.map { $0.cells.map { "\($0.line):\($0.column)" } }
    #expect(places == [["1:1", "1:4"], ["2:1", "3:6"], ["4:1", "4:4"]])
    #expect(table.records.map(\.line) == [1, 2, 4])
  }

  @Test func anOpenQuoteIsAnErrorWhereItOpens() {
    #expect(throws: FormatError.csv(.unterminatedQuote, line: 2, column: 3)) {
      try CSVReader().read("a,b\n1,\"open\n2,3\n")
    }
  }

  @Test func theTolerantReaderSaysWhatItReadPast() throws {
    let table = try CSVReader().read("a,b\n5\" pipe,\"x\" y\n1,2,3\n\n")
    #expect(table.records[1].cells.map(\.text) == ["5\" pipe", "x y"])
    #expect(
      table.problems == [
        CSVProblem(.bareQuote, line: 2, column: 2), CSVProblem(.textAfterQuote, line: 2, column: 12),
        CSVProblem(.unevenRow(cells: 3, expected: 2), line: 3, column: 1),
      ])
  }

  @Test func theStrictReaderThrowsTheFirstOfThem() {
    #expect(throws: FormatError.csv(.bareQuote, line: 2, column: 2)) {
      try CSVReader(manner: .strict).read("a,b\n5\" pipe,x\n")
    }
    #expect(throws: FormatError.csv(.unevenRow(cells: 1, expected: 2), line: 2, column: 1)) {
      try CSVReader(manner: .strict).read("a,b\n1\n")
    }
  }

  @Test func bytesInOfficeEncodingsAreRead() throws {
    let gb: [UInt8] = [0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0xCA, 0xC2, 0xCF, 0xEE, 0x0D, 0x0A]  // 编号,事项
    #expect(try CSVReader().read(gb).records[0].cells.map(\.text) == ["编号", "事项"])
    let marked = [0xEF, 0xBB, 0xBF] + Array("编号,事项\n".utf8)
    #expect(try CSVReader().read(marked).records[0].cells.map(\.text) == ["编号", "事项"])
  }

  @Test func cellsAreBounded() {
    #expect(throws: FormatError.csv(.tooManyCells(limit: 10), line: 1, column: 11)) {
      try CSVReader(cellLimit: 10).read(String(repeating: ",", count: 100))
    }
  }

  @Test func aMillionQuotesAreOneCell() throws {
    let text = "\"" + String(repeating: "\"\"", count: 500_000) + "\"\n"
    #expect(try CSVReader().read(text).records[0].cells[0].text.utf8.count == 500_000)
  }
}

struct CSVWriterTests {
  @Test(arguments: [
    ("=SUM(A1)", "'=SUM(A1)"), ("+86", "+86"), ("+cmd", "'+cmd"), ("-21.7", "-21.7"), ("-5%", "-5%"),
    ("-x", "'-x"), ("@me", "'@me"), ("完成", "完成"), ("", ""), ("-1-2", "'-1-2"), ("-", "'-"),
  ])
  func whatASpreadsheetWouldRunIsMadeInert(cell: String, written: String) {
    #expect(CSVWriter().write([[cell, "x"]]) == written + ",x\r\n")
    #expect(CSVWriter.plain(written) == cell)
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let rows = [["编号", "说明"], ["A-1", "含,逗号 和\"引号\"\n两行"], ["", " 空格 "], ["-3.5", "尾"]]
    let read = try CSVReader(manner: .strict).read(CSVWriter(hasMark: true).write(rows).utf8.map { $0 })
    #expect(read.records.map { $0.cells.map(\.text) } == rows)
  }
}
