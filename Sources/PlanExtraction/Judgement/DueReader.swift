import PlanModel

/// The end of the time that a text gives for a commitment (完成时限); nil where it gives none.
enum DueReader {
  /// The most precise time of the statement's own clauses, the last of equals.
  static func due(_ draft: Draft) -> PartialDate? {
    var best: TimePhrase?
    for time in draft.clauses.flatMap(\.times) {
      guard let known = best else {
        best = time
        continue
      }
      if time.due.precision >= known.due.precision { best = time }
    }
    return best?.due
  }
}
