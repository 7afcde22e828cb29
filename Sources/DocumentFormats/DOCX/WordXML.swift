/// Pieces of WordprocessingML.
enum WordXML {
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let space =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""

  /// Text for XML, in elements and in attributes; characters that XML 1.0 doesn't have are left out.
  static func escaped(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\t", "\n", "\r": out.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  static func paragraph(_ runs: [Run], style: String, properties: String = "") -> String {
    "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(properties)</w:pPr>\(self.runs(runs))</w:p>"
  }

  static func runs(_ runs: [Run]) -> String {
    runs.map { run in
      let look = run.style == .strong ? "<w:rPr><w:b/></w:rPr>" : ""
      let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      let pieces = lines.map { line in
        line.split(separator: "\t", omittingEmptySubsequences: false)
          .map { $0.isEmpty ? "" : "<w:t xml:space=\"preserve\">\(escaped(String($0)))</w:t>" }
          .joined(separator: "<w:tab/>")
      }
      return "<w:r>\(look)\(pieces.joined(separator: "<w:br/>"))</w:r>"
    }.joined()
  }
}
