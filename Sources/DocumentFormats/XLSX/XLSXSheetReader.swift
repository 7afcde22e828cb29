import FoundationEssentials

/// One sheet's cells, in one pass over its part.
final class XLSXSheetReader: MarkupHandler {
  private(set) var isTooLarge = false

  private let strings: [String]
  private let formats: XLSXFormats
  private let since1904: Bool
  private let cellLimit: Int

  private var rows: [[SheetCell]] = []
  private var merges: [Sheet.Merge] = []
  private var columns: [Sheet.Column] = []
  private var cellCount = 0

  private var row = -1
  private var column = -1
  private var type = ""
  private var style: Int?
  private var value = ""
  private var inline = ""
  private var formula = ""
  private var open: [String] = []

  init(strings: [String], formats: XLSXFormats, since1904: Bool, cellLimit: Int) {
    self.strings = strings
    self.formats = formats
    self.since1904 = since1904
    self.cellLimit = cellLimit
  }

  func sheet(named name: String) -> Sheet {
    Sheet(name: name, columns: columns, rows: rows, headerRows: 0, merges: merges)
  }

  func start(_ name: String, space: String?, attributes: [MarkupAttribute]) {
    open.append(name)
    switch name {
    case "row":
      row = attributes["r"].flatMap { Int($0) }.map { $0 - 1 } ?? row + 1
      column = -1
    case "c":
      if let place = attributes["r"].flatMap(SheetAddress.init) {
        row = place.row
        column = place.column
      } else {
        column += 1
      }
      type = attributes["t"] ?? "n"
      style = attributes["s"].flatMap { Int($0) }
      value = ""
      inline = ""
      formula = ""
    case "mergeCell": if let range = attributes["ref"].flatMap(SheetAddress.range) { merges.append(range) }
    case "col": noteColumns(attributes)
    default: break
    }
  }

  func end(_ name: String, space: String?) {
    open.removeLast()
    if name == "c" { put(cell()) }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    switch open.last {
    case "v": value += String(decoding: bytes, as: UTF8.self)
    case "t" where !open.contains("rPh"): inline += String(decoding: bytes, as: UTF8.self)
    case "f": formula += String(decoding: bytes, as: UTF8.self)
    default: break
    }
  }

  private func noteColumns(_ attributes: [MarkupAttribute]) {
    guard let first = attributes["min"].flatMap({ Int($0) }),
      let last = attributes["max"].flatMap({ Int($0) }),
      first >= 1, last >= first
    else { return }
    let column = Sheet.Column(
      width: attributes["width"].flatMap { Double($0) } ?? 12,
      hidden: ["1", "true"].contains(attributes["hidden"]))
    // Files set a width for all 16,384 columns; those without cells don't count.
    while columns.count < min(last, 256) {
      columns.append(columns.count >= first - 1 ? column : Sheet.Column())
    }
  }

  /// What spreadsheets hold at most; a place beyond it is damage, and mustn't cost memory.
  private func put(_ cell: SheetCell) {
    guard (0..<1_048_576).contains(row), (0..<16_384).contains(column), !isTooLarge else { return }
    // Styled blanks far outside the table are common; they aren't worth their rows.
    if cell.value == .empty && (row >= rows.count || column >= rows[row].count) { return }
    let width = row < rows.count ? rows[row].count : 0
    cellCount += max(0, row + 1 - rows.count) + max(0, column + 1 - width)
    guard cellCount <= cellLimit else {
      isTooLarge = true
      return
    }
    while rows.count <= row { rows.append([]) }
    while rows[row].count <= column { rows[row].append(.empty) }
    rows[row][column] = cell
  }

  private func cell() -> SheetCell {
    switch type {
    case "s":
      let index = Int(value) ?? -1
      return strings.indices.contains(index) ? SheetCell.text(strings[index]) : .empty
    case "inlineStr": return inline.isEmpty ? .empty : .text(inline)
    case "str", "e": return value.isEmpty ? .empty : .text(value)
    case "b": return .text(value == "1" ? "TRUE" : "FALSE")
    case "d": return date(ofISO: value) ?? .text(value)
    default: return number()
    }
  }

  private func number() -> SheetCell {
    guard !value.isEmpty else { return .empty }
    guard let number = SheetNumber.decimal(value) else { return .text(value) }
    switch formats.kind(style) {
    case .date:
      if let serial = Int(value.prefix { $0 != "." }),
        let date = SheetDate.date(serial: serial, since1904: since1904)
      {
        return SheetCell(.date(year: date.year, month: date.month, day: date.day))
      }
      return .number(number)
    case .percent: return SheetCell(.percent(number * 100, decimals: 1))
    case .general: return formula.isEmpty ? .number(number) : SheetCell(.formula(formula, value: number))
    }
  }

  private func date(ofISO text: String) -> SheetCell? {
    let parts = text.prefix { $0 != "T" }.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
    return SheetCell(.date(year: year, month: month, day: day))
  }
}
