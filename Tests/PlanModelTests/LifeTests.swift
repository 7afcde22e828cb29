import FoundationEssentials
import PlanModel
import PlanSeeds
import Testing

/// Decomposition, reporting, escalation, sign-off proofs and adjustments as tables.
@Suite struct LifeTests {
  // MARK: Decomposition

  static func part(_ code: String, _ value: String?, weight: String? = nil, on day: String = "2023-05-10")
    -> CommitmentFacts
  {
    var facts = Ledger.facts(
      [Ledger.target("10")], code: code, progress: value.map { [Ledger.entry(day, $0)] } ?? [], parent: "P")
    facts.commitment.weight = weight.map(Ledger.number)
    return facts
  }

  static func parent(_ parts: [CommitmentFacts]) -> CommitmentFacts {
    var facts = Ledger.facts(code: "P", kind: .action)
    facts.parts = parts
    facts.hasParts = !parts.isEmpty
    return facts
  }

  @Test func aParentIsCompleteWhenItsLeavesAre() throws {
    let open = try Ledger.assess(
      Self.parent([Self.part("P-1", "10"), Self.part("P-2", "9")]), "2023-06-30")
    #expect(!open.isComplete)
    #expect(open.parts.map { [$0.complete, $0.total] } == [1, 2])
    let done = try Ledger.assess(
      Self.parent([Self.part("P-1", "10"), Self.part("P-2", "10", on: "2023-06-12")]), "2023-06-30")
    #expect(done.completedOn == Ledger.day("2023-06-12"))
    #expect(done.light == .green)
    #expect(!done.isCounted)
  }

  @Test func leavesOfLeavesCountAndWithdrawnOnesDont() throws {
    var gone = Self.part("P-3", nil)
    gone.adjustments = [
      Adjustment(
        id: "w", on: Ledger.day("2023-03-01"), change: .withdrawn, reason: "合并", authority: .superior)
    ]
    let inner = Self.parent([Self.part("P-2-1", "10"), Self.part("P-2-2", "4")])
    let assessment = try Ledger.assess(Self.parent([Self.part("P-1", "10"), inner, gone]), "2023-06-30")
    #expect(assessment.parts?.total == 3)
    #expect(assessment.parts?.complete == 2)
  }

  @Test func weightsDecideOnlyWhereEveryLeafHasOne() throws {
    let all = Self.parent([Self.part("P-1", "10", weight: "3"), Self.part("P-2", "1", weight: "1")])
    #expect(try Ledger.assess(all, "2023-06-30").parts?.completion == 75)
    let some = Self.parent([Self.part("P-1", "10", weight: "3"), Self.part("P-2", "1")])
    #expect(try Ledger.assess(some, "2023-06-30").parts?.completion == nil)
  }

  @Test func totalsTellBothCounts() throws {
    let parent = Self.parent([Self.part("P-1", "10"), Self.part("P-2", "10")])
    let totals = Totals(
      try ([parent] + parent.parts).map { try Ledger.assess($0, "2023-06-30") })
    #expect(totals[.items] == 3)
    #expect(totals[.leaves] == 2)
    #expect(totals[.parents] == 1)
    #expect(totals[.parentsComplete] == 1)
    #expect(totals[.complete] == 2)
  }

  // MARK: Sign-off

  @Test(arguments: [
    (CommitmentKind.project, EvidenceGrade?.none, VerificationMethod?.none, SignOffProof.refused),
    (.project, .e0, nil, .refused), (.project, .e1, .site, .refused),
    (.project, .e2, nil, .weak(wanted: .e3)), (.project, .e3, nil, .enough), (.project, .e4, nil, .enough),
    (.action, .e2, .documents, .weak(wanted: .e3)), (.action, .e3, nil, .enough),
    (.standing, .e2, nil, .weak(wanted: .e3)), (.standing, .e3, .telephone, .enough),
    (.indicator, nil, .data, .refused), (.indicator, .e1, .data, .refused),
    (.indicator, .e2, nil, .weak(wanted: .e4)), (.indicator, .e3, .site, .weak(wanted: .e4)),
    (.indicator, .e3, .data, .enough), (.indicator, .e4, nil, .enough),
  ])
  func proofs(
    _ kind: CommitmentKind, _ best: EvidenceGrade?, _ checked: VerificationMethod?, _ judged: SignOffProof
  ) {
    #expect(SignOffProof.judge(kind, best: best, checked: checked) == judged)
  }

  @Test(arguments: VerificationMethod.allCases)
  func theMethodStandsInTheReason(_ method: VerificationMethod) {
    for text in [nil, "三段都看过"] {
      let step = SignOffStep(
        id: "", action: .verified, on: Ledger.day("2023-06-30"), by: "督查办",
        reason: SignOffStep.reason(method, text))
      #expect(step.method == method)
    }
    #expect(VerificationMethod(name: String(method.name.prefix(2))) == method)
  }

  // MARK: Adjustment

  static func change(_ day: String, _ authority: AdjustmentAuthority, decided: Bool = false) -> Adjustment {
    Adjustment(
      id: day, on: Ledger.day(day), change: .terms(Terms()), reason: "规划", authority: authority,
      followUps: decided ? [AdjustmentFollowUp(step: .decided, on: Ledger.day(day))] : [])
  }

  @Test(arguments: [
    ([change("2023-03-01", .superior)], 1), ([change("2023-03-01", .congress)], 0),
    ([change("2023-03-01", .leader, decided: true)], 0),
    ([change("2023-03-01", .superior), change("2023-04-01", .congress)], 0),
    ([change("2023-03-01", .congress), change("2023-04-01", .definition)], 1),
    ([change("2023-03-01", .superior), change("2023-04-01", .leader)], 2),
  ])
  func whatTheCongressHasntDecidedOn(_ adjustments: [Adjustment], _ open: Int) {
    #expect(Ledger.facts(adjustments: adjustments).awaitingDecision.count == open)
  }

  // MARK: Escalation

  /// 100公里 in a year; what was reported by each month's end.
  static func run(_ values: [(String, String)], asOf: String, due: String? = nil) throws -> Escalation? {
    let facts = Ledger.facts(
      [Ledger.target("100")], due: due, progress: values.map { Ledger.entry($0.0, $0.1) })
    let assessor = Assessor(rules: try RuleSets.named("default-1"), asOf: Ledger.day(asOf))
    return Escalation(assessor.assess(facts), assessor: assessor)
  }

  @Test func onePeriodBehindSuggestsNothing() throws {
    // On plan in March, 15 points behind in April.
    #expect(try Self.run([("2023-03-30", "25"), ("2023-04-29", "18")], asOf: "2023-04-30") == nil)
  }

  @Test func twoPeriodsInARowSuggestATalk() throws {
    let found = try Self.run([("2023-03-30", "25"), ("2023-04-29", "20")], asOf: "2023-06-05")
    #expect(found?.periods == 2)
    #expect(found?.steps == [.talk])
  }

  @Test func whatCaughtUpSuggestsNothing() throws {
    #expect(try Self.run([("2023-01-30", "1"), ("2023-06-20", "50")], asOf: "2023-06-30") == nil)
  }

  @Test func aThirdQuarterInARowSuggestsTheBulletin() throws {
    let found = try Self.run([("2023-01-30", "2")], asOf: "2023-10-10")
    #expect(found?.quarters == 3)
    #expect(found?.steps == [.talk, .bulletin])
    #expect(try Self.run([("2023-01-30", "2")], asOf: "2023-09-29")?.steps == [.talk])
  }

  @Test func aQuarterInBetweenStartsTheCountAgain() throws {
    let found = try Self.run([("2023-01-30", "2"), ("2023-06-20", "50")], asOf: "2023-12-30")
    #expect(found?.quarters == 1)
    #expect(found?.steps == [.talk])
  }

  @Test func whatIsOpenAtTheEndIsFlagged() throws {
    #expect(try Self.run([("2023-12-20", "80")], asOf: "2023-12-31")?.steps.last == .yearEnd)
    #expect(try Self.run([("2023-12-20", "100")], asOf: "2023-12-31") == nil)
  }

  // MARK: Reporting

  @Test(arguments: [
    ("2023-06-01", "2023-06-30", true, "a day in it"), ("2023-07-01", "2023-07-31", false, "none in it"),
  ])
  func anOpenItemIsToBeReportedOn(_ from: String, _ to: String, _ isReported: Bool, _ why: String) throws {
    let facts = Ledger.facts([Ledger.target("10")], progress: [Ledger.entry("2023-06-20", "3")])
    let duty = ReportingDuty(try Ledger.assess(facts, to), in: Ledger.day(from)...Ledger.day(to))
    let day = Ledger.day("2023-06-20")
    #expect(duty == (isReported ? .reported(day) : .missing(since: day)), "\(why)")
  }

  @Test func whatIsCompleteOrOutOfForceOwesNothing() throws {
    let july = Ledger.day("2023-07-01")...Ledger.day("2023-07-31")
    let done = Ledger.facts([Ledger.target("10")], progress: [Ledger.entry("2023-06-20", "10")])
    #expect(ReportingDuty(try Ledger.assess(done, "2023-07-31"), in: july) == .notDue)
    let later = Ledger.facts([Ledger.target("10")], period: "2023Q4")
    #expect(ReportingDuty(try Ledger.assess(later, "2023-07-31"), in: july) == .notDue)
    let retold = Ledger.facts([Ledger.target("10")], adopted: "2024-02-01")
    #expect(ReportingDuty(try Ledger.assess(retold, "2023-07-31"), in: july) == .missing(since: nil))
    let added = Ledger.facts([Ledger.target("10")], adopted: "2023-08-02")
    #expect(ReportingDuty(try Ledger.assess(added, "2023-07-31"), in: july) == .notDue)
  }

  // MARK: Problems

  @Test(
    arguments: [
      ("资金：拨款没有到位", "资金"), ("资金", "资金"), ("拨款还没有下来", "资金"), ("用地指标没有批", "规划用地"),
      ("土地没有腾出来", "规划用地"), ("征地没有谈成", "征迁"), ("说不清", nil),
    ] as [(String, String?)])
  func problemsBeginWithTheirKind(_ text: String, _ kind: String?) {
    #expect(ProblemKinds.kind(of: text)?.name.zh == kind)
  }
}
