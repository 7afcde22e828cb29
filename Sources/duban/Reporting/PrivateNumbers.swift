/// Numbers of people in a text (手机号、座机号、身份证号): all but their beginning and end is covered.
///
/// A mobile number is 11 digits that begin with 13 to 19; a fixed one has its area code and a hyphen; an identity number
/// has 18 places, a date among them and the right check digit. Digits that go on, a unit behind them or a check that fails
/// make it a figure, which stays.
enum PrivateNumbers {
  static func masked(_ text: String) -> String {
    // Nothing shorter than eleven digits in all is looked at: most texts go through as they are.
    var text = text
    let digits = text.withUTF8 { bytes in
      var count = 0
      for byte in bytes where isDigit(byte) { count += 1 }
      return count
    }
    guard digits >= 11 else { return text }
    var scalars = Array(text.unicodeScalars)
    var start = 0
    while start < scalars.count {
      guard isDigit(scalars[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < scalars.count, isPart(scalars[end], after: end - start) { end += 1 }
      cover(&scalars, start, end)
      start = end
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func cover(_ scalars: inout [Unicode.Scalar], _ start: Int, _ end: Int) {
    let run = scalars[start..<end]
    let follows = end < scalars.count ? scalars[end] : " "
    guard !units.contains(follows) else { return }
    let kept: (front: Int, back: Int)
    if isIdentity(run) {
      kept = (6, 4)
    } else if isMobile(run) {
      kept = (3, 4)
    } else if isFixedLine(run) {
      kept = ((run.firstIndex(of: "-") ?? start) - start + 1, 2)
    } else {
      return
    }
    for place in (start + kept.front)..<(end - kept.back) { scalars[place] = "*" }
  }

  private static let units: Set<Unicode.Scalar> = [
    "元", "万", "亿", "千", "百", "平", "亩", "米", "公", "吨", "人", "户", "个", "件", "%", ".",
  ]

  private static func isMobile(_ run: ArraySlice<Unicode.Scalar>) -> Bool {
    run.count == 11 && run.allSatisfy(isDigit) && run[run.startIndex] == "1"
      && ("3"..."9").contains(run[run.startIndex + 1])
  }

  private static func isFixedLine(_ run: ArraySlice<Unicode.Scalar>) -> Bool {
    let parts = run.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && run.first == "0" && (3...4).contains(parts[0].count)
      && (7...8).contains(parts[1].count)
  }

  /// GB 11643: six digits of a place, eight of a day, three of an order, and a check digit modulo 11.
  private static func isIdentity(_ run: ArraySlice<Unicode.Scalar>) -> Bool {
    guard run.count == 18, run.dropLast().allSatisfy(isDigit) else { return false }
    let digits = run.dropLast().map { Int($0.value) - 48 }
    let year = digits[6] * 1000 + digits[7] * 100 + digits[8] * 10 + digits[9]
    let month = digits[10] * 10 + digits[11]
    let day = digits[12] * 10 + digits[13]
    guard (1900...2099).contains(year), (1...12).contains(month), (1...31).contains(day) else { return false }
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    let check = Array("10X98765432".unicodeScalars)[sum % 11]
    return run.last == check || (check == "X" && run.last == "x")
  }

  /// Digits, the hyphen of a fixed line, and the X that may end an identity number.
  private static func isPart(_ scalar: Unicode.Scalar, after length: Int) -> Bool {
    isDigit(scalar) || (scalar == "-" && (3...4).contains(length))
      || (length == 17 && (scalar == "X" || scalar == "x"))
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
