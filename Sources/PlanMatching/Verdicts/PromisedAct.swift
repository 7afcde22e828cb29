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
