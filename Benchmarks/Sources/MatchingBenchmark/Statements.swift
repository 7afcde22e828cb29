/// Invented statements in the form of a report's: who does what with which figure, some with a second clause, so that
/// most pairs of characters are rare and some stand nearly everywhere.
struct Statements {
  private var state: UInt64
  private var names: [String] = []

  init(seed: UInt64 = 7) {
    state = seed
    for _ in 0..<400 { names.append(han() + han()) }
  }

  private static let acts = ["新建", "改造", "完成", "推进", "建成", "举办", "引进", "培育", "整治", "铺设", "加固", "修复"]
  private static let things = [
    "农贸市场", "污水管网", "标准厂房", "养老服务点", "高标准农田", "通村公路", "避风塘", "文化礼堂", "生态浮岛", "冷链中心", "幼儿园", "卫生院", "水库",
    "龙头企业",
    "示范农场",
  ]
  private static let units = ["个", "公里", "亩", "家", "座", "万元"]

  private mutating func next(_ below: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % below
  }
  private mutating func han() -> String {
    Unicode.Scalar(UInt32(0x4E00 + next(2500))).map { String($0) } ?? ""
  }
  private mutating func one(_ list: [String]) -> String { list[next(list.count)] }

  mutating func sentence() -> String {
    let first =
      one(names) + one(names) + one(Self.acts) + one(Self.things) + "\(next(90) + 2)" + one(Self.units)
    return next(2) == 0 ? first : first + "，" + one(Self.acts) + one(names) + one(Self.things)
  }
}
