import PlanModel
import Testing

@testable import PlanMatching

/// An outcome that shares the field, or suits a promise of another term.
@Suite struct DoubtTests {
  @Test(arguments: [
    ("渔港支出达到3亿元", CommitmentKind.indicator, "优化渔港支出结构", true),
    ("渔港支出达到3亿元", .indicator, "渔港支出2.8亿元", false),
    ("渔港支出达到3亿元", .action, "优化渔港支出结构", false),
    ("优化渔港支出", .indicator, "优化渔港支出结构", false),
  ]) func aFigurePromisedAndNotTold(_ plan: String, _ kind: CommitmentKind, _ told: String, _ lacks: Bool) {
    let commitment = StatementFigures.complete(Sentences.commitments([(plan, kind)]))[0]
    let outcome = StatementFigures.complete(Sentences.outcomes([(told, .progress)]))[0]
    #expect(Doubts.isUncounted(outcome, for: commitment) == lacks)
  }

  @Test(arguments: [
    ("扩大休渔补贴试点", "完善休渔补贴", true), ("扩大休渔补贴试点", "休渔补贴试行满一年", false),
    ("休渔补贴试点推广到全县", "全面推行休渔补贴", false), ("建设一批渔家乐示范基地", "落实渔家乐扶持", true),
    ("建设一批渔家乐示范基地", "新增渔家乐基地3个", false), ("扩大休渔补贴", "完善休渔补贴", false),
  ]) func aTrialPromisedAndNotTold(_ plan: String, _ told: String, _ lacks: Bool) {
    let outcome = Sentences.outcomes([(told, .progress)])[0]
    #expect(Doubts.lacksThePilot(outcome, of: Sentences.commitments([(plan, .action)])[0]) == lacks)
  }

  @Test(arguments: [
    ("创建省级渔业园", "渔业园通过市级认定", true), ("创建省级渔业园", "渔业园通过国家级认定", false),
    ("创建省级渔业园", "渔业园通过认定", false), ("创建市级渔业园", "渔业园通过省级认定", false),
    ("创建市级以上渔业园", "渔业园通过县级认定", false), ("修好省级渔业园的路", "市级渔业园的路修好", false),
  ]) func aLowerRankIsNotThePromisedOne(_ plan: String, _ told: String, _ isLower: Bool) {
    #expect(Ranks.isLower(told, than: plan) == isLower)
  }

  /// The year's figure tells of the year's target and of the one for 2035; of two targets of the year it answers one.
  @Test(arguments: [("2035", false), ("2031", true)])
  func promisesOfTwoTermsAreNoRivals(_ due: String, _ takesFromIt: Bool) {
    var plan = Sentences.commitments([("渔家人均纯收入明显提高", .indicator), ("渔家人均纯收入增长8%", .indicator)])
    plan[0].due = PartialDate(due)
    plan[1].due = PartialDate("2031")
    let context = MatchContext(planned: Period("2031"), reviewed: Period("2031"))
    let review = Sentences.outcomes([("渔家人均纯收入增长9%", .done), ("新修码头3座", .done), ("放流鱼苗90万尾", .done)])
    let found = CandidateSearch(vocabulary: Sentences.vocabulary).candidates(
      commitments: plan, outcomes: review, context: context)
    let rivals = Rivals(found, outcomes: review.count, isLongTerm: plan.map { context.isDueLater($0) })
    let first = found[0].first { $0.outcome == 0 }
    #expect(first.map { rivals.advantage(of: $0, 0) < 0 } == true)
    #expect(first.map { rivals.advantageWithinItsTerm(of: $0, 0) < 0 } == takesFromIt)
  }
}
