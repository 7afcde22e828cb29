import FoundationEssentials
import GRDB
import PlanSchema
import Testing

@testable import PlanStore

/// Stores as older programs left them (`Tests/KeptStores`), one for each schema, under today's program.
@Suite struct KeptStoreTests {
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/KeptStores"

  /// A new migration needs a kept store of the schema before it.
  @Test func everySchemaBeforeTodaysHasItsStore() {
    for schema in 1..<Schema.migrations.count {
      #expect(
        FileManager.default.fileExists(atPath: "\(Self.folder)/schema-\(schema).sql"),
        "Tests/KeptStores/schema-\(schema).sql is missing")
    }
  }

  @Test(arguments: 1..<Schema.migrations.count) func isRefusedForReadingAndStaysAsItIs(schema: Int) throws {
    let path = try Self.make(schema)
    defer { Self.remove(path) }
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: StoreError.olderSchema(path: path, found: schema, known: Schema.migrations.count)) {
      try Store.open(path, for: .reading)
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test(arguments: 1..<Schema.migrations.count) func isUpgradedAfterABackup(schema: Int) throws {
    let path = try Self.make(schema)
    defer { Self.remove(path) }
    let before = try Self.rows(path)
    let backup = "\(path).v\(schema).backup"
    let store = try Store.open(path, for: .writing)
    #expect(store.upgrade == .init(from: schema, to: Schema.migrations.count, backup: backup))
    let examined = try store.examine()
    #expect(examined.ailments == [])
    #expect(examined.journalEntries == before["journal"])
    #expect(try Self.rows(path).filter { before.keys.contains($0.key) } == before)
    #expect(try Self.rows(backup) == before)
    #expect(try Self.schema(backup) == schema)
    try store.close()
    #expect(try Store.open(path, for: .writing).upgrade == nil)
  }

  /// A copy of another state is no copy of this one.
  @Test func aCopyThatIsThereIsNeverTakenForANewOne() throws {
    let path = try Self.make(5)
    defer { Self.remove(path) }
    try "来历不明".write(toFile: "\(path).v5.backup", atomically: true, encoding: .utf8)
    let store = try Store.open(path, for: .writing)
    #expect(store.upgrade?.backup == "\(path).v5.2.backup")
    #expect(try String(contentsOfFile: "\(path).v5.backup", encoding: .utf8) == "来历不明")
  }

  /// Cut short after the copy: the copy serves again.
  @Test func aCopyOfThisVeryStateServesAgain() throws {
    let path = try Self.make(5)
    defer { Self.remove(path) }
    let old = try Data(contentsOf: URL(filePath: path))
    try Store.open(path, for: .writing).close()
    try old.write(to: URL(filePath: path))
    #expect(try Store.open(path, for: .writing).upgrade?.backup == "\(path).v5.backup")
  }

  // MARK: Helpers

  private static func make(_ schema: Int) throws -> String {
    let folder = FileManager.default.temporaryDirectory.path + "/duban-" + Identifiers.random.uuid()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/old.db"
    let queue = try DatabaseQueue(path: path)
    let sql = try String(contentsOfFile: "\(Self.folder)/schema-\(schema).sql", encoding: .utf8)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
    return path
  }

  private static func remove(_ path: String) {
    try? FileManager.default.removeItem(atPath: String(path.dropLast("/old.db".count)))
  }

  private static func rows(_ path: String) throws -> [String: Int] {
    try DatabaseQueue(path: path).read { db in
      var rows: [String: Int] = [:]
      for table in try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'") {
        rows[table] = try Int.fetchOne(db, sql: "SELECT count(*) FROM \"\(table)\"")
      }
      return rows
    }
  }

  private static func schema(_ path: String) throws -> Int? {
    try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
  }
}
