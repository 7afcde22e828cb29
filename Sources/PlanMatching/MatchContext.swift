import PlanModel

/// What matching knows besides the two lists (背景).
public struct MatchContext: Hashable, Sendable {
  /// The time that the plan covers.
  public var planned: Period?
  /// The time that the review looks back on.
  public var reviewed: Period?
  /// The outcomes of the plan's own report: last year's levels, the base of 比上年净增7000万元.
  public var earlier: [OutcomeStatement]

  /// The scalars of the plan's text and the review's, where they are at hand: a statement may go on about a clause
  /// before it that is no statement.
  public var planText: [UInt32]
  public var reviewText: [UInt32]

  /// For each outcome whether it tells what several years came to; empty where that wasn't asked.
  var severalYears: [Bool] = []

  func tellsSeveralYears(_ outcome: Int) -> Bool {
    severalYears.indices.contains(outcome) && severalYears[outcome]
  }

  /// How many days the year looked back on has; 365 where it isn't known.
  var daysOfYear: Int {
    guard let year = (reviewed ?? planned)?.last.year else { return 365 }
    return year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 366 : 365
  }

  /// Its time ends after the one that is looked back on.
  func isDueLater(_ commitment: CommitmentStatement) -> Bool {
    guard let due = commitment.due, let reviewed = reviewed ?? planned else { return false }
    return due.last > reviewed.last
  }

  public init(
    planned: Period? = nil, reviewed: Period? = nil, earlier: [OutcomeStatement] = [],
    planText: [UInt32] = [], reviewText: [UInt32] = []
  ) {
    self.planText = planText
    self.reviewText = reviewText
    self.planned = planned
    self.reviewed = reviewed
    self.earlier = earlier
  }
}
