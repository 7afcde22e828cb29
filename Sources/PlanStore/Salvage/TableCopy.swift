import GRDB

/// One table of a damaged store, row by row into the same table of a new one.
struct TableCopy {
  let table: String
  private let from: Database
  private let insert: Prepared
  private let columns: [String]
  /// What rows are looked up by: the id, or in tables without one the first column of the key.
  private let key: String
  private let hasRowIds: Bool
  private(set) var rows = 0
  private(set) var losses: [Loss] = []

  /// How far beyond the last row that was read one is looked for where the end of the table can't be.
  private static let horizon = 100_000

  init(_ table: String, from: Database, to: Database) throws {
    self.table = table
    self.from = from
    var columns: [String] = []
    var key = ""
    try Prepared(to, "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid").each(.text(table)) {
      columns.append($0.text(0))
      if $0.int(1) == 1 { key = $0.text(0) }
    }
    hasRowIds = columns.first == "id"
    // An older store lacks what later schemas brought.
    var known: Set<String> = []
    try? Prepared(from, "SELECT name FROM pragma_table_info(?)").each(.text(table)) {
      known.insert($0.text(0))
    }
    columns = columns.filter { known.contains($0) }
    self.columns = columns
    self.key = key
    let names = columns.isEmpty ? key : columns.joined(separator: ", ")
    let marks = Array(repeating: "?", count: max(1, columns.count)).joined(separator: ", ")
    insert = try Prepared(to, "INSERT INTO \(table) (\(names)) VALUES (\(marks))")
  }

  mutating func run() {
    guard !columns.isEmpty else { return }
    var last = 0
    do {
      try read("ORDER BY \(hasRowIds ? "id" : key)") { last = max(last, $0) }
    } catch {
      goAround(after: last, error)
    }
  }

  /// Reads one after the other by its id; what can't be read is told in stretches.
  private mutating func goAround(after last: Int, _ first: any Error) {
    let end = end(after: last)
    var stretch: (from: Int, to: Int)?
    var detail = message(first)
    func close(_ losses: inout [Loss]) {
      if let known = stretch {
        losses.append(.unreadable(table: table, from: known.from, to: known.to, detail: detail))
      }
      stretch = nil
    }
    // In a table without ids the last key may have been read in part.
    var id = hasRowIds ? last + 1 : last
    while id <= end {
      do {
        try read("WHERE \(key) = \(id)") { _ in }
        // An id that nobody has ends no stretch and begins none.
      } catch {
        detail = message(error)
        stretch = (stretch?.from ?? id, id)
        id += 1
        continue
      }
      if stretch != nil { close(&losses) }
      id += 1
    }
    close(&losses)
    if losses.isEmpty { losses.append(.unreadable(table: table, from: last + 1, to: end, detail: detail)) }
  }

  /// The last id of the table, or as far as it is worth looking.
  private func end(after last: Int) -> Int {
    let known = try? Prepared(from, "SELECT \(key) FROM \(table) ORDER BY \(key) DESC LIMIT 1").first {
      $0.int(0)
    }
    if let known { return known }
    let others = ["commitment", "progress", "target", "journal"].compactMap { other in
      try? Prepared(
        from,
        "SELECT max(\(other == "commitment" || other == "journal" ? "id" : "commitmentId")) FROM \(other)"
      )
      .first { $0.int(0) }
    }
    return min(max(others.max() ?? 0, last + 1), last + Self.horizon)
  }

  private mutating func read(_ condition: String, _ seen: (Int) -> Void) throws {
    let place = columns.firstIndex(of: key) ?? 0
    let select = try Prepared(
      from, "SELECT \(columns.joined(separator: ", ")) FROM \(table) NOT INDEXED \(condition)")
    while try select.step() {
      seen(select.int(place))
      do {
        for column in columns.indices { insert.bind(column: column, of: select) }
        try insert.run()
        rows += 1
      } catch {
        insert.reset()
        // Read twice on the way around a damaged place.
        if isThereAlready(error) { continue }
        losses.append(.refused(table: table, row: words(select), detail: message(error)))
      }
    }
  }

  private func isThereAlready(_ error: any Error) -> Bool {
    guard let error = error as? DatabaseError else { return false }
    return error.resultCode == .SQLITE_CONSTRAINT && (error.message ?? "").contains("UNIQUE") && !hasRowIds
  }

  private func words(_ row: Prepared) -> String {
    columns.indices.compactMap { row.isNull($0) ? nil : row.text($0) }.joined(separator: " ").prefix(200)
      .description
  }

  private func message(_ error: any Error) -> String {
    (error as? DatabaseError).flatMap(\.message) ?? String(describing: error)
  }
}
