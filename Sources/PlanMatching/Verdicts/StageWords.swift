import PlanModel

/// The project stage that a statement names (项目节点), where whoever read it left it open.
///
/// The last word counts: 4月试机、5月18日投产.
enum StageWords {
  // In the order of the ladder; the field's own words, DOMAIN §2.5.
  private static let words: [(ProjectStage, [String])] = [
    (.negotiation, ["洽谈", "在谈"]),
    (.signed, ["签约", "签订"]),
    (.approved, ["立项", "批复", "获批"]),
    (.preliminary, ["前期工作", "选址", "预审", "环评", "勘察", "可研", "初步设计", "招标", "征迁", "征地", "征收协议", "拆迁", "施工图"]),
    (.landSecured, ["摘牌", "拿地", "供地"]),
    (.started, ["开工", "动工", "破土", "奠基", "进场"]),
    (.underConstruction, ["在建", "施工", "安装", "装机", "土方", "铺装", "垫层", "管道埋设", "装修", "路基", "桩基", "收尾"]),
    (.toppedOut, ["封顶", "结顶"]),
    (.worksComplete, ["完工", "建成", "竣工"]),
    (.accepted, ["验收"]),
    (.inUse, ["投入使用", "投用", "交付", "通车", "开放", "开门迎客", "开园", "开餐", "运行", "启用", "通水", "运营", "入驻"]),
    (.inProduction, ["投产", "试生产", "试机", "点火", "并网"]),
    (.atCapacity, ["达产", "达效", "满负荷", "满产"]),
  ]

  /// The words with each stage's place on the ladder.
  static let finder = WordFinder(
    words.flatMap { stage, names in
      names.map { (word: $0, value: ProjectStage.allCases.firstIndex(of: stage) ?? 0) }
    })

  static func stage(in quote: String) -> ProjectStage? {
    words.last { quote.hasAny($0.1) }?.0
  }
}
