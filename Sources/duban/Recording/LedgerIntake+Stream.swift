import DocumentFormats
import PlanLedger
import PlanModel
import PlanStore

extension LedgerIntake {
  /// Below this a table is read whole, which says more of what is wrong with it.
  private static let streamsFrom = 1 << 18

  /// Something is wrong with a row; the table must be read as a whole to say all of it.
  private struct Amiss: Error {}

  /// A long CSV table that is as it should be (流式导入): read on one thread while another writes, never whole in memory.
  ///
  /// Nil where it is another table, or where anything in it is amiss: then nothing was written, and the table is read
  /// whole, which tells all that is wrong.
  func streamed(into store: Store) throws -> (made: LedgerRows.Made, findings: [Finding])? {
    guard intake.name.hasSuffix(".csv") || intake.name.hasSuffix(".tsv"),
      let (text, original) = try longText(),
      let stream = LedgerStream(csv: text, name: intake.file, period: intake.period),
      stream.content == .progress || intake.period != nil,
      try !MappedLedger([stream.head], file: intake.file, option: nil, store: store).isMapped
    else { return nil }
    let hash = original.sha256
    if try store.read({ try $0.isImported(hash, for: intake.period) }) { return nil }
    do {
      var findings: [Finding] = []
      let made = try store.write("import", subject: intake.name, detail: hash, by: intake.author) { session in
        try keep(session, isProgress: stream.content == .progress, hash, long: original)
        var rows = LedgerRows(intake, session)
        try session.appendingMany(onlyEntries: stream.content == .progress) {
          try Relay.pull(feed: { try pieces(of: stream, store, $0) }) { (piece: Piece) in
            findings += piece.reading.findings
            guard piece.reading.problems.isEmpty else { throw Amiss() }
            try rows.take(piece.reading)
            for found in piece.found { try rows.append(found) }
            guard rows.made.refused.isEmpty else { throw Amiss() }
          }
        }
        try rows.finish()
        return rows.made
      }
      return (made, findings)
    } catch is Amiss {
      return nil
    } catch is LedgerStream.OddForm {
      return nil
    } catch is FormatError {
      return nil
    } catch is LongBytes.Shortened {
      throw StoreError.originalChanged(name: intake.name)
    }
  }

  /// The file as a long text: never held as a whole where it is in UTF-8; nil where it is short, or no text.
  private func longText() throws -> (LongText, LongOriginal)? {
    guard let long = intake.content.long, long.count >= Self.streamsFrom else { return nil }
    var hash = RunningHash()
    var text: LongText?
    if intake.encoding ?? .utf8 == .utf8 { text = try LongText(long) { hash.add($0) } }
    if text == nil {
      hash = RunningHash()
      try long.each { hash.add($0) }
      let bytes = try intake.content.bytes()
      text = (try? TextDecoder().decode(bytes, encoding: intake.encoding).text).map { LongText($0) }
    }
    return text.map { ($0, LongOriginal(count: long.count, sha256: hash.digest()) { try long.each($0) }) }
  }

  /// What goes over to the thread that writes.
  private struct Piece: Sendable {
    var reading: LedgerReading
    /// Instead of the reading's progress, in its order.
    var found: [FoundRow] = []
  }

  /// Hands over the table in pieces. What rows of a progress table report on is looked up here, by a connection of its
  /// own: the write has the store to itself, so that it sees what the write would see.
  private func pieces(of stream: LedgerStream, _ store: Store, _ put: (Piece) throws -> Void) throws {
    guard stream.content == .progress, let beside = try? Store.open(store.path, for: .reading) else {
      return try stream.each { try put(Piece(reading: $0)) }
    }
    try beside.read { snapshot in
      let finder = TargetFinder(snapshot)
      try stream.each { reading in
        // Titles are held against the store's by the thread that writes.
        guard reading.problems.isEmpty, reading.progress.allSatisfy({ $0.title == nil }) else {
          return try put(Piece(reading: reading))
        }
        let day = intake.day ?? reading.headDate ?? intake.console.today
        var piece = Piece(reading: reading)
        piece.reading.progress = []
        piece.found.reserveCapacity(reading.progress.count)
        for row in reading.progress { piece.found.append(try found(row, finder, day)) }
        try put(piece)
      }
    }
  }

  private func found(_ row: ProgressRow, _ finder: TargetFinder, _ day: CalendarDate) throws -> FoundRow {
    do {
      let target = try finder.find(row.code, unit: intake.unit)
      return FoundRow(
        row, code: row.code, unit: intake.unit, target: target,
        entries: try row.entries(targets: target.targets, fallback: day, by: intake.author.name))
    } catch {
      throw Amiss()
    }
  }
}
