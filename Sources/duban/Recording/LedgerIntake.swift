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
    if mapping == nil, let made = try streamed(into: store) { return say(made) }
    let console = intake.console
    let tables = try tables()
    let mapped = try MappedLedger(tables, file: intake.file, option: mapping, store: store)
    if mapping == "show" { return try mapped.show(console) }
    if let mapping, let written = try mapped.writeGuess(to: mapping) { return console.say(written) }
    let hash = Hash.sha256(intake.bytes)
    if try store.read({ try $0.hasDocument(hash) && !$0.isTakenBack(importOf: hash) }) {
      return console.say(RecordingWords.known(intake.name))
    }
    let (readings, unread) = try read(mapped)
    let made = try store.write("import", subject: intake.name, detail: hash, by: intake.author) { session in
      try keep(session, isProgress: readings.allSatisfy { $0.content == .progress }, hash)
      var made = Made()
      made.unread = unread
      made.known = try mapped.isMapped ? knownTitles(session.snapshot) : [:]
      try mapped.remember(session)
      for reading in readings { try take(reading, session, &made) }
      try finish(session, &made)
      try refuse(made)
      return made
    }
    say(made, mapped: mapped.said)
  }

  private func say(_ made: Made, mapped: Phrase? = nil) {
    let console = intake.console
    for caution in made.cautions { console.say(caution) }
    if let mapped { console.say(mapped) }
    if !made.units.isEmpty { console.say(RecordingWords.unitsMade(made.units)) }
    if made.matched > 0 { console.say(MappingWords.matched(made.matched, unchanged: made.unchanged)) }
    console.say(RecordingWords.ledgerImported(intake.name, items: made.items, entries: made.entries))
  }

  /// Below this a table is read whole, which says more of what is wrong with it.
  static let streamsFrom = 1 << 18

  /// A long CSV table that is as it should be: read on one thread while another writes, and never whole in memory.
  ///
  /// Nil where it is another table, or where anything in it is amiss: then nothing was written, and the table is read
  /// whole, which tells all that is wrong.
  private func streamed(into store: Store) throws -> Made? {
    guard intake.bytes.count >= Self.streamsFrom,
      intake.name.hasSuffix(".csv") || intake.name.hasSuffix(".tsv"),
      let text = try? TextDecoder().decode(intake.bytes, encoding: intake.encoding).text,
      let stream = LedgerStream(csv: text, name: intake.file, period: intake.period),
      stream.content == .progress || intake.period != nil,
      try !MappedLedger([stream.head], file: intake.file, option: nil, store: store).isMapped
    else { return nil }
    let hash = Hash.sha256(intake.bytes)
    if try store.read({ try $0.hasDocument(hash) }) { return nil }
    do {
      var findings: [Finding] = []
      let made = try store.write("import", subject: intake.name, detail: hash, by: intake.author) { session in
        try keep(session, isProgress: stream.content == .progress, hash)
        var made = Made()
        try Relay.pull(feed: { put in try stream.each { try put($0) } }) { (piece: LedgerReading) in
          findings += piece.findings
          guard piece.problems.isEmpty else { throw Amiss() }
          try take(piece, session, &made)
          guard made.refused.isEmpty else { throw Amiss() }
        }
        try finish(session, &made)
        guard made.refused.isEmpty else { throw Amiss() }
        return made
      }
      for finding in findings { say(finding) }
      return made
    } catch {
      return nil
    }
  }

  private struct Amiss: Error {}

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
    /// The unit of rows that name none, and the units that there are; nil until a row asks.
    var places: (home: String, units: Set<String>)?
    var parts: [(code: String, unit: String, parent: String)] = []
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

  private func take(_ reading: LedgerReading, _ session: Session, _ made: inout Made) throws {
    let day = intake.day ?? reading.headDate ?? intake.console.today
    made.isDated = intake.day != nil || reading.headDate != nil
    try addItems(reading.rows, session, day, &made)
    for row in reading.progress {
      try append(row, to: row.code, unit: intake.unit, session, day, &made)
    }
  }

  private func addItems(_ rows: [LedgerRow], _ session: Session, _ day: CalendarDate, _ made: inout Made)
    throws
  {
    guard let period = intake.period, !rows.isEmpty else { return }
    if made.places == nil {
      made.places = (
        try intake.unit.map(session.snapshot.unitName(_:)) ?? session.snapshot.root().name,
        Set(try session.snapshot.units().map(\.name))
      )
    }
    let home = made.places?.home ?? ""
    for row in rows {
      if let name = row.unit, made.places?.units.contains(name) == false {
        try session.addUnit(name, level: try UnitLevel.of(name), under: home)
        made.places?.units.insert(name)
        made.units.append(name)
      }
      if row.code == nil, let code = made.known[TitleKey(unit: row.unit ?? home, title: row.title)] {
        made.matched += 1
        if let progress = row.progress {
          try append(progress, to: code, unit: row.unit ?? home, session, day, &made, onlyNew: true)
        }
        continue
      }
      let added = try at(row.place, &made) { _ in
        try session.add(
          row.commitment(
            id: "", code: row.code ?? "", period: period, unit: home, adopted: intake.console.today))
      }
      guard let recorded = added else { continue }
      made.items += 1
      if let parent = row.parentCode { made.parts.append((recorded.code, recorded.unit, parent)) }
      if let progress = row.progress {
        try append(progress, to: recorded.code, unit: recorded.unit, session, day, &made)
      }
    }
  }

  /// Parents, which may stand below their parts.
  private func finish(_ session: Session, _ made: inout Made) throws {
    // A parent may be one of the rows that were refused.
    guard made.refused.isEmpty, made.unread.isEmpty else { return }
    for part in made.parts {
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
        let entry = try row.entry(id: "", targets: targets, fallback: day, by: intake.author.name)
        if onlyNew,
          try isKnown(entry, of: code, unit: unit, isDated: row.on != nil || made.isDated, session.snapshot)
        {
          made.unchanged += 1
          return
        }
        let appended = try session.append(entry, to: code, unit: unit)
        if let proof = row.proof {
          try session.addEvidence(
            Evidence(grade: entry.grade, on: entry.on, reference: proof, entry: appended.id), to: code,
            unit: unit)
        }
        made.entries += 1
        let cautions = ProgressCautions(code: code, today: intake.console.today)
        for caution in cautions.dates(entry, try session.period(of: code, unit: unit)) {
          made.cautions.append("\(row.place.file):\(row.place.line): \(intake.console.word(caution))")
        }
      } catch let problem as ValueProblem {
        throw problem.explained(place: code)
      }
    }
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
