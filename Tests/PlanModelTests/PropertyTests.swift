import FoundationEssentials
import PlanModel
import PlanSeeds
import Testing

/// What must hold for any numbers; the numbers come from a fixed generator.
@Suite struct PropertyTests {
  /// SplitMix64, so that every run sees the same numbers.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64 = 20_231_121
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  private func rank(_ light: Light) -> Int {
    [.green, .blue, .yellow, .red, .grey].firstIndex(of: light) ?? 0
  }

  @Test(arguments: RuleSets.names) func moreProgressNeverWorsensALight(_ rules: String) throws {
    guard rules != "yinchuan-2025" else { return }
    var numbers = Numbers()
    for _ in 0..<300 {
      let aim = Int.random(in: 1...500, using: &numbers)
      let less = Int.random(in: 0...600, using: &numbers)
      let more = less + Int.random(in: 0...200, using: &numbers)
      let day = "2023-\(["03-31", "05-15", "09-30", "11-30"].randomElement(using: &numbers) ?? "06-30")"
      func light(_ value: Int) throws -> Light {
        try Ledger.assess(
          Ledger.facts([Ledger.target("\(aim)")], progress: [Ledger.entry("2023-03-01", "\(value)")]), day,
          rules: rules
        ).light
      }
      #expect(try rank(light(more)) <= rank(light(less)), "\(aim): \(less) → \(more) on \(day)")
    }
  }

  @Test func laterDatesNeverLowerThePlannedShare() {
    let schedules = ["2023", "2023H2", "2023-11", "2022-09-25/2022-12-31", "2013/2017"].map {
      Schedule(period: Ledger.period($0), due: nil)
    }
    for schedule in schedules {
      for curve in [PlanCurve.linear, .front60] {
        var last = Decimal(0)
        for offset in 0...(schedule.days + 10) {
          let now = schedule.plannedPercent(curve, at: schedule.start.adding(days: offset))
          #expect(now >= last && now <= 100)
          last = now
        }
        #expect(last == 100)
      }
    }
  }

  @Test func theSameValueInAnotherUnitGivesTheSameRatio() throws {
    for (value, unit, same, other) in [
      ("58", "公顷", "870", "亩"), ("1.5", "亿元", "15000", "万元"), ("7", "公里", "7000", "米"),
    ] {
      func completion(_ value: String, _ unit: String) throws -> Decimal? {
        try Ledger.assess(
          Ledger.facts([Ledger.target("1234", other)], progress: [Ledger.entry("2023-06-30", value, unit)]),
          "2023-06-30"
        ).completion
      }
      #expect(try completion(value, unit) == completion(same, other))
    }
  }

  @Test(arguments: [
    ("0.05", 1, "0.1"), ("-0.05", 1, "-0.1"), ("21.65", 1, "21.7"), ("-21.65", 1, "-21.7"),
    ("0.04", 1, "0.0"),
    ("-0.04", 1, "0.0"), ("99.95", 1, "100.0"), ("2.5", 0, "3"), ("1234567.891", 2, "1234567.89"),
  ])
  func halvesAreRoundedAwayFromZero(_ value: String, _ places: Int, _ printed: String) {
    #expect(Ledger.number(value).fixed(places) == printed)
  }

  @Test func theLightsMakeTheLeaves() throws {
    var numbers = Numbers()
    var totals = Totals()
    for index in 0..<400 {
      let value = Int.random(in: 0...30, using: &numbers)
      let hasEntry = Bool.random(using: &numbers)
      let facts = Ledger.facts(
        [Ledger.target("20")], code: "c\(index)", due: ["2023-06", "2023-12"].randomElement(using: &numbers),
        progress: hasEntry ? [Ledger.entry("2023-06-01", "\(value)")] : [],
        planHasEntries: Bool.random(using: &numbers), hasParts: index % 7 == 0)
      totals.add(try Ledger.assess(facts, "2023-08-31"))
    }
    #expect(Light.allCases.map { totals[.light($0)] }.reduce(0, +) == totals[.leaves])
    #expect(totals[.leaves] + totals[.parents] == totals[.items])
    #expect(
      Totals.LeftOut.allCases.map { totals[.leftOut($0)] }.reduce(totals[.counted], +) == totals[.leaves])
    #expect(Verdict.allCases.map { totals[.verdict($0)] }.reduce(0, +) == totals[.leaves])
  }
}
