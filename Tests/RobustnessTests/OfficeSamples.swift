import DocumentFormats

/// Small office files with every element that the readers know, to damage.
enum OfficeSamples {
  private static let space =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
  private static let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let relations = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""

  private static let body = """
    <w:p><w:pPr><w:pStyle w:val="H"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>工作安排</w:t></w:r></w:p>
    <w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>新建桥梁</w:t></w:r></w:p>
    <w:p><w:r><w:t>2座</w:t></w:r><w:del><w:r><w:delText>3座</w:delText></w:r></w:del><w:ins><w:r><w:t>，年底前完成。</w:t></w:r></w:ins></w:p>
    <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></mc:Choice>
    <mc:Fallback><w:p><w:r><w:t>框内</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r><w:r><w:footnoteReference w:id="2"/><w:tab/><w:br/></w:r></w:p>
    <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>水利站</w:t></w:r></w:p></w:tc>
    <w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>清淤3公里</w:t></w:r></w:p></w:tc></w:tr>
    <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>内</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>
    """

  /// The parts of a Word document.
  static let document: [(name: String, xml: String)] = [
    ("[Content_Types].xml", "<Types/>"),
    (
      "_rels/.rels",
      "<Relationships \(relations)><Relationship Id=\"r1\" Type=\"\(relation)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
    ),
    ("word/document.xml", "<w:document \(space)><w:body>\(body)</w:body></w:document>"),
    (
      "word/_rels/document.xml.rels",
      "<Relationships \(relations)>"
        + ["styles", "numbering", "footnotes"].map {
          "<Relationship Id=\"\($0)\" Type=\"\(relation)/\($0)\" Target=\"\($0).xml\"/>"
        }.joined() + "</Relationships>"
    ),
    (
      "word/styles.xml",
      "<w:styles \(space)><w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"H\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style></w:styles>"
    ),
    (
      "word/numbering.xml",
      "<w:numbering \(space)><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
    ),
    (
      "word/footnotes.xml",
      "<w:footnotes \(space)><w:footnote w:id=\"2\"><w:p><w:r><w:t>指沿河产业带。</w:t></w:r></w:p></w:footnote></w:footnotes>"
    ),
  ]

  static let workbook = Workbook(
    title: "台账",
    sheets: [
      Sheet(
        name: "台账",
        rows: [
          [.text("柳湾镇任务台账", .title)], [.header("编号"), .header("事项"), .header("完成率"), .header("日期")],
          [
            .text("A-1"), .text("清淤3公里"), SheetCell(.percent(53.3)),
            SheetCell(.date(year: 2023, month: 9, day: 30)),
          ],
          [.text("A-2"), .empty, .number(20.5, decimals: 1), .number(-3)],
        ], headerRows: 2, merges: [.init(rows: 0...0, columns: 0...3)])
    ])
}
