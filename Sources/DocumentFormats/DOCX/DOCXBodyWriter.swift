/// The main part: the document's blocks, in sections that are upright or across.
enum DOCXBodyWriter {
  /// Blocks that share a page's direction.
  private struct Part {
    var isLandscape: Bool
    var blocks: [Block] = []
  }

  static func xml(_ document: Document) -> String {
    var parts = parts(document)
    if !document.title.isEmpty {
      let place = parts[0].blocks.prefix { isAboveTitle($0) }.count
      parts[0].blocks.insert(.heading(Heading(level: 0, runs: [Run(document.title)])), at: place)
    }
    var body = ""
    for (index, part) in parts.enumerated() {
      body += blocks(part.blocks, document.layout, isLandscape: part.isLandscape)
      let section = sectionProperties(isLandscape: part.isLandscape)
      // Every section but the last ends in a paragraph of its own.
      body +=
        index == parts.count - 1
        ? section : "<w:p><w:pPr><w:pStyle w:val=\"TableText\"/>\(section)</w:pPr></w:p>"
    }
    return WordXML.head + "<w:document \(WordXML.space)><w:body>\(body)</w:body></w:document>"
  }

  /// The masthead and the number stand above the title.
  private static func isAboveTitle(_ block: Block) -> Bool {
    guard case .paragraph(let paragraph) = block else { return false }
    return paragraph.role == .masthead || paragraph.role == .number
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
          if last == .pageBreak { break }
          moved.insert(last, at: 0)
        }
        if parts.count == 1 && parts[0].blocks.isEmpty && document.title.isEmpty { parts.removeLast() }
        parts.append(Part(isLandscape: isWide, blocks: moved))
        // A new section begins a page anyway.
        if block == .pageBreak { continue }
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

  private static func blocks(_ blocks: [Block], _ layout: PageLayout, isLandscape: Bool) -> String {
    var xml = ""
    var breaksPage = false
    for block in blocks {
      if block == .pageBreak {
        breaksPage = true
        continue
      }
      let properties = breaksPage ? "<w:pageBreakBefore/>" : ""
      if case .table(let table) = block {
        if breaksPage { xml += "<w:p><w:pPr><w:pStyle w:val=\"TableText\"/>\(properties)</w:pPr></w:p>" }
        xml += DOCXTableWriter.xml(table, width: OfficialLayout.textWidth(landscape: isLandscape))
      } else {
        xml += text(block, properties, layout)
      }
      breaksPage = false
    }
    return xml
  }

  private static func text(_ block: Block, _ properties: String, _ layout: PageLayout) -> String {
    switch block {
    case .heading(let heading):
      let style = heading.level == 0 ? "Title" : "Heading\(min(4, heading.level))"
      return WordXML.paragraph(heading.runs, style: style, properties: properties)
    case .paragraph(let paragraph):
      var properties = properties
      if paragraph.role == .number && layout.hasRedRule {
        properties +=
          "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"18\" w:space=\"11\" w:color=\"FF0000\"/></w:pBdr>"
      }
      return WordXML.paragraph(
        paragraph.runs, style: DOCXStyleSheet.id(paragraph.role), properties: properties)
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

  private static func sectionProperties(isLandscape: Bool) -> String {
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
      "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"even\" r:id=\"rId5\"/>"
      + size
      + "<w:pgMar w:top=\"\(top)\" w:right=\"\(right)\" w:bottom=\"\(bottom)\" w:left=\"\(left)\" w:header=\"\(OfficialLayout.header)\" w:footer=\"\(footer)\" w:gutter=\"0\"/>"
      + "<w:docGrid w:type=\"lines\" w:linePitch=\"\(OfficialLayout.linePitch)\"/></w:sectPr>"
  }
}
