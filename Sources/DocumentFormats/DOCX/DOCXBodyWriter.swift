/// The main part: the document's blocks, in sections that are upright or across.
enum DOCXBodyWriter {
  /// Blocks that share a page's direction.
  private struct Part {
    var isLandscape: Bool
    var blocks: [Block] = []
  }

  static func xml(_ document: Document) -> [UInt8] {
    var out = TextBuffer()
    out.add(WordXML.head + "<w:document \(WordXML.space)><w:body>")
    write(document, section: nil, &out)
    out.add("</w:body></w:document>")
    return out.bytes
  }

  /// What stands in the body. `section` is a template's own last section; without one it is the official page's.
  static func write(_ document: Document, section given: String?, _ out: inout TextBuffer) {
    var parts = parts(document)
    if !document.title.isEmpty {
      let title = titleLines(document).joined(separator: "\n")
      parts[0].blocks.insert(.heading(Heading(level: 0, runs: [Run(title)])), at: document.aboveTitle)
    }
    for (index, part) in parts.enumerated() {
      let section =
        given.map { part.isLandscape ? sectionProperties(isLandscape: true, hasFooters: false) : $0 }
        ?? sectionProperties(isLandscape: part.isLandscape)
      write(
        part.blocks, document.layout, isLandscape: part.isLandscape,
        left: leftMargin(section) ?? OfficialLayout.margins.left, &out)
      // Every section but the last ends in a paragraph of its own.
      out.add(
        index == parts.count - 1
          ? section : "<w:p><w:pPr><w:pStyle w:val=\"TableText\"/>\(section)</w:pPr></w:p>")
    }
  }

  /// Characters of 2号 type in a line of the title.
  private static let titleLine = 20.0

  /// The title in lines as even as its parts allow.
  static func titleLines(_ document: Document) -> [String] {
    func width(_ text: String) -> Double {
      text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 1 : 0.5) }
    }
    let parts = document.titleParts
    guard parts.count > 1, parts.joined() == document.title, width(document.title) > titleLine else {
      return [document.title]
    }
    let best = (1..<parts.count).map { [parts[..<$0].joined(), parts[$0...].joined()] }
      .min { one, two in (one.map(width).max() ?? 0) < (two.map(width).max() ?? 0) }
    guard let best, best.allSatisfy({ width($0) <= titleLine }) else { return [document.title] }
    return best.map { String($0.reversed().drop { $0 == " " }.reversed()) }
  }

  /// A wide table goes on pages across, together with the heads right above it.
  private static func parts(_ document: Document) -> [Part] {
    let isAcross = document.layout.isLandscape
    var parts = [Part(isLandscape: isAcross)]
    for block in document.blocks {
      let isWide = isAcross || isWideTable(block)
      if isWide != parts[parts.count - 1].isLandscape {
        var moved: [Block] = []
        while isWide, let last = parts[parts.count - 1].blocks.last, belongsToTable(last) {
          parts[parts.count - 1].blocks.removeLast()
          if last.isPageBreak { break }
          moved.insert(last, at: 0)
        }
        let isEmpty = parts[parts.count - 1].blocks.isEmpty
        if isEmpty, parts.count > 1, parts[parts.count - 2].isLandscape == isWide {
          // Nothing is left between two tables across: the second goes on a new page of the first one's section.
          parts.removeLast()
          parts[parts.count - 1].blocks.append(.pageBreak)
          parts[parts.count - 1].blocks += moved
        } else {
          if parts.count == 1, isEmpty, document.title.isEmpty { parts.removeLast() }
          parts.append(Part(isLandscape: isWide, blocks: moved))
        }
        // A new section begins a page anyway.
        if block.isPageBreak { continue }
      }
      parts[parts.count - 1].blocks.append(block)
    }
    return parts
  }

  private static func isWideTable(_ block: Block) -> Bool {
    if case .table(let table) = block { table.width >= OfficialLayout.wideColumns } else { false }
  }

  private static func belongsToTable(_ block: Block) -> Bool {
    switch block {
    case .pageBreak, .heading: true
    case .paragraph(let paragraph): paragraph.role == .attachmentMark || paragraph.role == .attachmentTitle
    default: false
    }
  }

  private static func write(
    _ blocks: [Block], _ layout: PageLayout, isLandscape: Bool, left: Int, _ out: inout TextBuffer
  ) {
    var breaksPage = false
    var records: [Paragraph] = []
    for block in blocks {
      if case .paragraph(let paragraph) = block, paragraph.role == .copies || paragraph.role == .printed {
        records.append(paragraph)
        continue
      }
      if block.isPageBreak {
        breaksPage = true
        continue
      }
      let properties = breaksPage ? "<w:pageBreakBefore/>" : ""
      if case .table(let table) = block {
        if breaksPage { out.add("<w:p><w:pPr><w:pStyle w:val=\"TableText\"/>\(properties)</w:pPr></w:p>") }
        DOCXTableWriter.write(table, width: OfficialLayout.textWidth(landscape: isLandscape), &out)
      } else {
        out.add(text(block, properties, layout))
      }
      breaksPage = false
    }
    if !records.isEmpty { out.add(record(records, isLandscape: isLandscape, left: left)) }
  }

  /// 版记: a table at the foot of the type area; its first and last line 0.35 mm, that between 0.25 mm.
  ///
  /// Its place is counted from the page's edge: LibreOffice lets a table float only where that is so.
  private static func record(_ paragraphs: [Paragraph], isLandscape: Bool, left: Int) -> String {
    let width = OfficialLayout.textWidth(landscape: isLandscape)
    func line(_ side: String, _ size: Int) -> String {
      "<w:\(side) w:val=\"single\" w:sz=\"\(size)\" w:space=\"0\" w:color=\"000000\"/>"
    }
    var xml =
      "<w:tbl><w:tblPr><w:tblpPr w:leftFromText=\"0\" w:rightFromText=\"0\" w:vertAnchor=\"margin\" w:horzAnchor=\"page\" w:tblpX=\"\(left)\" w:tblpYSpec=\"bottom\"/>"
      + "<w:tblW w:w=\"\(width)\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
      + "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=\"\(width)\"/></w:tblGrid>"
    for (index, paragraph) in paragraphs.enumerated() {
      let borders = line("top", index == 0 ? 8 : 6) + line("bottom", index == paragraphs.count - 1 ? 8 : 6)
      xml +=
        "<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/><w:tcBorders>\(borders)</w:tcBorders></w:tcPr>"
        + WordXML.paragraph(
          paragraph.runs, style: DOCXStyleSheet.id(paragraph.role),
          properties: "<w:tabs><w:tab w:val=\"right\" w:pos=\"\(width - 280)\"/></w:tabs>")
        + "</w:tc></w:tr>"
    }
    return xml + "</w:tbl><w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr></w:p>"
  }

  /// The left margin that a section says (`<w:pgMar … w:left="1587"`).
  private static func leftMargin(_ section: String) -> Int? {
    guard let margins = section.firstRange(of: "<w:pgMar ")?.upperBound,
      let place = section[margins...].firstRange(of: "w:left=\"")?.upperBound
    else { return nil }
    return Int(section[place...].prefix { $0 != "\"" })
  }

  private static func text(_ block: Block, _ properties: String, _ layout: PageLayout) -> String {
    switch block {
    case .heading(let heading):
      let style = heading.level == 0 ? "Title" : "Heading\(min(4, heading.level))"
      return WordXML.paragraph(heading.runs, style: style, properties: properties)
    case .paragraph(let paragraph):
      var properties = properties
      if paragraph.role == .number {
        // A formal paper's rule is red (GB/T 9704); a bulletin's is thin and black.
        let line =
          layout.hasRedRule
          ? "w:sz=\"18\" w:space=\"11\" w:color=\"FF0000\"" : "w:sz=\"6\" w:space=\"6\" w:color=\"000000\""
        properties += "<w:pBdr><w:bottom w:val=\"single\" \(line)/></w:pBdr>"
      }
      var runs = paragraph.runs
      if paragraph.role == .attachments {
        // Turned lines hang below the first name: what other forms put before them isn't needed.
        for index in runs.indices { runs[index].text = Self.withoutLeads(runs[index].text) }
      }
      return WordXML.paragraph(runs, style: DOCXStyleSheet.id(paragraph.role), properties: properties)
    case .note(let runs): return WordXML.paragraph(runs, style: "Note", properties: properties)
    case .list(let list):
      return list.items.enumerated().map { index, runs in
        let mark = Run(list.isOrdered ? "\(index + 1)." : "· ")
        return WordXML.paragraph([mark] + runs, style: "ListItem", properties: index == 0 ? properties : "")
      }.joined()
    case .drawing(let drawing):
      if drawing.repeatsTheText { return "" }
      let caption = drawing.caption.map {
        WordXML.paragraph([Run($0)], style: "TableCaption", properties: properties)
      }
      return (caption ?? "") + WordXML.paragraph([Run(drawing.alternative)], style: "Note")
    case .table, .pageBreak: return ""
    }
  }

  private static func withoutLeads(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.drop { $0 == "\u{3000}" } }
      .joined(separator: "\n")
  }

  private static func sectionProperties(isLandscape: Bool, hasFooters: Bool = true) -> String {
    let (page, margins) = (OfficialLayout.page, OfficialLayout.margins)
    // Across, the page is turned: what was the inner edge is now above.
    let size =
      isLandscape
      ? "<w:pgSz w:w=\"\(page.height)\" w:h=\"\(page.width)\" w:orient=\"landscape\"/>"
      : "<w:pgSz w:w=\"\(page.width)\" w:h=\"\(page.height)\"/>"
    let (top, right, bottom, left) =
      isLandscape
      ? (margins.left, margins.top, margins.right, margins.bottom)
      : (margins.top, margins.right, margins.bottom, margins.left)
    let footer = isLandscape ? 851 : OfficialLayout.footer
    return
      "<w:sectPr>"
      + (hasFooters
        ? "<w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"even\" r:id=\"rId5\"/>"
        : "")
      + size
      + "<w:pgMar w:top=\"\(top)\" w:right=\"\(right)\" w:bottom=\"\(bottom)\" w:left=\"\(left)\" w:header=\"\(OfficialLayout.header)\" w:footer=\"\(footer)\" w:gutter=\"0\"/>"
      + "<w:docGrid w:type=\"lines\" w:linePitch=\"\(OfficialLayout.linePitch)\"/></w:sectPr>"
  }
}

extension Block {
  /// Told without comparing what the block holds.
  fileprivate var isPageBreak: Bool { if case .pageBreak = self { true } else { false } }
}
