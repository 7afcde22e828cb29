/// One pass over the bytes of a CSV text. It lives only while the buffer does.
struct CSVScan {
  private var bytes: UnsafeBufferPointer<UInt8>
  private let manner: CSVReader.Manner
  private let cellLimit: Int
  let separator: UInt8
  private(set) var records: [CSVRecord] = []
  private(set) var problems: [CSVProblem] = []

  /// What lies before it is done with.
  private(set) var at = 0
  private var line = 1
  /// Characters of the line before `at`.
  private var column = 0
  private var cellCount = 0
  /// Cells of the row before: the next one will have as many.
  private var lastCount = 0

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed: UInt8 = 10
  private static let carriageReturn: UInt8 = 13

  init(_ bytes: UnsafeBufferPointer<UInt8>, manner: CSVReader.Manner, separator: UInt8?, cellLimit: Int) {
    self.bytes = bytes
    self.manner = manner
    self.cellLimit = cellLimit
    // Excel's own hint: a first line `sep=;`.
    if bytes.count >= 5, bytes.starts(with: "sep=".utf8), bytes.count == 5 || bytes[5] == 10 || bytes[5] == 13
    {
      self.separator = separator ?? bytes[4]
      at = 5
      skipLineEnd()
    } else {
      self.separator = separator ?? Self.detect(bytes)
    }
  }

  mutating func run() throws(FormatError) {
    while let record = try next() { records.append(record) }
  }

  /// Goes on in a window that begins where the last one was left.
  mutating func moveOn(to window: UnsafeBufferPointer<UInt8>, isFirst: Bool) {
    bytes = window
    if !isFirst { at = 0 }
  }

  /// The next row that is whole; nil where a window that isn't the last doesn't hold all of it.
  mutating func next(isLast: Bool) throws(FormatError) -> CSVRecord? {
    if isLast { return try next() }
    let before = (at, line, column, cellCount, problems.count)
    var record: CSVRecord?
    do {
      record = try next()
    } catch {
      guard case .csv(.unterminatedQuote, _, _) = error else { throw error }
    }
    // A row that ends with the window may go on in the next.
    if record != nil, at < bytes.count { return record }
    (at, line, column, cellCount) = (before.0, before.1, before.2, before.3)
    problems.removeLast(problems.count - before.4)
    return nil
  }

  /// The next row; nil at the end.
  mutating func next() throws(FormatError) -> CSVRecord? {
    guard at < bytes.count else { return nil }
    var record = CSVRecord(line: line)
    record.cells.reserveCapacity(lastCount)
    repeat {
      cellCount += 1
      guard cellCount <= cellLimit else {
        throw .csv(.tooManyCells(limit: cellLimit), line: line, column: column + 1)
      }
      record.cells.append(try cell())
    } while takeSeparator()
    skipLineEnd()
    lastCount = record.cells.count
    return record
  }

  /// Rows that are blank, or that only lack empty cells at the end, are no problem.
  mutating func noteUnevenRows() {
    guard let expected = records.first?.cells.count else { return }
    for record in records.dropFirst() where record.cells.count != expected && !record.isBlank {
      problems.append(
        CSVProblem(
          .unevenRow(cells: record.cells.count, expected: expected), line: record.line, column: 1))
    }
  }

  private mutating func takeSeparator() -> Bool {
    guard at < bytes.count, bytes[at] == separator else { return false }
    at += 1
    column += 1
    return true
  }

  private mutating func skipLineEnd() {
    guard at < bytes.count else { return }
    if bytes[at] == Self.carriageReturn {
      at += 1
      if at < bytes.count, bytes[at] == Self.lineFeed { at += 1 }
    } else if bytes[at] == Self.lineFeed {
      at += 1
    } else {
      return
    }
    line += 1
    column = 0
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  private mutating func cell() throws(FormatError) -> CSVCell {
    let (startLine, startColumn) = (line, column + 1)
    if at < bytes.count, bytes[at] == Self.quote { return try quotedCell(startLine, startColumn) }
    let start = at
    var hasQuote = false
    while at < bytes.count, !isEnd(bytes[at]) {
      if bytes[at] == Self.quote && !hasQuote {
        hasQuote = true
        problems.append(CSVProblem(.bareQuote, line: line, column: column + 1))
      }
      step()
    }
    return CSVCell(text(start, at), line: startLine, column: startColumn)
  }

  private mutating func quotedCell(_ startLine: Int, _ startColumn: Int) throws(FormatError) -> CSVCell {
    var content = ""
    at += 1
    column += 1
    var start = at
    while true {
      guard at < bytes.count else { throw .csv(.unterminatedQuote, line: startLine, column: startColumn) }
      let byte = bytes[at]
      if byte == Self.quote {
        content += text(start, at)
        at += 1
        column += 1
        guard at < bytes.count, bytes[at] == Self.quote else { break }
        start = at  // the second quote of a pair is the first byte of what follows
        at += 1
        column += 1
      } else if byte == Self.lineFeed || byte == Self.carriageReturn {
        skipLineEnd()
      } else {
        step()
      }
    }
    start = at
    if at < bytes.count, !isEnd(bytes[at]) {
      problems.append(CSVProblem(.textAfterQuote, line: line, column: column + 1))
      while at < bytes.count, !isEnd(bytes[at]) { step() }
      content += text(start, at)
    }
    return CSVCell(content, line: startLine, column: startColumn)
  }

  /// One byte on; continuation bytes of a character count as nothing.
  private mutating func step() {
    if bytes[at] & 0xC0 != 0x80 { column += 1 }
    at += 1
  }

  private func text(_ start: Int, _ end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  /// The separator that the first row has most of, outside quotes; a comma when it has none.
  private static func detect(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes.prefix(1 << 16) {
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == lineFeed || byte == carriageReturn {
        if counts.isEmpty { continue }
        break
      }
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == 9 { counts[byte, default: 0] += 1 }
    }
    let order: [UInt8] = [UInt8(ascii: ","), 9, UInt8(ascii: ";")]
    var best = order[0]
    for candidate in order where counts[candidate, default: 0] > counts[best, default: 0] { best = candidate }
    return best
  }
}
