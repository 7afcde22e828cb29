/// A `w:tbl` while its cells arrive.
struct DOCXTable {
  private struct Cell {
    var blocks: [Block] = []
    var columns = 1
    /// It goes on with the cell above it (垂直合并).
    var isContinued = false
  }

  /// What merged cells may repeat in all: a hostile table repeats a page a hundred thousand times.
  private static let repeatLimit = 1 << 20

  /// Paragraphs that were open when the table began.
  let paragraphDepth: Int
  private var rows: [[Cell]] = []
  private var headerRows = 0

  init(paragraphDepth: Int) { self.paragraphDepth = paragraphDepth }

  mutating func beginRow() { rows.append([]) }

  mutating func beginCell() {
    if rows.isEmpty { rows.append([]) }
    rows[rows.count - 1].append(Cell())
  }

  mutating func endCell() {}

  mutating func setColumns(_ count: Int) {
    guard let row = rows.indices.last, let cell = rows[row].indices.last else { return }
    rows[row][cell].columns = min(max(count, 1), 100)
  }

  /// `vMerge` without “restart”: the value of the first cell counts for every row that the cell spans.
  mutating func continueFromAbove() {
    guard let row = rows.indices.last, let cell = rows[row].indices.last else { return }
    rows[row][cell].isContinued = true
  }

  /// The row that is open is a head that repeats; only the first rows can be.
  mutating func markHeader() { if headerRows == rows.count - 1 { headerRows = rows.count } }

  mutating func add(_ block: Block) {
    guard let row = rows.indices.last, let cell = rows[row].indices.last else { return }
    rows[row][cell].blocks.append(block)
  }

  /// A table; or the blocks themselves where it has one column and is only a frame around text.
  func blocks() -> [Block] {
    let filled = merged().filter { !$0.isEmpty }
    guard filled.contains(where: { $0.count > 1 }) else { return filled.joined().flatMap(\.blocks) }
    let cells = filled.map { row in row.map { Table.Cell(Self.runs($0.blocks), columns: $0.columns) } }
    return [
      .table(Table(header: Array(cells.prefix(headerRows)), rows: Array(cells.dropFirst(headerRows))))
    ]
  }

  /// The rows with the merged cells filled from above, by the columns of the grid.
  private func merged() -> [[Cell]] {
    guard rows.contains(where: { $0.contains { $0.isContinued } }) else { return rows }
    var result = rows
    var above: [Int: (blocks: [Block], size: Int)] = [:]
    var left = Self.repeatLimit
    for row in result.indices {
      var column = 0
      for cell in result[row].indices {
        if result[row][cell].isContinued, let first = above[column] {
          if first.size <= left {
            left -= first.size
            result[row][cell].blocks = first.blocks
          }
        } else {
          let blocks = result[row][cell].blocks
          above[column] = (blocks, Self.runs(blocks).text.utf8.count)
        }
        column += result[row][cell].columns
      }
    }
    return result
  }

  /// A cell is one place in a line of text.
  private static func runs(_ blocks: [Block]) -> [Run] {
    var runs: [Run] = []
    func join(_ more: [Run]) {
      if !runs.isEmpty { runs.append(Run(" ")) }
      runs += more.map { run in
        Run(
          String(
            String.UnicodeScalarView(run.text.unicodeScalars.map { $0 == "\n" || $0 == "\t" ? " " : $0 })),
          run.style)
      }
    }
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): join(paragraph.runs)
      case .heading(let heading): join(heading.runs)
      default: for line in PlainTextWriter.lines(block) { join([Run(line)]) }
      }
    }
    return runs
  }
}
