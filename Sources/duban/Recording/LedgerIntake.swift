import DocumentFormats
import PlanLedger
import PlanModel
import PlanStore

/// A ledger or a progress table into the store: all of it or nothing.
struct LedgerIntake {
  private let intake: Intake
  /// `--mapping`: `show`, or a file.
  private let mapping: String?

  init(_ intake: Intake, mapping: String? = nil) {
    self.intake = intake
    self.mapping = mapping
  }

  func run(_ store: Store) throws {
    let console = intake.console
    let tables = try tables()
    let mapped = try MappedLedger(tables, file: intake.file, option: mapping, store: store)
    if mapping == "show" { return try mapped.show(console) }
    if let mapping, let written = try mapped.writeGuess(to: mapping) { return console.say(written) }
    let hash = Hash.sha256(intake.bytes)
    let isKnown = try store.read {
      try $0.isImported(hash, for: intake.period) && !$0.isTakenBack(importOf: hash)
    }
    if isKnown, !mapped.isChanged { return console.say(RecordingWords.known(intake.name)) }
    let (readings, unread) = try read(mapped)
    if isKnown { return try correct(readings, unread, mapped, hash, store) }
    let made = try store.write("import", subject: intake.name, detail: hash, by: intake.author) { session in
      try keep(session, isProgress: readings.allSatisfy { $0.content == .progress }, hash)
      var made = Made()
      made.unread = unread
      made.known = try mapped.isMapped ? knownTitles(session.snapshot) : [:]
      try mapped.remember(session)
      for reading in readings {
        let day = intake.day ?? reading.headDate ?? console.today
        made.isDated = intake.day != nil || reading.headDate != nil
        try addItems(reading.rows, session, day, &made)
        for row in reading.progress {
          if try isOtherTitle(row, session.snapshot, &made) { continue }
          try append(row, to: row.code, unit: intake.unit, session, day, &made)
        }
      }
      try refuse(made)
      return made
    }
    for caution in made.cautions { console.say(caution) }
    if let said = mapped.said { console.say(said) }
    if !made.units.isEmpty { console.say(RecordingWords.unitsMade(made.units)) }
    if made.matched > 0 { console.say(MappingWords.matched(made.matched, unchanged: made.unchanged)) }
    sayDays(made)
    console.say(RecordingWords.ledgerImported(intake.name, items: made.items, entries: made.entries))
  }

  /// Of which day reports count that give none.
  private func sayDays(_ made: Made) {
    for day in made.days.sorted() {
      let source: Phrase =
        intake.day != nil
        ? RecordingWords.dayGiven : made.isDated ? RecordingWords.dayOfHead : RecordingWords.dayIsToday
      intake.console.say(
        RecordingWords.undated(day, source, afterPlan: made.planEnd.map { $0 < day } ?? false))
    }
  }

  /// The same file once more, with its columns understood in another way.
  private func correct(
    _ readings: [LedgerReading], _ unread: Set<TablePlace>, _ mapped: MappedLedger, _ hash: String,
    _ store: Store
  ) throws {
    guard intake.period != nil else { return }
    var left: [String] = []
    let (corrected, made) = try store.write("import", subject: intake.name, detail: hash, by: intake.author) {
      session in
      let home = try intake.unit.map(session.snapshot.unitName(_:)) ?? session.snapshot.root().name
      var correction = LedgerCorrection(session)
      var made = Made()
      made.unread = unread
      made.known = try knownTitles(session.snapshot)
      try mapped.remember(session)
      for reading in readings {
        made.isDated = intake.day != nil || reading.headDate != nil
        let day = intake.day ?? reading.headDate ?? intake.console.today
        for row in reading.rows {
          let unit = row.unit ?? home
          guard let code = row.code ?? made.known[TitleKey(unit: unit, title: row.title)],
            let facts = try? session.snapshot.facts(ofCode: code, unit: unit, asOf: .distant),
            facts.commitment.title == row.title
          else {
            made.refused.append(
              Failure(
                .badData, place: "\(row.place.file):\(row.place.line)",
                what: MappingWords.unknownRow(row.title),
                advice: MappingWords.renameByHand))
            continue
          }
          try correction.correct(row, facts)
          if let progress = row.progress {
            try append(progress, to: code, unit: unit, session, day, &made, onlyNew: true)
          }
        }
      }
      try refuse(made)
      left = correction.left
      return ((correction.corrected, correction.terms), made)
    }
    let console = intake.console
    for caution in made.cautions { console.say(caution) }
    for code in left { console.say(MappingWords.leftAsIs(code)) }
    if let said = mapped.said { console.say(said) }
    console.say(MappingWords.corrected(corrected.0, terms: corrected.1))
    if made.entries > 0 {
      console.say(RecordingWords.ledgerImported(intake.name, items: 0, entries: made.entries))
    }
  }

  private struct Made {
    var items = 0
    var entries = 0
    var units: [String] = []
    /// Lines that the reader refused; it has said why.
    var unread: Set<TablePlace> = []
    /// Rows that the store refuses.
    var refused: [Failure] = []
    var cautions: [String] = []
    /// Items that are there already, by unit and title: an office's own ledger has no codes.
    var known: [TitleKey: String] = [:]
    var matched = 0
    /// `--on` or the table's head says of which day it speaks.
    var isDated = false
    /// Reports of theirs that are there already.
    var unchanged = 0
    /// The days that count where a row gives none.
    var days: Set<CalendarDate> = []
    /// The end of the last plan that such a report was made on.
    var planEnd: CalendarDate?
  }

  private struct TitleKey: Hashable {
    var unit: String
    var title: String
  }

  private func knownTitles(_ snapshot: Snapshot) throws -> [TitleKey: String] {
    guard let period = intake.period else { return [:] }
    var known: [TitleKey: String] = [:]
    try snapshot.facts(FactsQuery(asOf: intake.console.today, period: period, detail: .brief)) { facts in
      let own = facts.commitment
      if own.period == period { known[TitleKey(unit: own.unit, title: own.title)] = own.code }
    }
    return known
  }

  /// Every row that can't be taken is told before the whole table is refused.
  private func refuse(_ made: Made) throws {
    if made.unread.isEmpty, made.refused.count <= 1 {
      if let only = made.refused.first { throw only }
      return
    }
    for failure in made.refused {
      say(place: failure.place ?? intake.file, FailureWords.warning, failure.what, failure.advice)
    }
    throw Failure(
      .badData, place: intake.file,
      what: RecordingWords.rowsLeftOut(made.unread.count + made.refused.count, intake.file),
      advice: RecordingWords.mendRows)
  }

  // MARK: Reading

  private func tables() throws -> [OfficeTable] {
    try UnreadableFile.at(intake.file) { () throws(FormatError) in
      try OfficeTable.tables(in: intake.bytes, name: intake.file, encoding: intake.encoding)
    }
  }

  /// The tables of the file; a workbook's sheets that are no ledger (a title page, notes) are passed over.
  private func read(_ mapped: MappedLedger) throws -> (readings: [LedgerReading], unread: Set<TablePlace>) {
    var readings: [LedgerReading] = []
    var refusal = LedgerError.empty(file: intake.file)
    for table in mapped.tables {
      do {
        var reading = try LedgerReader(period: intake.period).read(table.table)
        if let unit = table.unit {
          for row in reading.rows.indices where reading.rows[row].unit == nil {
            reading.rows[row].unit = unit
          }
        }
        readings.append(reading)
      } catch {
        refusal = error
      }
    }
    if readings.isEmpty { throw refusal }
    let problems = readings.flatMap(\.problems)
    for finding in readings.flatMap(\.findings) + problems { say(finding) }
    if readings.contains(where: { !$0.rows.isEmpty }), readings.allSatisfy({ !$0.hasDue || $0.rows.isEmpty })
    {
      intake.console.say(MappingWords.noDue(intake.period, likely: mapped.likelyDates))
    }
    if readings.contains(where: { !$0.rows.isEmpty }), intake.period == nil {
      throw Failure(
        .usage, place: intake.file, what: RecordingWords.noPeriod, advice: RecordingWords.givePeriod)
    }
    return (readings, Set(problems.compactMap(\.place).map { TablePlace(file: $0.file, line: $0.line) }))
  }

  private func say(_ finding: Finding) {
    // A day that doesn't exist: the form is what helps, not some other day.
    let advice = finding.rule == "no-such-date" ? RecordingWords.writeExistingDay : finding.advice
    say(
      place: finding.place.map { "\($0.file):\($0.line)" } ?? intake.file,
      finding.severity == .warning ? FailureWords.warning : FailureWords.note,
      Phrase(zh: "[\(finding.rule)] \(finding.message.zh)", en: "[\(finding.rule)] \(finding.message.en)"),
      advice)
  }

  private func say(place: String, _ severity: Phrase, _ what: Phrase, _ advice: Phrase?) {
    let console = intake.console
    console.say("\(place): \(console.word(severity)): \(console.word(what))")
    if let advice {
      console.say(
        "    " + console.word(FailureWords.whatNow) + console.word(FailureWords.separator)
          + console.word(advice))
    }
  }

  // MARK: Writing

  private func keep(_ session: Session, isProgress: Bool, _ hash: String) throws {
    let kind: IncomingDocument.Kind = isProgress ? .progress : .ledger
    // The table is read from its bytes; no span counts in its text.
    try session.keep(
      IncomingDocument(
        name: intake.name, kind: kind,
        facts: DocumentFacts(title: intake.name, planned: intake.period, sha256: hash),
        original: intake.bytes, text: ""), unit: intake.unit)
  }

  private func addItems(_ rows: [LedgerRow], _ session: Session, _ day: CalendarDate, _ made: inout Made)
    throws
  {
    guard let period = intake.period, !rows.isEmpty else { return }
    let home = try intake.unit.map(session.snapshot.unitName(_:)) ?? session.snapshot.root().name
    var units: [String: String] = [:]
    for unit in try session.snapshot.units() { units[unit.name] = unit.name }
    var parts: [(code: String, unit: String, parent: String)] = []
    var uncoded: [TitleKey: Int] = [:]
    for row in rows {
      if let name = row.unit, units[name] == nil {
        try session.addUnit(name, level: try UnitLevel.of(name), under: home)
        units[name] = name
        made.units.append(name)
      }
      if row.code == nil, let code = made.known[TitleKey(unit: row.unit ?? home, title: row.title)] {
        made.matched += 1
        if let progress = row.progress {
          try append(progress, to: code, unit: row.unit ?? home, session, day, &made, onlyNew: true)
        }
        continue
      }
      if row.code == nil {
        let key = TitleKey(unit: row.unit ?? home, title: row.title)
        if let line = uncoded[key] {
          made.cautions.append(
            "\(row.place.file):\(row.place.line): "
              + intake.console.word(RecordingWords.sameTitle(row.title, line)))
        }
        uncoded[key] = row.place.line
      }
      let added = try at(row.place, &made) { _ in
        try session.add(
          row.commitment(
            id: "", code: row.code ?? "", period: period, unit: home, adopted: intake.console.today))
      }
      guard let recorded = added else { continue }
      made.items += 1
      if let parent = row.parentCode { parts.append((recorded.code, recorded.unit, parent)) }
      if let progress = row.progress {
        try append(progress, to: recorded.code, unit: recorded.unit, session, day, &made)
      }
    }
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

  private func append(
    _ row: ProgressRow, to code: String, unit: String?, _ session: Session, _ day: CalendarDate,
    _ made: inout Made, onlyNew: Bool = false
  ) throws {
    try at(row.place, &made) { made in
      let targets = try session.targets(of: code, unit: unit)
      do {
        let entries = try row.entries(targets: targets, fallback: day, by: intake.author.name)
        for (part, entry) in entries.enumerated() {
          if onlyNew,
            try isKnown(entry, of: code, unit: unit, isDated: row.on != nil || made.isDated, session.snapshot)
          {
            made.unchanged += 1
            continue
          }
          let appended = try session.append(entry, to: code, unit: unit)
          if let proof = row.proof, part == 0 {
            try session.addEvidence(
              Evidence(grade: entry.grade, on: entry.on, reference: proof, entry: appended.id), to: code,
              unit: unit)
          }
          made.entries += 1
          if row.on == nil {
            made.days.insert(entry.on)
            made.planEnd = max(
              made.planEnd ?? entry.on.adding(days: -1), try session.period(of: code, unit: unit).last)
          }
          if part > 0 { continue }
          let cautions = ProgressCautions(code: code, today: intake.console.today)
          for caution in cautions.dates(entry, try session.period(of: code, unit: unit)) {
            made.cautions.append("\(row.place.file):\(row.place.line): \(intake.console.word(caution))")
          }
        }
      } catch let problem as ValueProblem {
        throw problem.explained(place: code)
      }
    }
  }

  /// A row whose code names one item and whose title another.
  private func isOtherTitle(_ row: ProgressRow, _ snapshot: Snapshot, _ made: inout Made) throws -> Bool {
    guard let title = row.title, let own = try snapshot.title(ofCode: row.code, unit: intake.unit),
      !TitleLikeness.isNear(title, own)
    else { return false }
    made.refused.append(
      Failure(
        .badData, place: "\(row.place.file):\(row.place.line)",
        what: SheetWords.otherTitle(row.code, own, title), advice: SheetWords.codeOrTitle))
    return true
  }

  /// A report that is there already. A day that somebody gave makes it one of that day, even if nothing moved.
  private func isKnown(
    _ entry: ProgressEntry, of code: String, unit: String?, isDated: Bool, _ snapshot: Snapshot
  ) throws -> Bool {
    let facts = try snapshot.facts(ofCode: code, unit: unit, asOf: max(entry.on, intake.console.today))
    return facts.progress.contains { entry.says($0) && ($0.on == entry.on || !isDated) }
  }

  /// Keeps at which line of the table something stopped, and goes on; only bad data is a row's own matter.
  private func at<Value>(
    _ place: TablePlace, _ made: inout Made, _ body: (inout Made) throws -> Value
  ) throws -> Value? {
    if made.unread.contains(TablePlace(file: place.file, line: place.line)) { return nil }
    do {
      return try body(&made)
    } catch let error as any Explained {
      var failure = error.explained()
      failure.place = "\(place.file):\(place.line)" + (failure.place.map { " " + $0 } ?? "")
      guard failure.status == .badData else { throw failure }
      made.refused.append(failure)
      return nil
    }
  }
}

extension LedgerError: Explained {
  func explained() -> Failure {
    switch self {
    case .empty(let file):
      Failure(.badData, place: file, what: FailureWords.emptyFile, advice: RecordingWords.giveLedger)
    case .noHeader(let file, let headers):
      Failure(
        .badData, place: file, what: RecordingWords.noHeader + headers.prefix(6).joined(separator: " | "),
        advice: RecordingWords.giveLedger)
    }
  }
}
