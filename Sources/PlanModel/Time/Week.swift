extension CalendarDate {
  /// 1 for Monday … 7 for Sunday.
  public var weekday: Int {
    // 1 January 1970 was a Thursday.
    let index = (dayNumber + 3) % 7
    return (index < 0 ? index + 7 : index) + 1
  }

  /// Saturday or Sunday. Holidays and the working days that make up for them are announced each year and not known here.
  public var isWeekend: Bool { weekday > 5 }

  /// The day itself, or the Friday before where it is on a weekend (遇周末提前).
  public var orFridayBefore: CalendarDate { isWeekend ? adding(days: 5 - weekday) : self }

  /// Monday to Sunday of the week that the day lies in (本周).
  public var week: ClosedRange<CalendarDate> {
    let monday = adding(days: 1 - weekday)
    return monday...monday.adding(days: 6)
  }

  public var lastOfMonth: CalendarDate { adding(days: CalendarDate.length(ofMonth: month, in: year) - day) }
}
