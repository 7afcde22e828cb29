import FoundationEssentials
import PlanModel
import PlanSeeds
import Testing

/// The vectors of RULES §9 and of the field handbook, one line each: what goes in → the printed numbers.
@Suite struct VectorTests {
  struct Vector: Sendable, CustomTestStringConvertible {
    var name: String
    var facts: CommitmentFacts
    var asOf: String
    var rules = "default-1"
    /// Printed to one decimal; nil where there is no number.
    var completion: String?
    var pace: String?
    var reason: ReasonCode?
    var light: Light
    var testDescription: String { name }
  }

  private static func plain(
    _ name: String, of target: String, _ value: String, _ unit: String = "亿元", at day: String,
    rules: String = "default-1", _ completion: String, _ pace: String, _ light: Light
  ) -> Vector {
    Vector(
      name: name,
      facts: Ledger.facts([Ledger.target(target, unit)], progress: [Ledger.entry(day, value, unit)]),
      asOf: day, rules: rules, completion: completion, pace: pace, light: light)
  }

  private static func growth(
    _ name: String, of target: String, _ value: String, _ points: String, _ light: Light
  )
    -> Vector
  {
    Vector(
      name: name,
      facts: Ledger.facts(
        [Ledger.target(target, "%", measure: .growth)], progress: [Ledger.entry("2023-09-30", value, "%")]),
      asOf: "2023-09-30", completion: nil, pace: points, reason: .growth, light: light)
  }

  private static func downward(
    _ value: String, baseline: String? = nil, of target: String = "50", _ completion: String
  )
    -> Vector
  {
    let facts = Ledger.facts(
      [Ledger.target(target, "起", .exactly, baseline: baseline, direction: .down)],
      progress: [Ledger.entry("2023-12-31", value, "起", grade: .e1)])
    let gap = Ledger.number(completion) - 100
    return Vector(
      name: "downward to \(target): \(value)", facts: facts, asOf: "2023-12-31", completion: completion,
      pace: gap.fixed(1), light: gap >= 0 ? .green : .red)
  }

  static let vectors: [Vector] = [
    plain("a city's foreign investment", of: "1000", "533", at: "2023-09-30", "53.3", "-21.7", .yellow),
    plain(
      "the same by pepfar", of: "1000", "533", at: "2023-09-30", rules: "pepfar", "53.3", "-21.7", .yellow),
    growth("growth 6.1 of 7", of: "7", "6.1", "-0.9", .blue),
    growth("growth at 1 point", of: "7", "6", "-1.0", .yellow),
    growth("growth at 3 points", of: "7", "4", "-3.0", .red),
    growth("a fall of 8 against a rise of 7", of: "7", "-8", "-15.0", .red),
    growth("revenue 3.9 of 15", of: "15", "3.9", "-11.1", .red),
    growth("growth reached", of: "6.5", "6.6", "0.1", .green),
    plain("Oct 100.5136 of 80", of: "80", "100.5136", at: "2023-10-31", "125.6", "42.3", .green),
    plain("Oct 70.41 %", of: "100", "70.41", at: "2023-10-31", "70.4", "-12.9", .yellow),
    plain("Q1 313.64 of 1015", of: "1015", "313.64", at: "2023-03-31", "30.9", "5.9", .green),
    plain("Oct 629.0 of 647.4", of: "647.4", "629.0", at: "2023-10-31", "97.2", "13.8", .green),
    plain("9.92 of 8", of: "8", "9.92", at: "2023-12-31", "124.0", "24.0", .green),
    plain("8 of 7", of: "7", "8", "家", at: "2023-12-31", "114.3", "14.3", .green),
    plain("half past, half done", of: "20", "10", at: "2023-06-30", "50.0", "0.0", .green),
    plain("11 of 12 in November", of: "12", "11", at: "2023-11-30", "91.7", "0.0", .green),
    plain("band -5", of: "100", "70", at: "2023-09-30", "70.0", "-5.0", .blue),
    plain("band -10", of: "100", "65", at: "2023-09-30", "65.0", "-10.0", .yellow),
    plain("band -30", of: "100", "45", at: "2023-09-30", "45.0", "-30.0", .yellow),
    plain("band -30.1", of: "1000", "449", at: "2023-09-30", "44.9", "-30.1", .red),
    plain(
      "xuancheng below", of: "100", "74.9", at: "2023-09-30", rules: "xuancheng-2020", "74.9", "-0.1", .red),
    plain(
      "xuancheng on track", of: "100", "75", at: "2023-09-30", rules: "xuancheng-2020", "75.0", "0.0", .green),
    plain("yinchuan 0-10", of: "100", "70", at: "2023-09-30", rules: "yinchuan-2025", "70.0", "-5.0", .grey),
    plain("yinchuan 10", of: "100", "65", at: "2023-09-30", rules: "yinchuan-2025", "65.0", "-10.0", .yellow),
    plain(
      "yinchuan 30.1", of: "1000", "449", at: "2023-09-30", rules: "yinchuan-2025", "44.9", "-30.1", .red),
    plain("pepfar Q2 0.24", of: "100", "24", at: "2023-06-30", rules: "pepfar", "24.0", "-26.0", .red),
    plain("pepfar Q2 0.25", of: "100", "25", at: "2023-06-30", rules: "pepfar", "25.0", "-25.0", .yellow),
    plain("pepfar Q2 0.40", of: "100", "40", at: "2023-06-30", rules: "pepfar", "40.0", "-10.0", .green),
    plain("pepfar Q2 0.60", of: "100", "60", at: "2023-06-30", rules: "pepfar", "60.0", "10.0", .green),
    plain("pepfar Q2 0.61", of: "100", "61", at: "2023-06-30", rules: "pepfar", "61.0", "11.0", .green),
    plain(
      "pepfar rounds first", of: "1000", "396", at: "2023-06-30", rules: "pepfar", "39.6", "-10.4", .green),
    Vector(
      name: "front60, end of June, 55 %",
      facts: Ledger.facts(
        [Ledger.target("100", curve: .front60)], progress: [Ledger.entry("2023-06-30", "55")]),
      asOf: "2023-06-30", completion: "55.0", pace: "-5.0", light: .blue),
    Vector(
      name: "a zero target has no ratio",
      facts: Ledger.facts([Ledger.target("0", "亩")], progress: [Ledger.entry("2023-06-30", "5", "亩")]),
      asOf: "2023-06-30", reason: .zeroTarget, light: .grey),
    Vector(
      name: "元 against 亩",
      facts: Ledger.facts([Ledger.target("100", "元")], progress: [Ledger.entry("2023-06-30", "5", "亩")]),
      asOf: "2023-06-30", reason: .units, light: .grey),
    Vector(
      name: "人 against 人次",
      facts: Ledger.facts([Ledger.target("100", "人")], progress: [Ledger.entry("2023-06-30", "5", "人次")]),
      asOf: "2023-06-30", reason: .units, light: .grey),
    Vector(
      name: "a negative target",
      facts: Ledger.facts([Ledger.target("-5", "万元")], progress: [Ledger.entry("2023-06-30", "5", "万元")]),
      asOf: "2023-06-30", reason: .negativeTarget, light: .grey),
    Vector(
      name: "masked",
      facts: Ledger.facts(
        [Ledger.target(nil, setting: .masked)], progress: [Ledger.entry("2023-06-30", "5")]),
      asOf: "2023-06-30", reason: .masked, light: .grey),
    Vector(
      name: "masked, but the unit reports a rate",
      facts: Ledger.facts(
        [Ledger.target(nil, "亩", setting: .masked)], progress: [Ledger.entry("2023-06-30", percent: "57")]),
      asOf: "2023-06-30", completion: "57.0", pace: "7.0", light: .green),
    Vector(
      name: "explicitly not set",
      facts: Ledger.facts(
        [Ledger.target(nil, setting: .notSet)], progress: [Ledger.entry("2023-06-30", "5")]),
      asOf: "2023-06-30", reason: .noTarget, light: .grey),
    Vector(
      name: "no value yet", facts: Ledger.facts([Ledger.target("20")]), asOf: "2023-06-30", reason: .noValue,
      light: .grey),
    Vector(
      name: "亩 in 公顷",
      facts: Ledger.facts([Ledger.target("1500", "亩")], progress: [Ledger.entry("2023-06-30", "50", "公顷")]),
      asOf: "2023-06-30", completion: "50.0", pace: "0.0", light: .green),
    Vector(
      name: "a share is due whole at any time",
      facts: Ledger.facts(
        [Ledger.target("95", "%", measure: .share, accrual: .pointInTime)],
        progress: [Ledger.entry("2023-03-31", "93.1", "%")]),
      asOf: "2023-03-31", completion: "98.0", pace: "-2.0", light: .yellow),
    downward("50", "100.0"), downward("100", "0.0"), downward("200", "-200.0"), downward("0", "200.0"),
    downward("10", baseline: "100", of: "75", "360.0"),
  ]

  @Test(arguments: vectors) func vector(_ vector: Vector) throws {
    let assessment = try Ledger.assess(vector.facts, vector.asOf, rules: vector.rules)
    #expect(assessment.completion?.fixed(1) == vector.completion)
    #expect(assessment.pace?.fixed(1) == vector.pace)
    #expect(assessment.reason == vector.reason)
    #expect(assessment.light == vector.light)
  }

  @Test(
    arguments: [
      ("2023", nil, "2023-11-30", "91.7"), ("2023", nil, "2023-09-30", "75.0"),
      ("2023", nil, "2023-09-29", "66.7"),
      ("2023", nil, "2023-01-30", "0.0"), ("2023", nil, "2022-12-31", "0.0"),
      ("2023", nil, "2024-03-01", "100.0"),
      ("2023H2", nil, "2023-09-30", "50.0"), ("2023H2", nil, "2023-07-30", "0.0"),
      ("2023Q4", nil, "2023-10-31", "33.3"), ("2023-11", nil, "2023-11-15", "50.0"),
      ("2023", "2023-06", "2023-03-31", "50.0"), ("2023", "2023-02-14", "2023-01-09", "20.0"),
      ("2022-09-25/2022-12-31", nil, "2022-10-24", "31.0"),
    ] as [(String, String?, String, String)])
  func elapsedShare(_ period: String, _ due: String?, _ day: String, _ percent: String) {
    let schedule = Schedule(period: Ledger.period(period), due: due.flatMap { PartialDate($0) })
    #expect(schedule.plannedPercent(.linear, at: Ledger.day(day)).fixed(1) == percent)
  }

  @Test func aCustomCurveStandsAtItsLastPoint() {
    let schedule = Schedule(period: Ledger.period("2023"), due: nil)
    let curve = PlanCurve.custom([
      .init(on: Ledger.day("2023-03-31"), share: Ledger.number("0.2")),
      .init(on: Ledger.day("2023-06-30"), share: Ledger.number("0.6")),
    ])
    #expect(schedule.plannedPercent(curve, at: Ledger.day("2023-03-30")) == 0)
    #expect(schedule.plannedPercent(curve, at: Ledger.day("2023-05-01")) == 20)
    #expect(schedule.plannedPercent(curve, at: Ledger.day("2023-12-31")) == 60)
  }

  @Test func sharesArePrintedAsTheyRoundAndSaySo() {
    let counties = Shares([17, 10, 24, 9, 162])
    #expect(counties.whole == 222)
    #expect(counties.parts.map { $0.percent?.fixed(1) } == ["7.7", "4.5", "10.8", "4.1", "73.0"])
    #expect(counties.printedSum.fixed(1) == "100.1")
    #expect(counties.isOffByRounding)
    let city = Shares([19, 98, 2, 3, 3])
    #expect(city.whole == 125)
    #expect(city.parts.map { $0.percent?.fixed(1) } == ["15.2", "78.4", "1.6", "2.4", "2.4"])
    #expect(!city.isOffByRounding)
    #expect(Share(19 + 98, of: 125).percent?.fixed(1) == "93.6")
    #expect(Share(19 + 98, of: 132).percent?.fixed(1) == "88.6")
    #expect(Shares([44, 11]).parts.map { $0.percent?.fixed(1) } == ["80.0", "20.0"])
    #expect(Share(26, of: 65).text == "40.0% (26/65)")
    #expect(Share(19, of: 27).text == "70.4% (19/27)")
    #expect(
      [(20, 20), (20, 20), (27, 30)].map { Share($0, of: $1).percent?.fixed(0) } == ["100", "100", "90"])
    #expect(Share(0, of: 0).text == "— (0/0)")
  }

  @Test func aPrintedRateGivesItsTarget() {
    #expect((Ledger.number("98.11") * 100 / Ledger.number("57.5")).fixed(1) == "170.6")
    #expect((Ledger.number("98.11") * 100 / Ledger.number("56.5")).fixed(1) == "173.6")
    #expect((Ledger.number("44.0385") * 100 / 485).fixed(2) == "9.08")
    #expect((Ledger.number("2496") * 100 / Ledger.number("117.46")).fixed(0) == "2125")
  }

  @Test func earnedValue() throws {
    let value = EarnedValue(
      budget: 100_000, plan: ["0.1", "0.2", "0.4", "0.7", "1"].map(Ledger.number), periods: 3,
      done: Ledger.number("0.35"), cost: 36000)
    #expect(value.planned == 40000)
    #expect(value.schedulePerformance?.fixed(3) == "0.875")
    #expect(value.costPerformance?.fixed(4) == "0.9722")
    #expect(value.earnedSchedule.fixed(2) == "2.75")
    #expect(value.timePerformance?.fixed(4) == "0.9167")
  }

  @Test func rebasedShowsBothResults() throws {
    let original = Ledger.target("500", "户")
    let facts = Ledger.facts(
      [original], progress: [Ledger.entry("2023-12-20", "310", "户", grade: .e3)],
      adjustments: [Ledger.change("2023-10-08", [Ledger.target("300", "户")])])
    let assessment = try Ledger.assess(facts, "2023-12-31")
    #expect(assessment.targets.first?.completion?.fixed(1) == "103.3")
    #expect(assessment.againstOriginal.first?.completion?.fixed(1) == "62.0")
    #expect(assessment.slips == [.rebased])
    #expect(assessment.badges == [.rebased])
    #expect(assessment.light == .green)
  }

  @Test func catchingUpTurnsAPastRedYellow() {
    #expect(PublishedLights.history([.green, .red], now: .green) == [.green, .yellow, .green])
    #expect(PublishedLights.history([.red], now: .red) == [.red, .red])
    #expect(PublishedLights.history([.red], now: .blue) == [.red, .blue])
    #expect(PublishedLights.history([.red, .green], now: .red) == [.yellow, .green, .red])
  }
}
