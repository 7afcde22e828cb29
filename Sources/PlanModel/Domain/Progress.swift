import FoundationEssentials

/// One report on a commitment (进展): append-only; a later entry may replace it and says so.
public struct ProgressEntry: Hashable, Sendable, Identifiable {
  public var id: String
  /// The day that it speaks of.
  public var on: CalendarDate
  /// When it was written down, milliseconds since 1970 UTC; orders entries of one day.
  public var recordedAt: Int
  /// Which target it belongs to where a commitment has several: its indicator.
  public var indicator: String?
  public var value: Quantity?
  /// 完成率 as reported, in percent.
  public var percent: Decimal?
  public var stage: ProjectStage?
  /// A milestone's or stage's own name, as typed.
  public var milestone: String?
  public var grade: EvidenceGrade
  public var note: String?
  public var problem: String?
  public var nextStep: String?
  public var by: String
  /// The id of the entry that this one corrects.
  public var replaces: String?

  public init(
    id: String, on: CalendarDate, recordedAt: Int = 0, indicator: String? = nil, value: Quantity? = nil,
    percent: Decimal? = nil, stage: ProjectStage? = nil, milestone: String? = nil,
    grade: EvidenceGrade = .e2, note: String? = nil, problem: String? = nil, nextStep: String? = nil,
    by: String = "", replaces: String? = nil
  ) {
    self.id = id
    self.on = on
    self.recordedAt = recordedAt
    self.indicator = indicator
    self.value = value
    self.percent = percent
    self.stage = stage
    self.milestone = milestone
    self.grade = grade
    self.note = note
    self.problem = problem
    self.nextStep = nextStep
    self.by = by
    self.replaces = replaces
  }
}

/// A changed target, deadline or scope, a suspension or a withdrawal (调整).
public struct Adjustment: Hashable, Sendable, Identifiable {
  public enum Change: Hashable, Sendable {
    /// The terms in force from then on.
    case terms(Terms)
    case suspended, resumed, withdrawn
  }

  public var id: String
  public var on: CalendarDate
  public var recordedAt: Int
  public var change: Change
  public var reason: String
  public var authority: AdjustmentAuthority
  /// 文号: 政办3号.
  public var number: String?
  public var by: String
  /// In the order in which they were recorded.
  public var followUps: [AdjustmentFollowUp]

  public init(
    id: String, on: CalendarDate, recordedAt: Int = 0, change: Change, reason: String,
    authority: AdjustmentAuthority, number: String? = nil, by: String = "",
    followUps: [AdjustmentFollowUp] = []
  ) {
    self.id = id
    self.on = on
    self.recordedAt = recordedAt
    self.change = change
    self.reason = reason
    self.authority = authority
    self.number = number
    self.by = by
    self.followUps = followUps
  }
}

/// A step of the sign-off (销号). The one who asks and the one who approves differ.
public struct SignOffStep: Hashable, Sendable, Identifiable {
  public enum Action: String, Hashable, Sendable, CaseIterable {
    case requested, verified, returned, approved, reopened
  }

  public var id: String
  public var action: Action
  public var on: CalendarDate
  public var recordedAt: Int
  public var by: String
  public var reason: String?

  public init(
    id: String, action: Action, on: CalendarDate, recordedAt: Int = 0, by: String, reason: String? = nil
  ) {
    self.id = id
    self.action = action
    self.on = on
    self.recordedAt = recordedAt
    self.by = by
    self.reason = reason
  }
}
