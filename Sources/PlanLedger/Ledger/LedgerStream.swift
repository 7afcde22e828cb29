import DocumentFormats
import PlanModel

/// A long CSV ledger in pieces (流式读取): its head is looked at first, then its rows come in batches, so that neither
/// the table nor what is read of it stands in memory as a whole.
///
/// It reads what `LedgerReader` reads of the whole table, in the same order.
public struct LedgerStream: Sendable {
  /// The first rows, with the header among them.
  public let head: OfficeTable
  private let text: LongText
  private let header: HeaderRow
  private let period: Period?

  /// Rows that are looked at for the header and its columns.
  private static let headRows = 200

  /// Nil where the head has no header of the program's own columns, or can't be read.
  public init?(csv text: LongText, name: String, period: Period?) {
    var rows: [OfficeRow] = []
    do {
      _ = try CSVReader().each(text) { record in
        rows.append(OfficeRow(record))
        if rows.count == Self.headRows { throw Enough() }
      }
    } catch is Enough {
      // There are more.
    } catch {
      return nil
    }
    head = OfficeTable(name: name, rows: rows)
    guard let header = HeaderRow(in: head), Self.canBePieces(header) else { return nil }
    self.header = header
    self.text = text
    self.period = period
  }

  /// Whether percentages are shares of one, or a ledger lacks its deadlines, only the whole table tells.
  private static func canBePieces(_ header: HeaderRow) -> Bool {
    (header.places[.percent] == nil || header.units[.percent] != nil)
      && (header.content == .progress || header.has(.due))
  }

  private struct Enough: Error {}
  /// The table must be read as a whole.
  public struct OddForm: Error {}

  public var content: TableContent { header.content }
  public var headDate: CalendarDate? {
    HeadDate.find(in: head.rows.prefix(header.index), period: period)
  }

  /// Hands over what is read, so many rows at a time.
  ///
  /// - Throws: `OddForm` where the file's own form is off, since what is said of that stands before all else.
  public func each(batch size: Int = 256, _ take: (LedgerReading) throws -> Void) throws {
    var pass = LedgerPass(head, header: header, period: period)
    var index = 0
    let problems = try CSVReader().each(text) { record in
      defer { index += 1 }
      guard index > header.index else { return }
      pass.take(OfficeRow(record))
      guard pass.reading.rows.count >= size || pass.reading.progress.count >= size else { return }
      try take(pass.reading)
      pass.empty()
    }
    guard OfficeTable.findings(problems, name: head.name).isEmpty else { throw OddForm() }
    try take(pass.reading)
  }
}

extension LedgerPass {
  /// Begins the next piece.
  fileprivate mutating func empty() {
    var next = LedgerReading(content: reading.content, headDate: reading.headDate)
    next.hasDue = reading.hasDue
    reading = next
    reading.rows.reserveCapacity(256)
  }
}
