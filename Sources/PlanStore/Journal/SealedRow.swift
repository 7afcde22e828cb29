import GRDB

/// What a session writes into one sealed table: its statement, prepared once, and the hash so far.
final class SealedPage {
  let table: SealedTable
  var seal = Seal()
  /// A row of it was sealed, even if that row was none: a session without such a page and other writes leaves no entry.
  var wasSealed = false
  /// The values of a row that is not sealed, and of columns beside the sealed ones.
  fileprivate var open: [UInt8] = []
  fileprivate var cells: [SealedRow.Cell] = []
  private var insert: Prepared?

  init(_ table: SealedTable) { self.table = table }

  func statement(_ db: Database, _ table: SealedTable, extra: [String]) throws -> Prepared {
    if let insert { return insert }
    var sql = "INSERT INTO \(table.name) (\(table.columnList), journalId"
    for column in extra { sql += ", " + column }
    sql += ") VALUES (?"
    for _ in 0..<table.columnCount + extra.count { sql += ", ?" }
    let new = try Prepared(db, sql + ")")
    insert = new
    return new
  }
}

/// A row on its way into a sealed table: each value is written down once, to be hashed and bound where it lies.
struct SealedRow {
  fileprivate enum Cell {
    case null
    case number(Int)
    /// In what the seal has not hashed yet.
    case sealed(Range<Int>)
    case open(Range<Int>)
    case blob([UInt8])
  }

  fileprivate let page: SealedPage
  let isSealed: Bool
  /// Columns beside the sealed ones, as text.
  var extras: [String?] = []

  init(page: SealedPage, isSealed: Bool) {
    self.page = page
    self.isSealed = isSealed
    page.open.removeAll(keepingCapacity: true)
    page.cells.removeAll(keepingCapacity: true)
  }

  func add(_ text: String?) {
    guard isSealed else { return addOpen(text) }
    guard var text else {
      page.seal.addNull()
      return page.cells.append(.null)
    }
    page.cells.append(.sealed(text.withUTF8 { page.seal.add($0) }))
  }

  func add(_ number: Int?) {
    guard isSealed else { return addOpen(number) }
    page.seal.add(number)
    page.cells.append(number.map(Cell.number) ?? .null)
  }

  func add(_ flag: Bool) { add(flag ? 1 : 0) }

  func add(blob: [UInt8]) {
    if isSealed { page.seal.add(blob: blob) }
    page.cells.append(.blob(blob))
  }

  /// A value that the seal doesn't cover.
  func addOpen(_ text: String?) {
    guard let text else { return page.cells.append(.null) }
    let start = page.open.count
    page.open.append(contentsOf: text.utf8)
    page.cells.append(.open(start..<page.open.count))
  }

  func addOpen(_ number: Int?) { page.cells.append(number.map(Cell.number) ?? .null) }

  func finishSealed() { if isSealed { page.seal.markRow() } }

  /// Binds all that was added and runs the statement; only then may what was hashed be forgotten.
  func run(_ statement: Prepared) throws {
    try page.seal.withPending { sealed in
      try page.open.withUnsafeBufferPointer { open in
        for cell in page.cells {
          switch cell {
          case .null: statement.bind(nil as Int?)
          case .number(let number): statement.bind(number)
          case .sealed(let range): statement.bind(lying: UnsafeBufferPointer(rebasing: sealed[range]))
          case .open(let range): statement.bind(lying: UnsafeBufferPointer(rebasing: open[range]))
          case .blob(let bytes): statement.bind(blob: bytes)
          }
        }
        try statement.run()
      }
    }
    if isSealed { page.seal.flushIfLong() }
  }
}
