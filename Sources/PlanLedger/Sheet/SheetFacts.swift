import DocumentFormats
import PlanModel

/// What a workbook says of itself on a hidden sheet (填报表的自述).
public struct SheetFacts: Hashable, Sendable {
  /// The identity of the store's first unit: tells whose sheet it is.
  public var store: String
  public var unit: String
  public var period: Period?
  public var asOf: CalendarDate
  /// How many items went out.
  public var items: Int

  public init(store: String, unit: String, period: Period?, asOf: CalendarDate, items: Int) {
    self.store = store
    self.unit = unit
    self.period = period
    self.asOf = asOf
    self.items = items
  }

  static let sheetName = "_duban"
  private static let format = "duban.sheet/1"

  func sheet() -> Sheet {
    let rows = [
      ["format", Self.format], ["store", store], ["unit", unit], ["period", period?.description ?? ""],
      ["asOf", asOf.description], ["items", String(items)],
    ]
    var sheet = Sheet(name: Self.sheetName, rows: rows.map { $0.map { .text($0) } }, headerRows: 0)
    sheet.isHidden = true
    return sheet
  }

  /// Nil where the workbook has no such sheet: saved as CSV, pasted into another book, or never ours.
  public init?(_ workbook: Workbook) {
    guard let sheet = workbook.sheets.first(where: { $0.name == Self.sheetName }) else { return nil }
    var facts: [String: String] = [:]
    for row in sheet.rows where row.count >= 2 { facts[row[0].text] = row[1].text }
    guard facts["format"] == Self.format, let store = facts["store"],
      let asOf = facts["asOf"].flatMap({ CalendarDate($0) })
    else { return nil }
    self.init(
      store: store, unit: facts["unit"] ?? "", period: facts["period"].flatMap { Period($0) }, asOf: asOf,
      items: facts["items"].flatMap { Int($0) } ?? 0)
  }
}
