import PlanModel
import PlanStore

/// One walk over the store for `status`, `slipped`, `due` or `stale`: assess, choose, print, count.
struct StatusRun {
  enum View { case status, slipped, due, stale }

  let store: Store
  let query: FactsQuery
  /// The post, office or person whose items these are.
  let whose: String?
  /// `--problem-kind`.
  let isOfKind: ((CommitmentFacts) -> Bool)?
  /// What to say where nothing is theirs.
  let selection: Phrase?
  var ruleSet: RuleSet
  let format: DataFormat
  /// Nil on the screen: what leaves it has the numbers of people covered.
  let numbers: NumberOptions?
  let console: Console

  init(
    store: Store, selection: SelectionOptions, rules: RuleOptions, output: OutputOptions,
    numbers: NumberOptions,
    console: Console
  ) throws {
    self.store = store
    self.console = console
    format = output.format
    self.numbers = format == .table && output.output == nil ? nil : numbers
    query = try selection.query(console, detail: .brief)
    whose = selection.whose
    isOfKind = try selection.problemFilter()
    self.selection = selection.nobody
    ruleSet = try rules.load()
  }

  /// Prints what `takes` chooses; the totals are over everything that was looked at. Returns how many were chosen.
  @discardableResult
  func list(_ view: View, _ takes: (Assessment) -> Bool) throws -> Int {
    var totals = Totals()
    var chosen = 0
    var procedures: [String] = []
    let assessor = Assessor(rules: ruleSet, asOf: console.asOf)
    var printer = try StatusPrinter.make(format, view, ruleSet, console)
    try store.read { snapshot in
      try snapshot.assess(query, of: whose, by: assessor) { assessment in
        if let isOfKind, !isOfKind(assessment.facts) { return }
        totals.add(assessment)
        if assessment.badges.contains(.procedureOpen) {
          procedures.append(assessment.facts.commitment.code)
        }
        guard takes(assessment) else { return }
        chosen += 1
        try printer.add(covered(assessment))
      }
    }
    try printer.finish(totals)
    if totals[.items] == 0, let nobody = selection { console.say(nobody) }
    guard view == .status || view == .slipped else { return chosen }
    UnjudgedNote(totals).say(console)
    if !procedures.isEmpty { console.say(LifeWords.proceduresOpen(procedures)) }
    return chosen
  }
}

extension StatusRun {
  private func covered(_ assessment: Assessment) -> Assessment {
    guard let numbers else { return assessment }
    let title = numbers.shown(assessment.facts.commitment.title)
    if title == assessment.facts.commitment.title { return assessment }
    var shown = assessment
    shown.facts.commitment.title = title
    return shown
  }
}

/// What the lights don't tell: items that nobody could judge, so that no one reads them as well.
struct UnjudgedNote {
  private var untracked = 0
  private var unproven = 0

  init() {}

  init(_ totals: Totals) {
    untracked = totals[.leftOut(.untracked)]
    unproven = totals[.unproven]
  }

  mutating func add(_ assessment: Assessment) {
    guard !assessment.facts.hasParts else { return }
    if !assessment.isCounted, Totals.leftOut(assessment) == .untracked { untracked += 1 }
    if assessment.unprovenBy != nil { unproven += 1 }
  }

  func say(_ console: Console) {
    if untracked > 0 { console.say(SeeingWords.untracked(untracked)) }
    if unproven > 0 { console.say(SeeingWords.unprovenItems(unproven)) }
  }
}

/// A form in which assessments leave.
protocol AssessmentPrinter {
  mutating func add(_ assessment: Assessment) throws
  mutating func finish(_ totals: Totals) throws
}

enum StatusPrinter {
  static func make(
    _ format: DataFormat, _ view: StatusRun.View, _ rules: RuleSet, _ console: Console
  ) throws -> any AssessmentPrinter {
    switch format {
    case .table: StatusTable(view, rules: rules.name, console: console)
    case .json: try StatusJSON(console.out, asOf: console.asOf, rules: rules.name)
    case .csv: try StatusCSV(console)
    case .md: try StatusMarkdown(view, rules: rules.name, console: console)
    }
  }
}
