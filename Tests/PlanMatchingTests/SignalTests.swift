import PlanModel
import Testing

@testable import PlanMatching

/// Each signal with the sentences that show what it sees.
@Suite struct SignalTests {
  @Test(arguments: [
    ("ＧＤＰ增长６％", "GDP增长6%"), ("规上 工业\n产值", "规上工业产值"), ("pm2.5", "PM2.5"),
  ]) func widthsBlanksAndCapitalsDoNotMatter(_ written: String, _ plain: String) {
    #expect(Folding.scalars(written) == Folding.scalars(plain))
  }

  @Test(arguments: [
    ("GDP增长6%", "地区生产总值增长6%"), ("规上工业增加值", "规模以上工业增加值"), ("农民收入", "农村居民人均可支配收入"),
    ("新建老年食堂", "新建长者食堂"), ("垃圾中转站", "垃圾转运站"), ("新建日光温室", "新建温棚"),
    ("渔民外出打工", "渔民外出务工"), ("铺设地下管廊", "铺设综合管廊"), ("安装停车泊位", "安装停车位"), ("改造危房户住房", "改造危旧房住房"),
    ("减少温室气体", "减少温室气体"),
  ]) func otherNamesOfOneThingAreOne(_ one: String, _ other: String) {
    #expect(Sentences.profile(one).text == Sentences.profile(other).text)
  }

  @Test(arguments: [
    ("盘活闲置土地", "盘活批而未供土地"), ("发放医疗救助金", "发放大病救助金"), ("种植香菇", "种植木耳"), ("培训网格员", "培训网格长"),
  ]) func nearKinAreNotOne(_ one: String, _ other: String) {
    #expect(Sentences.profile(one).text != Sentences.profile(other).text)
  }

  @Test func confirmedAliasesGoBeforeTheListed() {
    let learned = MatchVocabulary(learned: [.init(name: "东片路", standard: "东部片区道路")])
    let one = Profile("拓宽东片路", figures: [], vocabulary: learned)
    let two = Profile("拓宽东部片区道路", figures: [], vocabulary: learned)
    #expect(one.content == two.content)
  }

  @Test func rareSharedWordsWeighMoreThanCommonOnes() {
    let plan = ["修复芦花古桥", "建设农村公路", "建设便民超市"].map(Sentences.profile)
    let review = ["芦花古桥修缮一新", "建设农村电商", "建设农村书屋"].map(Sentences.profile)
    let index = PairIndex(commitments: plan, outcomes: review)
    var scratch = NearestScratch(outcomes: review.count)
    #expect(index.nearest(0, 3, &scratch).first?.outcome == 0)
    let common = index.nearest(1, 3, &scratch).first { $0.outcome == 2 }?.likeness ?? 0
    let rare = index.nearest(0, 3, &scratch).first?.likeness ?? 0
    #expect(rare > common)
    #expect(scratch.sums.allSatisfy { $0 == 0 })
  }

  @Test(arguments: [
    ("加固白浪水库", "青螺水库加固完工", true), ("加固白浪水库", "白浪水库加固完工", false),
    ("整治沙头村、芦边村环境", "芦边村环境整治完成", false), ("改善农村环境", "沙头村环境改善", false),
    ("沙头村整村美化", "芦边村整村美化", true),
    // a word left out of a name, and what is done before it
    ("芦花湾渔文化小镇开放", "芦花湾小镇开门迎客", false), ("高铁芦花东站动工", "高铁东站获批", false),
    ("扩建小学3所", "投用小学4所", false),
    // what is to be done with it is no name
    ("确保水库年底蓄水", "白浪水库年底蓄水", false), ("推进码头扩建", "青螺码头扩建完工", false),
    ("确保白浪水库年底蓄水", "青螺水库年底蓄水", true),
    // 城镇, 河长, 巡河 name no place
    ("实现城镇就业900人", "全年城镇就业800人", false), ("村级河长每月巡河两遍", "芦边河长巡河90次", false),
  ]) func twoNamesWithOneEndingAreTwoPlaces(_ one: String, _ other: String, _ conflict: Bool) {
    #expect(PlaceName.conflict(Sentences.profile(one), Sentences.profile(other)) == conflict)
  }

  @Test(arguments: [
    ("晓舟船业9月投产", true), ("全镇晓舟船业产值过亿元", true), ("“晓舟”牌鱼干热销", true), ("新建码头3座", false),
    ("推进晓舟船业扩产", false), ("渔业产值增长6%", false), ("9月晓舟船业投产", false),
  ]) func aSentenceMayBeginWithItsThing(_ sentence: String, _ isName: Bool) {
    #expect(Sentences.profile(sentence).opensWithName == isName)
  }

  @Test(arguments: [
    ("拓宽芦花路东段", "芦花路西段通车", true), ("拓宽芦花路东段", "芦花路东段通车", false),
    ("芦花至石门段改造", "石门至岭后段完工", true), ("芦花至石门段改造", "芦花至石门段完工", false),
    ("拓宽芦花路东段", "芦花路通车", false),
  ]) func partsOfOneRoadAreTwoThings(_ one: String, _ other: String, _ conflict: Bool) {
    #expect(RoadSegment.conflict(Sentences.profile(one), Sentences.profile(other)) == conflict)
  }

  @Test(arguments: [
    ("城镇登记失业率4%以内", "城镇调查失业率5%", true), ("登记失业率4%以内", "登记失业率3.9%", false),
    ("渔港二期工程完工", "渔港一期工程完工", true), ("出口总额增长5%", "进口总额增长8%", true),
    ("建设5G基站20个", "建成4G基站90个", true), ("创建现代农业示范园", "现代服务业集聚区新增1家", true),
    ("处置不良贷款2亿元", "全年新增贷款9亿元", true),
  ]) func qualifiersSetThingsOfOneNameApart(_ one: String, _ other: String, _ conflict: Bool) {
    #expect(Qualified.conflict(Sentences.profile(one), Sentences.profile(other)) == conflict)
  }

  @Test(arguments: [
    ("取消渔船年审费", "新增渔船年审费", true), ("合并两所小学", "分设两所小学", true), ("提高渔民补贴", "降低渔民补贴", true),
    ("提高渔民补贴", "提高渔民补贴标准", false), ("修缮渔船码头", "降低渔民补贴", false), ("渔产品出口增长6%", "渔产品出口下降2%", false),
    ("关停小鱼粉厂", "帮扶小鱼粉厂", true), ("扶持小鱼粉厂", "关停小鱼粉厂3家", true), ("关停小鱼粉厂", "关停小鱼粉厂3家", false),
  ]) func oppositeActionsContradict(_ one: String, _ other: String, _ conflict: Bool) {
    #expect(Polarity.isReversed(Sentences.profile(one), Sentences.profile(other)) == conflict)
  }

  @Test(arguments: [
    ("造林300亩", "造林20公顷", 1.2), ("造林300亩", "造林250亩", 1.0), ("造林300亩", "造林9万株", 0.0),
    ("减少贫困人口1000万人", "贫困人口减少1200万", 1.0), ("收入增长7%", "收入增长8%", 0.7),
    // equal sums of two things
    ("渔港债券4000万元", "油料利息4000万元", 0.6), ("渔港债券4000万元", "渔港借款4000万元", 1.2),
  ]) func figuresOfOneSortAgree(_ one: String, _ other: String, _ expected: Double) {
    #expect(MeasureFact.agreement(Sentences.profile(one), Sentences.profile(other)) == expected)
  }

  @Test func aStandardNameIsOneWordWhateverItHolds() {
    #expect(
      QuotedNames.contains(Sentences.profile("引进投资过亿元的企业2家").content, Folding.scalars("亿元项目")))
  }

  @Test(arguments: [
    ("完成2031年补贴发放", "2030年补贴发放完毕", Contradiction.year), ("新修护岸3公里", "新修护岸3亩", .unit),
    ("开展培训600人次", "开展培训12期", nil), ("完成2031年补贴发放", "补贴发放完毕", nil),
  ]) func anotherYearOrUnitContradicts(_ one: String, _ other: String, _ expected: Contradiction?) {
    #expect(Contradiction(Sentences.profile(one), Sentences.profile(other)) == expected)
  }

  @Test func aClauseWithoutASubjectGoesOnAboutTheOneBefore() {
    let before = Sentences.profile("海鲜冷链物流园一期开工")
    let clause = Sentences.profile("年底前主体结顶")
    #expect(clause.isElliptical)
    #expect(!before.isElliptical)
    #expect(QuotedNames.contains(clause.continuing(before).content, Folding.scalars("冷链物流")))
  }

  @Test(arguments: [
    ("6月底前投产", true), ("年内设备进场", true), ("新修晒坪40处", false), ("修补船坞3座", false),
  ]) func onlyAClauseThatNamesNoThingLacksASubject(_ clause: String, _ lacks: Bool) {
    #expect(Sentences.profile(clause).isElliptical == lacks)
  }

  @Test func opposedActionsStandSideBySideInTheBits() {
    for action in Action.allCases {
      #expect(Actions([action]).opposites == Actions(action.opposite.map { [$0] } ?? []))
    }
    #expect(Actions.directed.count == 6)
  }

  @Test func wordsAreOneNumberOnlyWhereTheyAreOneWord() {
    let words = ["", "个", "家", "个家", "家个", "平方米", "立方米", "平方公里", "立方公里", "个百分点", "百分点"]
    for one in words {
      for other in words {
        let a = ShortWord(Folding.scalars(one))
        let b = ShortWord(Folding.scalars(other))
        #expect((a == b) == (one == other), "\(one) \(other)")
      }
    }
  }
}
