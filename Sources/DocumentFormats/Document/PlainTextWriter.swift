/// A document as plain text: one line for each paragraph, heading, item and table row.
public struct PlainTextWriter: Sendable {
  public init() {}

  public func write(_ document: Document) -> String {
    var lines = document.title.isEmpty ? [] : [document.title]
    for block in document.blocks { lines += Self.lines(block) }
    return lines.joined(separator: "\n") + (lines.isEmpty ? "" : "\n")
  }

  /// The lines of one block; a table's cells are parted by tabs.
  static func lines(_ block: Block) -> [String] {
    switch block {
    case .heading(let heading): return [heading.runs.text]
    case .paragraph(let paragraph): return [paragraph.runs.text]
    case .note(let runs): return [runs.text]
    case .list(let list):
      return list.items.enumerated().map { list.isOrdered ? "\($0 + 1). \($1.text)" : "· \($1.text)" }
    case .table(let table):
      return [table.caption, table.unitNote].compactMap { $0 }
        + (table.header + table.rows).map { $0.map(\.text).joined(separator: "\t") }
    case .drawing(let drawing):
      return drawing.repeatsTheText ? [] : [drawing.caption, drawing.alternative].compactMap { $0 }
    case .pageBreak: return []
    }
  }
}
