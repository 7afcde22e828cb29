import FoundationEssentials
import PlanModel

// 编号        事项                    目标      完成     完成率   序时差  灯  时限
// ──────────  ──────────────────────  ────────  ───────  ──────  ──────  ──  ──────────
// W-1         新建污水管网            20公里    8公里     40.0%   -35.0  红  2023-12-31
//
// 截至 2023-09-30：共 1 项，计入 1 项，完成 0/1（0.0%），逾期 0 项；绿 0，蓝 0，黄 0，红 1，灰 0。规则 default-1

/// Assessments as rows of cells, the same in a terminal and in Markdown.
struct StatusCells {
  let view: StatusRun.View
  let console: Console

  var titles: [(title: Phrase, alignment: TerminalTable.Alignment, flexible: Bool)] {
    var titles: [(Phrase, TerminalTable.Alignment, Bool)] = [
      (SeeingWords.code, .left, false), (SeeingWords.title, .left, true),
    ]
    switch view {
    case .status:
      titles += [
        (SeeingWords.target, .left, true), (SeeingWords.latest, .right, false),
        (SeeingWords.completion, .right, false), (SeeingWords.pace, .right, false),
        (SeeingWords.light, .left, false), (SeeingWords.due, .left, false),
        (SeeingWords.verdict, .left, false),
      ]
    case .slipped:
      titles += [
        (SeeingWords.lead, .left, true), (SeeingWords.completion, .right, false),
        (SeeingWords.light, .left, false), (SeeingWords.due, .left, false), (SeeingWords.slips, .left, true),
      ]
    case .due:
      titles += [
        (SeeingWords.lead, .left, true), (SeeingWords.completion, .right, false),
        (SeeingWords.light, .left, false), (SeeingWords.due, .left, false), (SeeingWords.days, .right, false),
      ]
    case .stale:
      titles += [
        (SeeingWords.lead, .left, true), (SeeingWords.completion, .right, false),
        (SeeingWords.light, .left, false), (SeeingWords.lastEntry, .left, false),
        (SeeingWords.slips, .left, true),
      ]
    }
    return titles
  }

  func row(_ assessment: Assessment) -> [TerminalTable.Cell] {
    let commitment = assessment.facts.commitment
    let light = TerminalTable.Cell(
      console.word(FieldWords.name(assessment.light)), FieldWords.color(assessment.light))
    let day = assessment.facts.terms.due?.last ?? commitment.period.last
    // In a narrow table a deadline of the shown year goes without it; the line of totals names that year.
    let due = TerminalTable.Cell(
      day.description,
      short: day.year == assessment.asOf.year ? String(day.description.dropFirst(5)) : nil)
    let proof = assessment.unprovenBy.map { " " + console.word(SeeingWords.unproven($0)) } ?? ""
    let completion = TerminalTable.Cell(Shown.completion(assessment) + proof)
    let slips = TerminalTable.Cell(
      assessment.slips.map { console.word(SeeingWords.slip($0, of: assessment)) }.joined(separator: "；"))
    let head: [TerminalTable.Cell] = [.init(commitment.code), .init(commitment.title)]
    switch view {
    case .status:
      let first = assessment.targets.first
      let count = assessment.targets.count
      let more = count > 1 ? console.word(SeeingWords.ofSeveral(count)) : ""
      return head + [
        .init(Shown.target(first?.target) + more), .init(Shown.latest(first)), completion,
        .init(assessment.parts == nil ? assessment.pace?.fixed(1) ?? "" : ""), light, due,
        .init(console.word(FieldWords.name(assessment.verdict))),
      ]
    case .slipped: return head + [.init(commitment.lead ?? ""), completion, light, due, slips]
    case .due:
      if let step = NextStep.before(day, assessment) {
        let cell = TerminalTable.Cell("\(step.on) \(step.name)")
        let left = String(step.on.days(since: assessment.asOf))
        return head + [.init(commitment.lead ?? ""), completion, light, cell, .init(left)]
      }
      let left = assessment.deadline.map { String($0.inForce.days(since: assessment.asOf)) } ?? ""
      return head + [.init(commitment.lead ?? ""), completion, light, due, .init(left)]
    case .stale:
      let last = assessment.facts.progress.last?.on.description ?? "—"
      return head + [.init(commitment.lead ?? ""), completion, light, .init(last), slips]
    }
  }
}

/// The terminal's table.
struct StatusTable: AssessmentPrinter {
  private let cells: StatusCells
  private let rules: String
  private var table: TerminalTableStream
  /// Where no later report was read and nothing is over, the column of verdicts says nothing and is left out, unless the
  /// table is so long that its head was printed before that was known.
  private var hasVerdicts = false

  /// What a narrow table does without, first the least: the light sums up the pace, a page shows the rest.
  private static let yielding = [SeeingWords.pace, SeeingWords.due, SeeingWords.latest, SeeingWords.lead]

  init(_ view: StatusRun.View, rules: String, console: Console) {
    cells = StatusCells(view: view, console: console)
    self.rules = rules
    table = TerminalTableStream(
      cells.titles.map {
        TerminalTable.Column(
          console.word($0.title), $0.alignment, flexible: $0.flexible,
          least: $0.title == SeeingWords.title ? 16 : 8,
          yields: Self.yielding.firstIndex(of: $0.title))
      }, console)
  }

  mutating func add(_ assessment: Assessment) throws {
    hasVerdicts = hasVerdicts || assessment.isExamined
    try table.add(cells.row(assessment))
  }

  mutating func finish(_ totals: Totals) throws {
    let console = cells.console
    if cells.view == .status, !hasVerdicts, table.isOpen { table.dropLastColumn() }
    if table.isEmpty {
      console.say(SeeingWords.nothing)
    } else {
      try table.finish()
      try console.line()
    }
    for line in Wrapping.lines(
      SeeingWords.count(totals, rules, console.asOf, console.language), columns: console.width)
    { try console.line(line) }
  }
}

struct StatusMarkdown: AssessmentPrinter {
  private let cells: StatusCells
  private let rules: String
  private let table: MarkdownTable

  init(_ view: StatusRun.View, rules: String, console: Console) throws {
    cells = StatusCells(view: view, console: console)
    self.rules = rules
    table = try MarkdownTable(console.out, header: cells.titles.map { console.word($0.title) })
  }

  mutating func add(_ assessment: Assessment) throws { try table.row(cells.row(assessment).map(\.text)) }

  mutating func finish(_ totals: Totals) throws {
    let console = cells.console
    try console.line()
    try console.line(SeeingWords.count(totals, rules, console.asOf, console.language))
  }
}

/// One line for each commitment, with the names of the JSON's fields.
struct StatusCSV: AssessmentPrinter {
  private let csv: CSVRows

  init(_ console: Console) throws {
    csv = try CSVRows(
      console.out,
      header: [
        "code", "title", "unit", "kind", "lead", "life", "light", "completion", "pace", "due", "target",
        "latest",
        "latestUnit", "latestOn", "slips", "reason", "unproven",
      ])
  }

  mutating func add(_ assessment: Assessment) throws {
    let commitment = assessment.facts.commitment
    let first = assessment.targets.first
    try csv.row([
      commitment.code, commitment.title, commitment.unit, commitment.kind.rawValue, commitment.lead ?? "",
      assessment.life.rawValue, assessment.light.rawValue, assessment.completion?.fixed(1) ?? "",
      assessment.pace?.fixed(1) ?? "",
      (assessment.facts.terms.due?.last ?? commitment.period.last).description,
      first?.target.text ?? "", first?.latest?.value.digits ?? "", first?.latest?.unit.text ?? "",
      first?.latestOn?.description ?? "", assessment.slips.map(\.code).joined(separator: " "),
      assessment.reason?.rawValue ?? "", assessment.unprovenBy?.name ?? "",
    ])
  }

  mutating func finish(_ totals: Totals) {}
}

extension Assessment {
  /// Its verdict rests on a later report.
  fileprivate var isExamined: Bool { facts.examination != .notExamined }
}

/// Numbers as tables show them.
enum Shown {
  static func percent(_ value: Decimal?) -> String { value.map { $0.fixed(1) + "%" } ?? "—" }

  /// Of what was broken down: its complete parts, and their share by weight where each has one. Its own figures don't say
  /// whether it is complete.
  static func completion(_ assessment: Assessment) -> String {
    guard let parts = assessment.parts else { return percent(assessment.completion) }
    return "\(parts.complete)/\(parts.total)" + (parts.completion.map { " \($0.fixed(1))%" } ?? "")
  }

  static func target(_ target: Target?) -> String {
    guard let target else { return "—" }
    if !target.text.isEmpty { return target.text }
    return "\(target.comparator.rawValue)\(target.value?.digits ?? "XX")\(target.unit.text)"
  }

  static func latest(_ target: TargetAssessment?) -> String { target?.latest?.text ?? "—" }
}
