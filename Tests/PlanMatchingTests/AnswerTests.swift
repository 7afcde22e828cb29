import PlanModel
import Testing

@testable import PlanMatching

/// What became of it: pairs of invented sentences, the relation, and what the reason says.
@Suite struct AnswerTests {
  struct Pair: CustomTestStringConvertible {
    var commitment: String
    var kind: CommitmentKind
    var outcome: String
    var status: OutcomeStatus
    var relation: Relation
    var says: String
    var testDescription: String { "\(commitment) <- \(outcome)" }

    init(
      _ commitment: String, _ kind: CommitmentKind, _ outcome: String, _ status: OutcomeStatus,
      _ relation: Relation,
      _ says: String = ""
    ) {
      self.commitment = commitment
      self.kind = kind
      self.outcome = outcome
      self.status = status
      self.relation = relation
      self.says = says
    }
  }

  static let figures: [Pair] = [
    Pair("水产品产值增长6%以上", .indicator, "水产品产值增长7.1%", .done, .met, "7.1%"),
    Pair("水产品产值增长6%以上", .indicator, "水产品产值增长3%", .done, .missed, "差3"),
    Pair("水产品产值增长6%以上", .indicator, "水产品产值增长9.5%", .done, .exceeded, "3.5"),
    Pair("水产品产值增长6%以上", .indicator, "水产品产值下降2%", .done, .missed, "差8"),
    Pair("新栽柑橘1200亩", .project, "新栽柑橘80公顷", .done, .met, "1200亩"),
    Pair("新栽柑橘1200亩", .project, "新栽柑橘900亩", .done, .partly, "差300"),
    Pair("新增市级专精特新企业4家", .indicator, "新增市级专精特新企业3家，总数达到11家", .done, .missed, "差1"),
    Pair("城镇登记失业率4.2%以内", .indicator, "城镇登记失业率3.6%", .done, .met, "0.6"),
    Pair("完成危房改造120户", .action, "完成危房改造96户", .progress, .partly, "差24"),
    Pair("游客突破80万人次", .indicator, "游客达到95万人次", .done, .exceeded, "15"),
    Pair("举办劳务对接会8场", .action, "举办劳务对接会，达成意向300人次", .done, .reported),
    // another sort of rate, where people came from, the total of all years: none of them is the figure
    Pair("渔民建议办复率达到100%", .indicator, "渔民建议满意率98.2%", .done, .reported),
    Pair("签约渔业项目120个", .indicator, "渔博会有18个国家的客商签约", .done, .reported),
    Pair("改造渔家厕所3万座", .project, "渔家厕所累计达11万座", .done, .reported),
    // the figure of the promised stage, and not a part of the whole
    Pair("渔民新村开工600套", .project, "渔民新村开工620套，基本建成410套", .progress, .met, "620套"),
    Pair("渔业合作社收入达到8万元以上", .indicator, "渔业合作社收入超过8万元，其中20万元以上的3家", .done, .met, "8万元"),
    // a mean of one year, and days as a share of its days
    Pair("晒坪粉尘平均浓度降到40微克/立方米以下", .indicator, "晒坪粉尘年均浓度42.5微克/立方米", .done, .missed, "42.5"),
    Pair("水质优良天数比例达到80%", .indicator, "水质优良天数303天，比上年增加9天", .done, .met, "83%"),
  ]

  @Test(arguments: figures) func figuresDecide(_ pair: Pair) { check(pair) }

  static let made: [Pair] = [
    // growth from the level and its increase
    Pair("工业用电量增长5%", .indicator, "工业用电量达到2.2亿千瓦时，比上年净增2000万千瓦时", .done, .exceeded, "10%"),
    // a rate from its parts
    Pair("自来水普及率达到95%以上", .indicator, "全镇应通水2400户，实际通水2160户", .done, .missed, "90%"),
    // an addition from two totals
    Pair("新增渔家客栈6家", .indicator, "渔家客栈由上年的15家增加到22家", .done, .exceeded, "7家"),
    // the result, not the plan that it is held against
    Pair("铺设供水管20公里", .project, "供水管任务由20公里调减为15公里，实际铺设15.5公里", .done, .partly, "15.5公里"),
    // the sum of parts; not where one of the parts is meant
    Pair("培训渔民500人", .indicator, "“夜校”培训312人、“船头课堂”培训203人", .done, .met, "515人"),
    Pair("新建科研站12家", .indicator, "藻类实验室、渔业技术中心、鱼病观测所分别新增6个、4个和3个", .done, .met, "13"),
    Pair("完成炉灶更新50万户", .indicator, "“柴改气”31万户、“柴改电”22万户", .done, .met, "53万户"),
    Pair("新建渔道20公里", .indicator, "新建渔道12公里、改建渔道8公里", .done, .missed, "12公里"),
    Pair("培训渔民500人", .indicator, "培训312人、其中培训203人取得证书", .done, .missed, "312人"),
    // all of it is 100 %
    Pair("渔民议案办理率达到98%以上", .indicator, "26件渔民议案全部办理", .done, .met, "100%"),
    Pair("渔民议案办理率达到98%以上", .indicator, "渔民议案大部分办理", .done, .reported),
    // names instead of a number
    Pair("新增县级示范农场2家", .indicator, "南塘农场、北垄农场评为县级示范农场", .done, .met, "2家"),
  ]

  static let everyday: [Pair] = [
    // a share of the plan stands for its number; where the promise has two, each is held against its own
    Pair("完成渔港投资45亿元", .indicator, "渔港投资完成年度计划的103.5%", .done, .met, "46.58"),
    Pair("新增规上渔企5家、限上渔企8家", .indicator, "新增规上渔企6家、限上渔企7家", .done, .partly, "8家"),
    Pair("压减渔政支出10%", .indicator, "渔政支出压减12%", .done, .exceeded, "12%"),
    Pair("渔产品出口增长10%", .indicator, "渔产品出口下降3.5%", .done, .missed, "13.5"),
    Pair("水质优良率保持在90%以上", .indicator, "水质优良天数341天", .done, .met, "93.4%"),
    // one is what there is; one of several that were honoured
    Pair("新建渔民小学1所", .project, "渔民小学建成招生", .done, .met),
    Pair("争创县级渔业强村2个", .action, "芦边村获评县级渔业强村", .done, .partly, "1个"),
    // some of all, the start of what was to be finished
    Pair("所有渔村通客车", .action, "98%的渔村通客车", .done, .partly),
    Pair("所有渔村建成书屋", .project, "12个渔村中10个建成书屋", .done, .partly),
    Pair("渔民收入全部达到3万元以上", .indicator, "190户渔民收入均超过3万元，其中9万元以上的22户", .done, .met, "3万元"),
    Pair("完成渔村改造500套", .project, "渔村改造开工520套", .done, .partly, "只说到开工"),
    // the part that was asked for, and not the part of another; what came about, not where things stand
    Pair("引进远洋项目15个", .indicator, "引进项目26个，其中远洋项目13个", .done, .missed, "13个"),
    Pair("发展海带2万亩", .project, "海带面积达18万亩，新增1.4万亩", .done, .partly, "1.4万亩"),
    Pair("建设高标准鱼塘4万亩", .project, "高标准鱼塘建设任务全面完成", .done, .met),
    // one of two is under way; the first part of the whole; on the way to a title
    Pair("建成芦边、沙头两座渔港", .project, "芦边渔港建成，沙头渔港正在疏浚", .done, .partly),
    Pair("完成芦边渔港加固和沙头灌区配套", .project, "芦边渔港加固完工，沙头灌区配套完成60%", .done, .partly),
    Pair("建成芦边公园", .project, "芦边公园一期建成开放", .done, .partly),
    Pair("建成芦边公园一期", .project, "芦边公园一期建成开放", .done, .met),
    Pair("芦边古镇创建4A级景区", .action, "芦边古镇4A级景区创建通过资源评审", .done, .partly),
    Pair("芦边古镇创建4A级景区", .action, "芦边古镇成功创建4A级景区", .done, .met),
    // promised by its way alone
    Pair("渔船事故起数、伤亡人数双下降", .indicator, "渔船事故起数下降20%，伤亡人数上升5%", .done, .partly, "2项中1项"),
  ]

  @Test(arguments: everyday) func everydayFormsAreJudged(_ pair: Pair) { check(pair) }

  static let told: [Pair] = [
    Pair("建成渔家书屋6个", .project, "渔家书屋实现村村有", .progress, .met, "全部"),
    Pair("建成渔家书屋6个", .project, "渔家书屋建设顺利", .progress, .partly),
    // some of all, and a shell where the whole was promised
    Pair("渔场全部推行轮捕", .standing, "9家渔场中有5家推行轮捕", .progress, .partly),
    Pair("建成渔民医院", .project, "渔民医院主体完工", .progress, .partly),
    Pair("渔民医院主体封顶", .project, "渔民医院主体工程完工", .progress, .met),
    Pair("渔船事故起数、伤亡人数双下降", .indicator, "渔船事故和伤亡人数分别下降12%、9%", .done, .met),
    // what is left for later, and what was made instead
    Pair("芦花路9月底前通车", .project, "芦花路桥涵完工，路面转入今年", .done, .missed),
    Pair("新建芦花滩鱼种场", .project, "芦花滩鱼种场因缺水改建为晒场", .done, .missed),
    Pair("新建芦花滩鱼种场", .project, "芦花滩鱼种场由旧库改建", .done, .met),
    // a year's figure that falls short, however it is told
    Pair("水产品总产稳定在900吨以上", .indicator, "水产品总产只有810吨", .progress, .missed, "差90"),
  ]

  @Test(arguments: told) func wordsDecideWhereNoFigureDoes(_ pair: Pair) { check(pair) }

  @Test func aClauseThatOnlyTellsOfTheDelayBelongsToTheOneBefore() {
    let outcomes = Sentences.outcomes([("渔港街巷硬化缺少资金", .done), ("至今没有结果，一直未开工", .done)])
    let clauses = Sentences.outcomes([("渔港街巷硬化缺少资金", .done), ("至今未能动工", .done)])
    let plan = Sentences.commitments([("硬化渔港街巷2公里", .project)])
    func relation(_ told: [OutcomeStatement]) -> Relation {
      Answer.of(
        StatementFigures.complete(plan)[0], told[0], passage: Passage.around(0, in: told), closeness: 0.7,
        context: MatchContext()
      ).relation
    }
    #expect(relation(clauses) == .missed)
    #expect(relation(outcomes) == .reported)
  }

  @Test(arguments: made) func figuresAreMadeFromOthers(_ pair: Pair) { check(pair) }

  @Test func lastYearsLevelGivesTheGrowth() {
    let answer = Sentences.answer(
      "固定资产投资增长10%", .indicator, "固定资产投资完成5.5亿元", .done, earlier: [("固定资产投资5亿元", .done)])
    #expect(answer.relation == .met)
    #expect(answer.reasons.first?.zh.contains("10%") == true)
  }

  @Test func anAverageOverYearsIsNotTheYear() {
    #expect(Sentences.answer("粮食产量增长2%", .indicator, "五年来粮食产量年均增长4%", .done).relation == .reported)
  }

  static let words: [Pair] = [
    Pair("建成沙洲码头", .project, "沙洲码头建成使用", .done, .met),
    Pair("建成沙洲码头", .project, "沙洲码头引桥正在施工", .progress, .partly),
    Pair("沙洲码头开工建设", .project, "沙洲码头主体施工有序推进", .progress, .met, "开工"),
    Pair("建成沙洲码头", .project, "沙洲码头因航道审批未动工", .failed, .missed),
    Pair("建成沙洲码头", .project, "沙洲码头完成桩基，竣工时间调整至明年三月", .progress, .missed),
    Pair("开展渔港环境整治", .standing, "渔港环境整治常态开展", .progress, .met),
    Pair("编制全域旅游规划", .action, "全域旅游规划编制完成", .done, .met),
    Pair("编制全域旅游规划", .action, "全域旅游接待能力增强", .done, .reported),
    Pair("坚决遏制重特大海上事故", .standing, "开展渔船安全检查40次", .done, .reported),
    Pair("坚决遏制重特大海上事故", .standing, "全年未发生重特大海上事故", .done, .met),
    Pair("办好开渔节、年货节", .action, "开渔节热闹举行", .done, .partly),
    Pair("各村全部建成文化广场", .action, "有8个村建成文化广场，只有滩尾村没有完成", .done, .partly),
    Pair("所有村均通快递", .action, "除外沙村外，其他村都通了快递", .done, .partly),
  ]

  @Test(arguments: words) func wordsDecideWhereThereIsNoFigure(_ pair: Pair) { check(pair) }

  @Test func whatOnlyTouchesTheMatterIsReported() {
    let answer = Sentences.answer("推广深海网箱", .action, "海洋经济加快发展", .done, closeness: 0.1)
    #expect(answer.relation == .reported)
  }

  @Test func whatIsDueLaterIsOnItsWay() {
    let answer = Sentences.answer("到2035年森林覆盖率达到70%", .indicator, "森林覆盖率达到62%", .done, due: "2035")
    #expect(answer.relation == .partly)
  }

  @Test func aRoadOpenedLateIsMetInPart() {
    let answer = Sentences.answer(
      "环岛路东段4公里6月底前通车", .project, "环岛路东段4公里8月5日通车", .done, due: "2031-06")
    #expect(answer.relation == .partly)
  }

  struct Dated: CustomTestStringConvertible {
    var due: String
    var outcome: String
    var relation: Relation
    var testDescription: String { "\(due): \(outcome)" }
  }

  static let dates: [Dated] = [
    Dated(due: "2031-06", outcome: "灯塔修缮6月20日完成", relation: .met),
    Dated(due: "2031-06", outcome: "灯塔修缮8月完成", relation: .missed),
    Dated(due: "2031-09", outcome: "灯塔修缮4月完成", relation: .exceeded),
    Dated(due: "2031-06", outcome: "旧街改造、灯塔修缮分别于9月、5月完成", relation: .met),
    Dated(due: "2031", outcome: "灯塔修缮11月完成", relation: .met),
  ]

  @Test(arguments: dates) func aToldDayIsHeldAgainstTheDeadline(_ dated: Dated) {
    #expect(
      Sentences.answer("完成灯塔修缮", .project, dated.outcome, .done, due: dated.due).relation == dated.relation)
  }

  func check(_ pair: Pair) {
    let answer = Sentences.answer(pair.commitment, pair.kind, pair.outcome, pair.status)
    #expect(answer.relation == pair.relation, "\(answer.reasons.first?.zh ?? "")")
    if !pair.says.isEmpty {
      #expect(answer.reasons.first?.zh.contains(pair.says) == true, "\(answer.reasons.first?.zh ?? "")")
    }
  }
}
