import GRDB
import GRDBSQLite

/// The bytes of a document as they lie in its row (原件), read and written piece by piece: some are a whole ledger.
struct KeptOriginal {
  private let db: Database
  private let blob: OpaquePointer
  /// In bytes.
  let count: Int

  /// Opens those of one document for as long as `body` runs.
  static func open<Value>(
    _ db: Database, document id: Int, forWriting: Bool = false, _ body: (KeptOriginal) throws -> Value
  ) throws -> Value {
    var blob: OpaquePointer?
    let code = sqlite3_blob_open(
      db.sqliteConnection, "main", "document", "original", Int64(id), forWriting ? 1 : 0, &blob)
    defer { sqlite3_blob_close(blob) }
    guard code == SQLITE_OK, let blob else { throw error(code, db) }
    return try body(KeptOriginal(db: db, blob: blob, count: Int(sqlite3_blob_bytes(blob))))
  }

  /// Hands them over, so many at a time.
  func each(piece size: Int = 1 << 16, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    try withUnsafeTemporaryAllocation(byteCount: size, alignment: 16) { buffer in
      var place = 0
      while place < count {
        let length = min(size, count - place)
        let code = sqlite3_blob_read(blob, buffer.baseAddress, Int32(length), Int32(place))
        guard code == SQLITE_OK else { throw Self.error(code, db) }
        try body(UnsafeRawBufferPointer(rebasing: buffer[..<length]))
        place += length
      }
    }
  }

  func write(_ bytes: UnsafeRawBufferPointer, at place: Int) throws {
    let code = sqlite3_blob_write(blob, bytes.baseAddress, Int32(bytes.count), Int32(place))
    guard code == SQLITE_OK else { throw Self.error(code, db) }
  }

  private static func error(_ code: Int32, _ db: Database) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(db.sqliteConnection)))
  }
}
