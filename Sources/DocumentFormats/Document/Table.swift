/// A table (表格) with its heads, which repeat on every page.
public struct Table: Hashable, Sendable {
  public enum Alignment: String, Hashable, Sendable { case left, center, right }

  public struct Column: Hashable, Sendable {
    public var alignment: Alignment
    /// Share of the table's width; nil leaves it to the contents.
    public var weight: Int?

    public init(_ alignment: Alignment = .left, weight: Int? = nil) {
      self.alignment = alignment
      self.weight = weight
    }
  }

  public struct Cell: Hashable, Sendable, ExpressibleByStringLiteral {
    public var runs: [Run]
    /// Columns and rows that it covers.
    public var columns: Int
    public var rows: Int

    public init(_ runs: [Run], columns: Int = 1, rows: Int = 1) {
      self.runs = runs
      self.columns = columns
      self.rows = rows
    }

    public init(_ text: String) { self.init([Run(text)]) }
    public init(stringLiteral value: String) { self.init(value) }
    public var text: String { runs.text }
  }

  /// Above the table, centred.
  public var caption: String?
  /// Above it, to the right: 单位：万元.
  public var unitNote: String?
  public var columns: [Column]
  public var header: [[Cell]]
  public var rows: [[Cell]]

  public init(
    caption: String? = nil, unitNote: String? = nil, columns: [Column] = [], header: [[Cell]] = [],
    rows: [[Cell]] = []
  ) {
    self.caption = caption
    self.unitNote = unitNote
    self.columns = columns
    self.header = header
    self.rows = rows
  }

  /// A plain table: one header row, all text.
  public init(
    caption: String? = nil, unitNote: String? = nil, columns: [Column] = [], header: [String],
    rows: [[String]]
  ) {
    self.init(
      caption: caption, unitNote: unitNote, columns: columns,
      header: header.isEmpty ? [] : [header.map { Cell($0) }], rows: rows.map { $0.map { Cell($0) } })
  }

  /// The most columns that any row has.
  public var width: Int {
    (header + rows).reduce(columns.count) { most, row in max(most, row.reduce(0) { $0 + $1.columns }) }
  }

  public func alignment(ofColumn index: Int) -> Alignment {
    index < columns.count ? columns[index].alignment : .left
  }
}
