import PlanModel

/// A time in the text and what it is as a deadline (时限).
struct TimePhrase: Sendable, Hashable {
  var range: Range<Int>
  var due: PartialDate
  /// 底, 前, 内: it binds the end, and isn't only when something happened.
  var isDeadline: Bool
}

/// Reads the times that plans set: 年底前, 三季度, 6月底, 国庆前. DOMAIN §2.11.
///
/// The year is the plan's own unless the text names one.
struct DeadlineReader: Sendable {
  /// The year that 年底 means.
  let year: Int

  private static let fixed: [(words: [UInt32], month: Int)] = [
    ("春节前", 2), ("春耕前", 3), ("春茶前", 3), ("清明前", 4), ("五一前", 4), ("汛期前", 5), ("汛前", 5), ("暑期前", 6),
    ("入汛前", 5), ("主汛期前", 6), ("七一前", 6), ("秋季开学前", 8), ("开学前", 8), ("国庆前", 9), ("中秋前", 9), ("国庆节前", 9),
    ("冬季前", 11), ("供暖季前", 10), ("采暖季前", 10), ("入冬前", 11), ("元旦前", 12), ("岁末", 12), ("年底", 12), ("年末", 12),
    ("年内", 12), ("年终", 12),
  ].map { ($0.0.values, $0.1) }
  private static let wholeYear = ["全年", "本年度", "年度", "今年"].map(\.values)
  private static let quarters: [UInt32: Int] = [0x4E00: 1, 0x4E8C: 2, 0x4E09: 3, 0x56DB: 4]

  /// All times in a range, in order.
  func times(_ s: [UInt32], in range: Range<Int>) -> [TimePhrase] {
    var found: [TimePhrase] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if let time = time(s, at, range.upperBound) {
        found.append(time)
        at = time.range.upperBound
      } else {
        at += 1
      }
    }
    return found
  }

  private func time(_ s: [UInt32], _ start: Int, _ limit: Int) -> TimePhrase? {
    switch s[start] {
    case 0x30...0x39: return numbered(s, start, limit)
    case 0x660E where start + 1 < limit && s[start + 1] == 0x5E74:  // 明年
      return DeadlineReader(year: year + 1).afterYear(s, start, start + 2, limit, bare: true)
    case 0x4E0A, 0x4E0B:  // 上半年, 下半年
      guard s.has("半年".values, at: start + 1, limit: limit),
        let due = PartialDate(year: year, half: s[start] == 0x4E0A ? 1 : 2)
      else { return nil }
      return TimePhrase(range: start..<start + 3, due: due, isDeadline: true)
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB: return quarter(s, start, limit)
    case 0x5341: return planEnd(s, start, limit)
    default: break
    }
    for (words, month) in Self.fixed where s[start] == words[0] && s.has(words, at: start, limit: limit) {
      guard let due = PartialDate(year: year, month: month) else { return nil }
      var end = start + words.count
      if end < limit, s[end] == 0x524D { end += 1 }
      return TimePhrase(range: start..<end, due: due, isDeadline: true)
    }
    for words in Self.wholeYear where s[start] == words[0] && s.has(words, at: start, limit: limit) {
      let end = start + words.count
      if let inner = afterYear(s, start, end, limit, bare: false) { return inner }
      return PartialDate(year: year).map { TimePhrase(range: start..<end, due: $0, isDeadline: false) }
    }
    return nil
  }

  /// 2025年底, 6月底前, 6月29日, 10月.
  private func numbered(_ s: [UInt32], _ start: Int, _ limit: Int) -> TimePhrase? {
    guard start == 0 || !(Mark.isDigit(s[start - 1]) || s[start - 1] == 0x2E) else { return nil }
    var at = start
    var value = 0
    while at < limit, Mark.isDigit(s[at]), at - start < 5 {
      value = value * 10 + Int(s[at] - 0x30)
      at += 1
    }
    guard at < limit else { return nil }
    if at - start == 4, s[at] == 0x5E74, (1980...2100).contains(value) {
      return DeadlineReader(year: value).afterYear(s, start, at + 1, limit, bare: true)
    }
    if s[at] == 0x6708, (1...12).contains(value) { return month(s, start, at + 1, value, limit) }
    return nil
  }

  /// What follows a year: 底, 6月, 三季度, 上半年.
  private func afterYear(_ s: [UInt32], _ start: Int, _ at: Int, _ limit: Int, bare: Bool) -> TimePhrase? {
    if at < limit {
      if s[at] == 0x5E95 || s[at] == 0x672B, let due = PartialDate(year: year, month: 12) {
        return TimePhrase(range: start..<withBefore(s, at + 1, limit), due: due, isDeadline: true)
      }
      if let inner = time(s, at, limit), inner.due.precision != .year, inner.due.year == year {
        return TimePhrase(range: start..<inner.range.upperBound, due: inner.due, isDeadline: inner.isDeadline)
      }
    }
    guard bare, let due = PartialDate(year: year) else { return nil }
    let end = withBefore(s, at, limit)
    return TimePhrase(range: start..<end, due: due, isDeadline: end > at)
  }

  private func month(_ s: [UInt32], _ start: Int, _ at: Int, _ month: Int, _ limit: Int) -> TimePhrase? {
    var at = at
    if at < limit, s[at] == 0x4EFD { at += 1 }  // 份
    let dayStart = at
    var day = 0
    while at < limit, Mark.isDigit(s[at]), at - dayStart < 3 {
      day = day * 10 + Int(s[at] - 0x30)
      at += 1
    }
    if at > dayStart, at < limit, s[at] == 0x65E5, let date = CalendarDate(year, month, day) {
      return TimePhrase(range: start..<withBefore(s, at + 1, limit), due: PartialDate(date), isDeadline: true)
    }
    at = dayStart
    if at < limit, s[at] == 0x5E95 || s[at] == 0x672B || s[at] == 0x4E2D || s[at] == 0x521D { at += 1 }
    if at + 1 < limit, s[at + 1] == 0x65EC { at += 2 }  // 上旬
    guard let due = PartialDate(year: year, month: month) else { return nil }
    return TimePhrase(range: start..<withBefore(s, at, limit), due: due, isDeadline: true)
  }

  private func quarter(_ s: [UInt32], _ start: Int, _ limit: Int) -> TimePhrase? {
    guard s.has("季度".values, at: start + 1, limit: limit), let index = Self.quarters[s[start]],
      let due = PartialDate(year: year, quarter: index)
    else { return nil }
    let isUpTo = start > 0 && s[start - 1] == 0x524D
    return TimePhrase(
      range: (isUpTo ? start - 1 : start)..<withBefore(s, start + 3, limit), due: due, isDeadline: true)
  }

  /// 十四五末: the five-year plans, 2025 for the fourteenth.
  private func planEnd(_ s: [UInt32], _ start: Int, _ limit: Int) -> TimePhrase? {
    guard start + 3 < limit, s[start + 2] == 0x4E94, s[start + 3] == 0x672B || s[start + 3] == 0x671F,
      let order = [0x4E8C: 2, 0x4E09: 3, 0x56DB: 4, 0x4E94: 5][Int(s[start + 1])],
      let due = PartialDate(year: 2005 + order * 5, month: 12)
    else { return nil }
    return TimePhrase(range: start..<start + 4, due: due, isDeadline: true)
  }

  private func withBefore(_ s: [UInt32], _ at: Int, _ limit: Int) -> Int {
    at < limit && (s[at] == 0x524D || s[at] == 0x5185) ? at + 1 : at  // 前, 内
  }
}
