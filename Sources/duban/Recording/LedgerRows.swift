import PlanLedger
import PlanModel
import PlanStore

/// The rows of a ledger or progress table on their way into the store (台账入库).
struct LedgerRows {
  /// What came of the rows so far.
  struct Made {
    var items = 0
    var entries = 0
    var units: [String] = []
    /// Lines that the reader refused; it has said why.
    var unread: Set<TablePlace> = []
    /// Rows that the store refuses.
    var refused: [Failure] = []
    var cautions: [String] = []
    /// Rows that are items which were there already.
    var matched = 0
    /// Reports of theirs that are there already.
    var unchanged = 0
    /// `--on` or the table's head says of which day it speaks.
    var isDated = false
    /// The days that count where a row gives none.
    var days: Set<CalendarDate> = []
    /// The end of the last plan that such a report was made on.
    var planEnd: CalendarDate?
  }

  private struct TitleKey: Hashable {
    var unit: String
    var title: String
  }

  var made = Made()
  private let intake: Intake
  private let session: Session
  private let cautions: (String) -> ProgressCautions
  /// The day that counts where a row gives none.
  private var day: CalendarDate
  /// The unit of rows that name none, and the units that there are; nil until a row asks.
  private var places: (home: String, units: Set<String>)?
  /// Items that are there already, by unit and title: an office's own ledger has no codes.
  private var known: [TitleKey: String] = [:]
  /// Lines of rows without a code.
  private var uncoded: [TitleKey: Int] = [:]
  private var parts: [(code: String, unit: String, parent: String)] = []

  init(_ intake: Intake, _ session: Session) {
    self.intake = intake
    self.session = session
    day = intake.day ?? intake.console.today
    cautions = { ProgressCautions(code: $0, today: intake.console.today) }
  }

  /// Lets rows without a code be the items of the same unit and title in the same plan.
  mutating func knowTitles() throws {
    guard let period = intake.period else { return }
    try session.snapshot.facts(FactsQuery(asOf: intake.console.today, period: period, detail: .brief)) {
      facts in
      let own = facts.commitment
      if own.period == period { known[TitleKey(unit: own.unit, title: own.title)] = own.code }
    }
  }

  /// What a table's head says of the rows that follow.
  mutating func begin(_ reading: LedgerReading) {
    day = intake.day ?? reading.headDate ?? intake.console.today
    made.isDated = intake.day != nil || reading.headDate != nil
  }

  mutating func take(_ reading: LedgerReading) throws {
    begin(reading)
    if let period = intake.period { for row in reading.rows { try add(row, period) } }
    for row in reading.progress {
      if try isOtherTitle(row) { continue }
      try append(row, to: row.code, unit: intake.unit)
    }
  }

  /// Parents, which may stand below their parts.
  mutating func finish() throws {
    // A parent may be one of the rows that were refused.
    guard made.refused.isEmpty, made.unread.isEmpty else { return }
    for part in parts {
      var edit = CommitmentEdit()
      edit.parentCode = part.parent
      try session.edit(part.code, unit: part.unit, edit)
      if let late = try session.snapshot.dueAfterWhole(part.code, unit: part.unit) {
        let caution = LifeWords.partDueLater(part.code, late.due, late.whole, late.wholeDue)
        made.cautions.append(intake.console.word(caution))
      }
    }
  }

  /// The item that a row stands for, by its code or its title; nil where it is none that is there.
  mutating func item(of row: LedgerRow) throws -> (code: String, unit: String)? {
    let unit = try row.unit ?? home()
    return (row.code ?? known[TitleKey(unit: unit, title: row.title)]).map { ($0, unit) }
  }

  private mutating func home() throws -> String {
    if let places { return places.home }
    let home = try intake.unit.map(session.snapshot.unitName(_:)) ?? session.snapshot.root().name
    places = (home, Set(try session.snapshot.units().map(\.name)))
    return home
  }

  private mutating func add(_ row: LedgerRow, _ period: Period) throws {
    let home = try home()
    if let name = row.unit, places?.units.contains(name) == false {
      try session.addUnit(name, level: try UnitLevel.of(name), under: home)
      places?.units.insert(name)
      made.units.append(name)
    }
    if row.code == nil {
      let key = TitleKey(unit: row.unit ?? home, title: row.title)
      if let code = known[key] {
        made.matched += 1
        if let progress = row.progress { try append(progress, to: code, unit: key.unit, onlyNew: true) }
        return
      }
      if let line = uncoded[key] {
        made.cautions.append(
          "\(row.place.file):\(row.place.line): "
            + intake.console.word(RecordingWords.sameTitle(row.title, line)))
      }
      uncoded[key] = row.place.line
    }
    let added = try at(row.place) { rows in
      try rows.session.add(
        row.commitment(
          id: "", code: row.code ?? "", period: period, unit: home, adopted: rows.intake.console.today))
    }
    guard let recorded = added else { return }
    made.items += 1
    if let parent = row.parentCode { parts.append((recorded.code, recorded.unit, parent)) }
    if let progress = row.progress { try append(progress, to: recorded.code, unit: recorded.unit) }
  }

  mutating func append(_ row: ProgressRow, to code: String, unit: String?, onlyNew: Bool = false) throws {
    try at(row.place) { rows in
      let target = try rows.session.commitmentForProgress(code, unit: unit)
      do {
        let found = FoundRow(
          row, code: code, unit: unit, target: target,
          entries: try row.entries(
            targets: target.targets, fallback: rows.day, by: rows.intake.author.name))
        for (part, entry) in found.entries.enumerated() {
          if onlyNew, try rows.isKnown(entry, of: code, unit: unit, isDated: found.isDated) {
            rows.made.unchanged += 1
            continue
          }
          try rows.append(entry, part, of: found)
        }
      } catch let problem as ValueProblem {
        throw problem.explained(place: code)
      }
    }
  }

  /// A row that was looked up beside the writing.
  mutating func append(_ found: FoundRow) throws {
    try at(found.place) { rows in
      for (part, entry) in found.entries.enumerated() { try rows.append(entry, part, of: found) }
    }
  }

  private mutating func append(_ entry: ProgressEntry, _ part: Int, of found: FoundRow) throws {
    let appended = try session.append(entry, to: found.target)
    made.entries += 1
    if let proof = found.proof, part == 0 {
      try session.addEvidence(
        Evidence(grade: entry.grade, on: entry.on, reference: proof, entry: appended.id), to: found.code,
        unit: found.unit)
    }
    let period = found.target.period
    if !found.isDated {
      made.days.insert(entry.on)
      made.planEnd = max(made.planEnd ?? entry.on.adding(days: -1), period.last)
    }
    if part > 0 { return }
    for caution in cautions(found.code).dates(entry, period) {
      made.cautions.append("\(found.place.file):\(found.place.line): \(intake.console.word(caution))")
    }
  }

  /// A row whose code names one item and whose title another.
  private mutating func isOtherTitle(_ row: ProgressRow) throws -> Bool {
    guard let title = row.title, let own = try session.snapshot.title(ofCode: row.code, unit: intake.unit),
      !TitleLikeness.isNear(title, own)
    else { return false }
    made.refused.append(
      Failure(
        .badData, place: "\(row.place.file):\(row.place.line)",
        what: SheetWords.otherTitle(row.code, own, title), advice: SheetWords.codeOrTitle))
    return true
  }

  /// A report that is there already. A day that somebody gave makes it one of that day, even if nothing moved.
  private func isKnown(_ entry: ProgressEntry, of code: String, unit: String?, isDated: Bool) throws -> Bool {
    let facts = try session.snapshot.facts(
      ofCode: code, unit: unit, asOf: max(entry.on, intake.console.today))
    return facts.progress.contains { entry.says($0) && ($0.on == entry.on || !(isDated || made.isDated)) }
  }

  /// Keeps at which line of the table something stopped, and goes on; only bad data is a row's own matter.
  private mutating func at<Value>(
    _ place: TablePlace, _ body: (inout LedgerRows) throws -> Value
  ) throws -> Value? {
    if made.unread.contains(TablePlace(file: place.file, line: place.line)) { return nil }
    do {
      return try body(&self)
    } catch let error as any Explained {
      var failure = error.explained()
      failure.place = "\(place.file):\(place.line)" + (failure.place.map { " " + $0 } ?? "")
      guard failure.status == .badData else { throw failure }
      made.refused.append(failure)
      return nil
    }
  }
}
