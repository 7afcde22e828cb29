/// An undertaking that a plan section makes (工作安排), as read from the text. READING “Commitment”.
public struct CommitmentStatement: Hashable, Sendable, Identifiable {
  /// `c1`, `c2` … in the order of the text.
  public var id: String
  public var span: Span
  /// One contiguous verbatim piece of the text.
  public var quote: String
  /// Short name for lists.
  public var title: String
  /// A stranger could later say yes or no from records.
  public var isFirm: Bool
  public var kind: CommitmentKind
  /// The project stage that it promises.
  public var stage: ProjectStage?
  /// Strength of wording; never changes a formula.
  public var modality: Modality
  /// The end of the time that the text gives for it; nil when it gives none.
  public var due: PartialDate?
  /// The headings above it, outermost first, numbering kept off.
  public var headings: [String]
  /// Units and bodies that it names as responsible.
  public var units: [String]
  public var figures: [Figure]
  /// The rule that read it, and what it went by.
  public var rule: String
  public var reasons: [Phrase]

  public init(
    id: String, span: Span, quote: String, title: String = "", isFirm: Bool = false,
    kind: CommitmentKind = .action, modality: Modality = .firm, due: PartialDate? = nil,
    headings: [String] = [], units: [String] = [], figures: [Figure] = [], stage: ProjectStage? = nil,
    rule: String = "", reasons: [Phrase] = []
  ) {
    self.id = id
    self.span = span
    self.quote = quote
    self.title = title
    self.isFirm = isFirm
    self.kind = kind
    self.modality = modality
    self.due = due
    self.headings = headings
    self.units = units
    self.figures = figures
    self.stage = stage
    self.rule = rule
    self.reasons = reasons
  }
}

/// How far an outcome says that its matter has come (完成状态).
public enum OutcomeStatus: String, Hashable, Sendable, CaseIterable {
  case done, progress, started, failed
}

/// A result that a review section states (完成情况), as read from the text. READING “Outcome”.
public struct OutcomeStatement: Hashable, Sendable, Identifiable {
  /// `o1`, `o2` … in the order of the text.
  public var id: String
  public var span: Span
  public var quote: String
  public var isFirm: Bool
  public var status: OutcomeStatus
  public var stage: ProjectStage?
  public var headings: [String]
  public var figures: [Figure]
  public var rule: String
  public var reasons: [Phrase]

  public init(
    id: String, span: Span, quote: String, isFirm: Bool = false, status: OutcomeStatus = .done,
    headings: [String] = [], figures: [Figure] = [], stage: ProjectStage? = nil, rule: String = "",
    reasons: [Phrase] = []
  ) {
    self.id = id
    self.span = span
    self.quote = quote
    self.isFirm = isFirm
    self.status = status
    self.headings = headings
    self.figures = figures
    self.stage = stage
    self.rule = rule
    self.reasons = reasons
  }
}
