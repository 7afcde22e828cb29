import FormatLibraries

/// Bytes to text: UTF-8, UTF-16 and GB18030, told apart by evidence and never by a guess that could garble.
///
/// The evidence, in this order: a byte order mark; validity as UTF-8; the look of UTF-16; validity and look as
/// GB18030. UTF-8 with a damaged place is reported as such, although GB18030 would often swallow it.
public struct TextDecoder: Sendable {
  public var limit: Int

  public init(limit: Int = 64 << 20) { self.limit = limit }

  /// `encoding` overrides the evidence; a byte order mark still isn't part of the text.
  public func decode(_ bytes: [UInt8], encoding: TextEncoding? = nil) throws(FormatError) -> DecodedText {
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    if let encoding { return try decode(bytes, as: encoding) }
    if let signature = Signature(of: bytes) { throw .binary(signature) }
    // GB18030's own mark is rare, but nothing else begins with it.
    let marks: [TextEncoding] = [.utf8, .utf16LittleEndian, .utf16BigEndian, .gb18030]
    if let marked = marks.first(where: { bytes.starts(with: $0.mark) }) {
      return try decode(bytes, as: marked)
    }
    guard !bytes.isEmpty else { throw .empty }
    return try decodeByEvidence(bytes)
  }

  private func decodeByEvidence(_ bytes: [UInt8]) throws(FormatError) -> DecodedText {
    let hasNUL = bytes.contains(0)
    if !hasNUL, let text = String(validating: bytes, as: UTF8.self) {
      if let signature = Self.binarySigns(text) { throw .binary(signature) }
      return DecodedText(text: text, encoding: .utf8)
    }
    if let endianness = UTF16Evidence.endianness(of: bytes) { return try decode(bytes, as: endianness) }
    if hasNUL { throw .binary(.unknownBinary) }
    let survey = UTF8Survey(bytes)
    if survey.isDamagedUTF8 { throw .undecodable(encoding: .utf8, byteOffset: survey.firstBad ?? 0) }
    let decoded: DecodedText
    do {
      decoded = try decode(bytes, as: .gb18030)
    } catch .undecodable(encoding: .gb18030, let byteOffset) {
      // It is neither: name the one that it is more of.
      if survey.sound >= survey.bad { throw .undecodable(encoding: .utf8, byteOffset: survey.firstBad ?? 0) }
      throw .undecodable(encoding: .gb18030, byteOffset: byteOffset)
    }
    guard GB18030Evidence.isPlausible(bytes) else {
      throw .unknownEncoding(byteOffset: bytes.firstIndex { $0 >= 0x80 } ?? 0)
    }
    return decoded
  }

  private func decode(_ bytes: [UInt8], as encoding: TextEncoding) throws(FormatError) -> DecodedText {
    let hadMark = bytes.starts(with: encoding.mark)
    let start = hadMark ? encoding.mark.count : 0
    guard bytes.count > start else { throw .empty }
    let text: String
    switch encoding {
    case .utf8: text = try Self.utf8(bytes, from: start)
    case .utf16LittleEndian, .utf16BigEndian:
      text = try Self.utf16(bytes, from: start, isBig: encoding == .utf16BigEndian)
    case .gb18030: text = try Self.gb18030(bytes, from: start)
    }
    if let signature = Self.binarySigns(text) { throw .binary(signature) }
    return DecodedText(text: text, encoding: encoding, hadMark: hadMark)
  }

  private static func utf8(_ bytes: [UInt8], from start: Int) throws(FormatError) -> String {
    let body = bytes[start...]
    if let text = String(validating: body, as: UTF8.self) { return text }
    throw .undecodable(encoding: .utf8, byteOffset: start + (UTF8Survey(body).firstBad ?? 0))
  }

  private static func utf16(_ bytes: [UInt8], from start: Int, isBig: Bool) throws(FormatError) -> String {
    let encoding: TextEncoding = isBig ? .utf16BigEndian : .utf16LittleEndian
    var units: [UInt16] = []
    units.reserveCapacity((bytes.count - start) / 2)
    var at = start
    var isAfterHigh = false
    while at + 1 < bytes.count {
      let unit = UTF16Evidence.unit(bytes, at, isBig: isBig)
      let isLow = unit & 0xFC00 == 0xDC00
      // A low surrogate follows a high one and nothing else does.
      guard isLow == isAfterHigh else {
        throw .undecodable(encoding: encoding, byteOffset: isAfterHigh ? at - 2 : at)
      }
      isAfterHigh = unit & 0xFC00 == 0xD800
      units.append(unit)
      at += 2
    }
    guard !isAfterHigh else { throw .undecodable(encoding: encoding, byteOffset: at - 2) }
    guard at == bytes.count else { throw .undecodable(encoding: encoding, byteOffset: at) }
    return String(decoding: units, as: UTF16.self)
  }

  private static func gb18030(_ bytes: [UInt8], from start: Int) throws(FormatError) -> String {
    var out: UnsafeMutablePointer<UInt8>?
    var count = 0
    var bad = 0
    let result = bytes.withUnsafeBufferPointer { buffer in
      fl_decode("GB18030", buffer.baseAddress.map { $0 + start }, buffer.count - start, &out, &count, &bad)
    }
    defer { fl_free(out) }
    switch result {
    case FLDecoded: return String(decoding: UnsafeBufferPointer(start: out, count: count), as: UTF8.self)
    case FLBadBytes: throw .undecodable(encoding: .gb18030, byteOffset: start + bad)
    // Debian 13 and Ubuntu 24.10 keep the C library's Chinese character sets in a package of their own.
    case FLUnknownCharset: throw .libraryMissing(name: "GB18030", package: "libc-gconv-modules-extra")
    default: throw .tooLarge(bytes: bytes.count, limit: bytes.count)
    }
  }

  /// NULs, or more control characters than any text has.
  private static func binarySigns(_ text: String) -> Signature? {
    var controls = 0
    var count = 0
    for byte in text.utf8 {
      if byte == 0 { return .unknownBinary }
      if byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1A && byte != 0x1B { controls += 1 }
      count += 1
    }
    return controls * 10 > count ? .unknownBinary : nil
  }
}
