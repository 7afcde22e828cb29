/// The act that a commitment promises, where the act itself is all (承诺的动作): 开展试点, 扩大范围.
enum PromisedAct {
  /// Acts that are done once they are told; 推进 and 加强 never end, and 建成 asks for the thing.
  private static let acts = [
    "开展", "扩大", "实施", "启动", "推开", "推行", "推广", "设立", "组建", "取消", "放开", "出台", "举办", "办好", "召开", "发放", "发布",
  ]

  /// The outcome says again what the commitment was to do.
  static func isRepeated(_ commitment: String, in outcome: String) -> Bool {
    acts.contains { commitment.has($0) && outcome.has($0) }
  }

  /// 主体完工, 基本建成: not the thing itself. DOMAIN §2.3.
  static func isNearlyDone(_ outcome: String, of commitment: String) -> Bool {
    let near = [
      "主体完工", "主体建成", "主体竣工", "主体工程完工", "主体封顶", "主体结顶", "基本完成", "基本建成", "基本完工", "大部分完成", "接近尾声", "加紧建设",
      "加快建设", "正在建设",
    ]
    return near.contains { outcome.has($0) && !commitment.has($0) }
  }

  /// Something is to be built or made over, and not a plan for it.
  static func isOfWorks(_ commitment: String) -> Bool {
    commitment.hasAny(["改造", "建设", "新建", "扩建", "迁建", "改建"])
      && !commitment.hasAny(["规划", "方案", "设计", "前期", "征", "报批", "审批"])
  }

  /// 门诊楼封顶，住院楼建到三层: one of its buildings is still going up.
  static func isStillRising(_ outcome: String) -> Bool {
    outcome.hasAny(["建到", "建至", "施工到", "施工至", "浇筑到", "浇筑至"])
  }

  private static let ends = ["建成", "完成", "竣工", "投用", "投入使用", "建好"]
  private static let phases = ["一期", "首期", "先行段", "示范段", "样板段", "启动区"]

  /// 公园一期建成 where the whole was promised.
  static func isFirstPart(_ outcome: String, of commitment: String) -> Bool {
    commitment.hasAny(ends) && phases.contains { outcome.has($0) } && !commitment.hasAny(phases)
      && !commitment.hasAny(["期", "段", "启动"])
  }

  private static let checks = ["评审", "评估", "初审", "初验", "预验收", "公示", "评定"]
  private static let titles = ["创建", "争创", "创成", "申报", "申创", "获评", "获批"]

  /// 创建4A级景区通过资源评审: on the way to the title, not the title.
  static func isOnTheWayToATitle(_ outcome: String, of commitment: String) -> Bool {
    commitment.hasAny(titles) && !isForTheApplication(commitment) && !commitment.hasAny(checks)
      && !commitment.has("验收") && outcome.hasAny(checks)
      && !outcome.hasAny(["成功", "获批", "获评", "授牌", "命名", "认定", "荣获", "获得"])
  }

  /// 启动…登记申报: to apply is all that was promised.
  private static func isForTheApplication(_ commitment: String) -> Bool {
    commitment.hasSuffix("申报") || commitment.hasSuffix("申报工作") || commitment.hasSuffix("申请")
  }

  /// 甲站建成，乙站正在安装设备, where several things were promised.
  static func isPartlyUnderWay(_ outcome: String, of commitment: String) -> Bool {
    guard commitment.contains(where: { "、和及".contains($0) }) else { return false }
    let clauses = outcome.split { Marks.parts($0) }.dropFirst()
    return clauses.contains { clause in
      let clause = String(clause)
      if clause.hasAny(["正在", "在建", "抓紧", "加快推进", "加快建设", "前期工作"]) { return true }
      guard let done = clause.firstRange(of: "完成") else { return false }
      let rest = clause[done.upperBound...]
      return rest.hasSuffix("%") && !rest.hasPrefix("100") && rest.dropLast().allSatisfy(\.isNumber)
    }
  }

  /// 开工520套 where so many were to be finished.
  static func isOnlyStarted(_ outcome: String, of commitment: String) -> Bool {
    outcome.hasAny(["开工", "动工", "启动"])
      && !outcome.hasAny(["完成", "建成", "竣工", "完工", "投用", "交付", "投产", "通车", "封顶", "验收", "投入"])
      && commitment.hasAny(["完成", "建成", "竣工", "投用", "交付"]) && !commitment.hasAny(["开工", "动工", "启动"])
  }

  private static let rises = ["提高", "增加", "上调", "再增", "提升", "扩大"]
  private static let falls = ["降低", "下调", "减少", "压减", "压缩", "缩短"]

  /// 补助标准提高到450元 answered by 提高补助标准: the way is right, how far isn't told.
  static func goesTheSameWay(_ commitment: String, _ outcome: String) -> Bool {
    [rises, falls].contains { commitment.hasAny($0) && outcome.hasAny($0) }
  }
}
