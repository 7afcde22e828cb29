import PlanModel

/// Rows of `outcome`.
enum OutcomeRecord {
  static let columns = "o.id, o.spanStart, o.spanEnd, o.quote, o.firm, o.status, o.headings, o.stage, o.rule"

  static func fill(_ row: inout SealedRow, _ outcome: OutcomeStatement, document: Int) {
    row.add(document)
    row.add(outcome.id)
    row.add(outcome.span.start)
    row.add(outcome.span.end)
    row.add(outcome.quote)
    row.add(outcome.isFirm)
    row.add(outcome.status.rawValue)
    row.add(ColumnText.list(outcome.headings))
    row.add(outcome.stage?.rawValue)
    row.add(outcome.rule)
  }

  /// Without figures; its id is the row's.
  static func decode(_ row: Prepared) -> OutcomeStatement {
    OutcomeStatement(
      id: row.text(0), span: Span(row.int(1), row.int(2)), quote: row.text(3), isFirm: row.int(4) == 1,
      status: row.value(5, or: .done), headings: ColumnText.list(row.optionalText(6)),
      stage: row.optionalValue(7), rule: row.text(8))
  }
}
