import FoundationEssentials
import PlanModel

/// Finds the times that a stretch of readable text names and resolves them (时间识别). DOMAIN §2.11.
///
/// 三季度 is July to September, 前三季度 January to September; 年底 belongs to the context's year, 今年 to the report's.
public struct TimeScanner: Sendable {
  let text: ReadableText
  let context: TimeContext
  /// The text's scalars, kept at hand for the inner loops.
  let s: Scalars

  public init(_ text: ReadableText, context: TimeContext) {
    self.text = text
    s = text.scalars
    self.context = context
  }

  /// All times of a range (of the whole text by default), in order, none inside another.
  public func times(in range: Range<Int>? = nil) -> [TimeExpression] {
    var found: [TimeExpression] = []
    forEachTime(in: range ?? text.all) { found.append($0) }
    return found
  }

  /// The times of a range one after the other.
  public func forEachTime(in range: Range<Int>, _ body: (TimeExpression) -> Void) {
    var at = range.lowerBound
    let starts = TimeStart.table
    while at < range.upperBound {
      let scalar = s[at]
      let start = starts[Int(min(scalar, 0xFFFF))]
      if start != .none, mayBegin(at, start, limit: range.upperBound),
        let time = time(at, floor: range.lowerBound, limit: range.upperBound)
      {
        body(time)
        at = max(time.range.upperBound, at + 1)
      } else if Scalar.isDigit(scalar) {
        while at < range.upperBound, Scalar.isDigit(s[at]) || s[at] == Scalar.point { at += 1 }
      } else {
        at += 1
      }
    }
  }

  /// The times of a range one after the other, where somebody has looked beforehand where one may begin.
  ///
  /// - Parameter places: in order, none left out; what stands outside the range is passed over.
  public func forEachTime(
    in range: Range<Int>, beginningAt places: UnsafeBufferPointer<Int32>, _ body: (TimeExpression) -> Void
  ) {
    let starts = TimeStart.table
    var next = range.lowerBound
    for place in places {
      let at = Int(place)
      guard at >= next else { continue }
      guard at < range.upperBound else { return }
      let start = starts[Int(min(s[at], 0xFFFF))]
      if mayBegin(at, start, limit: range.upperBound),
        let time = time(at, floor: range.lowerBound, limit: range.upperBound)
      {
        body(time)
        next = max(time.range.upperBound, at + 1)
      } else {
        next = at + 1
        guard Scalar.isDigit(s[at]) else { continue }
        while next < range.upperBound, Scalar.isDigit(s[next]) || s[next] == Scalar.point { next += 1 }
      }
    }
  }

  /// A quick look whether a time can begin here, before the readers try.
  private func mayBegin(_ at: Int, _ start: TimeStart, limit: Int) -> Bool {
    switch start {
    case .none: return false
    case .mark: return mayBegin(at, mark: s[at], limit: limit)
    case .word: return TimeWords.all.longest(in: s, at: at, limit: limit) != nil
    case .number:
      // Digits and joints, then 年, 月, 日, 季, 天 or a length's 个.
      var end = at + 1
      while end < limit, end - at < 14,
        Scalar.isDigit(s[end]) || NumeralReader.isChineseDigit(s[end]) || s[end] == Scalar.space
          || Scalar.isDash(s[end]) || s[end] == 0x81F3 || s[end] == 0x5230 || s[end] == 0x3001
      { end += 1 }
      guard end < limit else { return false }
      switch s[end] {
      case 0x4E2A:  // 个, of 个月 or 个工作日
        let next = end + 1 < limit ? s[end + 1] : 0
        if next == 0x6708 || next == 0x5DE5 { return true }
      case 0x5E74, 0x6708, 0x65E5, 0x5B63, 0x5929, 0x5C0F, 0x5468, 0x534A: return true
      default: if end - at > 3, !Self.counted.contains(s[end]) { return true }
      }
      return s[at] == Scalar.ten || TimeWords.all.longest(in: s, at: at, limit: limit) != nil
    }
  }

  /// 元旦, 元至六月, 前8个月, 前年, 半年来, “十四五”末, “五一”前, Q2: what must follow the mark.
  private func mayBegin(_ at: Int, mark: UInt32, limit: Int) -> Bool {
    guard at + 1 < limit else { return false }
    let next = s[at + 1]
    switch mark {
    case 0x5143:  // 元
      switch next {
      case 0x6708, 0x65E6, 0x5BB5, 0x81F3, 0x5230, 0x3001, Scalar.space: return true  // 月 旦 宵 至 到 、
      default: return Scalar.isDash(next)
      }
    case 0x524D:  // 前年, 前半年, 前三季度, 前8个月
      return next == 0x5E74 || next == Scalar.half || Scalar.isDigit(next) || next == Scalar.ten
        || NumeralReader.digit(next) != nil
    case Scalar.half: return next == 0x5E74
    case Scalar.openQuote:
      return next == Scalar.ten || TimeWords.feasts.longest(in: s, at: at + 1, limit: limit) != nil
    case 0x51: return next &- 0x31 < 4
    default: return true
    }
  }

  /// Units that no time goes on with: 1500户.
  private static let counted = ScalarSet("元户人亩吨公平%件米座家名条处场次项辆株台套栋盏口，。；")

  /// The year of 今年: the report's own, else the context's.
  var currentYear: Int { context.report?.year ?? context.year }
  /// What 目前 means: the report's day, else the end of its period.
  var now: CalendarDate? { context.report ?? context.period?.last }

  private func time(_ start: Int, floor: Int, limit: Int) -> TimeExpression? {
    if let fixed = TimeWords.recurring.longest(in: s, at: start, limit: limit) {
      return whole(start..<(start + fixed.length), role: .recurrence)
    }
    let length = length(start, limit: limit)
    if let since = since(start, length, limit: limit) { return since }
    if let duration = duration(start, length, floor: floor, limit: limit) { return duration }
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

/// What a scalar may begin, as far as times go.
public enum TimeStart: UInt8, Sendable {
  case none
  /// A digit, Arabic or Chinese.
  case number
  /// The first character of a word of time.
  case word
  /// 前8个月, “十四五”末, 半年来, 今后三年, “五一”前, Q2.
  case mark

  /// Kept as long as the program runs.
  public nonisolated(unsafe) static let table: UnsafePointer<TimeStart> = {
    let table = UnsafeMutablePointer<TimeStart>.allocate(capacity: 0x10000)
    table.initialize(repeating: .none, count: 0x10000)
    for scalar in "今本当明来次去上全年下首末每逐按目现岁开春农除清劳端建中国秋新学暑主汛入冬供采高第后雨麦封".unicodeScalars {
      table[Int(scalar.value)] = .word
    }
    for scalar in "0123456789〇零一二两三四五六七八九十".unicodeScalars { table[Int(scalar.value)] = .number }
    for scalar in "元前半“Q".unicodeScalars { table[Int(scalar.value)] = .mark }
    return UnsafePointer(table)
  }()

  /// The words of time, for whoever looks for them among others: where a scalar is a `word`, one of these begins.
  public static func forEachWord(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    for (words, _) in TimeWords.entries {
      var words = words
      words.withUTF8 { $0.forEachWord(body) }
    }
  }
}
