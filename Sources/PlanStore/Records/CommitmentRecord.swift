import FoundationEssentials
import PlanModel

/// A row of `commitment` and its columns' spellings.
enum CommitmentRecord {
  /// What `decode` reads.
  static let columns =
    "c.id, c.identity, c.unitId, c.planId, c.code, c.title, c.kind, c.firm, c.modality, c.headings, c.due, c.scope, c.documentId, c.spanStart, c.spanEnd, c.quote, c.adopted, c.lead, c.supporting, c.leaders, c.weight, c.parentId, c.notes"
  static let columnCount = 23
  /// The same places, with nothing where an assessment doesn't look: SQLite need not bring it.
  static let briefColumns =
    "c.id, NULL, c.unitId, c.planId, c.code, c.title, c.kind, c.firm, NULL, NULL, c.due, c.scope, NULL, NULL, NULL, NULL, c.adopted, c.lead, NULL, NULL, c.weight, c.parentId, NULL"

  /// The columns that adoption doesn't freeze.
  static let open = ["lead", "supporting", "leaders", "weight", "parentId", "notes"]

  static func fill(
    _ row: inout SealedRow, _ commitment: Commitment, unitId: Int, planId: Int, documentId: Int?,
    parentId: Int?
  ) {
    row.add(commitment.id)
    row.add(unitId)
    row.add(planId)
    row.add(commitment.code)
    row.add(commitment.title)
    row.add(commitment.kind.rawValue)
    row.add(commitment.isFirm)
    row.add(commitment.modality.rawValue)
    row.add(ColumnText.list(commitment.headings))
    row.add(commitment.original.due?.description)
    row.add(commitment.original.due?.last ?? commitment.period.last)
    row.add(commitment.original.scope)
    row.add(documentId)
    row.add(documentId == nil ? nil : commitment.source?.span.start)
    row.add(documentId == nil ? nil : commitment.source?.span.end)
    row.add(documentId == nil ? nil : commitment.source?.quote)
    row.add(commitment.adopted)
    row.extras = [
      commitment.lead, ColumnText.list(commitment.supporting), ColumnText.list(commitment.leaders),
      commitment.weight?.column, parentId.map { String($0) }, ColumnText.object(commitment.notes),
    ]
  }
}

/// Decodes rows of `commitment`, remembering what comes again and again.
struct CommitmentDecoder {
  let snapshot: Snapshot
  /// Leaves out what an assessment doesn't go by: id, wording, headings, source, other offices, notes.
  let isBrief: Bool
  private var lastHeadings = Remembered<[String]>()
  private var kind = Remembered<CommitmentKind>()
  private var adopted = Remembered<CalendarDate?>()
  private var due = Remembered<PartialDate?>()

  init(_ snapshot: Snapshot, brief: Bool = false) {
    self.snapshot = snapshot
    isBrief = brief
  }

  /// All but targets and milestones.
  mutating func decode(_ row: Prepared) throws -> Commitment {
    var commitment = Commitment(
      id: isBrief ? "" : row.text(1), code: row.text(4), title: row.text(5),
      kind: kind.value(row, 6) { .init(rawValue: $0) ?? .action }, isFirm: row.int(7) == 1,
      period: try snapshot.period(ofPlan: row.int(3)), unit: try snapshot.unitName(row.int(2)),
      lead: row.optionalText(17))
    if !row.isNull(10) { commitment.original.due = due.value(row, 10) { PartialDate($0) } }
    if !row.isNull(11) { commitment.original.scope = row.optionalText(11) }
    if !row.isNull(16) { commitment.adopted = adopted.value(row, 16) { CalendarDate($0) } }
    if !row.isNull(20) { commitment.weight = row.decimal(20) }
    if let parent = row.optionalInt(21) {
      commitment.parent = try snapshot.statement("SELECT identity FROM commitment WHERE id = ?")
        .first(.int(parent)) { $0.text(0) }
    }
    if !isBrief { try fill(&commitment, row) }
    return commitment
  }

  /// What says whether the congress voted it: taken in for a brief one too where it was adjusted, since it decides then.
  mutating func mark(_ commitment: inout Commitment, _ row: Prepared) {
    guard isBrief else { return }
    if !row.isNull(9) { commitment.headings = lastHeadings.value(row, 9) { ColumnText.list($0) } }
    if !row.isNull(22) { commitment.notes = ColumnText.object(row.optionalText(22)) }
  }

  private mutating func fill(_ commitment: inout Commitment, _ row: Prepared) throws {
    commitment.modality = row.value(8, or: .firm)
    if !row.isNull(9) { commitment.headings = lastHeadings.value(row, 9) { ColumnText.list($0) } }
    if let quote = row.optionalText(15) {
      commitment.source = Source(
        documentHash: try snapshot.documentHash(row.int(12)), span: Span(row.int(13), row.int(14)),
        quote: quote)
    }
    if !row.isNull(18) { commitment.supporting = ColumnText.list(row.optionalText(18)) }
    if !row.isNull(19) { commitment.leaders = ColumnText.list(row.optionalText(19)) }
    if !row.isNull(22) { commitment.notes = ColumnText.object(row.optionalText(22)) }
  }
}
