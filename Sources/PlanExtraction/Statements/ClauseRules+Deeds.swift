import PlanModel

/// What stands as a statement of its own (主语、动词、指标).
extension ClauseRules {
  static let subjectWithTarget = ClauseRule(
    name: "target", why: Words.target, examples: ["外贸出口增长4%以上，|社会用电量增长6%"]
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
