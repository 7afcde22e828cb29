import DocumentFormats
import FoundationEssentials
import PlanModel

/// The sheet that goes out to a unit to be filled in, and comes back (填报表).
///
/// 编号, 事项, 牵头单位, 目标, 完成时限 and the latest state are there to read; the progress columns are empty. It comes
/// back through `LedgerReader.progress`, whatever program filled it in.
public struct UnitSheet: Sendable {
  public struct Item: Sendable {
    public var commitment: Commitment
    /// The terms in force.
    public var terms: Terms
    public var latest: ProgressEntry?

    public init(_ commitment: Commitment, terms: Terms, latest: ProgressEntry? = nil) {
      self.commitment = commitment
      self.terms = terms
      self.latest = latest
    }
  }

  public var language: Language

  public init(language: Language = .zh) { self.language = language }

  /// - Parameter title: `芦汀镇2023年目标任务进展填报表`.
  public func workbook(_ items: [Item], title: String, sheetName: String) -> Workbook {
    let labels = Self.read.map { Words.sheetColumn($0)[language] }
    let columns = labels.map { SheetCell.header($0) } + Self.fill.map { SheetCell.header(writer.header($0)) }
    var rows = [
      [SheetCell.text(title, .title)], [SheetCell.text(Words.sheetHint[language], .muted)], columns,
    ]
    for item in items {
      rows.append(
        Self.read.map { SheetCell.text(cell($0, item)) } + Self.fill.map { _ in SheetCell.empty })
    }
    let widths = Self.read.map { $0.width } + Self.fill.map { $0 == .note || $0 == .problem ? 24.0 : 11.0 }
    let choices = Self.read.map { _ in [String]() } + Self.fill.map(choices)
    let last = columns.count - 1
    let sheet = Sheet(
      name: sheetName, columns: zip(widths, choices).map { Sheet.Column(width: $0, choices: $1) }, rows: rows,
      headerRows: 3, isLandscape: true,
      merges: [Sheet.Merge(rows: 0...0, columns: 0...last), Sheet.Merge(rows: 1...1, columns: 0...last)])
    return Workbook(title: title, sheets: [sheet])
  }

  enum ReadColumn: Hashable, Sendable {
    case code, title, lead, target, due, latest, latestOn

    var width: Double {
      switch self {
      case .title: 32
      case .code, .target: 18
      default: 12
      }
    }
  }

  private static let read: [ReadColumn] = [.code, .title, .lead, .target, .due, .latest, .latestOn]
  private static let fill: [Column] = [
    .on, .value, .indicator, .percent, .stage, .grade, .note, .problem, .next, .by,
  ]

  private var writer: LedgerWriter { LedgerWriter(language: language) }

  private func choices(_ column: Column) -> [String] {
    switch column {
    case .stage: ["签约", "前期", "开工", "在建", "竣工", "验收", "投产", "达产"]
    case .grade: EvidenceGrade.allCases.map(\.name)
    default: []
    }
  }

  private func cell(_ column: ReadColumn, _ item: Item) -> String {
    switch column {
    case .code: item.commitment.code
    case .title: item.commitment.title
    case .lead: item.commitment.lead ?? ""
    case .target: item.terms.targets.map(TargetCell.text).joined(separator: "；")
    case .due: (item.terms.due ?? PartialDate(item.commitment.period.last)).description
    case .latest:
      item.latest?.value?.text ?? item.latest?.percent.map { "\($0)%" } ?? item.latest?.stage?.name ?? ""
    case .latestOn: item.latest?.on.description ?? ""
    }
  }
}
