import PlanModel

/// Steps of policy that records can show without a number (政策举措): coverage, pilots, events.
extension FirmnessRules {
  static let fullCover = FirmnessRule(
    "firm-full-cover", Words.byFullCover, "READING firm", .when(anyOf: [Cue.fullCover])
  ) {
    RuleNotes(
      uses: [.cue(Cue.fullCover), .cue(Cue.reaching)],
      hits: ["实现网格管理全覆盖 => firm", "推进网格管理全覆盖 => soft"],
      misses: ["推进网格管理 => soft"])
  } decide: { context in
    guard context.says(Cue.fullCover) else { return nil }
    let covering = context.draft.clauses.filter { context.says(Cue.fullCover, in: $0.range) }
    guard !covering.isEmpty, context.figures.count <= 1 else { return nil }
    return context.isReview || covering.contains { $0.words.contains { Cue.reaching.holds(context.s, $0) } }
  }

  static let carriedThrough = FirmnessRule(
    "firm-carried-through", Words.byCarryingThrough, "READING 难点4",
    .when(.local, anyOf: [Cue.carryingThrough])
  ) {
    RuleNotes(
      uses: [.cue(Cue.carryingThrough), .words(.projectNoun), .cue(Cue.works)],
      hits: ["尽快启动中心校建设 => firm"], misses: ["加快推进学校建设 => soft", "新建一批便民设施 => soft"])
  } decide: { context in
    guard !context.isNational else { return nil }
    return context.carrying.contains { clause in
      guard let verb = clause.headWord, Cue.carryingThrough.holds(context.s, verb) else { return false }
      let hasWorks =
        clause.words.contains { $0.start >= verb.end && $0.has(.projectNoun) && $0.count > 1 }
        || context.says(Cue.worked, in: verb.end..<max(verb.end, clause.range.upperBound))
      return hasWorks && clause.range.upperBound - verb.end >= 4
        && (context.endsWithWorks(clause) || clause.words.last?.has(.projectNoun) == true)
        && !context.says(Cue.vague, in: clause.range) && !context.says(Cue.praised, in: clause.range)
    } ? true : nil
  }

  static let completing = FirmnessRule(
    "firm-completing", Words.byCompleting, "READING firm", .when(anyOf: [Cue.completing])
  ) {
    RuleNotes(
      uses: [.cue(Cue.completing), .cue(Cue.vague), .cue(Cue.praised), .cue(Cue.hedging)],
      hits: ["完成村级集体资产清查 => firm"],
      misses: ["加强村级集体资产清查 => soft", "制定更加科学的考核机制 => soft", "制定一批管理细则 => soft"])
  } decide: { context in
    context.carrying.contains { clause in
      guard let verb = clause.headWord, Cue.completing.holds(context.s, verb),
        clause.range.upperBound - verb.end >= 4
      else { return false }
      return !context.says(Cue.vague, in: clause.range) && !context.isPraised(clause)
        && !context.isHedged(clause) && !context.isUpkeep(clause)
    } ? true : nil
  }

  static let intended = FirmnessRule(
    "firm-intended", Words.undone, "READING 成效", .when(.review, anyOf: [Cue.intended])
  ) {
    RuleNotes(
      uses: [.cue(Cue.intended)], hits: ["〔回顾〕原定中秋开馆，目前仅完成粉刷 => firm"], misses: ["〔回顾〕浇筑桥墩18个 => firm"])
  } decide: {
    $0.isReview && $0.says(Cue.intended) ? true : nil
  }

  static let comparison = FirmnessRule(
    "firm-comparison", Words.byComparison, "READING firm", .when(anyOf: [Cue.compared])
  ) {
    RuleNotes(
      uses: [.cue(Cue.statistic), .cue(Cue.compared)],
      hits: ["农民收入增幅高于城镇居民 => firm", "化肥使用量继续减少 => firm"],
      misses: ["稳步提升农民收入 => soft"])
  } decide: { context in
    context.carrying.contains {
      context.says(Cue.statistic, in: $0.range) && context.says(Cue.compared, in: $0.range)
    } ? true : nil
  }

  static let programme = FirmnessRule(
    "firm-programme", Words.byProgramme, "READING firm", .when(anyOf: [Cue.launching])
  ) {
    RuleNotes(
      uses: [.cue(Cue.launching), .cue(Cue.programmes), .cue(Cue.vague)],
      hits: ["实施校舍安全达标提升工程 => firm"], misses: ["深入实施健康惠民工程 => soft", "实施一批惠民工程 => soft"])
  } decide: { context in
    context.carrying.contains { clause in
      guard let verb = clause.headWord, Cue.launching.holds(context.s, verb),
        clause.range.upperBound - verb.end >= 6
      else { return false }
      return context.ends(clause, with: Cue.programmes) && !context.isUpkeep(clause)
        && !context.says(Cue.vague, in: clause.range) && !context.isPraised(clause)
        && !(verb.end..<clause.range.upperBound).contains { context.s[$0] == 0x7B49 }  // 等
    } ? true : nil
  }

  static let event = FirmnessRule(
    "firm-event", Words.byEvent, "READING firm", .when(anyOf: [Cue.numbered])
  ) {
    RuleNotes(
      uses: [.cue(Cue.holding), .cue(Cue.numbered)], hits: ["办好首届油菜花节 => firm", "〔回顾〕隆重庆祝建镇三十周年 => firm"],
      misses: ["办好群众身边的小事 => soft"])
  } decide: { context in
    context.carrying.contains { clause in
      clause.words.contains { Cue.holding.holds(context.s, $0) }
        && context.says(Cue.numbered, in: clause.range)
    } ? true : nil
  }

  static let pilot = FirmnessRule(
    "firm-pilot", Words.byPilot, "READING firm", .when(anyOf: [Cue.pilots])
  ) {
    RuleNotes(
      uses: [.cue(Cue.pilots), .cue(Cue.vague)], hits: ["开展土地延包试点 => firm", "扩大长期护理保险试点范围 => firm"],
      misses: ["开展一批改革试点 => soft"])
  } decide: { context in
    context.carrying.contains { clause in
      clause.count >= 7 && context.ends(clause, with: Cue.pilots)
        && !context.says(Cue.vague, in: clause.range)
        && !context.isLoose(clause) && !context.isOne(clause.headWord, of: Cue.pushingOn)
    } ? true : nil
  }

  static let coverage = FirmnessRule(
    "firm-coverage", Words.byCoverage, "READING firm", .when(anyOf: [Cue.enacting])
  ) {
    RuleNotes(
      uses: [.cue(Cue.wholly), .cue(Cue.enacting)],
      hits: ["全面推行林长制 => firm", "将所有自然村纳入供水范围 => firm"],
      misses: ["全面加强干部管理 => soft", "全面推行更加便捷的办事方式 => soft"])
  } decide: { context in
    context.carrying.contains { clause in
      guard let verb = clause.startsWithVerb ? clause.headWord : clause.innerVerb,
        Cue.enacting.holds(context.s, verb), clause.range.upperBound - verb.end >= 3,
        context.says(Cue.wholly, in: clause.range.lowerBound..<verb.start)
          || context.says(Cue.every, in: clause.range)
      else { return false }
      return !context.says(Cue.praised, in: clause.range) && !context.says(Cue.vague, in: clause.range)
        && (!context.ends(clause, with: Cue.loose) || context.ends(clause, with: Cue.systems))
    } ? true : nil
  }
}

extension StatementContext {
  /// 适当提高, 逐步扩大: how much and when stays open.
  func isHedged(_ clause: Clause) -> Bool {
    says(
      Cue.hedging,
      in: clause.range.lowerBound..<max(clause.range.lowerBound, min(clause.head, clause.range.upperBound)))
  }

  /// 更加积极的…政策, 符合实际的…机制: praised, and not named.
  func isPraised(_ clause: Clause) -> Bool {
    guard !names.hasQuoted(clause), !names.hasTitle(clause) else { return false }
    if says(Cue.praised, in: clause.range) { return true }
    guard let head = clause.headWord, head.has(.verb), head.end < clause.range.upperBound,
      ends(clause, with: Cue.loose)
    else { return false }
    return (head.end..<clause.range.upperBound).contains { s[$0] == 0x7684 }  // 的
  }

  /// …等试点: a row that isn't closed.
  func isLoose(_ clause: Clause) -> Bool {
    clause.words.last.map { $0.start > clause.range.lowerBound && s[$0.start - 1] == 0x7B49 } ?? false
  }

  /// Whether the clause ends with one of the words.
  func ends(_ clause: Clause, with words: CueWords) -> Bool {
    (max(clause.range.lowerBound, clause.range.upperBound - 6)..<clause.range.upperBound).contains {
      words.contains(s.view($0..<clause.range.upperBound))
    }
  }
}

extension Cue {
  static let fullCover = CueWords(.judgement, "fullCover")
  static let reaching = CueWords(.judgement, "reaching")
  static let holding = CueWords(.judgement, "holding")
  static let numbered = CueWords(.judgement, "numbered")
  static let pilots = CueWords(.judgement, "pilots")
  /// 制度: one that is put in force everywhere has its name before it.
  static let systems = CueWords(.judgement, "systems")
  static let wholly = CueWords(.judgement, "wholly")
  static let every = CueWords(.judgement, "every")
  static let enacting = CueWords(.judgement, "enacting")
  static let hedging = CueWords(.judgement, "hedging")
  static let completing = CueWords(.judgement, "completing")
  static let campaigns = CueWords(.judgement, "campaigns")
  static let bounded = CueWords(.judgement, "bounded")
  static let carryingThrough = CueWords(.judgement, "carryingThrough")
  static let loose = CueWords(.judgement, "loose")
  static let compared = CueWords(.judgement, "compared")
  static let programmes = CueWords(.judgement, "programmes")
  static let launching = CueWords(.judgement, "launching")
  static let pushingOn = CueWords(.judgement, "pushingOn")
  static let policies = CueWords(.judgement, "policies")
  static let carryingOut = CueWords(.judgement, "carryingOut")
  static let praised = CueWords(.judgement, "praised")
}
