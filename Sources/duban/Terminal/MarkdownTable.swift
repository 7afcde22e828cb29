/// A table in Markdown.
struct MarkdownTable {
  private let sink: ByteSink

  init(_ sink: ByteSink, header: [String]) throws {
    self.sink = sink
    try row(header)
    try sink.write("|" + String(repeating: " --- |", count: header.count) + "\n")
  }

  /// Rows that follow others.
  init(_ sink: ByteSink) { self.sink = sink }

  func row(_ cells: [String]) throws {
    try sink.write("| " + cells.map(Self.escaped).joined(separator: " | ") + " |\n")
  }

  private static func escaped(_ text: String) -> String {
    String(text.flatMap { $0 == "|" ? Array("\\|") : $0.isNewline ? [" "] : [$0] })
  }
}
