/// The small parts around a document's text.
enum DOCXParts {
  private static let main = "application/vnd.openxmlformats-officedocument.wordprocessingml"
  private static let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  static var contentTypes: String {
    var xml = WordXML.head + "<Types xmlns=\"\(package)/content-types\">"
    xml +=
      "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    xml += "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    for (name, type) in [
      ("word/document.xml", "\(main).document.main+xml"), ("word/styles.xml", "\(main).styles+xml"),
      ("word/settings.xml", "\(main).settings+xml"), ("word/fontTable.xml", "\(main).fontTable+xml"),
      ("word/footer1.xml", "\(main).footer+xml"), ("word/footer2.xml", "\(main).footer+xml"),
      ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ] { xml += "<Override PartName=\"/\(name)\" ContentType=\"\(type)\"/>" }
    return xml + "</Types>"
  }

  static var packageRelations: String {
    relations([
      ("rId1", "\(relation)/officeDocument", "word/document.xml"),
      ("rId2", "\(package)/relationships/metadata/core-properties", "docProps/core.xml"),
    ])
  }

  static var documentRelations: String {
    relations([
      ("rId1", "\(relation)/styles", "styles.xml"), ("rId2", "\(relation)/settings", "settings.xml"),
      ("rId3", "\(relation)/fontTable", "fontTable.xml"), ("rId4", "\(relation)/footer", "footer1.xml"),
      ("rId5", "\(relation)/footer", "footer2.xml"),
    ])
  }

  private static func relations(_ list: [(id: String, type: String, target: String)]) -> String {
    WordXML.head + "<Relationships xmlns=\"\(package)/relationships\">"
      + list.map { "<Relationship Id=\"\($0.id)\" Type=\"\($0.type)\" Target=\"\($0.target)\"/>" }.joined()
      + "</Relationships>"
  }

  /// No dates: the same document is the same file.
  static func core(_ document: Document) -> String {
    WordXML.head
      + "<cp:coreProperties xmlns:cp=\"\(package)/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
      + "<dc:title>\(WordXML.escaped(MarkdownWriter.oneLine(document.title)))</dc:title>"
      + "<dc:language>\(WordXML.escaped(document.language))</dc:language></cp:coreProperties>"
  }

  static var settings: String {
    WordXML.head + "<w:settings \(WordXML.space)><w:zoom w:percent=\"100\"/><w:evenAndOddHeaders/>"
      + "<w:characterSpacingControl w:val=\"compressPunctuation\"/><w:compat>"
      + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
      + "</w:compat></w:settings>"
  }

  /// Names under which programs find the same style when the first isn't installed.
  static func fontTable(_ layout: OfficialLayout) -> String {
    WordXML.head + "<w:fonts \(WordXML.space)>"
      + layout.fonts.map { font in
        let others =
          font.alternatives.isEmpty
          ? "" : "<w:altName w:val=\"\(WordXML.escaped(font.alternatives.joined(separator: ",")))\"/>"
        let charset = font == layout.latin ? "00" : "86"
        return
          "<w:font w:name=\"\(WordXML.escaped(font.name))\">\(others)<w:charset w:val=\"\(charset)\"/></w:font>"
      }.joined() + "</w:fonts>"
  }

  /// — 1 —, one character in from the outer edge.
  static func footer(isEven: Bool, watermark: String? = nil) -> String {
    WordXML.head
      + "<w:ftr \(WordXML.space)\(watermark == nil ? "" : Watermark.space)><w:p><w:pPr><w:pStyle w:val=\"PageNumber\"/>"
      + (isEven
        ? "<w:ind w:left=\"280\"/><w:jc w:val=\"left\"/>" : "<w:ind w:right=\"280\"/><w:jc w:val=\"right\"/>")
      + "</w:pPr>" + (watermark.map { Watermark.run($0) } ?? "")
      + "<w:r><w:t xml:space=\"preserve\">— </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r>"
      + "</w:fldSimple><w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>"
  }
}
