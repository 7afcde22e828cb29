import FoundationEssentials
import PlanModel
import Testing

@testable import PlanStore

@Suite struct FactsTests {
  @Test func theLatestEntryBeforeTheDateIsTheLastOfTheFacts() throws {
    let shop = try Workshop()
    try shop.add("W-1")
    try shop.progress("W-1", "8", on: "2023-09-28")
    try shop.progress("W-1", "3.50", on: "2023-03-28")
    try shop.progress("W-1", "15", on: "2023-12-20")
    let facts = try shop.facts("W-1", asOf: "2023-09-30")
    #expect(facts.progress.map { $0.value?.text } == ["3.5公里", "8公里"])
    #expect(facts.terms.targets.map(\.value) == [20])
    #expect(facts.commitment.period.description == "2023")
  }

  @Test func aReplacedEntryIsLeftOutFromWhenItIsKnown() throws {
    let shop = try Workshop()
    try shop.add("W-1")
    let wrong = try shop.progress("W-1", "80", on: "2023-09-28", at: 1_700_000_000_000)
    try shop.progress("W-1", "8", on: "2023-10-08", replaces: wrong.id, at: 1_700_000_900_000)
    #expect(try shop.facts("W-1", asOf: "2023-09-30").progress.isEmpty)
    #expect(try shop.facts("W-1", asOf: "2023-10-30").progress.map { $0.value?.text } == ["8公里"])
    #expect(
      try shop.facts("W-1", asOf: "2023-09-30", knownAt: 1_700_000_100_000).progress.map { $0.value?.text }
        == ["80公里"])
  }

  @Test func anItemWithoutEntriesKnowsWhetherItsPlanIsTracked() throws {
    let shop = try Workshop()
    try shop.add("W-1")
    try shop.add("W-2")
    #expect(try !shop.facts("W-2", asOf: "2023-12-31").planHasEntries)
    try shop.progress("W-1", "8", on: "2023-09-28")
    #expect(try shop.facts("W-2", asOf: "2023-12-31").planHasEntries)
    #expect(try !shop.facts("W-2", asOf: "2023-09-27").planHasEntries)
  }

  @Test func aYearTakesThePlansThatLieInsideIt() throws {
    let shop = try Workshop()
    try shop.write { session in
      for text in ["2023H2", "2023", "2024", "2022-09-25/2022-12-31"] {
        try session.add(
          Commitment(
            id: "", code: "", title: "事项", kind: .action, period: try period(text), unit: "新杭镇",
            adopted: try date("2023-01-01")))
      }
    }
    func codes(_ text: String) throws -> [String] {
      let query = FactsQuery(asOf: try date("2024-01-01"), period: try period(text))
      return try shop.store.read { try $0.facts(query) }.map(\.commitment.code)
    }
    #expect(try codes("2023") == ["XH-2023-001", "XH-2023H2-001"])
    #expect(try codes("2023H2") == ["XH-2023H2-001"])
    #expect(try codes("2022/2024").count == 4)
    #expect(try codes("2022") == ["XH-20220925.20221231-001"])
  }
}
