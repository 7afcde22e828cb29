import ArgumentParser
import PlanModel
import PlanStore

/// `duban received`: who was to report in a period, who did, who didn't (收报情况).
struct ReceivedCommand: DataCommand {
  static let configuration = CommandConfiguration(commandName: "received", abstract: LifeHelp.received.now)

  @Option(name: .customLong("in"), help: ArgumentHelp(LifeHelp.receivedIn.now, valueName: "PERIOD"))
  var reporting: String?

  @Flag(help: ArgumentHelp(LifeHelp.week.now))
  var week = false

  @Flag(help: ArgumentHelp(LifeHelp.byUnit.now))
  var byUnit = false

  @Flag(help: ArgumentHelp(HelpWords.check.now))
  var check = false

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: TerminalOptions

  private struct Group {
    var due = 0
    var received = 0
    var standingDue = 0
    var standingReceived = 0
    var missing: [String] = []
  }

  func run(_ console: Console) throws {
    let span = try span(console)
    var query = try selection.query(console, detail: .brief)
    // Nothing after the period counts, nor after the date.
    query.asOf = min(query.asOf, span.upperBound)
    let assessor = Assessor(rules: try rules.load(), asOf: query.asOf)
    var groups: [String: Group] = [:]
    var order: [String] = []
    let isOfKind = try selection.problemFilter()
    try terminal.open(for: .reading).read { snapshot in
      try snapshot.assess(query, of: selection.whose, by: assessor) { assessment in
        let facts = assessment.facts
        if let isOfKind, !isOfKind(facts) { return }
        let commitment = facts.commitment
        let duty = ReportingDuty(assessment, in: span, standingMonths: assessor.rules.standingMonths)
        let tally = assessment.standing ?? assessor.standingTally(facts)
        let name = byUnit ? commitment.unit : commitment.lead ?? console.word(LifeWords.none)
        if duty == .notDue, tally == nil { return }
        if groups[name] == nil { order.append(name) }
        var group = groups[name] ?? Group()
        switch duty {
        case .notDue: break
        case .reported:
          group.due += 1
          group.received += 1
        case .missing:
          group.due += 1
          group.missing.append(commitment.code)
        }
        if let standing = tally {
          group.standingDue += standing.due
          group.standingReceived += standing.received
        }
        groups[name] = group
      }
    }
    var listing = Listing(
      [
        .init(byUnit ? "unit" : "lead", byUnit ? SeeingWords.unit : LifeWords.office),
        .init("due", LifeWords.dueReports, .right), .init("received", LifeWords.receivedReports, .right),
        .init("standing", LifeWords.standingReports, .right),
        .init("missing", LifeWords.missing, flexible: true),
      ], schema: "duban.received/1", key: "groups")
    for name in order {
      let group = groups[name] ?? Group()
      listing.add([
        .text(name), .number(group.due), .number(group.received),
        group.standingDue > 0 ? .text("\(group.standingReceived)/\(group.standingDue)") : .none,
        .text(group.missing.joined(separator: output.format == .table ? "、" : " ")),
      ])
    }
    try listing.write(output.format, console)
    let due = groups.values.reduce(0) { $0 + $1.due }
    let received = groups.values.reduce(0) { $0 + $1.received }
    if output.format == .table || output.format == .md, !order.isEmpty {
      try console.line()
      try console.folded(LifeWords.receivedIn(span.lowerBound, span.upperBound, received, due))
      if groups.values.contains(where: { $0.standingDue > 0 }) { try console.folded(LifeWords.standingNote) }
    }
    if check, received < due { throw Ending(status: .attention) }
  }

  private func span(_ console: Console) throws -> ClosedRange<CalendarDate> {
    if let reporting {
      let period = try DateArgument.period(reporting, option: "--in")
      return period.first...period.last
    }
    if week { return console.asOf.week }
    let last = console.asOf.lastOfMonth
    return last.adding(days: 1 - last.day)...last
  }
}
