import FoundationEssentials
import PlanModel
import PlanSeeds
import Testing

/// The truth tables of RULES §4 and §5.
@Suite struct LightTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var facts: CommitmentFacts
    var asOf: String
    var light: Light
    var band: String
    var slips: [Slip] = []
    var complete = false
    var testDescription: String { name }
  }

  private static func ceiling(_ value: String, at day: String = "2023-06-30") -> CommitmentFacts {
    Ledger.facts(
      [Ledger.target("4.5", "%", .atMost, measure: .share)], progress: [Ledger.entry(day, value, "%")])
  }
  private static func zero(_ values: [(String, String)]) -> CommitmentFacts {
    Ledger.facts(
      [Ledger.target("0", "起", .exactly)], progress: values.map { Ledger.entry($0.0, $0.1, "起") })
  }
  private static func standing(_ days: [String]) -> CommitmentFacts {
    Ledger.facts(kind: .standing, progress: days.map { Ledger.entry($0) })
  }
  private static let twenty = [Ledger.target("20")]

  static let rows: [Row] = [
    Row(
      name: "complete in time",
      facts: Ledger.facts(twenty, progress: [Ledger.entry("2023-06-20", "20")]), asOf: "2023-06-30",
      light: .green, band: "completeInTime", complete: true),
    Row(
      name: "complete, late",
      facts: Ledger.facts(twenty, due: "2023-06", progress: [Ledger.entry("2023-07-10", "20")]),
      asOf: "2023-07-15", light: .yellow, band: "completeLate", slips: [.late(days: 10)], complete: true),
    Row(
      name: "word of mouth completes nothing",
      facts: Ledger.facts(twenty, progress: [Ledger.entry("2023-06-20", "20", grade: .e1)]),
      asOf: "2023-06-30", light: .green, band: "onTrack"),
    Row(
      name: "word of mouth past the deadline",
      facts: Ledger.facts(twenty, progress: [Ledger.entry("2023-12-20", "20", grade: .e0)]),
      asOf: "2024-01-05", light: .red, band: "overdue", slips: [.overdue(days: 5)]),
    Row(
      name: "overdue and behind",
      facts: Ledger.facts(twenty, progress: [Ledger.entry("2023-12-20", "12")]), asOf: "2024-01-05",
      light: .red, band: "overdue", slips: [.overdue(days: 5), .behind(points: 40)]),
    Row(
      name: "overdue, nearly there",
      facts: Ledger.facts(twenty, progress: [Ledger.entry("2023-12-20", "19")]), asOf: "2024-01-05",
      light: .red, band: "overdue", slips: [.overdue(days: 5)]),
    Row(
      name: "nobody reported, others did", facts: Ledger.facts(twenty), asOf: "2024-01-05", light: .red,
      band: "overdue", slips: [.overdue(days: 5), .stale(days: 365)]),
    Row(
      name: "a plan that nobody tracks", facts: Ledger.facts(twenty, planHasEntries: false),
      asOf: "2024-01-05",
      light: .grey, band: "untracked"),
    Row(
      name: "no data yet", facts: Ledger.facts(twenty, adopted: "2023-06-10"), asOf: "2023-06-30",
      light: .grey,
      band: "noData"),
    Row(
      name: "behind, with a forecast",
      facts: Ledger.facts(twenty, progress: [Ledger.entry("2023-09-28", "10")]), asOf: "2023-09-30",
      light: .yellow, band: "behind", slips: [.behind(points: 25), .forecast(Ledger.day("2024-06-30"))]),
    Row(
      name: "a watch has a forecast too",
      facts: Ledger.facts(twenty, progress: [Ledger.entry("2023-06-28", "8")]), asOf: "2023-06-30",
      light: .yellow, band: "behind", slips: [.behind(points: 10), .forecast(Ledger.day("2024-03-31"))]),
    Row(
      name: "no forecast before a quarter of the plan",
      facts: Ledger.facts(twenty, progress: [Ledger.entry("2023-02-27", "1")]), asOf: "2023-02-28",
      light: .yellow, band: "behind", slips: [.behind(points: Decimal(140) / 12)]),
    Row(name: "a ceiling held", facts: ceiling("4.1"), asOf: "2023-07-10", light: .green, band: "held"),
    Row(
      name: "a ceiling broken", facts: ceiling("5"), asOf: "2023-07-10", light: .red, band: "broken",
      slips: [.behind(points: Decimal(5) / 10)]),
    Row(
      name: "a ceiling held to the end", facts: ceiling("4.1", at: "2023-12-31"), asOf: "2023-12-31",
      light: .green, band: "completeInTime", complete: true),
    Row(
      name: "nothing happened", facts: zero([("2023-06-20", "0")]), asOf: "2023-06-30", light: .green,
      band: "held"),
    Row(
      name: "one event breaks it for good", facts: zero([("2023-05-20", "1"), ("2023-06-20", "0")]),
      asOf: "2023-06-30", light: .red, band: "broken", slips: [.behind(points: 100)]),
    Row(
      name: "standing work reports",
      facts: standing(["2023-01-20", "2023-02-20", "2023-03-20"]), asOf: "2023-03-31", light: .green,
      band: "reporting"),
    Row(
      name: "one report missing", facts: standing(["2023-01-20", "2023-03-05"]), asOf: "2023-04-02",
      light: .green, band: "reporting"),
    Row(
      name: "the latest report missing", facts: standing(["2023-01-20", "2023-02-25"]), asOf: "2023-03-31",
      light: .yellow, band: "reportMissing", slips: [.stale(days: 34)]),
    Row(
      name: "two missing in a row", facts: standing(["2023-01-20"]), asOf: "2023-03-31", light: .red,
      band: "reportsMissing", slips: [.stale(days: 70)]),
    Row(
      name: "qualitative, open",
      facts: Ledger.facts(kind: .action, progress: [Ledger.entry("2023-06-20")]), asOf: "2023-06-30",
      light: .grey, band: "qualitative"),
    Row(
      name: "qualitative, proved complete",
      facts: Ledger.facts(kind: .action, progress: [Ledger.entry("2023-06-20", grade: .e3)]),
      asOf: "2023-06-30", light: .green, band: "completeInTime", complete: true),
    Row(
      name: "a value without a target isn't overdue",
      facts: Ledger.facts(kind: .indicator, progress: [Ledger.entry("2023-12-20", "235", "处")]),
      asOf: "2024-01-05", light: .grey, band: "noTarget"),
    Row(
      name: "a value against a masked target isn't overdue",
      facts: Ledger.facts(
        [Ledger.target(nil, "亿元", setting: .masked)], progress: [Ledger.entry("2023-12-20", "3", "亿元")]),
      asOf: "2024-01-05", light: .grey, band: "noTarget"),
    Row(
      name: "a negative percentage is no completion",
      facts: Ledger.facts(kind: .indicator, progress: [Ledger.entry("2023-06-20", percent: "-22")]),
      asOf: "2023-06-30", light: .grey, band: "noTarget"),
    Row(
      name: "stale", facts: Ledger.facts(twenty, progress: [Ledger.entry("2023-05-20", "10")]),
      asOf: "2023-06-30", light: .green, band: "onTrack", slips: [.stale(days: 41)]),
    Row(
      name: "30 days are stale, 29 are not",
      facts: Ledger.facts(twenty, progress: [Ledger.entry("2023-05-31", "12")]), asOf: "2023-06-30",
      light: .green, band: "onTrack", slips: [.stale(days: 30)]),
    Row(
      name: "silent",
      facts: Ledger.facts(twenty, progress: [Ledger.entry("2023-12-20", "19")], examination: .silent),
      asOf: "2023-12-31", light: .blue, band: "watch", slips: [.forecast(Ledger.day("2024-01-20")), .silent]),
    Row(
      name: "an extension in time moves the deadline",
      facts: Ledger.facts(
        twenty, due: "2023-06", progress: [Ledger.entry("2023-07-10", "20")],
        adjustments: [Ledger.change("2023-06-20", twenty, due: "2023-08")]), asOf: "2023-07-15",
      light: .green,
      band: "completeInTime", slips: [.rebased], complete: true),
    Row(
      name: "an extension asked for too late keeps the lateness",
      facts: Ledger.facts(
        twenty, due: "2023-06", progress: [Ledger.entry("2023-07-10", "20")],
        adjustments: [Ledger.change("2023-07-05", twenty, due: "2023-08")]), asOf: "2023-07-15",
      light: .yellow, band: "completeLate", slips: [.late(days: 10), .rebased], complete: true),
    Row(
      name: "a target lowered after the deadline is reached late",
      facts: Ledger.facts(
        twenty, due: "2023-06", progress: [Ledger.entry("2023-06-20", "15")],
        adjustments: [Ledger.change("2023-07-05", [Ledger.target("15")], due: "2023-06")]),
      asOf: "2023-07-15",
      light: .yellow, band: "completeLate", slips: [.late(days: 5), .rebased], complete: true),
    Row(
      name: "withdrawn",
      facts: Ledger.facts(
        twenty,
        adjustments: [
          Adjustment(
            id: "w", on: Ledger.day("2023-05-01"), change: .withdrawn, reason: "并入", authority: .superior)
        ]), asOf: "2024-01-05", light: .grey, band: "withdrawn"),
    Row(
      name: "a draft", facts: Ledger.facts(twenty, adopted: nil), asOf: "2024-01-05", light: .grey,
      band: "draft"),
    Row(
      name: "several targets: the worst light, complete when each is",
      facts: Ledger.facts(
        [Ledger.target("20"), Ledger.target("8", "%", measure: .growth)],
        progress: [Ledger.entry("2023-06-20", "20"), Ledger.entry("2023-06-20", "4", "%")]),
      asOf: "2023-06-30", light: .red, band: "farShort", slips: [.behind(points: 4)]),
    Row(
      name: "a range is kept",
      facts: Ledger.facts(
        [Ledger.target("5", "%", .between, upper: "6", measure: .share, accrual: .pointInTime)],
        progress: [Ledger.entry("2023-06-20", "5.5", "%")]), asOf: "2023-06-30", light: .green, band: "held"),
    Row(
      name: "what adds up towards a range isn't out of it",
      facts: Ledger.facts(
        [Ledger.target("10", "个", .between, upper: "12")], progress: [Ledger.entry("2023-06-20", "5", "个")]),
      asOf: "2023-06-30", light: .green, band: "onTrack"),
  ]

  @Test(arguments: rows) func row(_ row: Row) throws {
    let assessment = try Ledger.assess(row.facts, row.asOf)
    #expect(assessment.light == row.light)
    #expect(assessment.band == row.band)
    #expect(rounded(assessment.slips) == rounded(row.slips))
    #expect(assessment.isComplete == row.complete)
  }

  private func rounded(_ slips: [Slip]) -> [Slip] {
    slips.map { if case .behind(let points) = $0 { .behind(points: points.rounded(6)) } else { $0 } }
  }

  @Test(arguments: [("2023-12-27", false), ("2023-12-28", true), ("2023-12-31", true), ("2024-01-01", false)])
  func dueSoonBeginsThreeDaysBefore(_ day: String, _ expected: Bool) throws {
    let facts = Ledger.facts(Self.twenty, progress: [Ledger.entry("2023-12-20", "19")])
    #expect(try Ledger.assess(facts, day).badges.contains(.dueSoon) == expected)
  }

  @Test func milestonesGoByTheirDatesAndWeights() throws {
    func step(_ name: String, _ stage: ProjectStage, _ planned: String, _ weight: String?) throws -> Milestone
    {
      Milestone(
        name: name, stage: stage, planned: try #require(PartialDate(planned)),
        weight: weight.map(Ledger.number))
    }
    let weighted = [
      try step("开工", .started, "2023-03", "20"), try step("封顶", .toppedOut, "2023-06", "50"),
      try step("验收", .accepted, "2023-12", "30"),
    ]
    let entry = Ledger.entry("2023-03-20", stage: .underConstruction)
    let facts = Ledger.facts(kind: .project, milestones: weighted, progress: [entry])
    let assessment = try Ledger.assess(facts, "2023-07-01")
    #expect(assessment.completion == 20)
    #expect(assessment.pace == -50)
    #expect(assessment.light == .red)
    #expect(assessment.milestones?.reached == 1)
    #expect(assessment.milestones?.due == 2)

    let unweighted = try weighted.map { try step($0.name, $0.stage ?? .started, "\($0.planned)", nil) }
    let counted = try Ledger.assess(
      Ledger.facts(kind: .project, milestones: unweighted, progress: [entry]), "2023-07-01")
    #expect(counted.completion == nil)
    #expect(counted.reason == .qualitative)
    #expect(counted.light == .red)

    let done = Ledger.facts(
      kind: .project, milestones: weighted, progress: [entry, Ledger.entry("2023-11-20", stage: .inUse)])
    #expect(try Ledger.assess(done, "2023-11-30").completedOn == Ledger.day("2023-11-20"))
  }

  @Test func everyRuleSetReads() throws {
    for name in RuleSets.names {
      let rules = try RuleSets.named(name)
      #expect(rules.name == name)
      #expect(!rules.legend.zh.isEmpty && !rules.legend.en.isEmpty)
    }
    #expect(throws: RuleSets.Failure.unknown(name: "x", known: RuleSets.names)) { try RuleSets.named("x") }
    #expect(throws: RuleSets.Failure.invalid(key: "gap[1]")) {
      try RuleSets.read(
        yaml: """
          name: gap
          title: {zh: a}
          legend: {zh: a}
          source: {zh: a}
          gap:
            - {code: a, light: green, from: 0, zh: a}
          """)
    }
  }
}

/// What a light must not hide.
@Suite struct HonestLightTests {
  private static let later = [Milestone(name: "竣工", planned: PartialDate(Ledger.day("2023-12-20")))]

  @Test(
    "a reported share decides while no step is due",
    arguments: [
      ("9", Light.red), ("40", .yellow), ("50", .green),
    ])
  func share(percent: String, light: Light) throws {
    let result = try Ledger.assess(
      Ledger.facts(
        kind: .project, milestones: Self.later, progress: [Ledger.entry("2023-06-30", percent: percent)]),
      "2023-06-30")
    #expect(result.light == light)
    #expect(result.completion == Ledger.number(percent))
    #expect(result.planned == 50)
  }

  @Test("an entry in another kind of unit doesn't hide the latest that compares")
  func units() throws {
    let result = try Ledger.assess(
      Ledger.facts(
        [Ledger.target("20", "亿元")],
        progress: [Ledger.entry("2023-05-30", "8", "亿元"), Ledger.entry("2023-06-30", "7.1", "%")]),
      "2023-06-30")
    #expect(result.completion == 40)
    #expect(result.targets.first?.latestOn == Ledger.day("2023-05-30"))
    let none = try Ledger.assess(
      Ledger.facts([Ledger.target("20", "亿元")], progress: [Ledger.entry("2023-06-30", "7.1", "%")]),
      "2023-06-30")
    #expect(none.reason == .units)
  }

  @Test("a parent has no slips of its own")
  func parent() throws {
    let result = try Ledger.assess(Ledger.facts([Ledger.target("20")], hasParts: true), "2024-01-05")
    #expect(result.slips.isEmpty)
    #expect(result.badges.isEmpty)
    #expect(result.light == .grey)
    #expect(result.band == "parts")
  }

  @Test("a broken bound is broken by so much of its own unit")
  func bound() throws {
    let zero = try Ledger.assess(
      Ledger.facts([Ledger.target("0", "起", .exactly)], progress: [Ledger.entry("2023-06-30", "1", "起")]),
      "2023-06-30")
    #expect(zero.overBound == Quantity(1, "起"))
    let ceiling = try Ledger.assess(
      Ledger.facts(
        [Ledger.target("4.5", "%", .atMost, measure: .share)],
        progress: [Ledger.entry("2023-06-30", "4.7", "%")]), "2023-06-30")
    #expect(ceiling.overBound == Quantity(Ledger.number("0.2"), "%"))
  }

  @Test(
    "a full share by word of mouth is marked",
    arguments: [
      (EvidenceGrade.e0, EvidenceGrade?.some(.e0)), (.e1, .e1), (.e2, nil),
    ])
  func unproven(grade: EvidenceGrade, mark: EvidenceGrade?) throws {
    let result = try Ledger.assess(
      Ledger.facts([Ledger.target("20")], progress: [Ledger.entry("2023-06-20", "20", grade: grade)]),
      "2023-06-30")
    #expect(result.unprovenBy == mark)
  }
}
