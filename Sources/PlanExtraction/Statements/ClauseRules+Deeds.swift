import PlanModel

/// What stands as a statement of its own (主语、动词、指标).
extension ClauseRules {
  static let subjectWithTarget = ClauseRule(
    "target", Words.target, "READING 承诺", .when([.target, .noVerb])
  ) {
    RuleNotes(
      uses: [.figure],
      hits: ["外贸出口增长4%以上，社会用电量增长6% => 外贸出口增长4%以上 | 社会用电量增长6%"],
      misses: ["外贸出口稳中提质 => -"])
  } decide: { context in
    context.clause.hasTarget && !context.clause.startsWithVerb ? .item : nil
  }

  static let announced = ClauseRule(
    "announced", Words.announced, "READING 承诺", .when([.announced, .noVerb])
  ) {
    RuleNotes(
      uses: [.cue(Cue.listed)],
      hits: ["预期目标是：就业形势总体稳定 => 就业形势总体稳定"],
      misses: ["就业形势总体稳定 => -"])
  } decide: { context in
    guard context.isAnnounced, !context.clause.startsWithVerb, context.clause.count >= 5,
      context.next?.mark != Mark.colon
    else { return nil }
    return .item
  }

  static let subjectClause = ClauseRule(
    "subject", Words.subject, "READING 承诺", .when(.noVerb)
  ) {
    RuleNotes(
      uses: [.words([.modal, .stage, .verb]), .time, .name],
      hits: [
        "各级干部要深入一线 => 各级干部要深入一线", "青龙泵站6月底前完工 => 青龙泵站6月底前完工",
        "总投资8600万元的竹纤维车间，设备3月进场 => 总投资8600万元的竹纤维车间，设备3月进场",
      ],
      misses: ["深入一线察民情 => 深入一线察民情"])
  } decide: { context in
    let clause = context.clause
    guard !clause.startsWithVerb else { return nil }
    // 农民收入增幅高于城镇居民: a statistic with its bound in words.
    if Cue.any(Cue.statistic, context.s, clause), Cue.any(Cue.compared, context.s, clause) {
      return .item
    }
    if context.isReview {
      // 全村没有出现一例病例, 秸秆禁烧零火点: a result of its own.
      if context.pending.isEmpty, clause.count >= 6, Cue.any(Cue.noneOf, context.s, clause) { return .item }
      if clause.innerVerb != nil || clause.stage != nil || clause.has([.done, .progress, .started, .failed]) {
        return .item
      }
      return context.current == nil ? nil : .join
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
    // 零就业家庭动态清零.
    if Cue.any(Cue.nothingHappened, context.s, clause), context.pending.isEmpty, clause.count >= 6 {
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
    // 总投资2亿元的竹木车间，设备3月进场: what it costs names it, and the next clause says what becomes of it.
    if clause.isFirst, !clause.figures.isEmpty, let next = context.next,
      next.stage != nil || !next.times.isEmpty
    {
      return .lead
    }
    if clause.isFirst, let next = context.next {
      // A bare subject waits for its predicate: 总投资…的项目，要倒排工期.
      let waits =
        next.lead.contains(.modal) || next.hadModal(context.s) || next.stage != nil || !next.times.isEmpty
        || next.firstWord?.has(.modal) == true
      return waits
        && (clause.has(.projectNoun) || next.firstWord?.has(.modal) == true || next.hadModal(context.s))
        ? .lead : nil
    }
    guard context.current != nil else { return nil }
    // 一两也不出山: an emphatic remark.
    return clause.signs.contains(.too) ? nil : .join
  }

  static let verbClause = ClauseRule(
    "verb", Words.verb, "READING 承诺", .when(.verb)
  ) {
    RuleNotes(
      uses: [.words(.verb)],
      hits: ["加强业务培训，选派骨干力量 => 加强业务培训 | 选派骨干力量"],
      misses: ["青龙泵站6月底前完工 => 青龙泵站6月底前完工"])
  } decide: { context in
    context.clause.startsWithVerb ? .item : nil
  }

  static let noDeed = ClauseRule(
    "no-deed", Words.nothing, "READING 承诺"
  ) {
    RuleNotes(hits: ["青山绿水好风光 => -"], misses: ["守护青山绿水 => 守护青山绿水"])
  } decide: { _ in
    .skip
  }
}
