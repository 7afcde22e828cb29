import FoundationEssentials
import GRDB
import PlanModel
import Testing

@testable import PlanStore

/// What is brought out of a damaged store.
@Suite struct SalvageTests {
  static let author = Author("修复人", at: 1_700_000_000_000)

  @Test func aSoundStoreComesThroughWhole() throws {
    let shop = try Workshop.full()
    let before = try shop.store.examine()
    let path = shop.folder + "/out.db"
    let salvaged = try Store.salvage(shop.path, to: path, by: Self.author)
    #expect(salvaged.isWhole && salvaged.losses == [])
    #expect(try Store.open(path, for: .reading).examine() == before)
    #expect(throws: StoreError.alreadyExists(path: path)) {
      try Store.salvage(shop.path, to: path, by: Self.author)
    }
  }

  /// A page that can't be read takes its rows with it; the rest comes out, and the doctor finds the new store sound.
  @Test(arguments: [
    "progress", "commitment", "target", "outcome", "link", "journal", "plan", "unit", "document",
  ])
  func aBrokenPage(of table: String) throws {
    let shop = try Workshop.full()
    let page = try #require(
      try shop.store.queue.read {
        try Int.fetchOne($0, sql: "SELECT rootpage FROM sqlite_master WHERE name = ?", arguments: [table])
      })
    try shop.store.close()
    var bytes = try Data(contentsOf: URL(filePath: shop.path))
    for place in (page - 1) * 4096..<(page * 4096) { bytes[place] = 0xA5 }
    try bytes.write(to: URL(filePath: shop.path))

    let path = shop.folder + "/out.db"
    let salvaged = try Store.salvage(shop.path, to: path, by: Self.author)
    #expect(!salvaged.losses.isEmpty)
    #expect(salvaged.losses.contains { if case .unreadable(table, _, _, _) = $0 { true } else { false } })
    let examined = try Store.open(path, for: .writing).examine()
    #expect(examined.ailments == [])
    if table != "commitment" { #expect(examined.commitments >= 2) }
    if table != "commitment", table != "progress" { #expect(examined.progressEntries == 1) }
    #expect(try Data(contentsOf: URL(filePath: shop.path)) == bytes, "the damaged one was touched")
  }

  /// What was altered comes out as it is, and is named; the journal begins anew.
  @Test func anAlteredEntryIsNamed() throws {
    let shop = try Workshop.full()
    try shop.sql("DROP TRIGGER progressStays; UPDATE progress SET value = '18'")
    let path = shop.folder + "/out.db"
    let salvaged = try Store.salvage(shop.path, to: path, by: Self.author)
    #expect(
      salvaged.losses == [
        .altered(.changedContent(table: "progress", entry: 4, sealed: 1, found: 1))
      ])
    #expect(!salvaged.isWhole && salvaged.drafts == 1)
    let store = try Store.open(path, for: .writing)
    #expect(try store.examine().ailments == [])
    #expect(try store.examine().journalEntries == 1)
  }

  /// Cut in half, as by a copy that was broken off: either something comes out, or it is said that nothing can.
  @Test(arguments: [1, 2, 3, 5, 8]) func aTruncatedStore(eighths: Int) throws {
    let shop = try Workshop.full()
    try shop.store.close()
    let bytes = try Data(contentsOf: URL(filePath: shop.path))
    try bytes.prefix(bytes.count * eighths / 8).write(to: URL(filePath: shop.path))
    let path = shop.folder + "/out.db"
    do {
      _ = try Store.salvage(shop.path, to: path, by: Self.author)
      #expect(try Store.open(path, for: .writing).examine().ailments == [])
    } catch is StoreError {
      #expect(!FileManager.default.fileExists(atPath: path))
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: shop.folder).filter { $0.contains(".part") } == []
      )
    }
  }
}
