import ChineseText
import PlanModel

/// What leads up to the next clause or to the statement (方式、总起).
extension ClauseRules {
  static let means = ClauseRule(
    "means", Words.means, "READING 承诺", .when(.next, words: .means)
  ) {
    RuleNotes(
      uses: [.words(.means), .cue(instruments)],
      hits: ["坚持防治结合，加强动物疫病监测 => 坚持防治结合，加强动物疫病监测"],
      misses: ["通过调解化解矛盾纠纷，加强动物疫病监测 => 通过调解化解矛盾纠纷 | 加强动物疫病监测"])
  } decide: { context in
    let clause = context.clause
    guard let word = clause.headWord ?? clause.words.first, word.has(.means), word.count > 1,
      word.start == clause.head || word.start == clause.range.lowerBound,
      !clause.hasTarget || Cue.frames.holds(context.s, word) && clause.innerVerb == nil,
      let next = context.next
    else { return nil }
    if let opener = next.firstWord, opener.has(.purpose), !opener.has([.verb, .modal]) { return nil }
    // 通过评审 and 发挥作用 are deeds; 通过调解化解矛盾 has its deed behind the means.
    if instruments.holds(context.s, word), hasDeed(clause, after: word) {
      return nil
    }
    return .lead
  }
  private static let instruments = CueWords(.clauses, "instruments")
  private static func hasDeed(_ clause: Clause, after word: WordHit) -> Bool {
    guard let verb = clause.words.last(where: { $0.start > word.end + 1 && $0.count > 1 && $0.has(.verb) })
    else {
      return false
    }
    return verb.end < clause.range.upperBound - 1
  }

  static let prepositional = ClauseRule(
    "prepositional", Words.prepositional, "READING 承诺"
  ) {
    RuleNotes(
      uses: [
        .words([.means, .verb]), .cue(Cue.guides), .cue(Cue.driving), .cue(Cue.allThatShould),
        .cue(Cue.takingIn),
      ],
      hits: ["对粉尘企业开展专项检查 => 对粉尘企业开展专项检查", "以竹笋节为契机，开展文化展演 => 以竹笋节为契机，开展文化展演"],
      misses: ["开展专项检查 => 开展专项检查"])
  } decide: { context in
    let clause = context.clause
    // 列入计划的9个小区中: what is counted below.
    if context.isReview, context.next != nil, context.pending.isEmpty, !clause.figures.isEmpty,
      context.s[clause.range.upperBound - 1] == 0x4E2D
    {
      return .lead
    }
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
    // 对反馈的23个问题，建立…: what the next clause is about.
    if clause.hasTarget, begins == 0x5BF9, clause.innerVerb == nil, context.next?.startsWithVerb == true {
      return .lead
    }
    // 以…为抓手, 以整治促提升: what the next clause goes by.
    if begins == 0x4EE5, context.next != nil,
      Cue.any(
        Cue.guides, context.s, clause.range.upperBound - min(3, clause.count)..<clause.range.upperBound,
        of: clause)
        || clause.count <= 18 && Cue.any(Cue.driving, context.s, clause)
    {
      return .lead
    }
    if clause.hasTarget { return .item }
    // 应拆尽拆 is a deed; 把… only frames one.
    if Cue.any(Cue.allThatShould, context.s, clause) { return .item }
    if begins == 0x628A {
      // 把旧校舍纳入维修计划 is a deed; 把…理顺 is said of one.
      return context.isReview && clause.has(.onceVerb)
        || Cue.any(Cue.takingIn, context.s, clause) && context.current == nil ? .item : .skip
    }
    if let verb = clause.innerVerb, verb.end < clause.range.upperBound || verb.has(.onceVerb) { return .item }
    if clause.innerVerb != nil, context.next == nil { return .item }
    return context.next == nil ? .skip : .lead
  }

  static let generalLead = ClauseRule(
    "general-lead", Words.generalLead, "READING 难点2", .when([.current, .noPending])
  ) {
    RuleNotes(
      uses: [
        .figure, .name, .cue(Cue.fulfilments), .cue(Cue.generalAdverbs), .cue(Cue.pushing), .cue(Cue.rates),
      ],
      hits: ["〔回顾〕持续完善路网，新建道路6条 => 持续完善路网，新建道路6条", "扩大社会保险覆盖面，参保率达到98%以上 => 扩大社会保险覆盖面，参保率达到98%以上"],
      misses: [
        "扩大社会保险覆盖面，改造危房30户 => 扩大社会保险覆盖面 | 改造危房30户",
        "取消村级证明收费，信访事项按期办结率达到100% => 取消村级证明收费 | 信访事项按期办结率达到100%",
      ])
  } decide: { context in
    let clause = context.clause
    if isOutcomeOfScheme(context) { return .join }
    guard let draft = context.current, context.pending.isEmpty, context.isFirstDraft,
      draft.clauses.count <= 2,
      !draft.isConcrete(context.names), draft.main.startsWithVerb || context.isReview
    else { return nil }
    if context.isReview {
      let isConcrete =
        clause.hasTarget || context.names.hasTitle(clause) || context.names.hasPlace(clause)
        || context.names.hasQuoted(clause)
      guard isConcrete else { return nil }
      if !clause.startsWithVerb, clause.hasTarget {
        return hasOwnSubject(clause, behind: draft, context) ? nil : .join
      }
      if let head = draft.main.headWord, clause.hasTarget,
        Cue.pushing.holds(context.s, head)
      {
        return .join
      }
      let isGeneral = draft.clauses.contains {
        Cue.any(Cue.generalAdverbs, context.s, $0.range.head(6), of: $0)
      }
      return isGeneral && clause.has(.onceVerb) ? .join : nil
    }
    if clause.hasTarget, draft.main.isFirst,
      clause.times.contains(where: {
        $0.range.lowerBound == clause.range.lowerBound
          && ($0.precision != .year || !isDeed(draft) || hasBareVerb(clause, after: $0, context))
      })
    {
      return .join
    }
    let setsRate = draft.main.endWord.map { Cue.rates.holds(context.s, $0) } ?? false
    if clause.hasTarget, !clause.startsWithVerb, clause.isLast, draft.main.isFirst, !setsRate {
      return hasOwnSubject(clause, behind: draft, context) ? nil : .join
    }
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

  /// 推行“院坝夜话”，调解纠纷60起: a scheme that is kept up, and what came of it.
  private static func isOutcomeOfScheme(_ context: ClauseContext) -> Bool {
    let clause = context.clause
    guard context.isReview, let draft = context.current, context.pending.isEmpty, context.isFirstDraft,
      draft.clauses.count == 1, !draft.hasTarget, clause.hasTarget,
      clause.startsWithVerb || context.s[clause.range.lowerBound] == 0x4E3A,  // 为
      let head = draft.main.headWord, Cue.schemes.holds(context.s, head)
    else { return false }
    let last = context.s[draft.main.range.upperBound - 1]
    return last == Mark.closeQuote || draft.main.endWord.map { Cue.schemeEnds.holds(context.s, $0) } ?? false
  }

  /// 信访事项按期办结率100% after 整合窗口: a subject of some length behind a deed with its own object; 提高水平 is none.
  private static func hasOwnSubject(_ clause: Clause, behind draft: Draft, _ context: ClauseContext) -> Bool {
    guard let figure = context.firstFigure, draft.main.firstWord?.has(.means) != true,
      figure.range.lowerBound - clause.range.lowerBound >= 6
    else { return false }
    if isDeed(draft) { return true }
    // 自觉接受监督，提案办理率98%: nothing is measured of what stands before.
    if let head = draft.main.headWord, Cue.heeding.holds(context.s, head) { return true }
    // 提高服务水平 has no object that could be measured by itself.
    guard !context.isReview, draft.main.endWord?.has(.abstract) != true else { return false }
    let subject = clause.range.lowerBound..<figure.range.lowerBound
    return !subject.contains { at in
      Mark.isHan(context.s[at]) && draft.range.contains { context.s[$0] == context.s[at] }
    }
  }

  /// Done once, or ending in what is delivered.
  static func isDeed(_ draft: Draft) -> Bool {
    if let verb = draft.main.headWord, verb.has(.onceVerb), !verb.has(.standingVerb) { return true }
    return draft.main.endWord?.has(.deliverable) == true
  }

  /// 今年开工60户: nothing but a verb between the time and its number.
  private static func hasBareVerb(_ clause: Clause, after time: TimeExpression, _ context: ClauseContext)
    -> Bool
  {
    guard let verb = clause.headWord, verb.has(.verb), let figure = context.firstFigure else { return false }
    return verb.start >= time.range.upperBound && verb.end >= figure.range.lowerBound
  }
}

extension Cue {
  /// 接受, 执行: deeds toward those who watch over the office.
  static let schemes = CueWords(.clauses, "schemes")
  static let schemeEnds = CueWords(.clauses, "schemeEnds")
  static let heeding = CueWords(.clauses, "heeding")
}
