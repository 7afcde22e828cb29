import PlanModel

/// An outcome with its neighbours in the same sentence (同句): 受理纠纷215件，化解211件 may have been read as two.
enum Passage {
  /// How many characters may lie between two clauses of a sentence: a mark, or a short clause that is no outcome.
  private static let gap = 18

  /// The outcome with up to two that follow it, else with the one before it; nil where it stands alone.
  static func around(_ at: Int, in outcomes: [OutcomeStatement]) -> OutcomeStatement? {
    var last = at
    while last + 1 < outcomes.count, last < at + 2, follows(outcomes[last], outcomes[last + 1]) { last += 1 }
    if last == at {
      guard at > 0, follows(outcomes[at - 1], outcomes[at]) else { return nil }
      return joined(outcomes[(at - 1)...at])
    }
    return joined(outcomes[at...last])
  }

  private static func follows(_ one: OutcomeStatement, _ next: OutcomeStatement) -> Bool {
    (0...gap).contains(next.span.start - one.span.end)
  }

  /// One statement with the figures of all; what stood between is a comma, so that places stay right.
  private static func joined(_ parts: ArraySlice<OutcomeStatement>) -> OutcomeStatement? {
    guard var whole = parts.first else { return nil }
    for part in parts.dropFirst() {
      whole.quote += String(repeating: "，", count: part.span.start - whole.span.end) + part.quote
      whole.figures += part.figures
      whole.span = Span(whole.span.start, part.span.end)
    }
    return whole
  }
}
