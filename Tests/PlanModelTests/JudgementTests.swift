import FoundationEssentials
import PlanModel
import Testing

/// One line of the table: target | actual | kind → verdict, reason. RULES §7.
private struct Line: CustomTestStringConvertible, Sendable {
  var target: Figure
  var actual: Figure
  var kind: CommitmentKind = .indicator
  var verdict: Verdict
  var reason: String
  var testDescription: String { reason }
}

private func figure(
  _ indicator: String, _ value: String?, _ unit: String, _ comparator: Comparator = .exactly,
  _ measure: Measure = .level, upper: String? = nil
) -> Figure {
  Figure(
    span: Span(0, 0), quote: "", indicator: indicator, value: value.flatMap { Decimal(plain: $0) },
    upper: upper.flatMap { Decimal(plain: $0) }, unit: unit, comparator: comparator, measure: measure)
}

@Suite struct JudgementTests {
  private static let lines: [Line] = [
    Line(
      target: figure("产值", "5.5", "%", .about, .growth), actual: figure("产值", "3", "%", .exactly, .growth),
      verdict: .missed, reason: "实际3%，目标5.5%左右：未达，差2.5个百分点"),
    Line(
      target: figure("产值", "5.5", "%", .about, .growth), actual: figure("产值", "5", "%", .exactly, .growth),
      verdict: .met, reason: "实际5%，目标5.5%左右：达到，低0.5个百分点（在允许范围内）"),
    Line(
      target: figure("居民消费价格", "3", "%", .about, .growth),
      actual: figure("居民消费价格", "2.1", "%", .exactly, .growth), verdict: .met,
      reason: "实际2.1%，目标3%左右：达到，低0.9个百分点"),
    Line(
      target: figure("居民消费价格", "3", "%", .about, .growth),
      actual: figure("居民消费价格", "3.6", "%", .exactly, .growth), verdict: .missed,
      reason: "实际3.6%，目标3%左右：未达，高0.6个百分点"),
    Line(
      target: figure("登记失业率", "4.5", "%", .atMost, .share),
      actual: figure("登记失业率", "3.9", "%", .exactly, .share), verdict: .met,
      reason: "实际3.9%，目标4.5%以内：守住，余0.6个百分点"),
    Line(
      target: figure("登记失业率", "4.5", "%", .atMost, .share),
      actual: figure("登记失业率", "5", "%", .about, .share), verdict: .missed,
      reason: "实际5%左右，目标4.5%以内：突破上限，超0.5个百分点"),
    Line(
      target: figure("单位产值能耗", "-3", "%", .atLeast, .growth),
      actual: figure("单位产值能耗", "-3.2", "%", .exactly, .growth), verdict: .met,
      reason: "实际下降3.2%，目标下降3%以上：达到，超0.2个百分点"),
    Line(
      target: figure("单位产值能耗", "-3", "%", .atLeast, .growth),
      actual: figure("单位产值能耗", "1", "%", .exactly, .growth), verdict: .missed,
      reason: "实际1%，目标下降3%以上：未达，差4个百分点"),
    Line(
      target: figure("新增就业", "1000", "万", .atLeast), actual: figure("新增就业", "1100", "万人"),
      verdict: .exceeded, reason: "实际1100万人，目标1000万以上：超额达到，超100万"),
    Line(
      target: figure("新增就业", "1000", "人", .atLeast), actual: figure("新增就业", "1099", "人"), verdict: .met,
      reason: "实际1099人，目标1000人以上：达到，超99人"),
    Line(
      target: figure("茶园改造", "1500", "亩"), actual: figure("茶园改造", "100", "公顷"), kind: .project,
      verdict: .met, reason: "实际100公顷（合1500亩），目标1500亩：达到"),
    Line(
      target: figure("停车场", "4", "个"), actual: figure("停车场", "3", "处"), kind: .project, verdict: .partly,
      reason: "实际3处，目标4个：部分达到，差1个"),
    Line(
      target: figure("规上企业", "3", "家"), actual: figure("规上企业", "2", "家"), verdict: .missed,
      reason: "实际2家，目标3家：未达，差1家"),
    Line(
      target: figure("床位", "150", "张"), actual: figure("民宿", "34", "家"), verdict: .notComparable,
      reason: "实际34家，目标150张：口径或单位不同，不可比"),
    Line(
      target: figure("培训", "600", "人次"), actual: figure("培训", "12", "期"), verdict: .notComparable,
      reason: "实际12期，目标600人次：口径或单位不同，不可比"),
    Line(
      target: figure("投资", "10", "%", .exactly, .growth), actual: figure("投资", "7.5", "亿元"),
      verdict: .notComparable, reason: "实际7.5亿元，目标10%：口径或单位不同，不可比"),
    Line(
      target: figure("投资", nil, "亿元"), actual: figure("投资", "7.5", "亿元"), verdict: .masked,
      reason: "目标数被隐去或未设，不作判断"),
    Line(
      target: figure("投资", "7", "亿元", .atLeast), actual: figure("投资", nil, "亿元"), verdict: .masked,
      reason: "目标7亿元以上，实际数被隐去，不作判断"),
    Line(
      target: figure("产值", "5", "%", .atLeast, .growth, upper: "5.5"),
      actual: figure("产值", "5.2", "%", .exactly, .growth), verdict: .met, reason: "实际5.2%，目标5%—5.5%：达到"),
    Line(
      target: figure("产值", "5", "%", .atLeast, .growth, upper: "5.5"),
      actual: figure("产值", "4.8", "%", .exactly, .growth), verdict: .missed,
      reason: "实际4.8%，目标5%—5.5%：未达，差0.2个百分点"),
    Line(
      target: figure("重大事故", "0", "起", .atMost), actual: figure("重大事故", "1", "起"), verdict: .missed,
      reason: "实际1起，目标0起以内：突破上限，超1起"),
    Line(
      target: figure("收入", "6", "%", .exactly, .growth), actual: figure("收入", "-2", "%", .exactly, .growth),
      verdict: .missed, reason: "实际下降2%，目标6%：未达，差8个百分点"),
  ]

  @Test(arguments: lines)
  private func figureAgainstFigure(_ line: Line) {
    let judgement = Judgement.of(target: line.target, actual: line.actual, kind: line.kind)
    #expect(judgement.verdict == line.verdict)
    #expect(judgement.reason.zh == line.reason)
  }

  @Test func severalTargetsOfWhichOneIsMetArePartly() {
    let met = Judgement.of(target: figure("甲", "3", "家"), actual: figure("甲", "3", "家"))
    let missed = Judgement.of(target: figure("乙", "3", "家"), actual: figure("乙", "1", "家"))
    let masked = Judgement.of(target: figure("丙", nil, "家"), actual: figure("丙", "1", "家"))
    #expect(Judgement.together([met, missed])?.verdict == .partly)
    #expect(Judgement.together([met, masked])?.verdict == .met)
    #expect(Judgement.together([masked, masked])?.verdict == .masked)
    #expect(Judgement.together([]) == nil)
  }

  @Test func aDateIsExceededByMoreThanAMonth() throws {
    let due = try #require(PartialDate("2023-12"))
    #expect(Judgement.of(due: due, reached: try #require(CalendarDate("2023-10-31"))).verdict == .exceeded)
    #expect(Judgement.of(due: due, reached: try #require(CalendarDate("2023-11-01"))).verdict == .met)
    let day = try #require(PartialDate("2023-12-20"))
    #expect(Judgement.of(due: day, reached: try #require(CalendarDate("2023-11-18"))).verdict == .exceeded)
    #expect(Judgement.of(due: day, reached: try #require(CalendarDate("2023-11-19"))).verdict == .met)
    #expect(Judgement.of(due: due, reached: try #require(CalendarDate("2024-01-02"))).verdict == .missed)
  }
}
