import ChineseText

/// A table for the terminal: columns aligned by display width, cells wrapped so that the width suffices.
struct TerminalTable {
  enum Alignment { case left, right }

  struct Column {
    var title: String
    var alignment: Alignment
    /// A column that gives way when the table is too wide; others keep their width.
    var isFlexible: Bool

    init(_ title: String, _ alignment: Alignment = .left, flexible: Bool = false) {
      self.title = title
      self.alignment = alignment
      self.isFlexible = flexible
    }
  }

  struct Cell: ExpressibleByStringLiteral {
    var text: String
    var color: Paint.Color?

    init(_ text: String, _ color: Paint.Color? = nil) {
      self.text = text
      self.color = color
    }
    init(stringLiteral text: String) { self.init(text) }
  }

  var columns: [Column]
  var rows: [[Cell]] = []

  private static let gap = 2

  mutating func add(_ cells: [Cell]) { rows.append(cells) }

  /// The lines of the table, at most `width` columns wide.
  func rendered(width: Int, paint: Paint) -> [String] {
    let widths = fitted(width)
    var lines = row(columns.map { Cell($0.title, .bold) }, widths, paint)
    lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
    for cells in rows { lines += row(cells, widths, paint) }
    return lines
  }

  /// Natural widths, and where they are too wide the flexible columns share what is left.
  private func fitted(_ width: Int) -> [Int] {
    var natural = columns.map { DisplayWidth.columns($0.title) }
    for cells in rows {
      for (index, cell) in cells.enumerated() where index < natural.count {
        let widest = cell.text.split(separator: "\n").map { DisplayWidth.columns(String($0)) }.max() ?? 0
        natural[index] = max(natural[index], widest)
      }
    }
    let room = width - Self.gap * (columns.count - 1)
    guard natural.reduce(0, +) > room else { return natural }
    let flexible = columns.indices.filter { columns[$0].isFlexible }
    let firm = columns.indices.filter { !columns[$0].isFlexible }.map { natural[$0] }.reduce(0, +)
    var left = max(room - firm, 8 * flexible.count)
    // Narrow ones first: a column that needs less than its share leaves the rest to the others.
    for (place, index) in flexible.sorted(by: { natural[$0] < natural[$1] }).enumerated() {
      natural[index] = min(natural[index], left / (flexible.count - place))
      left -= natural[index]
    }
    return natural
  }

  private func row(_ cells: [Cell], _ widths: [Int], _ paint: Paint) -> [String] {
    let wrapped = cells.enumerated().map { Wrapping.lines($1.text, columns: widths[$0]) }
    let height = wrapped.map(\.count).max() ?? 1
    return (0..<height).map { line in
      var text = ""
      for (index, cell) in cells.enumerated() {
        let piece = line < wrapped[index].count ? wrapped[index][line] : ""
        let room = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.columns(piece)))
        let painted = paint(cell.color, piece)
        let isLast = index == cells.count - 1
        text += columns[index].alignment == .right ? room + painted : isLast ? painted : painted + room
        if !isLast { text += String(repeating: " ", count: Self.gap) }
      }
      while text.hasSuffix(" ") { text.removeLast() }
      return text
    }
  }
}
