import PlanModel
import Testing

@testable import PlanMatching

/// A part against its whole, one thing of several, a step on the way: each form with a near miss.
extension AnswerTests {
  static let wholes: [Pair] = [
    // what the sentence is about, and what came of it
    Pair("化解渔事积案15件", .action, "15件渔事积案化解13件", .done, .partly, "差2"),
    Pair("化解渔事积案15件", .action, "15件渔事积案化解15件", .done, .met),
    Pair("化解渔事积案15件", .action, "15件渔事积案全部化解", .done, .met),
    Pair("新增水产加工企业3家", .indicator, "21家水产加工企业安装油烟监测", .done, .reported),
    Pair("新增水产加工企业3家", .indicator, "21家水产加工企业全部达标", .done, .reported),
    Pair("新增水产加工企业3家", .indicator, "3家水产加工企业开业", .done, .met),
    // one figure for all targets
    Pair("全年巡演20场、放映电影130场", .indicator, "巡演、电影合计153场", .done, .met, "目标150场"),
    Pair("全年巡演20场、放映电影130场", .indicator, "巡演21场", .done, .met, "目标20场"),
    // what fell, of what is left
    Pair("烟尘平均浓度下降6%以上", .indicator, "烟尘平均浓度47微克/立方米，比上年下降3微克", .done, .met, "6%"),
    Pair("烟尘平均浓度下降6%以上", .indicator, "烟尘平均浓度49微克/立方米，比上年下降1微克", .done, .missed, "2%"),
    // not all the time
    Pair("出海口水质稳定达到Ⅲ类", .indicator, "12个月中出海口水质有8个月达到Ⅲ类", .done, .partly),
    Pair("出海口水质稳定达到Ⅲ类", .indicator, "12个月中出海口水质有12个月达到Ⅲ类", .done, .met),
    // not all of them, where no more was promised
    Pair("渔场排水设施配套率达到90%，全部登记", .indicator, "50家渔场中有46家配齐排水设施", .done, .met, "92%"),
    Pair("渔场排水设施全部配套", .indicator, "50家渔场中有46家配齐排水设施", .done, .partly),
    // a title of a lower rank
    Pair("推动渔具公司争创省级设计中心", .action, "渔具公司设计中心通过市级认定", .done, .partly),
    Pair("推动渔具公司争创省级设计中心", .action, "渔具公司设计中心通过省级认定", .done, .met),
    Pair("推动渔具公司争创市级以上设计中心", .action, "渔具公司设计中心通过县级认定", .done, .met),
    // to apply is what was promised
    Pair("做好“海螺酱”驰名商标申报", .action, "“海螺酱”驰名商标通过专家评审", .done, .met),
    Pair("获批“海螺酱”驰名商标", .action, "“海螺酱”驰名商标通过专家评审", .done, .partly),
    Pair("创建美丽渔村4个", .action, "沙头、芦边、滩尾被命名为美丽渔村", .done, .partly, "差1"),
    // a part of the works
    Pair("建成渔民公园", .project, "渔民公园完成基础垫层", .done, .partly),
    Pair("建成渔民公园", .project, "渔民公园建成，完成绿化铺装", .done, .met),
    Pair("渔民医院主体封顶", .project, "渔民医院前楼封顶，后楼浇筑到二层", .progress, .partly),
    Pair("渔民医院主体封顶", .project, "渔民医院前楼、后楼封顶", .progress, .met),
    Pair("实施鱼市片区改造", .project, "鱼市片区征地34户", .done, .partly),
    Pair("实施鱼市片区改造", .project, "鱼市片区改造换上新顶棚", .done, .met),
    Pair("完成鱼市片区建设规划", .project, "鱼市片区建设规划获批", .done, .met),
    Pair("完成鱼市片区征地", .project, "鱼市片区征地34户", .done, .met),
  ]

  @Test(arguments: wholes) func aPartIsNotTheWhole(_ pair: Pair) { check(pair) }

  struct Due: CustomTestStringConvertible {
    var commitment: String
    var due: String
    var outcome: String
    var relation: Relation
    var testDescription: String { "\(commitment): \(outcome)" }
  }

  static let dues: [Due] = [
    Due(commitment: "芦边路、沙头路6月底前通车", due: "2031-06", outcome: "芦边路6月18日通车", relation: .partly),
    Due(commitment: "芦边路、沙头路6月底前通车", due: "2031-06", outcome: "芦边路、沙头路6月18日通车", relation: .met),
    Due(commitment: "渔村小学秋季开学前投入使用", due: "2031-08", outcome: "渔村小学9月1日开门上课", relation: .met),
    Due(commitment: "渔村小学秋季开学前投入使用", due: "2031-08", outcome: "渔村小学9月15日开门上课", relation: .missed),
    Due(commitment: "渔民公园8月底前投入使用", due: "2031-08", outcome: "渔民公园9月1日开园", relation: .missed),
    // each stage has its own date
    Due(commitment: "渔具厂上半年完成设备安装", due: "2031-06", outcome: "渔具厂6月装机、9月投产", relation: .met),
    Due(commitment: "渔具厂9月底前建成", due: "2031-09", outcome: "渔具厂8月建成、11月投产", relation: .met),
    Due(commitment: "渔具厂9月底前投产", due: "2031-09", outcome: "渔具厂8月建成、11月投产", relation: .missed),
  ]

  @Test(arguments: dues) func theDayOfTheThingItselfDecides(_ one: Due) {
    let answer = Sentences.answer(one.commitment, .project, one.outcome, .done, due: one.due)
    #expect(answer.relation == one.relation, "\(answer.reasons.first?.zh ?? "")")
  }
}
