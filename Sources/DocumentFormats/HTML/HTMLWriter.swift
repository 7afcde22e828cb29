/// A document as one HTML file: no network, no script, everything from documents and users escaped (写网页).
///
/// Reads in dark and light, on paper, in black and white and on a narrow screen. Only the pictures of `Drawing`, which
/// are ours, go in as they are.
public struct HTMLWriter: Sendable {
  public init() {}

  public func write(_ document: Document) -> String {
    let title = Self.escaped(MarkdownWriter.oneLine(document.title))
    var out = TextBuffer()
    out.add(
      """
      <!DOCTYPE html>
      <html lang="\(Self.escaped(document.language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(HTMLStyle.sheet)
      </style>
      </head>
      <body>
      <main>

      """)
    if let words = document.watermark {
      out.add(
        "<div aria-hidden=\"true\" style=\"position:fixed;top:45%;left:50%;transform:translate(-50%,-50%) rotate(-30deg);"
          + "font-size:24vmin;opacity:.12;pointer-events:none;white-space:nowrap\">\(Self.escaped(words))</div>\n"
      )
    }
    let above = document.aboveTitle
    var wasAcross = false
    for (index, block) in document.blocks.enumerated() {
      if index == above { Self.add(title: document.title, &out) }
      var isAcross = Self.belongsToWideTable(document.blocks[index...])
      if case .pageBreak = block {
        isAcross = Self.belongsToWideTable(document.blocks[(index + 1)...])
        // Where the page is turned a new one begins anyway.
        if isAcross != wasAcross { continue }
      }
      wasAcross = isAcross
      if isAcross { out.add("<div class=\"across\">") }
      Self.add(block, &out)
      if isAcross { out.add("</div>") }
      out.add("\n")
    }
    if above == document.blocks.count { Self.add(title: document.title, &out) }
    out.add("</main>\n</body>\n</html>\n")
    return out.text
  }

  private static func add(title: String, _ out: inout TextBuffer) {
    if !title.isEmpty { out.add("<h1>\(lines(title))</h1>\n") }
  }

  /// A table that goes on a page across when it is printed, and the heads right above it.
  private static func belongsToWideTable(_ blocks: ArraySlice<Block>) -> Bool {
    for block in blocks.prefix(3) {
      switch block {
      case .table(let table): return table.width >= wideColumns
      case .paragraph(let own) where own.role == .attachmentMark || own.role == .attachmentTitle: continue
      default: return false
      }
    }
    return false
  }

  private static let wideColumns = 9

  private static func add(_ block: Block, _ out: inout TextBuffer) {
    if case .table(let table) = block { add(table, &out) } else { out.add(element(block)) }
  }

  private static func element(_ block: Block) -> String {
    switch block {
    case .heading(let heading):
      let level = min(6, max(1, heading.level) + 1)
      return "<h\(level)>\(inline(heading.runs))</h\(level)>"
    case .paragraph(let paragraph): return self.paragraph(paragraph)
    case .note(let runs): return "<p class=\"note\">\(inline(runs))</p>"
    case .list(let list):
      let name = list.isOrdered ? "ol" : "ul"
      return "<\(name)>\n" + list.items.map { "<li>\(inline($0))</li>\n" }.joined() + "</\(name)>"
    case .table: return ""
    case .drawing(let drawing):
      let caption = drawing.caption.map { "<figcaption>\(lines($0))</figcaption>" } ?? ""
      return
        "<figure role=\"group\">\(caption)<div class=\"drawing\" role=\"img\" aria-label=\"\(escaped(drawing.alternative))\">"
        + (drawing.narrow.map {
          "<div class=\"wide\">\(drawing.svg)</div><div class=\"narrow\">\($0)</div>"
        } ?? drawing.svg) + "</div></figure>"
    case .pageBreak: return "<div class=\"page-break\"></div>"
    }
  }

  private static func paragraph(_ paragraph: Paragraph) -> String {
    let text = inline(paragraph.runs)
    switch paragraph.role {
    case .body: return "<p>\(text)</p>"
    case .quotation: return "<blockquote><p>\(text)</p></blockquote>"
    default: return "<p class=\"\(paragraph.role.rawValue)\">\(text)</p>"
    }
  }

  private static func add(_ table: Table, _ out: inout TextBuffer) {
    out.add("<div class=\"table\" tabindex=\"0\"><table>\n")
    if let caption = table.caption { out.add("<caption>\(lines(caption))</caption>\n") }
    if !table.header.isEmpty || table.unitNote != nil {
      out.add("<thead>\n")
      if let note = table.unitNote {
        out.add("<tr class=\"unit\"><td colspan=\"\(max(1, table.width))\">\(lines(note))</td></tr>\n")
      }
      for row in table.header { add(row, "th", table, &out) }
      out.add("</thead>\n")
    }
    out.add("<tbody>\n")
    for row in table.rows { add(row, "td", table, &out) }
    out.add("</tbody>\n</table></div>")
  }

  private static func add(_ cells: [Table.Cell], _ name: String, _ table: Table, _ out: inout TextBuffer) {
    out.add("<tr>")
    var column = 0
    for cell in cells {
      out.add("<")
      out.add(name)
      if name == "th" { out.add(cell.columns > 1 ? " scope=\"colgroup\"" : " scope=\"col\"") }
      if cell.columns > 1 { out.add(" colspan=\"\(cell.columns)\"") }
      if cell.rows > 1 { out.add(" rowspan=\"\(cell.rows)\"") }
      switch table.alignment(ofColumn: column) {
      case .left: if let text = cell.plain, isCode(text) { out.add(" class=\"code\"") }
      case .center: out.add(" class=\"center\"")
      case .right: out.add(" class=\"right\"")
      }
      out.add(">")
      if let text = cell.plain { out.addHTML(text, lineBreak: "<br>") } else { out.add(inline(cell.runs)) }
      out.add("</")
      out.add(name)
      out.add(">")
      column += cell.columns
    }
    out.add("</tr>\n")
  }

  /// A code or a day, which isn't broken at its hyphen.
  private static func isCode(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.count <= 16 && bytes.contains(UInt8(ascii: "-"))
      && bytes.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  private static func inline(_ runs: [Run]) -> String {
    runs.map { $0.style == .strong ? "<strong>\(lines($0.text))</strong>" : lines($0.text) }.joined()
  }

  private static func lines(_ text: String) -> String { escape(text, lineBreak: "<br>") }

  /// Safe as text and inside quoted attributes.
  static func escaped(_ text: String) -> String { escape(text, lineBreak: "\n") }

  private static func escape(_ text: String, lineBreak: StaticString) -> String {
    var out = TextBuffer()
    out.addHTML(text, lineBreak: lineBreak)
    return out.text
  }
}
