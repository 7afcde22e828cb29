import PlanModel

/// Items complete by the end of each month against those that fell due by then (累计完成与序时).
struct BurnUp {
  /// From the first day of the earliest plan to the last deadline.
  let first: CalendarDate
  let last: CalendarDate
  let total: Int
  /// The ends of the months, with how many fall due by each.
  let ends: [CalendarDate]
  let due: [Int]
  /// The ends before the report's date and that date itself, with how many are complete by each.
  let reached: [CalendarDate]
  let done: [Int]

  /// - Parameter items: leaves that are counted. Nil where there is too little to draw, or more than five years.
  init?(_ items: [ReportItem], asOf: CalendarDate) {
    guard items.count > 1, let first = items.map(\.begins).min(), let last = items.map(\.due).max() else {
      return nil
    }
    let ends = Self.monthEnds(from: first, to: last)
    guard ends.count > 1, ends.count <= 60 else { return nil }
    self.first = first
    self.last = last
    self.ends = ends
    total = items.count
    due = ends.map { day in items.count { $0.due <= day } }
    reached = ends.filter { $0 < asOf } + [min(asOf, last)]
    done = reached.map { day in items.count { item in item.completedOn.map { $0 <= day } ?? false } }
  }

  private static func monthEnds(from first: CalendarDate, to last: CalendarDate) -> [CalendarDate] {
    var ends: [CalendarDate] = []
    var (year, month) = (first.year, first.month)
    while ends.count <= 61 {
      guard let end = CalendarDate(year, month, CalendarDate.length(ofMonth: month, in: year)) else { break }
      ends.append(end)
      if end >= last { break }
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return ends
  }
}
