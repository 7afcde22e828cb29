/// A table of text cells that know where in the file they stand (CSV 表).
public struct CSVTable: Hashable, Sendable {
  /// `,` `;` or a tab.
  public var separator: Character
  public var records: [CSVRecord]
  public var problems: [CSVProblem]

  public init(separator: Character = ",", records: [CSVRecord] = [], problems: [CSVProblem] = []) {
    self.separator = separator
    self.records = records
    self.problems = problems
  }
}

/// A row (行). Quoted cells may hold line breaks, so that a row may take several lines.
public struct CSVRecord: Hashable, Sendable {
  public var cells: [CSVCell]
  /// The line of the file that it begins on; the first is 1.
  public var line: Int

  public init(cells: [CSVCell] = [], line: Int = 1) {
    self.cells = cells
    self.line = line
  }

  /// All cells are empty: a line left blank, or only separators.
  public var isBlank: Bool { cells.allSatisfy { $0.text.isEmpty } }
}

/// A cell (单元格) and its place.
public struct CSVCell: Hashable, Sendable {
  public var text: String
  /// The line and the character of that line that it begins at, its opening quote included; both from 1.
  public var line: Int
  public var column: Int

  public init(_ text: String, line: Int = 1, column: Int = 1) {
    self.text = text
    self.line = line
    self.column = column
  }
}

/// What isn't as RFC 4180 wants it.
public enum CSVDefect: Hashable, Sendable {
  /// A quoted cell is open at the end of the file; the place is its opening quote.
  case unterminatedQuote
  /// Text between a closing quote and the next separator.
  case textAfterQuote
  /// A quote inside a cell that didn't begin with one.
  case bareQuote
  /// More or fewer cells than the first row.
  case unevenRow(cells: Int, expected: Int)
  case tooManyCells(limit: Int)
}

/// A defect that the tolerant reader read past, and where.
public struct CSVProblem: Hashable, Sendable {
  public var defect: CSVDefect
  public var line: Int
  public var column: Int

  public init(_ defect: CSVDefect, line: Int, column: Int) {
    self.defect = defect
    self.line = line
    self.column = column
  }
}
