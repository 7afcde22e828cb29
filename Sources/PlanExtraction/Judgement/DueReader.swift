import ChineseText
import PlanModel

/// The end of the time that a text gives for a commitment (完成时限); nil where it gives none.
enum DueReader {
  /// The most precise time of the statement's own clauses, the last of equals.
  static func due(_ draft: Draft, _ s: Scalars) -> PartialDate? {
    var best: PartialDate?
    for time in draft.clauses.flatMap(\.dueTimes) {
      guard let due = time.due, !isCompared(time, s) else { continue }
      if let known = best, due.precision < known.precision { continue }
      best = due
    }
    return best
  }

  /// 比去年, 较上年: what it is held against.
  private static func isCompared(_ time: TimeExpression, _ s: Scalars) -> Bool {
    guard time.range.lowerBound > 0 else { return false }
    let before = s[time.range.lowerBound - 1]
    return before == 0x6BD4 || before == 0x8F83
  }
}
