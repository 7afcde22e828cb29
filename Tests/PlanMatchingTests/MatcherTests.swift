import PlanModel
import Testing

@testable import PlanMatching

/// An invented island town's plan against its next review.
@Suite struct MatcherTests {
  let commitments = Sentences.commitments([
    ("规上工业产值增长8%以上", .indicator),
    ("渔业总产量达到3.2万吨", .indicator),
    ("总投资1.2亿元的远航冷链物流园6月开工", .project),
    ("年底前主体结顶", .project),
    ("新建老年食堂3个", .project),
    ("完成望潮路拓宽改造", .project),
    ("实施外沙岛海水淡化工程", .project),
    ("开展渔船安全专项整治", .standing),
    ("推行“渔嫂护航”志愿服务", .action),
    ("加固白浪水库", .project),
  ])
  let outcomes = Sentences.outcomes([
    ("规模以上工业产值增长9.3%", .done),
    ("渔业总产量3.5万吨，同比增长6%", .done),
    ("远航冷链物流园因用地指标未落实未能动工", .failed),
    ("里沙、外沙、东屏3处长者食堂开餐", .done),
    ("望潮路拓宽改造完成路基工程", .progress),
    ("渔船安全专项整治检查渔船420艘", .done),
    ("“渔嫂护航”志愿服务队吸纳队员160名", .done),
    ("青螺水库加固工程通过验收", .done),
    ("新开民宿17家", .done),
    ("全镇种植观赏花木2600株", .done),
    ("举办海岛马拉松，吸引3000名选手参赛", .done),
    ("办结信访事项88件", .done),
  ])

  var result: MatchResult {
    Matcher().match(
      commitments: commitments, outcomes: outcomes,
      context: MatchContext(planned: Period("2031"), reviewed: Period("2031")))
  }

  @Test(arguments: [
    ("c1", "o1", Relation.met), ("c2", "o2", .met), ("c3", "o3", .missed), ("c4", "o3", .missed),
    ("c5", "o4", .met),
    ("c6", "o5", .partly), ("c8", "o6", .reported), ("c9", "o7", .reported),
  ]) func theRightOutcomeComesFirst(_ commitment: String, _ outcome: String, _ relation: Relation) {
    let first = result.links.first { $0.commitment == commitment }
    #expect(first?.outcome == outcome)
    if commitment != "c8", commitment != "c9" { #expect(first?.relation == relation) }
  }

  /// 1900人 in as many words as were promised is what several years came to.
  @Test(arguments: [
    ("全镇新增就业300人以上", ["全镇新增就业超过1900人", "就业形势平稳，全镇新增就业340人"], "o2"),
    ("全镇新增就业300人以上", ["全镇新增就业超过340人", "就业形势平稳，全镇新增就业1900人"], "o1"),
    ("单位产值能耗下降3%以上", ["单位产值能耗下降17%", "单位产值能耗下降4%"], "o2"),
    ("全镇新增就业300人以上", ["全镇新增就业超过1900人", "新建公厕4座"], "o1"),
  ]) func theSizeThatIsNearerDecidesBetweenLikeResults(plan: String, review: [String], first: String) {
    let result = Matcher().match(
      commitments: Sentences.commitments([(plan, .indicator)]),
      outcomes: Sentences.outcomes(review.map { ($0, .done) }),
      context: MatchContext(planned: Period("2031"), reviewed: Period("2031")))
    #expect(result.links.first?.outcome == first)
  }

  /// Both numbers are told in one place; a single target has no such choice.
  @Test(arguments: [
    ("全年实施渔港项目16个，其中千万元以上项目5个", ["新谈渔港项目5个", "实施渔港项目15个，千万元以上4个"], true),
    ("实施渔港项目16个", ["实施渔港项目15个", "渔港项目15个，千万元以上4个"], false),
  ]) func theOneThatAnswersMoreTargetsGoesFirst(plan: String, review: [String], isSecond: Bool) {
    func profile(_ quote: String) -> Profile { Sentences.profile(quote) }
    #expect(
      MoreTargets.prefersSecond(profile(plan), profile(review[0]), profile(review[1])) == isSecond)
  }

  @Test func candidatesAreOrderedAndAtLeastTen() {
    for commitment in commitments {
      let own = result.links.filter { $0.commitment == commitment.id }
      #expect(own.count >= 10)
      #expect(zip(own, own.dropFirst()).allSatisfy { $0.score >= $1.score })
      #expect(own.allSatisfy { (0...1).contains($0.score) })
      #expect(Set(own.map(\.outcome)).count == own.count)
    }
  }

  @Test func whatNothingAnswersIsSilentWithItsRecord() {
    let record = result.silent["c7"]
    #expect(record?.first?.zh.contains("12条") == true)
    #expect(record?.count == 2)
  }

  @Test func anotherReservoirIsNeverFulfilment() {
    let links = result.links.filter { $0.commitment == "c10" && $0.outcome == "o8" }
    #expect(links.first?.relation == .contradicts)
    #expect(links.first?.isAuto == false)
    #expect(result.silent["c10"] != nil)
  }

  @Test func whatAnswersNothingIsUnplannedInTheOrderOfTheText() {
    #expect(result.unplanned.suffix(4) == ["o9", "o10", "o11", "o12"])
    #expect(!result.unplanned.contains("o1"))
  }

  @Test func whatSuitsOneCommitmentFarBetterThanAllOthersIsItsAnswer() {
    let plan = [
      ("农民收入增长7%以上", CommitmentKind.indicator), ("改造码头泵站3座", .project), ("新增船位300个", .indicator),
      ("修缮渔村校舍5所", .project),
    ]
    let review = Sentences.outcomes([
      ("改造码头泵站3座", .done), ("修缮渔村校舍5所", .done), ("新增船位320个", .done), ("农民人均所得增长7.4%", .done),
    ])
    let alone = Matcher().match(commitments: Sentences.commitments(plan), outcomes: review)
    #expect(alone.silent["c1"] == nil)
    // The same outcome beside a commitment that it answers far better.
    let beside = Matcher().match(
      commitments: Sentences.commitments(plan + [("农民人均所得增长7%", .indicator)]), outcomes: review)
    #expect(beside.silent["c1"] != nil)
  }

  @Test func emptyListsGiveEmptyAnswers() {
    #expect(Matcher().match(commitments: [], outcomes: outcomes).links.isEmpty)
    let alone = Matcher().match(commitments: commitments, outcomes: [])
    #expect(alone.links.isEmpty)
    #expect(alone.silent.count == commitments.count)
  }

  @Test func oneFigureForTwoTargetsSettlesNeither() {
    let plan = Sentences.commitments([("减免渔船税收300万元", .indicator), ("减免渔船收费80万元", .indicator)])
    let review = Sentences.outcomes([("减免渔船税收和收费400万元", .done), ("渔港焕然一新", .done)])
    let links = Matcher().match(commitments: plan, outcomes: review).links.filter { $0.outcome == "o1" }
    #expect(links.map(\.relation) == [.reported, .reported])
  }

  @Test func aFigureNearOneTargetIsNoSum() {
    let plan = Sentences.commitments([("城镇新增就业900人以上", .indicator), ("帮助高校毕业生就业500人", .indicator)])
    let review = Sentences.outcomes([("城镇新增就业1020人", .done), ("渔港焕然一新", .done)])
    #expect(Matcher().match(commitments: plan, outcomes: review).links.first?.relation == .exceeded)
  }

  @Test func theSameInputGivesTheSameAnswer() {
    let again = result
    #expect(result == again)
  }
}
