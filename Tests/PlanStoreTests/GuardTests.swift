import FoundationEssentials
import GRDB
import PlanModel
import Testing

@testable import PlanStore

/// What the database refuses to anyone, whatever program writes.
@Suite struct GuardTests {
  static let forbidden: [(String, String)] = [
    ("journal", "UPDATE journal SET by = 'x'"),
    ("journal", "DELETE FROM journal"),
    ("document", "UPDATE document SET original = x'00'"),
    ("document", "DELETE FROM document"),
    ("plan", "UPDATE plan SET period = '2024'"),
    ("quotation of a draft", "UPDATE commitment SET quote = 'x' WHERE adopted IS NULL"),
    ("original title", "UPDATE commitment SET title = 'x' WHERE adopted IS NOT NULL"),
    ("original deadline", "UPDATE commitment SET due = '2099' WHERE adopted IS NOT NULL"),
    ("adoption", "UPDATE commitment SET adopted = NULL, journalId = NULL WHERE adopted IS NOT NULL"),
    ("commitment", "DELETE FROM commitment"),
    ("version 0", "UPDATE target SET value = '1' WHERE version = 0"),
    ("version 0", "DELETE FROM target WHERE version = 0 AND journalId IS NOT NULL"),
    (
      "version 0",
      "INSERT INTO target SELECT commitmentId, 0, 9, indicator, setting, comparator, value, upper, unit, baseline, measure, accrual, direction, curve, weight, text, 999 FROM target WHERE version = 0 AND journalId IS NOT NULL"
    ),
    ("later version", "UPDATE target SET value = '1' WHERE version = 1"),
    ("progress", "UPDATE progress SET value = '99'"),
    ("progress", "DELETE FROM progress"),
    ("outcome", "UPDATE outcome SET quote = 'x'"),
    ("outcome", "DELETE FROM outcome"),
    ("figure", "UPDATE figure SET value = '1'"),
    ("adjustment", "UPDATE adjustment SET reason = 'x'"),
    ("sign-off", "UPDATE signOff SET by = 'x'"),
    ("STRICT", "UPDATE link SET score = 'many'"),
    ("foreign key", "UPDATE link SET outcomeId = 999"),
    (
      "a day that isn't",
      "INSERT INTO progress (commitmentId, day, journalId, position, grade, identity, recordedAt, by) VALUES (1, '2023-02-30', 1, 99, 2, 'z', 0, '')"
    ),
  ]

  @Test(arguments: forbidden) func theDatabaseRefuses(what: String, sql: String) throws {
    let shop = try Workshop.full()
    #expect(throws: DatabaseError.self, "\(what): \(sql)") { try shop.sql(sql) }
    #expect(try shop.store.examine().ailments == [])
  }

  /// Each word list of a commitment and its target, said one by one in the CHECKs since schema 8.
  static let words =
    [
      "INSERT INTO commitment (identity, unitId, planId, code, title, kind, firm, modality, dueDay) SELECT 'n', unitId, planId, 'N', title, 'KIND', firm, modality, dueDay FROM commitment LIMIT 1"
    ]
    + ["setting", "comparator", "measure", "accrual", "direction"].map { column in
      let all = "indicator, setting, comparator, value, unit, measure, accrual, direction, curve, text"
      let given = all.split(separator: ", ").map { $0 == column ? "'KIND'" : String($0) }.joined(
        separator: ", ")
      return
        "INSERT INTO target (commitmentId, version, position, \(all)) SELECT commitmentId, 9, 0, \(given) FROM target WHERE setting = 'given' AND comparator = '>=' LIMIT 1"
    }

  @Test(arguments: words) func anUnknownWordIsRefused(sql: String) throws {
    let shop = try Workshop.full()
    let error = #expect(throws: DatabaseError.self) { try shop.sql(sql) }
    #expect(error?.message?.hasPrefix("CHECK constraint failed") == true)
    // The same with a word that there is, so that it's the word that was refused.
    let known = [
      "'KIND', firm": "'action', firm", "'KIND', comparator": "setting, comparator",
      "'KIND', value": "comparator, value",
      "'KIND', accrual": "measure, accrual", "'KIND', direction": "accrual, direction",
      "'KIND', curve": "direction, curve",
    ]
    let pair = try #require(known.first { sql.contains($0.key) })
    try shop.sql(sql.replacing(pair.key, with: pair.value))
  }

  /// A list after IN would be made into a table for every row.
  @Test(arguments: ["commitment", "target", "progress"]) func aRowIsCheckedWithoutATableOfItsOwn(
    table: String
  )
    throws
  {
    let shop = try Workshop.full()
    let steps = try shop.store.queue.read { db in
      try Row.fetchAll(db, sql: "EXPLAIN INSERT INTO \(table) DEFAULT VALUES").map { $0["opcode"] as String }
    }
    #expect(!steps.contains("OpenEphemeral"))
  }

  /// What a long import takes away it puts back.
  @Test func guardsAreThereAfterALongImport() throws {
    let shop = try Workshop.full()
    try shop.write { session in try session.appendingMany {} }
    for (what, sql) in Self.forbidden { #expect(throws: DatabaseError.self, "\(what)") { try shop.sql(sql) } }
    #expect(throws: DatabaseError.self, "replaces another's") {
      try shop.sql(
        "INSERT INTO progress (commitmentId, day, journalId, position, grade, identity, replaces, recordedAt, by) VALUES (1, '2023-02-20', 1, 99, 2, 'z', 'nobody', 0, '')"
      )
    }
    #expect(try shop.store.examine().ailments == [])
  }

  @Test func aSecondCommitmentWithTheSameCodeIsRefusedAndLeavesNothing() throws {
    let shop = try Workshop.full()
    let before = try shop.store.examine()
    #expect(throws: StoreError.duplicateCode("W-1", unit: "新杭镇")) { try shop.add("W-1") }
    #expect(try shop.store.examine() == before)
  }

  @Test func aValueInAUnitOfAnotherDimensionIsRefused() throws {
    let shop = try Workshop.full()
    #expect(throws: StoreError.wrongUnit(code: "W-1", given: "万元", expected: ["公里"])) {
      try shop.progress("W-1", "8", "万元", on: "2023-09-29")
    }
    // One that converts is taken as it is.
    try shop.progress("W-1", "9000", "米", on: "2023-09-29")
    #expect(try shop.facts("W-1", asOf: "2023-09-30").progress.last?.value?.text == "9000米")
  }

  @Test func signOffGoesStepByStepThroughTwoHands() throws {
    let shop = try Workshop()
    try shop.add("W-1")
    func step(_ action: SignOffStep.Action, _ by: String) throws {
      try shop.write {
        try $0.signOff(SignOffStep(id: "", action: action, on: try date("2023-12-25"), by: by), code: "W-1")
      }
    }
    #expect(throws: StoreError.weakEvidence(code: "W-1", grade: nil)) { try step(.requested, "城建办") }
    try shop.progress("W-1", "20", on: "2023-12-20")
    #expect(throws: StoreError.signOffOutOfTurn(code: "W-1", step: .approved, last: nil)) {
      try step(.approved, "党政办")
    }
    try step(.requested, "城建办")
    try step(.verified, "督查办")
    #expect(throws: StoreError.sameHand(code: "W-1", by: "城建办")) { try step(.approved, "城建办") }
    try step(.approved, "党政办")
    try step(.reopened, "督查办")
    #expect(
      try shop.facts("W-1", asOf: "2023-12-31").signOffs.map(\.action) == [
        .requested, .verified, .approved, .reopened,
      ])
  }

  @Test func wordOfMouthSignsNothingOff() throws {
    let shop = try Workshop()
    try shop.add("W-1")
    try shop.write {
      try $0.append(
        ProgressEntry(id: "", on: try date("2023-12-20"), value: Quantity(20, "公里"), grade: .e1), to: "W-1")
    }
    #expect(throws: StoreError.weakEvidence(code: "W-1", grade: .e1)) {
      try shop.write {
        try $0.signOff(
          SignOffStep(id: "", action: .requested, on: try date("2023-12-25"), by: "城建办"), code: "W-1")
      }
    }
  }
}
