/// An office's own paper as the mould of ours (模板): its page, heads, feet and styles stay, its text is replaced.
///
/// Our styles are added where it has none of that id or name; a style of the same name, such as its `heading 1`, is
/// used as it is.
public struct DOCXTemplate: Sendable {
  private let parts: [(name: String, content: [UInt8])]
  private let main: String

  /// Refuses what isn't a sound DOCX with a body and styles.
  public init(_ bytes: [UInt8]) throws(FormatError) {
    let archive = try Archive(bytes, format: .docx)
    main = "word/document.xml"
    var parts: [(name: String, content: [UInt8])] = []
    for name in archive.names {
      if let content = try archive.part(name) { parts.append((name, content)) }
    }
    self.parts = parts
    let text = try text(main)
    guard text.contains("<w:body>"), text.contains("</w:body>") else {
      throw .damaged(format: .docx, part: main, defect: .missingPart)
    }
    // Both must be XML before anything is put into them.
    for name in [main, "word/styles.xml"] {
      try Markup.parseXML(
        Array(try self.text(name).utf8), format: .docx, part: name, ElementScan { _, _, _ in })
    }
  }

  private func text(_ name: String) throws(FormatError) -> String {
    guard let part = parts.first(where: { $0.name == name }) else {
      throw .damaged(format: .docx, part: name, defect: .missingPart)
    }
    return String(decoding: part.content, as: UTF8.self)
  }

  /// The template with the document in it.
  func filled(_ document: Document, styles: String) throws(FormatError) -> [(String, [UInt8])] {
    let own = try Self.styles(try text("word/styles.xml"))
    let ours = try Self.styles(styles)
    let standard = own.first { style in
      let opening = style.xml.prefix { $0 != ">" }
      return opening.contains("w:type=\"paragraph\"") && opening.contains("w:default=\"1\"")
    }?.id
    // Ours that the template has under another id.
    var renamed: [String: String] = [:]
    var added = ""
    for style in ours {
      if let same = own.first(where: { $0.name.lowercased() == style.name.lowercased() }) {
        renamed[style.id] = same.id
      } else if !own.contains(where: { $0.id == style.id }) {
        // What the template's own text looks like is what ours is built on.
        added += style.xml.replacing(
          "<w:basedOn w:val=\"Normal\"/>",
          with: standard.map { "<w:basedOn w:val=\"\(WordXML.escaped($0))\"/>" } ?? "")
      }
    }
    var text = try self.text(main)
    guard let start = text.firstRange(of: "<w:body>")?.upperBound,
      let end = text.ranges(of: "</w:body>").last?.lowerBound
    else { throw .damaged(format: .docx, part: main, defect: .missingPart) }
    let section = Self.lastSection(String(text[start..<end]))
    var out = TextBuffer()
    DOCXBodyWriter.write(document, section: section, &out)
    var body = out.text
    for (id, other) in renamed where id != other {
      body = body.replacing(
        "<w:pStyle w:val=\"\(id)\"/>", with: "<w:pStyle w:val=\"\(WordXML.escaped(other))\"/>")
    }
    text.replaceSubrange(start..<end, with: body)
    let sheet = try self.text("word/styles.xml").replacing("</w:styles>", with: added + "</w:styles>")
    return parts.map { part in
      switch part.name {
      case main: (part.name, Array(text.utf8))
      case "word/styles.xml": (part.name, Array(sheet.utf8))
      default: (part.name, part.content)
      }
    }
  }

  /// The section that the template ends with: its page, heads and feet.
  private static func lastSection(_ body: String) -> String {
    guard let start = body.ranges(of: "<w:sectPr").last?.lowerBound,
      let end = body.ranges(of: "</w:sectPr>").last?.upperBound, start < end
    else { return "<w:sectPr/>" }
    return String(body[start..<end])
  }

  private struct Style {
    var id: String
    var name: String
    var xml: String
  }

  /// Each style of a sheet with its own XML.
  private static func styles(_ sheet: String) throws(FormatError) -> [Style] {
    var found: [Style] = []
    var rest = sheet[...]
    while let start = rest.firstRange(of: "<w:style ")?.lowerBound,
      let end = rest[start...].firstRange(of: "</w:style>")?.upperBound
    {
      let xml = String(rest[start..<end])
      rest = rest[end...]
      if let id = value(xml, "w:styleId=\""), let name = value(xml, "<w:name w:val=\"") {
        found.append(Style(id: id, name: name, xml: xml))
      }
    }
    return found
  }

  private static func value(_ xml: String, _ opening: String) -> String? {
    guard let start = xml.firstRange(of: opening)?.upperBound else { return nil }
    return String(xml[start...].prefix { $0 != "\"" })
  }
}
