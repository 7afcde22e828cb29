import DocumentFormats
import PlanModel

/// The words of a row that somebody may have changed besides deciding on it (定夺表里改过的字).
public struct DecisionEdit: Hashable, Sendable {
  /// The row; its column is the first that was changed, once that is known.
  public var place: TablePlace
  public var matter: DecisionMatter
  public var code: String
  public var unit: String?
  /// The link's number; nil for drafts.
  public var link: Int?
  public var isRejected: Bool
  /// 事项, 承诺原文, 目标, 时限 and 完成情况原文 as the cells say; nil where the sheet has no such column.
  public var title: String?
  public var quote: String?
  public var target: String?
  public var due: String?
  public var outcome: String?
}

extension DecisionSheet {
  /// The words of every row that has a code, decided or not.
  public static func edits(_ table: OfficeTable) -> [DecisionEdit] {
    guard let header = header(of: table) else { return [] }
    return table.rows.dropFirst(header.index + 1).compactMap { row in
      func cell(_ column: DecisionColumn) -> String? { header.columns[column].map { row.cell($0) } }
      guard let code = cell(.code), !code.isEmpty else { return nil }
      let number = cell(.link) ?? ""
      let matter =
        DecisionMatter.allCases.first {
          $0.name == cell(.matter) || $0.rawValue == cell(.matter)?.lowercased()
        }
        ?? (number.isEmpty ? .draft : .link)
      return DecisionEdit(
        place: TablePlace(file: table.name, line: row.number), matter: matter, code: code,
        unit: cell(.unit).flatMap { $0.isEmpty ? nil : $0 }, link: Int(number),
        isRejected: SheetDecision(cell: cell(.decision) ?? "") == .reject, title: cell(.title),
        quote: cell(.quote),
        target: cell(.target), due: cell(.due), outcome: cell(.outcome))
    }
  }
}

extension DecisionFindings {
  /// Quotations never change, and of a link nothing but the decision is taken.
  public static func fixed(_ edit: DecisionEdit, _ columns: [DecisionColumn]) -> Finding {
    let names = columns.map { "“\($0.name)”" }.joined(separator: "、")
    let words = columns.map(\.rawValue).joined(separator: ", ")
    return Finding(
      rule: "not-taken", severity: .note, quote: edit.code,
      message: Phrase(
        zh: "\(edit.code) 的\(names)改过，不收：原文和对应行的文字不在这里改",
        en: "\(edit.code): the change of \(words) isn't taken: quotations and the words of links stay"),
      advice: Phrase(
        zh: "草稿改事项、目标、时限；已生效的用 duban edit、duban adjust",
        en:
          "of drafts, title, target and due can be changed; of adopted ones with duban edit and duban adjust"),
      place: edit.place)
  }

  /// A draft needs a title.
  public static func noTitle(_ edit: DecisionEdit) -> Finding {
    Finding(
      rule: "missing-cell", quote: edit.code,
      message: Phrase(zh: "\(edit.code) 的事项删空了", en: "\(edit.code): the title is empty"),
      advice: Phrase(zh: "写上事项；不要这一条就填 驳回", en: "write a title, or reject the draft"), place: edit.place)
  }

  /// A target or a deadline that can't be read.
  public static func unreadable(_ edit: DecisionEdit, _ column: DecisionColumn, _ text: String) -> Finding {
    Finding(
      rule: "bad-cell", quote: text,
      message: Phrase(
        zh: "\(edit.code) 的\(column.name)“\(text)”读不懂",
        en: "\(edit.code): can't read the \(column.rawValue) “\(text)”"),
      advice: Phrase(
        zh: "目标写作 >=20公里 或 增长8%左右，几个用；分开；时限写作 2023-12-31、2023-12 或 2023",
        en: "write targets as >=20公里 or 增长8%左右 with ； between, deadlines as 2023-12-31, 2023-12 or 2023"),
      place: edit.place)
  }
}
