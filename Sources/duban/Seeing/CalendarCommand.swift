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
      let isOfKind = try selection.problemFilter()
      try snapshot.assess(try selection.query(console), of: selection.whose, by: assessor) { assessment in
        if let isOfKind, !isOfKind(assessment.facts) { return }
        guard !assessment.isComplete, assessment.life != .withdrawn, assessment.life != .suspended,
          assessment.life != .signedOff
        else { return }
        for event in calendar.events(assessor.assess(numbers.shown(assessment.facts))) {
          try console.out.write(event)
          count += 1
        }
      }
    }
    try console.out.write(calendar.tail)
    if output != nil { console.say(LifeWords.calendarWritten(count)) }
  }
}
