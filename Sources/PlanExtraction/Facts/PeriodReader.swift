import ChineseText
import PlanModel

/// Which period a report reviews and which it plans (时段), from its headings, else from its date.
struct PeriodReader {
  let text: ReadableText
  let lines: [TextLine]
  let sections: [ReportSection]
  private var s: Scalars { text.scalars }

  func periods(issued: CalendarDate?) -> (reviewed: Period?, planned: Period?) {
    let review = sections.first { $0.role == .review && $0.heading != nil }?.heading
    // “十四五”时期主要目标 may stand before 2021年工作安排.
    let plans = sections.filter { $0.role == .plan }.compactMap(\.heading)
    let plan = plans.first { year(in: $0) != nil } ?? plans.first
    let planLine = sections.first { $0.role == .plan }.map { lines[$0.lines.lowerBound].range }
    let named = year(in: plan) ?? year(in: planLine) ?? year(in: review).map { $0 + (isHalf(review) ? 0 : 1) }
    if year(in: plan) == nil, let end = lastYearOfPlan(in: plan) {
      return (
        year(in: review).flatMap { PartialDate(year: $0) }.map { Period($0) } ?? fiveYears(end - 9),
        fiveYears(end - 4)
      )
    }
    guard let base = named ?? plannedByTitle() ?? baseWithoutHeadings(issued, plan: plan) else {
      return (nil, nil)
    }
    let isSecondHalf = contains("下半年", plan) || contains("上半年", review)
    if isSecondHalf {
      return (
        PartialDate(year: base, half: 1).map { Period($0) },
        PartialDate(year: base, half: 2).map { Period($0) }
      )
    }
    let planned = PartialDate(year: base).map { Period($0) }
    if contains("五年", review), let from = PartialDate(year: base - 5), let to = PartialDate(year: base - 1) {
      return (Period(from, to), contains("今后五年", plan) || contains("未来五年", plan) ? fiveYears(base) : planned)
    }
    // 柳湾镇2023年实事办理情况, and no plan behind it.
    if named == nil, issued == nil, !sections.contains(where: { $0.role == .plan }) {
      return (planned, PartialDate(year: base + 1).map { Period($0) })
    }
    let reviewedYear = year(in: review) ?? base - 1
    return (PartialDate(year: min(reviewedYear, base)).map { Period($0) }, planned)
  }

  /// 柳湾镇2022年工作总结和2023年工作打算: the year behind what was done.
  private func plannedByTitle() -> Int? {
    for line in lines.prefix(4) where line.range.count <= 60 {
      guard let back = Cue.backward.places(s, line.text).first else { continue }
      let rest = back.upperBound..<line.range.upperBound
      if Cue.any(Cue.forward, s, rest), let year = year(in: rest) { return year }
    }
    return nil
  }

  /// The report's own year; the next where it plans 明年.
  private func baseWithoutHeadings(_ issued: CalendarDate?, plan: Range<Int>?) -> Int? {
    guard let base = issued?.year ?? firstYear() else { return nil }
    return contains("明年", plan) || contains("来年", plan) ? base + 1 : base
  }

  private func fiveYears(_ base: Int) -> Period? {
    guard let from = PartialDate(year: base), let to = PartialDate(year: base + 4) else { return nil }
    return Period(from, to)
  }

  private static let ordinals = "一二三四五六七八九".values

  private func lastYearOfPlan(in range: Range<Int>?) -> Int? { range.flatMap(Self.lastYear(s)) }

  /// “十三五”时期奋斗目标: 2020.
  static func lastYear(_ s: Scalars) -> (Range<Int>) -> Int? { { lastYear(s, $0) } }

  private static func lastYear(_ s: Scalars, _ range: Range<Int>) -> Int? {
    for at in range where s[at] == 0x5341 && at + 4 < range.upperBound && s[at + 2] == 0x4E94 {  // 十 五
      guard let ordinal = ordinals.firstIndex(of: s[at + 1]) else { continue }
      let end = s[at + 3] == 0x201D ? at + 4 : at + 3
      let next = s.view(end..<min(end + 2, range.upperBound))
      if ["时期", "期间", "规划"].contains(where: { next.elementsEqual($0.values) }) {
        return 1955 + (11 + ordinal) * 5
      }
    }
    return nil
  }

  private func isHalf(_ range: Range<Int>?) -> Bool { contains("上半年", range) }

  private func contains(_ word: String, _ range: Range<Int>?) -> Bool {
    guard let range else { return false }
    return s.firstIndex(of: word.values, in: range) != nil
  }

  private func year(in range: Range<Int>?) -> Int? {
    guard let range else { return nil }
    var at = range.lowerBound
    while at + 4 < range.upperBound {
      if let value = yearValue(at), s[at + 4] == 0x5E74 { return value }
      at += 1
    }
    return nil
  }

  private func yearValue(_ at: Int) -> Int? {
    guard at + 3 < s.count else { return nil }
    // A part of a longer number (12000) is no year.
    if at > 0, Mark.isDigit(s[at - 1]) { return nil }
    var value = 0
    for place in at..<(at + 4) {
      guard let digit = Mark.isDigit(s[place]) ? Int(s[place] - 0x30) : NumeralReader.digit(s[place]) else {
        return nil
      }
      value = value * 10 + digit
    }
    return (1980...2100).contains(value) ? value : nil
  }

  /// The first year that the text names: 2006年, 二〇〇六年, 〔2009〕, 2022-01-10, and in a title 2023 by itself; not 2000套.
  private func firstYear() -> Int? {
    for (place, line) in lines.prefix(20).enumerated() {
      let isTitle =
        place < 4 && line.range.count <= 40
        && !line.range.contains { Mark.endsSentence(s[$0]) || s[$0] == Mark.comma }
      var at = line.range.lowerBound
      while at + 4 <= line.range.upperBound {
        if let value = yearValue(at) {
          let next = at + 4 < line.range.upperBound ? s[at + 4] : 0
          if isTitle && !Mark.isDigit(next) || Self.yearEnds.contains(next) { return value }
        }
        at += 1
      }
    }
    return nil
  }

  private static let yearEnds = ScalarSet("年〕]］)）-—./")
}
