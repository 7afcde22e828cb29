import PlanModel

/// The rules in the order in which they are asked.
enum ClauseRules {
  static let all: [ClauseRule] = [
    onlyTime, announcement, description, slogan, strongPurpose, leaning, shortMeasure, bareStage, assurance,
    manner,
    means, prepositional, weakPurpose, furtherPurpose, assessment, generalLead, subjectWithTarget, announced,
    subjectClause, verbClause,
  ]

  static let onlyTime = ClauseRule(
    name: "time-alone", why: Words.timeAlone, examples: ["〔回顾〕(截至8月底)，累计办理事项120件"]
  ) { context in
    let clause = context.clause
    guard clause.count <= 14, !clause.hasTarget else { return nil }
    if clause.range.allSatisfy({ timeScalars.contains(context.s[$0]) }) { return .skip }
    // 项目建成后, 汛期期间: only when.
    return Cue.any(
      Cue.when, context.s, clause.range.upperBound - min(2, clause.count)..<clause.range.upperBound)
      && context.next != nil && clause.isFirst ? .skip : nil
  }
  private static let timeScalars = Set(
    "0123456789年月日至到底初中末上下旬半第一二三四五六七八九十季度前后今去明以来截目止期间—-－~～春节国庆全同时我们，".values)

  static let announcement = ClauseRule(
    name: "announcement", why: Words.announcement, examples: ["(主要预期目标是)：固定资产投资增长9%"]
  ) { context in
    let clause = context.clause
    guard clause.mark == Mark.colon else { return nil }
    return !clause.hasTarget || clause.count <= 16 && Cue.any(Cue.listed, context.s, clause.range)
      ? .skip : nil
  }

  static let description = ClauseRule(
    name: "description", why: Words.description, examples: ["(竹产业是全镇的根基)"]
  ) { context in
    let clause = context.clause
    guard !clause.hasTarget, clause.stage == nil else { return nil }
    // 了: a plan that speaks of what has been.
    if !context.isReview, clause.range.contains(where: { context.s[$0] == 0x4E86 }) { return .skip }
    return isDescription(clause, context.s) ? .skip : nil
  }

  /// A clause with 是 as its verb, or 决不 …: it says how things are.
  private static func isDescription(_ clause: Clause, _ s: [UInt32]) -> Bool {
    for at in clause.range where s[at] == 0x662F {
      guard at > clause.range.lowerBound else { return true }
      let before = s[at - 1]
      // 但是, 特别是, 尤其是, 重点是, 凡是.
      if [0x4F46, 0x522B, 0x5176, 0x70B9, 0x51E1, 0x8981].contains(before) { continue }
      return true
    }
    return Cue.any(Cue.appeals, s, clause.range.head(8))
  }

  static let slogan = ClauseRule(
    name: "slogan", why: Words.slogan, examples: ["(增强“四个意识”)"]
  ) { context in
    let clause = context.clause
    guard !clause.hasTarget, clause.stage == nil, clause.has(.slogan) else { return nil }
    return .skip
  }

  static let strongPurpose = ClauseRule(
    name: "purpose", why: Words.purpose, examples: ["推行帮办代办，(让群众少跑路)"]
  ) { context in
    let clause = context.clause
    guard let word = clause.firstWord, word.has(.purpose), !word.has([.verb, .modal]) else { return nil }
    if word.has(.means) {
      // 把, 以, 用, 为: purposes only after the deed.
      guard context.current != nil, context.pending.isEmpty, !clause.hasTarget, context.isTrailing else {
        return nil
      }
      return .skip
    }
    return clause.hasTarget && context.current != nil ? .join : .skip
  }

  static let leaning = ClauseRule(
    name: "leaning", why: Words.leaning, examples: ["〔回顾〕竹产业产值13亿元，同比增长9%"]
  ) { context in
    let clause = context.clause
    guard let draft = context.current, context.pending.isEmpty else { return nil }
    if let word = clause.firstWord, word.has(.continuation) { return .join }
    // 实现“零伤亡”.
    if context.isReview, clause.count <= 12, context.names.hasQuoted(clause.range),
      let head = clause.headWord,
      Cue.achieving.holds(context.s, head)
    {
      return .join
    }
    // 3月启用后日均…, 五天内吸引…: a time, and then a word that leans.
    if let time = clause.times.first, time.range.lowerBound == clause.range.lowerBound, context.isReview,
      let word = clause.words.first(where: { $0.start >= time.range.upperBound }),
      word.start == time.range.upperBound,
      word.has(.continuation) || word.stage != nil && clause.hasTarget
    {
      return .join
    }
    if context.isReview, draft.hasTarget, !clause.hasTarget, clause.count <= 12, clause.has(.done),
      Cue.any(Cue.wholeTask, context.s, clause.range)
    {
      return .join
    }
    guard clause.hasTarget else { return nil }
    // 增长5% after its level.
    if let word = clause.firstWord, Cue.changes.holds(context.s, word),
      let figure = context.firstFigure, figure.range.lowerBound <= word.end
    {
      return .join
    }
    // A list of parts after 其中.
    if !clause.startsWithVerb, draft.rules.last == "leaning", clause.figures.count > 0,
      draft.clauses.contains(where: { context.s[$0.range.lowerBound] == 0x5176 })
    {
      return .join
    }
    return nil
  }

  static let shortMeasure = ClauseRule(
    name: "short-measure", why: Words.leaning, examples: ["〔回顾〕完成清理98亩，完成率57%", "〔回顾〕受理纠纷215件，化解成功211件"]
  ) { context in
    let clause = context.clause
    guard let draft = context.current, context.pending.isEmpty, clause.hasTarget,
      let figure = context.firstFigure
    else { return nil }
    let before = clause.range.lowerBound..<max(clause.range.lowerBound, figure.range.lowerBound)
    // 为年初预算的103%.
    if figure.unit == "%", context.s[clause.range.lowerBound] == 0x4E3A { return .join }
    if Cue.any(Cue.shareOfTask, context.s, clause.range), figure.unit == "%",
      !context.names.hasUnknown(clause)
    {
      return .join
    }
    // 4家企业参加…: a row that goes on with the next number, or with whom it served.
    if before.isEmpty, context.isReview {
      return clause.stage == nil && clause.figures.count == 1 && draft.isConcrete(context.names) ? .join : nil
    }
    guard draft.hasTarget else { return nil }
    if before.count <= 6, figure.measure == .share, Cue.any(Cue.rate, context.s, before) { return .join }
    if before.count <= 2, !clause.startsWithVerb, !before.contains(where: { context.s[$0] == 0x91CF }) {
      return .join
    }
    // A verb with its number and no object of its own.
    guard context.isReview, clause.startsWithVerb, Cue.any(Cue.already, context.s, before) else { return nil }
    var covered = 0
    for word in clause.words where word.end <= before.upperBound && word.has([.verb, .adverb, .done]) {
      covered += word.count
    }
    return covered >= before.count ? .join : nil
  }

  static let bareStage = ClauseRule(
    name: "bare-stage", why: Words.bareStage, examples: ["改建镇文化站，中秋节前投入使用"]
  ) { context in
    let clause = context.clause
    guard let draft = context.current, context.pending.isEmpty, clause.stage != nil, !clause.hasTarget else {
      return nil
    }
    var covered = 0
    for word in clause.words where word.stage != nil || word.has([.adverb, .modal]) {
      if !clause.times.contains(where: { $0.range.contains(word.start) }) { covered += word.count }
    }
    for time in clause.times { covered += time.range.count }
    guard clause.count - covered <= 2 else { return nil }
    let hasOwn = draft.clauses.contains { $0.stage != nil && !$0.times.isEmpty }
    return hasOwn && !clause.times.isEmpty ? .item : .join
  }

  static let assurance = ClauseRule(
    name: "assurance", why: Words.assurance, examples: ["健全应急机制，(确保社会大局稳定)"]
  ) { context in
    let clause = context.clause
    guard !(context.isReview && clause.hasTarget), let word = clause.firstWord, word.has(.modal),
      assurances.holds(context.s, word)
    else { return nil }
    let isConcrete =
      clause.hasTarget || clause.stage != nil || !clause.times.isEmpty || context.names.hasPlace(clause)
      || clause.has(.onceVerb) && clause.has(.deliverable)
    guard let draft = context.current, context.pending.isEmpty else {
      return context.pending.isEmpty && !isConcrete && context.current != nil ? .skip : .item
    }
    guard isConcrete else { return .skip }
    let isNamed = context.names.hasQuoted(clause.range) || context.names.hasPlace(clause)
    let isOwn = isNamed || draft.isConcrete(context.names) && (!clause.times.isEmpty || clause.hasTarget)
    return isOwn && !draft.isSubjectOnly ? .item : .join
  }
  private static let assurances = Cue.set("确保 务必 务必确保 力争 力求 争取 保证 坚决做到")

  static let manner = ClauseRule(
    name: "manner", why: Words.manner, examples: ["改进监管方式，运用大数据提升监管效能"]
  ) { context in
    let clause = context.clause
    guard context.current != nil, context.pending.isEmpty, clause.isLast, !clause.hasTarget,
      let word = clause.firstWord,
      manners.holds(context.s, word), clause.innerVerb != nil
    else { return nil }
    return context.isConcrete ? nil : .join
  }
  private static let manners = Cue.set("按照 注重 通过 借助 利用 运用")

  static let means = ClauseRule(
    name: "means", why: Words.means, examples: ["坚持防治结合，加强动物疫病监测"]
  ) { context in
    let clause = context.clause
    guard let word = clause.headWord ?? clause.words.first, word.has(.means), word.count > 1,
      word.start == clause.head || word.start == clause.range.lowerBound, !clause.hasTarget,
      let next = context.next
    else { return nil }
    if let opener = next.firstWord, opener.has(.purpose), !opener.has([.verb, .modal]) { return nil }
    // 通过评审 and 发挥作用 are deeds; 通过调解化解矛盾 has its deed behind the means.
    if instruments.holds(context.s, word), hasDeed(clause, after: word) {
      return nil
    }
    return .lead
  }
  private static let instruments = Cue.set("通过 依托 结合 运用 借助 利用 按照 针对")
  private static func hasDeed(_ clause: Clause, after word: WordHit) -> Bool {
    guard let verb = clause.words.last(where: { $0.start > word.end + 1 && $0.count > 1 && $0.has(.verb) })
    else {
      return false
    }
    return verb.end < clause.range.upperBound - 1
  }

  static let prepositional = ClauseRule(
    name: "prepositional", why: Words.prepositional, examples: ["对粉尘企业开展专项检查"]
  ) { context in
    let clause = context.clause
    let first = clause.firstWord.flatMap { $0.has(.means) && $0.count == 1 ? $0 : nil }
    guard let word = first ?? clause.words.first(where: { $0.start == clause.head }), word.has(.means),
      word.count == 1
    else { return nil }
    let begins = context.s[word.start]
    if context.isReview, begins == 0x4E3A, let draft = context.current, !draft.hasTarget,
      clause.innerVerb != nil
    {
      return .join
    }
    if clause.hasTarget { return .item }
    // 以…为抓手, 以整治促提升: what the next clause goes by.
    if begins == 0x4EE5, context.next != nil,
      Cue.any(Cue.guides, context.s, clause.range.upperBound - min(3, clause.count)..<clause.range.upperBound)
        || clause.count <= 18 && Cue.any(Cue.driving, context.s, clause.range)
    {
      return .lead
    }
    // 应拆尽拆 is a deed; 把… only frames one.
    if Cue.any(Cue.allThatShould, context.s, clause.range) { return .item }
    if begins == 0x628A { return context.isReview && clause.has(.onceVerb) ? .item : .skip }
    if let verb = clause.innerVerb, verb.end < clause.range.upperBound || verb.has(.onceVerb) { return .item }
    if clause.innerVerb != nil, context.next == nil { return .item }
    return context.next == nil ? .skip : .lead
  }

  static let weakPurpose = ClauseRule(
    name: "weak-purpose", why: Words.purpose, examples: ["压减一般性支出，(促进社会和谐稳定)", "整治店招，(不断提升城镇形象)"]
  ) { context in
    let clause = context.clause
    guard context.current != nil, context.pending.isEmpty, context.isTrailing, !clause.hasTarget,
      clause.times.isEmpty, let word = clause.firstWord, !word.has(.modal)
    else { return nil }
    // 不断提升…: an adverb before the verb makes it a purpose more surely.
    let isCompound =
      Cue.further.holds(context.s, word) && clause.headWord?.has(.purpose) == true
    guard isCompound || word.has(.purpose) else { return nil }
    guard let end = clause.endWord, end.has(.abstract), !Cue.any(Cue.nothingHappened, context.s, clause.range)
    else { return nil }
    let isAbility = Cue.abilities.holds(context.s, end)
    return isAbility && !context.isReview && !isCompound ? nil : .skip
  }

  static let generalLead = ClauseRule(
    name: "general-lead", why: Words.generalLead, examples: ["〔回顾〕持续完善路网，新建道路6条", "扩大社会保险覆盖面，参保率达到98%以上"]
  ) { context in
    let clause = context.clause
    guard let draft = context.current, context.pending.isEmpty, context.isFirstDraft,
      draft.clauses.count <= 2,
      !draft.isConcrete(context.names), draft.main.startsWithVerb || context.isReview
    else { return nil }
    if context.isReview {
      let isConcrete =
        clause.hasTarget || context.names.hasTitle(clause.range) || context.names.hasPlace(clause)
        || context.names.hasQuoted(clause.range)
      guard isConcrete else { return nil }
      if !clause.startsWithVerb, clause.hasTarget { return .join }
      if let head = draft.main.headWord, clause.hasTarget,
        Cue.pushing.holds(context.s, head)
      {
        return .join
      }
      let isGeneral = draft.clauses.contains { Cue.any(Cue.generalAdverbs, context.s, $0.range.head(6)) }
      return isGeneral && clause.has(.onceVerb) ? .join : nil
    }
    if clause.hasTarget, draft.main.isFirst,
      clause.times.contains(where: { $0.range.lowerBound == clause.range.lowerBound })
    {
      return .join
    }
    let setsRate = draft.main.endWord.map { Cue.rates.holds(context.s, $0) } ?? false
    if clause.hasTarget, !clause.startsWithVerb, clause.isLast, draft.main.isFirst, !setsRate { return .join }
    if let head = clause.headWord, Cue.fulfilments.holds(context.s, head) {
      return context.isConcrete || clause.hasTarget || clause.has(.projectNoun) ? .join : nil
    }
    // A subject of its own with nothing to count tells how: 坚持…，领导干部带头接访.
    if !clause.startsWithVerb, clause.innerVerb != nil, clause.isLast, draft.main.isFirst, !context.isConcrete
    {
      return .join
    }
    return nil
  }

  static let assessment = ClauseRule(
    name: "assessment", why: Words.assessment, examples: ["〔回顾〕新建便民服务点4处，(群众满意度持续提升)"]
  ) { context in
    let clause = context.clause
    guard context.isReview, !clause.startsWithVerb, !clause.hasTarget, clause.stage == nil, clause.isLast,
      !context.names.hasQuoted(clause.range)
    else { return nil }
    guard let end = clause.words.last, clause.range.upperBound - end.end <= 2 else { return nil }
    return Cue.assessments.holds(context.s, end)
      || Cue.any(
        Cue.praise, context.s, clause.range.upperBound - min(5, clause.count)..<clause.range.upperBound)
      ? .skip : nil
  }

  static let furtherPurpose = ClauseRule(
    name: "further", why: Words.purpose, examples: ["新增监控探头200个，(进一步减少治安盲区)"]
  ) { context in
    let clause = context.clause
    guard let draft = context.current, context.pending.isEmpty, clause.isLast, !context.isConcrete,
      let word = clause.firstWord, Cue.further.holds(context.s, word)
    else { return nil }
    return draft.hasTarget || draft.clauses.contains { context.names.hasPlace($0) } ? .skip : nil
  }

  static let subjectWithTarget = ClauseRule(
    name: "target", why: Words.target, examples: ["规上工业产值增长8%以上，|固定资产投资增长9%"]
  ) { context in
    context.clause.hasTarget && !context.clause.startsWithVerb ? .item : nil
  }

  static let announced = ClauseRule(
    name: "announced", why: Words.announced, examples: ["(预期目标是)：就业形势总体稳定"]
  ) { context in
    guard context.isAnnounced, !context.clause.startsWithVerb, context.clause.count >= 5 else { return nil }
    return .item
  }

  static let subjectClause = ClauseRule(
    name: "subject", why: Words.subject, examples: ["各级干部要深入一线"]
  ) { context in
    let clause = context.clause
    guard !clause.startsWithVerb else { return nil }
    if context.isReview {
      if clause.innerVerb != nil || clause.stage != nil || clause.has([.done, .progress, .started, .failed]) {
        return .item
      }
      return context.current == nil ? .skip : .join
    }
    if clause.times.contains(where: { $0.role == .recurrence })
      || !context.pending.isEmpty && clause.innerVerb != nil
    {
      return .item
    }
    if clause.stage != nil || !clause.times.isEmpty,
      context.isConcrete || clause.stage.map({ $0 >= .landSecured }) == true
    {
      return .item
    }
    let hasModal = clause.words.contains { $0.has(.modal) && $0.start > clause.range.lowerBound }
    if hasModal, clause.innerVerb != nil { return .item }
    // A road of 7公里，要加快征迁: the subject waits for what 要 brings.
    if clause.isFirst, let next = context.next, next.hadModal(context.s), clause.has(.projectNoun) {
      return .lead
    }
    // 竹海景区创建国家4A级景区: a named subject and a deed of its own.
    if let verb = clause.innerVerb, verb.has(.onceVerb),
      context.names.hasLevel(clause) || context.names.hasPlace(clause)
    {
      return .item
    }
    if clause.isFirst, let next = context.next {
      // A bare subject waits for its predicate: 总投资…的项目，要倒排工期.
      let waits =
        next.lead.contains(.modal) || next.hadModal(context.s) || next.stage != nil || !next.times.isEmpty
        || next.firstWord?.has(.modal) == true
      return waits
        && (clause.has(.projectNoun) || next.firstWord?.has(.modal) == true || next.hadModal(context.s))
        ? .lead : .skip
    }
    guard context.current != nil else { return .skip }
    // 一两也不出山: an emphatic remark.
    return clause.range.contains { context.s[$0] == 0x4E5F } ? .skip : .join
  }

  static let verbClause = ClauseRule(
    name: "verb", why: Words.verb, examples: ["加强业务培训，|选派骨干力量"]
  ) { context in
    context.clause.startsWithVerb ? .item : nil
  }
}

extension Cue {
  static func set(_ list: String) -> CueWords { CueWords(list) }
  static let changes = set("增长 下降 增加 减少 上升 回升 提高 提升 降低 上涨 回落 增幅 降幅")
  static let abilities = set("能力 水平 质量 效率 效益 成果 新水平")
  static let fulfilments = set("实现 办好 落地 建成 达到 举办")
  static let listed = words("实事 如下 以下 方面 几点 下列")
  static let when = words("期间 之际 成后 产后 工后 用后 束后")
  static let rate = words("率")
  static let achieving = set("实现 达到 做到 创下")
  static let already = words("成功 已 均 实际 全部")
  static let wholeTask = words("全年任务 年度任务 目标任务 全年目标")
  static let driving = words("抓 促")
  static let guides = words("抓手 牵引 龙头 重点 目标 主线 导向 契机 依托 支撑 引领 载体 基础 核心 根本 中心 统领 切口 关键 动力")
  static let allThatShould = words("应拆尽拆 应保尽保 应改尽改 应收尽收 应办尽办 应享尽享 应帮尽帮 应纳尽纳")
  static let pushing = set("推进 推动")
  static let generalAdverbs = words("持续 不断 积极 稳步 主动 扎实 着力 大力 全力 以工程 以示范")
  static let assessments = set("提升 增强 提高 改善 优化 成效 突破 发展 向好 提质 增效 升级 满意 显著 稳定 活力")
  static let praise = words("显著 丰硕 新成就 新提高 新的步伐 新优势 压倒性胜利 佳绩 新进步 前列 蓬勃 有力 广泛好评 更加牢固 明显变化")
  static let further = set("进一步 切实 全面 有效 有力 真正 不断 持续")
  static let appeals = words("决不 绝不 决不能 一定能 必将 必定 让我们 我们坚信 我们所做 不能 把思想和行动 与学习贯彻 结合起来 贯通起来")
}
