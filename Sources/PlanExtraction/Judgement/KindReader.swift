import PlanModel

/// Sorts a commitment (类型): a statistic, a project, a deed done once, or work kept up. READING “kind”.
struct KindReader {
  let names: NameReader
  let s: [UInt32]
  let figuresOf: (Draft) -> [Figure]

  func kind(_ draft: Draft, isFirm: Bool) -> CommitmentKind {
    let main = draft.main
    let head = main.headWord
    let figures = figuresOf(draft).filter { !$0.isAttribute }
    let isBuilding = builds(draft)
    if !figures.isEmpty, !isBuilding {
      if main.has([.standingVerb]) && !main.startsWithVerb && figures.allSatisfy({ $0.unit.isEmpty }) {
        return .standing
      }
      return .indicator
    }
    if isBuilding { return .project }
    if Cue.any(Cue.statistic, s, main.range), !isFirm || figures.isEmpty,
      Cue.any(Cue.bounding, s, main.range.head(max(0, main.head - main.range.lowerBound) + 6))
    {
      return .indicator
    }
    if isFirm {
      let isRegular = Cue.any(Cue.regular, s, draft.range)
      if isRegular { return .standing }
      return head?.has(.standingVerb) == true && head?.has(.onceVerb) != true
        && draft.clauses.allSatisfy { $0.times.isEmpty }
        && !names.hasQuoted(draft.range) ? .standing : .action
    }
    if let head, head.has(.onceVerb), !head.has(.standingVerb), !Cue.any(Cue.regular, s, draft.range) {
      return .action
    }
    if Cue.any(Cue.exploring, s, main.range.head(main.head - main.range.lowerBound + 2)) { return .action }
    return .standing
  }

  /// Something is built, opened or moved on through the stages of a project.
  private func builds(_ draft: Draft) -> Bool {
    for clause in draft.clauses[draft.mainIndex...] {
      if clause.stage != nil,
        clause.has(.projectNoun) || !clause.times.isEmpty
          || draft.clauses.contains(where: { $0.has(.projectNoun) })
      {
        return true
      }
      guard let verb = clause.headWord?.has(.verb) == true ? clause.headWord : clause.innerVerb else {
        continue
      }
      let word = Array(s[verb.start..<verb.end])
      let object = clause.words.filter { $0.start >= verb.end && $0.has(.projectNoun) }
      if Cue.building.contains(word), !object.isEmpty || clause.hasTarget { return true }
      if Cue.moving.contains(word), names.hasPlace(clause), !object.isEmpty { return true }
    }
    return false
  }
}

extension Cue {
  static let building = Set(
    words(
      """
      新建 扩建 改建 迁建 新改建 改扩建 建设 续建 重建 修建 兴建 修缮 翻建 铺设 架设 敷设 拓宽 硬化 改造 改造提升 新开 建成 打造 开发 新发展
      安装 实施 完成 启动 启动建设 高标准建设 配套 搬迁
      """))
  static let moving = Set(words("推进 推动 加快 抓好 抓牢 保障 确保 落地 招引 引进 争取 提速 修缮维护 串联 统筹推进 加强 完善"))
  static let statistic = words("率 比重 规模 收入 用量 排放 总量 增速 汇率 水平 浓度 杠杆")
  static let bounding = words("降低 提高 保持 控制 减少 逐年 稳定")
  static let regular = words("每周 每月 每季 每年 按季 按月 定期 常态化 不发生 持续 坚持 严格 遏制 继续 做好 监管 监督")
  static let exploring = words("探索 谋划 策划 研究 储备 联合 赋予 制定 编制 评定 创建")
}
