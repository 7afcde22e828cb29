import PlanModel

extension Signal {
  /// The outcome has the form that an answer to this kind of commitment has (类型相符).
  static let kind = Signal(
    "kind", weight: 0.1, zh: "成效的样子合乎承诺的类型：指标有数据，项目有节点，常规工作在开展",
    en:
      "the outcome has the form of an answer: a figure for an indicator, a stage for a project, work going on for standing work",
    examples: [
      Example(Side("渔业产值稳定增长", kind: .indicator), "渔业产值3亿元", over: "渔业产值核算完善"),
      Example(Side("推进冷库建设", kind: .project), "冷库已经封顶", over: "冷库很重要"),
      Example(Side("开展巡护", kind: .standing), Side("巡护不断", status: .progress), over: "巡护队成立"),
    ]
  ) { pair in
    switch pair.plan.kind {
    case .indicator: pair.review.measures.contains { !$0.isAttribute } ? 1 : 0
    case .project: pair.review.stage != nil ? 1 : 0
    case .standing: pair.review.isUnderWay ? 1 : 0
    case .action, nil: 0
    }
  }
}
