import PlanModel

/// Days of the feasts of the lunar calendar (农历节日), which no rule of months gives.
///
/// From the Hong Kong Observatory's conversion tables: 春节, 端午, 中秋 by year; 元宵 is fourteen days after 春节.
enum LunarFeasts {
  private static let first = 2013
  private static let springs = [
    210, 131, 219, 208, 128, 216, 205, 125, 212, 201, 122, 210, 129, 217, 206, 126, 213, 203, 123, 211, 131,
    219, 208,
  ]
  private static let dragonBoats = [
    612, 602, 620, 609, 530, 618, 607, 625, 614, 603, 622, 610, 531, 619, 609, 528, 616, 605, 624, 612, 601,
    620, 610,
  ]
  private static let moons = [
    919, 908, 927, 915, 1004, 924, 913, 1001, 921, 910, 929, 917, 1006, 925, 915, 1003, 922, 912, 1001, 919,
    908, 927, 916,
  ]

  static func day(_ feast: Int, year: Int) -> CalendarDate? {
    guard springs.indices.contains(year - first) else { return nil }
    let code: Int
    switch feast {
    case 1, 2: code = springs[year - first]
    case 3: code = dragonBoats[year - first]
    default: code = moons[year - first]
    }
    let day = CalendarDate(year, code / 100, code % 100)
    return feast == 2 ? day?.adding(days: 14) : day
  }
}
