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
    let parts: [(String, [UInt8])] = [
      ("[Content_Types].xml", Array(DOCXParts.contentTypes.utf8)),
      ("_rels/.rels", Array(DOCXParts.packageRelations.utf8)),
      ("docProps/core.xml", Array(DOCXParts.core(document).utf8)),
      ("word/document.xml", DOCXBodyWriter.xml(document)),
      ("word/styles.xml", Array(DOCXStyleSheet(layout).xml(language: document.language).utf8)),
      ("word/settings.xml", Array(DOCXParts.settings.utf8)),
      ("word/fontTable.xml", Array(DOCXParts.fontTable(layout).utf8)),
      ("word/footer1.xml", Array(DOCXParts.footer(isEven: false, watermark: document.watermark).utf8)),
      ("word/footer2.xml", Array(DOCXParts.footer(isEven: true, watermark: document.watermark).utf8)),
      ("word/_rels/document.xml.rels", Array(DOCXParts.documentRelations.utf8)),
    ]
    return try ArchiveWriter.write(parts)
  }
}
