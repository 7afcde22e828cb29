import FoundationEssentials
import PlanModel

/// The wall chart as facts (挂图作战：时间表、路线图): items down, grouped by field, months across.
public struct Board: Sendable {
  public var title: String
  public var asOf: CalendarDate
  public var rules: RuleSet
  /// The first day of the first month and the last day of the last.
  public var first: CalendarDate
  public var last: CalendarDate
  public var fields: [Field]

  /// A field of the plan (板块) with its items.
  public struct Field: Sendable {
    public var name: String
    public var items: [ReportItem]
  }

  /// - Parameter items: leaves; withdrawn ones are left out. Nil where none is left.
  public init?(title: String, asOf: CalendarDate, rules: RuleSet, items: [ReportItem], noField: String) {
    let shown = items.filter { $0.isLeaf && $0.life != .withdrawn && $0.life != .draft }
    guard let begins = shown.map(\.begins).min(), let ends = shown.map(Self.end).max() else { return nil }
    self.title = title
    self.asOf = asOf
    self.rules = rules
    first = CalendarDate(begins.year, begins.month, 1) ?? begins
    last =
      CalendarDate(ends.year, ends.month, CalendarDate.length(ofMonth: ends.month, in: ends.year)) ?? ends
    var order: [String] = []
    var groups: [String: [ReportItem]] = [:]
    for item in shown {
      let name = item.headings.first ?? noField
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(item)
    }
    fields = order.map { Field(name: $0, items: groups[$0] ?? []) }
  }

  public var count: Int { fields.reduce(0) { $0 + $1.items.count } }

  /// The first days of the months, at most ten years of them.
  var months: [CalendarDate] {
    var months: [CalendarDate] = []
    var day = first
    while day <= last, months.count < 120 {
      months.append(day)
      guard
        let next = CalendarDate(
          day.month == 12 ? day.year + 1 : day.year, day.month == 12 ? 1 : day.month + 1, 1)
      else { break }
      day = next
    }
    return months
  }

  private static func end(_ item: ReportItem) -> CalendarDate {
    max(item.due, item.completedOn ?? item.due, item.milestones.map(\.planned).max() ?? item.due)
  }
}

/// The paper that a wall chart is printed on, lying on its long side (纸张).
public enum BoardPaper: String, Hashable, Sendable, CaseIterable {
  case a3 = "A3"
  case a1 = "A1"

  /// In millimetres.
  public var size: (width: Int, height: Int) {
    switch self {
    case .a3: (420, 297)
    case .a1: (841, 594)
    }
  }

  /// Points to a millimetre, so that lengths in a drawing are points of print.
  static let points = 72 / 25.4
  /// The size of the text where there are several sheets: an A1 sheet is read from farther off.
  var type: Double { self == .a3 ? 9.5 : 13 }
  /// The sizes that one sheet is tried with, the largest first.
  var types: [Double] {
    let (most, least) = self == .a3 ? (11.8, 8.8) : (20.0, 13.0)
    return stride(from: most, through: least, by: -0.5).map { $0 }
  }
  /// Strips of rows side by side, where one doesn't hold them all.
  var strips: Int { self == .a3 ? 1 : 2 }
}
