import ChineseText
import PlanModel

/// The end of the time that a text gives for a commitment (完成时限); nil where it gives none.
enum DueReader {
  /// The most precise time of the statement's own clauses, the last of equals.
  static func due(_ draft: Draft) -> PartialDate? {
    var best: PartialDate?
    for time in draft.clauses.flatMap(\.dueTimes) {
      guard let due = time.due else { continue }
      if let known = best, due.precision < known.precision { continue }
      best = due
    }
    return best
  }
}
