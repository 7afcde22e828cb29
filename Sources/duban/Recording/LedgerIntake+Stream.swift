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
    guard intake.bytes.count >= Self.streamsFrom,
      intake.name.hasSuffix(".csv") || intake.name.hasSuffix(".tsv"),
      let text = try? TextDecoder().decode(intake.bytes, encoding: intake.encoding).text,
      let stream = LedgerStream(csv: text, name: intake.file, period: intake.period),
      stream.content == .progress || intake.period != nil,
      try !MappedLedger([stream.head], file: intake.file, option: nil, store: store).isMapped
    else { return nil }
    let hash = Hash.sha256(intake.bytes)
    if try store.read({ try $0.isImported(hash, for: intake.period) }) { return nil }
    do {
      var findings: [Finding] = []
      let made = try store.write("import", subject: intake.name, detail: hash, by: intake.author) { session in
        try keep(session, isProgress: stream.content == .progress, hash)
        var rows = LedgerRows(intake, session)
        try session.appendingMany {
          try Relay.pull(feed: { put in try stream.each { try put($0) } }) { (piece: LedgerReading) in
            findings += piece.findings
            guard piece.problems.isEmpty else { throw Amiss() }
            try rows.take(piece)
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
    }
  }
}
