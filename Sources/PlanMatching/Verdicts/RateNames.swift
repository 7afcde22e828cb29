/// What sort of rate a share is (比率种类): 满意率99% is no answer to 办结率100%.
enum RateNames {
  private static let sorts = [
    ["满意", "安全感", "知晓", "支持率", "认可", "好评"],
    ["办结", "办复", "答复", "化解", "调处", "调解", "完成率", "兑现", "整改", "开工率", "竣工率", "履约", "投产率", "达产率"],
    ["覆盖", "普及", "参保", "参合", "入户率", "通达率"],
    ["优良", "达标", "合格", "优质"],
    ["入园", "入学", "升学", "巩固率"],
    ["失业率"], ["就业率"], ["发生率"], ["增长率", "增速", "增幅"],
  ]

  /// Both name a sort, and no sort is named by both.
  static func differ(_ one: String, _ other: String) -> Bool {
    let a = sorts.indices.filter { one.hasAny(sorts[$0]) }
    let b = sorts.indices.filter { other.hasAny(sorts[$0]) }
    return !a.isEmpty && !b.isEmpty && Set(a).isDisjoint(with: b)
  }
}
