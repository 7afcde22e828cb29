import FormatLibraries
import FoundationEssentials

/// One sheet's cells and set-up, into a book that is open.
struct XLSXSheetWriter {
  let book: OpaquePointer
  let index: Int32
  let name: String
  let sheet: Sheet

  /// What a cell can hold.
  private static let longestText = 32_767

  func write(_ looks: inout XLSXLooks) {
    for (column, own) in sheet.columns.enumerated() {
      let look = sheet.isProtected && own.isOpen ? looks.index(key(.empty, in: column)) : -1
      fl_sheet_column(book, index, Int32(column), own.width, own.isHidden, look)
    }
    for (row, height) in sheet.rowHeights.sorted(by: { $0.key < $1.key }) {
      fl_sheet_row_height(book, index, Int32(row), height)
    }
    // The merged range first: its first cell is written over.
    for merge in sheet.merges where merge.rows.count * merge.columns.count > 1 {
      let cell = cell(merge.rows.lowerBound, merge.columns.lowerBound)
      _ = fl_sheet_merge(
        book, index, Int32(merge.rows.lowerBound), Int32(merge.columns.lowerBound),
        Int32(merge.rows.upperBound),
        Int32(merge.columns.upperBound), looks.index(key(cell)))
    }
    let covered = covered()
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() where covered.isEmpty || !covered.contains([row, column]) {
        write(
          cell, row: Int32(row), column: Int32(column),
          look: looks.index(key(cell, in: row < sheet.headerRows ? nil : column)))
      }
    }
    writeRules()
    let lastRow = max(sheet.headerRows, sheet.rows.count - 1)
    fl_sheet_heads(
      book, index, Int32(sheet.headerRows), sheet.hasFilter, Int32(lastRow), Int32(max(0, sheet.width - 1)))
    if sheet.fixedColumns > 0 {
      fl_sheet_freeze(book, index, Int32(sheet.headerRows), Int32(sheet.fixedColumns))
    }
    let left = sheet.footer.isEmpty ? "" : "&L" + sheet.footer.replacing("&", with: "&&")
    fl_sheet_page(book, index, sheet.isLandscape, left + "&C&P / &N")
    if sheet.isProtected { fl_sheet_protect(book, index) }
    if sheet.isHidden { fl_sheet_hide(book, index) }
    if let printed = sheet.printedColumns, printed > 0 {
      fl_sheet_printed(book, index, Int32(max(0, sheet.rows.count - 1)), Int32(printed - 1))
    }
    for chart in sheet.charts { write(chart) }
  }

  private func cell(_ row: Int, _ column: Int) -> SheetCell {
    sheet.rows.indices.contains(row) && sheet.rows[row].indices.contains(column)
      ? sheet.rows[row][column] : .empty
  }

  /// Rows and columns of cells that a merged range hides.
  private func covered() -> Set<[Int]> {
    var places: Set<[Int]> = []
    for merge in sheet.merges {
      for row in merge.rows {
        for column in merge.columns { places.insert([row, column]) }
      }
      places.remove([merge.rows.lowerBound, merge.columns.lowerBound])
    }
    return places
  }

  /// - Parameter column: of a cell below the header, which may be open.
  private func key(_ cell: SheetCell, in column: Int? = nil) -> XLSXLooks.Key {
    var format: String?
    switch cell.value {
    case .number(_, let decimals?): format = Self.places("0", decimals)
    case .percent(_, let decimals): format = Self.places("0", decimals) + "%"
    case .date: format = "yyyy-mm-dd"
    case .formula where cell.isPercent: format = "0.0%"
    default: break
    }
    let isOpen = column.map { sheet.columns.indices.contains($0) && sheet.columns[$0].isOpen } ?? false
    return XLSXLooks.Key(
      emphasis: cell.emphasis, alignment: cell.alignment, numberFormat: format, isOpen: isOpen)
  }

  private static func places(_ whole: String, _ decimals: Int) -> String {
    decimals > 0 ? whole + "." + String(repeating: "0", count: min(decimals, 15)) : whole
  }

  private func write(_ cell: SheetCell, row: Int32, column: Int32, look: Int32) {
    switch cell.value {
    case .empty: _ = fl_sheet_blank(book, index, row, column, look)
    case .text(let text):
      var clipped = text.utf8.count > Self.longestText ? String(text.prefix(Self.longestText / 4)) : text
      // NUL would end the text for C, and a chart repeats its names without care for what XML doesn't have.
      if clipped.unicodeScalars.contains(where: Self.isNoText) {
        clipped.unicodeScalars.removeAll(where: Self.isNoText)
      }
      _ = fl_sheet_text(book, index, row, column, clipped, look)
    case .number(let value, _): _ = fl_sheet_number(book, index, row, column, Self.double(value), look)
    case .percent(let value, _): _ = fl_sheet_number(book, index, row, column, Self.double(value / 100), look)
    case .date(let year, let month, let day):
      if let serial = SheetDate.serial(year: year, month: month, day: day) {
        _ = fl_sheet_number(book, index, row, column, Double(serial), look)
      } else {
        _ = fl_sheet_text(book, index, row, column, cell.text, look)
      }
    case .formula(let formula, let value):
      _ = fl_sheet_formula(book, index, row, column, "=" + formula, value.map(Self.double) ?? 0, look)
    }
  }

  private static func isNoText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\r": false
    case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": true
    default: false
    }
  }

  private static func double(_ value: Decimal) -> Double { BinaryNumber.of(value) }

  /// Room below the last row, for rows that people add.
  private static let spareRows = 200

  private func writeRules() {
    let lastRow = Int32(max(sheet.rows.count - 1, sheet.headerRows) + Self.spareRows)
    let firstRow = Int32(sheet.headerRows)
    for (column, own) in sheet.columns.enumerated() {
      var rule = FLRule()
      switch own.range {
      case .numbers(let range): (rule.range, rule.least, rule.most) = (1, range.lowerBound, range.upperBound)
      case .dates(let from, let through):
        guard let least = SheetDate.serial(year: from.year, month: from.month, day: from.day),
          let most = SheetDate.serial(year: through.year, month: through.month, day: through.day)
        else { break }
        (rule.range, rule.least, rule.most) = (2, Double(least), Double(most))
      case nil: break
      }
      // A list in a cell's settings holds 255 characters, commas included.
      let hasList = !own.choices.isEmpty && own.choices.joined(separator: ",").utf16.count <= 255
      guard hasList || rule.range != 0 || own.hint != nil else { continue }
      let title = cell(sheet.headerRows - 1, column).text
      // Spreadsheets allow 32 characters of title and 255 of text.
      let texts = [String(title.prefix(16)), String((own.hint ?? "").prefix(80))]
      CStrings.with(own.choices) { choices in
        CStrings.with(texts) { texts in
          choices.withUnsafeBufferPointer { list in
            if hasList { rule.choices = list.baseAddress }
            if own.hint != nil { (rule.title, rule.message) = (texts[0], texts[1]) }
            _ = fl_sheet_rule(book, index, firstRow, Int32(column), lastRow, &rule)
          }
        }
      }
    }
    guard sheet.isProtected, sheet.rows.count > sheet.headerRows else { return }
    for (column, own) in sheet.columns.enumerated() where own.isOpen {
      _ = fl_sheet_blanks(
        book, index, firstRow, Int32(column), Int32(sheet.rows.count - 1), Int32(column), Self.blankFill)
    }
  }

  /// A pale yellow: to be filled in.
  private static let blankFill: Int32 = 0xFFFBE6

  private func write(_ chart: SheetChart) {
    let kind: Int32 =
      switch chart.kind {
      case .columns: 0
      case .bars: 1
      case .line: 2
      case .pie: 3
      case .stackedBars: 4
      }
    func corners(_ range: Sheet.Merge) -> (Int32, Int32, Int32, Int32) {
      (
        Int32(range.rows.lowerBound), Int32(range.columns.lowerBound), Int32(range.rows.upperBound),
        Int32(range.columns.upperBound)
      )
    }
    CStrings.with(chart.series.map(\.name) + [name]) { strings in
      let series = chart.series.enumerated().map { at, own in
        FLSeries(
          name: strings[at], sheet: strings[chart.series.count], categories: corners(own.categories),
          values: corners(own.values), fill: Int32(own.fill ?? -1))
      }
      _ = fl_sheet_chart(
        book, index, Int32(chart.row), Int32(chart.column), kind, chart.title, series, Int32(series.count),
        Double(max(1, chart.rows)) / Double(SheetChart.plainRows))
    }
  }
}
