/// Pieces of WordprocessingML.
enum WordXML {
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let space =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""

  /// Text for XML, in elements and in attributes; characters that XML 1.0 doesn't have are left out.
  static func escaped(_ text: String) -> String {
    var out = TextBuffer()
    out.addXML(text)
    return out.text
  }

  static func paragraph(_ runs: [Run], style: String, properties: String = "") -> String {
    var out = TextBuffer()
    out.add("<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(properties)</w:pPr>")
    for run in runs { add(run, &out) }
    out.add("</w:p>")
    return out.text
  }

  static func add(_ run: Run, _ out: inout TextBuffer) {
    guard run.style == .strong else { return add(run.text, &out) }
    add(run.text, &out, look: "<w:rPr><w:b/></w:rPr>")
  }

  /// A run of one look: line feeds are line breaks, tabs are tabs.
  static func add(_ text: String, _ out: inout TextBuffer, look: String = "") {
    out.add("<w:r>")
    out.add(look)
    if !text.utf8.contains(where: { $0 == 0x0A || $0 == 0x09 }) {
      addPiece(text, &out)
    } else {
      for (line, words) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if line > 0 { out.add("<w:br/>") }
        for (place, piece) in words.split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
          if place > 0 { out.add("<w:tab/>") }
          addPiece(String(piece), &out)
        }
      }
    }
    out.add("</w:r>")
  }

  private static func addPiece(_ text: String, _ out: inout TextBuffer) {
    guard !text.isEmpty else { return }
    out.add("<w:t xml:space=\"preserve\">")
    out.addXML(text)
    out.add("</w:t>")
  }
}
