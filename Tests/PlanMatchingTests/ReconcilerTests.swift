import PlanModel
import Testing

@testable import PlanMatching

@Suite struct ReconcilerTests {
  let plan = Extraction(
    document: DocumentFacts(planned: Period("2031")),
    commitments: Sentences.commitments([
      ("渔业总产量达到3.2万吨", .indicator), ("新建渔人码头停车场", .project), ("旅游收入突破XX亿元", .indicator),
    ]))
  let review = Extraction(
    document: DocumentFacts(reviewed: Period("2031")),
    outcomes: Sentences.outcomes([
      ("渔业总产量2.9万吨", .done), ("旅游收入达到1.8亿元", .done), ("种植红树林40亩", .done),
    ]))

  @Test func targetsAnsweredInTwoPlacesAreJudgedTogether() {
    let plan = Extraction(
      document: DocumentFacts(planned: Period("2031")),
      commitments: Sentences.commitments([
        ("新建渔人码头泊位1500个、鱼灯亭8座", .project), ("水产品总产3.2万吨", .indicator), ("修复芦花古桥", .project),
      ]))
    let review = Extraction(
      document: DocumentFacts(reviewed: Period("2031")),
      outcomes: Sentences.outcomes([
        ("新增渔人码头泊位1320个", .done), ("芦花古桥修缮一新", .done), ("新建鱼灯亭8座", .done), ("水产品总产3.3万吨", .done),
      ]))
    let result = Reconciler.reconcile(plan: plan, review: review, rules: "default-1").commitments[0]
    #expect(result.verdict == .partly)
    #expect(result.judgements.count == 2)
    #expect(result.arithmetic?.zh.contains("1320个") == true)
    #expect(result.arithmetic?.zh.contains("8座") == true)
  }

  @Test func whatGoesOnInTheNextClauseIsNotDone() {
    let plan = Extraction(
      document: DocumentFacts(planned: Period("2031")),
      commitments: Sentences.commitments([("芦花鱼市改造", .project), ("修复望江石塔", .project)]))
    var heard = Sentences.outcomes([("芦花鱼市改造听取了渔户意见", .done), ("前期工作正在推进", .progress), ("望江石塔修缮一新", .done)])
    heard[1].span = Span(heard[0].span.end + 1, heard[0].span.end + 9)
    let review = Extraction(document: DocumentFacts(reviewed: Period("2031")), outcomes: heard)
    let result = Reconciler.reconcile(plan: plan, review: review, rules: "default-1")
    #expect(result.commitments[0].verdict == .partly)
  }

  @Test func everyCommitmentGetsOneVerdict() {
    let result = Reconciler.reconcile(plan: plan, review: review, rules: "default-1")
    #expect(result.commitments.map(\.verdict) == [.missed, .silent, .masked])
    #expect(result.commitments[0].arithmetic?.zh.contains("3.2万吨") == true)
    #expect(result.unplanned == ["o3"])
    #expect(result.rules == "default-1")
    #expect(result.outcomes.count == 3)
  }
}
