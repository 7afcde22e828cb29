import ArgumentParser
import PlanModel
import PlanStore

/// `duban status`: where each commitment stands as of a day.
struct StatusCommand: DataCommand {
  static let configuration = CommandConfiguration(commandName: "status", abstract: SeeingHelp.status.now)

  @Option(help: ArgumentHelp(SeeingHelp.light.now, valueName: "LIGHT"))
  var light: String?

  @Flag(help: ArgumentHelp(LifeHelp.byUnit.now))
  var byUnit = false

  @Flag(help: ArgumentHelp(LifeHelp.byLead.now))
  var byLead = false

  @Flag(help: ArgumentHelp(LifeHelp.rank.now))
  var rank = false

  @Option(help: ArgumentHelp(SeeingHelp.against.now, valueName: "NAME|FILE"))
  var against: String?

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var numbers: NumberOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    if let against {
      guard !byUnit, !byLead, !rank else {
        throw Failure(
          .usage, place: "--against", what: SeeingWords.againstAlone, advice: SeeingWords.againstAdvice)
      }
      return try ColourChanges(
        against: try RuleChoice.load(against, option: "--against").rules, selection: selection,
        rules: try rules.load(), light: try wanted(), format: output.format
      ).write(try terminal.open(for: .reading), console)
    }
    if byUnit || byLead || rank {
      return try SideBySide(
        byLead: byLead, isRanked: rank, selection: selection, rules: rules, output: output
      ).write(try terminal.open(for: .reading), console)
    }
    let wanted = try wanted()
    let store = try terminal.open(for: .reading)
    try StatusRun(
      store: store, selection: selection, rules: rules, output: output, numbers: numbers, console: console
    )
    .list(.status) { wanted == nil || $0.light == wanted }
    if output.format == .table, !selection.drafts {
      let left = try store.read { try $0.plans() }.map(\.drafts).reduce(0, +)
      if left > 0 { console.say(SeeingWords.draftsLeft(left)) }
    }
  }

  private func wanted() throws -> Light? {
    try light.map { name in
      guard
        let light = Light(rawValue: name) ?? Light.allCases.first(where: { FieldWords.name($0).zh == name })
      else {
        throw TypedValue.unknown(
          "--light", name, Light.allCases.map { "\($0.rawValue) \(FieldWords.name($0).zh)" })
      }
      return light
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
  @OptionGroup var numbers: NumberOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let store = try terminal.open(for: .reading)
    let found = try StatusRun(
      store: store, selection: selection, rules: rules, output: output, numbers: numbers, console: console
    ).list(.slipped) { !$0.slips.isEmpty }
    if check, found > 0 { throw Ending(status: .attention) }
  }
}

/// `duban due`: what falls due next.
struct DueCommand: DataCommand {
  static let configuration = CommandConfiguration(commandName: "due", abstract: SeeingHelp.due.now)

  @Option(help: ArgumentHelp(SeeingHelp.within.now, valueName: "DAYS"))
  var within: Int?

  @Flag(help: ArgumentHelp(LifeHelp.week.now))
  var week = false

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var numbers: NumberOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    if let within { try DayCount.check(within, option: "--within") }
    let span =
      week && within == nil ? console.asOf.week : console.asOf...console.asOf.adding(days: within ?? 30)
    let store = try terminal.open(for: .reading)
    try StatusRun(
      store: store, selection: selection, rules: rules, output: output, numbers: numbers, console: console
    )
    .list(.due) { assessment in
      guard !assessment.isComplete, assessment.life != .withdrawn, assessment.life != .suspended,
        let deadline = assessment.deadline
      else { return false }
      return span.contains(deadline.inForce) || NextStep.of(assessment, in: span) != nil
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
  @OptionGroup var numbers: NumberOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    if let days { try DayCount.check(days, option: "--days") }
    let store = try terminal.open(for: .reading)
    var run = try StatusRun(
      store: store, selection: selection, rules: rules, output: output, numbers: numbers, console: console)
    if let days { run.ruleSet.staleDays = days }
    try run.list(.stale) { $0.badges.contains(.stale) }
  }
}
