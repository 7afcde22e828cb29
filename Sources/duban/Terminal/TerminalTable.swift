import ChineseText

/// A table for the terminal: columns aligned by display width, cells wrapped so that the width suffices.
struct TerminalTable {
  enum Alignment { case left, right }

  struct Column {
    var title: String
    var alignment: Alignment
    /// A column that gives way when the table is too wide; others keep their width.
    var isFlexible: Bool
    /// Columns that a flexible one keeps, if its cells need so many.
    var least: Int
    /// Where the table is too wide this column is left out; the lowest number first, nil never.
    var yields: Int?

    init(
      _ title: String, _ alignment: Alignment = .left, flexible: Bool = false, least: Int = 8,
      yields: Int? = nil
    ) {
      self.title = title
      self.alignment = alignment
      self.isFlexible = flexible
      self.least = least
      self.yields = yields
    }
  }

  struct Cell: ExpressibleByStringLiteral {
    var text: String
    var color: Paint.Color?
    /// What stands instead where the table is too wide: a deadline without its year.
    var short: String?

    init(_ text: String, _ color: Paint.Color? = nil, short: String? = nil) {
      self.text = text
      self.color = color
      self.short = short
    }
    init(stringLiteral text: String) { self.init(text) }
  }

  var columns: [Column]
  var rows: [[Cell]] = []

  private static let gap = 2

  mutating func add(_ cells: [Cell]) { rows.append(cells) }

  /// The lines of the table, at most `width` columns wide.
  func rendered(width: Int, paint: Paint) -> [String] {
    narrowed(to: width).lines(width, paint)
  }

  private func lines(_ width: Int, _ paint: Paint) -> [String] {
    let widths = fitted(width)
    var lines = row(columns.map { Cell($0.title, .bold) }, widths, paint)
    lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
    for cells in rows { lines += row(cells, widths, paint) }
    return lines
  }

  /// The table as it stands where it fits, else with short cells, else without the columns that yield.
  private func narrowed(to width: Int) -> TerminalTable {
    var table = self
    if table.leastWidth > width {
      for row in table.rows.indices {
        for index in table.rows[row].indices {
          if let short = table.rows[row][index].short { table.rows[row][index].text = short }
        }
      }
    }
    while table.leastWidth > width {
      let yielding = table.columns.indices.filter { table.columns[$0].yields != nil }
      guard
        let least = yielding.min(by: { (table.columns[$0].yields ?? 0) < (table.columns[$1].yields ?? 0) })
      else { break }
      table.columns.remove(at: least)
      for row in table.rows.indices where least < table.rows[row].count {
        table.rows[row].remove(at: least)
      }
    }
    return table
  }

  /// The width below which a column would lose what it must keep.
  private var leastWidth: Int {
    let natural = naturalWidths
    return columns.indices.map { floor($0, natural) }.reduce(0, +) + Self.gap * (columns.count - 1)
  }

  private func floor(_ index: Int, _ natural: [Int]) -> Int {
    columns[index].isFlexible
      ? min(natural[index], max(columns[index].least, DisplayWidth.columns(columns[index].title)))
      : natural[index]
  }

  private var naturalWidths: [Int] {
    var natural = columns.map { DisplayWidth.columns($0.title) }
    for cells in rows {
      for (index, cell) in cells.enumerated() where index < natural.count {
        let widest = cell.text.split(separator: "\n").map { DisplayWidth.columns(String($0)) }.max() ?? 0
        natural[index] = max(natural[index], widest)
      }
    }
    return natural
  }

  /// Natural widths, and where they are too wide the flexible columns share what is left above their least.
  private func fitted(_ width: Int) -> [Int] {
    let natural = naturalWidths
    let room = width - Self.gap * (columns.count - 1)
    guard natural.reduce(0, +) > room else { return natural }
    var widths = columns.indices.map { floor($0, natural) }
    var left = room - widths.reduce(0, +)
    let flexible = columns.indices.filter { columns[$0].isFlexible }
    // Narrow ones first: a column that needs less than its share leaves the rest to the others.
    let wanting = flexible.sorted { natural[$0] - widths[$0] < natural[$1] - widths[$1] }
    for (place, index) in wanting.enumerated() where left > 0 {
      let more = min(natural[index] - widths[index], left / (wanting.count - place))
      widths[index] += more
      left -= more
    }
    // Still too wide: the widest give way, one column at a time.
    while left < 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 4 {
      widths[widest] -= 1
      left += 1
    }
    return widths
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
