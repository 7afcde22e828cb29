import ChineseText
import PlanModel

/// What announces, frames or only opens what a section says (宣布与开头): goals and their year, terms of several years,
/// intentions, and what a review begins with.
extension StatementReader {
  /// “十三五”时期主要目标, 今后五年的奋斗目标: a part that plans for longer than the year.
  func term(_ heading: Range<Int>, _ times: TimeScanner) -> PartialDate? {
    if let year = PeriodReader.lastYear(s)(heading) { return PartialDate(year: year) }
    guard let planned else { return nil }
    return times.times(in: heading).first {
      $0.due.map { $0.precision == .year && $0.last.year > planned.first.year } == true
    }?
    .due
  }

  /// 2024年的奋斗目标是： as a heading.
  func goal(announcedIn heading: Range<Int>, with times: TimeScanner) -> PartialDate? {
    guard s[heading.upperBound - 1] == Mark.colon, Cue.any(Cue.goals, s, heading), let goalYear else {
      return nil
    }
    return times.times(in: heading).contains { $0.due == goalYear } ? goalYear : nil
  }

  /// 今年主要预期目标是：, 综合各方面因素，今年主要预期目标是：: what announces the rest of its sentence.
  func announcing(_ sentence: Sentence) -> Clause? {
    for clause in sentence.clauses.prefix(2) {
      if clause.mark == Mark.colon { return clause.isFirst || Cue.any(Cue.goals, s, clause) ? clause : nil }
      if clause.hasTarget { return nil }
    }
    return nil
  }

  /// The last year of the plan, where it ends with one.
  var goalYear: PartialDate? {
    guard let last = planned?.last, last.month == 12 else { return nil }
    return PartialDate(year: last.year)
  }

  /// The rule that leaves a statement out: a general difficulty, or what is soft in a section's opening.
  func leftOut(_ context: StatementContext, _ section: ReportSection, isOpening: Bool) -> RuleCard? {
    if section.role == .review, isIntention(context.draft) { return SentenceRules.intention }
    if section.role == .problems, !isNamedFailure(context.draft, context.names) || !context.isFirm {
      return SentenceRules.generalDifficulty
    }
    return isOpening && !context.isFirm || framesReview(context, section) ? SentenceRules.openingFrame : nil
  }

  /// 面对…，较好完成了人代会确定的各项任务: what a review opens with, and which task isn't said.
  func framesReview(_ context: StatementContext, _ section: ReportSection) -> Bool {
    guard section.role == .review, !context.hasTarget else { return false }
    let first = section.lines.dropFirst(section.heading == nil ? 0 : 1).first ?? section.lines.lowerBound
    guard context.range.lowerBound < lines[min(first + 1, section.lines.upperBound - 1)].range.upperBound
    else { return false }
    return context.draft.clauses.contains { clause in
      clause.endWord.map { s.has(Cue.task, at: $0.end - 2, limit: $0.end) } != false
        && s.has(Cue.task, at: clause.range.upperBound - 2, limit: clause.range.upperBound)
        && Cue.any(Cue.wellDone, s, clause)
    }
  }

  /// 1.水厂扩建项目（水利站）。: one named or single work, and nothing said of it yet.
  func namesProject(_ sentence: Sentence, _ names: NameReader) -> Bool {
    guard sentence.clauses.count == 1, let clause = sentence.clauses.first, !clause.startsWithVerb else {
      return false
    }
    return clause.words.contains { $0.count > 1 && $0.has(.projectNoun) || Cue.works.holds(s, $0) }
      && !Cue.any(Cue.vague, s, clause) && clause.innerVerb?.has(.standingVerb) != true
  }

  /// 目标：, 年度目标：: what was to be reached, before what was.
  func isGoalLabel(_ clause: Clause) -> Bool {
    clause.count <= 6
      && Cue.any(Cue.goals, s, clause.range.upperBound - min(4, clause.count)..<clause.range.upperBound)
  }

  /// 计划安装路灯90盏: what a review sets out from, where it doesn't say in the same breath what came of it.
  func isIntention(_ draft: Draft) -> Bool {
    guard let first = draft.clauses.first, Cue.any(Cue.planned, s, first.range.head(4)), !first.has(.failed),
      !Cue.any(Cue.intended, s, first)
    else { return false }
    return !draft.clauses.dropFirst().contains {
      $0.has([.done, .progress, .failed, .started]) || Cue.any(Cue.already, s, $0.range.head(4))
    }
  }
}
