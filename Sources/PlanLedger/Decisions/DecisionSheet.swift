import DocumentFormats
import PlanModel

/// A row that somebody decided on, as a sheet has it (定夺行).
public struct DecisionRow: Hashable, Sendable {
  public var place: TablePlace
  public var matter: DecisionMatter
  public var code: String
  public var unit: String?
  /// The link's number; nil for drafts.
  public var link: Int?
  /// The word under 现状: how it stood when the sheet was made.
  public var state: String
  public var decision: SheetDecision
  /// As the cell says; nil where it is empty.
  public var relation: Relation?
  public var why: String?
}

/// Drafts and links as a sheet to decide on in a spreadsheet, and back (定夺表).
public enum DecisionSheet {
  /// A CSV file that Excel and WPS read as UTF-8; each row one cell for each of `DecisionColumn`.
  public static func csv(_ rows: [[DecisionColumn: String]]) -> String {
    let header = DecisionColumn.allCases.map(\.name)
    let cells = rows.map { row in DecisionColumn.allCases.map { row[$0] ?? "" } }
    return CSVWriter(hasMark: true).write([header] + cells)
  }

  /// The rows with a decision, and what can't be read, each with its cell. Rows without one wait on.
  public static func read(_ table: OfficeTable) -> (rows: [DecisionRow], problems: [Finding]) {
    guard let header = header(of: table) else {
      return ([], [DecisionFindings.noHeader(at: TablePlace(file: table.name, line: 1))])
    }
    var rows: [DecisionRow] = []
    var problems = table.findings
    for row in table.rows.dropFirst(header.index + 1) where !row.filled.isEmpty {
      switch read(row, header.columns, file: table.name) {
      case .row(let decided): rows.append(decided)
      case .problem(let finding): problems.append(finding)
      case .waits: break
      }
    }
    problems += conflicts(rows)
    return (rows, problems)
  }

  private enum Reading {
    case row(DecisionRow)
    case problem(Finding)
    case waits
  }

  private static func read(_ row: OfficeRow, _ columns: [DecisionColumn: Int], file: String) -> Reading {
    func cell(_ column: DecisionColumn) -> String { columns[column].map { row.cell($0) } ?? "" }
    func place(_ column: DecisionColumn) -> TablePlace {
      TablePlace(file: file, line: row.number, column: columns[column].map { $0 + 1 })
    }
    let word = cell(.decision)
    guard !word.isEmpty else { return .waits }
    guard let decision = SheetDecision(cell: word) else {
      return .problem(DecisionFindings.unknownDecision(word, at: place(.decision)))
    }
    let number = cell(.link)
    let matter =
      DecisionMatter.allCases.first { $0.name == cell(.matter) || $0.rawValue == cell(.matter).lowercased() }
      ?? (number.isEmpty ? .draft : .link)
    var decided = DecisionRow(
      place: place(.decision), matter: matter, code: cell(.code),
      unit: cell(.unit).isEmpty ? nil : cell(.unit), link: nil, state: cell(.state), decision: decision,
      relation: nil, why: cell(.why).isEmpty ? nil : cell(.why))
    guard !decided.code.isEmpty else { return .problem(DecisionFindings.noCode(at: place(.code))) }
    switch matter {
    case .draft:
      if decision == .silent { return .problem(DecisionFindings.silentDraft(at: place(.decision))) }
    case .link:
      guard let link = Int(number) else {
        return .problem(DecisionFindings.badNumber(number, at: place(.link)))
      }
      decided.link = link
      let name = cell(.relation)
      decided.relation = RelationNames.parse(name)
      if decided.relation == nil, !name.isEmpty {
        return .problem(DecisionFindings.unknownRelation(name, at: place(.relation)))
      }
    }
    return .row(decided)
  }

  static func header(of table: OfficeTable) -> (index: Int, columns: [DecisionColumn: Int])? {
    for (index, row) in table.rows.enumerated().prefix(10) {
      var columns: [DecisionColumn: Int] = [:]
      for place in row.cells.indices {
        if let column = DecisionColumn(header: row.cell(place)), columns[column] == nil {
          columns[column] = place
        }
      }
      if columns[.code] != nil, columns[.decision] != nil { return (index, columns) }
    }
    return nil
  }

  /// Rows that contradict each other: one thing decided twice, or 无回应 beside an accepted answer.
  private static func conflicts(_ rows: [DecisionRow]) -> [Finding] {
    var problems: [Finding] = []
    var seen: [String: DecisionRow] = [:]
    for row in rows {
      let key = row.link.map { "link \($0)" } ?? "draft \(row.unit ?? "") \(row.code)"
      if let first = seen[key], first.decision != row.decision || first.relation != row.relation {
        problems.append(DecisionFindings.twice(row, first: first.place))
      }
      seen[key] = seen[key] ?? row
    }
    var silent: [String: DecisionRow] = [:]
    for row in rows where row.decision == .silent { silent["\(row.unit ?? "") \(row.code)"] = row }
    for row in rows where row.matter == .link && row.decision == .accept {
      if let first = silent["\(row.unit ?? "") \(row.code)"] {
        problems.append(DecisionFindings.silentAndAnswered(row, first: first.place))
      }
    }
    return problems
  }
}
