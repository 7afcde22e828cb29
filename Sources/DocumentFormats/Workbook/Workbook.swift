import FoundationEssentials

/// A workbook (工作簿) between its meaning and its format.
public struct Workbook: Hashable, Sendable {
  public var title: String
  public var sheets: [Sheet]
  /// When it says that it was made, in seconds since 1970 UTC; nil: a fixed day. Never the clock.
  public var created: Int?

  public init(title: String = "", sheets: [Sheet] = [], created: Int? = nil) {
    self.title = title
    self.sheets = sheets
    self.created = created
  }
}

/// One sheet (工作表): its columns, its rows, and how it is used and printed.
public struct Sheet: Hashable, Sendable {
  public struct Column: Hashable, Sendable {
    /// In characters of the standard font; a Han character takes two.
    public var width: Double
    public var isHidden: Bool
    /// What may be chosen in the cells below the header; empty: anything.
    public var choices: [String]
    /// Between what its cells are expected to lie; anything else may be typed after a warning.
    public var range: SheetRange?
    /// What to write here, shown beside the cell at hand.
    public var hint: String?
    /// Stays open to typing where the sheet is protected, and shows which of its cells are empty.
    public var isOpen: Bool

    public init(
      width: Double = 12, hidden: Bool = false, choices: [String] = [], range: SheetRange? = nil,
      hint: String? = nil, open: Bool = false
    ) {
      self.width = width
      self.isHidden = hidden
      self.choices = choices
      self.range = range
      self.hint = hint
      self.isOpen = open
    }
  }

  /// Cells shown as one (合并单元格); rows and columns from 0, ends included.
  public struct Merge: Hashable, Sendable {
    public var rows: ClosedRange<Int>
    public var columns: ClosedRange<Int>

    public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
      self.rows = rows
      self.columns = columns
    }
  }

  public var name: String
  public var columns: [Column]
  public var rows: [[SheetCell]]
  /// Rows above the data, titles included: they stay in sight and repeat on paper.
  public var headerRows: Int
  /// The header's last row gets filter buttons.
  public var hasFilter: Bool
  public var isLandscape: Bool
  public var merges: [Merge]
  public var charts: [SheetChart]
  /// So many columns go on paper; nil: all.
  public var printedColumns: Int?
  /// Cells outside open columns are locked, without a password.
  public var isProtected = false
  /// Not among the tabs: for what only the program reads.
  public var isHidden = false
  /// Columns from the left that stay in sight.
  public var fixedColumns = 0
  /// Heights of rows in points, where the text's own isn't enough (a merged cell has none).
  public var rowHeights: [Int: Double] = [:]
  /// What stands at the foot of each page on the left; the pages are counted in the middle.
  public var footer = ""

  public init(
    name: String, columns: [Column] = [], rows: [[SheetCell]] = [], headerRows: Int = 1,
    hasFilter: Bool = false,
    isLandscape: Bool = false, merges: [Merge] = [], charts: [SheetChart] = []
  ) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.headerRows = headerRows
    self.hasFilter = hasFilter
    self.isLandscape = isLandscape
    self.merges = merges
    self.charts = charts
  }

  /// The most cells that any row has.
  public var width: Int { rows.reduce(columns.count) { max($0, $1.count) } }
}

/// A cell's value and look.
public struct SheetCell: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    case empty
    case text(String)
    /// With the decimals that are shown; nil: as many as it has.
    case number(Decimal, decimals: Int? = nil)
    /// 53.3 for 53.3 %.
    case percent(Decimal, decimals: Int = 1)
    case date(year: Int, month: Int, day: Int)
    /// A formula without its `=`, and its value for readers that don't compute.
    case formula(String, value: Decimal?)
  }

  /// How a cell stands out. Never by colour alone: its words say the same.
  public enum Emphasis: String, Hashable, Sendable, CaseIterable {
    case plain, title, header, strong, muted, green, blue, yellow, red, grey
  }

  public var value: Value
  public var emphasis: Emphasis
  public var alignment: Table.Alignment?
  /// A formula whose value is a share: 0.533 shows as 53.3%.
  public var isPercent = false

  public init(_ value: Value, _ emphasis: Emphasis = .plain, alignment: Table.Alignment? = nil) {
    self.value = value
    self.emphasis = emphasis
    self.alignment = alignment
  }

  public static let empty = SheetCell(.empty)
  public static func text(_ text: String, _ emphasis: Emphasis = .plain) -> SheetCell {
    SheetCell(.text(text), emphasis)
  }
  public static func header(_ text: String) -> SheetCell { SheetCell(.text(text), .header) }
  public static func number(_ value: Decimal, decimals: Int? = nil) -> SheetCell {
    SheetCell(.number(value, decimals: decimals))
  }

  /// The cell's words, as a reader without formats sees them: dates as 2023-09-30, percentages with their sign.
  public var text: String {
    switch value {
    case .empty: ""
    case .text(let text): text
    case .number(let value, _): value.description
    case .percent(let value, _): value.description + "%"
    case .date(let year, let month, let day):
      "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    case .formula(_, let value): value?.description ?? ""
    }
  }
}

/// A native chart of a sheet's cells (图表).
public struct SheetChart: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable { case columns, bars, line, pie, stackedBars }

  /// A row of values and what they are called; rows and columns from 0.
  public struct Series: Hashable, Sendable {
    public var name: String
    public var categories: Sheet.Merge
    public var values: Sheet.Merge
    /// 0xRRGGBB; nil leaves it to the program that shows it.
    public var fill: Int?

    public init(name: String, categories: Sheet.Merge, values: Sheet.Merge, fill: Int? = nil) {
      self.name = name
      self.categories = categories
      self.values = values
      self.fill = fill
    }
  }

  public var kind: Kind
  public var title: String
  public var series: [Series]
  /// The cell of its upper left corner.
  public var row: Int
  public var column: Int
  /// How many rows of plain height it covers.
  public var rows = SheetChart.plainRows

  public static let plainRows = 15

  public init(_ kind: Kind, title: String, series: [Series], row: Int, column: Int) {
    self.kind = kind
    self.title = title
    self.series = series
    self.row = row
    self.column = column
  }
}

/// What the cells of a column are expected to hold (填写范围).
public enum SheetRange: Hashable, Sendable {
  case numbers(ClosedRange<Double>)
  case dates(from: SheetDay, through: SheetDay)
}

/// A day as a sheet holds it.
public struct SheetDay: Hashable, Sendable {
  public var year: Int
  public var month: Int
  public var day: Int

  public init(_ year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}
