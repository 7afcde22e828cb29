import PlanModel

/// What says what a deed is for (目的、保证).
extension ClauseRules {
  static let strongPurpose = ClauseRule(
    "purpose-after-deed", Words.purpose, "READING 承诺", .when(words: .purpose)
  ) {
    RuleNotes(
      uses: [.words(.purpose)],
      hits: ["推行帮办代办，让群众少跑路 => 推行帮办代办"],
      misses: ["推行帮办代办，提升窗口首办率至95% => 推行帮办代办 | 提升窗口首办率至95%"])
  } decide: { context in
    let clause = context.clause
    guard let word = clause.firstWord, word.has(.purpose), !word.has([.verb, .modal]) else { return nil }
    // 用三年时间: how long it takes, and not what for.
    if let time = clause.times.first, time.range.lowerBound == word.start { return nil }
    if word.has(.means) {
      // 把, 以, 用, 为: purposes only after the deed.
      guard context.current != nil, context.pending.isEmpty, !clause.hasTarget, context.isTrailing else {
        return nil
      }
      return .skip
    }
    return clause.hasTarget && context.current != nil ? .join : .skip
  }

  static let weakPurpose = ClauseRule(
    "purpose-abstract", Words.purposeAbstract, "READING 承诺", .when([.current, .noPending, .noTarget])
  ) {
    RuleNotes(
      uses: [.words([.purpose, .abstract]), .cue(Cue.further), .cue(Cue.abilities)],
      hits: [
        "整顿市场秩序，促进各家作坊抱团闯市场 => 整顿市场秩序，促进各家作坊抱团闯市场", "压减一般性支出，促进社会和谐稳定 => 压减一般性支出", "整治店招，不断提升城镇形象 => 整治店招",
      ],
      misses: ["整治店招，提升商户应急处置能力 => 整治店招 | 提升商户应急处置能力"])
  } decide: { context in
    let clause = context.clause
    guard context.current != nil, context.pending.isEmpty, context.isTrailing, !clause.hasTarget,
      clause.times.isEmpty, let word = clause.firstWord, !word.has(.modal)
    else { return nil }
    // 不断提升…: an adverb before the verb makes it a purpose more surely.
    let isCompound =
      Cue.further.holds(context.s, word) && clause.headWord?.has(.purpose) == true
    guard isCompound || word.has(.purpose) else { return nil }
    // 促进…抱团闯市场: what for, though it doesn't end in a word that says so.
    if clause.endWord?.has(.abstract) != true, clause.isLast, !context.isConcrete, !context.isReview,
      Cue.aims.holds(context.s, isCompound ? clause.headWord ?? word : word)
    {
      return .join
    }
    guard let end = clause.endWord, end.has(.abstract), !Cue.any(Cue.nothingHappened, context.s, clause)
    else { return nil }
    let isAbility = Cue.abilities.holds(context.s, end)
    return isAbility && !context.isReview && !isCompound ? nil : .skip
  }

  static let furtherPurpose = ClauseRule(
    "purpose-further", Words.purposeFurther, "READING 承诺",
    .when([.current, .noPending, .last], anyOf: [Cue.further])
  ) {
    RuleNotes(
      uses: [.cue(Cue.further), .figure, .name],
      hits: ["新增监控探头200个，进一步减少治安盲区 => 新增监控探头200个"],
      misses: ["加强夜间巡逻，进一步减少治安盲区 => 加强夜间巡逻 | 进一步减少治安盲区"])
  } decide: { context in
    let clause = context.clause
    guard let draft = context.current, context.pending.isEmpty, clause.isLast, !context.isConcrete,
      let word = clause.firstWord, Cue.further.holds(context.s, word)
    else { return nil }
    return draft.hasTarget || draft.clauses.contains { context.names.hasPlace($0) } ? .skip : nil
  }

  static let assurance = ClauseRule(
    "assurance", Words.assurance, "READING 承诺", .when(words: .modal)
  ) {
    RuleNotes(
      uses: [.cue(assurances), .figure, .time, .name, .words([.stage, .onceVerb, .deliverable])],
      hits: ["健全应急机制，确保社会大局稳定 => 健全应急机制", "改造危房30户，确保10月底前拨付补助 => 改造危房30户 | 确保10月底前拨付补助"],
      misses: ["改造危房30户，10月底前拨付补助 => 改造危房30户 | 10月底前拨付补助"])
  } decide: { context in
    let clause = context.clause
    guard !(context.isReview && clause.hasTarget), let word = clause.firstWord, word.has(.modal),
      assurances.holds(context.s, word)
    else { return nil }
    let isConcrete =
      clause.hasTarget || clause.stage != nil || !clause.times.isEmpty || context.names.hasPlace(clause)
      || Cue.any(Cue.nothingHappened, context.s, clause)
      || clause.has(.onceVerb) && clause.has(.deliverable)
    guard let draft = context.current, context.pending.isEmpty else {
      return context.pending.isEmpty && !isConcrete && context.current != nil ? .skip : .item
    }
    guard isConcrete else { return .skip }
    // 健全机制，力争信访总量下降10%: a subject of its own behind a deed with its object.
    if let figure = context.firstFigure, clause.headWord?.has(.verb) != true, isDeed(draft),
      figure.range.lowerBound - clause.head >= 4
    {
      return .item
    }
    if Cue.any(Cue.nothingHappened, context.s, clause), !draft.isSubjectOnly { return .item }
    let isNamed = context.names.hasQuoted(clause) || context.names.hasPlace(clause)
    let isOwn = isNamed || draft.isConcrete(context.names) && (!clause.times.isEmpty || clause.hasTarget)
    return isOwn && !draft.isSubjectOnly ? .item : .join
  }
  private static let assurances = CueWords(.clauses, "assurances")
}
