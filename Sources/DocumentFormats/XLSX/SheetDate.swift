/// Dates as spreadsheets count them: days since the last of 1899, with a 29 February 1900 that never was.
enum SheetDate {
  /// Nil for a date that doesn't exist, or before March 1900.
  static func serial(year: Int, month: Int, day: Int) -> Int? {
    guard (1900...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let days = dayNumber(year, month, day)
    guard date(dayNumber: days) == (year, month, day) else { return nil }
    let serial = days - epoch
    return serial >= 61 ? serial : nil
  }

  /// Nil where the number is no date. Files made on old Macs count from 1904.
  static func date(serial: Int, since1904: Bool = false) -> (year: Int, month: Int, day: Int)? {
    guard (since1904 ? 0 : 61)...2_958_465 ~= serial else { return nil }
    return date(dayNumber: serial + epoch + (since1904 ? 1462 : 0))
  }

  private static let epoch = dayNumber(1899, 12, 30)

  /// Days since 0000-03-01 in the Gregorian calendar; the year begins in March, so that leap days end it.
  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month > 2 ? year : year - 1
    let m = month > 2 ? month - 3 : month + 9
    return y * 365 + y / 4 - y / 100 + y / 400 + (m * 153 + 2) / 5 + day - 1
  }

  private static func date(dayNumber: Int) -> (year: Int, month: Int, day: Int) {
    let era = dayNumber / 146_097
    let inEra = dayNumber % 146_097
    let y = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * y + y / 4 - y / 100)
    let m = (5 * inYear + 2) / 153
    let day = inYear - (153 * m + 2) / 5 + 1
    let month = m < 10 ? m + 3 : m - 9
    return (y + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}
