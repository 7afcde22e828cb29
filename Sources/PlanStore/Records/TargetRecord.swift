import FoundationEssentials
import PlanModel

/// A row of `target` and its columns' spellings.
enum TargetRecord {
  /// What `decode` reads, after `offset` columns.
  static let columns =
    "indicator, setting, comparator, value, upper, unit, baseline, measure, accrual, direction, curve, weight, text"

  static func fill(_ row: inout SealedRow, _ target: Target, commitment: Int, version: Int, position: Int) {
    row.add(commitment)
    row.add(version)
    row.add(position)
    row.add(target.indicator)
    row.add(target.setting.rawValue)
    row.add(target.comparator.rawValue)
    row.add(target.setting == .given ? target.value : nil)
    row.add(target.comparator == .between ? target.upper : nil)
    row.add(target.unit.text)
    row.add(target.baseline)
    row.add(target.measure.rawValue)
    row.add(target.accrual.rawValue)
    row.add(target.direction.rawValue)
    row.add(curve(target.curve))
    row.add(target.weight)
    row.add(target.text)
  }

  static func curve(_ curve: PlanCurve) -> String {
    switch curve {
    case .linear: "linear"
    case .front60: "front60"
    case .milestone: "milestone"
    case .snapshot: "snapshot"
    case .rate: "rate"
    case .custom(let points):
      "custom " + points.map { "\($0.on)=\($0.share)" }.joined(separator: ";")
    }
  }

  static func curve(_ text: String) -> PlanCurve {
    switch text {
    case "front60": return .front60
    case "milestone": return .milestone
    case "snapshot": return .snapshot
    case "rate": return .rate
    default:
      guard text.hasPrefix("custom ") else { return .linear }
      return .custom(
        text.dropFirst(7).split(separator: ";").compactMap { point in
          let sides = point.split(separator: "=")
          guard sides.count == 2, let on = CalendarDate(sides[0]), let share = Decimal(plain: sides[1]) else {
            return nil
          }
          return PlanCurve.CustomPoint(on: on, share: share)
        })
    }
  }
}

/// Units of measurement by their text, each looked up once, and the words that most targets share.
struct UnitCache {
  private var known = FewOrMany<String, MeasureUnit>()
  private var lastUnit = Remembered<MeasureUnit>()
  private var setting = Remembered<Target.Setting>()
  private var comparator = Remembered<Comparator>()
  private var measure = Remembered<Measure>()
  private var accrual = Remembered<Accrual>()
  private var direction = Remembered<Direction>()
  private var curve = Remembered<PlanCurve>()

  mutating func unit(_ text: String) -> MeasureUnit {
    if let unit = known[text] { return unit }
    let unit = MeasureUnit(text)
    known[text] = unit
    return unit
  }

  mutating func unit(_ row: Prepared, _ column: Int) -> MeasureUnit {
    if let found = lastUnit.known(row, column) { return found }
    let made = unit(row.text(column))
    lastUnit.remember(made, row, column)
    return made
  }

  mutating func target(_ row: Prepared, from offset: Int) -> Target {
    Target(
      indicator: row.text(offset), setting: setting.value(row, offset + 1) { .init(rawValue: $0) ?? .given },
      comparator: comparator.value(row, offset + 2) { .init(rawValue: $0) ?? .atLeast },
      value: row.decimal(offset + 3), upper: row.decimal(offset + 4), unit: unit(row, offset + 5),
      baseline: row.decimal(offset + 6),
      measure: measure.value(row, offset + 7) { .init(rawValue: $0) ?? .level },
      accrual: accrual.value(row, offset + 8) { .init(rawValue: $0) ?? .cumulative },
      direction: direction.value(row, offset + 9) { .init(rawValue: $0) ?? .up },
      curve: curve.value(row, offset + 10, TargetRecord.curve), weight: row.decimal(offset + 11),
      text: row.text(offset + 12))
  }
}
