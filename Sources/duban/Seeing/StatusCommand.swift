import ArgumentParser
import PlanModel
import PlanStore

/// `duban status`: where each commitment stands as of a day.
struct StatusCommand: DataCommand {
  static let configuration = CommandConfiguration(commandName: "status", abstract: SeeingHelp.status.now)

  @Option(help: ArgumentHelp(SeeingHelp.light.now, valueName: "LIGHT"))
  var light: String?

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let wanted = try light.map { name in
      guard let light = Light(rawValue: name) else {
        throw TypedValue.unknown("--light", name, Light.allCases.map(\.rawValue))
      }
      return light
    }
    let store = try terminal.open(for: .reading)
    try StatusRun(store: store, selection: selection, rules: rules, output: output, console: console)
      .list(.status) { wanted == nil || $0.light == wanted }
    if output.format == .table, !selection.drafts {
      let left = try store.read { try $0.plans() }.map(\.drafts).reduce(0, +)
      if left > 0 { console.say(SeeingWords.draftsLeft(left)) }
    }
  }
}

/// `duban slipped`: what slipped, how, and by how much.
struct SlippedCommand: DataCommand {
  static let configuration = CommandConfiguration(commandName: "slipped", abstract: SeeingHelp.slipped.now)

  @Flag(help: ArgumentHelp(HelpWords.check.now))
  var check = false

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let store = try terminal.open(for: .reading)
    let found = try StatusRun(
      store: store, selection: selection, rules: rules, output: output, console: console
    ).list(.slipped) { !$0.slips.isEmpty }
    if check, found > 0 { throw Ending(status: .attention) }
  }
}

/// `duban due`: what falls due next.
struct DueCommand: DataCommand {
  static let configuration = CommandConfiguration(commandName: "due", abstract: SeeingHelp.due.now)

  @Option(help: ArgumentHelp(SeeingHelp.within.now, valueName: "DAYS"))
  var within = 30

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    try DayCount.check(within, option: "--within")
    let store = try terminal.open(for: .reading)
    try StatusRun(store: store, selection: selection, rules: rules, output: output, console: console)
      .list(.due) { assessment in
        guard !assessment.isComplete, assessment.life != .withdrawn, assessment.life != .suspended,
          let deadline = assessment.deadline
        else { return false }
        return (0...max(0, within)).contains(deadline.inForce.days(since: console.asOf))
      }
  }
}

/// `duban stale`: what nobody reported on for long.
struct StaleCommand: DataCommand {
  static let configuration = CommandConfiguration(commandName: "stale", abstract: SeeingHelp.stale.now)

  @Option(help: ArgumentHelp(SeeingHelp.staleDays.now, valueName: "DAYS"))
  var days: Int?

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    if let days { try DayCount.check(days, option: "--days") }
    let store = try terminal.open(for: .reading)
    var run = try StatusRun(
      store: store, selection: selection, rules: rules, output: output, console: console)
    if let days { run.ruleSet.staleDays = days }
    try run.list(.stale) { $0.badges.contains(.stale) }
  }
}
