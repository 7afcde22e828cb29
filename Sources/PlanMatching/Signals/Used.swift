extension Signal {
  /// What both share as a share of the outcome: a short answer that speaks of nothing else.
  static let used = Signal(
    "used", weight: 1.1, zh: "成效里有多大一部分说的是这项承诺", en: "how much of the outcome speaks of the commitment",
    examples: [
      Example("扩建镇养蜂基地", "镇养蜂基地扩建完成", over: "镇养蜂基地、花卉大棚、蚕桑车间和粮食烘干房都添了新设备")
    ]
  ) { $0.shared.used }
}
