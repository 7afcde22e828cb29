import PlanModel
import Testing

@testable import PlanMatching

/// The lives of commitments through three invented reports.
@Suite struct ChainTests {
  static func report(
    _ year: String, _ commitments: [(String, CommitmentKind)], _ outcomes: [(String, OutcomeStatus)]
  ) -> Extraction {
    Extraction(
      document: DocumentFacts(
        reviewed: Period(year).flatMap { PartialDate(year: $0.first.year - 1) }.map { Period($0) },
        planned: Period(year)),
      commitments: Sentences.commitments(commitments), outcomes: Sentences.outcomes(outcomes))
  }

  let lives = Reconciler.chain([
    report(
      "2031",
      [
        ("完成沙洲码头扩建", .project), ("造林500亩", .indicator), ("建设海带育苗馆", .project), ("修缮灯塔公园", .project),
        ("开展渔船安全专项整治", .standing),
      ], []),
    report(
      "2032", [("完成沙洲码头扩建", .project), ("造林800亩", .indicator), ("深入开展渔船安全整治行动", .standing)],
      [("沙洲码头扩建完成沉箱施工", .progress), ("造林420亩", .done), ("灯塔公园修缮完成", .done)]),
    report("2033", [("办好开渔节", .action)], [("沙洲码头扩建工程建成", .done)]),
  ])

  func fates(_ quote: String) -> [Fate] {
    lives.first { $0.stations.first?.commitment.quote == quote }?.stations.map(\.fate) ?? []
  }

  @Test(arguments: [
    ("完成沙洲码头扩建", [Fate.carriedOver, .ended]), ("造林500亩", [.replaced, .dropped]), ("建设海带育苗馆", [.dropped]),
    ("修缮灯塔公园", [.ended]), ("开展渔船安全专项整治", [.reworded, .dropped]), ("办好开渔节", [.open]),
  ]) func everyCommitmentHasItsLife(_ quote: String, _ expected: [Fate]) {
    #expect(fates(quote) == expected)
  }

  @Test func theLastPlanIsNotExamined() {
    let last = lives.first { $0.stations.first?.commitment.quote == "办好开渔节" }?.stations.first
    #expect(last?.verdict == .notExamined)
    #expect(lives.count == 6)
  }
}
