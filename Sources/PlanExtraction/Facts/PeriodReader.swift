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
    let plan = sections.first { $0.role == .plan && $0.heading != nil }?.heading
    let planLine = sections.first { $0.role == .plan }.map { lines[$0.lines.lowerBound].range }
    let named = year(in: plan) ?? year(in: planLine) ?? year(in: review).map { $0 + (isHalf(review) ? 0 : 1) }
    let base = named ?? issued?.year ?? firstYear()
    guard let base else { return (nil, nil) }
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
    let reviewedYear = year(in: review) ?? base - 1
    return (PartialDate(year: min(reviewedYear, base)).map { Period($0) }, planned)
  }

  private func fiveYears(_ base: Int) -> Period? {
    guard let from = PartialDate(year: base), let to = PartialDate(year: base + 4) else { return nil }
    return Period(from, to)
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
    var value = 0
    for place in at..<(at + 4) {
      guard Mark.isDigit(s[place]) else { return nil }
      value = value * 10 + Int(s[place] - 0x30)
    }
    return (1980...2100).contains(value) ? value : nil
  }

  /// The first year that the text names.
  private func firstYear() -> Int? {
    for line in lines.prefix(20) {
      var at = line.range.lowerBound
      while at + 4 <= line.range.upperBound {
        if let value = yearValue(at) { return value }
        at += 1
      }
    }
    return nil
  }
}
