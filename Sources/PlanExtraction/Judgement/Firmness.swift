import PlanModel

/// Whether a stranger could later say yes or no from records (可核验). READING “firm”.
struct Firmness {
  let names: NameReader
  let s: [UInt32]
  let isReview: Bool

  func judge(_ draft: Draft) -> (isFirm: Bool, reason: Phrase) {
    if draft.hasTarget { return (true, Words.byFigure) }
    let main = draft.main
    let clauses = draft.clauses[draft.mainIndex...]
    if !isReview,
      clauses.contains(where: { $0.times.contains { $0.due.precision != .year || $0.isDeadline } })
    {
      return (true, Words.byDate)
    }
    for clause in clauses where isNamedProject(clause) { return (true, Words.byName) }
    for clause in clauses where isNamedDeed(clause) { return (true, Words.byTitle) }
    if isDefiniteStep(main) { return (true, Words.byPolicy) }
    if main.has(.onceVerb), Cue.any(Cue.assessed, s, draft.range) { return (true, Words.byTask) }
    if isReview, Cue.any(Cue.nothingHappened, s, draft.range) { return (true, Words.byFigure) }
    return (false, Words.direction)
  }

  /// A named site or project under any project verb.
  private func isNamedProject(_ clause: Clause) -> Bool {
    guard names.hasPlace(clause) else { return false }
    return clause.has([.onceVerb, .stage]) || clause.has(.standingVerb) && !isUpkeep(clause)
  }

  /// A quoted scheme or a title, adopted, won, held or issued once; keeping one up is no firm promise.
  private func isNamedDeed(_ clause: Clause) -> Bool {
    guard names.hasQuoted(clause.range) || names.hasTitle(clause.range) else { return false }
    if names.hasTitle(clause.range), clause.has(.onceVerb) { return true }
    guard let head = clause.headWord ?? clause.innerVerb else { return isReview && clause.has(.done) }
    return head.has(.onceVerb) && !head.has(.standingVerb) && !isUpkeep(clause)
  }

  /// 制定…清单, 取消…费, 设立…基金: one deed with a definite object.
  private func isDefiniteStep(_ clause: Clause) -> Bool {
    guard let head = clause.headWord ?? clause.innerVerb, head.has(.onceVerb), !head.has(.standingVerb) else {
      return false
    }
    guard !isUpkeep(clause), clause.range.upperBound - head.end >= 5 else { return false }
    return clause.words.contains { $0.start > head.start && $0.has(.deliverable) && $0.count > 1 }
  }

  /// 深入, 持续, 常态化: kept up, not finished.
  private func isUpkeep(_ clause: Clause) -> Bool {
    Cue.any(
      Cue.upkeep, s,
      clause.range.lowerBound..<max(clause.range.lowerBound, min(clause.head, clause.range.upperBound)))
  }
}

extension Cue {
  /// Targets that another document sets.
  static let assessed = words("年度 任务 指标缺口 考核 评定要求 序时")
  static let nothingHappened = words("未发生 无一起 零发生 零伤亡 零事故")
  static let upkeep = words("深入 持续 不断 常态化 继续 进一步 扎实 大力 严格 着力 逐步 有序 积极 切实 统筹 坚持 全面 加强")
}
