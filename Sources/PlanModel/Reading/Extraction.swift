/// What is known of a report besides its text (文件信息).
public struct DocumentFacts: Hashable, Sendable {
  public var title: String
  /// The issuing unit of government: 青溪镇.
  public var unit: String?
  /// The day of delivery, else of publication.
  public var issued: CalendarDate?
  public var reviewed: Period?
  public var planned: Period?
  /// Lower-case hex of the original bytes.
  public var sha256: String
  /// Unicode scalars in the decoded text.
  public var characters: Int

  public init(
    title: String = "", unit: String? = nil, issued: CalendarDate? = nil, reviewed: Period? = nil,
    planned: Period? = nil, sha256: String = "", characters: Int = 0
  ) {
    self.title = title
    self.unit = unit
    self.issued = issued
    self.reviewed = reviewed
    self.planned = planned
    self.sha256 = sha256
    self.characters = characters
  }
}

/// Everything that was read from one report.
public struct Extraction: Hashable, Sendable {
  public var document: DocumentFacts
  public var sections: [Section]
  public var commitments: [CommitmentStatement]
  public var outcomes: [OutcomeStatement]
  public var findings: [Finding]

  public init(
    document: DocumentFacts = DocumentFacts(), sections: [Section] = [],
    commitments: [CommitmentStatement] = [], outcomes: [OutcomeStatement] = [], findings: [Finding] = []
  ) {
    self.document = document
    self.sections = sections
    self.commitments = commitments
    self.outcomes = outcomes
    self.findings = findings
  }
}
