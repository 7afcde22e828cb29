/// A `<table>` while its cells arrive.
struct OpenTable {
  private struct OpenCell {
    var blocks: [ReadBlock] = []
    var isHeader = false
    var columns = 1
    var rows = 1
  }

  private var rows: [[OpenCell]] = []
  private var isInCell = false
  /// What stands in the table but in no cell: its caption.
  private var stray: [ReadBlock] = []
  private let isFurniture: Bool

  init(isFurniture: Bool) { self.isFurniture = isFurniture }

  mutating func beginRow() {
    isInCell = false
    rows.append([])
  }

  mutating func endRow() { isInCell = false }

  mutating func beginCell(isHeader: Bool, columns: Int, rows rowCount: Int) {
    if rows.isEmpty { rows.append([]) }
    rows[rows.count - 1].append(
      OpenCell(isHeader: isHeader, columns: min(max(columns, 1), 100), rows: min(max(rowCount, 1), 1000)))
    isInCell = true
  }

  mutating func endCell() { isInCell = false }

  mutating func add(_ block: ReadBlock) {
    guard isInCell, let row = rows.indices.last, let cell = rows[row].indices.last else {
      stray.append(block)
      return
    }
    rows[row][cell].blocks.append(block)
  }

  /// One table where it holds data; the blocks of its cells where it only lays out the page.
  func blocks() -> [ReadBlock] {
    let filled = rows.filter { !$0.isEmpty }
    let cells = filled.joined()
    let isData = cells.allSatisfy { Self.isPlain($0.blocks) } && filled.contains { $0.count > 1 }
    guard isData else { return stray + cells.flatMap(\.blocks) }
    let headCount = filled.prefix { row in row.allSatisfy(\.isHeader) }.count
    let table = filled.map { row in
      row.map { Table.Cell(Self.runs($0.blocks), columns: $0.columns, rows: $0.rows) }
    }
    let block = Table(header: Array(table.prefix(headCount)), rows: Array(table.dropFirst(headCount)))
    return stray + [ReadBlock(block: .table(block), isFurniture: isFurniture)]
  }

  /// A few short paragraphs, and neither headings nor tables.
  private static func isPlain(_ blocks: [ReadBlock]) -> Bool {
    guard blocks.count <= 12 else { return false }
    return blocks.allSatisfy { read in
      if case .paragraph(let paragraph) = read.block { paragraph.runs.text.utf8.count <= 3000 } else { false }
    }
  }

  private static func runs(_ blocks: [ReadBlock]) -> [Run] {
    var runs: [Run] = []
    for case .paragraph(let paragraph) in blocks.map(\.block) {
      // A cell is one place in a line of text.
      if !runs.isEmpty { runs.append(Run(" ")) }
      runs += paragraph.runs.map { Run(MarkdownWriter.oneLine($0.text), $0.style) }
    }
    return runs
  }
}
