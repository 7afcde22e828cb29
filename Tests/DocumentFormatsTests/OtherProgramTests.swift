import FoundationEssentials
import Testing

@testable import DocumentFormats

/// Whether a program stands on PATH: what these tests open our files with.
private func isThere(_ names: String...) -> Bool {
  let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
  return names.contains { name in
    folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }
}

/// Every form is opened by a program that isn't ours (别的程序打得开); where it isn't installed, the test says so.
@Suite(.serialized) struct OtherProgramTests {
  private let document = Document(
    title: "关于柳溪镇目标任务的通报",
    blocks: [
      .paragraph("柳溪镇人民政府文件", .masthead), .heading(1, "一、总体情况"), .paragraph("完成12个（12/20）。"),
      .table(Table(header: (1...10).map { "列\($0)" }, rows: [(1...10).map { "\($0)" }])),
      .paragraph("附件：1.明细表", .attachments), .paragraph("2023年9月30日", .date),
    ], layout: PageLayout(redRule: true))

  private func isPDF(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Array("%PDF-".utf8)) }

  @Test(.enabled(if: isThere("soffice"), "LibreOffice isn't installed: DOCX isn't opened"))
  func libreOfficeOpensTheDOCX() throws {
    let pdf = try OfficePrinter.pdf(try DOCXWriter().write(document), .docx)
    #expect(isPDF(pdf))
    guard isThere("pdftotext") else { return }
    let text = String(decoding: try HelperProgram.pdfText(pdf, seconds: 60, limit: 1 << 20), as: UTF8.self)
    for words in ["柳溪镇人民政府文件", "总体情况", "12/20", "明细表"] { #expect(text.contains(words), "\(words)") }
  }

  @Test(.enabled(if: isThere("soffice"), "LibreOffice isn't installed: XLSX isn't opened"))
  func libreOfficeOpensTheXLSX() throws {
    let book = Workbook(
      title: "台账",
      sheets: [
        Sheet(
          name: "台账", columns: [.init(width: 12), .init(width: 12)],
          rows: [[.header("事项"), .header("完成率")], [.text("=1+1"), .text("八成")]])
      ])
    let pdf = try OfficePrinter.pdf(try XLSXWriter().write(book), .xlsx)
    #expect(isPDF(pdf))
    guard isThere("pdftotext") else { return }
    let text = String(decoding: try HelperProgram.pdfText(pdf, seconds: 60, limit: 1 << 20), as: UTF8.self)
    // What begins with = is text there too.
    #expect(text.contains("=1+1") && text.contains("八成"))
  }

  @Test(
    .enabled(
      if: isThere("chromium", "chromium-browser", "google-chrome"),
      "Chromium isn't installed: HTML isn't opened")
  )
  func chromiumPrintsTheHTML() throws {
    let pdf = try PDFPrinter.print(html: HTMLWriter().write(document))
    #expect(isPDF(pdf))
    guard isThere("pdftotext") else { return }
    let text = String(decoding: try HelperProgram.pdfText(pdf, seconds: 60, limit: 1 << 20), as: UTF8.self)
    for words in ["总体情况", "12/20"] { #expect(text.contains(words), "\(words)") }
  }

  /// A light and its meaning stand in two or three lines, a figure in one; a long text gets the room that is left.
  @Test func shortTextsKeepTheirLines() {
    let heads = ["序号", "编号", "任务", "牵头单位", "目标", "截至9月30日完成", "完成率(%)", "序时(%)", "偏差(百分点)", "亮灯", "说明"]
    let row = [
      "12", "LX-2023-12", "集镇污水管网新铺工程", "村镇建设办", "14公里以上", "10.1公里", "72.1", "75.0", "-2.9", "蓝灯（略低于序时）",
      "按目前进度预计2024年1月15日完成；目标已调整：按原目标56.1%；未填报原因",
    ]
    let total = OfficialLayout.textWidth(landscape: true)
    let widths = DOCXTableWriter.columnWidths(Table(header: heads, rows: [row]), count: 11, total: total)
    #expect(widths.reduce(0, +) == total)
    // Nine characters of 10.5 points in three lines, with the cell's margins.
    #expect(widths[9] >= 3 * 210 + 160)
    // 10.1公里 in one line.
    #expect(widths[5] >= 4 * 125 + 2 * 210 + 160)
    #expect(widths[10] == widths.max())
  }
}
