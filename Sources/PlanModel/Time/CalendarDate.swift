/// A day of the civil calendar, without clock or time zone (日期).
public struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  // Small, since every time and every deadline holds several.
  @usableFromInline let shortYear: Int16
  @usableFromInline let shortMonth: Int8
  @usableFromInline let shortDay: Int8

  @inlinable public var year: Int { Int(shortYear) }
  @inlinable public var month: Int { Int(shortMonth) }
  @inlinable public var day: Int { Int(shortDay) }

  /// Nil where no such day exists: 30 February, month 13, years outside 1…9999.
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, in: year)
    else { return nil }
    shortYear = Int16(year)
    shortMonth = Int8(month)
    shortDay = Int8(day)
  }

  /// Reads `2023-09-30`; nil for every other form.
  public init?(_ text: some StringProtocol) { self.init(String(text)) }

  /// The same of a whole text, which is what most are.
  public init?(_ text: String) {
    var fields = (0, 0, 0)
    var count = 0
    for byte in text.utf8 {
      let digit = Int(byte) - 48
      switch count {
      case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
      case 0..<4: fields.0 = fields.0 * 10 + digit
      case 5, 6: fields.1 = fields.1 * 10 + digit
      case 8, 9: fields.2 = fields.2 * 10 + digit
      default: return nil
      }
      guard (0...9).contains(digit) || count == 4 || count == 7 else { return nil }
      count += 1
    }
    guard count == 10 else { return nil }
    self.init(fields.0, fields.1, fields.2)
  }

  /// Days since 1970-01-01, negative before. (Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”.)
  public var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day `number` days after 1970-01-01; days beyond the calendar's ends become its ends.
  public init(dayNumber number: Int) {
    let shifted = min(max(number, -719_162), 2_932_896) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    shortDay = Int8(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    shortMonth = Int8(month)
    shortYear = Int16(yearOfEra + era * 400 + (month <= 2 ? 1 : 0))
  }

  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

  /// Days from `other` to this day.
  public func days(since other: CalendarDate) -> Int { dayNumber - other.dayNumber }

  public var isLastOfMonth: Bool { day == Self.length(ofMonth: month, in: year) }
  public var quarter: Int { (month - 1) / 3 + 1 }
  /// The last day of its quarter (季末).
  public var endOfQuarter: CalendarDate {
    let month = quarter * 3
    return CalendarDate(year, month, Self.length(ofMonth: month, in: year)) ?? self
  }

  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  /// `2023-09-30`.
  public var description: String {
    String(unsafeUninitializedCapacity: Self.length) { buffer in
      write(to: buffer)
      return Self.length
    }
  }

  /// Bytes of a day's text.
  public static let length = 10

  /// Writes `2023-09-30` into the first ten places.
  public func write(to buffer: UnsafeMutableBufferPointer<UInt8>) {
    func put(_ number: Int, _ range: Range<Int>) {
      var rest = number
      for place in range.reversed() {
        buffer[place] = 48 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
    }
    put(year, 0..<4)
    put(month, 5..<7)
    put(day, 8..<10)
    buffer[4] = UInt8(ascii: "-")
    buffer[7] = UInt8(ascii: "-")
  }
}
