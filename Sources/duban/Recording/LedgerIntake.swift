import DocumentFormats
import PlanLedger
import PlanModel
import PlanStore

/// A ledger or a progress table into the store: all of it or nothing.
struct LedgerIntake {
  let intake: Intake
  /// `--mapping`: `show`, or a file.
  private let mapping: String?

  init(_ intake: Intake, mapping: String? = nil) {
    self.intake = intake
    self.mapping = mapping
  }

  func run(_ store: Store) throws {
    if mapping == nil, let (made, findings) = try streamed(into: store) {
      for finding in findings { say(finding) }
      return say(made, nil)
    }
    let console = intake.console
    let tables = try tables()
    let mapped = try MappedLedger(tables, file: intake.file, option: mapping, store: store)
    if mapping == "show" { return try mapped.show(console) }
    if let mapping, let written = try mapped.writeGuess(to: mapping) { return console.say(written) }
    let hash = Hash.sha256(try intake.content.bytes())
    let isKnown = try store.read {
      try $0.isImported(hash, for: intake.period) && !$0.isTakenBack(importOf: hash)
    }
    if isKnown, !mapped.isChanged { return console.say(RecordingWords.known(intake.name)) }
    let (readings, unread) = try read(mapped)
    if isKnown { return try correct(readings, unread, mapped, hash, store) }
    let made = try store.write("import", subject: intake.name, detail: hash, by: intake.author) { session in
      try keep(session, isProgress: readings.allSatisfy { $0.content == .progress }, hash)
      var rows = LedgerRows(intake, session)
      rows.made.unread = unread
      if mapped.isMapped { try rows.knowTitles() }
      try mapped.remember(session)
      for reading in readings { try rows.take(reading) }
      try rows.finish()
      try refuse(rows.made)
      return rows.made
    }
    say(made, mapped.said)
  }

  private func say(_ made: LedgerRows.Made, _ mapping: Phrase?) {
    let console = intake.console
    for caution in made.cautions { console.say(caution) }
    if let mapping { console.say(mapping) }
    if !made.units.isEmpty { console.say(RecordingWords.unitsMade(made.units)) }
    if made.matched > 0 { console.say(MappingWords.matched(made.matched, unchanged: made.unchanged)) }
    sayDays(made)
    console.say(RecordingWords.ledgerImported(intake.name, items: made.items, entries: made.entries))
  }

  /// Of which day reports count that give none.
  private func sayDays(_ made: LedgerRows.Made) {
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
      var correction = LedgerCorrection(session)
      var rows = LedgerRows(intake, session)
      rows.made.unread = unread
      try rows.knowTitles()
      try mapped.remember(session)
      for reading in readings {
        rows.begin(reading)
        for row in reading.rows {
          guard let own = try rows.item(of: row),
            let facts = try? session.snapshot.facts(ofCode: own.code, unit: own.unit, asOf: .distant),
            facts.commitment.title == row.title
          else {
            rows.made.refused.append(
              Failure(
                .badData, place: "\(row.place.file):\(row.place.line)",
                what: MappingWords.unknownRow(row.title),
                advice: MappingWords.renameByHand))
            continue
          }
          try correction.correct(row, facts)
          if let progress = row.progress {
            try rows.append(progress, to: own.code, unit: own.unit, onlyNew: true)
          }
        }
      }
      let made = rows.made
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

  /// Every row that can't be taken is told before the whole table is refused.
  private func refuse(_ made: LedgerRows.Made) throws {
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
    let bytes = try intake.content.bytes()
    return try UnreadableFile.at(intake.file) { () throws(FormatError) in
      try OfficeTable.tables(in: bytes, name: intake.file, encoding: intake.encoding)
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

  func keep(_ session: Session, isProgress: Bool, _ hash: String, long: LongOriginal? = nil) throws {
    let kind: IncomingDocument.Kind = isProgress ? .progress : .ledger
    // The table is read from its bytes; no span counts in its text.
    let facts = DocumentFacts(title: intake.name, planned: intake.period, sha256: hash)
    let document =
      try long.map { IncomingDocument(name: intake.name, kind: kind, facts: facts, long: $0) }
      ?? IncomingDocument(
        name: intake.name, kind: kind, facts: facts, original: intake.content.bytes(), text: "")
    try session.keep(document, unit: intake.unit)
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
