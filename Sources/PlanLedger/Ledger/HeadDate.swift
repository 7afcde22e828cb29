import PlanModel

/// The date that a sheet bears above its header: 截至2023年11月30日 (表头日期).
///
/// What is said to be the date counts before any other; the ends of a period (2023-07-01/2023-12-31) aren't one.
enum HeadDate {
  static func find(in rows: some Sequence<OfficeRow>, period: Period?) -> CalendarDate? {
    let parser = DueParser(period: period)
    let texts = rows.flatMap { row in row.filled.map { CellText(row.cell($0)) } }
    for text in texts {
      for start in text.scalars.indices where isMarked(text, at: start) {
        if let (day, _) = day(in: text, from: start, parser) { return day }
        if let end = end(in: text, from: start, parser) { return end }
      }
    }
    for text in texts {
      for start in text.scalars.indices where text.isDigit(at: start) && !text.isDigit(at: start - 1) {
        guard let (day, end) = day(in: text, from: start, parser) else { continue }
        let isEnd = start > 0 && ["/", "至"].contains(text.scalars[start - 1])
        if !isEnd, !text.has("/", at: end), !text.has("至", at: end) { return day }
      }
    }
    return nil
  }

  /// The last day of a month, quarter or year: 截至9月底, 截至三季度末.
  private static func end(in text: CellText, from start: Int, _ parser: DueParser) -> CalendarDate? {
    var end = min(text.scalars.count, start + 11)
    while end >= start + 2 {
      if let date = try? parser.parse(text.string(start..<end)) { return date.last }
      end -= 1
    }
    return nil
  }

  /// A date that stands right behind 截至 or 截止.
  private static func isMarked(_ text: CellText, at start: Int) -> Bool {
    guard start >= 2, !text.isDigit(at: start - 1), text.scalars.indices.contains(start) else { return false }
    return ["截至", "截止", "截至:", "asof"].contains { mark in
      start >= mark.count && text.has(mark, at: start - mark.count)
    }
  }

  /// The longest piece from `start` that is a date to the day, and where it ends.
  private static func day(
    in text: CellText, from start: Int, _ parser: DueParser
  ) -> (day: CalendarDate, end: Int)? {
    var end = min(text.scalars.count, start + 11)
    while end >= start + 8 {
      let last = text.scalars[end - 1]
      if text.isDigit(at: end - 1) || last == "日" || last == "号",
        let date = try? parser.parse(text.string(start..<end)), date.precision == .day
      {
        return (date.last, end)
      }
      end -= 1
    }
    return nil
  }
}
