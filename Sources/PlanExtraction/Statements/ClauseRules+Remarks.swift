import ChineseText
import PlanModel

/// What says nothing that could be checked (时间、预告、口号、评价).
extension ClauseRules {
  static let onlyTime = ClauseRule(
    "time-alone", Words.timeAlone, "READING 难点3", .when(.noTarget)
  ) {
    RuleNotes(
      uses: [.time, .cue(Cue.when)],
      hits: ["〔回顾〕截至8月底，累计办理事项120件 => 累计办理事项120件"],
      misses: ["〔回顾〕截至8月底累计办理事项120件 => 截至8月底累计办理事项120件"])
  } decide: { context in
    let clause = context.clause
    guard clause.count <= 14, !clause.hasTarget else { return nil }
    if isOnlyTime(clause, context.s) { return .skip }
    // 项目建成后, 汛期期间: only when.
    return Cue.any(
      Cue.when, context.s, clause.range.upperBound - min(2, clause.count)..<clause.range.upperBound,
      of: clause)
      && context.next != nil && clause.isFirst ? .skip : nil
  }
  /// 年底之前, 用两年时间: every character is of a time, or of what binds it.
  private static func isOnlyTime(_ clause: Clause, _ s: Scalars) -> Bool {
    var at = clause.range.lowerBound
    while at < clause.range.upperBound {
      if let time = clause.times.first(where: { $0.range.contains(at) }) {
        at = time.range.upperBound
      } else if timeScalars.contains(s[at]) {
        at += 1
      } else {
        return false
      }
    }
    return true
  }
  private static let timeScalars = ScalarSet(
    "0123456789年月日至到底初中末上下旬半第一二三四五六七八九十季度前后今去明以来截目止期间—-－~～春节国庆全同时我们力争用，“”")

  static let announcement = ClauseRule(
    "announcement", Words.announcement, "READING 承诺"
  ) {
    RuleNotes(
      uses: [.cue(Cue.listed)],
      hits: ["今年要实现的目标是：外贸出口增长4% => 外贸出口增长4%"],
      misses: ["外贸出口增长4% => 外贸出口增长4%"])
  } decide: { context in
    let clause = context.clause
    // 今年重点抓好三项工作。 so many things are to come, and none is told.
    if !context.isReview, clause.isLast, clause.count <= 24, clause.mark != Mark.colon,
      Cue.any(Cue.announces, context.s, clause),
      Cue.any(
        Cue.announcedThings, context.s,
        clause.range.upperBound - min(6, clause.count)..<clause.range.upperBound,
        of: clause)
    {
      return .skip
    }
    guard clause.mark == Mark.colon else { return nil }
    return !clause.hasTarget || clause.count <= 16 && Cue.any(Cue.listed, context.s, clause)
      ? .skip : nil
  }

  static let description = ClauseRule(
    "description", Words.description, "READING 承诺"
  ) {
    RuleNotes(
      uses: [.cue(Cue.appeals), .cue(Cue.forecasts), .cue(Cue.when), .cue(Cue.hasBeen)],
      hits: ["竹产业是全镇的根基 => -", "竹产业占了半壁江山 => -", "竹制品企业投产后预计年产值超1亿元 => -"],
      misses: ["发展竹产业 => 发展竹产业"])
  } decide: { context in
    let clause = context.clause
    // 建成后预计年产值超1亿元: what somebody else's works will bring.
    if !context.isReview, Cue.any(Cue.forecasts, context.s, clause),
      Cue.any(Cue.when, context.s, clause)
    {
      return .skip
    }
    // 国家已设立…: a plan that tells what there is.
    if !context.isReview, !clause.has(.modal), clause.dueTimes.isEmpty,
      Cue.any(Cue.hasBeen, context.s, clause),
      !clause.signs.contains(.of)
    {
      return .skip
    }
    guard !clause.hasTarget else { return nil }
    // 了: a plan that speaks of what has been.
    if !context.isReview, clause.signs.contains(.past) { return .skip }
    // 是…的关键期: it says what a time is, whatever stage it names.
    if !context.isReview, context.s[clause.range.lowerBound] == 0x662F { return .skip }
    guard clause.stage == nil else { return nil }
    return isDescription(clause, context.s) ? .skip : nil
  }

  /// A clause with 是 as its verb, or 决不 …: it says how things are.
  private static func isDescription(_ clause: Clause, _ s: Scalars) -> Bool {
    for at in clause.signs.contains(.being) ? clause.range : 0..<0 where s[at] == 0x662F {
      guard at > clause.range.lowerBound else { return true }
      let before = s[at - 1]
      // 但是, 特别是, 尤其是, 重点是, 凡是.
      if [0x4F46, 0x522B, 0x5176, 0x70B9, 0x51E1, 0x8981].contains(before) { continue }
      return true
    }
    return Cue.any(Cue.appeals, s, clause.range.head(8), of: clause)
  }

  static let slogan = ClauseRule(
    "slogan", Words.slogan, "READING 承诺", .when(.noTarget, words: .slogan)
  ) {
    RuleNotes(
      uses: [.words(.slogan)],
      hits: ["增强“四个意识” => -"],
      misses: ["增强抗旱能力 => 增强抗旱能力"])
  } decide: { context in
    let clause = context.clause
    guard !clause.hasTarget, clause.stage == nil, clause.has(.slogan) else { return nil }
    return .skip
  }

  static let assessment = ClauseRule(
    "assessment", Words.assessment, "READING 成效", .when([.review, .noVerb, .noTarget, .last])
  ) {
    RuleNotes(
      uses: [.cue(Cue.assessments), .cue(Cue.praise)],
      hits: ["〔回顾〕新建便民服务点4处，群众满意度持续提升 => 新建便民服务点4处"],
      misses: ["〔回顾〕新建便民服务点4处，群众满意度提升至96% => 新建便民服务点4处 | 群众满意度提升至96%"])
  } decide: { context in
    let clause = context.clause
    guard context.isReview, !clause.startsWithVerb, !clause.hasTarget, clause.stage == nil, clause.isLast,
      !context.names.hasQuoted(clause)
    else { return nil }
    guard let end = clause.words.last, clause.range.upperBound - end.end <= 2 else { return nil }
    return Cue.assessments.holds(context.s, end)
      || Cue.any(
        Cue.praise, context.s, clause.range.upperBound - min(5, clause.count)..<clause.range.upperBound,
        of: clause)
      ? .skip : nil
  }

  static let responsibleBody = ClauseRule(
    "responsible-body", Words.responsibleBody, "READING 承诺", .when(.noTarget, anyOf: [Cue.bearing])
  ) {
    RuleNotes(
      uses: [.cue(Cue.bearing), .cue(Cue.bodyEnds)],
      hits: ["新建公厕3座，由城建办牵头，财政所配合 => 新建公厕3座"],
      misses: ["由城建办牵头新建公厕3座 => 由城建办牵头新建公厕3座", "村民代表积极配合 => -"])
  } decide: { context in
    let clause = context.clause
    guard !clause.hasTarget, clause.count <= 30, ResponsibleBodies(s: context.s).isAssignment(clause.range)
    else {
      return nil
    }
    return .skip
  }
}
