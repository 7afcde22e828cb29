/// A document as DOCX in the official layout (写公文). The same document gives the same bytes.
///
/// Drawings go in as their words. Wide tables get pages of their own, set across; table heads repeat on every page;
/// page numbers stand outside: right on odd pages, left on even ones.
public struct DOCXWriter: Sendable {
  public var layout: OfficialLayout
  /// An office's own paper to fill in; nil makes the official page.
  public var template: DOCXTemplate?

  public init(layout: OfficialLayout = OfficialLayout(), template: DOCXTemplate? = nil) {
    self.layout = layout
    self.template = template
  }

  public func write(_ document: Document) throws(FormatError) -> [UInt8] {
    if let template {
      return try ArchiveWriter.write(
        try template.filled(document, styles: DOCXStyleSheet(layout).xml(language: document.language)))
    }
    let parts: [(String, String)] = [
      ("[Content_Types].xml", DOCXParts.contentTypes),
      ("_rels/.rels", DOCXParts.packageRelations),
      ("docProps/core.xml", DOCXParts.core(document)),
      ("word/document.xml", DOCXBodyWriter.xml(document)),
      ("word/styles.xml", DOCXStyleSheet(layout).xml(language: document.language)),
      ("word/settings.xml", DOCXParts.settings),
      ("word/fontTable.xml", DOCXParts.fontTable(layout)),
      ("word/footer1.xml", DOCXParts.footer(isEven: false)),
      ("word/footer2.xml", DOCXParts.footer(isEven: true)),
      ("word/_rels/document.xml.rels", DOCXParts.documentRelations),
    ]
    return try ArchiveWriter.write(parts.map { ($0.0, Array($0.1.utf8)) })
  }
}
