import FoundationEssentials
import PlanModel
import Testing

@Suite struct TotalsTests {
  private func item(
    _ code: String, value: String?, on: String = "2023-05-20", due: String = "2023-06",
    hasParts: Bool = false,
    parent: String? = nil
  ) -> CommitmentFacts {
    Ledger.facts(
      [Ledger.target("20")], code: code, due: due, progress: value.map { [Ledger.entry(on, $0)] } ?? [],
      hasParts: hasParts, parent: parent)
  }

  @Test func openOverdueItemsCannotHideInTheOnTimeRate() throws {
    var totals = Totals(keepsCodes: true)
    var facts: [CommitmentFacts] = []
    for index in 0..<8 { facts.append(item("a\(index)", value: "20")) }
    facts.append(item("late", value: "20", on: "2023-07-02"))
    for index in 0..<3 { facts.append(item("o\(index)", value: "12")) }
    for index in 0..<20 { facts.append(item("n\(index)", value: "12", due: "2023-12")) }
    for fact in facts { totals.add(try Ledger.assess(fact, "2023-07-31")) }
    #expect(totals.onTimeRate.text == "66.7% (8/12)")
    #expect(totals.completionRate == Share(9, of: 32))
    #expect(totals[.overdue] == 3)
    #expect(totals.codes(.overdue) == ["o0", "o1", "o2"])
    #expect(totals.codes(.completeLate) == ["late"])
  }

  @Test func aParentNeverCountsBesideItsChildren() throws {
    let facts = [
      item("p", value: nil, hasParts: true), item("p-1", value: "20", parent: "p"),
      item("p-2", value: "12", due: "2023-12", parent: "p"),
    ]
    let totals = Totals(try facts.map { try Ledger.assess($0, "2023-06-30") })
    #expect(totals[.items] == 3)
    #expect(totals[.leaves] == 2)
    #expect(totals[.parents] == 1)
    #expect(totals.completionRate == Share(1, of: 2))
  }

  @Test func whatIsLeftOutIsCountedWithItsReason() throws {
    let facts = [
      Ledger.facts(code: "q", kind: .action, progress: [Ledger.entry("2023-06-20")]),
      Ledger.facts([Ledger.target("20")], code: "n"),
      Ledger.facts([Ledger.target("20")], code: "d", adopted: nil),
      item("c", value: "12", due: "2023-12"),
    ]
    let totals = Totals(try facts.map { try Ledger.assess($0, "2023-06-30") }, keepsCodes: true)
    #expect(totals[.counted] == 1)
    #expect(totals.codes(.leftOut(.qualitative)) == ["q"])
    #expect(totals.codes(.leftOut(.noData)) == ["n"])
    #expect(totals.codes(.leftOut(.draft)) == ["d"])
    #expect(totals[.light(.grey)] + totals[.counted] == totals[.leaves])
    #expect(totals.answeredRate == Share(1, of: 1))
  }

  @Test func theStartedRateCountsProjectsThatWereDueToStart() throws {
    func project(_ code: String, planned: String, stage: ProjectStage) throws -> CommitmentFacts {
      let start = Milestone(name: "开工", stage: .started, planned: try #require(PartialDate(planned)))
      return Ledger.facts(
        code: code, kind: .project, milestones: [start], progress: [Ledger.entry("2023-03-20", stage: stage)])
    }
    let facts = [
      try project("a", planned: "2023-03", stage: .started),
      try project("b", planned: "2023-05", stage: .approved),
      try project("c", planned: "2023-11", stage: .approved),
    ]
    let totals = Totals(try facts.map { try Ledger.assess($0, "2023-06-30") })
    #expect(totals.startedRate == Share(1, of: 2))
  }

  @Test func theJoinerLeaverTableCloses() throws {
    let before = try [
      item("a", value: "5", due: "2023-12"), item("b", value: "5", due: "2023-12"),
      item("c", value: "5", due: "2023-12"),
    ].map { try Ledger.assess($0, "2023-06-30") }
    var withdrawn = item("c", value: "5", due: "2023-12")
    withdrawn.adjustments = [
      Adjustment(
        id: "w", on: Ledger.day("2023-08-01"), change: .withdrawn, reason: "取消", authority: .congress)
    ]
    let now = try [
      item("a", value: "5", due: "2023-12"), item("b", value: "5", due: "2023-12", hasParts: true),
      item("b-1", value: "5", due: "2023-12", parent: "b"),
      item("b-2", value: "5", due: "2023-12", parent: "b"),
      item("d", value: "5", due: "2023-12"), withdrawn,
    ].map { try Ledger.assess($0, "2023-09-30") }
    let table = JoinerLeaver(opening: before, closing: now)
    #expect(table.added == ["d"])
    #expect(table.split == ["b-1", "b-2"])
    #expect(table.merged == ["b"])
    #expect(table.withdrawn == ["c"])
    #expect(table.closing.count == 4)
    #expect(
      table.opening.count + table.added.count + table.split.count + table.carriedOver.count
        - table.merged.count
        - table.withdrawn.count == table.closing.count)
  }

  @Test func aSignOffCompletesWhatNoNumberCanDecide() throws {
    let steps = [
      SignOffStep(id: "1", action: .requested, on: Ledger.day("2023-11-20"), by: "城建办"),
      SignOffStep(id: "2", action: .approved, on: Ledger.day("2024-01-04"), by: "党政办"),
    ]
    let words = Ledger.facts(kind: .action, progress: [Ledger.entry("2023-11-10")], signOffs: steps)
    #expect(try Ledger.assess(words, "2024-01-05").completedOn == Ledger.day("2023-11-20"))
    let short = Ledger.facts(
      [Ledger.target("20")], progress: [Ledger.entry("2023-11-10", "12")], signOffs: steps)
    let assessment = try Ledger.assess(short, "2024-01-05")
    #expect(!assessment.isComplete)
    #expect(assessment.life == .signedOff)
  }

  @Test func standingWorkThatMissedAReportIsPartlyDone() throws {
    let months = (1...11).map { Ledger.entry("2023-\($0 < 10 ? "0" : "")\($0)-20") }
    let facts = Ledger.facts(kind: .standing, progress: months)
    let assessment = try Ledger.assess(facts, "2024-01-10")
    #expect(assessment.verdict == .partly)
    #expect(assessment.standing?.received == 11)
    #expect(assessment.standing?.due == 12)
    let all = Ledger.facts(kind: .standing, progress: months + [Ledger.entry("2023-12-20")])
    #expect(try Ledger.assess(all, "2024-01-10").verdict == .met)
  }

  @Test(arguments: [
    (Examination.silent, [] as [Relation], "12", Verdict.silent), (.undecided, [], "12", .undecided),
    (.answered, [.partly, .met], "12", .met), (.answered, [.reported], "12", .reported),
    (.answered, [.contradicts], "12", .undecided), (.notExamined, [], "12", .missed),
    (.notExamined, [], "20", .met), (.notExamined, [], "22", .exceeded),
  ])
  func verdictsAtTheEnd(
    _ examination: Examination, _ relations: [Relation], _ value: String, _ verdict: Verdict
  )
    throws
  {
    let facts = Ledger.facts(
      [Ledger.target("20")], progress: [Ledger.entry("2023-12-20", value)], examination: examination,
      outcomes: relations.map { AcceptedOutcome(relation: $0, quote: "") })
    #expect(try Ledger.assess(facts, "2024-02-01").verdict == verdict)
  }
}
