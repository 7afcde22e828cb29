import FoundationEssentials
import GRDB
import PlanModel

/// What a session writes into one sealed table: its statement, prepared once, and the row that is filled again and again.
final class SealedPage {
  let table: SealedTable
  /// The row on its way, with the hash of those before it; nil while it is being filled.
  private var row: SealedRow? = SealedRow()
  /// A row of it was sealed, even if that row was none: a session without such a page and other writes leaves no entry.
  var wasSealed = false
  private var insert: Prepared?

  init(_ table: SealedTable) { self.table = table }

  /// Hands the row out and takes it back, so that filling it asks nobody whether somebody else is at it.
  func take() -> SealedRow {
    defer { row = nil }
    return row ?? SealedRow()
  }

  func putBack(_ own: consuming SealedRow) { row = own }

  /// What was sealed so far.
  var rows: Int { row?.seal.rows ?? 0 }

  func digest() -> String { row?.seal.digest() ?? "" }

  /// Adds a row that is there already.
  func seal(_ stored: Prepared, columns: Int) {
    var own = take()
    for column in 0..<columns { own.seal.add(stored.bytes(column)) }
    own.seal.endRow()
    putBack(own)
  }

  func statement(_ db: Database, extra: [String]) throws -> Prepared {
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
  enum Cell {
    case null
    case number(Int)
    /// In what the seal has not hashed yet.
    case sealed(Range<Int>)
    case open(Range<Int>)
    case blob([UInt8])
    /// So many bytes that are written once the row is there.
    case laterBlob(Int)
  }

  var seal = Seal()
  private(set) var isSealed = true
  /// Columns beside the sealed ones, as text.
  var extras: [String?] = []
  /// The values of a row that is not sealed, and of columns beside the sealed ones.
  private var open: [UInt8] = []
  private var cells: [Cell] = []

  mutating func begin(sealed: Bool) {
    isSealed = sealed
    open.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    extras = []
  }

  mutating func add(_ text: String?) {
    guard isSealed else { return addOpen(text) }
    guard var text else {
      seal.addNull()
      return cells.append(.null)
    }
    cells.append(.sealed(text.withUTF8 { seal.add($0) }))
  }

  mutating func add(_ number: Int?) {
    guard isSealed else { return addOpen(number) }
    seal.add(number)
    cells.append(number.map(Cell.number) ?? .null)
  }

  /// A number as its plain digits.
  mutating func add(_ number: Decimal?) {
    guard let number else { return add(nil as String?) }
    guard isSealed else { return addOpen(number.column) }
    cells.append(.sealed(number.withDigits { seal.add($0) }))
  }

  /// A day as it stands in a column: 2023-06-30.
  mutating func add(_ day: CalendarDate?) {
    guard let day else { return add(nil as String?) }
    guard isSealed else { return addOpen(day.column) }
    cells.append(
      .sealed(
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: CalendarDate.length) { digits in
          day.write(to: digits)
          return seal.add(UnsafeBufferPointer(digits))
        }))
  }

  mutating func add(_ flag: Bool) { add(flag ? 1 : 0) }

  mutating func add(blob: [UInt8]) {
    if isSealed { seal.add(blob: blob) }
    cells.append(.blob(blob))
  }

  /// One that is too long to hold: only its place is bound, and its bytes are written once the row is there.
  mutating func add(long original: LongOriginal) throws {
    if isSealed {
      try seal.addBlob(original.count) { piece in try original.each { piece($0) } }
    }
    cells.append(.laterBlob(original.count))
  }

  /// A value that the seal doesn't cover.
  mutating func addOpen(_ text: String?) {
    guard let text else { return cells.append(.null) }
    let start = open.count
    open.append(contentsOf: text.utf8)
    cells.append(.open(start..<open.count))
  }

  mutating func addOpen(_ number: Int?) { cells.append(number.map(Cell.number) ?? .null) }

  mutating func finishSealed() { if isSealed { seal.markRow() } }

  /// Binds all that was added and runs the statement; only then may what was hashed be forgotten.
  mutating func run(_ statement: Prepared) throws {
    try seal.withPending { sealed in
      try open.withUnsafeBufferPointer { open in
        statement.bind(cells, sealed: sealed, open: open)
        try statement.run()
      }
    }
    if isSealed { seal.flushIfLong() }
  }
}

extension Prepared {
  /// All parameters at once, the bytes where they lie.
  fileprivate func bind(
    _ cells: [SealedRow.Cell], sealed: UnsafeBufferPointer<UInt8>, open: UnsafeBufferPointer<UInt8>
  ) {
    var place: Int32 = 1
    for cell in cells {
      switch cell {
      case .null: bindNull(at: place)
      case .number(let number): bind(number, at: place)
      case .sealed(let range): bind(lying: UnsafeBufferPointer(rebasing: sealed[range]), at: place)
      case .open(let range): bind(lying: UnsafeBufferPointer(rebasing: open[range]), at: place)
      case .blob(let bytes): bind(blob: bytes, at: place)
      case .laterBlob(let count): bindZeros(count, at: place)
      }
      place += 1
    }
  }
}
