import PlanModel

/// What matching knows besides the two lists (背景).
public struct MatchContext: Hashable, Sendable {
  /// The time that the plan covers.
  public var planned: Period?
  /// The time that the review looks back on.
  public var reviewed: Period?
  /// The outcomes of the plan's own report: last year's levels, the base of 比上年净增7000万元.
  public var earlier: [OutcomeStatement]

  public init(planned: Period? = nil, reviewed: Period? = nil, earlier: [OutcomeStatement] = []) {
    self.planned = planned
    self.reviewed = reviewed
    self.earlier = earlier
  }
}
