/// One row of an office's table: its cells as text, and where it stands (表格行).
public struct TableRow: Hashable, Sendable {
  /// Line of the file or row of the sheet, from 1.
  public var number: Int
  public var cells: [String]

  public init(number: Int, cells: [String]) {
    self.number = number
    self.cells = cells
  }

  /// The trimmed cell, empty where the row is shorter.
  func cell(_ column: Int) -> String {
    guard cells.indices.contains(column) else { return "" }
    return cells[column].trimmed
  }

  var filled: [Int] { cells.indices.filter { !cell($0).isEmpty } }
}

/// A sheet or a CSV file as rows.
public struct Table: Hashable, Sendable {
  /// What findings call it: the file's name.
  public var name: String
  public var rows: [TableRow]

  public init(name: String, rows: [TableRow]) {
    self.name = name
    self.rows = rows
  }

  /// Rows numbered from 1, for tables that come from nowhere else.
  public init(name: String, cells: [[String]]) {
    self.init(
      name: name, rows: cells.enumerated().map { TableRow(number: $0.offset + 1, cells: $0.element) })
  }
}

extension String {
  /// Without the white space around it, ideographic spaces included.
  var trimmed: String {
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, first.properties.isWhitespace || first == "\u{FEFF}" {
      scalars.removeFirst()
    }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
