import Testing

@testable import DocumentFormats

struct DOCXReaderTests {
  private func read(_ file: DOCXFile) throws -> SourceText { try DOCXReader().read(try file.bytes()) }

  private func numbered(_ text: String, _ level: Int, list: Int = 1) -> String {
    DOCXFile.paragraph(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
  }

  private func level(
    _ index: Int, _ format: String, _ text: String, _ suffix: String = "nothing", start: Int = 1
  ) -> String {
    "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"\(start)\"/><w:numFmt w:val=\"\(format)\"/><w:suff w:val=\"\(suffix)\"/><w:lvlText w:val=\"\(text)\"/></w:lvl>"
  }

  @Test func headingsGetTheNumbersThatWordGenerates() throws {
    var file = DOCXFile(
      numbered("总体情况", 0) + numbered("工业", 1) + numbered("农业", 1) + numbered("粮食", 2) + numbered("下步打算", 0)
        + numbered("项目", 1) + numbered("另起", 0, list: 2))
    file.numbering =
      "<w:abstractNum w:abstractNumId=\"5\">" + level(0, "chineseCounting", "%1、")
      + level(1, "chineseCounting", "（%2）")
      + level(2, "decimal", "%3.", "space")
      + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>"
      + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"5\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
    #expect(
      try read(file).text
        == "一、总体情况\n（一）工业\n（二）农业\n1. 粮食\n二、下步打算\n（一）项目\n一、另起\n")
  }

  @Test func stylesGiveHeadingsAndNumbers() throws {
    var file = DOCXFile(
      DOCXFile.paragraph("工作总结", "<w:pStyle w:val=\"T\"/>")
        + DOCXFile.paragraph("回顾", "<w:pStyle w:val=\"H1\"/>")
        + DOCXFile.paragraph("细目", "<w:pStyle w:val=\"H2\"/>") + DOCXFile.paragraph("正文"))
    file.styles = """
      <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
      <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="x"/><w:basedOn w:val="H1"/><w:pPr><w:outlineLvl w:val="1"/><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
      """
    file.numbering =
      "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1", "space")
      + level(1, "decimal", "%1.%2", "space")
      + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    let source = try read(file)
    #expect(source.title == "工作总结")
    #expect(source.text == "工作总结\n1 回顾\n1.1 细目\n正文\n")
    #expect(
      source.document?.blocks[1] == .heading(Heading(level: 1, runs: [Run("1 "), Run("回顾")])))
  }

  @Test func trackedChangesAreTakenAsAccepted() throws {
    let body = """
      <w:p><w:r><w:t>完成</w:t></w:r><w:del><w:r><w:delText>3</w:delText></w:r></w:del>
      <w:ins><w:r><w:t>5</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>公里</w:t></w:r></w:moveTo></w:p>
      """
    #expect(try read(DOCXFile(body)).text == "完成5公里\n")
  }

  @Test func textBoxesFollowTheirParagraphOnce() throws {
    let box = "<w:txbxContent>\(DOCXFile.paragraph("框内"))</w:txbxContent>"
    let body =
      "<w:p><w:r><w:t>框外</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>\(box)</mc:Choice><mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>续</w:t></w:r></w:p>"
    #expect(try read(DOCXFile(body + DOCXFile.paragraph("后"))).text == "框外续\n框内\n后\n")
  }

  @Test func tablesKeepTheirHeads() throws {
    func cell(_ text: String, _ span: Int = 1) -> String {
      "<w:tc><w:tcPr><w:gridSpan w:val=\"\(span)\"/></w:tcPr>\(DOCXFile.paragraph(text))</w:tc>"
    }
    let body =
      "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>\(cell("事项"))\(cell("进度"))</w:tr><w:tr>\(cell("道路"))\(cell("80%"))</w:tr><w:tr>\(cell("合计", 2))</w:tr></w:tbl>"
    let source = try read(DOCXFile(body))
    #expect(source.text == "事项\t进度\n道路\t80%\n合计\n")
    guard case .table(let table) = source.document?.blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(table.header.count == 1 && table.rows.count == 2 && table.rows[1][0].columns == 2)
  }

  @Test func aVerticallyMergedCellCountsForEachRow() throws {
    func row(_ cells: String...) -> String {
      "<w:tr>" + cells.map { "<w:tc>\($0)</w:tc>" }.joined() + "</w:tr>"
    }
    func merged(_ mark: String) -> String { "<w:tcPr><w:vMerge\(mark)/></w:tcPr>" }
    let wide = "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
    let body =
      "<w:tbl>"
      + row(merged(" w:val=\"restart\"") + DOCXFile.paragraph("水利站"), DOCXFile.paragraph("清淤"))
      + row(merged("") + "<w:p/>", DOCXFile.paragraph("护岸"))
      + row(merged(" w:val=\"continue\"") + "<w:p/>", DOCXFile.paragraph("泵站"))
      + row(wide + DOCXFile.paragraph("合计"))
      + row(DOCXFile.paragraph("农业站"), DOCXFile.paragraph("育秧")) + "</w:tbl>"
    #expect(try read(DOCXFile(body)).text == "水利站\t清淤\n水利站\t护岸\n水利站\t泵站\n合计\n农业站\t育秧\n")
  }

  @Test func aDeletedParagraphEndJoinsTwoParagraphs() throws {
    let mark = "<w:rPr><w:del w:id=\"1\"/></w:rPr>"
    let joined = DOCXFile.paragraph("改建桥梁", mark) + DOCXFile.paragraph("两座")
    #expect(try read(DOCXFile(joined + DOCXFile.paragraph("后"))).text == "改建桥梁两座\n后\n")
    let last =
      "<w:tbl><w:tr><w:tc>\(DOCXFile.paragraph("甲", mark))</w:tc><w:tc>\(DOCXFile.paragraph("乙"))</w:tc></w:tr></w:tbl>"
    #expect(try read(DOCXFile(last)).text == "甲\t乙\n")
  }

  @Test func footnotesStandAtTheEnd() throws {
    var file = DOCXFile(
      "<w:p><w:r><w:t>一带</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>思路</w:t></w:r></w:p>"
    )
    file.footnotes = "<w:footnote w:id=\"2\">\(DOCXFile.paragraph("指沿河产业带。"))</w:footnote>"
    let source = try read(file)
    #expect(source.text == "一带思路\n指沿河产业带。\n")
    #expect(source.document?.blocks.last == .note("指沿河产业带。"))
  }

  @Test func hiddenTextIsLeftOutAndReported() throws {
    let source = try read(
      DOCXFile(
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>明</w:t></w:r></w:p>"
      ))
    #expect(source.text == "明\n")
    #expect(source.problems == [.partSkipped(name: "w:vanish")])
    #expect(source.document?.blocks == [.paragraph(Paragraph([.strong("明")]))])
  }
}

/// Files that were broken, or made to do harm.
struct HostileDOCXTests {
  private let paragraph = DOCXFile.paragraph("字")

  @Test func aTruncatedArchiveIsNoArchive() throws {
    let bytes = try DOCXFile(paragraph).bytes()
    #expect(throws: FormatError.damaged(format: .docx, part: "", defect: .notAnArchive)) {
      try DOCXReader().read(Array(bytes.prefix(bytes.count / 2)))
    }
    #expect(throws: FormatError.damaged(format: .docx, part: "", defect: .notAnArchive)) {
      try DOCXReader().read([])
    }
  }

  /// Never other text: each part has a checksum.
  @Test func aFlippedByteIsDamageOrHarmless() throws {
    let bytes = try DOCXFile(String(repeating: paragraph, count: 50)).bytes()
    for at in stride(from: 0, to: bytes.count, by: 7) {
      var broken = bytes
      broken[at] ^= 0x5A
      do {
        #expect(try DOCXReader().read(broken).text == String(repeating: "字\n", count: 50))
      } catch .damaged(format: .docx, part: _, defect: _) {}
    }
  }

  @Test func aBombIsRefusedBeforeItIsUnpacked() throws {
    let huge = String(repeating: " ", count: 5 << 20)
    let bytes = try DOCXFile(huge).bytes()
    #expect(bytes.count < 20_000)
    #expect(
      throws: FormatError.damaged(format: .docx, part: "word/document.xml", defect: .tooLarge(limit: 1 << 20))
    ) {
      try DOCXReader(partLimit: 1 << 20).read(bytes)
    }
  }

  @Test func namesThatLeadOutsideAreRefused() throws {
    for name in ["../../etc/passwd", "/etc/passwd", "word\\..\\x", "a/../../b"] {
      var file = DOCXFile(paragraph)
      file.extra = [(name, [1])]
      let bytes = try file.bytes()
      #expect(throws: FormatError.damaged(format: .docx, part: name, defect: .unsafeName)) {
        try DOCXReader().read(bytes)
      }
    }
  }

  @Test func entitiesAreRefused() throws {
    let xml =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]><x>&b;&f;</x>"
    let bytes = try ArchiveWriter.write([
      ("[Content_Types].xml", [60]), ("word/document.xml", Array(xml.utf8)),
    ])
    #expect(throws: FormatError.damaged(format: .docx, part: "word/document.xml", defect: .entities)) {
      try DOCXReader().read(bytes)
    }
  }

  /// Styles, a template or a picture may stand elsewhere: nobody goes there.
  @Test(arguments: ["file:///etc/passwd", "http://localhost:1/styles.xml", "../../../etc/passwd"])
  func whatStandsOutsideIsNotFetched(target: String) throws {
    var file = DOCXFile(paragraph)
    for type in ["styles", "numbering", "footnotes", "attachedTemplate"] {
      file.relations +=
        "<Relationship Id=\"\(type)\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(type)\""
        + " Target=\"\(target)\" TargetMode=\"External\"/>"
    }
    #expect(try DOCXReader().read(file.bytes()).text == DOCXReader().read(DOCXFile(paragraph).bytes()).text)
  }

  @Test func endlessNestingIsRefused() throws {
    let deep = String(repeating: "<w:sdt>", count: 100_000) + String(repeating: "</w:sdt>", count: 100_000)
    let bytes = try DOCXFile(deep).bytes()
    #expect(
      throws: FormatError.damaged(format: .docx, part: "word/document.xml", defect: .tooDeep(limit: 512))
    ) {
      try DOCXReader().read(bytes)
    }
  }

  @Test func brokenXMLSaysWhere() throws {
    let bytes = try DOCXFile("\n\n<w:p><w:r></w:p>").bytes()
    #expect(
      throws: FormatError.damaged(format: .docx, part: "word/document.xml", defect: .malformed(line: 3))
    ) {
      try DOCXReader().read(bytes)
    }
  }

  @Test func anArchiveOfOtherThingsIsNoDocument() throws {
    let bytes = try ArchiveWriter.write([("photo.png", [1, 2, 3])])
    #expect(throws: FormatError.damaged(format: .docx, part: "word/document.xml", defect: .missingPart)) {
      try DOCXReader().read(bytes)
    }
  }
}

struct NumberFormatTests {
  @Test(arguments: [
    (1, "chineseCounting", "一"), (10, "chineseCounting", "十"), (12, "chineseCountingThousand", "十二"),
    (20, "chineseCounting", "二十"), (105, "chineseCounting", "一百零五"), (110, "chineseCounting", "一百一十"),
    (3, "decimalEnclosedCircle", "③"), (3, "decimalFullWidth", "３"), (4, "upperRoman", "IV"),
    (27, "lowerLetter", "aa"),
    (2, "ideographTraditional", "乙"), (12, "chineseLegalSimplified", "壹拾贰"), (7, "decimalZero", "07"),
    (10, "ideographDigital", "一〇"), (5, "unknown", "5"), (0, "upperRoman", "0"),
  ])
  func numbersAsWordWritesThem(number: Int, format: String, text: String) {
    #expect(NumberFormat.text(number, format) == text)
  }
}
