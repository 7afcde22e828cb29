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

  /// A text that a spreadsheet would take for a formula keeps an apostrophe before it; numbers stay numbers.
  private static func quoted(_ text: String) -> String {
    let isNumber = text.dropFirst().allSatisfy { $0.isNumber || $0 == "." }
    let looksLikeFormula = text.count > 1 && !isNumber && "=+-@\t\r".contains(text.prefix(1))
    let body = looksLikeFormula ? "'" + text : text
    let needsQuotes = body.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
    guard needsQuotes else { return body }
    return "\"" + body.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
