import DocumentFormats
import FoundationEssentials
import PlanModel
import Testing

@testable import PlanReports

/// Works out the formulas of an overview from the ledger's cells, as a spreadsheet would.
private struct Formulas {
  let book: Workbook
  private var cells: [[SheetCell]] { book.sheets[0].rows }

  func value(_ text: String) -> Decimal? {
    var rest = Substring(text)
    return sum(&rest)
  }

  private func sum(_ rest: inout Substring) -> Decimal? {
    guard var total = product(&rest) else { return nil }
    while let sign = rest.first, sign == "+" || sign == "-" {
      rest.removeFirst()
      guard let next = product(&rest) else { return nil }
      total += sign == "+" ? next : -next
    }
    return total
  }

  private func product(_ rest: inout Substring) -> Decimal? {
    guard var total = factor(&rest) else { return nil }
    while rest.first == "/" {
      rest.removeFirst()
      guard let next = factor(&rest), next != 0 else { return nil }
      total /= next
    }
    return total
  }

  private func factor(_ rest: inout Substring) -> Decimal? {
    for name in ["SUMPRODUCT(", "SUM(", "ROWS("] where rest.hasPrefix(name) {
      let inner = rest.dropFirst(name.count)
      var depth = 1
      var end = inner.startIndex
      while depth > 0, end < inner.endIndex {
        if inner[end] == "(" { depth += 1 }
        if inner[end] == ")" { depth -= 1 }
        end = inner.index(after: end)
      }
      let argument = String(inner[..<inner.index(before: end)])
      rest = inner[end...]
      switch name {
      case "SUMPRODUCT(": return products(argument)
      case "ROWS(": return Decimal(book.sheets[1].rows.count - 1)
      default:
        let ends = argument.split(separator: ":").compactMap { Int($0.dropFirst()) }
        guard ends.count == 2, let column = argument.first else { return nil }
        return (ends[0]...ends[1]).reduce(Decimal(0)) { $0 + (cell("\(column)\($1)") ?? 0) }
      }
    }
    let name = rest.prefix { $0.isLetter || $0.isNumber }
    rest = rest.dropFirst(name.count)
    return Decimal(plain: name) ?? cell(String(name))
  }

  private func cell(_ name: String) -> Decimal? {
    guard let letter = name.first?.asciiValue, let row = Int(name.dropFirst()) else { return nil }
    switch cells[row - 1][Int(letter) - 65].value {
    case .formula(let text, _): return value(text)
    case .number(let value, _): return value
    default: return nil
    }
  }

  /// `1*(range="是")*(range=$A12)*((range="a")+(range="b"))`, row by row over the ledger.
  private func products(_ text: String) -> Decimal {
    let ledger = book.sheets[1].rows.dropFirst()
    return ledger.reduce(Decimal(0)) { $0 + (holds(text, $1) ? 1 : 0) }
  }

  private func holds(_ text: String, _ row: [SheetCell]) -> Bool {
    let groups = text.dropFirst(2).split(separator: "*")
    return groups.allSatisfy { group in
      group.split(separator: "+").contains { condition in
        let sides = condition.split(separator: "=", maxSplits: 1).map(String.init)
        guard sides.count == 2, let dollar = sides[0].firstIndex(of: "$") else { return false }
        let letter = sides[0][sides[0].index(after: dollar)].asciiValue ?? 65
        let wanted = sides[1].filter { $0 != "\"" && $0 != "(" && $0 != ")" }
        let found = row[Int(letter) - 65].text
        if wanted.hasPrefix("$A"), let place = Int(wanted.dropFirst(2)) {
          return found == cells[place - 1][0].text
        }
        return found == wanted
      }
    }
  }
}

@Suite struct WorkbookTests {
  private static func report() -> PlanReport { Ledger.report(.quarterly) }

  @Test func everyTotalIsAFormulaThatGivesTheReportsNumber() {
    for language in [Language.zh, .en] {
      let book = PlanReportWorkbook(language: language).workbook(Self.report())
      let formulas = Formulas(book: book)
      var count = 0
      for row in book.sheets[0].rows {
        for case .formula(let text, let value) in row.map(\.value) {
          count += 1
          #expect(formulas.value(text) == value, "\(text)")
        }
      }
      #expect(count > 20)
    }
  }

  @Test func theLedgerHasEachItemWithNumbersAsNumbersAndLightsInWords() throws {
    let report = Self.report()
    let sheet = PlanReportWorkbook().workbook(report).sheets[1]
    #expect(sheet.name == "台账")
    #expect(sheet.rows.count == report.items.count(where: \.isLeaf) + 1)
    #expect(sheet.headerRows == 1 && sheet.hasFilter && sheet.isLandscape)
    let heads = sheet.rows[0].map(\.text)
    func cell(_ row: Int, _ head: String) throws -> SheetCell.Value {
      sheet.rows[row][try #require(heads.firstIndex(of: head))].value
    }
    #expect(try cell(1, "完成值") == .number(8))
    #expect(try cell(1, "完成率(%)") == .number(40, decimals: 1))
    #expect(try cell(1, "偏差(百分点)") == .number(-35, decimals: 1))
    #expect(try cell(1, "亮灯") == .text("■ 红灯"))
    #expect(try cell(1, "完成时限") == .date(year: 2023, month: 12, day: 31))
    #expect(sheet.rows.allSatisfy { $0.allSatisfy { if case .formula = $0.value { false } else { true } } })
  }

  @Test func textThatLooksLikeAFormulaStaysText() throws {
    var facts = Ledger.year
    facts[0].commitment.title = "=1+1"
    facts[0].commitment.lead = "=HYPERLINK(\"http://x.example\")"
    facts[0].commitment.headings = ["@SUM(A1)"]
    let book = PlanReportWorkbook().workbook(Ledger.report(.quarterly, facts))
    for sheet in book.sheets {
      for row in sheet.rows {
        for case .formula(let text, _) in row.map(\.value) { #expect(!text.contains("HYPERLINK")) }
      }
    }
    let bytes = try XLSXWriter().write(book)
    #expect(try XLSXWriter().write(book) == bytes)
  }

  @Test func theAnnexesAndTheLegendAreThere() {
    let book = PlanReportWorkbook().workbook(Self.report())
    #expect(book.sheets[2].name == "图表")
    #expect(book.sheets.dropFirst(3).map(\.name).allSatisfy { $0.hasPrefix("附件") })
    let text = book.sheets[0].rows.joined().map(\.text)
    #expect(text.contains { $0.contains("test-1") })
    #expect(text.contains("绿不低于序时。"))
    #expect(book.sheets[0].charts.map(\.kind) == [.columns, .bars])
  }

  /// Completion against schedule, lights over time and by office, targets against results, each beside its numbers.
  @Test func everyChartOfTheReportIsANativeOne() throws {
    var report = Self.report()
    report.history = [
      PlanReport.Moment(asOf: Ledger.day("2023-06-30"), totals: report.previous?.totals ?? report.totals)
    ]
    let sheet = PlanReportWorkbook().workbook(report).sheets[2]
    #expect(sheet.charts.map(\.kind) == [.line, .stackedBars, .stackedBars, .bars])
    for chart in sheet.charts {
      #expect(sheet.rows[chart.row][0].text == chart.title)
      for series in chart.series {
        #expect(sheet.rows[chart.row + 1][series.values.columns.lowerBound].text == series.name)
        #expect(series.values.rows == series.categories.rows)
        for row in series.values.rows {
          switch sheet.rows[row][series.values.columns.lowerBound].value {
          case .number, .empty: break
          default: Issue.record("\(chart.title): row \(row) isn't a number")
          }
        }
      }
    }
    let twelve = try #require(sheet.rows.first { $0.first?.text == "2023-12" })
    #expect(twelve[1].value == .number(6) && twelve[2].value == .empty)
  }
}
