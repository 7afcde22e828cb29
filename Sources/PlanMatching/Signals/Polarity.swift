/// Whether one statement does what the other undoes (方向相反): 新增 against 取消, 合并 against 分设.
enum Polarity {
  static func conflict(_ a: Profile, _ b: Profile) -> Bool {
    if a.actions.isEmpty || b.actions.isEmpty { return false }
    if a.actions.shuts(b.actions) || b.actions.shuts(a.actions) { return true }
    return a.actions.intersection(b.actions).isDisjoint(with: .directed)
      && !a.actions.opposites.isDisjoint(with: b.actions)
  }

  /// The share of the commitment's actions that the outcome says too.
  static func agreement(_ a: Profile, _ b: Profile) -> Double {
    let told = a.actions.intersection(.told)
    if told.isEmpty { return 0 }
    return Double(told.intersection(b.actions).count) / Double(told.count)
  }

  /// Both say what is done, and nothing of it is the same: 新建 against 养护.
  static func differ(_ a: Profile, _ b: Profile) -> Bool {
    !a.actions.isEmpty && !b.actions.isEmpty && a.actions.isDisjoint(with: b.actions)
  }

  /// The outcome does little else than undo what the commitment does.
  static func isReversed(_ a: Profile, _ b: Profile) -> Bool {
    // 增长10%, 下降3%: one figure held against the other, which is arithmetic.
    if a.tellsGrowth, b.tellsGrowth { return false }
    if a.actions.shuts(b.actions) || b.actions.shuts(a.actions) { return true }
    return a.actions.intersection(.told).count <= 2 && b.actions.intersection(.told).count <= 2
      && differ(a, b) && conflict(a, b)
  }
}
