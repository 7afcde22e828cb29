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
    try sink.write(cells.map(Self.quoted).joined(separator: ",") + "\r\n")
  }

  private static func quoted(_ text: String) -> String {
    // A comparator alone is no formula.
    let body = text == "=" ? text : CSVWriter.inert(text)
    let needsQuotes = body.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
    return needsQuotes ? "\"" + body.replacing("\"", with: "\"\"") + "\"" : body
  }
}
