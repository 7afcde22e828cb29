/// A stretch of days that a plan, a report or a figure covers (时期).
///
/// Written as `2023`, `2023H2`, `2023Q4`, `2023-05`, or a range of two such (`2022-09-25/2022-12-31`, `2013/2017`).
/// 三季度 is `2023Q3`; 前三季度 is `2023Q1/2023Q3`, three times as long.
public struct Period: Hashable, Sendable, CustomStringConvertible {
  public let from: PartialDate
  public let to: PartialDate

  public init(_ single: PartialDate) {
    from = single
    to = single
  }

  /// Nil where the range ends before it begins.
  public init?(_ from: PartialDate, _ to: PartialDate) {
    guard from.first <= to.last else { return nil }
    self.from = from
    self.to = to
  }

  public init?(_ text: some StringProtocol) {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let from = ends.first.flatMap({ PartialDate($0) }) else { return nil }
    switch ends.count {
    case 1: self.init(from)
    case 2:
      guard let to = PartialDate(ends[1]) else { return nil }
      self.init(from, to)
    default: return nil
    }
  }

  public var first: CalendarDate { from.first }
  public var last: CalendarDate { to.last }
  public var days: Int { last.days(since: first) + 1 }
  /// Whole calendar months covered, nil where the period doesn't begin and end on month borders.
  public var months: Int? {
    guard first.day == 1, last.isLastOfMonth else { return nil }
    return (last.year - first.year) * 12 + last.month - first.month + 1
  }

  public func contains(_ day: CalendarDate) -> Bool { first <= day && day <= last }
  public func contains(_ other: Period) -> Bool { first <= other.first && other.last <= last }
  public func overlaps(_ other: Period) -> Bool { first <= other.last && other.first <= last }

  public var description: String { from == to ? from.description : "\(from)/\(to)" }
}
