import PlanModel

/// The rules in the order in which they are asked.
enum ClauseRules {
  static let all: [ClauseRule] = [
    onlyTime, announcement, slogan, strongPurpose, leaning, bareStage, assurance, means, prepositional,
    weakPurpose,
    subjectWithTarget, subjectClause, verbClause,
  ]

  static let onlyTime = ClauseRule(
    name: "time-alone", why: Words.timeAlone, examples: ["(截至8月底)，累计办理事项120件"]
  ) { context in
    let s = context.s
    guard context.clause.count <= 14 else { return nil }
    let isTime = context.clause.range.allSatisfy { timeScalars.contains(s[$0]) }
    return isTime ? .skip : nil
  }
  private static let timeScalars = Set(
    "0123456789年月日至到底初中末上下旬半第一二三四五六七八九十季度前后今去明以来截目止期间—-－~～春节国庆全同时我们，".values)

  static let announcement = ClauseRule(
    name: "announcement", why: Words.announcement, examples: ["(主要预期目标是)：固定资产投资增长9%"]
  ) { context in
    guard context.clause.mark == Mark.colon, !context.clause.hasTarget else { return nil }
    return .skip
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
    guard let word = clause.words.first, word.start == clause.range.lowerBound, word.has(.purpose),
      !word.has(.verb)
    else { return nil }
    if word.has(.means) {
      // 把, 以, 用, 为: purposes only after the deed.
      guard context.current != nil, context.pending.isEmpty, !clause.hasTarget else { return nil }
      guard context.next == nil || clause.isLast else { return nil }
      return .skip
    }
    if clause.hasTarget, context.current != nil { return .join }
    return .skip
  }

  static let leaning = ClauseRule(
    name: "leaning", why: Words.leaning, examples: ["竹产业产值13亿元，同比增长9%"]
  ) { context in
    let clause = context.clause
    guard context.current != nil, let word = clause.words.first, word.start == clause.range.lowerBound,
      word.has(.continuation)
    else { return nil }
    return .join
  }

  static let bareStage = ClauseRule(
    name: "bare-stage", why: Words.bareStage, examples: ["扩建镇中心幼儿园，秋季开学前投入使用"]
  ) { context in
    let clause = context.clause
    guard let draft = context.current, context.pending.isEmpty, clause.stage != nil, !clause.hasTarget else {
      return nil
    }
    var covered = 0
    for word in clause.words where word.stage != nil || word.has([.adverb, .modal]) { covered += word.count }
    for time in clause.times { covered += time.range.count }
    guard clause.count - covered <= 2 else { return nil }
    let hasOwn = draft.clauses.contains { $0.stage != nil && !$0.times.isEmpty }
    return hasOwn && !clause.times.isEmpty ? .item : .join
  }

  static let assurance = ClauseRule(
    name: "assurance", why: Words.assurance, examples: ["健全应急机制，(确保社会大局稳定)"]
  ) { context in
    let clause = context.clause
    guard context.hasBefore, let word = clause.words.first, word.start == clause.range.lowerBound,
      word.has(.modal),
      assurances.contains(Array(context.s[word.start..<word.end]))
    else { return nil }
    let isConcrete =
      clause.hasTarget || clause.stage != nil || !clause.times.isEmpty || context.names.hasPlace(clause)
    if context.current == nil { return .item }
    if clause.has(.onceVerb) && clause.has(.deliverable) || isConcrete {
      guard let draft = context.current, context.pending.isEmpty else { return .item }
      return draft.clauses.contains { $0.isConcrete(context.names) } && !clause.times.isEmpty ? .item : .join
    }
    return .skip
  }
  private static let assurances: Set<[UInt32]> = Set(
    ["确保", "务必", "务必确保", "力争", "力求", "争取", "保证", "坚决做到"].map(\.values))

  static let means = ClauseRule(
    name: "means", why: Words.means, examples: ["坚持预防为主，加强重大疾病防控"]
  ) { context in
    let clause = context.clause
    guard let word = clause.headWord ?? clause.words.first, word.has(.means), word.count > 1,
      word.start == clause.head || word.start == clause.range.lowerBound, !clause.hasTarget
    else { return nil }
    guard let next = context.next else { return nil }
    if let opener = next.words.first, opener.start == next.range.lowerBound, opener.has(.purpose),
      !opener.has(.verb)
    {
      return nil
    }
    return .lead
  }

  static let prepositional = ClauseRule(
    name: "prepositional", why: Words.prepositional, examples: ["对粉尘企业开展专项检查"]
  ) { context in
    let clause = context.clause
    guard let word = clause.words.first(where: { $0.start == clause.head }) ?? clause.words.first,
      word.start == clause.head || word.start == clause.range.lowerBound, word.has(.means), word.count == 1
    else { return nil }
    if clause.innerVerb != nil || clause.hasTarget { return .item }
    return context.next == nil ? .skip : .lead
  }

  static let weakPurpose = ClauseRule(
    name: "weak-purpose", why: Words.purpose, examples: ["压减一般性支出，(不断提升财政保障能力)"]
  ) { context in
    let clause = context.clause
    guard context.current != nil, context.pending.isEmpty, clause.isLast, !clause.hasTarget,
      clause.times.isEmpty,
      let word = clause.words.first, word.start == clause.range.lowerBound, word.has(.purpose)
    else { return nil }
    let isCompound = !word.has(.verb)
    guard let end = clause.endWord else { return isCompound ? .skip : nil }
    return isCompound || end.has(.abstract) ? .skip : nil
  }

  static let subjectWithTarget = ClauseRule(
    name: "target", why: Words.target, examples: ["规上工业产值增长8%以上，突破20亿元"]
  ) { context in
    let clause = context.clause
    guard clause.hasTarget, !clause.startsWithVerb else { return nil }
    return .item
  }

  static let subjectClause = ClauseRule(
    name: "subject", why: Words.subject, examples: ["各级干部要深入一线"]
  ) { context in
    let clause = context.clause
    guard !clause.startsWithVerb else { return nil }
    if context.isReview {
      if clause.innerVerb != nil || clause.stage != nil || clause.has([.done, .progress, .started]) {
        return .item
      }
      return context.current == nil ? .skip : .join
    }
    if clause.stage != nil || !clause.times.isEmpty, context.isConcrete { return .item }
    let hasModal = clause.words.contains { $0.has(.modal) && $0.start > clause.range.lowerBound }
    if hasModal, clause.innerVerb != nil { return .item }
    if clause.innerVerb == nil, clause.words.isEmpty || clause.isFirst, context.next != nil {
      // A bare subject waits for its predicate.
      return clause.has(.projectNoun) ? .lead : .skip
    }
    return context.current == nil ? .skip : .join
  }

  static let verbClause = ClauseRule(
    name: "verb", why: Words.verb, examples: ["加强培训|选派骨干"]
  ) { context in
    context.clause.startsWithVerb ? .item : nil
  }
}
