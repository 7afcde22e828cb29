import PlanModel

/// A row of `progress` and its columns' spellings.
enum ProgressRecord {
  static let briefColumns =
    "day, value, unit, grade, percent, stage, milestone, indicator, recordedAt, identity"
  static let columns = briefColumns + ", by, note, problem, nextStep, replaces"
  static let identityColumn = 9

  static func fill(_ row: inout SealedRow, _ entry: ProgressEntry, commitment: Int, position: Int) {
    row.add(commitment)
    row.add(entry.on)
    row.add(position)
    row.add(entry.value?.value)
    row.add(entry.value?.unit.text)
    row.add(entry.grade.rawValue)
    row.add(entry.percent)
    row.add(entry.stage?.rawValue)
    row.add(entry.milestone)
    row.add(entry.indicator)
    row.add(entry.id)
    row.add(entry.replaces)
    row.add(entry.recordedAt)
    row.add(entry.by)
    row.add(entry.note)
    row.add(entry.problem)
    row.add(entry.nextStep)
  }

  static func decode(_ row: Prepared, brief: Bool, _ units: inout UnitCache) -> ProgressEntry {
    var entry = ProgressEntry(
      id: brief ? "" : row.text(identityColumn), on: row.day(0) ?? CalendarDate(dayNumber: 0),
      recordedAt: row.int(8), grade: EvidenceGrade(rawValue: row.int(3)) ?? .e0)
    if let value = row.decimal(1) { entry.value = Quantity(value, units.unit(row, 2)) }
    if !row.isNull(4) { entry.percent = row.decimal(4) }
    if !row.isNull(5) { entry.stage = row.optionalValue(5) }
    if !row.isNull(6) { entry.milestone = row.optionalText(6) }
    if !row.isNull(7) { entry.indicator = row.optionalText(7) }
    guard !brief else { return entry }
    entry.by = row.text(10)
    entry.note = row.optionalText(11)
    entry.problem = row.optionalText(12)
    entry.nextStep = row.optionalText(13)
    entry.replaces = row.optionalText(14)
    return entry
  }
}
