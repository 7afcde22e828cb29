import FoundationEssentials
import PlanModel

/// One commitment as a report prints it (事项): the assessment, flattened to what is said.
public struct ReportItem: Hashable, Sendable {
  public var code: String
  public var title: String
  public var unit: String
  public var lead: String?
  public var kind: CommitmentKind
  public var headings: [String]
  public var quote: String?
  public var life: LifeState
  public var light: Light
  /// What the row of the rule set is called.
  public var band: Phrase
  public var isCounted: Bool
  public var isLeaf: Bool
  /// In percent and points, unrounded.
  public var completion: Decimal?
  public var planned: Decimal?
  public var pace: Decimal?
  public var reason: ReasonCode?
  public var targets: [TargetAssessment]
  /// The same against version 0; empty where nothing was changed.
  public var againstOriginal: [TargetAssessment]
  public var milestones: [MilestoneLine]
  public var reachedMilestones: Int
  public var dueMilestones: Int
  public var standing: StandingTally?
  /// A published report showed it red, and it no longer is: the past counts as yellow, never as green.
  public var wasRed: Bool
  /// The first day of its plan.
  public var begins: CalendarDate
  public var due: CalendarDate
  public var originalDue: CalendarDate
  public var isComplete: Bool
  public var completedOn: CalendarDate?
  public var slips: [Slip]
  public var badges: [Badge]
  /// By how much a bound is broken, in its own unit.
  public var overBound: Quantity?
  /// Evidence too weak for its full share to count as complete.
  public var unprovenBy: EvidenceGrade?
  /// The share done as the unit reports it, where that and no step decides.
  public var reportedShare: Decimal?
  public var verdict: Verdict
  public var verdictReason: Phrase?
  public var latestOn: CalendarDate?
  /// The latest value that was reported, whether there is a target for it or not.
  public var latest: Quantity?
  public var stage: ProjectStage?
  public var note: String?
  /// The last that was reported, and when: an entry without one doesn't say that it is solved.
  public var problem: String?
  public var problemOn: CalendarDate?
  public var nextStep: String?
  public var grade: EvidenceGrade?
  public var adjustments: [Adjustment]
  public var signOffs: [SignOffStep]
  public var answers: [String]

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
