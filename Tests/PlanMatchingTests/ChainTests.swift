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

  @Test func twoPartsOfOneRoadAreTwoCommitments() throws {
    let chain = Reconciler.chain(
      [
        Self.report(2031, done: [], plan: [("拓宽芦花大道东段", .project), ("新建渔具交易市场", .project)]),
        Self.report(
          2032, done: [("芦花大道东段拓宽完成", .done)], plan: [("拓宽芦花大道西段", .project), ("举办开渔节", .action)]),
      ], rules: "default-1")
    let east = try #require(chain.lives.first { $0.steps[0].commitment.quote.contains("东段") })
    #expect(east.steps[0].verdict == .met)
    #expect(east.steps[0].next == .replaced || east.steps[0].next == nil)
  }

  @Test func everyCommitmentOfEveryPlanStandsInOneLife() {
    let steps = chain.lives.flatMap(\.steps)
    #expect(steps.count == 7)
    #expect(Set(steps.map { "\($0.report) \($0.commitment.id)" }).count == 7)
  }

  // MARK: - Headlines

  /// The lives of one plan's commitments whose next review says nothing, before the plan that follows.
  private func lives(
    of plan: [(String, CommitmentKind)], then next: [(String, CommitmentKind)], due: String? = nil
  )
    -> [CommitmentLife]
  {
    var first = Self.report(2031, done: [], plan: plan)
    if let due {
      for at in first.extraction.commitments.indices {
        first.extraction.commitments[at].due = PartialDate(due)
      }
    }
    return Reconciler.chain(
      [first, Self.report(2032, done: [("开展海岸植绿", .done)], plan: next)], rules: "default-1"
    ).lives
  }

  @Test(arguments: [
    ("渔港负债率从去年的12%降到10%", "渔港负债率拟按9%控制，船队精简两艘"),
    ("网箱存栏率达到80%以上", "抓好春季投苗、秋季起捕各项工作，确保网箱存栏率85%"),
  ]) func anIndicatorOfTheSameNameGoesOnHoweverTheSentenceIsBuilt(_ one: String, _ next: String) throws {
    let life = try #require(lives(of: [(one, .indicator)], then: [(next, .indicator)]).first)
    #expect(life.steps.count == 2)
    #expect(life.steps.first?.next == .reworded)
    #expect(life.fate == .open)
  }

  @Test func twoIndicatorsMayBecomePartsOfOneSentence() {
    let lives = lives(
      of: [("安排渔港维修支出6000万元，比去年增加500万元", .indicator), ("渔港负债率从去年的12%降到10%", .indicator)],
      then: [("安排渔港维修支出7000万元，比去年增加1000万元，渔港负债率9%", .indicator)])
    #expect(lives.map { $0.steps.map(\.next) } == [[.reworded, nil], [.merged]])
    #expect(lives.map(\.fate) == [.open, .merged])
  }

  @Test func ofTwoTargetsOfOneNameNeitherIsTakenForTheOther() {
    let lives = lives(
      of: [("东港网箱存栏率达到80%", .indicator)],
      then: [("外塘鱼苗投放后网箱存栏率85%", .indicator), ("礁区越冬前网箱存栏率70%", .indicator)])
    #expect(lives.allSatisfy { $0.steps.allSatisfy { $0.next != .merged } })
  }

  @Test func whatHasYearsToRunIsNotDropped() throws {
    let life = try #require(lives(of: [("人工鱼礁面积达到900亩", .indicator)], then: [], due: "2035").first)
    #expect(life.steps.first?.verdict == .silent)
    #expect(life.steps.first?.isNotYetDue == true)
    #expect(life.fate == .open)
  }

  @Test func anotherObjectIsNotTheSameOneDraggedOn() {
    var step = LifeStep(
      report: 0, commitment: Sentences.commitments([("二期开工", .project)])[0], verdict: .partly)
    step.next = .replaced
    let last = LifeStep(report: 1, commitment: step.commitment, verdict: .notExamined)
    #expect(!CommitmentLife(steps: [step, last]).isDragged)
    step.next = .reworded
    #expect(CommitmentLife(steps: [step, last]).isDragged)
  }
}
