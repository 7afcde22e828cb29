import FoundationEssentials

/// An outcome of a later report, accepted as the answer to a commitment.
public struct AcceptedOutcome: Hashable, Sendable {
  public var relation: Relation
  public var quote: String
  public var source: Source?
  public var on: CalendarDate?

  public init(relation: Relation, quote: String, source: Source? = nil, on: CalendarDate? = nil) {
    self.relation = relation
    self.quote = quote
    self.source = source
    self.on = on
  }
}

extension ProgressEntry {
  /// 完成率 as reported; a negative percentage is a fall of something and no completion.
  var completion: Decimal? { percent.flatMap { $0 >= 0 ? $0 : nil } }
}

extension CommitmentFacts {
  /// Something was reported, and there is nothing to hold it against: a value without a target, or with a masked one.
  ///
  /// Unknown isn't missed: such an item has no light, also past its deadline.
  var hasNothingToMeasureBy: Bool {
    guard commitment.milestones.isEmpty, terms.targets.allSatisfy({ $0.setting != .given || $0.value == nil })
    else { return false }
    return progress.contains { $0.value != nil || ($0.percent ?? 0) < 0 }
      && !progress.contains { $0.completion != nil || $0.stage != nil }
  }
}

/// Whether a later report was read for an answer.
public enum Examination: String, Hashable, Sendable, CaseIterable {
  /// No later report was read: not silent, just not examined.
  case notExamined
  /// A later report was read whole, and a person or a stated rule accepted an answer.
  case answered
  /// It was read whole and nothing in it answers.
  case silent
  /// It has candidates that a person must settle.
  case undecided
}

/// Everything that an assessment of one commitment goes by, as of a date (事实).
///
/// The store makes it; nothing in it lies after the date, and replaced entries are left out.
public struct CommitmentFacts: Hashable, Sendable {
  public var commitment: Commitment
  /// The terms in force.
  public var terms: Terms
  /// In order of date, then of recording.
  public var progress: [ProgressEntry]
  public var adjustments: [Adjustment]
  public var signOffs: [SignOffStep]
  public var examination: Examination
  public var outcomes: [AcceptedOutcome]
  /// Lights that published reports showed, in order: catching up turns a past red yellow, never green.
  public var publishedLights: [Light]
  /// Whether anything of its plan has an entry: an item nobody reports on is red in a tracked plan, grey in an untracked one.
  public var planHasEntries: Bool
  /// It has parts, so totals count those and not it.
  public var hasParts: Bool
  /// Those parts with all that belongs to them (细项): the commitment is complete when its leaves are.
  public var parts: [CommitmentFacts]

  public init(
    commitment: Commitment, terms: Terms? = nil, progress: [ProgressEntry] = [],
    adjustments: [Adjustment] = [], signOffs: [SignOffStep] = [], examination: Examination = .notExamined,
    outcomes: [AcceptedOutcome] = [], publishedLights: [Light] = [], planHasEntries: Bool = true,
    hasParts: Bool = false, parts: [CommitmentFacts] = []
  ) {
    self.commitment = commitment
    self.terms = terms ?? commitment.original
    self.progress = progress
    self.adjustments = adjustments
    self.signOffs = signOffs
    self.examination = examination
    self.outcomes = outcomes
    self.publishedLights = publishedLights
    self.planHasEntries = planHasEntries
    self.hasParts = hasParts || !parts.isEmpty
    self.parts = parts
  }
}
