import ArgumentParser
import PlanModel
import PlanStore

/// `duban doctor`: looks the store over; status 1 where it finds something.
struct DoctorCommand: DubanCommand {
  static let configuration = CommandConfiguration(commandName: "doctor", abstract: SeeingHelp.doctor.now)

  @Flag(help: ArgumentHelp(SeeingHelp.rebuild.now))
  var rebuild = false

  @Flag(help: ArgumentHelp(SeeingHelp.upgrade.now))
  var upgrade = false

  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let examined = try terminal.open(for: rebuild || upgrade ? .writing : .reading).examine(rebuild: rebuild)
    if examined.rebuiltCurrent { console.say(SeeingWords.rebuilt) }
    guard !examined.ailments.isEmpty else {
      return try console.line(
        SeeingWords.healthy(
          examined.journalEntries, examined.commitments, examined.progressEntries, examined.schema))
    }
    for ailment in examined.ailments { try console.line(AilmentWords.phrase(ailment)) }
    if examined.ailments.contains(where: { if case .staleCurrent = $0 { true } else { false } }) {
      console.say(SeeingWords.rebuildHint)
    }
    throw Ending(status: .attention)
  }
}
