import FoundationEssentials
import GRDB
import GRDBSQLite
import Glibc
import PlanSchema

/// The store's file before anyone reads a row of it: is it ours, how old is its schema, may we write.
struct StoreFile {
  let path: String
  /// What errors call it: a draft is called by the place that it is made for.
  let name: String

  init(path: String, name: String? = nil) {
    self.path = path
    self.name = name ?? path
  }

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
    case .SQLITE_NOTADB: StoreError.notAStore(path: name)
    case .SQLITE_CORRUPT: StoreError.damaged(path: name, detail: detail)
    case .SQLITE_BUSY, .SQLITE_LOCKED: StoreError.locked(path: name, seconds: Self.patience)
    case .SQLITE_READONLY: StoreError.readOnly(path: name)
    case .SQLITE_FULL: StoreError.full(path: name)
    case .SQLITE_CANTOPEN where access(path, R_OK) == 0: StoreError.noLog(path: name)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: StoreError.cannotOpen(path: name, detail: detail)
    case .SQLITE_IOERR: StoreError.inputOutput(path: name, detail: detail)
    case .SQLITE_CONSTRAINT: StoreError.refused(detail)
    default: StoreError.database(path: name, detail: detail)
    }
  }
}

extension StoreFile {
  /// After a write: is the file that it went to still the one at our path? One that was deleted or replaced
  /// meanwhile takes the write with it, and then nothing is acknowledged.
  func checkPlace(_ db: Database) throws {
    var hasMoved: CInt = 0
    let code = sqlite3_file_control(db.sqliteConnection, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
    if code == SQLITE_OK, hasMoved != 0 { throw StoreError.vanished(path: name) }
  }

  /// Makes a file whole at its place, by way of a draft; never over one that is there.
  static func make<Value>(_ path: String, _ body: (_ draft: String) throws -> Value) throws -> Value {
    let draft = DraftFile(for: path)
    do {
      try draft.create()
      let value = try body(draft.path)
      try draft.publish()
      return value
    } catch let failure as DraftFile.Failure {
      draft.discard()
      throw failure.error(path)
    } catch {
      draft.discard()
      throw error
    }
  }

  /// A copy beside the store, named for the schema that it has, before a migration changes it. One of this very
  /// state serves again, as when an upgrade was cut short; one of another state stays, and a number is added.
  func backUp(_ db: Database, version: Int) throws -> String {
    let head = try Self.head(db)
    var copy = "\(path).v\(version).backup"
    var number = 1
    while FileManager.default.fileExists(atPath: copy) {
      if let known = try? Self.head(ofCopy: copy), known == head { return copy }
      number += 1
      copy = "\(path).v\(version).\(number).backup"
    }
    try Self.make(copy) { draft in
      try Prepared(db, "VACUUM INTO ?").run(.text(draft))
      guard try Self.head(ofCopy: draft) == head else { throw StoreError.damaged(path: path, detail: copy) }
    }
    return copy
  }

  /// What tells one state of a store from another: its schema and its last journal entry.
  static func head(_ db: Database) throws -> [String] {
    let schema = try Prepared(db, "PRAGMA user_version").first { $0.text(0) } ?? ""
    let last = try Prepared(db, "SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1").first {
      [$0.text(0), $0.text(1)]
    }
    return [schema] + (last ?? [])
  }

  /// The same of a copy, which must be sound; an empty list where it isn't.
  static func head(ofCopy path: String) throws -> [String] {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? queue.close() }
    return try queue.read { db in
      let sound = try Prepared(db, "PRAGMA quick_check").first { $0.text(0) }
      return sound == "ok" ? try head(db) : []
    }
  }
}

extension DraftFile.Failure {
  func error(_ path: String) -> StoreError {
    switch number {
    case EEXIST: .alreadyExists(path: path)
    case ENOSPC, EDQUOT: .full(path: path)
    case EROFS: .readOnly(path: path)
    // What the words for it say already.
    case ENOENT, ENOTDIR, EACCES, EPERM: .cannotOpen(path: path, detail: "")
    case EIO: .inputOutput(path: path, detail: String(cString: strerror(number)))
    default: .cannotOpen(path: path, detail: String(cString: strerror(number)))
    }
  }
}
