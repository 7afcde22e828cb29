import FoundationEssentials

/// Writes JSON as it goes, so that a list of any length streams; decimals stay exact.
///
/// Top-level fields and the entries of top-level lists stand on lines of their own; what is deeper stays on one.
struct JSONWriter {
  private let sink: ByteSink
  /// For each open bracket: whether something stands in it already.
  private var filled: [Bool] = []
  private var isAfterKey = false
  private let isOnOneLine: Bool

  init(_ sink: ByteSink, oneLine: Bool = false) {
    self.sink = sink
    isOnOneLine = oneLine
  }

  /// `{…}`; the fields are written inside.
  mutating func object(_ body: (inout JSONWriter) throws -> Void) throws { try bracket("{", "}", body) }

  /// `[…]`; the entries are written inside.
  mutating func list<S: Sequence>(_ entries: S, _ body: (inout JSONWriter, S.Element) throws -> Void) throws {
    try bracket("[", "]") { writer in
      for entry in entries { try body(&writer, entry) }
    }
  }

  mutating func key(_ name: String) throws {
    try separate()
    sink.put { bytes in
      JSONText.append(name, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
    }
    isAfterKey = true
  }

  mutating func field(_ name: String, _ value: String?) throws {
    try key(name)
    try string(value)
  }
  mutating func field(_ name: String, _ value: Int?) throws {
    try key(name)
    try raw(value.map(String.init) ?? "null")
  }
  mutating func field(_ name: String, _ value: Bool) throws {
    try key(name)
    try raw(value ? "true" : "false")
  }
  mutating func field(_ name: String, _ value: Decimal?) throws {
    try key(name)
    try raw(value.map(JSONText.number) ?? "null")
  }
  /// A number that is written already: `0.83`, `53.3`.
  mutating func field(_ name: String, number: String?) throws {
    try key(name)
    try raw(number ?? "null")
  }
  mutating func field(_ name: String, _ values: [String]) throws {
    try key(name)
    try list(values) { try $0.string($1) }
  }
  mutating func field<S: Sequence>(
    _ name: String, list entries: S, _ body: (inout JSONWriter, S.Element) throws -> Void
  ) throws {
    try key(name)
    try list(entries, body)
  }
  mutating func field(_ name: String, object body: (inout JSONWriter) throws -> Void) throws {
    try key(name)
    try object(body)
  }

  mutating func string(_ value: String?) throws {
    guard let value else { return try raw("null") }
    try separate()
    sink.put { JSONText.append(value, to: &$0) }
    try sink.flushWhenFull()
  }

  private mutating func raw(_ text: String) throws {
    try separate()
    try sink.write(text)
  }

  private mutating func bracket(_ open: String, _ close: String, _ body: (inout JSONWriter) throws -> Void)
    throws
  {
    try separate()
    try sink.write(open)
    filled.append(false)
    try body(&self)
    let hadEntries = filled.removeLast()
    if hadEntries, breaksLine(filled.count + 1) {
      try sink.write("\n" + String(repeating: " ", count: filled.count))
    }
    try sink.write(close)
    if filled.isEmpty { try sink.write("\n") }
  }

  private mutating func separate() throws {
    if isAfterKey {
      isAfterKey = false
      return
    }
    guard let last = filled.indices.last else { return }
    if filled[last] { try sink.write(",") }
    if breaksLine(filled.count) { try sink.write("\n" + String(repeating: " ", count: filled.count)) }
    filled[last] = true
  }

  private func breaksLine(_ depth: Int) -> Bool { !isOnOneLine && depth <= 2 }
}

/// Texts and numbers as JSON writes them.
enum JSONText {
  /// In quotation marks; byte by byte, since what has to be escaped is rare.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      var kept = 0
      for at in utf8.indices where needsEscape(utf8, at) {
        bytes.append(contentsOf: utf8[kept..<at])
        // U+2028 and U+2029 take three bytes, all else that is escaped one.
        let length = utf8[at] == 0xE2 ? 3 : 1
        bytes.append(
          contentsOf: escape(length == 3 ? 0x2000 | UInt16(utf8[at + 2] & 0x3F) : UInt16(utf8[at])).utf8)
        kept = at + length
      }
      bytes.append(contentsOf: utf8[kept...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 2)
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @inline(__always)
  private static func needsEscape(_ utf8: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let byte = utf8[at]
    if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return true }
    return byte == 0xE2 && utf8[at + 1] == 0x80 && utf8[at + 2] | 1 == 0xA9
  }

  private static func escape(_ value: UInt16) -> String {
    switch value {
    case 0x22: return "\\\""
    case 0x5C: return "\\\\"
    case 0x0A: return "\\n"
    case 0x0D: return "\\r"
    case 0x09: return "\\t"
    default:
      let digits = String(value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }

  static func number(_ value: Decimal) -> String { value.isNaN ? "null" : value.digits }

  /// A score between 0 and 1 with three decimals: `0.83`.
  static func score(_ value: Double) -> String {
    let thousandths = Int((min(max(value, 0), 1) * 1000).rounded())
    return (Decimal(thousandths) / 1000).digits
  }
}
