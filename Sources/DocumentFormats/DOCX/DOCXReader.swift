/// A Word or WPS document as a tree and as text (读 DOCX).
///
/// Headings get the numbers that Word would show; tracked changes are taken as accepted; text boxes follow the
/// paragraph they are anchored in; footnotes and endnotes stand at the end as notes. Pictures, headers, footers and
/// comments are left out. Macros, links and embedded files are never opened.
public struct DOCXReader: Sendable {
  /// Bytes that one part of the archive may unpack to.
  public var partLimit: Int

  public init(partLimit: Int = 64 << 20) { self.partLimit = partLimit }

  public func read(_ bytes: [UInt8]) throws(FormatError) -> SourceText {
    let archive = try Archive(bytes, format: .docx, limits: Archive.Limits(part: partLimit))
    let main = try Self.mainPart(archive)
    guard let content = try archive.part(main) else {
      throw .damaged(format: .docx, part: main, defect: .missingPart)
    }
    let relations = try Relations.read(archive, of: main, format: .docx)
    func related(_ type: String) throws(FormatError) -> (name: String, content: [UInt8])? {
      guard let relation = relations.first(where: { $0.type.hasSuffix("/" + type) && !$0.isExternal }),
        let content = try archive.part(relation.target)
      else { return nil }
      return (relation.target, content)
    }
    var styles = DOCXStyles()
    if let part = try related("styles") { styles = try DOCXStyles(part.content, part: part.name) }
    var numbering = DOCXNumbering()
    if let part = try related("numbering") { numbering = try DOCXNumbering(part.content, part: part.name) }

    let body = DOCXBody(styles: styles, numbering: numbering)
    try Markup.parseXML(content, maxDepth: 512, format: .docx, part: main, body)
    var blocks = body.blocks
    for type in ["footnotes", "endnotes"] {
      guard let part = try related(type) else { continue }
      let notes = DOCXBody(styles: styles, numbering: numbering)
      try Markup.parseXML(part.content, maxDepth: 512, format: .docx, part: part.name, notes)
      blocks += notes.blocks.compactMap {
        if case .paragraph(let paragraph) = $0 { .note(paragraph.runs) } else { $0 }
      }
    }
    let (text, _) = blocks.map { ReadBlock(block: $0) }.joined()
    return SourceText(
      kind: .docx, text: text, title: body.title, problems: body.problems,
      document: Document(title: body.title, blocks: blocks))
  }

  private static func mainPart(_ archive: Archive) throws(FormatError) -> String {
    let relation = try Relations.read(archive, of: "", format: .docx)
      .first { $0.type.hasSuffix("/officeDocument") && !$0.isExternal }
    let name = relation?.target ?? "word/document.xml"
    guard archive.has(name) else { throw .damaged(format: .docx, part: name, defect: .missingPart) }
    return name
  }
}
