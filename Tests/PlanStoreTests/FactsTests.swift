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

  /// A store with parts, steps, adjustments and their follow-ups, answers, sign-offs and corrections.
  private func eventful() throws -> Workshop {
    let shop = try Workshop.full()
    let link = try #require(try shop.store.read { try $0.links() }.first)
    try shop.write { try $0.decide(link: link.id, .accepted, on: date("2024-02-01")) }
    for code in ["P", "P-1", "P-2", "S-1"] { try shop.add(code) }
    var edit = CommitmentEdit()
    edit.parentCode = "P"
    try shop.write { session in for code in ["P-1", "P-2"] { try session.edit(code, edit) } }
    try shop.progress("P-2", "5", on: "2023-05-20")
    let wrong = try shop.progress("W-2", "90", "户", on: "2023-04-30")
    try shop.progress("W-2", "9", "户", on: "2023-11-01", replaces: wrong.id)
    try shop.write { session in
      let step = Milestone(name: "开工", stage: .started, planned: PartialDate(try date("2023-05-01")))
      try session.addMilestones([step], to: "S-1")
      try session.append(
        ProgressEntry(id: "", on: try date("2023-07-02"), stage: .started, milestone: "开工"), to: "S-1")
      try session.follow(
        AdjustmentFollowUp(step: .announced, on: try date("2023-12-01")), code: "W-1")
    }
    return shop
  }

  @Test func oneWalkGivesEarlierDaysAsAWalkForEachWould() throws {
    let shop = try eventful()
    let days = try [
      "2022-12-31", "2023-04-30", "2023-05-20", "2023-07-02", "2023-10-08", "2023-12-25", "2024-01-20",
    ]
    .map { try date($0) }
    try shop.store.read { snapshot in
      var then = days.map { _ in [CommitmentFacts]() }
      try snapshot.facts(FactsQuery(asOf: try date("2024-03-01")), andOn: days) { _, past in
        for (index, facts) in past.enumerated() { then[index].append(facts) }
      }
      for (day, found) in zip(days, then) {
        #expect(found.count > 5)
        #expect(found == (try snapshot.facts(FactsQuery(asOf: day))), "\(day)")
      }
    }
  }

  @Test func theFirstDayIsThatOfThePlansWithSuchItems() throws {
    let shop = try Workshop()
    try shop.write { session in
      for (text, lead) in [("2022/2024", "城建办"), ("2023H2", "农业办"), ("2025", "农业办")] {
        try session.add(
          Commitment(
            id: "", code: "", title: "事项", kind: .action, period: try period(text), unit: "新杭镇", lead: lead,
            adopted: try date("2023-01-01")))
      }
    }
    try shop.store.read { snapshot in
      let quarter = try period("2023Q3")
      #expect(try snapshot.firstDay(ofPlansOverlapping: quarter) == date("2022-01-01"))
      #expect(try snapshot.firstDay(ofPlansOverlapping: quarter, lead: "农业办") == date("2023-07-01"))
      #expect(try snapshot.firstDay(ofPlansOverlapping: quarter, unit: "新杭镇", lead: "统计站") == nil)
    }
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
