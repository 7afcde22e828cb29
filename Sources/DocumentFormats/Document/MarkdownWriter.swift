/// A document as Markdown (CommonMark with pipe tables). What words mean as markup is escaped.
public struct MarkdownWriter: Sendable {
  public init() {}

  public func write(_ document: Document) -> String {
    var parts = document.title.isEmpty ? [] : ["# " + Self.escaped(Self.oneLine(document.title))]
    for block in document.blocks {
      if let part = Self.part(block) { parts.append(part) }
    }
    return parts.joined(separator: "\n\n") + (parts.isEmpty ? "" : "\n")
  }

  private static func part(_ block: Block) -> String? {
    switch block {
    case .heading(let heading):
      // The title is level 1 of the page.
      return String(repeating: "#", count: min(6, max(1, heading.level) + 1)) + " "
        + inline(heading.runs, oneLine: true, isLine: false)
    case .paragraph(let paragraph):
      let text = inline(paragraph.runs)
      if text.isEmpty { return nil }
      return paragraph.role == .quotation ? prefixed(text, "> ") : text
    case .note(let runs): return prefixed(inline(runs), "> ")
    case .list(let list): return items(list)
    case .table(let table): return pipes(table)
    case .drawing(let drawing):
      if drawing.repeatsTheText { return nil }
      let words = [drawing.caption, drawing.alternative].compactMap { $0 }.joined(separator: "\n")
      return words.isEmpty ? nil : escaped(words)
    case .pageBreak: return "---"
    }
  }

  private static func items(_ list: DocumentList) -> String {
    list.items.enumerated().map { index, runs in
      let mark = list.isOrdered ? "\(index + 1). " : "- "
      return mark
        + inline(runs).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  ")
    }.joined(separator: "\n")
  }

  private static func pipes(_ table: Table) -> String {
    let width = table.width
    guard width > 0 else { return "" }
    var lines: [String] = []
    if let caption = table.caption { lines += ["**\(escaped(oneLine(caption)))**", ""] }
    if let note = table.unitNote { lines += [escaped(oneLine(note)), ""] }
    // Pipe tables have exactly one header row: several are joined, cell by cell.
    var heads = [String](repeating: "", count: width)
    for row in table.header {
      for (index, cell) in cells(row, width).enumerated() where !cell.isEmpty {
        heads[index] += heads[index].isEmpty ? cell : "<br>" + cell
      }
    }
    lines.append(piped(heads))
    lines.append(
      piped(
        (0..<width).map { column in
          switch table.alignment(ofColumn: column) {
          case .left: "---"
          case .center: ":---:"
          case .right: "---:"
          }
        }))
    for row in table.rows { lines.append(piped(cells(row, width))) }
    return lines.joined(separator: "\n")
  }

  private static func piped(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private static func cells(_ row: [Table.Cell], _ width: Int) -> [String] {
    var cells: [String] = []
    for cell in row {
      cells.append(
        inline(cell.runs, isLine: false).split(separator: "\n", omittingEmptySubsequences: false).joined(
          separator: "<br>"))
      cells += [String](repeating: "", count: max(0, cell.columns - 1))
    }
    cells += [String](repeating: "", count: max(0, width - cells.count))
    return cells
  }

  private static func inline(_ runs: [Run], oneLine isOneLine: Bool = false, isLine: Bool = true) -> String {
    var text = ""
    for run in runs where !run.text.isEmpty {
      let words = escaped(
        isOneLine ? oneLine(run.text) : run.text, isLine: isLine,
        isLineStart: text.isEmpty || text.hasSuffix("\n"))
      text += run.style == .strong ? "**\(words)**" : words
    }
    return text
  }

  private static func prefixed(_ text: String, _ mark: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { mark + $0 }.joined(separator: "\n")
  }

  static func oneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }))
  }

  /// Text that Markdown would take for markup, made plain. `1.` and `#` mean something only where a line begins.
  ///
  /// - Parameters:
  ///   - isLine: false in a cell or a heading, whose text begins no line.
  ///   - isLineStart: whether the text itself stands where a line begins.
  static func escaped(_ text: String, isLine: Bool = true, isLineStart isFirst: Bool = true) -> String {
    var out = String.UnicodeScalarView()
    var isLineStart = isLine && isFirst
    var digits = 0
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "|", "~", "<", "&": out.append("\\")
      case "#", "+", "-", ">", "=": if isLineStart { out.append("\\") }
      case ".", ")":
        let isMark = index + 1 == scalars.count || scalars[index + 1] == " " || scalars[index + 1] == "\n"
        if digits > 0 && isMark { out.append("\\") }
      default: break
      }
      out.append(scalar)
      let isDigit = ("0"..."9").contains(scalar)
      if isLineStart && isDigit || digits > 0 && isDigit { digits += 1 } else { digits = 0 }
      if scalar == "\n" {
        isLineStart = isLine
      } else if scalar != " " && scalar != "\t" {
        isLineStart = false
      }
    }
    return String(out)
  }
}
