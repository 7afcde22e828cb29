import Testing

@testable import DocumentFormats

@Suite struct OfficialPaperTests {
  private let document = Document(
    title: "季度通报",
    blocks: [
      .paragraph("柳溪镇人民政府文件", .masthead), .paragraph("柳政〔2023〕3号", .number), .paragraph("各村：", .addressee),
      .heading(1, "一、总体情况"), .paragraph("完成12个。"), .list(DocumentList(ordered: true, [[Run("甲")]])),
      .paragraph("附件：1.明细表\n　　　2.清单", .attachments), .paragraph("柳溪镇", .signature),
      .paragraph("2023年9月30日", .date), .pageBreak, .paragraph("附件1", .attachmentMark),
      .table(Table(header: (1...10).map { "列\($0)" }, rows: [(1...10).map { "\($0)" }])),
      .paragraph("抄送：县政府督查室。", .copies), .paragraph("柳溪镇党政办\t2023年9月30日印发", .printed),
    ], layout: PageLayout(redRule: true))

  private func part(_ name: String, _ bytes: [UInt8]) throws -> String {
    String(decoding: try #require(try Archive(bytes, format: .docx).part(name)), as: UTF8.self)
  }

  /// The order in which the schema of WordprocessingML wants the children of an element, as far as we write them.
  private static let orders: [String: [String]] = [
    "pPr": [
      "pStyle", "keepNext", "pageBreakBefore", "widowControl", "pBdr", "tabs", "snapToGrid", "spacing", "ind",
      "jc",
      "outlineLvl",
      "sectPr",
    ],
    "rPr": ["rFonts", "b", "color", "spacing", "sz", "szCs", "lang"],
    "tblPr": ["tblpPr", "tblW", "tblBorders", "tblLayout", "tblCellMar"],
    "tcPr": ["tcW", "gridSpan", "vMerge", "tcBorders", "vAlign"], "trPr": ["cantSplit", "tblHeader"],
    "sectPr": ["footerReference", "pgSz", "pgMar", "docGrid"],
    "style": ["name", "basedOn", "next", "qFormat", "pPr", "rPr", "tblPr"],
    "tbl": ["tblPr", "tblGrid", "tr"], "tc": ["tcPr", "p"], "p": ["pPr", "r"],
    "r": ["rPr", "t", "br", "tab"],
  ]

  @Test func theElementsStandInTheSchemasOrder() throws {
    let bytes = try DOCXWriter().write(document)
    for name in ["word/document.xml", "word/styles.xml"] {
      // For each open element, where in its order the last child stood.
      var places: [Int] = []
      var wrong: [String] = []
      let scan = ElementScan(
        onStart: { element, _, path in
          let parent = path.count > 1 ? path[path.count - 2] : ""
          if let order = Self.orders[parent], !places.isEmpty {
            // Pieces of text may come in any order.
            let place = parent == "r" && element != "rPr" ? 1 : order.firstIndex(of: element) ?? -1
            if place < places[places.count - 1] { wrong.append("\(parent)/\(element)") }
            places[places.count - 1] = place
          }
          places.append(0)
        }, onEnd: { _ in places.removeLast() })
      try Markup.parseXML(Array(try part(name, bytes).utf8), format: .docx, part: name, scan)
      #expect(wrong.isEmpty, "\(name)")
    }
  }

  @Test(arguments: [
    (["关于青溪镇2023年第三季度", "目标任务落实情况的通报"], ["关于青溪镇2023年第三季度", "目标任务落实情况的通报"]),
    (["青溪镇2023年", "目标任务完成情况对账"], ["青溪镇2023年目标任务完成情况对账"]),
    ([], ["关于青溪镇2023年第三季度目标任务落实情况的通报"]),
  ]) func aLongTitleIsBrokenBetweenWords(parts: [String], lines: [String]) {
    var paper = Document(title: lines.joined())
    paper.titleParts = parts
    #expect(DOCXBodyWriter.titleLines(paper) == lines)
  }

  @Test func shortWordsOfATableStandInOneLineWhereThereIsRoom() {
    let table = Table(
      header: ["序号", "任务", "牵头单位", "说明"],
      rows: [["1", "新建污水管网", "财政所", "河东段完工，河西段正在招标，预计十一月底前全部接通"]])
    let widths = DOCXTableWriter.columnWidths(table, count: 4, total: 8845)
    // 五号 type is 210 wide; a cell's margins and lines take 160.
    #expect(widths[0] >= 2 * 210 + 160 && widths[2] >= 4 * 210 + 160)
    #expect(widths.reduce(0, +) == 8845)
  }

  @Test func theMastheadStandsAboveTheTitleOfAWebPageToo() throws {
    let page = HTMLWriter().write(
      Document(title: "通报", blocks: [.paragraph("青溪督查", .masthead), .paragraph("一、总体情况")]))
    let masthead = try #require(page.firstRange(of: "青溪督查")?.lowerBound)
    let title = try #require(page.firstRange(of: "<h1>")?.lowerBound)
    let body = try #require(page.firstRange(of: "一、总体情况")?.lowerBound)
    #expect(masthead < title && title < body)
  }

  @Test func aFormalPaperHasTheRedRuleAndTheRecordBlock() throws {
    let xml = try part("word/document.xml", try DOCXWriter().write(document))
    #expect(xml.contains("w:color=\"FF0000\""))
    #expect(xml.contains("w:tblpYSpec=\"bottom\""))
    let record = xml.components(after: "w:tblpYSpec")
    #expect(record.contains("<w:top w:val=\"single\" w:sz=\"8\""))
    #expect(record.contains("<w:bottom w:val=\"single\" w:sz=\"6\""))
    var bulletin = document
    bulletin.layout.hasRedRule = false
    let plain = try part("word/document.xml", try DOCXWriter().write(bulletin))
    #expect(!plain.contains("FF0000"))
  }

  @Test func aTemplateKeepsItsPageAndLosesItsText() throws {
    var layout = OfficialLayout()
    layout.body = OfficialLayout.Font("某单位字体")
    let own = Document(title: "旧文", blocks: [.paragraph("旧的正文")])
    let mould = try DOCXTemplate(try DOCXWriter(layout: layout).write(own))
    let bytes = try DOCXWriter(template: mould).write(document)
    let text = try DOCXReader().read(bytes).text
    #expect(text.contains("完成12个。") && !text.contains("旧的正文"))
    #expect(try part("word/styles.xml", bytes).contains("某单位字体"))
    #expect(try part("word/document.xml", bytes).contains("w:orient=\"landscape\""))
    #expect(try DOCXWriter(template: mould).write(document) == bytes)
  }

  @Test func whatIsNoPaperIsRefusedAsATemplate() throws {
    #expect(throws: FormatError.self) { try DOCXTemplate(Array("正文".utf8)) }
    let other = try ArchiveWriter.write([("word/styles.xml", Array("<x/>".utf8))])
    #expect(throws: FormatError.damaged(format: .docx, part: "word/document.xml", defect: .missingPart)) {
      try DOCXTemplate(other)
    }
  }
}

extension String {
  /// What follows the first place of some words.
  fileprivate func components(after words: String) -> String {
    firstRange(of: words).map { String(self[$0.upperBound...]) } ?? ""
  }
}
