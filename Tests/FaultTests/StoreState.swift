import GRDB
import Glibc

@testable import PlanStore

/// What a store holds: the rows of each table. Nil where there is no file.
///
/// Every write adds rows, so two states with the same numbers are the same; that the rows are whole is `doctor`'s to say.
struct StoreState: Equatable {
  var rows: [String: Int]
  var schema: Int

  static func of(_ path: String) throws -> StoreState? {
    guard access(path, F_OK) == 0 else { return nil }
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { db in
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
      var rows: [String: Int] = [:]
      for table in tables {
        let number = try Int.fetchOne(db, sql: "SELECT count(*) FROM \"\(table)\"") ?? 0
        // A table that a newer schema brought, and that nothing stands in, is no difference.
        if number > 0 { rows[table] = number }
      }
      return StoreState(rows: rows, schema: try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0)
    }
  }

  /// What `doctor` finds; nothing in a store of an older schema, which it doesn't open.
  static func ailments(_ path: String) throws -> [Ailment] {
    let store = try Store.open(path, for: .reading)
    defer { try? store.close() }
    return try store.examine().ailments
  }

  func difference(from other: StoreState) -> String {
    let changed = Set(rows.keys).union(other.rows.keys).filter { rows[$0] != other.rows[$0] }.sorted()
    return changed.map { "\($0) \(other.rows[$0] ?? 0) → \(rows[$0] ?? 0)" }.joined(separator: ", ")
      + (schema == other.schema ? "" : " schema \(other.schema) → \(schema)")
  }
}
