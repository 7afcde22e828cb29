import PlanModel

/// Whether a stranger could later say yes or no from records (可核验). READING “firm”.
enum FirmnessRules {
  static let table = RuleTable(all)
  static let all: [FirmnessRule] = [
    fullCover, figure, date, stageAtDate, recurring, helped, encouraging, honour, namedProject, namedDeed,
    event,
    pilot,
    programme, coverage, carriedThrough, comparison, intended, definiteStep, document, founded, attained,
    assessedTask,
    task, completing,
    nothingHappened, failure, underProject, direction,
  ]

  static let figure = FirmnessRule(
    "firm-figure", Words.byFigure, "READING firm", .when(.target)
  ) {
    RuleNotes(
      uses: [.figure], hits: ["改造危房30户 => firm", "〔回顾〕办理实事12件 => firm"],
      misses: ["改造危房 => soft", "总投资5000万元的项目要加快推进 => soft"])
  } decide: {
    $0.hasTarget ? true : nil
  }

  static let date = FirmnessRule(
    "firm-date", Words.byDate, "READING firm", .when(.plan)
  ) {
    RuleNotes(
      uses: [.time], hits: ["6月底前拆除旧棚 => firm"], misses: ["今年拆除旧棚 => soft", "〔回顾〕6月底前拆除旧棚 => soft"])
  } decide: { context in
    guard !context.isReview else { return nil }
    // 10月底前，拆除旧棚: the time is set off by a comma.
    if let lead = context.draft.leadTime, lead.precision >= .month, context.main.has([.onceVerb, .stage]),
      context.main.endWord?.has(.abstract) != true
    {
      return true
    }
    return context.carrying.contains { clause in
      clause.dueTimes.contains { $0.precision != .year || $0.role == .deadline }
    } ? true : nil
  }

  static let stageAtDate = FirmnessRule(
    "firm-stage-at-date", Words.byStage, "READING firm", .when([.review, .time], words: .stage)
  ) {
    RuleNotes(
      uses: [.time, .words(.stage)], hits: ["〔回顾〕竹纤维车间9月建成投产 => firm"],
      misses: ["〔回顾〕加强业务培训 => soft"])
  } decide: { context in
    guard context.isReview else { return nil }
    return context.carrying.contains { clause in
      clause.stage.map { $0 >= .started } ?? false
        && clause.times.contains { $0.due.map { $0.precision != .year } ?? false }
    } ? true : nil
  }

  static let recurring = FirmnessRule(
    "firm-recurring", Words.byRecurrence, "READING 难点7", .when(.time)
  ) {
    RuleNotes(uses: [.time], hits: ["每月开展巡河 => firm"], misses: ["持续开展巡河 => soft"])
  } decide: { context in
    context.draft.clauses.contains { clause in clause.times.contains { $0.role == .recurrence } } ? true : nil
  }

  static let encouraging = FirmnessRule(
    "soft-encouraging", Words.byEncouragement, "READING firm", .when(.plan, anyOf: [Cue.encouraging])
  ) {
    RuleNotes(
      uses: [.cue(Cue.encouraging)], hits: ["支持青龙竹木市场建设 => soft"], misses: ["推进青龙竹木市场建设 => firm"])
  } decide: {
    !$0.isReview && $0.isOne($0.head, of: Cue.encouraging) ? false : nil
  }

  static let honour = FirmnessRule(
    "firm-honour", Words.byHonour, "READING 难点4", .when(anyOf: [Cue.honours])
  ) {
    RuleNotes(
      uses: [.cue(Cue.levels), .cue(Cue.honours)], hits: ["争创省级卫生乡镇 => firm"], misses: ["改善环境卫生 => soft"])
  } decide: { context in
    context.carrying.contains(where: context.isHonour) ? true : nil
  }

  static let namedProject = FirmnessRule(
    "firm-named-project", Words.byName, "READING 难点4"
  ) {
    RuleNotes(
      uses: [.name, .words([.projectNoun, .onceVerb, .stage]), .cue(Cue.moving)],
      hits: ["推进青龙水库建设 => firm"], misses: ["推进水库建设 => soft"])
  } decide: { context in
    context.carrying.contains(where: context.isNamedProject) ? true : nil
  }

  static let namedDeed = FirmnessRule(
    "firm-named-deed", Words.byTitle, "READING 难点4"
  ) {
    RuleNotes(
      uses: [.name, .cue(Cue.adopting), .cue(Cue.upkeep), .words(.onceVerb)],
      hits: ["推行“红袖章”巡查制 => firm"], misses: ["完善“红袖章”巡查制 => soft"])
  } decide: { context in
    context.carrying.contains(where: context.isNamedDeed) ? true : nil
  }

  static let definiteStep = FirmnessRule(
    "firm-definite-step", Words.byPolicy, "READING firm"
  ) {
    RuleNotes(
      uses: [
        .cue(Cue.opening), .cue(Cue.steps), .cue(Cue.rates), .cue(Cue.widening), .words(.deliverable),
      ],
      hits: ["取消村级证明收费 => firm"], misses: ["规范村级证明事项 => soft"])
  } decide: { context in
    context.carrying.contains(where: context.isDefiniteStep) ? true : nil
  }

  static let assessedTask = FirmnessRule(
    "firm-assessed-task", Words.byTask, "READING 难点5", .when(anyOf: [Cue.assessed])
  ) {
    RuleNotes(
      uses: [.cue(Cue.assessed), .words(.onceVerb)], hits: ["补足占补平衡指标缺口 => firm"],
      misses: ["抓好招商工作 => soft"]
    )
  } decide: { context in
    context.draft.clauses.contains { $0.has(.onceVerb) } && context.says(Cue.assessed) ? true : nil
  }

  static let task = FirmnessRule(
    "firm-task", Words.byTask, "READING 难点5"
  ) {
    RuleNotes(hits: ["完成粮食收购任务 => firm"], misses: ["落实粮食收购政策 => soft"])
  } decide: { context in
    context.draft.clauses.contains(where: context.completesTask) ? true : nil
  }

  static let nothingHappened = FirmnessRule(
    "firm-nothing-happened", Words.byNothingHappened, "READING 难点7", .when(anyOf: [Cue.nothingHappened])
  ) {
    RuleNotes(
      uses: [.cue(Cue.nothingHappened)], hits: ["坚决遏制较大以上事故 => firm"], misses: ["加强安全监管 => soft"])
  } decide: {
    $0.says(Cue.nothingHappened) ? true : nil
  }

  static let failure = FirmnessRule(
    "firm-failure", Words.byFailure, "READING 成效", .when(.review, words: .failed)
  ) {
    RuleNotes(
      uses: [.words(.failed)], hits: ["〔回顾〕旧棚改造未能启动 => firm"], misses: ["〔回顾〕旧棚改造有序开展 => soft"])
  } decide: { context in
    context.isReview && context.draft.clauses.contains { $0.has(.failed) } ? true : nil
  }

  static let underProject = FirmnessRule(
    "firm-under-project", Words.byName, "READING 难点4"
  ) {
    RuleNotes(
      uses: [.words([.stage, .done, .progress, .projectNoun])],
      hits: ["〔回顾〕1.水厂扩建项目（水利站）。全面完工。 => firm"],
      misses: ["〔回顾〕1.加强业务培训。全面完工。 => soft"])
  } decide: { context in
    context.isReview && context.isUnderProject
      && context.draft.clauses.contains { $0.stage != nil || $0.has([.done, .progress, .failed, .started]) }
      ? true : nil
  }

  /// Nothing to hold on to.
  static let direction = FirmnessRule(
    "soft-direction", Words.direction, "READING firm"
  ) {
    RuleNotes(hits: ["持续优化营商环境 => soft"], misses: ["压缩办理时限一半以上 => firm"])
  } decide: { _ in
    false
  }
}

/// What the rules of firmness ask.
extension StatementContext {
  /// 完成年度征兵任务: another document fixes what the task is.
  func completesTask(_ clause: Clause) -> Bool {
    if s.has(Cue.complete, at: clause.range.upperBound - 2, limit: clause.range.upperBound) {
      return isReview && s.firstIndex(of: Cue.task, in: clause.range) != nil
    }
    return clause.words.contains { s.has(Cue.complete, at: $0.start, limit: $0.end) }
      && s.has(Cue.task, at: clause.range.upperBound - 2, limit: clause.range.upperBound)
  }

  /// A title won or to be won, of a named level: 创成省级…, 获评国家级….
  func isHonour(_ clause: Clause) -> Bool {
    names.hasLevel(clause) && clause.words.contains { Cue.honours.holds(s, $0) }
  }

  /// A named site or project under any project verb; a named thing at a stage.
  func isNamedProject(_ clause: Clause) -> Bool {
    if let stage = clause.stage, stage >= .approved, names.hasUnknown(clause) { return true }
    // 养老服务综合体开工建设: there is one in a town.
    if !isNational, let stage = clause.stage, stage >= .started || isReview && stage >= .approved,
      !clause.startsWithVerb,
      clause.words.contains(where: { $0.has(.projectNoun) && $0.count > 1 }),
      !Cue.any(Cue.vague, s, clause)
    {
      return true
    }
    guard names.hasPlace(clause) else { return false }
    if clause.has([.onceVerb, .stage]) || isReview && clause.has(.done) { return true }
    guard let verb = clause.headWord?.has(.verb) == true ? clause.headWord : clause.innerVerb else {
      return false
    }
    return Cue.moving.holds(s, verb)
  }

  /// A quoted scheme or a title, adopted, won, held or issued once; keeping one up is no firm promise.
  func isNamedDeed(_ clause: Clause) -> Bool {
    let hasTitle = names.hasTitle(clause)
    guard hasTitle || names.hasQuoted(clause), !Cue.any(Cue.vague, s, clause) else {
      return false
    }
    if clause.has(.onceVerb), hasTitle { return true }
    guard clause.headWord?.has(.verb) == true, let head = clause.headWord else {
      return isReview && clause.has(.done)
        || clause.innerVerb?.has(.onceVerb) == true && clause.innerVerb?.has(.standingVerb) == false
    }
    let word = s.view(head.start..<head.end)
    return Cue.adopting.contains(word) && !isUpkeep(clause)
  }

  /// 制定…清单, 取消…费, 设立…基金: one deed with a definite object.
  func isDefiniteStep(_ clause: Clause) -> Bool {
    // 将…推广到全国.
    if clause.range.head(6).contains(where: { s[$0] == 0x5C06 }), Cue.any(Cue.widening, s, clause) {
      return true
    }
    // 救助试点扩大到全镇.
    if isReview, Cue.any(Cue.widening, s, clause) { return true }
    // 在各村建立…制度: the verb comes behind where.
    let isPlaced = clause.firstWord.map { $0.has(.means) && $0.count == 1 } ?? false
    guard let head = clause.startsWithVerb ? clause.headWord : isPlaced ? clause.innerVerb : nil else {
      // “一窗通办”制度全面推行: the object before its verb.
      guard isReview, let last = clause.words.last(where: { $0.has([.onceVerb, .done, .started, .stage]) })
      else {
        return false
      }
      // 健身活动蓬勃开展: praise.
      if Cue.any(Cue.flourishing, s, max(clause.range.lowerBound, last.start - 2)..<last.start, of: clause) {
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
    guard length >= 5, !Cue.any(Cue.vague, s, clause), !isHedged(clause),
      !isPraised(clause)
    else {
      return false
    }
    if Cue.opening.contains(word), !isUpkeep(clause) { return true }
    if Cue.carryingOut.contains(word), ends(clause, with: Cue.policies), !isUpkeep(clause) { return true }
    // 提高…比例, 扩大…免征范围: a rate or a bound that a document gives.
    if Cue.steps.contains(word), ends(clause, with: Cue.rates) { return true }
    guard Cue.steps.contains(word),
      let object = clause.words.last(where: { $0.start >= head.end && $0.has(.deliverable) && $0.count > 1 }),
      clause.range.upperBound - object.end <= 2
    else { return false }
    if Cue.rates.holds(s, object) { return true }
    // 开展…行动 without a name or a term; …等制度: a row that isn't closed.
    if ends(clause, with: Cue.campaigns), !Cue.any(Cue.bounded, s, clause) || isLoose(clause) {
      return false
    }
    return Cue.adopting.contains(word) && !isUpkeep(clause) && !isLoose(clause) && length >= 6
  }

  /// 深入, 持续, 常态化: kept up, not finished.
  func isUpkeep(_ clause: Clause) -> Bool {
    Cue.any(
      Cue.upkeep, s,
      clause.range.lowerBound..<max(clause.range.lowerBound, min(clause.head, clause.range.upperBound)),
      of: clause)
  }
}

extension Cue {
  /// Targets that another document sets.
  static let assessed = CueWords(.judgement, "assessed")
  static let complete = "完成".values
  static let task = "任务".values
  static let nothingHappened = CueWords(.judgement, "nothingHappened")
  static let honours = CueWords(.judgement, "honours")
  static let upkeep = CueWords(.judgement, "upkeep")
  /// Verbs that take something up, win it, or put it in force once.
  static let adopting = CueWords(.judgement, "adopting")
  /// 放开, 取消: definite with any object.
  static let opening = CueWords(.judgement, "opening")
  static let encouraging = CueWords(.judgement, "encouraging")
  static let widening = CueWords(.judgement, "widening")
  static let steps = CueWords(.judgement, "steps")
  static let rates = CueWords(.judgement, "rates")
  static let flourishing = CueWords(.judgement, "flourishing")
}
