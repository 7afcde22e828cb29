import FoundationEssentials
import PlanModel

/// Reads an office's table: a ledger, a progress table, or both in one (台账读取).
///
/// A row that can't be taken becomes a problem with its place; the other rows are read all the same.
public struct LedgerReader: Sendable {
  /// The plan's period, which gives years to dates like 2月底.
  public var period: Period?

  public init(period: Period? = nil) { self.period = period }

  public func read(_ table: OfficeTable) throws(LedgerError) -> LedgerReading { try read(table, as: nil) }

  /// How many columns of a table's header are the program's own; nil where no row is such a header.
  public static func knownColumns(of table: OfficeTable) -> Int? {
    HeaderRow(in: table)?.places.columns.count
  }

  /// Only the progress of a table, whatever else it holds: a sheet that a unit filled in. Rows left empty say nothing.
  public func progress(_ table: OfficeTable) throws(LedgerError) -> LedgerReading {
    try read(table, as: .progress)
  }

  private func read(_ table: OfficeTable, as content: TableContent?) throws(LedgerError) -> LedgerReading {
    guard let first = table.rows.first(where: { !$0.filled.isEmpty }) else { throw .empty(file: table.name) }
    guard let header = HeaderRow(in: table) else {
      throw .noHeader(file: table.name, headers: first.filled.map { first.cell($0) })
    }
    let scale = PercentScale(of: table, under: header)
    var pass = LedgerPass(table, header: header, content: content, period: period, scale: scale)
    if let said = scale.finding(in: table, header) { pass.reading.findings.append(said) }
    for row in table.rows.dropFirst(header.index + 1) { pass.take(row) }
    return pass.reading
  }
}

/// What a row below the header is.
enum RowRole {
  case blank
  /// The header once more, as printed on each page.
  case header
  /// One filled cell over the whole width: 一、工业经济.
  case heading(String)
  case total, remark
  case data

  init(_ row: OfficeRow, under header: HeaderRow, printed: OfficeRow) {
    guard let filled = row.filledEnds else {
      self = .blank
      return
    }
    let first = filled.first
    let text = row.cell(first)
    if text == printed.cell(first), row.filled.count(where: { row.cell($0) == printed.cell($0) }) >= 2 {
      self = .header
    } else if filled.count <= 2, Self.remarks.contains(where: text.hasPrefix) {
      self = .remark
    } else if Self.isTotal(text) {
      self = .total
    } else if filled.count == 1, header.content != .progress, header.places[.title] != first || first == 0,
      header.places.columns.count > 2, Numbering.isHeading(text)
    {
      self = .heading(Numbering.stripped(text))
    } else {
      self = .data
    }
  }

  private static let remarks = ["注:", "注：", "备注:", "备注：", "说明:", "说明：", "填表说明"]
  private static let totals = ["合计", "总计", "小计"]

  /// 合 计, 工业小计: short, and of nothing but such words.
  private static func isTotal(_ text: String) -> Bool {
    guard text.utf8.count <= 30, text.utf8.suffix(3).elementsEqual("计".utf8) else { return false }
    let plain = CellText(text).string
    return totals.contains { plain.hasSuffix($0) }
  }
}

/// 一、 and （一） before a block's name.
private enum Numbering {
  private static let marks: Set<Character> = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "（", "）", "(", ")", "、",
  ]

  static func isHeading(_ text: String) -> Bool {
    guard let first = text.first, marks.contains(first) else { return false }
    let head = text.prefix { marks.contains($0) }
    return head.last == "、" || head.last == "）" || head.last == ")"
  }

  static func stripped(_ text: String) -> String { String(text.drop { marks.contains($0) }).trimmed }
}
