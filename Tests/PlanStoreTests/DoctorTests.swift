import FoundationEssentials
import PlanModel
import Testing

@testable import PlanStore

@Suite struct DoctorTests {
  /// Each tampering drops the trigger that forbids it first, as someone with a SQLite shell could.
  static let tamperings: [(sql: String, ailment: Ailment)] = [
    (
      "DROP TRIGGER journalEntriesStay; UPDATE journal SET by = '别人' WHERE id = 3",
      .brokenChain(entry: 3)
    ),
    (
      "DROP TRIGGER progressStays; UPDATE progress SET value = '18' WHERE value = '8'",
      .changedContent(table: "progress", entry: 4, sealed: 1, found: 1)
    ),
    (
      "DROP TRIGGER progressIsKept; DELETE FROM progress WHERE value = '8'",
      .changedContent(table: "progress", entry: 4, sealed: 1, found: 0)
    ),
    (
      "DROP TRIGGER sealedTargetsStay; UPDATE target SET value = '1' WHERE version = 0 AND journalId = 3",
      .changedContent(table: "target", entry: 3, sealed: 1, found: 1)
    ),
    (
      "DROP TRIGGER originalsStay; UPDATE commitment SET due = '2024' WHERE code = 'W-1'",
      .changedContent(table: "commitment", entry: 3, sealed: 1, found: 1)
    ),
    ("UPDATE current SET value = '19'", .staleCurrent(rows: 2)),
  ]

  @Test(arguments: tamperings) func doctorNames(sql: String, ailment: Ailment) throws {
    let shop = try Workshop.full()
    try shop.sql(sql)
    #expect(try shop.store.examine().ailments.contains(ailment), "\(sql)")
  }

  @Test func aChangedQuotationNoLongerStandsInItsDocument() throws {
    let shop = try Workshop.full()
    try shop.sql("DROP TRIGGER outcomesStay; UPDATE outcome SET quote = '管网建成30公里'")
    let ailments = try shop.store.examine().ailments
    let hash = Hash.sha256(Array(Workshop.nextReport.utf8))
    #expect(ailments.contains(.orphanedAnchor(table: "outcome", name: "o1", document: hash)))
  }

  @Test func currentValuesCanBeRebuilt() throws {
    let shop = try Workshop.full()
    try shop.sql("DELETE FROM current")
    #expect(try shop.store.examine(rebuild: true).rebuiltCurrent)
    #expect(try shop.store.examine().ailments == [])
  }

  /// The triggers keep what the view recomputes, in whatever order entries come in.
  @Test func currentValuesFollowEveryOrderOfEntries() throws {
    let shop = try Workshop()
    try shop.add("W-1")
    var last = ""
    for (day, value) in [("2023-09-28", "8"), ("2023-03-28", "3"), ("2023-09-28", "9"), ("2023-12-01", "12")]
    {
      last = try shop.progress("W-1", value, on: day).id
      #expect(try shop.store.examine().ailments == [], "\(day) \(value)")
    }
    try shop.progress("W-1", "11", on: "2023-10-01", replaces: last)
    try shop.write {
      try $0.append(ProgressEntry(id: "", on: try date("2023-11-01"), stage: .started), to: "W-1")
      try $0.append(ProgressEntry(id: "", on: try date("2023-02-01"), stage: .signed), to: "W-1")
    }
    #expect(try shop.store.examine().ailments == [])
  }
}
