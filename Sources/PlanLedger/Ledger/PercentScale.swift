import FoundationEssentials
import PlanModel

/// In what a table's 完成率 column is written (百分数的写法): 75, or 0.75 where a program took the % away.
enum PercentScale: Hashable, Sendable {
  case percent, shares

  /// Shares where every bare number is one, and one of them at least is no whole number.
  init(of table: OfficeTable, under header: HeaderRow) {
    self = .percent
    guard let column = header.places[.percent], header.units[.percent] == nil else { return }
    var isBroken = false
    for row in table.rows.dropFirst(header.index + 1) {
      guard let value = Self.bare(row.cell(column)), value != 0 else { continue }
      guard Self.canBeShare(value) else { return }
      if value < 1 { isBroken = true }
    }
    if isBroken { self = .shares }
  }

  /// Of more than 1.2 nobody takes it for a share of one: 120 % is where RULES §1 asks whether the target was low.
  static func canBeShare(_ value: Decimal) -> Bool { value > 0 && value * 10 <= 12 }

  private static func bare(_ cell: String) -> Decimal? {
    let text = CellText(cell)
    guard let number = CellNumber.at(0, in: text), number.range.count == text.scalars.count else {
      return nil
    }
    return number.value
  }

  /// What is said once for the column.
  func finding(in table: OfficeTable, _ header: HeaderRow) -> Finding? {
    guard self == .shares, let column = header.places[.percent] else { return nil }
    let cells = table.rows.dropFirst(header.index + 1).map { $0.cell(column) }
    guard let example = cells.first(where: { Self.bare($0).map { $0 > 0 && $0 < 1 } ?? false }),
      let value = Self.bare(example)
    else { return nil }
    return Words.sharesOfOne(
      example, "\(value * 100)%",
      at: TablePlace(file: table.name, line: table.rows[header.index].number, column: column + 1))
  }
}
