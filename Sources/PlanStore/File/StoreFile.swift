import FoundationEssentials
import GRDB
import GRDBSQLite
import PlanSchema

/// The store's file before anyone reads a row of it: is it ours, how old is its schema, may we write.
struct StoreFile {
  let path: String

  /// Seconds that a process waits for another one's write.
  static let patience = 30

  /// STRICT tables came with it.
  static let neededSQLite = (number: Int32(3_037_000), name: "3.37.0")

  static func checkLibrary() throws {
    guard sqlite3_libversion_number() >= neededSQLite.number else {
      throw StoreError.oldSQLite(found: String(cString: sqlite3_libversion()), needed: neededSQLite.name)
    }
  }

  /// Refuses what cannot be a store at all, by its first bytes.
  func checkHeader() throws {
    var isDirectory = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw StoreError.noSuchFile(path: path)
    }
    if isDirectory { throw StoreError.isDirectory(path: path) }
  }

  var isWritable: Bool {
    let folder = String(path.lastIndex(of: "/").map { path[...$0] } ?? ".")
    return FileManager.default.isWritableFile(atPath: path)
      && FileManager.default.isWritableFile(atPath: folder)
  }

  /// `PRAGMA application_id` and `user_version`, held against ours.
  func checkVersion(_ db: Database) throws -> Int {
    let application = try Prepared(db, "PRAGMA application_id").first { $0.int(0) } ?? 0
    guard application == Int(Schema.applicationID) else { throw StoreError.notAStore(path: path) }
    let found = try Prepared(db, "PRAGMA user_version").first { $0.int(0) } ?? 0
    let known = Schema.migrations.count
    guard found <= known else { throw StoreError.newerSchema(path: path, found: found, known: known) }
    return found
  }

  /// Applies the migrations after `version`, all or none.
  static func migrate(_ db: Database, from version: Int) throws {
    for (name, sql) in Schema.migrations[version...] {
      do {
        try db.execute(sql: String(decoding: sql, as: UTF8.self))
      } catch let error as DatabaseError {
        throw DatabaseError(resultCode: error.resultCode, message: "\(name): \(error.message ?? "")")
      }
    }
    try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(Schema.migrations.count)")
  }

  /// What SQLite reports, as one of our facts.
  func error(for error: any Error) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    let detail = error.message ?? "\(error.resultCode)"
    return switch error.resultCode.primaryResultCode {
    case .SQLITE_NOTADB: StoreError.notAStore(path: path)
    case .SQLITE_CORRUPT: StoreError.damaged(path: path, detail: detail)
    case .SQLITE_BUSY, .SQLITE_LOCKED: StoreError.locked(path: path, seconds: Self.patience)
    case .SQLITE_READONLY: StoreError.readOnly(path: path)
    case .SQLITE_FULL: StoreError.full(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: StoreError.cannotOpen(path: path, detail: detail)
    case .SQLITE_IOERR: StoreError.inputOutput(path: path, detail: detail)
    case .SQLITE_CONSTRAINT: StoreError.refused(detail)
    default: StoreError.database(path: path, detail: detail)
    }
  }
}

extension StoreFile {
  /// A copy beside the store, named for the schema that it has, before a migration changes it.
  func backUp(_ db: Database, version: Int) throws {
    let copy = "\(path).v\(version).backup"
    guard !FileManager.default.fileExists(atPath: copy) else { return }
    try Prepared(db, "VACUUM INTO ?").run(.text(copy))
  }
}
