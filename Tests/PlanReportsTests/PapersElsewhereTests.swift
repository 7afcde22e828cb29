import FoundationEssentials
import PlanModel
import Testing

@testable import DocumentFormats
@testable import PlanReports

private func isThere(_ names: String...) -> Bool {
  let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
  return names.contains { name in
    folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }
}

private let hasOffice = isThere("soffice") && isThere("pdftotext")
private let hasBrowser = isThere("chromium", "chromium-browser", "google-chrome") && isThere("pdftotext")

/// Every paper as another program lays it out on its pages (别的程序排出来的文稿).
@Suite(.serialized) struct PapersElsewhereTests {
  /// A word on a page: where it begins and ends, in points from the upper left corner.
  private struct Word {
    var text: String
    var page: Int
    var left: Double
    var top: Double
    var bottom: Double
    var pageHeight: Double
    var pageWidth: Double
  }

  private static let profile = OfficeProfile(
    masthead: "青溪督查", number: "第7期", addressees: "各村（社区）", signer: "青溪镇党政办公室", contact: "综合股",
    copies: "县委督查室", printer: "青溪镇印发室")

  private func report(_ kind: ReportKind) -> PlanReport {
    Ledger.report(kind, before: "2023-06-30", profile: Self.profile)
  }

  private static func attribute(_ name: String, _ line: Substring) -> Double {
    line.firstRange(of: "\(name)=\"").flatMap { Double(line[$0.upperBound...].prefix { $0 != "\"" }) } ?? 0
  }

  /// The words of a PDF with their places, as poppler's `pdftotext -bbox` lists them.
  private func words(_ pdf: [UInt8]) throws -> [Word] {
    let out = try HelperProgram.run(
      ["pdftotext", "-q", "-bbox", "-enc", "UTF-8", "-", "-"], package: "poppler-utils", input: pdf,
      seconds: 60,
      limit: 1 << 26)
    var words: [Word] = []
    var page = (number: 0, height: 0.0, width: 0.0)
    for line in String(decoding: out, as: UTF8.self).split(separator: "\n") {
      if line.contains("<page ") {
        page = (page.number + 1, Self.attribute("height", line), Self.attribute("width", line))
      } else if line.contains("<word "), let start = line.firstIndex(of: ">"),
        let end = line.lastIndex(of: "<")
      {
        words.append(
          Word(
            text: start < end ? String(line[line.index(after: start)..<end]) : "", page: page.number,
            left: Self.attribute("xMin", line), top: Self.attribute("yMin", line),
            bottom: Self.attribute("yMax", line), pageHeight: page.height, pageWidth: page.width))
      }
    }
    return words
  }

  @Test(.enabled(if: hasOffice, "LibreOffice or pdftotext isn't installed: papers aren't laid out"))
  func everyPaperIsLaidOutByLibreOffice() throws {
    let assessor = Assessor(rules: Ledger.rules, asOf: Ledger.day("2023-09-30"))
    let all = Ledger.year.map { assessor.assess($0) }
    let notice = Notice(
      all, to: "城建办", asOf: assessor.asOf, within: 100, rules: Ledger.rules, profile: Self.profile)
    let papers: [(Document, [String])] = [
      (PlanReportWriter().document(report(.weekly)), ["周清单", "收报情况"]),
      (PlanReportWriter().document(report(.monthly)), ["工作调度情况", "附件1"]),
      (PlanReportWriter().document(report(.annual)), ["对账", "附件1", "附件2"]),
      (
        PlanReportWriter(language: .en).document(report(.quarterly)), ["follow-up on commitments", "Annex 1"]
      ),
      (NoticeWriter().document(notice), ["督办函", "城建办", "青溪镇党政办公室"]),
      (DossierWriter().document(Dossier(all[2], rules: Ledger.rules)), ["卷宗", "规划变更", "销号"]),
      (
        SignOffSheet(language: .zh).document([SignOffSheet.Item(assessment: all[2])], on: assessor.asOf),
        ["督办事项销号单", "签字"]
      ),
      (ReconciliationWriter().document(Reports.reconciliation), ["无回应", "建成农贸市场"]),
    ]
    for (paper, expected) in papers {
      let pdf = try OfficePrinter.pdf(try DOCXWriter().write(paper), .docx)
      let text = String(decoding: try HelperProgram.pdfText(pdf, seconds: 60, limit: 1 << 22), as: UTF8.self)
        .filter { $0 != "\n" && $0 != " " }
      for words in expected { #expect(text.contains(words.filter { $0 != " " }), "\(paper.title): \(words)") }
    }
  }

  @Test(
    .enabled(if: hasOffice, "LibreOffice or pdftotext isn't installed: the official layout isn't measured"))
  func theOfficialLayoutStandsWhereTheStandardPutsIt() throws {
    var report = report(.quarterly)
    report.request.isFormal = true
    let pdf = try OfficePrinter.pdf(
      try DOCXWriter().write(PlanReportWriter().document(report)), .docx)
    let words = try words(pdf)
    let last = try #require(words.last?.page)
    // 版记 on the last page, its last line at the foot of the type area: 35 mm above the paper's edge.
    let printed = try #require(words.last { $0.text.contains("青溪镇印发室") })
    #expect(printed.page == last)
    #expect(abs(printed.bottom - (printed.pageHeight - 35 * 72 / 25.4)) < 14)
    // No page is empty but for its number.
    for page in 1...last { #expect(words.count { $0.page == page } > 3, "page \(page)") }
    // Odd pages have their number on the right, even ones on the left; annex 1 lies across.
    for page in 1...last {
      let number = try #require(words.last { $0.page == page && $0.text == "\(page)" })
      #expect((number.left > number.pageWidth / 2) == (page % 2 == 1), "page \(page)")
    }
    let annex = try #require(
      words.last { $0.text.hasPrefix("附件") && $0.top < 140 && $0.pageWidth > $0.pageHeight })
    #expect(annex.page > 1)
  }

  @Test(.enabled(if: hasOffice, "LibreOffice or pdftotext isn't installed: lines aren't counted"))
  func aLineTakesTwentyEightCharactersAndAPageTwentyTwoLines() throws {
    let text = String(repeating: "一二三四五六七八九十", count: 28 * 22 / 10 + 20)
    let pdf = try OfficePrinter.pdf(
      try DOCXWriter().write(Document(blocks: [.paragraph(text, .addressee)])), .docx)
    let lines = Dictionary(grouping: try words(pdf).filter { $0.page == 1 && $0.text.contains("二") }) {
      Int($0.top)
    }
    #expect(lines.count == 22)
    for line in lines.values { #expect(line.map(\.text).joined().count == 28) }
  }

  @Test(.enabled(if: hasOffice, "LibreOffice or pdftotext isn't installed: the workbook isn't opened"))
  func theWorkbookIsOpenedWithItsChartsAndAnnexes() throws {
    let book = PlanReportWorkbook().workbook(report(.quarterly))
    let pdf = try OfficePrinter.pdf(try XLSXWriter().write(book), .xlsx)
    let text = String(decoding: try HelperProgram.pdfText(pdf, seconds: 60, limit: 1 << 22), as: UTF8.self)
    for words in ["总体情况", "累计完成与序时", "各牵头单位亮灯", "目标完成情况与序时", "新建污水管网", "100.0%"] {
      #expect(text.contains(words), "\(words)")
    }
    // What a formula can't work out shows as an error: #NAME?, #VALUE!, Err:508.
    for error in ["#NAME", "#VALUE", "#REF", "#DIV", "Err:"] { #expect(!text.contains(error)) }
  }

  @Test(.enabled(if: hasBrowser, "Chromium or pdftotext isn't installed: pages aren't printed"))
  func aPrintedPageHasItsWideTablesAcross() throws {
    let pdf = try PDFPrinter.print(html: HTMLWriter().write(PlanReportWriter().document(report(.quarterly))))
    let words = try words(pdf)
    #expect(
      words.contains { $0.pageWidth < $0.pageHeight } && words.contains { $0.pageWidth > $0.pageHeight })
    // A row of the annex isn't set one character to a line: a name of six characters stands in one or two.
    let name = words.filter {
      $0.pageWidth > $0.pageHeight && "新建污水管网".contains($0.text) && $0.text.count > 2
    }
    #expect(!name.isEmpty)
    let last = words.last?.page ?? 99
    #expect(last < 14)
    for page in 1...last { #expect(words.contains { $0.page == page }, "page \(page) is empty") }
  }

  @Test(.enabled(if: hasBrowser, "Chromium or pdftotext isn't installed: wall charts aren't printed"))
  func aWallChartOfThreeHundredItemsPrintsOnItsSheets() throws {
    let facts = (0..<300).map { index in
      var facts = Ledger.year[index % Ledger.year.count]
      facts.commitment.title = "第\(index)项工作"
      facts.commitment.headings = ["板块\(index / 60)"]
      return facts
    }
    let board = try #require(
      Board(
        title: "挂图", asOf: Ledger.day("2023-09-30"), rules: Ledger.rules,
        items: Ledger.report(.quarterly, facts).items, noField: "无"))
    let writer = BoardWriter(paper: .a1)
    let pdf = try PDFPrinter.print(html: writer.html(board))
    let words = try words(pdf)
    #expect(words.last?.page == writer.sheets(board).count)
    #expect(words.contains { $0.text.contains("第299项工作") })
    // Patterns for the lights once made it 150 MB.
    #expect(pdf.count < 4 << 20)
  }
}
