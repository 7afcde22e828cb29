/// Something odd in the data that a person should look at (提示). It never stops a run.
public struct Finding: Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable { case note, warning }

  /// Short name of the rule that found it: `parts-total`, `garbled-text`.
  public var rule: String
  public var severity: Severity
  public var span: Span?
  public var quote: String
  public var message: Phrase
  /// What to do now.
  public var advice: Phrase?
  /// Set by `audit` rules.
  public var recomputation: Recomputation?
  /// Where it stands in a table, which has lines and columns instead of spans.
  public var place: TablePlace?

  public init(
    rule: String, severity: Severity = .warning, span: Span? = nil, quote: String = "", message: Phrase,
    advice: Phrase? = nil, recomputation: Recomputation? = nil, place: TablePlace? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.span = span
    self.quote = quote
    self.message = message
    self.advice = advice
    self.recomputation = recomputation
    self.place = place
  }
}

/// A cell of a spreadsheet or CSV file (单元格位置).
public struct TablePlace: Hashable, Sendable {
  /// The file's name, with the sheet's after `#` where there are several: `台账.xlsx#工业`.
  public var file: String
  /// Line of the file or row of the sheet, from 1.
  public var line: Int
  /// From 1; nil where the whole row is meant.
  public var column: Int?

  public init(file: String, line: Int, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `台账.csv:12:5`.
  public var text: String { column.map { "\(file):\(line):\($0)" } ?? "\(file):\(line)" }
}

/// A printed figure held against the numbers beside it (复算). RULES §8.
public struct Recomputation: Hashable, Sendable {
  public enum Result: String, Hashable, Sendable, CaseIterable {
    /// The numbers give what is printed.
    case recomputed
    /// They differ by rounding alone.
    case rounding
    /// They don't add up.
    case contradiction
    /// A number that is needed isn't there.
    case cannot
  }

  public var result: Result
  /// As printed: `80%`.
  public var printed: String
  /// As recomputed, with the arithmetic in the finding's message: `75.0%`; empty where it can't be.
  public var computed: String

  public init(result: Result, printed: String, computed: String) {
    self.result = result
    self.printed = printed
    self.computed = computed
  }
}
