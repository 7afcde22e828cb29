import PlanModel
import Testing

@testable import PlanLedger

@Suite struct FittingTests {
  private func fit(_ value: String, to target: String, indicator: String? = nil) throws
    -> ReportedValue.Fitted
  {
    let targets = try TargetParser().parse(target)
    let reported = try #require(try ValueParser().parse(value))
    return try reported.fitted(to: targets, indicator: indicator)
  }

  @Test func aBareNumberTakesTheTargetsUnit() throws {
    #expect(try fit("70", to: ">=120公里").quantity == Quantity(70, "公里"))
    #expect(try fit("6.1", to: "增长7%").quantity == Quantity(6.1, "%"))
  }

  @Test func aScaledNumberTakesTheTargetsPlainUnit() throws {
    #expect(try fit("3.5万", to: ">=50000亩").quantity?.base == 35000)
  }

  @Test func aPercentageOfATargetThatIsNoneIsItsCompletion() throws {
    let fitted = try fit("80%", to: ">=120公里")
    #expect(fitted.percent == 80 && fitted.quantity == nil)
    #expect(try fit("96%", to: ">=95%").quantity == Quantity(96, "%"))
  }

  @Test func anotherDimensionIsRefused() {
    #expect(throws: ValueProblem.wrongUnit("万元", expected: ["公里"])) { try fit("8万元", to: ">=20公里") }
    #expect(throws: ValueProblem.wrongUnit("人次", expected: ["人"])) { try fit("8人次", to: ">=20人") }
  }

  @Test func theUnitSaysWhichOfSeveralTargetsIsMeant() throws {
    let target = "突破67亿元；增长8%以上"
    #expect(try fit("70.2亿元", to: target).quantity == Quantity(70.2, "亿元"))
    #expect(try fit("9%", to: target).quantity == Quantity(9, "%"))
  }

  @Test func likeUnitsNeedTheIndicator() throws {
    let target = "新建泵站：>=3座；改造泵站：>=5座"
    #expect(throws: ValueProblem.whichTarget(["新建泵站", "改造泵站"])) { try fit("2座", to: target) }
    #expect(try fit("2座", to: target, indicator: "改造泵站").indicator == "改造泵站")
    #expect(throws: ValueProblem.unknownIndicator("泵房", known: ["新建泵站", "改造泵站"])) {
      try fit("2座", to: target, indicator: "泵房")
    }
  }

  @Test func targetsThatNothingTellsApartGoByTheirOwnWords() throws {
    let target = ">=3座；>=5座"
    #expect(throws: ValueProblem.whichTarget([">=3座", ">=5座"])) { try fit("2座", to: target) }
    #expect(try fit("2座", to: target, indicator: ">=5座").indicator == ">=5座")
  }

  @Test func noneIsNoneInWhateverUnit() throws {
    #expect(try fit("0起", to: "零发生").quantity?.value == 0)
  }

  @Test func withoutATargetAValueIsKeptAsItIs() throws {
    #expect(try fit("8公里", to: "").quantity == Quantity(8, "公里"))
    #expect(try fit("60%", to: "").percent == 60)
  }

  @Test func aRiseOrFallIsNoCompletion() throws {
    #expect(try fit("下降22%", to: "").quantity == Quantity(-22, "%"))
    #expect(throws: ValueProblem.wrongUnit("%", expected: ["公里"])) { try fit("增长8%", to: ">=20公里") }
  }

  private func entries(_ value: String, to target: String) throws -> [ProgressEntry] {
    var row = ProgressRow(place: TablePlace(file: "表", line: 2), code: "S-1", note: "说明")
    row.value = try ValueParser().parse(value)
    let day = try #require(CalendarDate(2023, 9, 30))
    return try row.entries(targets: try TargetParser().parse(target), fallback: day)
  }

  @Test func aCellWithAValueForEachTargetIsReadWhole() throws {
    let both = try entries("60亿元；9%", to: "突破67亿元；增长8%以上")
    #expect(both.map(\.value) == [Quantity(60, "亿元"), Quantity(9, "%")])
    #expect(both.map(\.note) == ["说明", nil])
    let turned = try entries("增长9%，60亿元", to: "突破67亿元；增长8%以上")
    #expect(turned.map(\.value) == [Quantity(9, "%"), Quantity(60, "亿元")])
  }

  @Test func ofOneTargetTheOtherValuesAreKeptAsWords() throws {
    let one = try entries("60亿元；9%", to: "突破67亿元")
    #expect(one.map(\.value) == [Quantity(60, "亿元")] && one[0].note == "说明；9%")
    #expect(try entries("300户，其中新增20户", to: ">=500户").map(\.value) == [Quantity(300, "户")])
  }

  @Test func twoValuesOfOneTargetAreRefused() {
    #expect(throws: ValueProblem.severalValues("60亿元；62亿元")) {
      try entries("60亿元；62亿元", to: "突破67亿元；增长8%以上")
    }
  }
}
