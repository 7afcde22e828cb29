import ArgumentParser
import PlanModel
import PlanStore

/// `duban plan`: each unit's plans.
struct PlanCommand: DataCommand {
  static let configuration = CommandConfiguration(commandName: "plan", abstract: RecordingHelp.plan.now)

  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let plans = try terminal.open(for: .reading).read { try $0.plans() }
    var listing = Listing(
      [
        .init("unit", SeeingWords.unit), .init("period", SeeingWords.period),
        .init("adopted", SeeingWords.adopted), .init("commitments", SeeingWords.items, .right),
        .init("drafts", SeeingWords.drafts, .right),
      ], schema: "duban.plans/1", key: "plans")
    for plan in plans {
      listing.add([
        .text(plan.unit), .text(plan.period.description), plan.adopted.map { .text($0.description) } ?? .none,
        .number(plan.commitments), .number(plan.drafts),
      ])
    }
    try listing.write(output.format, console)
  }
}
