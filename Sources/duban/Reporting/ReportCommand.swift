import ArgumentParser
import DocumentFormats
import PlanModel
import PlanReports
import PlanSeeds
import PlanStore

/// `duban report`: the weekly list, the monthly dispatch, the quarterly circular and the annual reconciliation; one
/// that was published is made again.
struct ReportCommand: DubanCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: HelpWords.reportCommand.now)

  /// What else `report` does.
  enum Action: String, CaseIterable, ExpressibleByArgument { case list }

  @Argument(help: ArgumentHelp(ReportingHelp.action.now, valueName: "list"))
  var action: Action?

  @Option(help: ArgumentHelp(HelpWords.reportPeriod.now, valueName: "PERIOD"))
  var period: String?

  @Option(help: ArgumentHelp(HelpWords.reportKind.now, valueName: "weekly|monthly|quarterly|annual"))
  var kind: ReportKind?

  @Option(help: ArgumentHelp(HelpWords.reportUnit.now, valueName: "UNIT"))
  var unit: String?

  @Option(help: ArgumentHelp(ReportingHelp.lead.now, valueName: "OFFICE"))
  var lead: String?

  @Option(help: ArgumentHelp(ReportingHelp.code.now, valueName: "CODE"))
  var code: String?

  @Option(help: ArgumentHelp(HelpWords.reportRules.now, valueName: "NAME|FILE"))
  var rules: String = RuleSets.standard

  @Option(help: ArgumentHelp(ReportingHelp.against.now, valueName: "NAME|FILE"))
  var against: String?

  @Flag(help: ArgumentHelp(ReportingHelp.red.now))
  var red = false

  @Option(help: ArgumentHelp(ReportingHelp.template.now, valueName: "FILE.docx"))
  var template: String?

  @Flag(help: ArgumentHelp(ReportingHelp.publish.now))
  var publish = false

  @Option(help: ArgumentHelp(ReportingHelp.again.now, valueName: "ID"))
  var again: String?

  @Flag(help: ArgumentHelp(ReportingHelp.draft.now))
  var draft = false

  @Option(help: ArgumentHelp(ReportingHelp.audience.now, valueName: "internal|public"))
  var audience: Audience = .internal

  @Flag(help: ArgumentHelp(ReportingHelp.numbers.now))
  var numbers = false

  @OptionGroup var paper: PaperOptions
  @OptionGroup var hand: HandOptions
  @OptionGroup var terminal: TerminalOptions

  var outputFile: String? { paper.output }

  func run(_ console: Console) throws {
    if action == .list {
      return try PublishedReports(store: try terminal.open(for: .reading), console: console).list(
        paper.format == .json ? .json : paper.format == .md ? .md : .table)
    }
    if let again { return try repeated(again, console) }
    try paper.check(console)
    if draft, publish || !paper.forms.isDisjoint(with: [.json, .xlsx]) {
      throw Failure(
        .usage, place: "--draft", what: ReportingWords.draftOfPaper, advice: ReportingWords.otherForms)
    }
    if code != nil, paper.forms.count > 1, paper.forms.contains(.json) {
      throw Failure(
        .usage, place: "--code", what: ReportingWords.dossierJSONAlone, advice: ReportingWords.writeTwice)
    }
    if code != nil, audience == .public {
      throw Failure(
        .usage, place: "--audience public", what: ReportingWords.dossierIsInternal,
        advice: ReportingWords.reportInstead)
    }
    if let code { return try dossier(code, console) }
    let choice = try choice(console)
    let mould = try template.map { path in
      let bytes = try FileBytes.read(path)
      return try UnreadableFile.at(path) { () throws(FormatError) in try DOCXTemplate(bytes) }
    }
    let hasCharts = !paper.forms.isDisjoint(with: [.html, .pdf, .xlsx])
    let made: ReportMaker.Made
    if publish {
      let published = try PublishedReports(store: try terminal.open(for: .writing), console: console)
        .publish(choice, by: hand.author(console))
      made = published.made
      console.say(ReportingWords.published(published.report.id))
    } else {
      made = try terminal.open(for: .reading).read {
        try ReportMaker(snapshot: $0, choice: choice, hasCharts: hasCharts).make()
      }
      guard !made.report.items.isEmpty else { throw Self.nothing(choice.period.description) }
    }
    if red {
      let kept = made.report.request.profile.entries
      let missing = ["masthead", "number", "signer"].filter { kept[$0] == nil }
      if !missing.isEmpty { console.say(ReportingWords.redHead(missing)) }
    }
    // A paper is Chinese unless it is asked for otherwise; the terminal's own words go by the locale.
    var finished = Paper(
      made.report, choice.language, hasCharts: publish || hasCharts)
    finished.template = mould
    if draft { finished = finished.asDraft(choice.language) }
    try paper.write(finished, console)
  }

  static func nothing(_ period: String) -> Failure {
    Failure(
      .badData, place: "--period \(period)", what: FailureWords.nothingToReport, advice: FailureWords.seePlans
    )
  }

  private func choice(_ console: Console) throws -> ReportChoice {
    guard let period else { throw Failure.missing("--period") }
    let time = try DateArgument.period(period, option: "--period")
    guard let kind else { throw Failure.missing("--kind") }
    try checkLength(time, kind)
    // A report on a time that is over is made as of its last day.
    let asOf = console.asOfIsGiven ? console.asOf : min(time.last, console.today)
    return ReportChoice(
      kind: kind, period: time, asOf: asOf, unit: unit, lead: lead, rules: try RuleChoice.load(rules),
      against: try against.map { try RuleChoice.load($0, option: "--against") },
      language: terminal.lang ?? .zh, isFormal: red,
      discretion: Discretion(audience: audience, showsNumbers: numbers))
  }

  /// A list of a week and one of a month are worded for that long; a quarter's or a year's may be longer, since a
  /// campaign has a time of its own.
  private func checkLength(_ period: Period, _ kind: ReportKind) throws {
    let most: Int? =
      switch kind {
      case .weekly: 14
      case .monthly: 31
      case .quarterly, .annual: nil
      }
    guard let most, period.days > most else { return }
    throw Failure(
      .usage, place: "--kind \(kind.rawValue) --period \(self.period ?? "")",
      what: kind == .weekly ? LifeWords.weekTooLong(period.days) : LifeWords.monthTooLong(period.days),
      advice: kind == .weekly ? LifeWords.weekPeriod : LifeWords.monthPeriod)
  }

  /// Everything that is recorded on one commitment.
  private func dossier(_ code: String, _ console: Console) throws {
    let rules = try RuleChoice.load(self.rules).rules
    let (dossier, evidence, assignments) = try terminal.open(for: .reading).read { snapshot in
      let facts = Discretion(audience: audience, showsNumbers: numbers).shown(
        try snapshot.facts(ofCode: code, unit: unit, asOf: console.asOf), published: [])
      let evidence = try snapshot.evidence(of: code, unit: unit).filter { $0.on <= console.asOf }
      let shown = { (text: String) in numbers ? text : PrivateNumbers.masked(text) }
      let dossier = Dossier(
        Assessor(rules: rules, asOf: console.asOf).assess(facts), rules: rules,
        source: try facts.commitment.source.map { try snapshot.title(ofDocument: $0.documentHash) },
        proofs: evidence.map {
          .init(
            on: $0.on, grade: $0.grade, reference: shown($0.reference), note: $0.note.map(shown),
            sha256: $0.sha256)
        },
        journal: try snapshot.journal(of: code).map {
          .init(
            number: $0.number, at: Moment.text($0.at), action: $0.action, detail: shown($0.detail), by: $0.by)
        })
      return (dossier, evidence, try snapshot.assignments(of: code, unit: unit, asOf: console.asOf))
    }
    if paper.form == .json {
      return try CommitmentJSON(console.out).write(
        dossier.assessment, evidence: evidence, assignments: assignments)
    }
    let document = DossierWriter(language: terminal.lang ?? .zh).document(dossier)
    try paper.write(Paper(document: { document }, workbook: nil, json: { "" }), console)
  }

  /// The same report from what was known then; with `-o` or `--format` the paper itself, else what was found.
  private func repeated(_ id: String, _ console: Console) throws {
    let again = try PublishedReports(store: try terminal.open(for: .reading), console: console).again(id)
    var lines: [String] = [console.word(ReportingWords.head(again.report))]
    for form in again.forms {
      let same = form.isSame ? ReportingWords.same : ReportingWords.differs
      lines.append("  \(form.format.rawValue)\t\(form.hash.prefix(16))\t\(console.word(same))")
    }
    if !again.isSame, again.kept.program != Duban.configuration.version {
      lines.append(
        console.word(ReportingWords.otherProgram(again.kept.program, Duban.configuration.version)))
    }
    lines.append(console.word(ReportingWords.corrections(again.corrections.count)))
    for change in again.corrections { lines.append("  " + change.text(console.language)) }
    if paper.format != nil || paper.output != nil {
      try paper.check(console)
      for line in lines { console.say(line) }
      try paper.write(again.paper, console)
    } else {
      for line in lines { try console.line(line) }
    }
    if !again.isSame { throw Ending(status: .attention) }
  }
}

extension ReportKind: ExpressibleByArgument {}

extension Failure {
  /// An option that this form of the command can't do without.
  static func missing(_ option: String) -> Failure {
    Failure(
      .usage, place: option, what: UsageWords.missingArgument(option),
      advice: UsageWords.seeHelp("duban report"))
  }
}
