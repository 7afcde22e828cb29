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

  mutating func add(_ cells: [Cell]) { rows.append(cells) }

  /// The lines of the table, at most `width` columns wide.
  func rendered(width: Int, paint: Paint) -> [String] {
    let layout = layout(width)
    return layout.head(paint) + rows.flatMap { layout.lines($0, paint) }
  }

  /// How its rows stand at a width: as they are where they fit, else with short cells, else without the columns that
  /// yield.
  func layout(_ width: Int) -> Layout {
    var kept = Array(columns.indices)
    var natural = naturalWidths(short: false)
    let isShort = leastWidth(kept, natural) > width
    if isShort { natural = naturalWidths(short: true) }
    while leastWidth(kept, natural) > width {
      let yielding = kept.filter { columns[$0].yields != nil }
      guard let least = yielding.min(by: { (columns[$0].yields ?? 0) < (columns[$1].yields ?? 0) }) else {
        break
      }
      kept.removeAll { $0 == least }
    }
    return Layout(
      columns: columns, kept: kept, screen: width, widths: fitted(kept, natural, width), isShort: isShort)
  }

  /// The width below which a column would lose what it must keep.
  private func leastWidth(_ kept: [Int], _ natural: [Int]) -> Int {
    kept.map { floor($0, natural) }.reduce(0, +) + Layout.gap * (kept.count - 1)
  }

  private func floor(_ index: Int, _ natural: [Int]) -> Int {
    columns[index].isFlexible
      ? min(natural[index], max(columns[index].least, DisplayWidth.columns(columns[index].title)))
      : natural[index]
  }

  private func naturalWidths(short: Bool) -> [Int] {
    var natural = columns.map { DisplayWidth.columns($0.title) }
    for cells in rows {
      for (index, cell) in cells.enumerated() where index < natural.count {
        natural[index] = max(natural[index], Self.widest(short ? cell.short ?? cell.text : cell.text))
      }
    }
    return natural
  }

  fileprivate static func widest(_ text: String) -> Int {
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return DisplayWidth.columns(text) }
    return text.split(separator: "\n").map { DisplayWidth.columns($0) }.max() ?? 0
  }

  /// Natural widths, and where they are too wide the flexible columns share what is left above their least.
  private func fitted(_ kept: [Int], _ natural: [Int], _ width: Int) -> [Int] {
    let room = width - Layout.gap * (kept.count - 1)
    guard kept.map({ natural[$0] }).reduce(0, +) > room else { return kept.map { natural[$0] } }
    var widths = kept.map { floor($0, natural) }
    var left = room - widths.reduce(0, +)
    let flexible = kept.indices.filter { columns[kept[$0]].isFlexible }
    // Narrow ones first: a column that needs less than its share leaves the rest to the others.
    let wanting = flexible.sorted { natural[kept[$0]] - widths[$0] < natural[kept[$1]] - widths[$1] }
    for (place, index) in wanting.enumerated() where left > 0 {
      let more = min(natural[kept[index]] - widths[index], left / (wanting.count - place))
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
}

extension TerminalTable {
  /// Which columns are shown, how wide, and whether with short cells (版式).
  struct Layout {
    fileprivate static let gap = 2

    fileprivate let columns: [Column]
    fileprivate let kept: [Int]
    fileprivate let screen: Int
    fileprivate var widths: [Int]
    fileprivate let isShort: Bool

    /// Gives a column that isn't to be broken what a wider cell needs: from what the screen has left, else from the
    /// widest that may be broken.
    fileprivate mutating func makeRoom(for cells: [Cell]) {
      for place in kept.indices where kept[place] < cells.count && !columns[kept[place]].isFlexible {
        let cell = cells[kept[place]]
        let needed = TerminalTable.widest(isShort ? cell.short ?? cell.text : cell.text) - widths[place]
        guard needed > 0 else { continue }
        let free = screen - widths.reduce(0, +) - Self.gap * (widths.count - 1)
        if free < needed {
          let giving = kept.indices.filter { columns[kept[$0]].isFlexible }.max { widths[$0] < widths[$1] }
          let taken = needed - max(0, free)
          guard let giving, widths[giving] - taken >= columns[kept[giving]].least else { continue }
          widths[giving] -= taken
        }
        widths[place] += needed
      }
    }

    /// The titles and the rule below them.
    func head(_ paint: Paint) -> [String] {
      lines(columns.map { Cell($0.title, .bold) }, paint)
        + [widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")]
    }

    func lines(_ cells: [Cell], _ paint: Paint) -> [String] {
      let shown = kept.filter { $0 < cells.count }
      let wrapped = shown.indices.map { place in
        let cell = cells[shown[place]]
        return Wrapping.lines(isShort ? cell.short ?? cell.text : cell.text, columns: widths[place])
      }
      let height = wrapped.map(\.count).max() ?? 1
      return (0..<height).map { line in
        var text = ""
        for (place, index) in shown.enumerated() {
          let piece = line < wrapped[place].count ? wrapped[place][line] : ""
          let room = max(0, widths[place] - DisplayWidth.columns(piece))
          let isRight = columns[index].alignment == .right
          if isRight { text.append(blanks: room) }
          text += paint(cells[index].color, piece)
          if place == shown.count - 1 { break }
          text.append(blanks: isRight ? Self.gap : room + Self.gap)
        }
        while text.utf8.last == UInt8(ascii: " ") { text.removeLast() }
        return text
      }
    }
  }
}

extension String {
  fileprivate mutating func append(blanks count: Int) {
    for _ in 0..<count { append(" ") }
  }
}

/// A table whose rows leave as they come (长表): its layout is that of the first thousand, so that a list of any length
/// takes no more memory than those. Where a cell further down needs more, the columns move; nothing is cut.
struct TerminalTableStream {
  private(set) var table: TerminalTable
  private var layout: TerminalTable.Layout?
  private let width: Int
  private let paint: Paint
  private let line: (String) throws -> Void

  /// Rows that are looked at for the layout.
  private static let settling = 1000

  init(
    _ columns: [TerminalTable.Column], width: Int, paint: Paint, line: @escaping (String) throws -> Void
  ) {
    table = TerminalTable(columns: columns)
    self.width = width
    self.paint = paint
    self.line = line
  }

  init(_ columns: [TerminalTable.Column], _ console: Console) {
    self.init(columns, width: console.width, paint: console.paint) { try console.line($0) }
  }

  var isEmpty: Bool { layout == nil && table.rows.isEmpty }
  /// Nothing was printed yet: columns can still be left out.
  var isOpen: Bool { layout == nil }

  mutating func add(_ cells: [TerminalTable.Cell]) throws {
    if layout != nil { return try print(cells) }
    table.add(cells)
    if table.rows.count >= Self.settling { try settle() }
  }

  mutating func dropLastColumn() { table.columns.removeLast() }

  /// Prints what waits. Nothing is printed of an empty table.
  mutating func finish() throws { if !isEmpty, layout == nil { try settle() } }

  private mutating func settle() throws {
    let settled = table.layout(width)
    layout = settled
    for text in settled.head(paint) { try line(text) }
    for cells in table.rows { try print(cells) }
    table.rows = []
  }

  private mutating func print(_ cells: [TerminalTable.Cell]) throws {
    layout?.makeRoom(for: cells)
    for text in layout?.lines(cells, paint) ?? [] { try line(text) }
  }
}
