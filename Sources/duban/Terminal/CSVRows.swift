import DocumentFormats

/// Rows of comma-separated values (RFC 4180), with the mark that makes spreadsheets read them as UTF-8.
struct CSVRows {
  private let sink: ByteSink

  init(_ sink: ByteSink, header: [String]) throws {
    self.sink = sink
    try sink.write("\u{FEFF}")
    try row(header)
  }

  /// Rows that follow others.
  init(_ sink: ByteSink) { self.sink = sink }

  func row(_ cells: [String]) throws {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256)
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      Self.append(cell, to: &bytes)
    }
    bytes.append(contentsOf: [13, 10])
    try sink.write(bytes: bytes)
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    // A comparator alone is no formula.
    let body = text == "=" ? text : CSVWriter.inert(text)
    guard body.utf8.contains(where: { $0 == quote || $0 == UInt8(ascii: ",") || $0 == 10 || $0 == 13 }) else {
      return bytes.append(contentsOf: body.utf8)
    }
    bytes.append(quote)
    for byte in body.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  private static let quote = UInt8(ascii: "\"")
}
