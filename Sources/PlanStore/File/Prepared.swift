import FoundationEssentials
import GRDB
import GRDBSQLite

/// A prepared statement, bound and stepped by position.
///
/// It goes past GRDB's rows and arguments because the store streams hundreds of thousands of rows.
final class Prepared {
  private let statement: Statement
  private let handle: OpaquePointer
  private var next: Int32 = 1

  init(_ db: Database, _ sql: String) throws {
    statement = try db.makeStatement(sql: sql)
    handle = statement.sqliteStatement
  }

  // MARK: Binding, from the first parameter on

  func bind(_ text: String?) {
    guard var text else { return bindNull() }
    text.withUTF8 { bytes in
      let length = Int32(truncatingIfNeeded: bytes.count)
      let base = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
      // An empty buffer may have no address, which SQLite would take for NULL.
      if let base {
        sqlite3_bind_text(handle, next, base, length, Self.transient)
      } else {
        sqlite3_bind_text(handle, next, "", 0, Self.transient)
      }
    }
    next += 1
  }

  /// Bytes that stay where they are until the statement has run: nothing is copied.
  func bind(lying bytes: UnsafeBufferPointer<UInt8>, at place: Int32) {
    let base = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
    if let base, !bytes.isEmpty {
      sqlite3_bind_text(handle, place, base, Int32(truncatingIfNeeded: bytes.count), nil)
    } else {
      sqlite3_bind_text(handle, place, "", 0, Self.transient)
    }
  }

  func bind(_ number: Int?) {
    guard let number else { return bindNull() }
    bind(number, at: next)
    next += 1
  }

  func bind(_ number: Int, at place: Int32) { sqlite3_bind_int64(handle, place, Int64(number)) }

  func bind(blob: [UInt8], at place: Int32) {
    _ = blob.withUnsafeBytes { bytes in
      if let base = bytes.baseAddress {
        sqlite3_bind_blob64(handle, place, base, UInt64(bytes.count), Self.transient)
      } else {
        sqlite3_bind_zeroblob(handle, place, 0)
      }
    }
  }

  func bindZeros(_ count: Int, at place: Int32) { sqlite3_bind_zeroblob64(handle, place, UInt64(count)) }

  /// The value of another statement's row, whatever it is.
  func bind(column: Int, of row: Prepared) {
    sqlite3_bind_value(handle, next, sqlite3_column_value(row.handle, Int32(column)))
    next += 1
  }

  private func bindNull() {
    bindNull(at: next)
    next += 1
  }

  func bindNull(at place: Int32) { sqlite3_bind_null(handle, place) }

  private static var transient: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  // MARK: Stepping

  /// Moves to the next row; false at the end, when the statement is ready to be bound again.
  func step() throws -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    let message = code == SQLITE_DONE ? "" : String(cString: sqlite3_errmsg(sqlite3_db_handle(handle)))
    reset()
    guard code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
    return false
  }

  func reset() {
    sqlite3_reset(handle)
    next = 1
  }

  /// How many rows the last run changed.
  var changes: Int { Int(sqlite3_changes(sqlite3_db_handle(handle))) }

  /// Runs a statement that gives no rows.
  func run() throws { while try step() {} }

  /// Runs with these texts and numbers and hands over each row.
  func each(_ arguments: Argument..., row: (Prepared) throws -> Void) throws {
    bind(arguments)
    defer { reset() }
    while try step() { try row(self) }
  }

  /// The first row's value, nil where there is no row.
  func first<Value>(_ arguments: Argument..., row: (Prepared) throws -> Value) throws -> Value? {
    bind(arguments)
    defer { reset() }
    return try step() ? row(self) : nil
  }

  func run(_ arguments: Argument...) throws {
    bind(arguments)
    try run()
  }

  enum Argument: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByNilLiteral {
    case text(String?)
    case int(Int?)
    init(integerLiteral value: Int) { self = .int(value) }
    init(stringLiteral value: String) { self = .text(value) }
    init(nilLiteral: ()) { self = .text(nil) }
  }

  private func bind(_ arguments: [Argument]) {
    for argument in arguments {
      switch argument {
      case .text(let text): bind(text)
      case .int(let number): bind(number)
      }
    }
  }

  // MARK: Columns of the row

  func isNull(_ column: Int) -> Bool { sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL }
  func int(_ column: Int) -> Int { Int(sqlite3_column_int64(handle, Int32(column))) }
  func optionalInt(_ column: Int) -> Int? { isNull(column) ? nil : int(column) }

  /// The column's bytes as text; nil where it is NULL. Numbers come as their digits.
  func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8>? {
    guard let text = sqlite3_column_text(handle, Int32(column)) else { return nil }
    return UnsafeBufferPointer(start: text, count: Int(sqlite3_column_bytes(handle, Int32(column))))
  }

  func optionalText(_ column: Int) -> String? { bytes(column).map { String(decoding: $0, as: UTF8.self) } }
  func text(_ column: Int) -> String { optionalText(column) ?? "" }

  func blob(_ column: Int) -> [UInt8] {
    guard let start = sqlite3_column_blob(handle, Int32(column)) else { return [] }
    return Array(
      UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, Int32(column)))))
  }
}
