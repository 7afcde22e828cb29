import PlanModel
import Testing

@testable import PlanStore

@Suite struct PublishingTests {
  @Test func aPublishedLightStaysOnRecordAndTheReportKnowsWhatWasKnown() throws {
    let shop = try Workshop()
    let commitment = try shop.add("W-1")
    try shop.progress("W-1", "2", on: "2023-03-28")
    let report = try shop.write("publish", at: Workshop.author.at + 1000) {
      try $0.publish(
        PublishedReport(kind: .quarterly, period: try period("2023Q1"), asOf: try date("2023-03-31")),
        lights: [commitment.id: .red])
    }
    #expect(report.id == "R4")
    // Written down later, about a day before.
    try shop.progress("W-1", "5", on: "2023-03-30", at: Workshop.author.at + 2000)
    #expect(try shop.facts("W-1", asOf: "2023-04-30").publishedLights == [.red])
    #expect(try shop.facts("W-1", asOf: "2023-03-30").publishedLights == [])
    let again = try shop.store.read { try $0.publishedReport("R4") }
    #expect(again == report)
    let known = try shop.facts("W-1", asOf: "2023-03-31", knownAt: again.knownAt)
    #expect(known.progress.map { $0.value?.text } == ["2公里"])
    #expect(throws: StoreError.unknownReport("R9")) { try shop.store.read { try $0.publishedReport("R9") } }
    #expect(try shop.store.examine().ailments == [])
  }
}
