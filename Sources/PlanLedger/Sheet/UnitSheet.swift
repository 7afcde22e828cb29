import ChineseText
import DocumentFormats
import FoundationEssentials
import PlanModel

/// The sheet that goes out to a unit to be filled in, and comes back (填报表).
///
/// What an item is and where it stands is there to read, and locked; the progress columns are empty and open. It comes
/// back through `SheetReturn`, whatever program filled it in.
public struct UnitSheet: Sendable {
  public struct Item: Sendable {
    public var commitment: Commitment
    /// The terms in force.
    public var terms: Terms
    /// The last report by the day that it speaks of.
    public var latest: ProgressEntry?
    public var light: Light?
    /// The id of the entry that was recorded last, whatever day it speaks of.
    public var lastRecorded: String?

    public init(
      _ commitment: Commitment, terms: Terms, latest: ProgressEntry? = nil, light: Light? = nil,
      lastRecorded: String? = nil
    ) {
      self.commitment = commitment
      self.terms = terms
      self.latest = latest
      self.light = light
      self.lastRecorded = lastRecorded
    }
  }

  /// One unit's items.
  public struct Part: Sendable {
    public var unit: String
    public var items: [Item]

    public init(unit: String, items: [Item]) {
      self.unit = unit
      self.items = items
    }
  }

  public var language: Language
  public var asOf: CalendarDate
  /// What problems are mostly due to (问题类型), for the drop-down.
  public var problemKinds: [String]

  public init(language: Language = .zh, asOf: CalendarDate, problemKinds: [String] = []) {
    self.language = language
    self.asOf = asOf
    self.problemKinds = problemKinds
  }

  /// A sheet for each unit, and a hidden one that says whose they are.
  ///
  /// - Parameter store: the identity that `SheetFacts` keeps.
  public func workbook(_ parts: [Part], store: String) -> Workbook {
    let items = parts.flatMap(\.items)
    let facts = SheetFacts(
      store: store, unit: parts.map(\.unit).joined(separator: "、"), period: Self.period(of: items),
      asOf: asOf,
      items: items.count)
    return Workbook(title: title(parts.first?.unit ?? "", items), sheets: parts.map(sheet) + [facts.sheet()])
  }

  private func sheet(_ part: Part) -> Sheet {
    let columns = SheetColumn.all
    let head = title(part.unit, part.items)
    let labels = columns.map { SheetCell.header($0.label[language]) }
    var rows = [[SheetCell.text(head, .title)], [SheetCell.text(Words.sheetHint[language], .muted)], labels]
    for (number, item) in part.items.enumerated() {
      rows.append(columns.map { cell($0, item, number: number + 1) })
    }
    let last = columns.count - 2
    var sheet = Sheet(
      name: part.unit, columns: columns.map { column($0, part.items) }, rows: rows, headerRows: 3,
      isLandscape: true,
      merges: [Sheet.Merge(rows: 0...0, columns: 0...last), Sheet.Merge(rows: 1...1, columns: 0...last)])
    sheet.isProtected = true
    sheet.fixedColumns = 3
    sheet.rowHeights = [0: 30, 1: 32, 2: 32]
    for row in 3..<rows.count { sheet.rowHeights[row] = height(rows[row]) }
    sheet.footer = head
    return sheet
  }

  private func title(_ unit: String, _ items: [Item]) -> String {
    Words.sheetTitle(unit: unit, period: Self.period(of: items), asOf: asOf)[language]
  }

  /// The one period of all items; nil where they belong to several plans.
  private static func period(of items: [Item]) -> Period? {
    let periods = Set(items.map(\.commitment.period))
    return periods.count == 1 ? periods.first : nil
  }

  private func column(_ column: SheetColumn, _ items: [Item]) -> Sheet.Column {
    var made = Sheet.Column(width: column.width, hidden: column == .fill(.key), open: column.isOpen)
    guard case .fill(let filled) = column else { return made }
    made.hint = Words.fillHint(filled)?[language]
    switch filled {
    case .stage: made.choices = ["签约", "前期", "开工", "在建", "竣工", "验收", "投产", "达产"]
    case .grade: made.choices = EvidenceGrade.allCases.map(\.name)
    case .problemKind: made.choices = problemKinds
    case .value: made.range = .numbers(-1e12...1e12)
    case .on:
      let periods = items.map(\.commitment.period)
      if let first = periods.map(\.first).min(), let last = periods.map(\.last).max() {
        let end = max(last, asOf).adding(days: 366)
        made.range = .dates(
          from: SheetDay(first.year, first.month, first.day), through: SheetDay(end.year, end.month, end.day))
      }
    default: break
    }
    return made
  }

  private func cell(_ column: SheetColumn, _ item: Item, number: Int) -> SheetCell {
    switch column {
    case .number: return SheetCell(.number(Decimal(number)), alignment: .center)
    case .light:
      guard let light = item.light else { return .empty }
      return SheetCell(.text(Words.light(light)[language]), Self.emphasis(light), alignment: .center)
    case .fill(.key):
      return .text(
        SheetKey(identity: item.commitment.id, lastEntry: item.lastRecorded).description, .muted)
    case .fill(.code): return .text(item.commitment.code)
    case .fill(.title): return .text(item.commitment.title)
    case .fill: return .empty
    case .lead, .target, .due, .latest: return .text(Self.text(column, item))
    }
  }

  /// What a column to read says of an item.
  public static func text(_ column: SheetColumn, _ item: Item) -> String {
    switch column {
    case .lead: item.commitment.lead ?? ""
    case .target: item.terms.targets.map(TargetCell.text).joined(separator: "；")
    case .due: (item.terms.due ?? PartialDate(item.commitment.period.last)).description
    case .latest: latest(item)
    case .fill(.title): item.commitment.title
    case .fill(.code): item.commitment.code
    case .fill, .number, .light: ""
    }
  }

  /// 8公里, and below it the day that it speaks of.
  private static func latest(_ item: Item) -> String {
    guard let entry = item.latest else { return "" }
    let said =
      entry.value?.text ?? entry.percent.map { "\($0)%" } ?? entry.stage?.name ?? entry.milestone ?? ""
    return said.isEmpty ? entry.on.description : "\(said)\n\(entry.on)"
  }

  /// As high as the longest cell needs: not every program fits rows to wrapped text by itself.
  private func height(_ row: [SheetCell]) -> Double {
    var lines = 2
    for (cell, column) in zip(row, SheetColumn.all) where column != .fill(.key) {
      let needed = cell.text.split(separator: "\n").reduce(0) { sum, line in
        sum + Int((Double(DisplayWidth.columns(String(line))) / (column.width - 1)).rounded(.up))
      }
      lines = max(lines, needed)
    }
    return Double(min(lines, 12)) * 15
  }

  private static func emphasis(_ light: Light) -> SheetCell.Emphasis {
    switch light {
    case .green: .green
    case .blue: .blue
    case .yellow: .yellow
    case .red: .red
    case .grey: .grey
    }
  }
}
