import FoundationEssentials
import GRDB
import PlanModel
import PlanSchema
import Testing

@testable import PlanStore

/// Every value of a store is changed, one after the other, as someone with a SQLite shell could: what `doctor` tells,
/// and what it can't. `DUBAN_TAMPER=2000` changes so many bytes of the file as well, where a few are changed otherwise.
@Suite struct TamperTests {
  /// What no journal entry seals (`duban doctor` says so): it may change without an adjustment.
  static let beyond: Set<String> = [
    "unit.identity", "unit.code", "unit.name", "unit.level", "unit.parentId", "profile.unitId", "profile.key",
    "profile.value",
    "commitment.lead", "commitment.supporting", "commitment.leaders", "commitment.weight",
    "commitment.parentId", "commitment.notes", "commitment.rejected", "link.commitmentId", "link.outcomeId",
    "link.relation",
    "link.score", "link.auto", "link.reasons", "link.state", "link.proposedRelation",
    // Numbers of rows, where nothing refers to them and their order stays.
    "document.id", "commitment.id", "plan.id", "evidence.id", "adjustment.id", "signOff.id", "outcome.id",
    "figure.id", "link.id", "linkDecision.id", "publishedReport.id", "unit.id", "retraction.id",
  ]

  @Test func everyValueOfWhatIsSealedIsMissed() throws {
    let shop = try Workshop.full()
    var untold: Set<String> = []
    var told = 0
    try shop.store.queue.writeWithoutTransaction { db in
      try Self.disarm(db)
      let sound = try Self.ailments(db)
      for (table, columns) in try Self.tables(db) {
        for column in columns {
          for row in try Self.keys(db, table) {
            // A draft is nobody's promise yet.
            if try Self.isDraft(db, table, row) { continue }
            try db.execute(sql: "SAVEPOINT flip")
            if try Self.flip(db, table, column, row) {
              if try Self.ailments(db) == sound { untold.insert("\(table).\(column)") } else { told += 1 }
            }
            try db.execute(sql: "ROLLBACK TO flip; RELEASE flip")
          }
        }
      }
    }
    #expect(untold.subtracting(Self.beyond) == [])
    #expect(told > 250)
  }

  @Test func aRowTakenAwayOrPutInIsMissed() throws {
    let shop = try Workshop.full()
    try shop.store.queue.writeWithoutTransaction { db in
      try Self.disarm(db)
      let sound = try Self.ailments(db)
      for table in SealedTable.all.map(\.name) + ["journal"] {
        let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
        let isSealed = table == "journal" ? "" : "WHERE journalId IS NOT NULL"
        for row in try Self.keys(db, table, isSealed) where count > 0 {
          try db.execute(sql: "SAVEPOINT cut; DELETE FROM \(table) WHERE \(row)")
          #expect(try Self.ailments(db) != sound, "\(table) \(row)")
          try db.execute(sql: "ROLLBACK TO cut; RELEASE cut")
        }
      }
    }
  }

  @Test func aMissingGuardIsNamed() throws {
    let shop = try Workshop.full()
    try shop.sql("DROP TRIGGER progressStays; CREATE VIEW mine AS SELECT 1")
    #expect(
      try shop.store.examine().ailments == [
        .changedSchema(kind: "trigger", name: "progressStays"), .changedSchema(kind: "view", name: "mine"),
      ])
  }

  /// One byte of the file: either something is said, or nothing that anybody recorded changed.
  @Test func aByteOfTheFile() throws {
    let shop = try Workshop.full()
    try shop.store.close()
    let bytes = try Data(contentsOf: URL(filePath: shop.path))
    let sound = try Self.dump(shop.path)
    let rounds = Int(ProcessInfo.processInfo.environment["DUBAN_TAMPER"] ?? "") ?? 40
    var state: UInt64 = 20_231_121
    var silent = 0
    for round in 0..<rounds {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var changed = bytes
      let place = Int(state >> 33) % bytes.count
      changed[place] ^= UInt8(1 << (state >> 13 & 7))
      try changed.write(to: URL(filePath: shop.path))
      do {
        let store = try Store.open(shop.path, for: .reading)
        let ailments = try store.examine().ailments
        try store.close()
        guard ailments.isEmpty else { continue }
      } catch is StoreError { continue }
      silent += 1
      #expect(try Self.dump(shop.path) == sound, "round \(round): byte \(place)")
    }
    #expect(silent < rounds)
  }

  // MARK: Helpers

  /// Takes all guards away.
  private static func disarm(_ db: Database) throws {
    for name in try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'") {
      try db.execute(sql: "DROP TRIGGER \(name)")
    }
    try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
  }

  private static func ailments(_ db: Database) throws -> [Ailment] {
    var doctor = Doctor(db)
    return try doctor.examine().ailments
  }

  private static func tables(_ db: Database) throws -> [(String, [String])] {
    try String.fetchAll(
      db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
    ).map { ($0, try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info('\($0)')")) }
  }

  /// A condition for each row.
  private static func keys(_ db: Database, _ table: String, _ condition: String = "") throws -> [String] {
    let parts = try String.fetchAll(
      db, sql: "SELECT name FROM pragma_table_info('\(table)') WHERE pk > 0 ORDER BY pk")
    let expression = parts.map { "'\($0) = ' || quote(\($0))" }.joined(separator: " || ' AND ' || ")
    return try String.fetchAll(db, sql: "SELECT \(expression) FROM \(table) \(condition)")
  }

  private static func isDraft(_ db: Database, _ table: String, _ row: String) throws -> Bool {
    guard ["commitment", "target", "milestone", "plan"].contains(table) else { return false }
    return try Bool.fetchOne(db, sql: "SELECT journalId IS NULL FROM \(table) WHERE \(row)") ?? false
  }

  /// Changes one value a little: a number by one, a text or blob in its last byte, nothing into something.
  private static func flip(_ db: Database, _ table: String, _ column: String, _ row: String) throws -> Bool {
    let value = "\"\(column)\""
    let kind = try String.fetchOne(
      db, sql: "SELECT type FROM pragma_table_info('\(table)') WHERE name = '\(column)'")
    let new =
      switch kind {
      case "INTEGER": "coalesce(\(value), 0) + 1"
      case "BLOB": "coalesce(substr(\(value), 1, max(0, length(\(value)) - 1)), x'') || x'7a'"
      default:
        "iif(length(\(value)) > 0, substr(\(value), 1, length(\(value)) - 1) || iif(substr(\(value), -1) = 'x', 'y', 'x'), 'x')"
      }
    do {
      let text = kind == "BLOB" ? "CAST(\(new) AS BLOB)" : new
      try db.execute(sql: "UPDATE \(table) SET \(value) = \(text) WHERE \(row)")
      return db.changesCount == 1
    } catch is DatabaseError {
      // Another row has this value, and it must be one of its own: the database itself refuses.
      return false
    }
  }

  /// Everything that a store holds, as text.
  private static func dump(_ path: String) throws -> [String] {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { db in
      var lines: [String] = []
      for (table, columns) in try tables(db) where SealedTable.all.contains(where: { $0.name == table }) {
        let values = columns.map { "quote(\"\($0)\")" }.joined(separator: " || '|' || ")
        lines += try String.fetchAll(db, sql: "SELECT \(values) FROM \(table)").map { table + " " + $0 }
      }
      return lines
    }
  }
}
