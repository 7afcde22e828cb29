import FoundationEssentials
import PlanModel

/// Lengths of time and times that run up to now: 一个月之内, 五年来, 今年以来, 截至目前, 前8个月.
extension TimeScanner {
  private func at(_ place: Int, _ limit: Int) -> UInt32 { place < limit ? s[place] : 0 }

  /// 今年以来, 半年来, 五年来, 截至目前, 目前.
  func since(_ start: Int, _ length: Length?, limit: Int) -> TimeExpression? {
    guard let now else { return nil }
    if let word = TimeWords.now.longest(in: s, at: start, limit: limit), start == 0 || s[start - 1] != 0x9879
    {
      let end = start + word.length
      let text = String(scalars: s[start..<end])
      if text.hasSuffix("来") {
        let from =
          text.hasPrefix("半年")
          ? monthsBack(6, now) : text.hasPrefix("一年") ? monthsBack(12, now) : CalendarDate(now.year, 1, 1)
        guard let from else { return nil }
        return TimeExpression(range: start..<end, from: from, to: now, precision: .day, role: .period)
      }
      let isAsOf = start > 1 && TimeWords.asOf.longest(in: s, endingAt: start, floor: 0) != nil
      let lead = isAsOf ? (TimeWords.asOf.longest(in: s, endingAt: start, floor: 0)?.length ?? 0) : 0
      return TimeExpression(range: (start - lead)..<end, from: now, to: now, precision: .day, role: .asOf)
    }
    if let (count, unit, end) = length, at(end, limit) == 0x6765,
      unit == .years || unit == .months,
      let from = monthsBack(unit == .years ? count * 12 : count, now)
    {
      return TimeExpression(range: start..<(end + 1), from: from, to: now, precision: .day, role: .period)
    }
    return nil
  }

  private func monthsBack(_ months: Int, _ day: CalendarDate) -> CalendarDate? {
    let index = day.year * 12 + day.month - 1 - months
    let year = index / 12
    let month = index % 12 + 1
    guard year > 0, (1...12).contains(month) else { return nil }
    return CalendarDate(year, month, min(day.day, CalendarDate.length(ofMonth: month, in: year)))
  }

  typealias Length = (count: Int, unit: LengthUnit, end: Int)

  enum LengthUnit { case days, months, years, hours, weeks }

  /// 三年, 一个月, 30天, 24小时, 半年.
  func length(_ start: Int, limit: Int) -> Length? {
    if at(start, limit) == Scalar.half, at(start + 1, limit) == 0x5E74 { return (6, .months, start + 2) }
    guard let numeral = NumeralReader.read(s, at: start, limit: limit), numeral.form != .masked,
      numeral.scale.isEmpty, numeral.decimals == 0, (0..<1000).contains(numeral.whole)
    else { return nil }
    let count = numeral.whole
    let place = blanksSkipped(numeral.end, limit: limit)
    switch at(place, limit) {
    case 0x5E74 where count < 100: return (count, .years, place + 1)
    case 0x5929: return (count, .days, place + 1)
    case 0x4E2A where at(place + 1, limit) == 0x6708: return (count, .months, place + 2)
    case 0x4E2A where at(place + 1, limit) == 0x5DE5 && at(place + 2, limit) == 0x4F5C:
      return (count, .days, place + 4)
    case 0x5C0F where at(place + 1, limit) == 0x65F6: return (count, .hours, place + 2)
    case 0x5468 where at(place + 1, limit) != 0x5E74: return (count, .weeks, place + 1)
    default: return nil
    }
  }

  func duration(_ start: Int, _ length: Length?, floor: Int, limit: Int) -> TimeExpression? {
    // 前8个月: January to August.
    if at(start, limit) == 0x524D, let (count, unit, end) = self.length(start + 1, limit: limit),
      unit == .months,
      (1...12).contains(count),
      let from = CalendarDate(context.year, 1, 1), let month = PartialDate(year: context.year, month: count)
    {
      return TimeExpression(
        range: start..<end, from: from, to: month.last, precision: .month, role: .period, due: month)
    }
    guard let (count, unit, end) = length else { return nil }
    if start > floor, s[start - 1] == Scalar.ordinal || Scalar.isDigit(s[start - 1]) { return nil }
    var stop = end
    var isWithin = false
    if let within = TimeScanner.withins.longest(in: s, at: end, limit: limit) {
      stop += within.length
      isWithin = true
    }
    // 今后三年, 未来五年
    if start > floor + 1, stop == end, unit == .years, [0x540E, 0x6765].contains(s[start - 1]),
      [0x4ECA, 0x672A].contains(s[start - 2]),
      let from = CalendarDate(context.year, 1, 1), let to = PartialDate(year: context.year + count - 1)
    {
      return TimeExpression(
        range: (start - 2)..<end, from: from, to: to.last, precision: .year, role: .period, due: to)
    }
    // 用三年时间, 分两年: done when they are over; not 使用三年.
    if start > floor, stop == end, unit == .years, count > 0, let to = spentYears(start, count, floor: floor),
      let from = CalendarDate(context.year, 1, 1)
    {
      let isSpelled = at(end, limit) == 0x65F6 && at(end + 1, limit) == 0x95F4  // 时间
      return TimeExpression(
        range: (start - 1)..<(isSpelled ? end + 2 : end), from: from, to: to.last, precision: .year,
        role: .duration, due: to)
    }
    guard stop > end || isLengthLead(start, floor: floor) else { return nil }
    let begin = context.period?.first ?? now ?? CalendarDate(dayNumber: 0)
    let days: Int
    switch unit {
    case .days: days = count
    case .weeks: days = count * 7
    case .hours: days = 1
    case .months: days = count * 30
    case .years: days = count * 365
    }
    return TimeExpression(
      range: start..<stop, from: begin, to: begin.adding(days: max(0, days - 1)),
      precision: unit == .years ? .year : .day,
      role: .duration,
      due: isWithin && unit == .years ? PartialDate(year: context.year + max(1, count) - 1) : nil)
  }

  /// The last of the years that a deed takes: 用三年, 分两年.
  private func spentYears(_ start: Int, _ count: Int, floor: Int) -> PartialDate? {
    guard [0x7528, 0x5206].contains(s[start - 1]) else { return nil }  // 用 分
    // 使用, 试用, 启用, 沿用, 部分, 积分.
    if start - 1 > floor, [0x4F7F, 0x8BD5, 0x542F, 0x6CBF, 0x90E8, 0x79EF].contains(s[start - 2]) {
      return nil
    }
    return PartialDate(year: context.year + count - 1)
  }

  /// 为期三年, 历时两个月, 用时40天.
  private func isLengthLead(_ start: Int, floor: Int) -> Bool {
    TimeScanner.lengthLeads.longest(in: s, endingAt: start, floor: floor) != nil
  }

  static let lengthLeads = Lexicon([("为期 历时 用时 耗时 工期 期限", 0)], backwards: true)
}
