import FoundationEssentials
import PlanModel
import Testing

@testable import PlanStore

@Suite struct LinkTests {
  @Test func aProposedAnswerIsUndecidedAnAcceptedOneAnswers() throws {
    let shop = try Workshop.full()
    #expect(try shop.facts("W-1", asOf: "2024-06-30").examination == .undecided)
    #expect(try shop.facts("W-2", asOf: "2024-06-30").examination == .silent)
    #expect(
      try shop.facts("W-1", asOf: "2023-12-31").examination == .notExamined, "the report came in January")
    let link = try #require(try shop.store.read { try $0.links(LinkQuery(state: .proposed)) }.first)
    try shop.write { try $0.decide(link: link.id, .accepted, on: try date("2024-02-01"), reason: "同一工程") }
    let facts = try shop.facts("W-1", asOf: "2024-06-30")
    #expect(facts.examination == .answered)
    #expect(facts.outcomes.map(\.relation) == [.met])
    #expect(facts.outcomes.first?.quote == "管网建成20公里")
    try shop.write { try $0.decide(link: link.id, .rejected, on: try date("2024-02-02")) }
    #expect(try shop.facts("W-1", asOf: "2024-06-30").examination == .silent)
    let decisions = try shop.store.read { try $0.links() }.first?.decisions.map(\.state)
    #expect(decisions == [.accepted, .rejected])
  }

  @Test func theSameBytesTwiceAreOneDocument() throws {
    let shop = try Workshop.full()
    let before = try shop.store.examine()
    let intake = try shop.addNextReport()
    #expect(intake.wasKnown && intake.adopted.isEmpty)
    #expect(try shop.store.examine().commitments == before.commitments)
    #expect(
      try shop.store.read { try $0.text(ofDocument: Hash.sha256(Array(Workshop.nextReport.utf8))) }
        == Workshop.nextReport)
  }
}
