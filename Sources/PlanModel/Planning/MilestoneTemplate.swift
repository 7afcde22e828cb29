import FoundationEssentials

/// The usual steps of one sort of undertaking (节点模板): 招商, 建设, 民生实事 …
public struct MilestoneTemplate: Hashable, Sendable {
  public struct Step: Hashable, Sendable {
    public var name: String
    public var stage: ProjectStage?
    /// How many days it takes, from the end of the step before to its own end.
    public var days: Int
    public var weight: Decimal?

    public init(name: String, stage: ProjectStage? = nil, days: Int, weight: Decimal? = nil) {
      self.name = name
      self.stage = stage
      self.days = days
      self.weight = weight
    }
  }

  public var name: String
  public var steps: [Step]

  public init(name: String, steps: [Step]) {
    self.name = name
    self.steps = steps
  }

  /// How long it takes when nothing waits.
  public var days: Int { steps.reduce(0) { $0 + $1.days } }
}
