import ChineseText
import PlanModel

/// Sorts a commitment (类型): a statistic, a project, a deed done once, or work kept up. READING “kind”.
struct KindReader {
  let names: NameReader
  let s: Scalars
  let figuresOf: (Draft) -> [Figure]

  func kind(_ draft: Draft, isFirm: Bool) -> CommitmentKind {
    let main = draft.main
    if names.hasLevel(main), !draft.hasTarget,
      main.words.contains(where: { Cue.winning.holds(s, $0) })
    {
      return .action
    }
    if main.words.contains(where: { s.has(Cue.won, at: $0.start, limit: $0.end) }) { return .action }
    if draft.hasTarget, isDeed(main) { return .action }
    if builds(draft) { return .project }
    let end = main.endWord.map { s.view($0.start..<$0.end) }
    if main.startsWithVerb, !draft.hasTarget, let end, Cue.rates.contains(end) || Cue.drafting.contains(end) {
      return .action
    }
    let lead = main.range.lowerBound..<max(main.range.lowerBound, main.head)
    let isRegular = Cue.any(Cue.regular, s, lead) || Cue.any(Cue.recurring, s, draft.range)
    if draft.hasTarget { return isRegular && !measures(draft) ? .standing : .indicator }
    if bounds(main) { return .indicator }
    if isRegular, !(isFirm && main.headWord.map { Cue.events.holds(s, $0) } == true) {
      return .standing
    }
    guard let head = main.headWord, head.has(.verb) else { return isFirm ? .action : .standing }
    let word = s.view(head.start..<head.end)
    if isFirm { return Cue.tending.contains(word) ? .standing : .action }
    if Cue.exploring.contains(word) || Cue.any(Cue.exploringLead, s, lead) { return .action }
    if head.has(.onceVerb), !head.has(.standingVerb) { return .action }
    return .standing
  }

  /// 关停5家, 投入400万元更新: a deed with a number, and no statistic.
  private func isDeed(_ clause: Clause) -> Bool {
    guard clause.startsWithVerb, let head = clause.headWord else { return false }
    if Cue.closing.holds(s, head), !names.hasPlace(clause) { return true }
    guard let last = clause.words.last, clause.range.upperBound - last.end <= 1 else { return false }
    return head.has(.onceVerb) && Cue.drafting.holds(s, last)
  }

  private func measures(_ draft: Draft) -> Bool {
    figuresOf(draft).contains { !$0.isAttribute && ($0.measure != .level || $0.comparator != .exactly) }
  }

  /// 提高直接融资比重, 保持汇率基本稳定: a statistic without its number.
  private func bounds(_ clause: Clause) -> Bool {
    guard Cue.any(Cue.statistic, s, clause.range) else { return false }
    guard let head = clause.headWord, head.has(.verb) else {
      return !clause.startsWithVerb && clause.has(.verb)
    }
    return Cue.bounding.holds(s, head)
  }

  /// Something is built, opened or moved on through the stages of a project.
  private func builds(_ draft: Draft) -> Bool {
    let clauses = draft.clauses[draft.mainIndex...]
    for clause in clauses {
      if let stage = clause.stage, stage >= .landSecured || stage == .preliminary {
        if draft.clauses.contains(where: { $0.has(.projectNoun) || names.hasUnknown($0) })
          || !clause.dueTimes.isEmpty
        {
          return true
        }
      }
      if names.hasPlace(clause), endsWithWorks(clause) { return true }
      if clause.startsWithVerb, names.hasQuoted(clause.range), let head = clause.headWord {
        let word = s.view(head.start..<head.end)
        if Cue.developing.contains(word) || Cue.moving.contains(word) && endsWithWorks(clause) { return true }
      }
      let isPrepositional = clause.firstWord.map { $0.has(.means) && $0.count == 1 } ?? false
      guard let verb = clause.startsWithVerb ? clause.headWord : isPrepositional ? clause.innerVerb : nil
      else { continue }
      let word = s.view(verb.start..<verb.end)
      let hasObject = clause.words.contains { $0.start >= verb.end && $0.has(.projectNoun) }
      if Cue.building.contains(word), hasObject { return true }
      if Cue.laying.contains(word), clause.hasTarget { return true }
      if clause.hasTarget { continue }
      if Cue.moving.contains(word) || Cue.building.contains(word),
        names.hasPlace(clause) || hasObject && endsWithWorks(clause)
      {
        return true
      }
    }
    return false
  }

  /// The clause ends with 建设, 改造, 工程, 项目.
  private func endsWithWorks(_ clause: Clause) -> Bool {
    guard let last = clause.words.last, clause.range.upperBound - last.end <= 2 else { return false }
    // 队伍建设, 制度建设: nothing is built.
    if last.count > 2, last.has(.generic) { return false }
    return Cue.works.holds(s, last)
      || Cue.works.contains(s.view(last.end - min(2, last.count)..<last.end))
  }
}

extension Cue {
  static let building = set(
    """
    新建 扩建 改建 迁建 新改建 新建改建 改扩建 建设 续建 重建 修建 兴建 修缮 修缮维护 翻建 铺设 架设 敷设 拓宽 硬化 改造 改造提升 新开 建成
    开发 打造 新发展 启动 启动建设 配套 搬迁 落地 高标准建设 建好 安装
    """)
  static let laying = set("新建 扩建 改建 新改建 新建改建 铺设 架设 敷设 新开 改造 硬化 新发展 拓宽 修建 建设 安装 新增高标准农田")
  static let moving = set(
    "推进 推动 加快 抓好 抓牢 保障 确保 落地 招引 引进 争取 提速 修缮维护 修缮 串联 统筹推进 完成 实施 打造 开发 建设 加快推动 启动 改造提升 启动建设")
  static let winning = set("创成 创建 争创 申创 申报 申报创建 获评 入选 达到 获批 创")
  static let closing = set("关停 关闭 淘汰 取缔 投入 拆除")
  static let drafting = set("编制 方案 规划 预案 方案编制 规划编制 制定 评审")
  static let won = "创成".values
  static let events = set("举办 承办 办好 提高 扩大 下调 降低")
  static let developing = set("开发 新建 修建 扩建")
  static let works = set("建设 改造 工程 项目 搬迁 等建设 项目建设 设施建设 改造提升 提升改造 建设改造 除险加固 整治 二期 一期 布局")
  static let statistic = words("率 比重 规模 收入 用量 排放 总量 增速 汇率 浓度 杠杆 收支 进出口 融资 环境质量")
  static let bounding = set("降低 提高 保持 控制 减少 稳定 稳定在 管好 确保")
  static let regular = words("常态化 定期 坚持 继续 持续 长期 每周 每月 每季")
  static let recurring = words("每周 每月 每季 按季 按月 定期 不发生 常态化")
  static let tending = set("做好 抓好 加强 遏制 守住 严防 防范 保持 维护 规范 监管 继续")
  static let exploring = set("探索 谋划 策划 研究 储备 联合 赋予 制定 编制 评定 创建 采取 改革 清理 打造 提高标准 完善预案 推出 合理划分 做好前期 划分")
  static let exploringLead = words("探索 谋划 联合")
}
