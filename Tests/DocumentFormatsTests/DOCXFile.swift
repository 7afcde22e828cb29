@testable import DocumentFormats

/// A small Word document made of XML, for tests.
struct DOCXFile {
  static let space =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
  var body: String
  var styles = ""
  var numbering = ""
  var footnotes = ""
  /// Relationships besides those of the parts above.
  var relations = ""
  var extra: [(name: String, content: [UInt8])] = []

  init(_ body: String) { self.body = body }

  func bytes() throws -> [UInt8] {
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    var parts = [
      part("[Content_Types].xml", "<Types/>"),
      part(
        "_rels/.rels",
        "<Relationships xmlns=\"\(package)\"><Relationship Id=\"r1\" Type=\"\(relation)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
      ),
      part("word/document.xml", "<w:document \(Self.space)><w:body>\(body)</w:body></w:document>"),
    ]
    var relations = relations
    for (name, element, content) in [
      ("styles", "styles", styles), ("numbering", "numbering", numbering),
      ("footnotes", "footnotes", footnotes),
    ] where !content.isEmpty {
      relations += "<Relationship Id=\"\(name)\" Type=\"\(relation)/\(name)\" Target=\"\(name).xml\"/>"
      parts.append(part("word/\(name).xml", "<w:\(element) \(Self.space)>\(content)</w:\(element)>"))
    }
    parts.append(
      part("word/_rels/document.xml.rels", "<Relationships xmlns=\"\(package)\">\(relations)</Relationships>")
    )
    return try ArchiveWriter.write(parts + extra)
  }

  private func part(_ name: String, _ xml: String) -> (name: String, content: [UInt8]) {
    (name, Array(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).utf8))
  }

  static func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")<w:r><w:t>\(text)</w:t></w:r></w:p>"
  }
}
