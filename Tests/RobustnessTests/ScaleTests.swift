import DocumentFormats
import PlanExtraction
import PlanModel
import Testing

/// Texts that nobody writes and somebody sends: one shape over and over. A reader that looks back over all it has read for
/// each character never ends here; one that ends gives no more than the text can hold.
@Suite struct ScaleTests {
  static let shapes = [
    "1、", "1", "十", "三万", "亿", "“", "（", "《", "，", "：", "\n", " ", "由", "其中", "增长", "2023年", "12345，",
    "，同比增长5%",
    "新建道路1公里，", "新建道路、", "改造危房30户，8月底前完成，", "坚持党建，", "加强建设。", "一是抓项目。", "1.推进\n", "10个、",
    "\n一、2023年工作回顾\n新建公厕3座。", "（责任单位：城建办）", "东湾、西湾分别", "鎮(zhèn)",
  ]

  @Test(arguments: shapes)
  func aShapeOverAndOverIsReadToItsEnd(shape: String) {
    let count = 20_000
    let text = "二、2024年工作安排\n" + String(repeating: shape, count: count / shape.unicodeScalars.count)
    let length = text.unicodeScalars.count
    let reading = ReportReader().read(text)
    #expect(reading.document.characters == length)
    let statements = reading.commitments.map(\.span) + reading.outcomes.map(\.span)
    #expect(statements.count <= length / 2)
    for span in statements { #expect(span.start < span.end && span.end <= length) }
    let figures = reading.commitments.flatMap(\.figures) + reading.outcomes.flatMap(\.figures)
    #expect(figures.count <= length)
    // What is said of a statement grows with the text and not with its square.
    let said = reading.commitments.reduce(0) { $0 + $1.rule.utf8.count + $1.title.utf8.count }
    #expect(said <= length * 20)
  }

  /// Every line opens a part: what is looked up for each part must not be looked for in all of them.
  @Test func nothingButHeadingsIsReadToItsEnd() {
    let pairs = 15_000
    let text = String(repeating: "一、2023年工作安排\n二、2023年工作回顾\n", count: pairs)
    let reading = ReportReader().read(text)
    #expect(reading.sections.count == 2 * pairs)
    #expect(reading.commitments.isEmpty && reading.outcomes.isEmpty)
  }

  @Test func aLineOfAHundredThousandClausesIsReadToItsEnd() {
    let clauses = 100_000
    let text = "二、2024年工作安排\n" + String(repeating: "新建道路3公里，", count: clauses)
    #expect(ReportReader().read(text).commitments.count == clauses)
  }

  @Test(arguments: ["div", "b", "ul", "table", "span"])
  func tagsInTagsAreReadToTheirEnd(tag: String) throws {
    let depth = 20_000
    let page =
      "<html><body>" + String(repeating: "<\(tag)>", count: depth) + "新建公厕3座。"
      + String(repeating: "</\(tag)>", count: depth) + "</body></html>"
    let source = try ReportSource(helperSeconds: 1).read(path: "a.html", bytes: Array(page.utf8))
    #expect(source.text.contains("新建公厕3座"))
    #expect(source.text.utf8.count <= page.utf8.count)
  }

  @Test func aTableOfThousandsOfCellsIsReadToItsEnd() throws {
    let row = "<tr>" + String(repeating: "<td>新建公厕3座</td>", count: 20) + "</tr>"
    let page = "<html><body><table>" + String(repeating: row, count: 500) + "</table></body></html>"
    let source = try ReportSource(helperSeconds: 1).read(path: "a.html", bytes: Array(page.utf8))
    #expect(source.text.utf8.count <= page.utf8.count)
    #expect(source.text.split(separator: "\n").count >= 500)
  }
}
