import ChineseText
import PlanModel

/// The day on which an outcome says that its matter was reached (完成时间).
enum ReachedDate {
  /// 8月开工，目前主体封顶, where the start was promised: the time right before the stage's own word.
  static func ofStage(_ outcome: OutcomeStatement, for commitment: CommitmentStatement, reviewed: Period)
    -> CalendarDate?
  {
    guard let promised = StageWords.stage(in: commitment.quote),
      promised < .worksComplete || !outcome.quote.has("分别")
    else { return nil }
    let text = ReadableText(outcome.quote)
    let scalars = Array(outcome.quote.unicodeScalars)
    return TimeScanner(text, context: TimeContext(period: reviewed)).times().last { time in
      guard time.precision >= .month, time.role != .duration, time.role != .recurrence,
        reviewed.contains(time.to),
        time.range.upperBound <= scalars.count
      else { return false }
      let next = scalars[time.range.upperBound...].prefix(6).prefix { !Marks.parts($0) }
      return StageWords.stage(in: String(String.UnicodeScalarView(next))) == promised
    }?.to
  }

  /// 三个月来, 前两个月: a length.
  private static func isLength(_ time: TimeExpression, in text: ReadableText) -> Bool {
    text.scalars[time.range].contains(0x4E2A)
  }

  /// The last time that the outcome names, to the month or finer; of several set out by 分别, the one that belongs to
  /// the commitment's thing: 甲中心、乙厂房分别于3月、9月投入使用.
  static func of(_ outcome: OutcomeStatement, for commitment: CommitmentStatement, reviewed: Period)
    -> CalendarDate?
  {
    let text = ReadableText(outcome.quote)
    let times = TimeScanner(text, context: TimeContext(period: reviewed)).times().filter {
      $0.precision >= .month && $0.role != .duration && $0.role != .recurrence && reviewed.contains($0.to)
        && !isLength($0, in: text)
    }
    guard let last = times.last else { return nil }
    if times.count > 1, let shared = outcome.quote.firstRange(of: "分别") {
      let things = outcome.quote[..<shared.lowerBound].split { "、和及".contains($0) }
      guard things.count == times.count else { return nil }
      let wanted = Set(commitment.quote)
      let overlaps = things.map { thing in thing.count { wanted.contains($0) } * 100 / max(1, thing.count) }
      guard let most = overlaps.max(), let at = overlaps.firstIndex(of: most) else { return nil }
      return times[at].to
    }
    return last.to
  }
}
