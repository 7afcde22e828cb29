import FoundationEssentials
import PlanModel

/// A later report that can answer a plan (回应的报告).
public struct ReviewDocument: Hashable, Sendable {
  public var sha256: String
  public var title: String
  public var unit: String
  public var issued: CalendarDate?
  public var reviewed: Period?
}

extension Snapshot {
  /// The reports that look back on a plan's period, by date: those of the unit whose reviewed period overlaps it, and
  /// where a report doesn't say what it reviews, those that plan or were issued for later. The plan's own document is
  /// no evidence for itself.
  public func reviews(of plan: Plan) throws -> [ReviewDocument] {
    var reviews: [ReviewDocument] = []
    try statement(
      """
      SELECT d.sha256, d.title, u.name, d.issued, d.reviewed, d.planned FROM document AS d JOIN unit AS u ON u.id = d.unitId
      WHERE d.kind = 'report' AND u.name = ? AND EXISTS (SELECT 1 FROM outcome WHERE documentId = d.id)
      ORDER BY d.issued, d.id
      """
    ).each(.text(plan.unit)) { row in
      let reviewed = row.optionalText(4).flatMap { text -> Period? in Period(text) }
      let planned = row.optionalText(5).flatMap { text -> Period? in Period(text) }
      let from = planned?.first ?? row.day(3)
      let looksBack = reviewed?.overlaps(plan.period) ?? from.map { $0 > plan.period.first } ?? true
      guard row.text(0) != plan.documentHash, looksBack else { return }
      reviews.append(
        ReviewDocument(
          sha256: row.text(0), title: row.text(1), unit: row.text(2), issued: row.day(3), reviewed: reviewed))
    }
    return reviews
  }

  /// A plan's adopted commitments as statements, for the matcher; their ids are the commitments'.
  ///
  /// The figures are those of the source sentence, and where there is none those of the targets.
  public func statements(of plan: Plan) throws -> [CommitmentStatement] {
    var decoder = CommitmentDecoder(self)
    var units = UnitCache()
    var statements: [CommitmentStatement] = []
    let rows = try Prepared(
      db,
      """
      SELECT \(CommitmentRecord.columns) FROM commitment AS c JOIN plan AS p ON p.id = c.planId
      WHERE p.identity = ? AND c.journalId IS NOT NULL ORDER BY c.spanStart, c.code
      """)
    try rows.each(.text(plan.id)) { row in
      let commitment = try decoder.decode(row)
      var figures: [Figure] = []
      try statement("SELECT \(FigureRecord.columns) FROM figure WHERE commitmentId = ? ORDER BY id")
        .each(.int(row.int(0))) { figures.append(FigureRecord.decode($0)) }
      if figures.isEmpty {
        let targets = try statement(
          "SELECT \(TargetRecord.columns) FROM target WHERE commitmentId = ? AND version = 0 ORDER BY position"
        )
        try targets.each(.int(row.int(0))) { figures.append(Self.figure(units.target($0, from: 0))) }
      }
      statements.append(
        CommitmentStatement(
          id: commitment.id, span: commitment.source?.span ?? Span(0, 0),
          quote: commitment.source?.quote ?? commitment.title, title: commitment.title,
          isFirm: commitment.isFirm,
          kind: commitment.kind, modality: commitment.modality, due: commitment.original.due,
          headings: commitment.headings, units: [commitment.lead].compactMap { $0 } + commitment.supporting,
          figures: figures))
    }
    return statements
  }

  private static func figure(_ target: Target) -> Figure {
    Figure(
      span: Span(0, 0), quote: target.text.isEmpty ? target.unit.text : target.text,
      indicator: target.indicator,
      value: target.value, upper: target.upper, unit: target.unit.text,
      comparator: target.comparator == .between ? .atLeast : target.comparator, measure: target.measure,
      rule: "target")
  }

  /// A document's outcomes with their figures; their ids are the store's.
  public func outcomes(ofDocument sha256: String) throws -> [OutcomeStatement] {
    guard let document = try documentId(sha256) else { throw StoreError.unknownDocument(sha256) }
    var outcomes: [OutcomeStatement] = []
    try statement(
      "SELECT \(OutcomeRecord.columns) FROM outcome AS o WHERE o.documentId = ? ORDER BY o.spanStart, o.id"
    )
    .each(.int(document)) { row in
      var outcome = OutcomeRecord.decode(row)
      try statement("SELECT \(FigureRecord.columns) FROM figure WHERE outcomeId = ? ORDER BY id")
        .each(.int(row.int(0))) { outcome.figures.append(FigureRecord.decode($0)) }
      outcomes.append(outcome)
    }
    return outcomes
  }
}
