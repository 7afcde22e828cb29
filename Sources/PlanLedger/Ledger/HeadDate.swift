import PlanModel

/// The date that a sheet bears above its header: 截至2023年11月30日 (表头日期).
enum HeadDate {
  static func find(in rows: some Sequence<OfficeRow>, period: Period?) -> CalendarDate? {
    let parser = DueParser(period: period)
    for row in rows {
      for column in row.filled {
        let text = CellText(row.cell(column))
        for start in text.scalars.indices where text.isDigit(at: start) && !text.isDigit(at: start - 1) {
          if let day = day(in: text, from: start, parser) { return day }
        }
      }
    }
    return nil
  }

  /// The longest piece from `start` that is a date to the day.
  private static func day(in text: CellText, from start: Int, _ parser: DueParser) -> CalendarDate? {
    var end = min(text.scalars.count, start + 11)
    while end >= start + 8 {
      if let date = try? parser.parse(text.string(start..<end)), date.precision == .day { return date.last }
      end -= 1
    }
    return nil
  }
}
