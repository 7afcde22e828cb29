/// A web page as a document and as text (读网页).
///
/// Takes what browsers take. Scripts and styles are dropped; navigation, headers, footers and what is hidden stay as
/// lines that are marked as furniture; the metadata block of government sites becomes facts. Neither entities of the
/// page's own nor the network are touched. Elements nested past `maxDepth` are read as plain text, and said so.
public struct HTMLReader: Sendable {
  public var maxDepth: Int
  public var decoder: TextDecoder

  public init(maxDepth: Int = 512, decoder: TextDecoder = TextDecoder()) {
    self.maxDepth = maxDepth
    self.decoder = decoder
  }

  public func read(_ bytes: [UInt8], encoding: TextEncoding? = nil) throws(FormatError) -> SourceText {
    let decoded = try decode(bytes, encoding)
    let builder = HTMLBuilder(maxDepth: maxDepth)
    let wasRestarted = try Markup.parseHTML(decoded.text, maxOpen: maxDepth * 2, builder)
    builder.finish()
    var (blocks, facts) = Metadata.taken(from: builder.blocks)
    for (label, value) in builder.metaFacts where facts[label] == nil { facts[label] = value }
    blocks = blocks.filter { read in PlainTextWriter.lines(read.block).contains { !$0.isEmpty } }
    let (text, furniture) = blocks.joined()
    let isFlattened = wasRestarted || builder.isFlattened
    return SourceText(
      kind: .html, encoding: decoded.encoding, text: text, title: builder.title, facts: facts,
      furniture: furniture, problems: isFlattened ? [.nestingFlattened(limit: maxDepth)] : [],
      document: Document(title: builder.title, blocks: blocks.map(\.block)))
  }

  /// The bytes decide; what the page says of itself (`charset=`) breaks a tie, since pages often lie.
  private func decode(_ bytes: [UInt8], _ encoding: TextEncoding?) throws(FormatError) -> DecodedText {
    if let encoding { return try decoder.decode(bytes, encoding: encoding) }
    do {
      return try decoder.decode(bytes)
    } catch {
      switch error {
      case .undecodable, .unknownEncoding:
        guard let declared = Self.declaredEncoding(bytes) else { throw error }
        return try decoder.decode(bytes, encoding: declared)
      default: throw error
      }
    }
  }

  /// `<meta charset="gb2312">`, `<meta … content="text/html; charset=gb2312">`, in the first 4,096 bytes.
  static func declaredEncoding(_ bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(4096).map { $0 | ((0x41...0x5A).contains($0) ? 0x20 : 0) }
    let key = Array("charset=".utf8)
    guard head.count > key.count else { return nil }
    for start in 0..<(head.count - key.count) where head[start..<(start + key.count)].elementsEqual(key) {
      let name = head[(start + key.count)...].drop { $0 == 34 || $0 == 39 || $0 == 32 }
        .prefix { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 45 || $0 == 95 }
      return TextEncoding(name: String(decoding: name, as: UTF8.self))
    }
    return nil
  }
}
