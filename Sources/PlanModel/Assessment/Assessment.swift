import FoundationEssentials

/// Why there is no ratio. RULES §1; the raw values are DESIGN §6's codes.
public enum ReasonCode: String, Hashable, Sendable, CaseIterable {
  case noTarget, zeroTarget, negativeTarget, noValue, masked, units, growth, qualitative
}

/// One target held against its latest value (目标评估).
public struct TargetAssessment: Hashable, Sendable {
  public var target: Target
  /// 完成率 in percent, unrounded; nil with a reason.
  public var completion: Decimal?
  /// 与序时之差 in percentage points, unrounded.
  public var pace: Decimal?
  /// For growth, rates, ceilings and ranges: actual less target, in points or in the target's unit; negative is worse.
  public var difference: Decimal?
  public var reason: ReasonCode?
  /// The latest value as of the date, in its own unit, and its day.
  public var latest: Quantity?
  public var latestOn: CalendarDate?
  /// Reached with evidence of E2 or better.
  public var isMet: Bool
  /// The day on which it was first reached.
  public var metOn: CalendarDate?

  public init(
    target: Target, completion: Decimal? = nil, pace: Decimal? = nil, difference: Decimal? = nil,
    reason: ReasonCode? = nil, latest: Quantity? = nil, latestOn: CalendarDate? = nil, isMet: Bool = false,
    metOn: CalendarDate? = nil
  ) {
    self.target = target
    self.completion = completion
    self.pace = pace
    self.difference = difference
    self.reason = reason
    self.latest = latest
    self.latestOn = latestOn
    self.isMet = isMet
    self.metOn = metOn
  }
}

/// One way in which a commitment slipped, with its number (滞后情形). RULES §5.
public enum Slip: Hashable, Sendable {
  case overdue(days: Int)
  case late(days: Int)
  case behind(points: Decimal)
  case forecast(CalendarDate)
  case rebased
  case silent
  case stale(days: Int)

  /// As it stands in JSON: `overdue`, `behind` …
  public var code: String {
    switch self {
    case .overdue: "overdue"
    case .late: "late"
    case .behind: "behind"
    case .forecast: "forecast"
    case .rebased: "rebased"
    case .silent: "silent"
    case .stale: "stale"
    }
  }
}

/// A mark on top of a light that changes no colour (标记). RULES §4.
public enum Badge: String, Hashable, Sendable, CaseIterable {
  case dueSoon, stale, rebased, extensionTooLate, aboveTarget
  /// 程序待补, 未公告: what the adjustment of an item voted by the congress still lacks.
  case procedureOpen, notAnnounced
}

extension Assessment {
  /// The grade of evidence that is too weak to make a full share count as complete (E0, E1); nil where none is.
  public var unprovenBy: EvidenceGrade? {
    guard !isComplete, (completion ?? 0) >= 100 else { return nil }
    let last = facts.progress.last { $0.value != nil || $0.percent != nil }
    return last.flatMap { $0.grade < .e2 ? $0.grade : nil }
  }
}

/// Where one commitment stands as of a date (评估). Derived, never stored.
public struct Assessment: Hashable, Sendable {
  public var facts: CommitmentFacts
  public var asOf: CalendarDate
  public var life: LifeState
  public var light: Light
  /// The first target's values; those of all in `targets`.
  public var completion: Decimal?
  public var pace: Decimal?
  public var reason: ReasonCode?
  public var targets: [TargetAssessment]
  /// The same against version 0, where the terms were changed.
  public var againstOriginal: [TargetAssessment]
  public var isComplete: Bool
  public var completedOn: CalendarDate?
  public var slips: [Slip]
  public var badges: [Badge]
  public var verdict: Verdict
  /// Belongs to the denominator of ratios: a leaf that isn't grey, withdrawn or suspended.
  public var isCounted: Bool
  /// The row of the table of lights that decided: `onTrack`, `watch`, `overdue`, `noData`.
  public var band: String = ""
  /// What that row is called in the rule set.
  public var bandLabel = Phrase(zh: "", en: "")
  /// The points that the light went by; nil where it went by something else.
  public var gap: Decimal?
  /// By how much a bound, a range or a zero target is broken, in its own unit (突破): the slip `behind` is of this.
  public var overBound: Quantity?
  /// The planned share by the date in percent (序时), of the first target.
  public var planned: Decimal?
  /// Averaged over the targets by their weights; nil unless each has one and a completion.
  public var averageCompletion: Decimal?
  public var milestones: MilestoneTally?
  public var standing: StandingTally?
  /// Of its leaves, where it has parts.
  public var parts: PartsTally?
  public var deadline: DeadlineHistory?
  /// Published lights as they stand now, then the present one: a past red that was caught up is yellow.
  public var history: [Light] = []
  /// How the verdict was reached.
  public var verdictReason: Phrase?

  public init(
    facts: CommitmentFacts, asOf: CalendarDate, life: LifeState, light: Light, completion: Decimal? = nil,
    pace: Decimal? = nil, reason: ReasonCode? = nil, targets: [TargetAssessment] = [],
    againstOriginal: [TargetAssessment] = [], isComplete: Bool = false, completedOn: CalendarDate? = nil,
    slips: [Slip] = [], badges: [Badge] = [], verdict: Verdict = .notExamined, isCounted: Bool = false
  ) {
    self.facts = facts
    self.asOf = asOf
    self.life = life
    self.light = light
    self.completion = completion
    self.pace = pace
    self.reason = reason
    self.targets = targets
    self.againstOriginal = againstOriginal
    self.isComplete = isComplete
    self.completedOn = completedOn
    self.slips = slips
    self.badges = badges
    self.verdict = verdict
    self.isCounted = isCounted
  }
}
