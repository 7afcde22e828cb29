import FoundationEssentials
import PlanModel

/// What all rows below one header share (逐行读取的公共部分).
final class RowFrame {
  let header: HeaderRow
  let file: String
  let memo: CellMemo
  let scale: PercentScale

  init(_ header: HeaderRow, file: String, memo: CellMemo, scale: PercentScale) {
    self.header = header
    self.file = file
    self.memo = memo
    self.scale = scale
  }
}

/// The cells of one row on their way to values, with what went wrong on the way.
struct RowCells {
  let row: OfficeRow
  private let frame: RowFrame
  /// The row is not taken.
  var problems: [Finding] = []
  /// The row is taken, and a person should look.
  var findings: [Finding] = []

  init(row: OfficeRow, in frame: RowFrame) {
    self.row = row
    self.frame = frame
  }

  var header: HeaderRow { frame.header }
  private var memo: CellMemo { frame.memo }

  /// Nil where the column is missing or the cell empty.
  func text(_ column: Column) -> String? {
    guard let place = frame.header.places[column] else { return nil }
    let text = row.cell(place)
    return text.isEmpty ? nil : text
  }

  func place(_ column: Column? = nil) -> TablePlace {
    TablePlace(
      file: frame.file, line: row.number, column: column.flatMap { frame.header.places[$0] }.map { $0 + 1 })
  }

  mutating func problem(_ column: Column, _ make: (TablePlace) -> Finding) {
    problems.append(make(place(column)))
  }

  mutating func finding(_ column: Column, _ make: (TablePlace) -> Finding) {
    findings.append(make(place(column)))
  }

  // MARK: Ledger

  mutating func ledgerRow(heading: String?, withProgress: Bool) -> LedgerRow? {
    guard let title = text(.title) else {
      problem(.title) { Words.missing(.title, at: $0) }
      return nil
    }
    var notes = notes()
    let targets = targets(title: title, notes: &notes)
    let leads = text(.lead).map(memo.offices) ?? []
    var row = LedgerRow(
      place: place(), code: text(.code), title: title, kind: kind(targets), unit: text(.unit),
      lead: leads.first, supporting: Array(leads.dropFirst()) + (text(.support).map(memo.offices) ?? []),
      weight: number(.weight), parentCode: text(.parent), terms: Terms(targets: targets, due: date(.due)),
      notes: notes)
    row.headings = (text(.heading) ?? heading).map(memo.path) ?? []
    if row.parentCode != nil, row.parentCode == row.code {
      problem(.parent) { Words.ownParent(row.code ?? "", at: $0) }
    }
    if withProgress, hasNews {
      row.progress = progressRow(code: row.code ?? "")
    }
    return row
  }

  private mutating func kind(_ targets: [Target]) -> CommitmentKind {
    guard let text = text(.kind) else { return targets.isEmpty ? .action : .indicator }
    if let kind = memo.kind(text) { return kind }
    problem(.kind) { Words.unknownKind(text, at: $0) }
    return .action
  }

  private mutating func targets(title: String, notes: inout [String: String]) -> [Target] {
    guard let cell = text(.target) else { return [] }
    do {
      return try TargetParser(title: title).parse(withUnit(cell, of: .target), memo.unit)
    } catch .noNumber {
      notes[Column.target.name] = cell
      finding(.target) { Words.targetInWords(cell, at: $0) }
    } catch {
      problem(.target) { Words.emptyRange(cell, at: $0) }
    }
    return []
  }

  /// 20 under 目标（公里） is 20公里; only a bare number takes the header's unit.
  private func withUnit(_ cell: String, of column: Column) -> String {
    guard frame.header.hasUnits, let unit = frame.header.units[column],
      let last = CellText(cell).scalars.last,
      (48...57).contains(last.value)
    else { return cell }
    return cell + unit
  }

  /// Cells under headers that the program doesn't know.
  private func notes() -> [String: String] {
    var notes: [String: String] = [:]
    if frame.header.others.isEmpty { return notes }
    for (place, name) in frame.header.others where !row.cell(place).isEmpty { notes[name] = row.cell(place) }
    return notes
  }

  // MARK: Progress

  /// Any progress cell is filled in besides the date and the name.
  var hasNews: Bool { Self.news.contains { text($0) != nil } }
  private static let news =
    Column.progress.filter { $0 != .code && $0 != .on && $0 != .by } + [.problemKind, .proof]

  mutating func progressRow() -> ProgressRow? {
    guard let code = text(.code) else {
      problem(.code) { Words.missing(.code, at: $0) }
      return nil
    }
    return progressRow(code: code)
  }

  /// A row's report, whether or not it names its item by code.
  mutating func progress(code: String) -> ProgressRow { progressRow(code: code) }

  private mutating func progressRow(code: String) -> ProgressRow {
    let stageText = text(.stage)
    let stage = stageText.flatMap(StageParser.parse)
    var row = ProgressRow(
      place: place(), code: code, on: date(.on)?.last, value: value(), indicator: text(.indicator),
      percent: percent(), stage: stage, milestone: stage == nil ? stageText : nil, note: text(.note),
      problem: problemText, nextStep: text(.next), by: text(.by) ?? "", proof: text(.proof))
    row.title = text(.title)
    if let grade = text(.grade) {
      if let known = memo.grade(grade) {
        row.grade = known
      } else {
        problem(.grade) { Words.unknownGrade(grade, at: $0) }
      }
    }
    return row
  }

  /// 资金：河西段未到位. The kind stands first, so that lists can be counted by it.
  private var problemText: String? {
    guard let kind = text(.problemKind) else { return text(.problem) }
    guard let problem = text(.problem), problem != kind else { return kind }
    return problem.hasPrefix(kind) ? problem : "\(kind)：\(problem)"
  }

  private mutating func value() -> ReportedValue? {
    guard let cell = text(.value) else { return nil }
    do {
      return try ValueParser().parse(withUnit(cell, of: .value), memo.unit)
    } catch .masked {
      finding(.value) { Words.maskedValue(cell, at: $0) }
    } catch {
      problem(.value) { Words.unreadableValue(cell, at: $0) }
    }
    return nil
  }

  private mutating func percent() -> Decimal? {
    guard let cell = text(.percent) else { return nil }
    guard let read = try? ValueParser().parse(cell) else {
      if !MeasureWords.nothing.contains(CellText(cell).string) {
        problem(.percent) { Words.unreadableValue(cell, at: $0) }
      }
      return nil
    }
    let value = read.quantity.value
    guard read.quantity.unit.text.isEmpty, value > 0 else { return value }
    if frame.scale == .shares || PercentScale.canBeShare(value) && isShare(value) { return value * 100 }
    if value < 1 { finding(.percent) { Words.smallPercent(cell, at: $0) } }
    return value
  }

  /// 0.75 beside 9亿元 of 12亿元: the row itself says that it is a share of one.
  private func isShare(_ value: Decimal) -> Bool {
    guard let targetCell = text(.target), let valueCell = text(.value),
      let targets = try? TargetParser().parse(withUnit(targetCell, of: .target)), targets.count == 1,
      let aim = targets[0].value, aim > 0,
      let read = try? ValueParser().parse(withUnit(valueCell, of: .value)),
      let fitted = try? read.fitted(to: targets), let now = fitted.quantity?.converted(to: targets[0].unit)
    else { return false }
    let difference = now / aim - value
    return difference > -0.01 && difference < 0.01
  }

  // MARK: Plain cells

  private mutating func date(_ column: Column) -> PartialDate? {
    guard let cell = text(column) else { return nil }
    do {
      return try memo.date(cell)
    } catch {
      problem(column) { Words.date(error, at: $0) }
    }
    return nil
  }

  private mutating func number(_ column: Column) -> Decimal? {
    guard let cell = text(column), !MeasureWords.nothing.contains(CellText(cell).string) else { return nil }
    if let number = CellNumber.at(0, in: CellText(cell))?.value { return number }
    problem(column) { Words.unreadableValue(cell, at: $0) }
    return nil
  }
}
