/// A report's file, whatever its format (读报告文件).
///
/// The first bytes decide what it is; the name's extension decides only between formats that look the same inside.
public struct ReportSource: Sendable {
  /// Bytes of the file itself.
  public var limit: Int
  /// How long a helper program may take.
  public var helperSeconds: Int

  public init(limit: Int = 64 << 20, helperSeconds: Int = 120) {
    self.limit = limit
    self.helperSeconds = helperSeconds
  }

  /// `path` may be `-` or empty: then only the bytes tell.
  public func read(
    path: String, bytes: [UInt8], encoding: TextEncoding? = nil
  ) throws(FormatError) -> SourceText {
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    guard !bytes.isEmpty else { throw .empty }
    let kind = try Self.kind(path: path, bytes: bytes)
    switch kind {
    case .text, .csv:
      let decoded = try TextDecoder(limit: limit).decode(bytes, encoding: encoding)
      return SourceText(kind: kind, encoding: decoded.encoding, text: decoded.text)
    case .html: return try HTMLReader(decoder: TextDecoder(limit: limit)).read(bytes, encoding: encoding)
    case .docx: return try DOCXReader().read(bytes)
    case .pdf:
      let text = try HelperProgram.pdfText(bytes, seconds: helperSeconds, limit: limit)
      let decoded = try TextDecoder(limit: limit).decode(text, encoding: .utf8)
      return SourceText(kind: .pdf, text: WrappedLines.joined(decoded.text))
    case .doc, .wps, .ofd, .rtf:
      var source = try DOCXReader().read(
        try HelperProgram.docx(bytes, kind: kind, seconds: helperSeconds, limit: limit))
      source.kind = kind
      return source
    case .xlsx: throw .unsupported(.zip)
    }
  }

  /// What the file is.
  public static func kind(path: String, bytes: [UInt8]) throws(FormatError) -> FileKind {
    let ending = fileExtension(path)
    switch Signature(of: bytes) {
    case nil: return textKind(ending, bytes)
    case .pdf: return .pdf
    case .rtf: return .rtf
    case .compoundFile: return ending == "wps" ? .wps : .doc
    case .zip: return try zipKind(ending, bytes)
    case .some(let signature): throw .unsupported(signature)
    }
  }

  private static func textKind(_ ending: String, _ bytes: [UInt8]) -> FileKind {
    switch ending {
    case "html", "htm", "xhtml", "shtml", "mht": return .html
    case "txt", "md": return .text
    case "csv": return .csv
    default: return looksLikeHTML(bytes) ? .html : .text
    }
  }

  /// Office documents and OFD are ZIP archives; their parts tell them apart.
  private static func zipKind(_ ending: String, _ bytes: [UInt8]) throws(FormatError) -> FileKind {
    let format: FileKind = ending == "ofd" ? .ofd : ending == "xlsx" ? .xlsx : .docx
    let archive = try Archive(bytes, format: format)
    if archive.has("OFD.xml") { return .ofd }
    if archive.has("xl/workbook.xml") { return .xlsx }
    if archive.has("[Content_Types].xml") || archive.has("word/document.xml") { return .docx }
    // OpenDocument, which LibreOffice opens by its content.
    if archive.has("mimetype") && archive.has("content.xml") { return .doc }
    throw .damaged(format: format, part: "word/document.xml", defect: .missingPart)
  }

  private static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
    // UTF-16 has NULs between its letters.
    let head = bytes.prefix(2048).filter { $0 != 0 }.map { $0 | ((0x41...0x5A).contains($0) ? 0x20 : 0) }
    let start = String(decoding: head.drop { $0 <= 0x20 || $0 >= 0x80 }, as: UTF8.self)
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return true }
    return start.hasPrefix("<")
      && ["<head", "<body", "<p>", "<div", "<meta", "<table"].contains { start.contains($0) }
  }

  private static func fileExtension(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
