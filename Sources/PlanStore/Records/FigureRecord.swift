import PlanModel

/// Rows of `figure`.
enum FigureRecord {
  static let columns =
    "spanStart, spanEnd, quote, indicator, value, upper, unit, comparator, measure, attribute, rule"

  static func fill(_ row: inout SealedRow, _ figure: Figure, commitment: Int?, outcome: Int?) {
    row.add(commitment)
    row.add(outcome)
    row.add(figure.span.start)
    row.add(figure.span.end)
    row.add(figure.quote)
    row.add(figure.indicator)
    row.add(figure.value)
    row.add(figure.upper)
    row.add(figure.unit)
    row.add(figure.comparator.rawValue)
    row.add(figure.measure.rawValue)
    row.add(figure.isAttribute)
    row.add(figure.rule)
  }

  static func decode(_ row: Prepared) -> Figure {
    Figure(
      span: Span(row.int(0), row.int(1)), quote: row.text(2), indicator: row.text(3), value: row.decimal(4),
      upper: row.decimal(5), unit: row.text(6), comparator: row.value(7, or: .exactly),
      measure: row.value(8, or: .level), isAttribute: row.int(9) == 1, rule: row.text(10))
  }
}
