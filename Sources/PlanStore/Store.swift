import FoundationEssentials
import GRDB
import GRDBSQLite
import PlanSchema
import SQLiteSettings

/// Everything that an office recorded, in one SQLite file (库): the only door to it.
///
/// `read` gives a snapshot in which nothing moves; `write` gives a session that is one transaction and one journal
/// entry. Neither may be kept beyond its closure. Ids and moments come in as arguments: the store has no clock.
public final class Store: Sendable {
  public enum Access: Sendable { case reading, writing }

  public let path: String
  /// What opening it brought up to date, if anything.
  public let upgrade: Upgrade?
  let queue: DatabaseQueue
  private let file: StoreFile
  private let identifiers: Identifiers

  /// An older schema that was brought up to this program's, and the copy that was made before.
  public struct Upgrade: Hashable, Sendable {
    public var from: Int
    public var to: Int
    public var backup: String
  }

  private init(
    _ file: StoreFile, queue: DatabaseQueue, identifiers: Identifiers, upgrade: Upgrade? = nil
  ) {
    path = file.path
    self.upgrade = upgrade
    self.file = file
    self.queue = queue
    self.identifiers = identifiers
  }

  /// Closed here, the library's object is left behind with nothing in it: letting it go starts a thread and wakes the
  /// notification centre, at the end of every command.
  deinit {
    if (try? queue.close()) != nil { _ = Unmanaged.passRetained(queue) }
  }

  /// Makes a new store, private to the user. Never writes over a file.
  public static func create(at path: String, identifiers: Identifiers = .random) throws -> Store {
    try create(at: path, identifiers: identifiers) { _ in }
    return try open(path, for: .writing, identifiers: identifiers)
  }

  /// Makes a new store and writes the first things into it: it is there with them or not at all.
  @discardableResult
  public static func create<Value>(
    at path: String, identifiers: Identifiers = .random, filledBy body: (Store) throws -> Value
  ) throws -> Value {
    try StoreFile.checkLibrary()
    guard !FileManager.default.fileExists(atPath: path) else { throw StoreError.alreadyExists(path: path) }
    return try StoreFile.make(path) { draft in
      let file = StoreFile(path: draft, name: path)
      do {
        let queue = try DatabaseQueue(path: draft, configuration: configuration(.writing))
        try queue.writeWithoutTransaction { db in
          // Nobody else knows the draft, and a failure throws it away: it is put onto the disk once, at the end.
          try db.execute(sql: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
          try db.inTransaction(.immediate) {
            try StoreFile.migrate(db, from: 0)
            return .commit
          }
        }
        let store = Store(file, queue: queue, identifiers: identifiers)
        let value = try body(store)
        try store.close()
        return value
      } catch {
        throw file.error(for: error)
      }
    }
  }

  /// Opens a store. A newer schema is refused; an older one is migrated, after a backup beside it, when
  /// opened for writing, and refused as read-only otherwise.
  public static func open(
    _ path: String, for access: Access, identifiers: Identifiers = .random
  ) throws -> Store {
    try StoreFile.checkLibrary()
    let file = StoreFile(path: path)
    try file.checkHeader()
    let writable = file.isWritable
    if access == .writing && !writable { throw StoreError.readOnly(path: path) }
    do {
      // On read-only media there can be no -shm file beside it; nobody else writes there either.
      let name = writable ? path : "file:\(escaped(path))?immutable=1"
      let queue = try DatabaseQueue(path: name, configuration: configuration(writable ? access : .reading))
      let upgrade: Upgrade? = try queue.writeWithoutTransaction { db in
        let version = try file.checkVersion(db)
        // A copy comes without it; where it is set already this does nothing.
        if access == .writing { try db.execute(sql: "PRAGMA journal_mode = WAL") }
        guard version < Schema.migrations.count else { return nil }
        guard writable, access == .writing else {
          throw StoreError.olderSchema(path: path, found: version, known: Schema.migrations.count)
        }
        let backup = try file.backUp(db, version: version)
        try db.inTransaction(.immediate) {
          // Another process may have been first.
          try StoreFile.migrate(db, from: try file.checkVersion(db))
          return .commit
        }
        return Upgrade(from: version, to: Schema.migrations.count, backup: backup)
      }
      return Store(file, queue: queue, identifiers: identifiers, upgrade: upgrade)
    } catch {
      throw file.error(for: error)
    }
  }

  /// Reads in one snapshot.
  public func read<Value>(_ body: (Snapshot) throws -> Value) throws -> Value {
    do {
      return try queue.writeWithoutTransaction { db in
        var value: Value?
        try db.inTransaction(.deferred) {
          value = try body(Snapshot(db))
          return .commit
        }
        guard let value else { throw StoreError.database(path: path, detail: "no snapshot") }
        return value
      }
    } catch {
      throw file.error(for: error)
    }
  }

  /// Writes in one transaction, which gets one journal entry: who, when, what. All of it or nothing.
  @discardableResult
  public func write<Value>(
    _ action: String, subject: String, detail: String = "", by author: Author,
    _ body: (Session) throws -> Value
  ) throws -> Value {
    guard author.at >= 0 else { throw StoreError.clockIsWrong }
    do {
      return try queue.writeWithoutTransaction { db in
        var value: Value?
        try db.inTransaction(.immediate) {
          let session = try Session(db, author: author, identifiers: identifiers)
          value = try body(session)
          try session.finish(action: action, subject: subject, detail: detail)
          return .commit
        }
        guard let value else { throw StoreError.database(path: path, detail: "no transaction") }
        try file.checkPlace(db)
        return value
      }
    } catch {
      throw file.error(for: error)
    }
  }

  /// Mends what is derived: no journal entry, since nothing that was recorded changes.
  func mend(_ body: (Database) throws -> Void) throws {
    do {
      try queue.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          try body(db)
          return .commit
        }
      }
    } catch {
      throw file.error(for: error)
    }
  }

  /// For what SQLite runs on its own: copies, attachments.
  func outsideTransaction(_ body: (Database) throws -> Void) throws {
    do {
      try queue.writeWithoutTransaction { try body($0) }
    } catch {
      throw file.error(for: error)
    }
  }

  /// Closes the file; later reads and writes fail.
  public func close() throws { try queue.close() }

  /// Settings of the whole process, which count from SQLite's first use on.
  private static let isSetUp: Bool = {
    sqlite_settings_without_memory_count()
    return true
  }()

  private static func configuration(_ access: Access) -> Configuration {
    _ = isSetUp
    var configuration = Configuration()
    configuration.busyMode = .timeout(Double(StoreFile.patience))
    configuration.prepareDatabase { db in
      // GRDB asks SQLite of every table and column that a statement names, for observers of which there are none here.
      sqlite3_set_authorizer(db.sqliteConnection, nil, nil)
      try db.execute(sql: "PRAGMA synchronous = FULL")
      // 8 MB: an import comes back to its pages before they go to the disk.
      try db.execute(sql: access == .reading ? "PRAGMA query_only = 1" : "PRAGMA cache_size = -8000")
    }
    return configuration
  }

  /// Percent-encoded, as SQLite's URI file names want it.
  static func escaped(_ path: String) -> String {
    path.utf8.reduce(into: "") { text, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        text += (byte < 16 ? "%0" : "%") + String(byte, radix: 16)
      }
    }
  }
}

/// Who writes, and when: milliseconds since 1970 UTC.
public struct Author: Hashable, Sendable {
  public var name: String
  public var at: Int

  public init(_ name: String, at: Int) {
    self.name = name
    self.at = at
  }
}
