import ChineseText
import PlanModel

/// Ends that a record shows without a number (可查的结果): a document made, a state reached, a named body helped to it.
extension FirmnessRules {
  static let document = FirmnessRule(
    "firm-document", Words.byDocument, "READING firm"
  ) {
    RuleNotes(
      uses: [.cue(Cue.documenting), .words(.deliverable), .cue(Cue.lawmaking), .cue(Cue.laws)],
      hits: ["推进塑料回收立法 => firm", "制定竹产业发展新的指导意见 => firm"],
      misses: ["科学制定规划 => soft", "制定更加科学的考核机制 => soft"])
  } decide: { context in
    context.carrying.contains { clause in
      guard let verb = context.deedVerb(clause), !context.isUpkeep(clause),
        !context.says(Cue.vague, in: clause.range)
      else { return false }
      if context.ends(clause, with: Cue.lawmaking) { return clause.range.upperBound - verb.end >= 4 }
      guard Cue.documenting.holds(context.s, verb) else { return false }
      if context.ends(clause, with: Cue.laws) { return clause.range.upperBound - verb.end >= 6 }
      guard !context.ends(clause, with: Cue.loose) else { return false }
      return clause.endWord.map { $0.has(.deliverable) && $0.start - verb.end >= 4 } ?? false
    } ? true : nil
  }

  static let founded = FirmnessRule(
    "firm-founded", Words.byPolicy, "READING firm", .when(anyOf: [Cue.founding])
  ) {
    RuleNotes(
      uses: [.cue(Cue.founding), .cue(Cue.levels)],
      hits: ["建立全县农业担保服务体系 => firm"], misses: ["建立农业担保服务体系 => soft", "健全全县农业担保服务体系 => soft"])
  } decide: { context in
    context.carrying.contains { clause in
      guard let verb = context.deedVerb(clause), Cue.founding.holds(context.s, verb) else { return false }
      return context.names.hasLevel(clause) && !context.says(Cue.vague, in: clause.range)
        && clause.range.upperBound - verb.end >= 6
    } ? true : nil
  }

  static let attained = FirmnessRule(
    "firm-attained", Words.byAttained, "READING firm", .when(anyOf: [Cue.attained])
  ) {
    RuleNotes(
      uses: [.cue(Cue.attaining), .cue(Cue.attained)],
      hits: ["基本实现药费异地直接结算 => firm", "〔回顾〕健身路径实现村村有 => firm"],
      misses: ["实现产业融合发展 => soft", "推进药费直接结算 => soft"])
  } decide: { context in
    context.carrying.contains { clause in
      context.ends(clause, with: Cue.attained)
        && clause.words.contains { Cue.attaining.holds(context.s, $0) }
    } ? true : nil
  }

  static let helped = FirmnessRule(
    "firm-helped", Words.byHelp, "READING firm", .when(.plan, anyOf: [Cue.encouraging])
  ) {
    RuleNotes(
      uses: [.cue(Cue.encouraging), .cue(Cue.honours), .cue(Cue.levels), .name, .words(.onceVerb)],
      hits: ["支持丰禾粮油申报省级龙头企业 => firm"], misses: ["支持企业申报省级龙头企业 => soft", "支持青龙竹木市场建设 => soft"])
  } decide: { context in
    guard !context.isReview, context.isOne(context.head, of: Cue.encouraging),
      let verb = context.main.words.first(where: {
        $0.start > (context.head?.end ?? 0) + 3 && $0.count > 1 && $0.has(.onceVerb)
      })
    else { return nil }
    let who = context.main.head + (context.head?.count ?? 0)..<verb.start
    return context.names.hasUnknown(context.main, in: who)
      && (context.names.hasLevel(context.main) || Cue.honours.holds(context.s, verb)) ? true : nil
  }
}

extension Cue {
  static let documenting = CueWords(.judgement, "documenting")
  static let lawmaking = CueWords(.judgement, "lawmaking")
  static let laws = CueWords(.judgement, "laws")
  static let attaining = CueWords(.judgement, "attaining")
  static let attained = CueWords(.judgement, "attained")
}
