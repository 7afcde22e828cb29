import PlanModel

/// What cells of one table were read as, by their text: dates, kinds, offices and headings repeat from row to row.
///
/// It lives for one reading and is never shared.
final class CellMemo {
  private let parser: DueParser
  private var dates: [String: Result<PartialDate?, DueProblem>] = [:]
  private var grades: [String: EvidenceGrade?] = [:]
  private var kinds: [String: CommitmentKind?] = [:]
  private var names: [String: [String]] = [:]
  private var paths: [String: [String]] = [:]
  /// The few units that a table counts in.
  private var units: [MeasureUnit] = []

  init(period: Period?) { parser = DueParser(period: period) }

  func date(_ cell: String) throws(DueProblem) -> PartialDate? {
    if let known = dates[cell] { return try known.get() }
    let result = Result { () throws(DueProblem) in try parser.parse(cell) }
    dates[cell] = result
    return try result.get()
  }

  /// A unit as a cell writes it; what isn't written as the table of units writes it is made anew each time.
  func unit(_ text: String) -> MeasureUnit {
    if let known = units.first(where: { $0.text == text }) { return known }
    let made = MeasureUnit(text)
    if units.count < 16, made.text == text { units.append(made) }
    return made
  }

  func grade(_ cell: String) -> EvidenceGrade? {
    Self.value(cell, &grades) { EvidenceGrade(name: CellText($0).string) }
  }

  func kind(_ cell: String) -> CommitmentKind? { Self.value(cell, &kinds, KindNames.parse) }

  /// Offices, parted by 、 and its like.
  func offices(_ cell: String) -> [String] {
    Self.value(cell, &names) { Self.parts(of: $0) { "、，,；;/\n".contains($0) } }
  }

  /// 经济发展/工业: the path of headings, outermost first.
  func path(_ cell: String) -> [String] {
    Self.value(cell, &paths) { Self.parts(of: $0) { "/>＞／".contains($0) } }
  }

  private static func parts(of cell: String, at isSeparator: (Character) -> Bool) -> [String] {
    cell.split(whereSeparator: isSeparator).map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private static func value<Value>(_ key: String, _ table: inout [String: Value], _ make: (String) -> Value)
    -> Value
  {
    if let known = table[key] { return known }
    let value = make(key)
    table[key] = value
    return value
  }
}
