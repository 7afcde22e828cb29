import FoundationEssentials
import PlanModel

/// The first screen of a reconciliation: four lists, every line with its sentence, then the totals (n/N).
struct ReconciliationScreen {
  private let result: Reconciliation
  private let rules: RuleSet
  private let plan: ReportFile
  private let review: ReportFile
  private let showsAll: Bool
  private let console: Console
  private let outcomes: [String: OutcomeStatement]

  init(
    _ result: Reconciliation, rules: RuleSet, plan: ReportFile, review: ReportFile, showsAll: Bool,
    console: Console
  ) {
    self.result = result
    self.rules = rules
    self.plan = plan
    self.review = review
    self.showsAll = showsAll
    self.console = console
    outcomes = Dictionary(result.outcomes.map { ($0.id, $0) }) { first, _ in first }
  }

  func show() throws {
    let slipped = items([.missed, .partly])
    let silent = items([.silent])
    let unplanned = result.unplanned.compactMap { outcomes[$0] }
    let figures = result.figures.filter { $0.recomputation?.result == .contradiction }
    let title = ReadingWords.versus(
      plan: plan.path, result.plan.planned, review: review.path, result.review.reviewed)
    try console.line(Indented.text("", console.word(title), console: console, color: .bold))
    let counts =
      [
        (ReadingWords.slippedList, slipped.count), (ReadingWords.silentList, silent.count),
        (ReadingWords.unplannedList, unplanned.count), (ReadingWords.figuresList, figures.count),
      ].map { "\(console.word($0.0)) \($0.1)" }.joined(separator: " · ")
    try console.line(Indented.text("", counts, console: console))

    try heading(1, ReadingWords.slippedList, slipped.count)
    // What figures, dates or stages show comes first; mere directions under way show no slip.
    let directions = showsAll ? [] : slipped.filter { $0.restsOnWords && !$0.commitment.isFirm }
    for item in slipped where !item.restsOnWords { try commitment(item) }
    for item in slipped where item.restsOnWords && (showsAll || item.commitment.isFirm) {
      try commitment(item)
    }
    if !directions.isEmpty {
      try console.line("  " + console.word(ReadingWords.underWayToo(directions.count)))
    }

    try heading(2, ReadingWords.silentList, silent.count)
    let firmSilent = showsAll ? silent : silent.filter(\.commitment.isFirm)
    for item in firmSilent { try commitment(item) }
    try more(silent.count - firmSilent.count)

    try heading(3, ReadingWords.unplannedList, unplanned.count)
    let firmUnplanned = showsAll ? unplanned : unplanned.filter(\.isFirm)
    for outcome in firmUnplanned { try quote("  \(outcome.id)  ", outcome.quote) }
    try more(unplanned.count - firmUnplanned.count)

    try heading(4, ReadingWords.figuresList, figures.count)
    for finding in figures { try self.finding(finding) }

    if showsAll {
      let undecided = items([.undecided])
      try heading(5, ReadingWords.undecidedList, undecided.count)
      for item in undecided { try commitment(item) }
      try heading(6, ReadingWords.everyOne, result.commitments.count)
      try everyOne()
    }
    try totals()
  }

  /// The commitments with these verdicts in the order of the verdicts, firm ones before mere directions.
  private func items(_ verdicts: [Verdict]) -> [ReconciledCommitment] {
    verdicts.flatMap { verdict in
      let own = result.commitments.filter { $0.verdict == verdict }
      return own.filter(\.commitment.isFirm) + own.filter { !$0.commitment.isFirm }
    }
  }

  private func heading(_ number: Int, _ title: Phrase, _ count: Int) throws {
    try console.line()
    let name = console.word(ReadingWords.ordinal(number)) + console.word(title)
    try console.line(
      console.paint(.bold, console.language == .zh ? "\(name)（\(count)）" : "\(name) (\(count))"))
    if count == 0 { try console.line("  " + console.word(ReadingWords.none)) }
  }

  private func more(_ hidden: Int) throws {
    if hidden > 0 { try console.line("  " + console.word(ReadingWords.softToo(hidden))) }
  }

  private func commitment(_ item: ReconciledCommitment) throws {
    let mark = item.verdict == .silent ? "" : console.word(FieldWords.name(item.verdict)) + "  "
    try quote("  \(item.commitment.id)  \(mark)", item.commitment.quote, FieldWords.color(item.verdict))
    if item.verdict == .silent {
      // What was searched, the nearest that was found, and how sure the program was of it.
      if let record = item.arithmetic { try detail(ReadingWords.searched, console.word(record)) }
      return
    }
    let standing = item.links.filter(\.isAuto)
    for link in standing.prefix(3) {
      guard let outcome = outcomes[link.outcome] else { continue }
      try detail(ReadingWords.says, outcome.quote)
    }
    if standing.isEmpty {
      for link in item.links.prefix(2) {
        if let outcome = outcomes[link.outcome] { try detail(ReadingWords.candidate, outcome.quote) }
      }
    }
    if let arithmetic = item.arithmetic, !console.word(arithmetic).isEmpty {
      try detail(ReadingWords.arithmetic, console.word(arithmetic))
    }
  }

  /// Every commitment by heading: light, verdict, target and result, the answer with its place.
  private func everyOne() throws {
    var last: String?
    for item in result.commitments {
      let title = item.commitment.headings.last ?? ""
      if title != last, !title.isEmpty {
        try console.line(Indented.text("  ", title, console: console, color: .bold))
      }
      last = title
      let light = rules.light(of: item)
      let mark = console.word(FieldWords.name(light)) + "  " + console.word(FieldWords.name(item.verdict))
      try quote("    \(item.commitment.id)  \(mark)  ", item.commitment.quote, FieldWords.color(light))
      let answers = item.links.filter(\.isAuto).compactMap { outcomes[$0.outcome] }
      let target = ReconciliationTable.figures(item.commitment.figures)
      let found = ReconciliationTable.figures(answers.flatMap(\.figures))
      if !target.isEmpty, !found.isEmpty {
        try detail(ReadingWords.targetAndResult, "\(target) → \(found)")
      }
      for answer in answers.prefix(2) {
        try detail(ReadingWords.says, answer.quote + place(answer.span))
      }
    }
  }

  /// Where it stands in the review: 第12行; nothing where the text isn't at hand.
  private func place(_ span: Span) -> String {
    guard let source = review.source else { return "" }
    return console.word(ReadingWords.line(source.line(of: span.start)))
  }

  private func quote(_ head: String, _ text: String, _ color: Paint.Color? = nil) throws {
    try console.line(Indented.text(head, Quotation.onOneLine(text), console: console, color: color))
  }

  private func detail(_ label: Phrase, _ text: String) throws {
    try quote("      " + console.word(label) + console.word(FailureWords.separator), text, .grey)
  }

  private func finding(_ finding: Finding) throws {
    let place =
      finding.span.flatMap { span in review.source.map { "\($0.path):\($0.line(of: span.start))  " } } ?? ""
    try quote("  ", place + finding.quote)
    try quote("      ", console.word(finding.message))
  }

  private func totals() throws {
    let totals = ReconciliationTotals(result)
    try console.line()
    var table = TerminalTable(columns: [
      TerminalTable.Column(console.word(ReadingWords.verdict)),
      TerminalTable.Column(console.word(ReadingWords.count), .right),
      TerminalTable.Column(console.word(ReadingWords.firmOnes), .right),
    ])
    for verdict in ReconciliationTotals.verdicts where totals.count(verdict) > 0 {
      table.add([
        TerminalTable.Cell(console.word(FieldWords.name(verdict)), FieldWords.color(verdict)),
        TerminalTable.Cell("\(totals.count(verdict))/\(totals.all)"),
        TerminalTable.Cell("\(totals.firmCount(verdict))/\(totals.firm)"),
      ])
    }
    table.add([
      TerminalTable.Cell(console.word(ReadingWords.total)), TerminalTable.Cell("\(totals.all)"),
      TerminalTable.Cell("\(totals.firm)"),
    ])
    for line in table.rendered(width: console.width, paint: console.paint) { try console.line(line) }
    let answered = totals.all - totals.count(.silent) - totals.count(.undecided)
    if totals.all > 0 {
      let percent = (Decimal(answered) / Decimal(totals.all) * 100).fixed(1)
      try console.line(
        Indented.text(
          "", console.word(ReadingWords.answered(answered, totals.all, percent)), console: console))
    }
    if !showsAll, totals.count(.undecided) > 0 {
      try console.folded(ReadingWords.undecided(totals.count(.undecided)))
    }
    try console.folded(ReadingWords.rules(result.rules))
  }
}

extension ReconciledCommitment {
  /// Partly done by the later report's word alone: it names no figure, date or stage.
  fileprivate var restsOnWords: Bool {
    verdict == .partly && commitment.figures.isEmpty && commitment.due == nil && commitment.stage == nil
  }
}
