import FoundationEssentials
import PlanModel

/// Writes ledgers and progress in the columns in which they are read (台账导出). DESIGN §5.
public struct LedgerWriter: Sendable {
  public var language: Language

  public init(language: Language = .zh) { self.language = language }

  /// A header row and a row for each commitment.
  ///
  /// - Parameter codes: the codes of the commitments that others name as their parents, by id.
  public func ledger(_ commitments: [Commitment], codes: [String: String] = [:]) -> [[String]] {
    var known = codes
    for commitment in commitments { known[commitment.id] = commitment.code }
    let others = Set(commitments.flatMap { $0.notes.keys }).subtracting([Column.target.name]).sorted()
    var rows = [Column.ledger.map(header) + others]
    for commitment in commitments {
      rows.append(
        Column.ledger.map { cell($0, of: commitment, codes: known) }
          + others.map { commitment.notes[$0] ?? "" })
    }
    return rows
  }

  /// A header row and a row for each entry, with the code of its commitment.
  public func progress(_ entries: [(code: String, entry: ProgressEntry)]) -> [[String]] {
    [Column.progress.map(header)]
      + entries.map { item in Column.progress.map { cell($0, of: item.entry, code: item.code) } }
  }

  /// The header in the writer's language.
  public func header(_ column: Column) -> String { language == .zh ? column.name : column.rawValue }

  private func cell(_ column: Column, of commitment: Commitment, codes: [String: String]) -> String {
    switch column {
    case .code: commitment.code
    case .title: commitment.title
    case .kind: language == .zh ? KindNames.name(commitment.kind) : commitment.kind.rawValue
    case .heading: commitment.headings.joined(separator: "/")
    case .unit: commitment.unit
    case .lead: commitment.lead ?? ""
    case .support: commitment.supporting.joined(separator: "、")
    case .target:
      commitment.original.targets.isEmpty
        ? commitment.notes[Column.target.name] ?? ""
        : commitment.original.targets.map(TargetCell.text).joined(separator: "；")
    case .due: commitment.original.due?.description ?? ""
    case .weight: commitment.weight?.description ?? ""
    case .parent: commitment.parent.flatMap { codes[$0] } ?? ""
    default: ""
    }
  }

  private func cell(_ column: Column, of entry: ProgressEntry, code: String) -> String {
    switch column {
    case .code: code
    case .on: entry.on.description
    case .value: entry.value?.text ?? ""
    case .indicator: entry.indicator ?? ""
    case .percent: entry.percent.map { "\($0)%" } ?? ""
    case .stage: entry.stage?.name ?? entry.milestone ?? ""
    case .grade: entry.grade.name
    case .note: entry.note ?? ""
    case .problem: entry.problem ?? ""
    case .next: entry.nextStep ?? ""
    case .by: entry.by
    default: ""
    }
  }
}

/// A target as a cell that reads back as the same target (目标单元格).
public enum TargetCell {
  public static func text(_ target: Target) -> String {
    switch target.setting {
    case .notSet: return "不设目标"
    case .masked where !target.text.isEmpty: return named(target, target.text)
    case .masked: return named(target, "XX" + target.unit.text)
    case .given: break
    }
    if !target.text.isEmpty { return named(target, target.text) }
    guard let value = target.value else { return "" }
    if let upper = target.upper { return named(target, "\(value)—\(upper)\(target.unit.text)") }
    let growth = target.measure == .growth && value >= 0 ? "增长" : ""
    return named(target, "\(growth)\(sign(target.comparator))\(value)\(target.unit.text)")
  }

  /// The indicator stands before a text that doesn't hold it itself.
  private static func named(_ target: Target, _ text: String) -> String {
    target.indicator.isEmpty || text.contains(target.indicator) ? text : "\(target.indicator)：\(text)"
  }

  private static func sign(_ comparator: Comparator) -> String {
    switch comparator {
    case .exactly, .between: ""
    default: comparator.rawValue
    }
  }
}
