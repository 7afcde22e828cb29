/// A document as Markdown (CommonMark with pipe tables). What words mean as markup is escaped.
public struct MarkdownWriter: Sendable {
  public init() {}

  public func write(_ document: Document) -> String {
    var out = TextBuffer()
    var isFirst = true
    func part(_ write: (inout TextBuffer) -> Void) {
      if !isFirst { out.add("\n\n") }
      isFirst = false
      write(&out)
    }
    if !document.title.isEmpty { part { $0.add("# " + Self.escaped(Self.oneLine(document.title))) } }
    for block in document.blocks {
      if case .table(let table) = block {
        part { Self.add(table, &$0) }
      } else if let text = Self.part(block) {
        part { $0.add(text) }
      }
    }
    if !isFirst { out.add("\n") }
    return out.text
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
    case .table: return nil
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

  private static func add(_ table: Table, _ out: inout TextBuffer) {
    let width = table.width
    guard width > 0 else { return }
    if let caption = table.caption { out.add("**\(escaped(oneLine(caption)))**\n\n") }
    if let note = table.unitNote { out.add(escaped(oneLine(note)) + "\n\n") }
    // Pipe tables have exactly one header row: several are joined, cell by cell.
    var heads = [String](repeating: "", count: width)
    for row in table.header {
      var column = 0
      for cell in row where column < width {
        var text = TextBuffer()
        add(cell, &text)
        let head = text.text
        if !head.isEmpty { heads[column] += heads[column].isEmpty ? head : "<br>" + head }
        column += max(1, cell.columns)
      }
    }
    out.add("| " + heads.joined(separator: " | ") + " |\n| ")
    let rules = (0..<width).map { column in
      switch table.alignment(ofColumn: column) {
      case .left: "---"
      case .center: ":---:"
      case .right: "---:"
      }
    }
    out.add(rules.joined(separator: " | ") + " |")
    for row in table.rows { add(row, width, &out) }
  }

  private static func add(_ row: [Table.Cell], _ width: Int, _ out: inout TextBuffer) {
    out.add("\n| ")
    var column = 0
    for cell in row {
      if column > 0 { out.add(" | ") }
      add(cell, &out)
      column += 1
      // Pipe tables have no cell over several columns.
      for _ in 1..<max(1, cell.columns) {
        out.add(" | ")
        column += 1
      }
    }
    while column < width {
      if column > 0 { out.add(" | ") }
      column += 1
    }
    out.add(" |")
  }

  private static func add(_ cell: Table.Cell, _ out: inout TextBuffer) {
    if let text = cell.plain { return out.addMarkdownCell(text) }
    for run in cell.runs where !run.text.isEmpty {
      if run.style == .strong { out.add("**") }
      out.addMarkdownCell(run.text)
      if run.style == .strong { out.add("**") }
    }
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
