import PlanModel

/// What says what a deed is for (目的、保证).
extension ClauseRules {
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

  static let furtherPurpose = ClauseRule(
    name: "further", why: Words.purpose, examples: ["新增监控探头200个，(进一步减少治安盲区)"]
  ) { context in
    let clause = context.clause
    guard let draft = context.current, context.pending.isEmpty, clause.isLast, !context.isConcrete,
      let word = clause.firstWord, Cue.further.holds(context.s, word)
    else { return nil }
    return draft.hasTarget || draft.clauses.contains { context.names.hasPlace($0) } ? .skip : nil
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
}
