import PlanLedger
import PlanModel
import PlanStore

/// Holds sheets that came back against the store (回收核对): which row is which item, what is new, what contradicts.
struct SheetPlanner {
  struct Settings {
    /// `--on`.
    var day: CalendarDate?
    var today: CalendarDate
    var unit: String?
    var author: String
    /// A sheet's figure corrects another entry of the same day.
    var replaces: Bool
  }

  private let snapshot: Snapshot
  private let settings: Settings
  private var finder: SheetItemFinder
  private var plan = SheetPlan()
  /// What these sheets report so far, by item and day.
  private var reported: [ReportKey: Reported] = [:]
  private var disputed: Set<Int> = []

  private struct ReportKey: Hashable {
    var identity: String
    var on: CalendarDate
    var indicator: String?
    /// Which of its cell's values: a target of its own each.
    var part: Int
  }

  private struct Reported {
    var entry: ProgressEntry
    var place: String
    var action: Int?
  }

  init(_ snapshot: Snapshot, _ settings: Settings) throws {
    self.snapshot = snapshot
    self.settings = settings
    finder = SheetItemFinder(snapshot, unit: settings.unit)
  }

  func plan(_ sheets: [FilledSheet]) throws -> SheetPlan {
    var planner = self
    for sheet in sheets { try planner.add(sheet) }
    // Where two sheets contradict each other, neither is taken.
    let disputed = planner.disputed
    planner.plan.actions = planner.plan.actions.enumerated().filter { !disputed.contains($0.offset) }.map {
      $0.element
    }
    return planner.plan
  }

  private mutating func add(_ sheet: FilledSheet) throws {
    let isKnown = try snapshot.hasDocument(sheet.document.sha256)
    try finder.load(sheet)
    try refuseForeign(sheet)
    for table in sheet.tables {
      plan.items += table.itemCount
      for finding in table.findings { plan.remarks.append(remark(finding, table, sheet)) }
      let day = settings.day ?? table.headDate ?? settings.today
      for row in table.rows { try add(row, table, sheet, day: day, isKnown: isKnown) }
    }
  }

  /// None of its items is in this store: the sheet belongs elsewhere.
  private func refuseForeign(_ sheet: FilledSheet) throws {
    let rows = sheet.tables.flatMap(\.rows)
    guard rows.contains(where: { $0.key != nil }), rows.allSatisfy({ finder.isForeign($0) }) else { return }
    throw Failure(
      .badData, place: sheet.path, what: SheetWords.otherStore(sheet.facts?.unit ?? ""),
      advice: SheetWords.chooseStore)
  }

  // MARK: One row

  private mutating func add(
    _ row: SheetReturn.Row, _ table: SheetReturn, _ sheet: FilledSheet, day: CalendarDate, isKnown: Bool
  ) throws {
    func refuse(_ place: TablePlace?, _ rule: String, _ what: Phrase, _ advice: Phrase?) {
      plan.refused.append(
        SheetPlan.Remark(
          file: sheet.path, place: table.address(place ?? row.place), rule: rule, what: what, advice: advice))
    }
    let facts: CommitmentFacts
    switch try finder.find(row) {
    case .found(let found): facts = found
    case .byTitle(let found):
      facts = found
      plan.remarks.append(
        SheetPlan.Remark(
          file: sheet.path, place: table.address(row.place), rule: "matched-by-title",
          what: SheetWords.byTitle(found.commitment.code), advice: nil))
    case .unclear(let what, let advice): return refuse(nil, "unknown-row", what, advice)
    }
    guard row.problems.isEmpty else {
      for problem in row.problems { refuse(problem.place, problem.rule, problem.message, problem.advice) }
      return
    }
    let entries: [ProgressEntry]
    do {
      entries = try row.progress.entries(
        targets: facts.terms.targets, fallback: day, by: settings.author)
    } catch {
      let failure = error.explained(place: facts.commitment.code)
      let value = row.cells.first { $0.column == .value }?.place
      return refuse(value, "value", failure.what, failure.advice)
    }
    guard let reading = SheetCellWords(row: row.progress, entries: entries) else { return }
    for cell in row.cells {
      plan.readings.append(
        SheetPlan.Reading(
          file: sheet.path, place: table.address(cell.place), code: facts.commitment.code,
          title: facts.commitment.title, header: cell.header, written: cell.written,
          understood: reading.understood(cell)))
    }
    noteChangedCells(row, facts, table, sheet)
    for (part, entry) in entries.enumerated() {
      try settle(entry, part: part, of: row, facts, table, sheet, isKnown: isKnown)
    }
  }

  /// New, known already, or against what another hand reported.
  private mutating func settle(
    _ given: ProgressEntry, part: Int, of row: SheetReturn.Row, _ facts: CommitmentFacts,
    _ table: SheetReturn, _ sheet: FilledSheet, isKnown: Bool
  ) throws {
    var entry = given
    let code = facts.commitment.code
    let hasOwnDay = row.progress.on != nil
    // The same bytes again, under whatever day: what stands there has been taken.
    if facts.progress.contains(where: { known in
      entry.says(known) && (known.on == entry.on || isKnown && !hasOwnDay)
    }) {
      plan.unchanged += 1
      return
    }
    let place = "\(sheet.path) \(table.address(row.place))"
    let key = ReportKey(identity: facts.commitment.id, on: entry.on, indicator: entry.indicator, part: part)
    if let other = reported[key] {
      if entry.says(other.entry) {
        plan.unchanged += 1
      } else {
        if let action = other.action { disputed.insert(action) }
        plan.refused.append(
          SheetPlan.Remark(
            file: sheet.path, place: table.address(row.place), rule: "two-sheets",
            what: SheetWords.twoSheets(code, entry, other.entry, other.place), advice: SheetWords.keepOne))
      }
      return
    }
    reported[key] = Reported(entry: entry, place: place)
    if let newer = conflicting(entry, row.key, facts) {
      guard settings.replaces else {
        plan.refused.append(
          SheetPlan.Remark(
            file: sheet.path, place: table.address(row.place), rule: "newer-entry",
            what: SheetWords.newerEntry(code, entry, newer), advice: SheetWords.replaceIt))
        return
      }
      entry.replaces = newer.id
    }
    for caution in ProgressCautions(code: code, today: settings.today).cautions(entry, facts) {
      plan.remarks.append(
        SheetPlan.Remark(
          file: sheet.path, place: table.address(row.place), rule: "caution", what: caution, advice: nil))
    }
    reported[key]?.action = plan.actions.count
    if !hasOwnDay { plan.days.append((sheet.path, entry.on)) }
    plan.actions.append(
      SheetPlan.Action(
        file: sheet.path, code: code, unit: facts.commitment.unit, entry: entry,
        proof: part == 0 ? row.progress.proof : nil))
  }

  /// An entry of the same day that the sheet's writer could not see, and that says something else.
  private func conflicting(_ entry: ProgressEntry, _ key: SheetKey?, _ facts: CommitmentFacts)
    -> ProgressEntry?
  {
    let seen = key?.lastEntry.flatMap { id in facts.progress.first { $0.id == id }?.recordedAt }
    return facts.progress.last { known in
      guard known.on == entry.on, seen.map({ known.recordedAt > $0 }) ?? true else { return false }
      if let one = known.value, let other = entry.value, !one.unit.isComparable(with: other.unit) {
        return false
      }
      return known.indicator == nil || entry.indicator == nil || known.indicator == entry.indicator
    }
  }

  /// What only the office writes stays as it is, whatever the sheet says now.
  private mutating func noteChangedCells(
    _ row: SheetReturn.Row, _ facts: CommitmentFacts, _ table: SheetReturn, _ sheet: FilledSheet
  ) {
    let item = UnitSheet.Item(facts.commitment, terms: facts.terms)
    var changed: [String] = []
    for column in [SheetColumn.target, .due] {
      guard let text = row.readOnly[column], !text.isEmpty else { continue }
      if Self.plain(text) != Self.plain(UnitSheet.text(column, item)) { changed.append(text) }
    }
    if let title = row.title, Self.plain(title) != Self.plain(facts.commitment.title) {
      changed.append(title)
    }
    guard !changed.isEmpty else { return }
    plan.remarks.append(
      SheetPlan.Remark(
        file: sheet.path, place: table.address(row.place), rule: "left-alone",
        what: SheetWords.leftAlone(facts.commitment.code, changed), advice: nil))
  }

  /// Without spaces, and with the numbers of people covered as they are in a sheet that goes out.
  static func plain(_ text: String) -> String {
    String(
      PrivateNumbers.masked(text).unicodeScalars.filter { !$0.properties.isWhitespace }.map { Character($0) })
  }

  private func remark(_ finding: Finding, _ table: SheetReturn, _ sheet: FilledSheet) -> SheetPlan.Remark {
    SheetPlan.Remark(
      file: sheet.path, place: table.address(finding.place), rule: finding.rule, what: finding.message,
      advice: finding.advice)
  }
}

extension ProgressEntry {
  /// The same report, whoever wrote it down and when.
  func says(_ other: ProgressEntry) -> Bool {
    let isSameIndicator = indicator == nil || other.indicator == nil || indicator == other.indicator
    return isSameIndicator && value == other.value && percent == other.percent && stage == other.stage
      && milestone == other.milestone && grade == other.grade && Self.isSame(note, other.note)
      && Self.isSame(problem, other.problem) && Self.isSame(nextStep, other.nextStep)
  }

  /// A number of somebody's that a paper covered is still the same number.
  private static func isSame(_ one: String?, _ other: String?) -> Bool {
    one == other || one.map(PrivateNumbers.masked) == other.map(PrivateNumbers.masked)
  }
}
