import PlanModel

/// An outcome that says of all of its thing that it is done, without counting (全覆盖): 建议全部答复, 书屋村村有.
enum Coverage {
  private static let all = [
    "全部", "悉数", "全覆盖", "全面覆盖", "无一遗漏", "一件不落", "一户不落", "村村", "户户", "家家", "人人", "应保尽保", "应助尽助", "应收尽收", "应改尽改",
    "百分之百", "任务全面完成", "任务圆满完成", "任务超额完成", "超额完成", "全面完工",
  ]
  /// 除两村外全部通水, 近半: not all.
  private static let less = ["除", "尚未", "仍未", "未能", "近半", "过半", "大部分", "基本全部", "将全部", "力争全部"]

  static func isFull(_ outcome: OutcomeStatement) -> Bool {
    outcome.status != .failed && outcome.quote.hasAny(all) && !outcome.quote.hasAny(less)
  }
}
