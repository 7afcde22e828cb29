import ArgumentParser
import DocumentFormats
import PlanModel
import PlanReports
import PlanSeeds
import PlanStore

/// `duban report`: the weekly list, the monthly dispatch, the quarterly circular and the annual reconciliation.
struct ReportCommand: DubanCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: HelpWords.reportCommand.now)

  @Option(help: ArgumentHelp(HelpWords.reportPeriod.now, valueName: "PERIOD"))
  var period: String

  @Option(help: ArgumentHelp(HelpWords.reportKind.now, valueName: "weekly|monthly|quarterly|annual"))
  var kind: ReportKind

  @Option(help: ArgumentHelp(HelpWords.reportUnit.now, valueName: "UNIT"))
  var unit: String?

  @Option(help: ArgumentHelp(HelpWords.reportRules.now, valueName: "NAME"))
  var rules: String = RuleSets.standard

  @Option(help: ArgumentHelp(HelpWords.reportFormat.now, valueName: "md|html|docx|json"))
  var format: ReportFormat?

  @Option(name: [.short, .long], help: ArgumentHelp(HelpWords.output.now, valueName: "FILE"))
  var output: String?

  @OptionGroup var terminal: TerminalOptions

  var outputFile: String? { output }

  func run(_ console: Console) throws {
    if form == .docx, output == nil, console.surroundings.outputIsTerminal {
      throw Failure(
        .usage, place: "--format docx", what: FailureWords.notForTheScreen, advice: FailureWords.nameOutput)
    }
    let period = try DateArgument.period(self.period, option: "--period")
    try checkLength(period)
    let rules = try RuleChoice.named(self.rules)
    // A report on a time that is over is made as of its last day.
    let asOf = console.asOfIsGiven ? console.asOf : min(period.last, console.today)
    let store = try Store.open(StorePlace.path(terminal), for: .reading)
    let report = try store.read { snapshot in
      let request = ReportRequest(
        kind: kind, period: period, asOf: asOf, unit: try unit ?? snapshot.root().name,
        profile: try profile(snapshot))
      let before = try assessments(snapshot, period, asOf: period.first.adding(days: -1), rules)
      var report = PlanReport(
        request, assessments: try assessments(snapshot, period, asOf: asOf, rules),
        previous: before.contains { !$0.facts.progress.isEmpty } ? before : nil, rules: rules)
      if kind != .weekly, form == .html { report.history = try history(snapshot, period, report, rules) }
      return report
    }
    if report.items.isEmpty {
      throw Failure(
        .badData, place: "--period \(self.period)", what: FailureWords.nothingToReport,
        advice: FailureWords.seePlans)
    }
    // A paper is Chinese unless it is asked for otherwise; the terminal's own words go by the locale.
    let document = PlanReportWriter(language: terminal.lang ?? .zh).document(report)
    switch form {
    case .md: try console.out.write(MarkdownWriter().write(document))
    case .html: try console.out.write(HTMLWriter().write(document))
    case .docx:
      let bytes = try UnreadableFile.at(output ?? "docx") { () throws(FormatError) in
        try DOCXWriter().write(document)
      }
      try console.out.write(bytes: bytes)
    case .json: try console.out.write(try report.json())
    }
  }

  /// A weekly list of a quarter would count three months as one week's work. The quarter and the year stay free: a
  /// campaign has a time of its own.
  private func checkLength(_ period: Period) throws {
    let most: Int? =
      switch kind {
      case .weekly: 14
      case .monthly: 31
      case .quarterly, .annual: nil
      }
    guard let most, period.days > most else { return }
    throw Failure(
      .usage, place: "--kind \(kind.rawValue) --period \(self.period)",
      what: kind == .weekly ? LifeWords.weekTooLong(period.days) : LifeWords.monthTooLong(period.days),
      advice: kind == .weekly ? LifeWords.weekPeriod : LifeWords.monthPeriod)
  }

  /// As asked for, else as the name of the file says, else Markdown.
  private var form: ReportFormat {
    format ?? output.flatMap {
      ReportFormat(rawValue: String($0.split(separator: ".").last ?? "").lowercased())
    } ?? .md
  }

  /// Everything whose plan shares a day with the reporting period, as of a date: the third quarter reports on a plan
  /// of the second half year.
  private func assessments(
    _ snapshot: Snapshot, _ period: Period, asOf: CalendarDate, _ rules: RuleSet
  ) throws -> [Assessment] {
    let assessor = Assessor(rules: rules, asOf: asOf)
    var all: [Assessment] = []
    try snapshot.facts(FactsQuery(asOf: asOf, unit: unit)) { facts in
      if facts.commitment.period.overlaps(period) { all.append(assessor.assess(facts)) }
    }
    return all
  }

  /// The totals at the quarters' ends between the plans' beginning and the report's date, for the charts.
  private func history(
    _ snapshot: Snapshot, _ period: Period, _ report: PlanReport, _ rules: RuleSet
  ) throws -> [PlanReport.Moment] {
    guard let first = report.items.map(\.begins).min() else { return [] }
    var moments: [PlanReport.Moment] = []
    var day = first.endOfQuarter
    while day < report.request.asOf, moments.count < 12 {
      moments.append(
        PlanReport.Moment(asOf: day, totals: Totals(try assessments(snapshot, period, asOf: day, rules))))
      day = day.adding(days: 1).endOfQuarter
    }
    return moments
  }

  private func profile(_ snapshot: Snapshot) throws -> OfficeProfile {
    let kept = try snapshot.profile(of: unit)
    return OfficeProfile(
      masthead: kept["masthead"], number: kept["number"], addressees: kept["addressees"],
      signer: kept["signer"],
      contact: kept["contact"], basis: kept["basis"])
  }
}

/// The forms in which a report is written.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case md, html, docx, json
}

extension ReportKind: ExpressibleByArgument {}

/// A rule set by its name.
enum RuleChoice {
  static func named(_ name: String) throws -> RuleSet {
    do {
      return try RuleSets.named(name)
    } catch {
      throw Failure(
        .usage, place: "--rules \(name)", what: FailureWords.unknownRules,
        advice: UsageWords.oneOf(RuleSets.names.joined(separator: " | ")))
    }
  }
}
