import ChineseText
import PlanModel

/// Whether a stranger could later say yes or no from records (可核验). READING “firm”.
struct Firmness {
  let names: NameReader
  let s: Scalars
  let isReview: Bool

  func judge(_ draft: Draft) -> (isFirm: Bool, reason: Phrase) {
    if draft.hasTarget { return (true, Words.byFigure) }
    let clauses = draft.clauses[draft.mainIndex...]
    if !isReview,
      clauses.contains(where: { $0.dueTimes.contains { $0.precision != .year || $0.role == .deadline } })
    {
      return (true, Words.byDate)
    }
    if draft.clauses.contains(where: { $0.times.contains { $0.role == .recurrence } }) {
      return (true, Words.byDate)
    }
    if !isReview, let head = draft.main.headWord, Cue.encouraging.holds(s, head) {
      return (false, Words.direction)
    }
    for clause in clauses {
      if isHonour(clause) { return (true, Words.byTitle) }
      if isNamedProject(clause) { return (true, Words.byName) }
      if isNamedDeed(clause) { return (true, Words.byTitle) }
      if isDefiniteStep(clause) { return (true, Words.byPolicy) }
    }
    if draft.clauses.contains(where: { $0.has(.onceVerb) }), Cue.any(Cue.assessed, s, draft.range) {
      return (true, Words.byTask)
    }
    if draft.clauses.contains(where: completesTask) { return (true, Words.byTask) }
    if Cue.any(Cue.nothingHappened, s, draft.range) { return (true, Words.byFigure) }
    if isReview, draft.clauses.contains(where: { $0.has(.failed) }) { return (true, Words.byName) }
    return (false, Words.direction)
  }

  /// 完成年度征兵任务: another document fixes what the task is.
  private func completesTask(_ clause: Clause) -> Bool {
    if s.has(Cue.complete, at: clause.range.upperBound - 2, limit: clause.range.upperBound) {
      return isReview && s.firstIndex(of: Cue.task, in: clause.range) != nil
    }
    return clause.words.contains { s.has(Cue.complete, at: $0.start, limit: $0.end) }
      && s.has(Cue.task, at: clause.range.upperBound - 2, limit: clause.range.upperBound)
  }

  /// A title won or to be won, of a named level: 创成省级…, 获评国家级….
  private func isHonour(_ clause: Clause) -> Bool {
    names.hasLevel(clause) && clause.words.contains { Cue.honours.holds(s, $0) }
  }

  /// A named site or project under any project verb; a named thing at a stage.
  private func isNamedProject(_ clause: Clause) -> Bool {
    if let stage = clause.stage, stage >= .approved, names.hasUnknown(clause) { return true }
    guard names.hasPlace(clause) else { return false }
    if clause.has([.onceVerb, .stage]) || isReview && clause.has(.done) { return true }
    guard let verb = clause.headWord?.has(.verb) == true ? clause.headWord : clause.innerVerb else {
      return false
    }
    return Cue.moving.holds(s, verb)
  }

  /// A quoted scheme or a title, adopted, won, held or issued once; keeping one up is no firm promise.
  private func isNamedDeed(_ clause: Clause) -> Bool {
    let hasTitle = names.hasTitle(clause.range)
    guard hasTitle || names.hasQuoted(clause.range) else { return false }
    if clause.has(.onceVerb), hasTitle { return true }
    guard clause.headWord?.has(.verb) == true, let head = clause.headWord else {
      return isReview && clause.has(.done)
        || clause.innerVerb?.has(.onceVerb) == true && clause.innerVerb?.has(.standingVerb) == false
    }
    let word = s.view(head.start..<head.end)
    return Cue.adopting.contains(word) && !isUpkeep(clause)
  }

  /// 制定…清单, 取消…费, 设立…基金: one deed with a definite object.
  private func isDefiniteStep(_ clause: Clause) -> Bool {
    if clause.firstWord.map({ s[$0.start] == 0x5C06 }) == true, Cue.any(Cue.widening, s, clause.range) {
      return true
    }
    guard clause.startsWithVerb, let head = clause.headWord else {
      // “一窗通办”制度全面推行: the object before its verb.
      guard isReview, let last = clause.words.last(where: { $0.has([.onceVerb, .done, .started, .stage]) })
      else {
        return false
      }
      return clause.range.upperBound - last.end <= 2
        && clause.words.contains {
          $0.end <= last.start && $0.start >= clause.range.lowerBound + 2 && $0.count > 1
            && $0.has([.deliverable, .projectNoun])
        }
    }
    let word = s.view(head.start..<head.end)
    let length = clause.range.upperBound - head.end
    guard length >= 5, !Cue.any(Cue.vague, s, clause.range) else { return false }
    if Cue.opening.contains(word), !isUpkeep(clause) { return true }
    guard Cue.steps.contains(word),
      let object = clause.words.last(where: { $0.start >= head.end && $0.has(.deliverable) && $0.count > 1 }),
      clause.range.upperBound - object.end <= 4
    else { return false }
    if Cue.rates.holds(s, object) { return true }
    return Cue.adopting.contains(word) && !isUpkeep(clause) && length >= 6
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
  static let assessed = words("年度任务 年度招商 总任务 指标缺口 考核任务 评定要求 全年目标 下达指标 目标任务 年度目标 全年任务")
  static let complete = "完成".values
  static let task = "任务".values
  static let nothingHappened = words("全覆盖 未发生 无一起 零发生 零伤亡 零事故 不发生 较大以上事故")
  static let honours = set(
    "创成 创建 争创 申创 申报 申报创建 获评 荣获 获得 入选 跻身 列入 被评为 通过 评为 获批 登上 摘得 斩获 成功创建 申创 创 获 纳入")
  static let upkeep = words("深入 持续 不断 常态化 进一步 扎实 大力 严格 着力 逐步 探索 鼓励 支持 科学")
  /// Verbs that take something up, win it, or put it in force once.
  static let adopting = set(
    """
    实施 推行 实行 引入 引进 设立 成立 建立 出台 制定 编制 印发 发布 取消 开展 举办 承办 召开 办好 创建 创成 争创 申报 申报创建 争取 获评
    获批 入选 荣获 创办 开设 开通 启动 启动实施 组建 统一 放开 全面放开 划定 将 揭牌 揭牌成立 挂牌 建成 建设 完成 通过 修订 起草 构建
    组织好 办好 结束 设计 推开 开发 上线 启用 评选 继续举办 恢复 撤销 编制完成 办理 设置 添置 配备 制定修订 庆祝 隆重庆祝 举行
    """)
  /// 放开, 取消: definite with any object.
  static let opening = set("取消 放开 放宽 统一 简化 划定 延长 下调 撤销 成立 组建 设立 创办")
  static let encouraging = set("帮助 鼓励 引导 支持 扶持 倡导 重视 关心 发挥 强化")
  static let widening = words("扩大到 扩大至 再延长 延长至 推广到 推广至")
  static let steps = set(
    """
    完成 提高 降低 下调 上调 调低 调高 提升 扩大 扩展 延长 缩短 压减 压缩 放宽 放开 简化 统一 增加 取消 实施 推行 实行 设立 成立 建立 出台 制定 编制 印发
    修订 开展 举办 承办 召开 启动 组建 划定 全面放开 有序开放 开放 改革 推开 划定 办好 组织好 结束 继续提高 继续实施 争创 申报 创建 创成
    """)
  static let rates = set("税率 起征点 起征 关税 收费标准 补助标准 标准 政策 输配电价格 价格 比例 上限 门票价格 进口关税 养老金 范围 个人所得税 增值税 优惠政策 上限 扣除")
}
