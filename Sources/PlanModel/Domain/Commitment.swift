import FoundationEssentials

/// Where a recorded item came from: a sentence of a document that is kept in the store (出处).
public struct Source: Hashable, Sendable {
  public var documentHash: String
  public var span: Span
  public var quote: String

  public init(documentHash: String, span: Span, quote: String) {
    self.documentHash = documentHash
    self.span = span
    self.quote = quote
  }
}

/// What is promised, and for when: the part of a commitment that adjustments make versions of (版本).
public struct Terms: Hashable, Sendable {
  public var targets: [Target]
  public var due: PartialDate?
  public var scope: String?

  public init(targets: [Target] = [], due: PartialDate? = nil, scope: String? = nil) {
    self.targets = targets
    self.due = due
    self.scope = scope
  }
}

/// A promise on the ledger (承诺事项).
public struct Commitment: Hashable, Sendable, Identifiable {
  /// Identity of its own, that `merge` goes by: a lower-case UUID.
  public var id: String
  /// `XH-2023H2-017`; unique within its unit of government.
  public var code: String
  public var title: String
  public var kind: CommitmentKind
  public var isFirm: Bool
  public var modality: Modality
  public var headings: [String]
  /// The plan's period; the commitment's own time ends with `due`.
  public var period: Period
  /// The unit of government that promised (单位), by name.
  public var unit: String
  /// The lead office (牵头单位); the first named leads.
  public var lead: String?
  public var supporting: [String]
  public var leaders: [String]
  public var weight: Decimal?
  /// The id of the commitment that this is a part of.
  public var parent: String?
  /// Version 0, which nothing can change.
  public var original: Terms
  public var milestones: [Milestone]
  public var source: Source?
  /// The day of adoption; nil while it is a draft.
  public var adopted: CalendarDate?
  /// Columns of a ledger that the program doesn't know, kept as they were.
  public var notes: [String: String]

  public init(
    id: String, code: String, title: String, kind: CommitmentKind, isFirm: Bool = true,
    modality: Modality = .firm, headings: [String] = [], period: Period, unit: String, lead: String? = nil,
    supporting: [String] = [], leaders: [String] = [], weight: Decimal? = nil, parent: String? = nil,
    original: Terms = Terms(), milestones: [Milestone] = [], source: Source? = nil,
    adopted: CalendarDate? = nil, notes: [String: String] = [:]
  ) {
    self.id = id
    self.code = code
    self.title = title
    self.kind = kind
    self.isFirm = isFirm
    self.modality = modality
    self.headings = headings
    self.period = period
    self.unit = unit
    self.lead = lead
    self.supporting = supporting
    self.leaders = leaders
    self.weight = weight
    self.parent = parent
    self.original = original
    self.milestones = milestones
    self.source = source
    self.adopted = adopted
    self.notes = notes
  }
}
