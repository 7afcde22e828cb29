import ChineseText
import PlanModel

/// What a work costs, what it brings, and what became of what was intended (投资、效果、原计划).
extension ClauseRules {
  static let cost = ClauseRule(
    "cost", Words.cost, "READING 难点8", .when([.noPending, .next])
  ) {
    RuleNotes(
      uses: [.figure, .cue(Cue.costs)],
      hits: ["投资60万元，改建公厕3座 => 投资60万元，改建公厕3座"],
      misses: ["完成技改投资60万元，改建公厕3座 => 完成技改投资60万元 | 改建公厕3座"])
  } decide: { context in
    let clause = context.clause
    guard context.pending.isEmpty, clause.isFirst || context.current == nil, clause.figures.count == 1,
      let next = context.next, next.headWord?.has(.onceVerb) == true,
      let last = context.lastFigure, clause.range.upperBound - last.range.upperBound <= 2,
      last.unit.unicodeScalars.contains("元"), clause.head < last.range.lowerBound,
      isCost(clause.head..<last.range.lowerBound, context.s)
    else { return nil }
    return .lead
  }

  /// 投资, 投入衔接资金: a word of spending, and the money's name.
  private static func isCost(_ before: Range<Int>, _ s: Scalars) -> Bool {
    if Cue.costs.contains(s.view(before)) { return true }
    // 资金
    guard before.count >= 4, before.count <= 12, s[before.upperBound - 1] == 0x91D1,
      s[before.upperBound - 2] == 0x8D44
    else { return false }
    return Cue.costs.contains(s.view(before.lowerBound..<before.lowerBound + 2))
  }

  static let effect = ClauseRule(
    "effect", Words.effect, "READING 难点1",
    .when([.current, .noPending, .target], anyOf: [Cue.effects, Cue.yearSpent])
  ) {
    RuleNotes(
      uses: [.figure, .cue(Cue.effects), .cue(Cue.laying), .cue(Cue.building)],
      hits: ["扩建镇幼儿园，增设托位30个 => 扩建镇幼儿园，增设托位30个"],
      misses: ["招引亿元项目2个，增设托位30个 => 招引亿元项目2个 | 增设托位30个"])
  } decide: { context in
    let clause = context.clause
    guard let draft = context.current, context.pending.isEmpty, clause.hasTarget,
      Cue.any(
        Cue.effects, context.s, clause.head..<min(clause.head + 6, clause.range.upperBound),
        of: clause) || Cue.any(Cue.yearSpent, context.s, clause.range.head(6), of: clause)
    else { return nil }
    let builds =
      draft.rules.contains("cost")
      || draft.clauses.contains { own in
        own.stage != nil
          || own.words.contains { Cue.laying.holds(context.s, $0) || Cue.building.holds(context.s, $0) }
      }
    return builds ? .join : nil
  }

  static let intended = ClauseRule(
    "intended", Words.undone, "READING 成效",
    .when(.review, anyOf: [Cue.intended, Cue.stillUndone, Cue.stillNot])
  ) {
    RuleNotes(
      uses: [
        .cue(Cue.intended), .cue(Cue.stillNot), .cue(Cue.because), .cue(Cue.stillUndone), .words(.failed),
      ],
      hits: [
        "〔回顾〕原定元宵开馆，至今未能动工 => 原定元宵开馆，至今未能动工",
        "〔回顾〕青龙泵站因征地受阻，至今未能动工 => 青龙泵站因征地受阻，至今未能动工",
      ],
      misses: ["〔回顾〕东岭路9月底通车，西岭路尚未动工 => 东岭路9月底通车 | 西岭路尚未动工"])
  } decide: { context in
    let clause = context.clause
    guard context.isReview else { return nil }
    if Cue.any(Cue.intended, context.s, clause.range.head(3), of: clause) {
      return context.current == nil
        ? (context.next == nil ? nil : .lead) : context.pending.isEmpty ? .join : nil
    }
    guard let draft = context.current, context.pending.isEmpty else { return nil }
    // 旧市场因征地受阻，至今未能动工: why, and then what.
    if Cue.any(Cue.stillUndone, context.s, clause.range.head(7), of: clause),
      draft.clauses.contains(where: { Cue.any(Cue.because, context.s, $0) })
    {
      return .join
    }
    let isAnswer = Cue.any(Cue.stillNot, context.s, clause.range.head(4), of: clause)
    return isAnswer && draft.clauses.contains { Cue.any(Cue.intended, context.s, $0) } ? .join : nil
  }

  static let situation = ClauseRule(
    "situation", Words.situation, "READING 承诺", .when([.plan, .noVerb])
  ) {
    RuleNotes(
      uses: [.cue(Cue.situation), .cue(Cue.givens)],
      hits: ["粮食生产事关全局 => -", "全镇待业人员高达900人，要加强培训 => 加强培训"],
      misses: ["粮食产量达到900吨 => 粮食产量达到900吨"])
  } decide: { context in
    let clause = context.clause
    guard !context.isReview, !clause.startsWithVerb, clause.dueTimes.isEmpty || clause.hasTarget else {
      return nil
    }
    // 本镇待业青年若干人: given, and not promised.
    if let figure = context.firstFigureRange, clause.range.upperBound <= figure.upperBound,
      clause.innerVerb == nil,
      Cue.any(
        Cue.givens, context.s,
        max(
          clause.range.lowerBound, figure.lowerBound - 6)..<max(
            clause.range.lowerBound, figure.lowerBound), of: clause)
    {
      return .skip
    }
    return Cue.any(Cue.situation, context.s, clause) ? .skip : nil
  }
}

extension Cue {
  /// 促进, 激发: verbs of purpose at the end of a sentence.
  static let aims = CueWords(.clauses, "aims")
  static let lookingBack = CueWords(.clauses, "lookingBack")
  static let frames = CueWords(.clauses, "frames")
  static let costs = CueWords(.clauses, "costs")
  static let yearSpent = CueWords(.clauses, "yearSpent")
  static let effects = CueWords(.clauses, "effects")
  static let intended = CueWords(.clauses, "intended")
  static let stillNot = CueWords(.clauses, "stillNot")
  /// 因, 由于: why it isn't done.
  static let because = CueWords(.clauses, "because")
  static let stillUndone = CueWords(.clauses, "stillUndone")
  static let situation = CueWords(.clauses, "situation")
  static let givens = CueWords(.clauses, "givens")
  static let hasBeen = CueWords(.clauses, "hasBeen")
  static let takingIn = CueWords(.clauses, "takingIn")
  static let incomes = CueWords(.clauses, "incomes")
  static let zeroRate = CueWords(.clauses, "zeroRate")
  static let partDone = CueWords(.clauses, "partDone")
  static let announces = CueWords(.clauses, "announces")
  static let announcedThings = CueWords(.clauses, "announcedThings")
  static let focusing = CueWords(.clauses, "focusing")
  static let comesTo = CueWords(.clauses, "comesTo")
  static let noneOf = CueWords(.clauses, "noneOf")
  static let others = CueWords(.clauses, "others")
  static let foreseen = CueWords(.clauses, "foreseen")
  static let outcomeEnds = CueWords(.clauses, "outcomeEnds")
  static let handingIn = CueWords(.clauses, "handingIn")
  /// 未达预期, 低于序时进度: behind a figure, what was wanted.
  static let fallsShort = CueWords(.clauses, "fallsShort")
  /// 考核结果, 检查情况: what came of a deed.
  static let resulting = CueWords(.clauses, "resulting")
  static let goingOn = CueWords(.clauses, "goingOn")
}
