/// The header of an office's own table, which may take two or three rows (多行表头).
///
/// A cell over several columns names the group of what stands below it: 责任分工/牵头单位.
struct HeaderBlock: Hashable, Sendable {
  /// Index of its first row in the table's rows, and how many it takes.
  var index: Int
  var depth: Int
  /// For each column its names from the outermost to its own; empty where nothing stands.
  var paths: [[String]]

  /// 责任分工/牵头单位; what a mapping calls a column.
  var headers: [String] { paths.map { $0.joined(separator: "/") } }

  /// The block whose columns are best known; titles and dates may stand above it.
  init?(in table: OfficeTable, names: MappingNames) {
    var best: (score: Int, block: HeaderBlock)?
    for index in table.rows.indices.prefix(30) {
      for depth in 1...3 where index + depth <= table.rows.count {
        if depth > 1,
          !Self.continues(table.rows[index + depth - 1], below: table.rows[index..<(index + depth - 1)])
        {
          break
        }
        let block = HeaderBlock(Array(table.rows[index..<(index + depth)]), index: index)
        let score = block.score(names)
        if score > best?.score ?? 0 { best = (score, block) }
      }
    }
    guard let found = best?.block else { return nil }
    self = found
  }

  private init(_ rows: [OfficeRow], index: Int) {
    self.index = index
    depth = rows.count
    let width = rows.map(\.cells.count).max() ?? 0
    var paths = [[String]](repeating: [], count: width)
    for (level, row) in rows.enumerated() {
      var carried = ""
      for column in 0..<width {
        let text = row.cell(column).split(whereSeparator: \.isNewline).map { String($0).trimmed }.joined()
        if !text.isEmpty { carried = text }
        let isLast = level == rows.count - 1
        // A group's name stands over the first of its columns only.
        let below = rows[(level + 1)...].contains { !$0.cell(column).isEmpty }
        let name = text.isEmpty && !isLast && below ? carried : text
        if !name.isEmpty, paths[column].last != name { paths[column].append(name) }
      }
    }
    self.paths = paths
  }

  /// A row of headers below headers: short words, none of them a number or a date, and no item's name.
  private static func continues(_ row: OfficeRow, below rows: ArraySlice<OfficeRow>) -> Bool {
    guard let above = rows.first else { return false }
    let filled = row.filled
    let added = filled.filter { row.cell($0) != above.cell($0) }
    guard !added.isEmpty else { return false }
    // Data fills the first columns; a second row of headers leaves empty, or repeats, what is merged from above.
    guard let first = above.filled.first, !added.contains(first) else { return false }
    return added.allSatisfy { column in
      let text = CellText(row.cell(column))
      return text.scalars.count <= 12
        && !text.scalars.indices.contains {
          text.isDigit(at: $0) && text.scalars.count <= 6 && !row.cell(column).contains("年")
            && !row.cell(column).contains("季") && !row.cell(column).contains("月")
        }
    }
  }

  /// Known columns count; a block without an item's name is none.
  private func score(_ names: MappingNames) -> Int {
    var score = 0
    var known = 0
    var hasTitle = false
    for path in paths {
      guard let leaf = path.last, leaf.count <= 20 else { continue }
      let found =
        names.candidates(path.joined()).flatMap { $0.score > 1 ? $0 : nil } ?? names.candidates(leaf)
        ?? names.candidates(path.joined())
      guard let found else { continue }
      known += 1
      score += found.score * 2
      if found.roles.contains(.column(.title)) { hasTitle = true }
    }
    return known >= 2 && hasTitle ? score : 0
  }
}
