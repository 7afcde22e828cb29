/// The rank of a title (级别): 省级 was promised, and 市级 is told.
enum Ranks {
  private static let ranks = [["国家级", "全国"], ["省级", "全省", "自治区级"], ["市级", "全市"], ["县级", "区级", "全县"]]
  private static let titles = ["创建", "争创", "创成", "申报", "申创", "获评", "评为", "获批", "认定", "命名", "入选", "授予", "打造"]

  /// The commitment wants a title of one rank, and the outcome names lower ones only.
  static func isLower(_ outcome: String, than commitment: String) -> Bool {
    guard commitment.hasAny(titles), !commitment.has("以上"),
      let wanted = ranks.firstIndex(where: { commitment.hasAny([$0[0]]) })
    else { return false }
    if outcome.hasAny(ranks[...wanted].flatMap { $0 }) { return false }
    return ranks[(wanted + 1)...].contains { outcome.has($0[0]) }
  }
}
