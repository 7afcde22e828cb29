import FoundationEssentials
import PlanModel

/// Finds the times that a stretch of readable text names and resolves them (时间识别). DOMAIN §2.11.
///
/// 三季度 is July to September, 前三季度 January to September; 年底 belongs to the context's year, 今年 to the report's.
public struct TimeScanner: Sendable {
  let text: ReadableText
  let context: TimeContext
  var s: [UInt32] { text.scalars }

  public init(_ text: ReadableText, context: TimeContext) {
    self.text = text
    self.context = context
  }

  /// All times of a range (of the whole text by default), in order, none inside another.
  public func times(in range: Range<Int>? = nil) -> [TimeExpression] {
    let range = range ?? text.all
    var found: [TimeExpression] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let scalar = s[at]
      if scalar < 0x10000, TimeStart.table[Int(scalar)],
        let time = time(at, floor: range.lowerBound, limit: range.upperBound)
      {
        found.append(time)
        at = max(time.range.upperBound, at + 1)
      } else if Scalar.isDigit(scalar) {
        while at < range.upperBound, Scalar.isDigit(s[at]) || s[at] == Scalar.point { at += 1 }
      } else {
        at += 1
      }
    }
    return found
  }

  /// The year of 今年: the report's own, else the context's.
  var currentYear: Int { context.report?.year ?? context.year }
  /// What 目前 means: the report's day, else the end of its period.
  var now: CalendarDate? { context.report ?? context.period?.last }

  private func time(_ start: Int, floor: Int, limit: Int) -> TimeExpression? {
    if let fixed = TimeWords.recurring.longest(in: s, at: start, limit: limit) {
      return whole(start..<(start + fixed.length), role: .recurrence)
    }
    if let since = since(start, limit: limit) { return since }
    if let duration = duration(start, floor: floor, limit: limit) { return duration }
    guard var base = base(start, limit: limit) else { return nil }
    // 3月下旬至4月上旬, 2023年1月至2025年12月
    if base.end < limit, isJoint(base.end),
      let other = self.base(jointEnd(base.end, limit: limit), limit: limit, year: base.year),
      other.date.to >= base.date.from
    {
      base = Base(
        date: Dates(
          from: base.date.from, to: other.date.to, precision: other.date.precision, due: other.date.due),
        end: other.end, year: other.year, isEnd: other.isEnd)
    }
    return finished(base, start: start, floor: floor, limit: limit)
  }

  private func isJoint(_ at: Int) -> Bool { Scalar.isDash(s[at]) || s[at] == 0x81F3 || s[at] == 0x5230 }

  private func jointEnd(_ at: Int, limit: Int) -> Int {
    var at = at + 1
    while at < limit, Scalar.isDash(s[at]) { at += 1 }
    return at
  }

  /// The words around a date: 截至…, 到…, …前, …以来.
  private func finished(_ base: Base, start: Int, floor: Int, limit: Int) -> TimeExpression? {
    var start = start
    var end = base.end
    var role = base.isEnd ? TimeExpression.Role.deadline : .period
    var dates = base.date
    if let lead = TimeWords.asOf.longest(in: s, endingAt: start, floor: floor) {
      role = .asOf
      start -= lead.length
    } else if start > floor, s[start - 1] == 0x5230 || s[start - 1] == 0x81F3, !base.isOpenYear {  // 到 至
      role = .deadline
    }
    if let before = TimeScanner.befores.longest(in: s, at: end, limit: limit) {
      end += before.length
      if role != .asOf { role = .deadline }
      if base.isPoint { dates = dates.before() }
    } else if let within = TimeScanner.withins.longest(in: s, at: end, limit: limit) {
      end += within.length
      if role != .asOf { role = .deadline }
    } else if let since = TimeScanner.sinces.longest(in: s, at: end, limit: limit) {
      end += since.length
      dates = Dates(from: dates.from, to: now ?? dates.to, precision: dates.precision, due: nil)
      role = .period
    }
    guard dates.from <= dates.to else { return nil }
    return TimeExpression(
      range: start..<end, from: dates.from, to: dates.to, precision: dates.precision, role: role,
      due: dates.due)
  }

  private func whole(_ range: Range<Int>, role: TimeExpression.Role) -> TimeExpression? {
    guard let year = PartialDate(year: context.year) else { return nil }
    return TimeExpression(
      range: range, from: context.period?.first ?? year.first, to: context.period?.last ?? year.last,
      precision: .year, role: role)
  }

  static let befores = Lexicon([("前 之前 以前", 1)])
  static let withins = Lexicon([("内 之内 以内", 1)])
  static let sinces = Lexicon([("以来 起 开始 之后 后", 1)])
}

/// Days and precision of a time while it is being read.
struct Dates {
  var from: CalendarDate
  var to: CalendarDate
  var precision: PartialDate.Precision
  var due: PartialDate?

  init(from: CalendarDate, to: CalendarDate, precision: PartialDate.Precision, due: PartialDate?) {
    self.from = from
    self.to = to
    self.precision = precision
    self.due = due
  }

  init?(_ date: PartialDate?) {
    guard let date else { return nil }
    self.init(from: date.first, to: date.last, precision: date.precision, due: date)
  }

  /// What ends before this begins: 国庆前 is September, 10月前 is September too.
  func before() -> Dates {
    let last = from.adding(days: -1)
    guard precision != .day || due == nil, let month = PartialDate(year: last.year, month: last.month) else {
      return self
    }
    return Dates(from: month.first, to: last, precision: .month, due: month)
  }
}

/// Scalars that may begin a time.
enum TimeStart {
  static let table: [Bool] = {
    var table = [Bool](repeating: false, count: 0x10000)
    let starts = "0123456789〇零一二两三四五六七八九十元今本当明来次去上前全年下第首末每逐按目现截半岁开后“"
    for scalar in (starts + "春农除清五劳端七建八中国秋新学暑主汛入冬供采高近未到").unicodeScalars { table[Int(scalar.value)] = true }
    return table
  }()
}
