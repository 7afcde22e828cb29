extension Signal {
  /// Both name places or sites of one sort, and different ones (地点、工程名).
  static let place = Signal(
    "place", weight: -0.5, zh: "同类地点或工程，名字不同", en: "places or sites of one sort with different names",
    examples: [
      Example("加固白浪水库", "青螺水库加固完工", over: "白浪水库加固完工"), Example("整治沙头村环境", "芦边村环境整治完成", over: "农村环境改善"),
    ]
  ) { PlaceName.conflict($0.plan, $0.review) || RoadSegment.conflict($0.plan, $0.review) ? 1 : 0 }
}
