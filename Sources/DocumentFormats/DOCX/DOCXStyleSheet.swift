/// The styles of an official paper, one for each role.
struct DOCXStyleSheet {
  private let layout: OfficialLayout

  init(_ layout: OfficialLayout) { self.layout = layout }

  /// The style of a paragraph's role.
  static func id(_ role: Paragraph.Role) -> String {
    switch role {
    case .body: "Body"
    case .masthead: "Masthead"
    case .number: "Number"
    case .addressee: "Addressee"
    case .attachments: "Attachments"
    case .signature: "Signature"
    case .date: "Date"
    case .attachmentMark: "AttachmentMark"
    case .attachmentTitle: "AttachmentTitle"
    case .remark: "Remark"
    case .quotation: "Quotation"
    case .copies, .printed: "Record"
    }
  }

  func xml(language: String) -> String {
    let line = "<w:spacing w:line=\"\(OfficialLayout.linePitch)\" w:lineRule=\"exact\"/>"
    let indent = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>"
    var xml = WordXML.head + "<w:styles \(WordXML.space)><w:docDefaults><w:rPrDefault><w:rPr>"
    xml += fonts(layout.body) + size(32)
    xml +=
      "<w:lang w:val=\"en-US\" w:eastAsia=\"\(WordXML.escaped(language.hasPrefix("zh") ? language : "zh-CN"))\"/>"
    xml += "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    xml +=
      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>"
      + "<w:pPr><w:widowControl w:val=\"0\"/>\(line)<w:jc w:val=\"both\"/></w:pPr><w:rPr><w:spacing w:val=\"\(OfficialLayout.charSpacing)\"/>\(size(32))</w:rPr></w:style>"
    xml +=
      "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr>"
      + "<w:tblCellMar><w:left w:w=\"60\" w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"

    xml += style("Body", "Body Text", indent)
    // 2号小标宋, centred, a blank line below it.
    xml += style(
      "Title", "Title",
      "<w:spacing w:after=\"\(OfficialLayout.linePitch)\" w:line=\"680\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
      fonts(layout.title) + evenSpacing + size(44), isOfficial: true)
    for (level, font) in [layout.black, layout.kai, layout.body, layout.body].enumerated() {
      xml += style(
        "Heading\(level + 1)", "heading \(level + 1)",
        "<w:keepNext/>\(indent)<w:outlineLvl w:val=\"\(level)\"/>",
        fonts(font), next: "Body", isOfficial: true)
    }
    let center = "<w:jc w:val=\"center\"/>"
    let right = "<w:jc w:val=\"right\"/>"
    xml += style(
      "Masthead", "Masthead",
      "<w:spacing w:before=\"600\" w:after=\"600\" w:line=\"1000\" w:lineRule=\"exact\"/>" + center,
      fonts(layout.title) + "<w:color w:val=\"FF0000\"/>" + evenSpacing + size(72))
    xml += style("Number", "Document Number", center)
    xml += style("Addressee", "Addressee", "")
    xml += style(
      "Attachments", "Attachments",
      // “附件：” two characters in, further names below the first.
      "<w:spacing w:before=\"\(OfficialLayout.linePitch)\"/>"
        + "<w:ind w:leftChars=\"500\" w:left=\"1600\" w:hangingChars=\"300\" w:hanging=\"960\"/>"
        + "<w:jc w:val=\"left\"/>")
    xml += style(
      "Signature", "Signature",
      "<w:keepNext/><w:spacing w:before=\"\(OfficialLayout.linePitch)\"/><w:ind w:rightChars=\"200\" w:right=\"640\"/>"
        + right)
    xml += style("Date", "Date", "<w:ind w:rightChars=\"400\" w:right=\"1280\"/>" + right)
    xml += style("AttachmentMark", "Attachment Mark", "<w:keepNext/>", fonts(layout.black))
    xml += style(
      "AttachmentTitle", "Attachment Title",
      "<w:keepNext/><w:spacing w:before=\"290\" w:after=\"290\" w:line=\"680\" w:lineRule=\"exact\"/>"
        + center, fonts(layout.title) + evenSpacing + size(44))
    xml += style("Remark", "Remark", indent, size(28))
    xml += style("Note", "Note", "<w:ind w:left=\"640\"/>", fonts(layout.kai) + size(28))
    xml += style("Quotation", "Quotation", "<w:ind w:left=\"640\" w:right=\"640\"/>", fonts(layout.kai))
    // 版记: 4号, one character in from each side.
    xml += style("Record", "Record", "<w:ind w:left=\"280\" w:right=\"280\"/>", evenSpacing + size(28))
    xml += style("ListItem", "List Item", indent)
    // Small type has a pitch of its own, not the page's lines.
    let tight =
      "<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"300\" w:lineRule=\"atLeast\"/>"
      + "<w:ind w:left=\"0\" w:firstLineChars=\"0\" w:firstLine=\"0\"/>"
    xml += style(
      "TableCaption", "Table Caption", "<w:keepNext/><w:snapToGrid w:val=\"0\"/>" + center,
      "<w:b/>" + evenSpacing + size(24))
    xml += style("TableUnit", "Table Unit", "<w:keepNext/>" + tight + right, evenSpacing + size(21))
    xml += style("TableText", "Table Text", tight + "<w:jc w:val=\"left\"/>", evenSpacing + size(21))
    xml += style("TableHead", "Table Head", tight + center, "<w:b/>" + evenSpacing + size(21))
    xml += style(
      "PageNumber", "Page Number Line", "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/>",
      fonts(layout.song, latin: layout.song) + evenSpacing + size(28))
    return xml + "</w:styles>"
  }

  /// Both the Latin and the Chinese name, since programs look for either.
  private func fonts(_ font: OfficialLayout.Font, latin: OfficialLayout.Font? = nil) -> String {
    let (west, east) = (WordXML.escaped((latin ?? layout.latin).name), WordXML.escaped(font.name))
    return "<w:rFonts w:ascii=\"\(west)\" w:hAnsi=\"\(west)\" w:eastAsia=\"\(east)\" w:cs=\"\(west)\"/>"
  }

  /// Only 3号 type is set closer.
  private var evenSpacing: String { "<w:spacing w:val=\"0\"/>" }

  private func size(_ halfPoints: Int) -> String {
    "<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(halfPoints)\"/>"
  }

  private func style(
    _ id: String, _ name: String, _ paragraph: String, _ run: String = "", next: String? = nil,
    isOfficial: Bool = false
  ) -> String {
    "<w:style w:type=\"paragraph\"\(isOfficial ? "" : " w:customStyle=\"1\"") w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/><w:basedOn w:val=\"Normal\"/>"
      + (next.map { "<w:next w:val=\"\($0)\"/>" } ?? "") + "<w:qFormat/>"
      + (paragraph.isEmpty ? "" : "<w:pPr>\(paragraph)</w:pPr>")
      + (run.isEmpty ? "" : "<w:rPr>\(run)</w:rPr>")
      + "</w:style>"
  }
}
