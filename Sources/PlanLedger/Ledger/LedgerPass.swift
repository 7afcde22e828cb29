import PlanModel

/// One walk over the rows below a header (逐行读取): what was read so far, and what the next row needs to know of those
/// before it.
struct LedgerPass {
  var reading: LedgerReading
  let header: HeaderRow
  /// The header as it stands in the file.
  private let printed: OfficeRow
  private let file: String
  private let frame: RowFrame
  private var heading: String?
  private var seen: [CodeKey: Int] = [:]

  private struct CodeKey: Hashable {
    var unit: String?
    var code: String
  }

  /// - Parameter table: with all rows down to the header.
  init(
    _ table: OfficeTable, header: HeaderRow, content: TableContent? = nil, period: Period?,
    scale: PercentScale = .percent
  ) {
    self.header = header
    printed = table.rows[header.index]
    file = table.name
    frame = RowFrame(header, file: table.name, memo: CellMemo(period: period), scale: scale)
    reading = LedgerReading(content: content ?? header.content, findings: table.findings)
    reading.headDate = HeadDate.find(in: table.rows.prefix(header.index), period: period)
    for (place, column) in header.repeated.sorted(by: { $0.key < $1.key }) {
      reading.findings.append(
        Words.repeatedColumn(column, at: TablePlace(file: file, line: printed.number, column: place + 1)))
    }
    reading.hasDue = header.has(.due)
  }

  mutating func take(_ row: OfficeRow) {
    switch RowRole(row, under: header, printed: printed) {
    case .blank, .header: return
    case .heading(let text): heading = text
    case .total, .remark:
      let place = TablePlace(file: file, line: row.number)
      reading.findings.append(Words.rowLeftOut(row.cell(row.filled[0]), at: place))
    case .data:
      if let extra = row.filledEnds?.last, extra >= printed.cells.count {
        // A comma that isn't quoted (1,200) moves every cell after it: nothing else of the row is to be trusted.
        let place = TablePlace(file: file, line: row.number, column: extra + 1)
        return reading.problems.append(Words.extraCell(row.cell(extra), at: place))
      }
      var cells = RowCells(row: row, in: frame)
      read(&cells)
    }
  }

  private mutating func read(_ cells: inout RowCells) {
    switch reading.content {
    case .progress:
      // A row that names its item and reports nothing was left empty by the unit.
      if cells.header.has(.title), !cells.hasNews { return }
      if let row = cells.progressRow(), cells.problems.isEmpty { reading.progress.append(row) }
    case .ledger, .ledgerWithProgress:
      if let row = cells.ledgerRow(heading: heading, withProgress: reading.content == .ledgerWithProgress) {
        if let code = row.code {
          // Codes are unique within a unit of government.
          if let line = seen[CodeKey(unit: row.unit, code: code)] {
            cells.problem(.code) { Words.secondCode(code, firstLine: line, at: $0) }
          } else {
            seen[CodeKey(unit: row.unit, code: code)] = row.place.line
          }
        }
        if cells.problems.isEmpty { reading.rows.append(row) }
      }
    }
    reading.problems += cells.problems
    reading.findings += cells.findings
  }
}
