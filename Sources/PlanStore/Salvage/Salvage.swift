import FoundationEssentials
import GRDB
import PlanModel
import PlanSchema

/// What was brought out of a damaged store (抢救结果).
public struct Salvaged: Hashable, Sendable {
  /// Rows brought out, by table.
  public var rows: [String: Int] = [:]
  public var losses: [Loss] = []
  /// The journal and all that it seals came through: the new store is the old one. Else its journal begins anew.
  public var isWhole = false
  /// Drafts stay behind where the journal begins anew.
  public var drafts = 0

  public init() {}
}

/// What could not be brought out, by name.
public enum Loss: Hashable, Sendable {
  /// A stretch of a table that can't be read: between these ids, as far as they are known.
  case unreadable(table: String, from: Int, to: Int, detail: String)
  /// A row that was read and that no store may hold.
  case refused(table: String, row: String, detail: String)
  /// A row that belongs to something that is lost: what it says.
  case orphan(table: String, row: String, refersTo: String)
  /// What the journal had sealed and isn't as it was.
  case altered(Ailment)
  /// A unit or plan that others belong to was made up in its place.
  case replaced(table: String, id: Int)
}

extension Store {
  /// Brings whatever can be read of a damaged store into a new one (抢救), and lists what can't. The old one isn't touched.
  public static func salvage(
    _ path: String, to target: String, by author: Author, identifiers: Identifiers = .random
  ) throws -> Salvaged {
    let file = StoreFile(path: path)
    try file.checkHeader()
    guard !FileManager.default.fileExists(atPath: target) else {
      throw StoreError.alreadyExists(path: target)
    }
    do {
      return try StoreFile.make(target) { draft in
        var salvage = try Salvage(from: path, to: draft)
        try salvage.copyRows()
        let ailments = try salvage.finish()
        guard !ailments.isEmpty else {
          salvage.result.isWhole = salvage.result.losses.isEmpty
          return salvage.result
        }
        // What is left contradicts the journal: everything goes into a store whose journal begins here.
        salvage.result.losses += ailments.map { .altered($0) }
        let raw = DraftFile(for: target + ".raw")
        defer { raw.discard() }
        try FileManager.default.moveItem(atPath: draft, toPath: raw.path)
        try begin(anew: draft, from: raw.path, by: author, identifiers: identifiers)
        return salvage.result
      }
    } catch {
      throw file.error(for: error)
    }
  }

  private static func begin(anew path: String, from raw: String, by author: Author, identifiers: Identifiers)
    throws
  {
    let queue = try DatabaseQueue(path: raw)
    let root = try queue.read { db in
      try Prepared(db, "SELECT identity, code, name, level FROM unit WHERE parentId IS NULL").first {
        [$0.text(0), $0.text(1), $0.text(2), $0.text(3)]
      }
    }
    try queue.close()
    guard let root else { throw StoreError.damaged(path: raw, detail: "unit") }
    try create(at: path, identifiers: identifiers) { made in
      try made.outsideTransaction { try Prepared($0, "ATTACH ? AS other").run(.text(raw)) }
      try made.write("salvage", subject: root[2], by: author) { session in
        try session.run("INSERT INTO unit (identity, code, name, level) VALUES (?, ?, ?, ?)") {
          for text in root { $0.bind(text) }
        }
        var merge = Merge(session, under: try session.snapshot.rootId(), part: nil)
        _ = try merge.run()
      }
      try made.outsideTransaction { try $0.execute(sql: "DETACH other") }
    }
  }
}

/// Row by row from a damaged store into a new file, around whatever can't be read.
struct Salvage {
  private let source: DatabaseQueue
  private let made: DatabaseQueue
  private let madePath: String
  private var triggers: [String] = []
  var result = Salvaged()

  init(from path: String, to draft: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(Double(StoreFile.patience))
    // Where no log lies beside it, nothing is laid there either: the old one stays as it is.
    let log = try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
    let name = (log ?? 0) > 0 ? path : "file:\(Store.escaped(path))?immutable=1"
    source = try DatabaseQueue(path: name, configuration: configuration)
    var free = Configuration()
    free.foreignKeysEnabled = false
    made = try DatabaseQueue(path: draft, configuration: free)
    madePath = draft
    triggers = try made.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
      try StoreFile.migrate(db, from: 0)
      var triggers: [(name: String, sql: String)] = []
      try Prepared(db, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY rowid").each {
        triggers.append(($0.text(0), $0.text(1)))
      }
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \"\(trigger.name)\"") }
      return triggers.map(\.sql)
    }
  }

  /// Copies every table as far as it can be read.
  mutating func copyRows() throws {
    let tables = try made.read { db in
      var tables: [String] = []
      try Prepared(
        db,
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'current' ORDER BY rowid"
      ).each { tables.append($0.text(0)) }
      return tables
    }
    var rows: [String: Int] = [:]
    var losses: [Loss] = []
    try source.writeWithoutTransaction { from in
      try made.inTransaction { to in
        for table in tables {
          var copy = try TableCopy(table, from: from, to: to)
          copy.run()
          if copy.rows > 0 { rows[table] = copy.rows }
          losses += copy.losses
        }
        return .commit
      }
    }
    result.rows = rows
    result.losses = losses
  }

  /// Takes out what refers to nothing, renews what is derived, puts the guards back; then what `doctor` says.
  mutating func finish() throws -> [Ailment] {
    var losses: [Loss] = []
    let triggers = triggers
    try made.inTransaction { db in
      losses += try Orphans(db: db).settle()
      try db.execute(sql: "DELETE FROM current; INSERT INTO current SELECT * FROM latestProgress")
      for sql in triggers { try db.execute(sql: sql) }
      return .commit
    }
    result.losses += losses
    result.drafts = try made.read { db in
      try Prepared(db, "SELECT count(*) FROM commitment WHERE journalId IS NULL").first { $0.int(0) } ?? 0
    }
    let ailments = try made.read { db in
      var doctor = Doctor(db)
      return try doctor.examine().ailments
    }
    try made.close()
    return ailments
  }
}
