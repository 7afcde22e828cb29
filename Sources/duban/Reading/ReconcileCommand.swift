import ArgumentParser
import DocumentFormats
import PlanMatching
import PlanModel
import PlanReports
import PlanSeeds

/// `duban reconcile`: two reports held against each other, nothing entered by hand; more than two as the lives of
/// their commitments.
struct ReconcileCommand: DataCommand {
  static let configuration = CommandConfiguration(commandName: "reconcile", abstract: HelpWords.reconcile.now)

  @Argument(help: ArgumentHelp(HelpWords.reportsInOrder.now, valueName: "REPORT"))
  var reports: [String]

  @Flag(help: ArgumentHelp(HelpWords.everything.now))
  var all = false

  @Flag(help: ArgumentHelp(HelpWords.check.now))
  var check = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    if reports.count < 2 { throw ValidationError(ChainWords.tooFew.now) }
  }

  func run(_ console: Console) throws {
    let rules = try RuleChoice.load(RuleSets.standard).rules
    let files = try reports.map { try ReportFile.load($0, encoding: reading.encoding) }
    if files.count > 2 { return try chain(files, rules, console) }
    guard let plan = files.first, let review = files.last else { return }
    warnOfPeriods(plan.extraction.document, review.extraction.document, console)
    // JSON carries no text whose figures could be recomputed.
    let figures = review.source == nil ? [] : try review.audit(earlier: [plan.extraction])
    let learned = try LearnedNames(terminal)
    let result = learned.explained(
      Reconciler.reconcile(
        plan: plan.extraction, review: review.extraction, rules: rules.name, figures: figures,
        planText: plan.scalars, reviewText: review.scalars, vocabulary: learned.vocabulary))
    switch output.format {
    case .json:
      var json = JSONWriter(console.out)
      try json.reconciliation(result, rules: rules, language: console.language)
    case .csv: try ReconciliationTable(result, rules: rules, console: console).csv()
    case .md:
      // A paper is Chinese unless it is asked for otherwise.
      let report = ReconciliationReport(result, rules: rules)
      let document = ReconciliationWriter(language: terminal.lang ?? .zh).document(report)
      try console.out.write(MarkdownWriter().write(document))
    case .table:
      try ReconciliationScreen(
        result, rules: rules, plan: plan, review: review, showsAll: all, console: console
      ).show()
    }
    let needsAttention =
      result.commitments.contains { $0.verdict == .missed || $0.verdict == .silent }
      || result.figures.contains { $0.recomputation?.result == .contradiction }
    if check, needsAttention { throw Ending(status: .attention) }
  }

  private func chain(_ files: [ReportFile], _ rules: RuleSet, _ console: Console) throws {
    for (plan, review) in zip(files, files.dropFirst()) {
      warnOfPeriods(plan.extraction.document, review.extraction.document, console)
    }
    let chain = Reconciler.chain(
      files.map { Reconciler.Report($0.extraction, text: $0.scalars) }, rules: rules.name)
    let table = ChainTable(chain: chain, console: console)
    switch output.format {
    case .json:
      var json = JSONWriter(console.out)
      try json.chain(chain, language: console.language)
    case .csv: try table.csv()
    case .md: try table.markdown(showsAll: all)
    case .table: try ChainScreen(chain, showsAll: all, console: console).show()
    }
    if check, chain.lives.contains(where: { $0.fate == .dropped || $0.fate == .leftOff }) {
      throw Ending(status: .attention)
    }
  }

  /// A review of another time than the plan's answers little; people give the files in the wrong order.
  private func warnOfPeriods(_ plan: DocumentFacts, _ review: DocumentFacts, _ console: Console) {
    guard let planned = plan.planned, let reviewed = review.reviewed, !planned.overlaps(reviewed) else {
      return
    }
    console.say(
      console.word(FailureWords.warning) + console.word(FailureWords.separator)
        + console.word(ReadingWords.otherTime(planned, reviewed)))
  }
}
