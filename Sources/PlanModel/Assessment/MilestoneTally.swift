import FoundationEssentials

/// How many of a project's planned steps are reached, and how many should be (节点完成情况). RULES §3.
public struct MilestoneTally: Hashable, Sendable {
  public var reached: Int
  /// Those whose planned date has passed.
  public var due: Int
  public var total: Int
  /// Weights reached of all weights in percent; nil without weights, when only x of y is said.
  public var completion: Decimal?
  /// When the last was reached; nil while one is open.
  public var completedOn: CalendarDate?

  /// - Parameter progress: entries in order; those under E2 reach nothing.
  public init?(_ milestones: [Milestone], progress: [ProgressEntry], asOf: CalendarDate) {
    guard !milestones.isEmpty else { return nil }
    let days = milestones.map { Self.reachedOn($0, progress: progress, asOf: asOf) }
    reached = days.count { $0 != nil }
    due = milestones.count { $0.planned.last <= asOf }
    total = milestones.count
    completedOn = reached == total ? days.compactMap(\.self).max() : nil
    if let all = Self.weight(milestones), all > 0 {
      let done = zip(milestones, days).filter { $0.1 != nil }.map(\.0)
      completion = (Self.weight(done) ?? 0) * 100 / all
    }
  }

  /// The gap in points that a light goes by: by weight, else by count.
  func gap(planned: Decimal) -> Decimal {
    (completion ?? Decimal(reached * 100) / Decimal(total)) - planned
  }

  /// The sum of the weights; nil where one has none.
  static func weight(_ milestones: [Milestone]) -> Decimal? {
    milestones.reduce(Decimal?(0)) { sum, milestone in
      guard let sum, let weight = milestone.weight else { return nil }
      return sum + weight
    }
  }

  /// Whether somebody reported this very step, and not only one that comes after it (推定).
  public static func isReported(_ milestone: Milestone, progress: [ProgressEntry]) -> Bool {
    progress.contains { entry in
      guard entry.grade >= .e2 else { return false }
      return entry.milestone == milestone.name || milestone.stage != nil && entry.stage == milestone.stage
    }
  }

  /// The day on which a step was reached: its own, that of an entry which names it, or of a later stage.
  public static func reachedOn(
    _ milestone: Milestone, progress: [ProgressEntry], asOf: CalendarDate
  ) -> CalendarDate? {
    var days: [CalendarDate] = []
    if let day = milestone.reached, day <= asOf { days.append(day) }
    for entry in progress where entry.grade >= .e2 && entry.on <= asOf {
      let isNamed = entry.milestone == milestone.name && (entry.percent ?? 100) >= 100
      let isPassed =
        if let stage = milestone.stage, let now = entry.stage { now >= stage } else { false }
      if isNamed || isPassed { days.append(entry.on) }
    }
    return days.min()
  }
}
