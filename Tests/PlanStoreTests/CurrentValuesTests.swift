import FoundationEssentials
import GRDB
import PlanModel
import Testing

@testable import PlanStore

/// Latest values that are kept for many entries at once are those that the triggers keep for each.
@Suite struct CurrentValuesTests {
  /// A small generator with a seed (xorshift), so that every run sees the same entries.
  private struct Draw {
    var state: UInt64
    mutating func below(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
  }

  private static func rows(_ shop: Workshop, _ sql: String) throws -> [String] {
    try shop.store.read { snapshot in
      var rows: [String] = []
      try Prepared(snapshot.db, sql).each { row in
        rows.append((0..<7).map { row.optionalText($0) ?? "-" }.joined(separator: "|"))
      }
      return rows
    }
  }

  private static func triggers(_ shop: Workshop) throws -> [String] {
    try shop.store.read { snapshot in
      var rows: [String] = []
      try Prepared(
        snapshot.db,
        "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'progress' ORDER BY sql"
      ).each { rows.append($0.text(0)) }
      return rows
    }
  }

  /// The first entries come singly, so that some items have values before; then two writes of many.
  @Test(arguments: 1...12)
  func manyAtOnceAreAsOneByOne(seed: Int) throws {
    let shop = try Workshop()
    var draw = Draw(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
    let codes = (1...5).map { "W-\($0)" }
    for code in codes { try shop.add(code) }
    let before = try Self.triggers(shop)
    try shop.progress("W-1", "3", on: "2023-06-30")
    try shop.progress("W-2", "4", on: "2023-12-30")
    var known: [String: [String]] = [:]
    for _ in 0..<2 {
      try shop.write { session in
        try session.appendingMany(onlyEntries: true) {
          for _ in 0..<30 {
            let code = codes[draw.below(codes.count)]
            for _ in 0...draw.below(3) {
              var entry = ProgressEntry(id: "", on: CalendarDate(dayNumber: 19600 + draw.below(40)))
              if draw.below(4) > 0 { entry.value = Quantity(Decimal(draw.below(50)), "公里") }
              if draw.below(3) == 0 { entry.stage = draw.below(2) == 0 ? .underConstruction : .accepted }
              if draw.below(5) == 0, let last = known[code]?.popLast() { entry.replaces = last }
              if entry.value == nil, entry.stage == nil { entry.note = "已安排" }
              known[code, default: []].append(try session.append(entry, to: code).id)
            }
          }
        }
      }
      let current = try Self.rows(shop, "SELECT * FROM current ORDER BY commitmentId")
      #expect(current == (try Self.rows(shop, "SELECT * FROM latestProgress ORDER BY commitmentId")))
      #expect(!current.isEmpty)
    }
    #expect(try Self.triggers(shop) == before)
    // The triggers are in force again.
    try shop.progress("W-1", "49.5", on: "2023-12-31")
    #expect(
      try Self.rows(shop, "SELECT * FROM current WHERE commitmentId = 1").first?.contains("49.5") == true)
    #expect(try shop.store.examine().ailments == [])
  }

  /// A write that fails leaves the triggers as they were.
  @Test func aFailureLeavesTheTriggers() throws {
    struct Stop: Error {}
    let shop = try Workshop()
    try shop.add("W-1")
    let before = try Self.triggers(shop)
    #expect(throws: Stop.self) {
      try shop.write { session in
        try session.appendingMany {
          try session.append(ProgressEntry(id: "", on: try date("2023-06-30"), note: "一"), to: "W-1")
          throw Stop()
        }
      }
    }
    #expect(try Self.triggers(shop) == before && before.count == 5)
    #expect(try Self.rows(shop, "SELECT * FROM current").isEmpty)
  }

  /// What isn't asked for every row is asked again as soon as the last is written, and after a failure.
  @Test(arguments: [false, true], [false, true])
  func referencesAndChecksAreAskedAgain(onlyEntries: Bool, fails: Bool) throws {
    struct Stop: Error {}
    let shop = try Workshop()
    try shop.add("W-1")
    func asked(_ db: Database) throws -> [Int] {
      try ["foreign_keys", "ignore_check_constraints"].map { name in
        try Prepared(db, "PRAGMA \(name)").first { $0.int(0) } ?? -1
      }
    }
    var within: [Int] = []
    var after: [Int] = []
    try? shop.write { session in
      // Caught inside the transaction: it is asked again before that ends.
      do {
        try session.appendingMany(onlyEntries: onlyEntries) {
          within = try asked(session.db)
          if fails { throw Stop() }
        }
      } catch is Stop {
        after = try asked(session.db)
        throw Stop()
      }
      after = try asked(session.db)
    }
    #expect(within == [0, onlyEntries ? 1 : 0])
    #expect(after == [1, 0])
    for sql in [
      "INSERT INTO progress (commitmentId, day, journalId, position, grade, identity, recordedAt, by) VALUES (99, '2023-02-20', 1, 99, 2, 'z', 0, '')",
      "INSERT INTO progress (commitmentId, day, journalId, position, grade, identity, recordedAt, by) VALUES (1, '2023-02-30', 1, 99, 2, 'z', 0, '')",
    ] { #expect(throws: DatabaseError.self) { try shop.sql(sql) } }
  }
}
