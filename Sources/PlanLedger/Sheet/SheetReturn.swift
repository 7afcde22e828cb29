import PlanModel

/// One table of a sheet that came back (回收的填报表): which items its rows name, and what was filled in.
///
/// Columns may stand in any order or be missing, rows may be sorted, inserted or deleted; everything goes by headers
/// and keys. What belongs to which commitment is for the store to say.
public struct SheetReturn: Sendable {
  /// A cell that was filled in.
  public struct Cell: Hashable, Sendable {
    public var column: Column
    public var header: String
    public var place: TablePlace
    public var written: String
  }

  public struct Row: Sendable {
    public var place: TablePlace
    public var key: SheetKey?
    public var code: String?
    public var title: String?
    public var progress: ProgressRow
    /// In the order in which the sheet went out.
    public var cells: [Cell]
    /// What only the office writes, as it came back.
    public var readOnly: [SheetColumn: String]
    /// Cells that can't be read: then the row isn't taken.
    public var problems: [Finding]
  }

  public var file: String
  /// Its tab; nil for a CSV file.
  public var sheet: String?
  public var rows: [Row] = []
  /// Items that came back, with news or without.
  public var itemCount = 0
  /// Taken, but a person should look.
  public var findings: [Finding] = []
  public var headDate: CalendarDate?

  /// - Parameter period: the plan's, which gives years to dates like 2月底; else the year in the sheet's head.
  public init(_ table: OfficeTable, period: Period?) throws(LedgerError) {
    file = table.name
    sheet = table.sheet
    guard let first = table.rows.first(where: { !$0.filled.isEmpty }) else { throw .empty(file: table.name) }
    guard let header = HeaderRow(in: table), SheetColumn.readable.contains(where: header.has) else {
      throw .noHeader(file: table.name, headers: first.filled.map { first.cell($0) })
    }
    let printed = table.rows[header.index]
    let head = table.rows.prefix(header.index)
    let period = period ?? Self.year(in: head).flatMap { Period(String($0)) }
    headDate = HeadDate.find(in: head, period: period)
    findings = table.findings
    var leftAlone: [Int: Int] = [:]
    let readOnly = header.others.compactMapValues(SheetColumn.readOnly)
    for (place, column) in header.repeated {
      findings.append(
        Words.repeatedColumn(
          column, at: TablePlace(file: table.name, line: printed.number, column: place + 1)))
    }
    let scale = PercentScale(of: table, under: header)
    let frame = RowFrame(header, file: table.name, memo: CellMemo(period: period), scale: scale)
    if let said = scale.finding(in: table, header) { findings.append(said) }
    for row in table.rows.dropFirst(header.index + 1) {
      switch RowRole(row, under: header, printed: printed) {
      case .blank, .header: continue
      case .heading, .total, .remark:
        findings.append(
          Words.rowLeftOut(
            row.cell(row.filled[0]), at: TablePlace(file: table.name, line: row.number)))
      case .data:
        for place in row.filled
        where place >= printed.cells.count || header.others[place] != nil && readOnly[place] == nil {
          leftAlone[place, default: 0] += 1
        }
        add(RowCells(row: row, in: frame), readOnly)
      }
    }
    for (place, count) in leftAlone.sorted(by: { $0.key < $1.key }) {
      findings.append(
        Words.columnLeftAlone(
          printed.cell(place), count,
          at: TablePlace(file: table.name, line: printed.number, column: place + 1)))
    }
  }

  private mutating func add(_ given: RowCells, _ readOnly: [Int: SheetColumn]) {
    var cells = given
    let keyText = cells.text(.key)
    let key = keyText.flatMap { SheetKey($0) }
    if let keyText, key == nil {
      cells.finding(.key) { Words.brokenKey(keyText, at: $0) }
    }
    let (code, title) = (cells.text(.code), cells.text(.title))
    if key != nil || code != nil { itemCount += 1 }
    guard cells.hasNews else {
      findings += cells.findings
      return
    }
    let filled = SheetColumn.readable.compactMap { column -> Cell? in
      cells.text(column).map {
        Cell(column: column, header: column.name, place: cells.place(column), written: $0)
      }
    }
    let progress = cells.progress(code: code ?? "")
    var others: [SheetColumn: String] = [:]
    for (place, column) in readOnly { others[column] = cells.row.cell(place) }
    rows.append(
      Row(
        place: cells.place(), key: key, code: code, title: title, progress: progress, cells: filled,
        readOnly: others, problems: cells.problems))
    findings += cells.findings
  }

  /// 2023 of 2023年目标任务进展填报表.
  private static func year(in rows: some Sequence<OfficeRow>) -> Int? {
    for row in rows {
      for column in row.filled {
        let text = CellText(row.cell(column))
        for start in text.scalars.indices where text.isDigit(at: start) && !text.isDigit(at: start - 1) {
          if text.has("年", at: start + 4), let year = Int(text.string(start..<(start + 4))),
            (1990...2100).contains(year)
          {
            return year
          }
        }
      }
    }
    return nil
  }
}
