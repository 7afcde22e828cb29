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
    /// Nearly every cell is one plain text, and a table of a county's ledger has a million of them.
    private enum Content: Hashable, Sendable {
      case plain(String)
      case runs([Run])
    }

    private var content: Content
    /// Columns and rows that it covers.
    public var columns: Int
    public var rows: Int

    public init(_ runs: [Run], columns: Int = 1, rows: Int = 1) {
      content = Self.content(runs)
      self.columns = columns
      self.rows = rows
    }

    public init(_ text: String) {
      content = .plain(text)
      columns = 1
      rows = 1
    }

    public init(stringLiteral value: String) { self.init(value) }

    private static func content(_ runs: [Run]) -> Content {
      runs.count == 1 && runs[0].style == .plain ? .plain(runs[0].text) : .runs(runs)
    }

    public var runs: [Run] {
      get {
        switch content {
        case .plain(let text): [Run(text)]
        case .runs(let runs): runs
        }
      }
      set { content = Self.content(newValue) }
    }

    /// Its text where it has only one style; nil where the runs have to be looked at.
    var plain: String? {
      if case .plain(let text) = content { text } else { nil }
    }

    public var text: String {
      switch content {
      case .plain(let text): text
      case .runs(let runs): runs.text
      }
    }
  }

  /// Above the table, centred.
  public var caption: String?
  /// Above it, to the right: 单位：万元.
  public var unitNote: String?
  public var columns: [Column]
  public var header: [[Cell]]
  public var rows: [[Cell]]
  /// In points, where there is to be room to write by hand; formats without pages take no notice.
  public var leastRowHeight = 0

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
