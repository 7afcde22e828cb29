/// CSV as RFC 4180 describes it and as spreadsheets really write it (读 CSV).
///
/// Takes UTF-8, UTF-16 and GB18030; separators `,` `;` and tab, told by the first row, or by Excel's `sep=;` line;
/// any line ending; line breaks and doubled quotes inside quotes. Each cell keeps its line and column.
public struct CSVReader: Sendable {
  public enum Manner: Hashable, Sendable {
    /// Every departure from RFC 4180 is thrown.
    case strict
    /// Only an unterminated quote is thrown, since it would swallow rows; the rest are problems of the table.
    case tolerant
  }

  public var manner: Manner
  public var separator: Character?
  public var cellLimit: Int

  public init(manner: Manner = .tolerant, separator: Character? = nil, cellLimit: Int = 10_000_000) {
    self.manner = manner
    self.separator = separator
    self.cellLimit = cellLimit
  }

  public func read(
    _ bytes: [UInt8], encoding: TextEncoding? = nil, decoder: TextDecoder = TextDecoder()
  ) throws(FormatError) -> CSVTable {
    try read(try decoder.decode(bytes, encoding: encoding).text)
  }

  /// Hands over the rows of a long text one by one, and at the end what was read past; neither the text nor a table
  /// stands in memory as a whole. Tolerant.
  ///
  /// - Parameter size: how many bytes are held at a time; the first row's separator is looked for in them.
  public func each(
    _ text: LongText, window size: Int = 1 << 18, _ row: (CSVRecord) throws -> Void
  ) throws -> [CSVProblem] {
    var window: [UInt8] = []
    var size = size
    var place = try text.bytes.append(from: text.start, atMost: size, to: &window)
    var scan: CSVScan?
    while true {
      let isLast = place >= text.bytes.count
      let used = try window.withUnsafeBufferPointer { bytes in
        var own =
          scan ?? CSVScan(bytes, manner: .tolerant, separator: separator?.asciiValue, cellLimit: cellLimit)
        own.moveOn(to: bytes, isFirst: scan == nil)
        while let record = try own.next(isLast: isLast) { try row(record) }
        scan = own
        return own.at
      }
      if isLast { return scan?.problems ?? [] }
      window.removeFirst(used)
      // A row longer than the window needs a longer one, and not many times.
      if used == 0 { size *= 2 }
      place = try text.bytes.append(from: place, atMost: size, to: &window)
    }
  }

  public func read(_ text: String) throws(FormatError) -> CSVTable {
    var text = text
    text.makeContiguousUTF8()
    var scan: CSVScan
    do {
      scan =
        try text.utf8.withContiguousStorageIfAvailable { bytes throws(FormatError) in
          var scan = CSVScan(bytes, manner: manner, separator: separator?.asciiValue, cellLimit: cellLimit)
          try scan.run()
          return scan
        } ?? CSVScan(UnsafeBufferPointer(start: nil, count: 0), manner: manner, separator: nil, cellLimit: 0)
    } catch let error as FormatError {
      throw error
    } catch {
      throw .unknownEncoding(byteOffset: 0)
    }
    scan.noteUnevenRows()
    if manner == .strict, let first = scan.problems.first {
      throw .csv(first.defect, line: first.line, column: first.column)
    }
    return CSVTable(
      separator: Character(Unicode.Scalar(scan.separator)), records: scan.records, problems: scan.problems)
  }
}
