import PlanLedger
import PlanModel
import PlanStore

/// A report into the store: its document, its plan's commitments, its outcomes.
struct ReportImport {
  private let intake: Intake
  private let accept: Acceptance

  init(_ intake: Intake, accept: Acceptance) {
    self.intake = intake
    self.accept = accept
  }

  func run(_ store: Store) throws {
    let console = intake.console
    let report = try ReportFile.load(intake.file, encoding: intake.encoding)
    guard let source = report.source else {
      throw Failure(.badData, place: intake.file, what: FailureWords.noText, advice: FailureWords.giveText)
    }
    var facts = report.extraction.document
    facts.planned = intake.period ?? facts.planned
    if facts.planned == nil, !report.extraction.commitments.isEmpty {
      throw Failure(
        .usage, place: intake.file, what: RecordingWords.periodForDrafts, advice: RecordingWords.givePeriod)
    }
    let document = IncomingDocument(
      name: intake.name, kind: .report, facts: facts, original: try intake.content.bytes(),
      text: source.text(Span(0, source.scalars.count)))
    let (done, unit) = try store.write(
      "import", subject: intake.name, detail: document.sha256, by: intake.author
    ) { session -> (ReportIntake, String) in
      let unit = try home(facts, session.snapshot)
      var commitments: [(commitment: Commitment, figures: [Figure])] = []
      if let period = facts.planned {
        for statement in report.extraction.commitments {
          commitments.append(
            (Self.commitment(statement, document.sha256, period, unit), statement.figures))
        }
      }
      let done = try session.add(
        report: document, unit: unit, commitments: commitments, outcomes: report.extraction.outcomes,
        on: intake.day ?? console.today, accepts: accept.takes)
      return (done, unit)
    }
    try say(done, unit, facts.planned)
    if report.extraction.commitments.isEmpty { console.say(RecordingWords.noCommitments) }
  }

  /// `--unit`, else the unit that the report names where the store knows it, else the store's first.
  private func home(_ facts: DocumentFacts, _ snapshot: Snapshot) throws -> String {
    if let unit = intake.unit { return try snapshot.unitName(unit) }
    if let unit = facts.unit, let known = try? snapshot.unitName(unit) { return known }
    return try snapshot.root().name
  }

  private func say(_ done: ReportIntake, _ unit: String, _ period: Period?) throws {
    let console = intake.console
    for code in done.adopted { try console.line(code) }
    if done.adopted.isEmpty { for code in done.drafts { try console.line(code) } }
    if done.wasKnown {
      return console.say(
        done.adopted.isEmpty
          ? RecordingWords.known(intake.name) : RecordingWords.knownAdopted(intake.name, done.adopted.count))
    }
    console.say(
      RecordingWords.reportImported(
        intake.name, unit: unit, period: period?.description ?? "", adopted: done.adopted.count,
        drafts: done.drafts.count, outcomes: done.outcomes))
    if !done.drafts.isEmpty { console.say(SeeingWords.draftsLeft(done.drafts.count)) }
  }

  /// What a sentence of a plan promises, as a commitment that remembers it.
  static func commitment(
    _ statement: CommitmentStatement, _ document: String, _ period: Period, _ unit: String
  ) -> Commitment {
    let title = statement.title.isEmpty ? statement.quote : statement.title
    let targets = statement.figures.filter { !$0.isAttribute }
      .map { TargetDefaults.target(from: $0, title: title) }
    var commitment = Commitment(
      id: "", code: "", title: title, kind: statement.kind, isFirm: statement.isFirm,
      modality: statement.modality, headings: statement.headings, period: period, unit: unit,
      lead: statement.units.first, supporting: Array(statement.units.dropFirst()),
      original: Terms(targets: targets, due: statement.due),
      source: Source(documentHash: document, span: statement.span, quote: statement.quote))
    if let stage = statement.stage, targets.isEmpty {
      commitment.milestones = [
        Milestone(name: stage.name, stage: stage, planned: statement.due ?? period.to)
      ]
    }
    return commitment
  }
}
