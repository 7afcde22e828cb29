import PlanModel

/// What importing a report did (入库结果).
public struct ReportIntake: Hashable, Sendable {
  /// The same bytes were recorded before.
  public var wasKnown = false
  public var adopted: [String] = []
  public var drafts: [String] = []
  public var outcomes = 0

  public init() {}
}

extension Session {
  /// Records a report: the document, its plan's commitments, its outcomes.
  ///
  /// - Parameters:
  ///   - commitments: each with its source in this document, and the figures of its sentence; codes are made.
  ///   - accepts: which of them are adopted on `day`; the others are drafts.
  ///
  /// The same bytes once more make nothing double: what is a draft of them still is adopted where `accepts` says so.
  public func add(
    report document: IncomingDocument, unit: String,
    commitments: [(commitment: Commitment, figures: [Figure])],
    outcomes: [OutcomeStatement], on day: CalendarDate, accepts: (Commitment) -> Bool
  ) throws -> ReportIntake {
    var intake = ReportIntake()
    guard try keep(document, unit: unit) else {
      intake.wasKnown = true
      for code in try snapshot.drafts(ofDocument: document.sha256, accepts) {
        try adopt(code: code, unit: unit, on: day)
        intake.adopted.append(code)
      }
      return intake
    }
    for (commitment, figures) in commitments {
      var commitment = commitment
      commitment.adopted = accepts(commitment) ? day : nil
      let recorded = try add(commitment, figures: figures)
      if commitment.adopted == nil {
        intake.drafts.append(recorded.code)
      } else {
        intake.adopted.append(recorded.code)
      }
    }
    try add(outcomes: outcomes, of: document.sha256)
    intake.outcomes = outcomes.count
    return intake
  }

  /// Records the outcomes of a document that is kept already.
  public func add(outcomes: [OutcomeStatement], of sha256: String) throws {
    let document = try documentId(sha256)
    for outcome in outcomes {
      let id = try insert(.outcome) { OutcomeRecord.fill(&$0, outcome, document: document) }
      for figure in outcome.figures {
        try insert(.figure) { FigureRecord.fill(&$0, figure, commitment: nil, outcome: id) }
      }
    }
  }
}

extension Snapshot {
  /// The codes of a document's drafts that a rule takes.
  func drafts(ofDocument sha256: String, _ accepts: (Commitment) -> Bool) throws -> [String] {
    guard let document = try documentId(sha256) else { return [] }
    var decoder = CommitmentDecoder(self)
    var codes: [String] = []
    try statement(
      """
      SELECT \(CommitmentRecord.columns) FROM commitment AS c
      WHERE c.documentId = ? AND c.journalId IS NULL AND c.rejected IS NULL ORDER BY c.id
      """
    ).each(.int(document)) { row in
      let commitment = try decoder.decode(row)
      if accepts(commitment) { codes.append(commitment.code) }
    }
    return codes
  }
}
