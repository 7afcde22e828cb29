import FoundationEssentials
import PlanModel

/// The core of a time: year, half, quarter, month, day, feast.
extension TimeScanner {
  struct Base {
    var date: Dates
    var end: Int
    /// The year it lies in, for the second end of a range.
    var year: Int
    /// 底, 末, 年内: the words themselves say an end.
    var isEnd = false
    /// A feast or a bare month: 前 means before it begins.
    var isPoint = false
    /// 全年, 今年: 到今年 is no deadline by itself.
    var isOpenYear = false
  }

  private func at(_ place: Int, _ limit: Int) -> UInt32 { place < limit ? s[place] : 0 }

  func base(_ start: Int, limit: Int, year given: Int? = nil) -> Base? {
    if let plan = fiveYears(start, limit: limit) { return plan }
    var year = given ?? context.year
    var place = start
    var hasYear = false
    var isWhole = false
    if let (number, end) = yearNumber(start, limit: limit) {
      year = number
      place = end
      hasYear = true
    } else if let word = TimeWords.years.longest(in: s, at: start, limit: limit),
      let kind = TimeWords.Year(rawValue: word.value),
      !startsWord(start, word, limit: limit)
    {
      place = start + word.length
      hasYear = true
      switch kind {
      case .this: year = currentYear
      case .next: year = currentYear + 1
      case .last: year = currentYear - 1
      case .beforeLast: year = currentYear - 2
      case .whole: isWhole = true
      case .within:
        return made(
          PartialDate(year: year, month: 12), end: place, year: year, isEnd: true,
          from: PartialDate(year: year)?.first)
      }
    }
    if hasYear {
      if let inner = yearPart(place, year: year, limit: limit) { return inner }
      if let inner = part(place, year: year, limit: limit) { return inner }
      if let inner = letteredQuarter(place, year: year, limit: limit) { return inner }
      if let inner = months(place, year: year, limit: limit) { return inner }
      if let inner = feast(place, year: year, limit: limit) { return inner }
      guard var base = made(PartialDate(year: year), end: place, year: year) else { return nil }
      base.isOpenYear = isWhole
      return base
    }
    return part(start, year: year, limit: limit) ?? letteredQuarter(start, year: year, limit: limit)
      ?? months(start, year: year, limit: limit)
      ?? feast(start, year: year, limit: limit)
  }

  private func made(
    _ date: PartialDate?, end: Int, year: Int, isEnd: Bool = false, from: CalendarDate? = nil
  ) -> Base? {
    guard var dates = Dates(date) else { return nil }
    if let from { dates.from = from }
    return Base(date: dates, end: end, year: year, isEnd: isEnd)
  }

  /// 全年龄, 年度计划's 年度 is fine; 上年纪, 当年轻.
  private func startsWord(_ start: Int, _ word: Lexicon.Match, limit: Int) -> Bool {
    [0x9F84, 0x8F7B, 0x7EAA].contains(at(start + word.length, limit))  // 龄 轻 纪
  }

  // MARK: Year

  /// 2023年, 二〇二三年.
  private func yearNumber(_ start: Int, limit: Int) -> (Int, Int)? {
    var value = 0
    var place = start
    if start > 0, Scalar.isDigit(s[start - 1]) { return nil }
    while place < limit, place - start < 4 {
      if Scalar.isDigit(s[place]) {
        value = value * 10 + Int(s[place] - 0x30)
      } else if let digit = NumeralReader.digit(s[place]) {
        value = value * 10 + digit
      } else {
        break
      }
      place += 1
    }
    guard place - start == 4, at(place, limit) == 0x5E74, (1900...2100).contains(value) else {
      // 2023—2025年: the first end lacks its 年.
      guard place - start == 4, (1900...2100).contains(value), place < limit,
        Scalar.isDash(s[place]) || s[place] == 0x81F3
      else { return nil }
      var next = place + 1
      while next < limit, Scalar.isDash(s[next]) { next += 1 }
      guard let (_, _) = yearNumber(next, limit: limit) else { return nil }
      return (value, place)
    }
    return (value, at(place + 1, limit) == 0x5EA6 ? place + 2 : place + 1)  // 年度
  }

  /// 底, 末, 初 right after 2023年 or 今年.
  private func yearPart(_ place: Int, year: Int, limit: Int) -> Base? {
    switch at(place, limit) {
    case 0x5E95, 0x672B, 0x7EC8:  // 底 末 终
      return made(PartialDate(year: year, month: 12), end: place + 1, year: year, isEnd: true)
    case 0x521D: return made(PartialDate(year: year, month: 1), end: place + 1, year: year)  // 初
    case 0x5185:
      return made(
        PartialDate(year: year, month: 12), end: place + 1, year: year, isEnd: true,
        from: PartialDate(year: year)?.first)  // 内
    case 0x4E2D: return made(PartialDate(year: year, month: 6), end: place + 1, year: year)  // 中
    default: return nil
    }
  }

  // MARK: Halves and quarters

  private func part(_ start: Int, year: Int, limit: Int) -> Base? {
    guard let word = TimeWords.parts.longest(in: s, at: start, limit: limit),
      let part = TimeWords.Part(rawValue: word.value)
    else { return nil }
    let end = start + word.length
    switch part {
    case .firstHalf: return made(PartialDate(year: year, half: 1), end: end, year: year)
    case .secondHalf: return made(PartialDate(year: year, half: 2), end: end, year: year)
    case .yearEnd: return made(PartialDate(year: year, month: 12), end: end, year: year, isEnd: true)
    case .yearStart: return made(PartialDate(year: year, month: 1), end: end, year: year)
    case .middle: return made(PartialDate(year: year, month: 6), end: end, year: year)
    case .firstThreeQuarters:
      return made(
        PartialDate(year: year, quarter: 3), end: end, year: year, from: PartialDate(year: year)?.first)
    case .quarter1, .quarter2, .quarter3, .quarter4:
      // 四季飘香 is no quarter.
      let isShort = s[end - 1] == 0x5B63
      if isShort, at(end, limit) != 0x5EA6 { return nil }
      let quarter = part.rawValue - TimeWords.Part.quarter1.rawValue + 1
      var isEnd = false
      var stop = end
      if at(end, limit) == 0x672B || at(end, limit) == 0x5E95 {  // 末 底
        isEnd = true
        stop += 1
      }
      return made(PartialDate(year: year, quarter: quarter), end: stop, year: year, isEnd: isEnd)
    }
  }

  /// “十四五”末, 十四五期间.
  private func fiveYears(_ start: Int, limit: Int) -> Base? {
    var place = start
    if at(place, limit) == Scalar.openQuote { place += 1 }
    guard at(place, limit) == Scalar.ten, let ordinal = NumeralReader.digit(at(place + 1, limit)),
      ordinal > 0,
      at(place + 2, limit) == 0x4E94
    else { return nil }
    place += 3
    if at(place, limit) == Scalar.closeQuote { place += 1 }
    // 十四五 → 2021…2025
    let endYear = 1955 + (10 + ordinal) * 5
    if at(place, limit) == 0x671F && at(place + 1, limit) == 0x95F4  // 期间
      || at(place, limit) == 0x65F6 && at(place + 1, limit) == 0x671F  // 时期
    {
      guard let from = PartialDate(year: endYear - 4), let to = PartialDate(year: endYear) else { return nil }
      return made(to, end: place + 2, year: endYear, from: from.first)
    }
    if at(place, limit) == 0x671F { place += 1 }
    guard at(place, limit) == 0x672B || at(place, limit) == 0x5E95 else { return nil }
    return made(PartialDate(year: endYear), end: place + 1, year: endYear, isEnd: true)
  }

  // MARK: Months and days

  private struct MonthPart {
    var number: Int
    var end: Int
  }

  private func monthNumber(_ start: Int, limit: Int) -> MonthPart? {
    if at(start, limit) == 0x5143 { return MonthPart(number: 1, end: start + 1) }  // 元
    if start > 0, Scalar.isDigit(s[start - 1]) { return nil }
    guard let numeral = NumeralReader.read(s, at: start, limit: limit), numeral.scale.isEmpty,
      numeral.decimals == 0, !numeral.isOpen, (1...12).contains(wholeNumber(numeral))
    else { return nil }
    return MonthPart(number: wholeNumber(numeral), end: numeral.range.upperBound)
  }

  private func months(_ start: Int, year: Int, limit: Int) -> Base? {
    guard let first = monthNumber(start, limit: limit) else { return nil }
    var place = blanksSkipped(first.end, limit: limit)
    // 1—7月, 元至六月, 7、8月
    if at(place, limit) != 0x6708, place < limit,
      Scalar.isDash(s[place]) || s[place] == 0x81F3 || s[place] == 0x3001 || s[place] == 0x5230
    {
      var next = place + 1
      while next < limit, Scalar.isDash(s[next]) { next += 1 }
      guard let second = monthNumber(next, limit: limit), at(second.end, limit) == 0x6708,
        second.number > first.number,
        let from = PartialDate(year: year, month: first.number)
      else { return nil }
      return made(
        PartialDate(year: year, month: second.number), end: afterMonth(second.end + 1, limit: limit),
        year: year, from: from.first)
    }
    guard at(place, limit) == 0x6708 else { return nil }  // 月
    place += 1
    // 一月一通报 is every month; 一月一日 is a day.
    if at(start, limit) == 0x4E00, at(place, limit) == 0x4E00,
      ![0x65E5, 0x53F7, 0x81F3].contains(at(place + 1, limit))
    {
      return nil
    }
    return month(first.number, place, year: year, limit: limit)
  }

  /// 份 after 月 belongs to it.
  private func afterMonth(_ place: Int, limit: Int) -> Int { at(place, limit) == 0x4EFD ? place + 1 : place }

  /// What follows 6月: 29日, 底, 上旬.
  private func month(_ number: Int, _ place: Int, year: Int, limit: Int) -> Base? {
    let month = PartialDate(year: year, month: number)
    switch at(place, limit) {
    case 0x5E95, 0x672B: return made(month, end: place + 1, year: year, isEnd: true)
    case 0x521D: return made(month, end: place + 1, year: year)  // 初
    case 0x4E2D where at(place + 1, limit) == 0x65EC:
      return tenDays(year, number, from: 11, to: 20, end: place + 2)
    case 0x4E0A where at(place + 1, limit) == 0x65EC:
      return tenDays(year, number, from: 1, to: 10, end: place + 2)
    case 0x4E0B where at(place + 1, limit) == 0x65EC:
      return made(month, end: place + 2, year: year, from: CalendarDate(year, number, 21))
    default: break
    }
    let dayStart = blanksSkipped(place, limit: limit)
    if let numeral = NumeralReader.read(s, at: dayStart, limit: limit), numeral.scale.isEmpty,
      numeral.decimals == 0,
      at(numeral.range.upperBound, limit) == 0x65E5 || at(numeral.range.upperBound, limit) == 0x53F7,
      let day = CalendarDate(year, number, wholeNumber(numeral))
    {
      var base = made(PartialDate(day), end: numeral.range.upperBound + 1, year: year)
      base = throughDays(base, number, year: year, limit: limit) ?? base
      return base
    }
    var base = made(month, end: afterMonth(place, limit: limit), year: year)
    base?.isPoint = true
    return base
  }

  /// 8月1日至15日.
  private func throughDays(_ base: Base?, _ month: Int, year: Int, limit: Int) -> Base? {
    guard let base, base.end < limit, Scalar.isDash(s[base.end]) || s[base.end] == 0x81F3 else { return nil }
    var next = base.end + 1
    while next < limit, Scalar.isDash(s[next]) { next += 1 }
    guard let numeral = NumeralReader.read(s, at: next, limit: limit),
      at(numeral.range.upperBound, limit) == 0x65E5, let day = CalendarDate(year, month, wholeNumber(numeral))
    else { return nil }
    return made(PartialDate(day), end: numeral.range.upperBound + 1, year: year, from: base.date.from)
  }

  private func tenDays(_ year: Int, _ month: Int, from: Int, to: Int, end: Int) -> Base? {
    guard let last = CalendarDate(year, month, to) else { return nil }
    return made(PartialDate(last), end: end, year: year, from: CalendarDate(year, month, from))
  }

  /// Q2, as spreadsheets and project lists have it; not part of a longer name (Q235, IQ4).
  private func letteredQuarter(_ start: Int, year: Int, limit: Int) -> Base? {
    guard at(start, limit) == 0x51, case let digit = at(start + 1, limit), (0x31...0x34).contains(digit),
      !Scalar.isDigit(at(start + 2, limit)), !Scalar.isLetter(at(start + 2, limit)),
      start == 0 || !Scalar.isLetter(s[start - 1])
    else { return nil }
    return made(PartialDate(year: year, quarter: Int(digit) - 0x30), end: start + 2, year: year)
  }

  // MARK: Feasts

  private func feast(_ start: Int, year: Int, limit: Int) -> Base? {
    // “五一”前: a feast may stand in marks of quotation.
    let isQuoted = at(start, limit) == 0x201C
    guard let word = TimeWords.feasts.longest(in: s, at: isQuoted ? start + 1 : start, limit: limit) else {
      return nil
    }
    if isQuoted, at(start + 1 + word.length, limit) != 0x201D { return nil }
    var end = start + word.length + (isQuoted ? 2 : 0)
    // “五一”节前.
    if isQuoted, at(end, limit) == 0x8282 { end += 1 }
    // Only as a time: 国庆前, 春节期间; not 国庆路 and 中秋晚会. 秋季学期 is one by itself.
    let isBefore = TimeScanner.befores.longest(in: s, at: end, limit: limit) != nil
    let isTerm = !isBefore && (isSchoolTerm(word.length, end) || isDated(end, limit: limit))
    guard isBefore || isTerm || at(end, limit) == 0x671F && at(end + 1, limit) == 0x95F4 else { return nil }
    // 会前 of 会前准备: 前 must not begin a word.
    if at(end, limit) == 0x524D, [0x671F, 0x540E].contains(at(end + 1, limit)) { return nil }
    let day =
      word.value < 10
      // 元旦前 is the end of the year.
      ? LunarFeasts.day(word.value, year: year)
      : CalendarDate(isBefore && word.value == 101 ? year + 1 : year, word.value / 100, word.value % 100)
    guard let day else { return nil }
    var dates = Dates(from: day, to: day, precision: .day, due: nil)
    var stop = end
    if isTerm || at(end, limit) == 0x671F, !isBefore {
      stop = isTerm ? end : end + 2
      dates.due = PartialDate(year: year, month: day.month)
      dates.precision = .month
    }
    return Base(date: dates, end: stop, year: year, isPoint: true)
  }

  /// 秋季学期, 秋季开学.
  private func isSchoolTerm(_ length: Int, _ end: Int) -> Bool {
    s[end - 1] == 0x671F && s[end - 2] == 0x5B66
      || length == 4 && s[end - 1] == 0x5B66 && s[end - 2] == 0x5F00
  }

  /// 国庆开放, 中秋投用: a feast with what happens then right behind it.
  private func isDated(_ end: Int, limit: Int) -> Bool {
    TimeWords.dated.longest(in: s, at: end, limit: limit) != nil
  }

  /// 1 to 31; 0 for every other number, masked ones too.
  private func wholeNumber(_ numeral: Numeral) -> Int { (1...31).contains(numeral.whole) ? numeral.whole : 0 }

  func blanksSkipped(_ at: Int, limit: Int) -> Int {
    var at = at
    while at < limit, s[at] == Scalar.space { at += 1 }
    return at
  }
}
