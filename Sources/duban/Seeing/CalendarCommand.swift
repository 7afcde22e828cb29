import ArgumentParser
import PlanModel
import PlanReports
import PlanStore

/// `duban calendar`: deadlines and planned steps of open items as a calendar file.
struct CalendarCommand: DubanCommand {
  static let configuration = CommandConfiguration(commandName: "calendar", abstract: LifeHelp.calendar.now)

  @OptionGroup var selection: SelectionOptions

  @Option(name: [.short, .long], help: ArgumentHelp(HelpWords.output.now, valueName: "FILE"))
  var output: String?

  @OptionGroup var numbers: NumberOptions
  @OptionGroup var terminal: TerminalOptions

  var outputFile: String? { output }

  func run(_ console: Console) throws {
    let assessor = Assessor(rules: try RuleOptions.standard(), asOf: console.asOf)
    // A calendar is read by others: Chinese unless it is asked for otherwise.
    let calendar = DueCalendar(language: terminal.lang ?? .zh, asOf: console.asOf)
    var count = 0
    try terminal.open(for: .reading).read { snapshot in
      try console.out.write(calendar.head(try selection.unit ?? snapshot.root().name))
      let own = try selection.whose.map { try snapshot.responsibilities(of: $0, asOf: console.asOf) }
      let isOfKind = try selection.problemFilter()
      try snapshot.facts(try selection.query(console)) { facts in
        let commitment = facts.commitment
        if let own, !own.contains(Snapshot.responsibility(commitment.code, commitment.unit)) { return }
        if let isOfKind, !isOfKind(facts) { return }
        let assessment = assessor.assess(numbers.shown(facts))
        guard !assessment.isComplete, assessment.life != .withdrawn, assessment.life != .suspended,
          assessment.life != .signedOff
        else { return }
        for event in calendar.events(assessment) {
          try console.out.write(event)
          count += 1
        }
      }
    }
    try console.out.write(calendar.tail)
    if output != nil { console.say(LifeWords.calendarWritten(count)) }
  }
}
