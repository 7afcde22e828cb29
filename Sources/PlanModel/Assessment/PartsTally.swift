import FoundationEssentials

/// How many of a commitment's leaves are complete (分解完成情况). A parent is complete when its leaves are.
///
/// Withdrawn and suspended leaves stand outside. RULES §6: leaves only.
public struct PartsTally: Hashable, Sendable {
  public var complete = 0
  public var total = 0
  /// When the last was completed; nil while one is open.
  public var completedOn: CalendarDate?
  /// Weights of the complete ones of all weights in percent; nil where one has none.
  public var completion: Decimal?

  /// Nil where nothing below it counts.
  public init?(_ parts: [CommitmentFacts], assess: (CommitmentFacts) -> Assessment) {
    var days: [CalendarDate?] = []
    var done = Decimal(0)
    var all: Decimal? = 0
    func add(_ facts: CommitmentFacts) {
      guard facts.parts.isEmpty else { return facts.parts.forEach(add) }
      let leaf = assess(facts)
      guard leaf.life != .withdrawn, leaf.life != .suspended else { return }
      days.append(leaf.completedOn)
      all = all.flatMap { sum in facts.commitment.weight.map { sum + $0 } }
      if leaf.isComplete { done += facts.commitment.weight ?? 0 }
    }
    parts.forEach(add)
    guard !days.isEmpty else { return nil }
    total = days.count
    complete = days.count { $0 != nil }
    completedOn = complete == total ? days.compactMap(\.self).max() : nil
    if let all, all > 0 { completion = done * 100 / all }
  }
}
