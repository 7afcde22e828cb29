import FoundationEssentials
import PlanModel

/// One commitment as a report prints it (事项): the assessment, flattened to what is said.
///
/// A class that never changes: an item stands in many lists and tables at once, and none of them copies it.
public final class ReportItem: Sendable {
  public let code: String
  public let title: String
  public let unit: String
  public let lead: String?
  public let kind: CommitmentKind
  public let headings: [String]
  public let quote: String?
  public let life: LifeState
  public let light: Light
  /// What the row of the rule set is called.
  public let band: Phrase
  public let isCounted: Bool
  public let isLeaf: Bool
  /// Its complete leaves of all, where it was broken down: they decide, not its own figures.
  public let parts: PartsTally?
  /// In percent and points, unrounded.
  public let completion: Decimal?
  public let planned: Decimal?
  public let pace: Decimal?
  public let reason: ReasonCode?
  public let targets: [TargetAssessment]
  /// The same against version 0; empty where nothing was changed.
  public let againstOriginal: [TargetAssessment]
  public let milestones: [MilestoneLine]
  public let reachedMilestones: Int
  public let dueMilestones: Int
  public let standing: StandingTally?
  /// A published report showed it red, and it no longer is: the past counts as yellow, never as green.
  public let wasRed: Bool
  /// The first day of its plan.
  public let begins: CalendarDate
  public let due: CalendarDate
  public let originalDue: CalendarDate
  public let isComplete: Bool
  public let completedOn: CalendarDate?
  public let slips: [Slip]
  public let badges: [Badge]
  /// By how much a bound is broken, in its own unit.
  public let overBound: Quantity?
  /// Evidence too weak for its full share to count as complete.
  public let unprovenBy: EvidenceGrade?
  /// The share done as the unit reports it, where that and no step decides.
  public let reportedShare: Decimal?
  public let verdict: Verdict
  public let verdictReason: Phrase?
  public let latestOn: CalendarDate?
  /// The latest value that was reported, whether there is a target for it or not.
  public let latest: Quantity?
  public let stage: ProjectStage?
  public let note: String?
  /// The last that was reported, and when: an entry without one doesn't say that it is solved.
  public let problem: String?
  public let problemOn: CalendarDate?
  public let nextStep: String?
  public let grade: EvidenceGrade?
  public let adjustments: [Adjustment]
  public let signOffs: [SignOffStep]
  public let answers: [String]

  /// A milestone with its planned and its actual day.
  public struct MilestoneLine: Hashable, Sendable {
    public var name: String
    public var planned: CalendarDate
    public var reached: CalendarDate?
  }

  public init(_ assessment: Assessment) {
    let facts = assessment.facts
    let commitment = facts.commitment
    let history = assessment.deadline ?? DeadlineHistory(facts)
    code = commitment.code
    title = commitment.title
    unit = commitment.unit
    lead = commitment.lead
    kind = commitment.kind
    headings = commitment.headings
    quote = commitment.source?.quote
    life = assessment.life
    light = assessment.light
    band = assessment.bandLabel
    isCounted = assessment.isCounted
    isLeaf = !facts.hasParts
    parts = assessment.parts
    completion = assessment.completion
    planned = assessment.planned
    pace = assessment.pace
    reason = assessment.reason
    targets = assessment.targets
    againstOriginal = assessment.againstOriginal
    milestones = commitment.milestones.map {
      MilestoneLine(
        name: $0.name, planned: $0.planned.last,
        reached: MilestoneTally.reachedOn($0, progress: facts.progress, asOf: assessment.asOf))
    }
    reachedMilestones = assessment.milestones?.reached ?? 0
    dueMilestones = assessment.milestones?.due ?? 0
    standing = assessment.standing
    wasRed = facts.publishedLights.contains(.red) && assessment.light != .red
    begins = commitment.period.first
    due = history.inForce
    originalDue = history.original
    isComplete = assessment.isComplete
    completedOn = assessment.completedOn
    slips = assessment.slips
    badges = assessment.badges
    overBound = assessment.overBound
    unprovenBy = assessment.unprovenBy
    let isShare = assessment.targets.isEmpty && assessment.milestones?.completion != assessment.completion
    reportedShare = isShare ? assessment.completion : nil
    verdict = assessment.verdict
    verdictReason = assessment.verdictReason
    let last = facts.progress.last
    latestOn = last?.on
    latest = facts.progress.last { $0.value != nil }?.value
    stage = facts.progress.last { $0.stage != nil }?.stage
    note = last?.note
    let known = facts.progress.last { $0.problem != nil }
    problem = known?.problem
    problemOn = known?.on
    nextStep = last?.nextStep
    grade = last?.grade
    adjustments = facts.adjustments
    signOffs = facts.signOffs
    answers = facts.outcomes.map(\.quote)
  }

  /// Days past the deadline while open; nil when it isn't overdue.
  public var overdueDays: Int? {
    for slip in slips { if case .overdue(let days) = slip { return days } }
    return nil
  }

  public var lateDays: Int? {
    for slip in slips { if case .late(let days) = slip { return days } }
    return nil
  }

  public var staleDays: Int? {
    for slip in slips { if case .stale(let days) = slip { return days } }
    return nil
  }

  public var forecast: CalendarDate? {
    for slip in slips { if case .forecast(let day) = slip { return day } }
    return nil
  }

  public func has(_ slip: String) -> Bool { slips.contains { $0.code == slip } }
}
