/// Rows of text as CSV (RFC 4180) that no spreadsheet runs (写 CSV).
///
/// A cell that begins with `=` `+` `-` `@`, a tab or a return, and isn't a plain number, gets an apostrophe in front:
/// spreadsheets would take it for a formula. `CSVReader` gives it back as written; `CSVWriter.plain` takes it off.
public struct CSVWriter: Sendable {
  /// Excel reads UTF-8 only with a mark in front.
  public var hasMark: Bool

  public init(hasMark: Bool = false) { self.hasMark = hasMark }

  public func write(_ rows: [[String]]) -> String {
    var text = hasMark ? "\u{FEFF}" : ""
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { text += "," }
        text += Self.quoted(Self.inert(cell))
      }
      // A row of one empty cell would read as a blank line.
      if row.count == 1 && row[0].isEmpty { text += "\"\"" }
      text += "\r\n"
    }
    return text
  }

  /// The same cell, with an apostrophe where a spreadsheet would run it.
  public static func inert(_ cell: String) -> String { isRunnable(cell) ? "'" + cell : cell }

  /// A cell without the apostrophe that `inert` put in front.
  public static func plain(_ cell: String) -> String {
    guard cell.utf8.first == UInt8(ascii: "'") else { return cell }
    let rest = String(cell.dropFirst())
    return isRunnable(rest) ? rest : cell
  }

  private static func isRunnable(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first else { return false }
    switch first {
    // The full-width forms count too: some spreadsheets take them for the same.
    case "=", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return true
    case "+", "-": return !isNumber(cell)
    default: return false
    }
  }

  /// `-21.7`, `+3`, `-5%`.
  private static func isNumber(_ cell: String) -> Bool {
    var digits = 0
    var points = 0
    for (index, byte) in cell.utf8.enumerated().dropFirst() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "."): points += 1
      case UInt8(ascii: "%") where index == cell.utf8.count - 1: break
      default: return false
      }
    }
    return digits > 0 && points <= 1
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { $0 == 34 || $0 == 44 || $0 == 10 || $0 == 13 }
    let hasEdgeSpace = cell.utf8.first == 32 || cell.utf8.last == 32
    guard needsQuotes || hasEdgeSpace else { return cell }
    var text = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }
}
