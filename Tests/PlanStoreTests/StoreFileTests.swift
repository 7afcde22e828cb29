import FoundationEssentials
import PlanModel
import PlanSchema
import Testing

@testable import PlanStore

/// What happens before a row is read.
@Suite struct StoreFileTests {
  @Test func whatIsNoStoreIsRefusedByName() throws {
    let shop = try Workshop()
    let other = shop.folder + "/other"
    #expect(throws: StoreError.noSuchFile(path: other)) { try Store.open(other, for: .reading) }
    #expect(throws: StoreError.isDirectory(path: shop.folder)) { try Store.open(shop.folder, for: .reading) }
    try "这是一份报告，不是数据库。".write(toFile: other, atomically: true, encoding: .utf8)
    #expect(throws: StoreError.notAStore(path: other)) { try Store.open(other, for: .writing) }
    try Data().write(to: URL(filePath: other))
    #expect(throws: StoreError.notAStore(path: other)) { try Store.open(other, for: .reading) }
    #expect(throws: StoreError.alreadyExists(path: shop.path)) { try Store.create(at: shop.path) }
  }

  @Test func aNewerSchemaIsRefused() throws {
    let shop = try Workshop()
    try shop.sql("PRAGMA user_version = 99")
    #expect(throws: StoreError.newerSchema(path: shop.path, found: 99, known: Schema.migrations.count)) {
      try Store.open(shop.path, for: .writing)
    }
  }

  @Test func aStoreIsPrivateToItsUserAndWritesAhead() throws {
    let shop = try Workshop()
    let rights = try FileManager.default.attributesOfItem(atPath: shop.path)[.posixPermissions]
    #expect(rights as? Int == 0o600)
    let mode = try shop.store.queue.writeWithoutTransaction {
      try Prepared($0, "PRAGMA journal_mode").first { $0.text(0) }
    }
    #expect(mode == "wal")
  }

  @Test func aTruncatedStoreIsDamaged() throws {
    let shop = try Workshop.full()
    try shop.store.close()
    let bytes = try Data(contentsOf: URL(filePath: shop.path))
    try bytes.prefix(bytes.count / 2).write(to: URL(filePath: shop.path))
    #expect {
      let store = try Store.open(shop.path, for: .reading)
      let ailments = try store.examine().ailments
      if !ailments.isEmpty { throw StoreError.damaged(path: shop.path, detail: "") }
    } throws: { error in
      guard case StoreError.damaged = error else { return false }
      return true
    }
  }

  @Test func twoWritersTakeTurns() async throws {
    let shop = try Workshop()
    try shop.add("W-1", target: "1000")
    let path = shop.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for hand in 0..<4 {
        group.addTask {
          let store = try Store.open(path, for: .writing)
          for value in 1...10 {
            _ = try store.write("progress", subject: "W-1", by: Author("手\(hand)", at: 1)) {
              try $0.append(
                ProgressEntry(id: "", on: try date("2023-06-01"), value: Quantity(Decimal(value), "公里")),
                to: "W-1")
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try shop.facts("W-1", asOf: "2023-12-31").progress.count == 40)
    #expect(try shop.store.examine().ailments == [])
  }

  @Test func aCopyIsAStoreOfItsOwn() throws {
    let shop = try Workshop.full()
    let path = shop.folder + "/copy.db"
    try shop.store.copy(to: path)
    #expect(throws: StoreError.alreadyExists(path: path)) { try shop.store.copy(to: path) }
    #expect(try Store.open(path, for: .reading).examine() == shop.store.examine())
  }
}
