/// A document as one HTML file: no network, no script, everything from documents and users escaped (写网页).
///
/// Reads in dark and light, on paper, in black and white and on a narrow screen. Only `Drawing.svg`, which is ours,
/// goes in as it is.
public struct HTMLWriter: Sendable {
  public init() {}

  public func write(_ document: Document) -> String {
    let title = Self.escaped(MarkdownWriter.oneLine(document.title))
    var body = document.title.isEmpty ? "" : "<h1>\(Self.lines(document.title))</h1>\n"
    for block in document.blocks { body += Self.element(block) + "\n" }
    return """
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
      \(body)</main>
      </body>
      </html>

      """
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
    case .table(let table): return self.table(table)
    case .drawing(let drawing):
      let caption = drawing.caption.map { "<figcaption>\(lines($0))</figcaption>" } ?? ""
      return
        "<figure role=\"group\">\(caption)<div class=\"drawing\" role=\"img\" aria-label=\"\(escaped(drawing.alternative))\">"
        + drawing.svg + "</div></figure>"
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

  private static func table(_ table: Table) -> String {
    var html = "<div class=\"table\" tabindex=\"0\"><table>\n"
    if let caption = table.caption { html += "<caption>\(lines(caption))</caption>\n" }
    if !table.header.isEmpty || table.unitNote != nil {
      html += "<thead>\n"
      if let note = table.unitNote {
        html += "<tr class=\"unit\"><td colspan=\"\(max(1, table.width))\">\(lines(note))</td></tr>\n"
      }
      for row in table.header { html += self.row(row, "th", table) }
      html += "</thead>\n"
    }
    html += "<tbody>\n"
    for row in table.rows { html += self.row(row, "td", table) }
    return html + "</tbody>\n</table></div>"
  }

  private static func row(_ cells: [Table.Cell], _ name: String, _ table: Table) -> String {
    var html = "<tr>"
    var column = 0
    for cell in cells {
      html += "<" + name
      if name == "th" { html += cell.columns > 1 ? " scope=\"colgroup\"" : " scope=\"col\"" }
      if cell.columns > 1 { html += " colspan=\"\(cell.columns)\"" }
      if cell.rows > 1 { html += " rowspan=\"\(cell.rows)\"" }
      switch table.alignment(ofColumn: column) {
      case .left: break
      case .center: html += " class=\"center\""
      case .right: html += " class=\"right\""
      }
      html += ">\(inline(cell.runs))</\(name)>"
      column += cell.columns
    }
    return html + "</tr>\n"
  }

  private static func inline(_ runs: [Run]) -> String {
    runs.map { $0.style == .strong ? "<strong>\(lines($0.text))</strong>" : lines($0.text) }.joined()
  }

  private static func lines(_ text: String) -> String { escape(text, lineBreak: "<br>") }

  /// Safe as text and inside quoted attributes.
  static func escaped(_ text: String) -> String { escape(text, lineBreak: "\n") }

  private static func escape(_ text: String, lineBreak: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      case "\n": out += lineBreak
      case "\r": break
      // No character of HTML.
      case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}",
        "\u{FFFF}":
        break
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
