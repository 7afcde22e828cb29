import PlanModel
import Testing

@testable import PlanMatching

/// What becomes of commitments over three reports of one unit.
@Suite struct ChainTests {
  static func report(
    _ year: Int, done: [(String, OutcomeStatus)], plan: [(String, CommitmentKind)]
  ) -> Reconciler.Report {
    Reconciler.Report(
      Extraction(
        document: DocumentFacts(reviewed: Period("\(year - 1)"), planned: Period("\(year)")),
        commitments: StatementFigures.complete(Sentences.commitments(plan)),
        outcomes: StatementFigures.complete(Sentences.outcomes(done))))
  }

  let chain = Reconciler.chain(
    [
      report(
        2031, done: [],
        plan: [
          ("海藻加工产值达到2.4亿元", .indicator), ("新建渔具交易市场", .project), ("灯塔夜游项目一期建成开放", .project),
          ("打捞沉船3艘", .action),
        ]),
      report(
        2032, done: [("海藻加工产值2.1亿元", .done), ("灯塔夜游项目一期建成开放", .done)],
        plan: [("海藻加工产值达到2.6亿元", .indicator), ("灯塔夜游项目二期建成开放", .project)]),
      report(
        2033, done: [("海藻加工产值2.7亿元", .done)], plan: [("海藻加工产值达到2.6亿元", .indicator)]),
    ], rules: "default-1")

  private func life(_ quote: String) throws -> CommitmentLife {
    try #require(chain.lives.first { $0.steps.first?.commitment.quote.contains(quote) == true })
  }

  @Test func oneMatterOverTheYearsIsOneLife() throws {
    let output = try life("海藻")
    #expect(output.steps.map(\.verdict) == [.missed, .met, .notExamined])
    #expect(output.steps.map(\.next) == [.reworded, .carriedOver, nil])
    #expect(!output.isDragged)
    #expect(output.fate == .open)
  }

  @Test func whatNeitherReviewNorPlanNamesIsDropped() throws {
    #expect(try life("渔具交易").fate == .dropped)
    #expect(try life("沉船").isDragged == false)
    #expect(try life("沉船").fate == .dropped)
  }

  @Test func theNextPhaseTakesThePlaceOfTheFirst() throws {
    let tour = try life("灯塔夜游")
    #expect(tour.steps.first?.verdict == .met)
    #expect(tour.steps.first?.next == .replaced)
    #expect(tour.fate == .dropped)
  }

  @Test func everyCommitmentOfEveryPlanStandsInOneLife() {
    let steps = chain.lives.flatMap(\.steps)
    #expect(steps.count == 7)
    #expect(Set(steps.map { "\($0.report) \($0.commitment.id)" }).count == 7)
  }
}
