import DocumentFormats
import FoundationEssentials
import PlanModel

/// The whole ledger as one sheet (台账): a row for each item at the last level, so that its columns can be counted.
///
/// An item's first target has the columns of numbers; further ones stand in the remarks.
struct LedgerSheet {
  enum Column: Int, CaseIterable {
    // What goes on paper …
    case code, title, lead, target, value, measure, completion, planned, gap, light, band, due, remarks
    // … and what is counted and filtered by.
    case unit, field, kind, aim, on, completed, life, counted, outcome, answered
  }

  let report: PlanReport
  let words: Words
  /// Items at the last level, in the order of the ledger.
  let items: [ReportItem]

  init(_ report: PlanReport, _ words: Words) {
    self.report = report
    self.words = words
    items = report.items.filter(\.isLeaf)
  }

  var name: String { words.say("台账", "Ledger") }

  var sheet: Sheet {
    var sheet = Sheet(
      name: name, columns: Column.allCases.map { Sheet.Column(width: width($0)) },
      rows: [Column.allCases.map { .header(head($0)) }] + items.map(row), hasFilter: true, isLandscape: true)
    sheet.fitRows()
    sheet.printedColumns = Column.remarks.rawValue + 1
    return sheet
  }

  /// The column's cells below the head, as a formula names them: `'台账'!$T$2:$T$301`.
  func range(_ column: Column) -> String {
    let letter = Self.letters(column.rawValue)
    return "'\(name)'!$\(letter)$2:$\(letter)$\(max(2, items.count + 1))"
  }

  static func letters(_ column: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return column < 26 ? "\(letters[column])" : "\(letters[column / 26 - 1])\(letters[column % 26])"
  }

  // MARK: What a cell says

  var yes: String { words.say("是", "yes") }
  func field(_ item: ReportItem) -> String { item.headings.first ?? words.say("未分板块", "no field") }

  /// 按期完成、逾期完成、逾期未完成、未完成: each item is one of them.
  enum Outcome: CaseIterable { case inTime, late, overdue, open }

  func outcome(_ item: ReportItem) -> Outcome {
    if item.isComplete { return item.lateDays == nil ? .inTime : .late }
    return item.overdueDays == nil ? .open : .overdue
  }

  func word(_ outcome: Outcome) -> String {
    switch outcome {
    case .inTime: words.say("按期完成", "complete in time")
    case .late: words.say("逾期完成", "complete late")
    case .overdue: words.say("逾期未完成", "overdue")
    case .open: words.say("未完成", "open")
    }
  }

  func isAnswered(_ item: ReportItem) -> Bool { item.latestOn != nil || !item.answers.isEmpty }

  private func head(_ column: Column) -> String {
    switch column {
    case .code: words.say("编号", "Code")
    case .title: words.say("事项", "Item")
    case .unit: words.say("单位", "Unit")
    case .field: words.say("板块", "Field")
    case .lead: words.say("牵头单位", "Lead")
    case .kind: words.say("类型", "Kind")
    case .target: words.say("目标", "Target")
    case .aim: words.say("目标值", "Target value")
    case .measure: words.say("计量单位", "Measured in")
    case .value: words.say("完成值", "Done")
    case .on: words.say("数据日期", "As of")
    case .completion: words.say("完成率(%)", "Done (%)")
    case .planned: words.say("序时(%)", "Planned (%)")
    case .gap: words.say("偏差(百分点)", "Gap (points)")
    case .light: words.say("亮灯", "Light")
    case .band: words.say("含义", "Meaning")
    case .due: words.say("完成时限", "Due")
    case .completed: words.say("完成日期", "Completed")
    case .life: words.say("状态", "State")
    case .counted: words.say("计入比率", "Counted")
    case .outcome: words.say("完成情况", "Outcome")
    case .answered: words.say("有回音", "Answered")
    case .remarks: words.say("说明", "Remarks")
    }
  }

  private func width(_ column: Column) -> Double {
    switch column {
    case .title: 30
    case .remarks: 34
    case .code, .target: 15
    case .measure, .counted, .answered, .life, .completion, .planned, .light: 10
    default: 12
    }
  }

  private func row(_ item: ReportItem) -> [SheetCell] {
    let target = item.targets.first
    return Column.allCases.map { column in
      switch column {
      case .code: .text(item.code)
      case .title: .text(item.title)
      case .unit: .text(item.unit)
      case .field: .text(field(item))
      case .lead: .text(words.lead(item))
      case .kind: .text(words.kind(item.kind))
      case .target: text(target.map { words.target($0.target) })
      case .aim: number(target?.target.setting == .given ? target?.target.value : nil)
      case .measure: text(target?.target.unit.text ?? item.latest?.unit.text)
      case .value: number(target.map { $0.latest?.value } ?? item.latest?.value)
      case .on: date(target?.latestOn ?? item.latestOn)
      case .completion: one(item.completion)
      case .planned: one(item.completion == nil ? nil : item.planned)
      case .gap: one(item.pace)
      case .light: SheetCell(.text(words.signed(item.light)), emphasis(item.light))
      case .band: .text(words.say(item.band))
      case .due: date(item.due)
      case .completed: date(item.completedOn)
      case .life: .text(words.life(item.life))
      case .counted: .text(item.isCounted ? yes : words.say("否", "no"))
      case .outcome: .text(word(outcome(item)))
      case .answered: .text(isAnswered(item) ? yes : words.say("否", "no"))
      case .remarks: .text(remarks(item))
      }
    }
  }

  /// What slipped, what the other targets show, the problem and the next step as they were reported.
  private func remarks(_ item: ReportItem) -> String {
    let others = item.targets.dropFirst().map { words.result($0, planned: nil, several: true) }
    let reason = item.completion == nil && !item.targets.isEmpty ? item.reason.map(words.reason) : nil
    let problem = item.problem.map { words.say("问题：\($0)", "problem: \($0)") }
    let next = item.nextStep.map { words.say("下一步：\($0)", "next: \($0)") }
    return
      (item.slips.map { words.slip($0, of: item) } + words.proof(item) + others
      + [reason, problem, next].compactMap(\.self)).joined(separator: words.semicolon)
  }

  private func text(_ text: String?) -> SheetCell { text.map { .text($0) } ?? .empty }
  private func number(_ value: Decimal?) -> SheetCell { value.map { .number($0) } ?? .empty }
  /// One decimal, rounded as everywhere in print; an empty cell where there is no ratio.
  private func one(_ value: Decimal?) -> SheetCell {
    value.map { .number($0.rounded(1), decimals: 1) } ?? .empty
  }
  private func date(_ day: CalendarDate?) -> SheetCell {
    day.map { SheetCell(.date(year: $0.year, month: $0.month, day: $0.day)) } ?? .empty
  }

  private func emphasis(_ light: Light) -> SheetCell.Emphasis {
    switch light {
    case .green: .green
    case .blue: .blue
    case .yellow: .yellow
    case .red: .red
    case .grey: .grey
    }
  }
}
