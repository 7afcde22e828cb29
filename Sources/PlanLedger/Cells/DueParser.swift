import PlanModel

/// Why a date cell can't be taken. Facts only.
public enum DueProblem: Error, Hashable, Sendable {
  /// 2023-02-30, 13月.
  case noSuchDate(String)
  case unreadable(String)
  /// 2月底, where no year is known.
  case noYear(String)
}

/// Reads the 完成时限 and 日期 columns, `--due` and `--on`: `2023-12-31`, `2023Q4`, `2023年底`, `2月底`, `12月31日`.
///
/// A date without a year belongs to the plan's. 长期 and 常态化 give no deadline.
public struct DueParser: Sendable {
  /// The plan's period, which gives the year and what 年底 means.
  public var period: Period?

  public init(period: Period? = nil) { self.period = period }

  /// Nil for an empty cell or one that says there is no end.
  public func parse(_ cell: String) throws(DueProblem) -> PartialDate? {
    let whole = CellText(cell)
    if whole.isProse { throw .unreadable(cell) }
    var text = whole.string
    if MeasureWords.nothing.contains(text) || Self.endless.contains(where: { text.hasPrefix($0) }) {
      return nil
    }
    for ending in ["完成", "以前", "之前", "前"] where text.hasSuffix(ending) { text.removeLast(ending.count) }
    for beginning in ["截至", "截止"] where text.hasPrefix(beginning) { text.removeFirst(beginning.count) }
    if let date = PartialDate(text) { return date }
    var words = DateWords(text, cell: cell, defaultYear: period?.last.year)
    do {
      return try words.read()
    } catch {
      if case .unreadable = error, let due = WordyCell.due(cell, in: period) { return due }
      throw error
    }
  }

  /// The day of a progress cell; a month or quarter is its last day.
  public func day(_ cell: String) throws(DueProblem) -> CalendarDate? { try parse(cell)?.last }

  private static let endless = ["长期", "常态化", "持续", "全程", "每月", "每季", "每周"]
}

/// One pass over a date's words.
private struct DateWords {
  let text: CellText
  let cell: String
  let defaultYear: Int?
  var position = 0

  init(_ text: String, cell: String, defaultYear: Int?) {
    self.text = CellText(text)
    self.cell = cell
    self.defaultYear = defaultYear
  }

  mutating func read() throws(DueProblem) -> PartialDate {
    if let serial = try separated() { return serial }
    var year: Int?
    if let number = number(followedBy: ["年度", "年"]) {
      year = number < 100 ? 2000 + number : number
    } else {
      for word in ["今年", "当年", "本年度", "本年", "全年"] where text.has(word, at: position) {
        position += word.unicodeScalars.count
      }
    }
    if isAtEnd {
      return try made(PartialDate(year: try known(year)))
    }
    if skip(["年底", "年末", "底", "末"]) { return try ended(PartialDate(year: try known(year), month: 12)) }
    if skip(["年内", "年", "内"]) { return try ended(PartialDate(year: try known(year))) }
    if let half = ordinal(["上半年": 1, "下半年": 2]) {
      return try ended(PartialDate(year: try known(year), half: half))
    }
    if skip(["年中"]) { return try ended(PartialDate(year: try known(year), half: 1)) }
    _ = skip(["第"])
    if let quarter = ordinal([
      "一季度": 1, "二季度": 2, "三季度": 3, "四季度": 4, "1季度": 1, "2季度": 2, "3季度": 3, "4季度": 4, "Q1": 1, "Q2": 2,
      "Q3": 3, "Q4": 4, "q1": 1, "q2": 2, "q3": 3, "q4": 4,
    ]) {
      _ = skip(["末", "底", "内"])
      return try ended(PartialDate(year: try known(year), quarter: quarter))
    }
    return try month(of: year)
  }

  private mutating func month(of year: Int?) throws(DueProblem) -> PartialDate {
    guard let month = number(followedBy: ["月份", "月"]) ?? wordMonth() else { throw .unreadable(cell) }
    let year = try known(year)
    if isAtEnd || skip(["底", "末", "内"]) { return try ended(PartialDate(year: year, month: month)) }
    if skip(["上旬"]) { return try ended(CalendarDate(year, month, 10).map { PartialDate($0) }) }
    if skip(["中旬", "中"]) { return try ended(CalendarDate(year, month, 20).map { PartialDate($0) }) }
    if skip(["下旬", "初旬"]) { return try ended(PartialDate(year: year, month: month)) }
    if skip(["初"]) { return try ended(CalendarDate(year, month, 10).map { PartialDate($0) }) }
    guard let day = number(followedBy: ["日", "号"]) ?? number(followedBy: [""]) else {
      throw .unreadable(cell)
    }
    return try ended(CalendarDate(year, month, day).map { PartialDate($0) })
  }

  /// 2023/12/31, 2023.12.31, 2023-1-5, 20231231, 12/31, 2023.6.
  private func separated() throws(DueProblem) -> PartialDate? {
    let string = text.string
    // A spreadsheet's midnight: 2023-12-31 00:00:00, its space already gone.
    let body = string.hasSuffix("00:00:00") ? String(string.dropLast(8)) : string
    if let day = Self.serialDay(body) { return day }
    let parts = body.split(whereSeparator: { "-/.".contains($0) }).map { Int($0) }
    guard !parts.contains(nil) else { return nil }
    let numbers = parts.compactMap { $0 }
    switch numbers.count {
    case 1 where body.utf8.count == 8:
      let number = numbers[0]
      return try made(CalendarDate(number / 10000, number / 100 % 100, number % 100).map { PartialDate($0) })
    case 2 where numbers[0] >= 1000: return try made(PartialDate(year: numbers[0], month: numbers[1]))
    case 2:
      return try made(CalendarDate(try known(nil), numbers[0], numbers[1]).map { PartialDate($0) })
    case 3:
      return try made(CalendarDate(numbers[0], numbers[1], numbers[2]).map { PartialDate($0) })
    default: return nil
    }
  }

  /// 45260 and 45260.5: a spreadsheet's day count that lost its format; only days of this century's first hundred years.
  private static func serialDay(_ text: String) -> PartialDate? {
    let whole = text.prefix { $0 != "." }
    guard whole.utf8.count == 5, text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }),
      let serial = Int(whole), (36_526...73_050).contains(serial), let epoch = CalendarDate(1899, 12, 30)
    else { return nil }
    return PartialDate(epoch.adding(days: serial))
  }

  private mutating func number(followedBy endings: [String]) -> Int? {
    var end = position
    while text.isDigit(at: end) { end += 1 }
    guard end > position, end - position <= 4, let number = Int(text.string(position..<end)) else {
      return nil
    }
    for ending in endings where ending.isEmpty ? end == text.scalars.count : text.has(ending, at: end) {
      position = end + ending.unicodeScalars.count
      return number
    }
    return nil
  }

  /// 十二月, 元月.
  private mutating func wordMonth() -> Int? {
    let words = ["十二月", "十一月", "十月", "九月", "八月", "七月", "六月", "五月", "四月", "三月", "二月", "一月"]
    if skip(["元月"]) { return 1 }
    for (index, word) in words.enumerated() where skip([word]) { return 12 - index }
    return nil
  }

  private mutating func ordinal(_ words: [String: Int]) -> Int? {
    for (word, number) in words where text.has(word, at: position) {
      position += word.unicodeScalars.count
      return number
    }
    return nil
  }

  private mutating func skip(_ words: [String]) -> Bool {
    for word in words where text.has(word, at: position) {
      position += word.unicodeScalars.count
      return true
    }
    return false
  }

  private var isAtEnd: Bool { position >= text.scalars.count }

  private func known(_ year: Int?) throws(DueProblem) -> Int {
    guard let year = year ?? defaultYear else { throw .noYear(cell) }
    return year
  }

  private func made(_ date: PartialDate?) throws(DueProblem) -> PartialDate {
    guard let date else { throw .noSuchDate(cell) }
    return date
  }

  private func ended(_ date: PartialDate?) throws(DueProblem) -> PartialDate {
    guard isAtEnd else { throw .unreadable(cell) }
    return try made(date)
  }
}
