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

  private static let onTheWay = ["正在", "前期工作", "有序推进", "加快推进", "加紧推进", "抓紧推进", "预计", "即将", "力争"]

  /// The next clause goes on about the same thing and says that it isn't finished.
  static func isUnderWay(
    _ passage: OutcomeStatement?, after outcome: OutcomeStatement, of commitment: CommitmentStatement
  ) -> Bool {
    guard let passage, passage.quote.hasPrefix(outcome.quote), !outcome.quote.hasAny(ends) else {
      return false
    }
    let clause = passage.quote.dropFirst(outcome.quote.count).drop { $0 == "，" }.split(separator: "，").first
    guard let clause else { return false }
    return onTheWay.contains { clause.prefix(8).contains($0) }
  }

  /// The thing itself is there.
  private static let ends = ["建成", "完工", "竣工", "投用", "投产", "交付", "启用", "通车", "开园", "投入使用", "完成", "验收"]

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
