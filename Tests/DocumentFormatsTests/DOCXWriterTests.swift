import Testing

@testable import DocumentFormats

struct DOCXWriterTests {
  private let wide = Table(
    columns: [.init(weight: 1)], header: (1...10).map { "列\($0)" }, rows: [(1...10).map { "\($0).0%" }])

  private var document: Document {
    Document(
      title: "季度通报",
      blocks: [
        .paragraph("柳溪督查", .masthead), .paragraph("第3期", .number), .paragraph("各村：", .addressee),
        .heading(1, "一、总体情况"), .paragraph(Paragraph([Run("完成"), .strong("12<项>&"), Run("\n换行\u{1}")])),
        .list(DocumentList(ordered: true, [[Run("甲")]])), .note("口径"), .pageBreak,
        .paragraph("附件1", .attachmentMark), .table(wide), .pageBreak, .paragraph("附件2", .attachmentMark),
        .table(
          Table(
            caption: "表2", unitNote: "单位：万元", columns: [.init(), .init(.right)],
            header: [[Table.Cell([Run("合")], columns: 2)], ["事项", "数"]],
            rows: [[Table.Cell([Run("道路")], rows: 2), "1"], ["2"]])),
      ], layout: PageLayout(redRule: true))
  }

  private func part(_ name: String) throws -> String {
    let archive = try Archive(try DOCXWriter().write(document), format: .docx)
    return String(decoding: try #require(try archive.part(name)), as: UTF8.self)
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let source = try DOCXReader().read(try DOCXWriter().write(document))
    #expect(source.title == "季度通报")
    #expect(
      source.text == """
        柳溪督查
        第3期
        季度通报
        各村：
        一、总体情况
        完成12<项>&
        换行
        1.甲
        口径
        附件1
        列1\t列2\t列3\t列4\t列5\t列6\t列7\t列8\t列9\t列10
        1.0%\t2.0%\t3.0%\t4.0%\t5.0%\t6.0%\t7.0%\t8.0%\t9.0%\t10.0%
        附件2
        表2
        单位：万元
        合
        事项\t数
        道路\t1
        道路\t2

        """)
    guard case .table(let table) = source.document?.blocks.last else {
      Issue.record("no table")
      return
    }
    #expect(table.header.count == 2)
  }

  @Test func theSameDocumentGivesTheSameBytes() throws {
    #expect(try DOCXWriter().write(document) == DOCXWriter().write(document))
  }

  @Test func thePageIsTheOfficialOne() throws {
    let xml = try part("word/document.xml")
    #expect(
      xml.contains(
        "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\""
      ))
    #expect(xml.contains("w:footer=\"1417\""))
    #expect(xml.contains("<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>"))
    #expect(try part("word/settings.xml").contains("<w:evenAndOddHeaders/>"))
    let styles = try part("word/styles.xml")
    for font in ["仿宋", "楷体", "黑体", "方正小标宋简体", "宋体"] { #expect(styles.contains("w:eastAsia=\"\(font)\"")) }
    #expect(try part("word/fontTable.xml").contains("方正小标宋_GBK"))
    #expect(try part("word/footer1.xml").contains("<w:jc w:val=\"right\"/>"))
    #expect(try part("word/footer2.xml").contains("<w:jc w:val=\"left\"/>"))
  }

  @Test func wideTablesStandAcrossWithTheirMark() throws {
    let xml = try part("word/document.xml")
    let sections = xml.components(around: "<w:sectPr>")
    #expect(sections.count == 4)
    #expect(sections[1].contains("附件1") && !sections[0].contains("附件1"))
    #expect(sections[2].contains("附件2") && !sections[1].contains("附件2"))
    #expect(sections[2].hasPrefix("<w:footerReference") && sections[2].contains("w:orient=\"landscape\""))
    #expect(!sections[1].contains("landscape") && !sections[3].contains("landscape"))
    #expect(!xml.contains("pageBreakBefore"))
  }

  @Test func columnsShareTheWholeWidth() {
    let widths = DOCXTableWriter.columnWidths(
      Table(header: ["号", "事项"], rows: [["1", "一段很长很长很长很长很长的说明文字"]]), count: 2, total: 8845)
    #expect(widths.reduce(0, +) == 8845 && widths[1] > widths[0] * 4)
  }
}

extension String {
  fileprivate func components(around mark: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(self)
    while let found = rest.firstRange(of: mark) {
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return parts + [String(rest)]
  }
}
