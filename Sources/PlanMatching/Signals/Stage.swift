import PlanModel

extension Signal {
  /// The outcome tells of a stage on the way to the one promised, or beyond it (项目节点).
  static let stage = Signal(
    "stage", weight: 0.8, zh: "两边都说到项目节点；到了或过了承诺的节点为1，在途为0.5",
    en: "both name a stage: 1 at or beyond the promised one, one half on the way to it",
    examples: [
      Example("冷库建成投产", "冷库10月投产", over: "冷库开工"), Example("冷库建成投产", "冷库开工", over: "冷库广受好评"),
    ]
  ) { pair in
    guard let promised = pair.plan.stage, let reached = pair.review.stage else { return 0 }
    return reached >= promised ? 1 : 0.5
  }
}
