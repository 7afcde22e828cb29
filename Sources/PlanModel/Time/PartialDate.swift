/// A date that keeps the precision of its words (有精度的时间): 2023, 2023H2, 2023Q3, 2023-12, 2023-06-29.
///
/// As a deadline it means its last day: 年底前 is `2023-12`, due on 31 December.
public struct PartialDate: Hashable, Sendable, CustomStringConvertible {
  public enum Precision: String, Hashable, Sendable, CaseIterable, Comparable {
    case year, half, quarter, month, day

    private var rank: Int {
      switch self {
      case .year: 0
      case .half: 1
      case .quarter: 2
      case .month: 3
      case .day: 4
      }
    }
    /// Coarser is less.
    public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
  }

  public let precision: Precision
  public let first: CalendarDate
  public let last: CalendarDate

  private init?(_ precision: Precision, from: (Int, Int, Int), lastMonth: Int) {
    guard let first = CalendarDate(from.0, from.1, from.2),
      let last = precision == .day
        ? first : CalendarDate(from.0, lastMonth, CalendarDate.length(ofMonth: lastMonth, in: from.0))
    else { return nil }
    self.precision = precision
    self.first = first
    self.last = last
  }

  public init?(year: Int) { self.init(.year, from: (year, 1, 1), lastMonth: 12) }

  public init?(year: Int, half: Int) {
    guard (1...2).contains(half) else { return nil }
    self.init(.half, from: (year, half * 6 - 5, 1), lastMonth: half * 6)
  }

  public init?(year: Int, quarter: Int) {
    guard (1...4).contains(quarter) else { return nil }
    self.init(.quarter, from: (year, quarter * 3 - 2, 1), lastMonth: quarter * 3)
  }

  public init?(year: Int, month: Int) {
    guard (1...12).contains(month) else { return nil }
    self.init(.month, from: (year, month, 1), lastMonth: month)
  }

  public init(_ day: CalendarDate) {
    precision = .day
    first = day
    last = day
  }

  /// Reads `2023`, `2023H2`, `2023Q3`, `2023-12`, `2023-12-20`; nil for every other form.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(Int?(0)) { sum, byte in
        guard let sum, (48...57).contains(byte) else { return nil }
        return sum * 10 + Int(byte - 48)
      }
    }
    guard bytes.count >= 4, let year = number(0..<4) else { return nil }
    switch bytes.count {
    case 4: self.init(year: year)
    case 6:
      guard let index = number(5..<6) else { return nil }
      if bytes[4] == UInt8(ascii: "H") {
        self.init(year: year, half: index)
      } else if bytes[4] == UInt8(ascii: "Q") {
        self.init(year: year, quarter: index)
      } else {
        return nil
      }
    case 7 where bytes[4] == UInt8(ascii: "-"):
      guard let month = number(5..<7) else { return nil }
      self.init(year: year, month: month)
    default:
      guard let day = CalendarDate(text) else { return nil }
      self.init(day)
    }
  }

  public var year: Int { first.year }

  public var description: String {
    let yearText = String(first.description.prefix(4))
    return switch precision {
    case .year: yearText
    case .half: "\(yearText)H\(first.month == 1 ? 1 : 2)"
    case .quarter: "\(yearText)Q\(first.quarter)"
    case .month: String(first.description.prefix(7))
    case .day: first.description
    }
  }
}
