import ArgumentParser
import PlanModel
import PlanSeeds
import PlanStore

/// Which commitments a command looks at.
struct SelectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp(SeeingHelp.period.now, valueName: "PERIOD"))
  var period: String?

  @Option(help: ArgumentHelp(SeeingHelp.unit.now, valueName: "UNIT"))
  var unit: String?

  @Option(help: ArgumentHelp(SeeingHelp.lead.now, valueName: "OFFICE"))
  var lead: String?

  @Option(help: ArgumentHelp(LifeHelp.ofPost.now, valueName: "NAME"))
  var post: String?

  @Option(help: ArgumentHelp(LifeHelp.ofProblemKind.now, valueName: "KIND"))
  var problemKind: String?

  @Flag(help: ArgumentHelp(LifeHelp.mine.now))
  var mine = false

  @Option(help: ArgumentHelp(SeeingHelp.knownAt.now, valueName: "DATE"))
  var knownAt: String?

  @Flag(help: ArgumentHelp(SeeingHelp.drafts.now))
  var drafts = false

  /// Whose items are asked for: `--post`, else oneself.
  var whose: String? { post ?? (mine ? HandOptions.ownName : nil) }

  /// Whose last problem is of the kind asked for; nil where none is.
  func problemFilter() throws -> ((CommitmentFacts) -> Bool)? {
    guard let problemKind else { return nil }
    let kinds = ProblemKinds.all
    guard let wanted = ProblemKinds.named(problemKind) else {
      throw TypedValue.unknown("--problem-kind", problemKind, kinds.map(\.name.zh))
    }
    return { facts in
      let problem = facts.progress.last { $0.problem != nil }?.problem
      return problem.flatMap { ProblemKinds.kind(of: $0, among: kinds) } == wanted
    }
  }

  /// Whom the list was asked for, for where nothing is theirs; nil where it was asked for nobody's.
  var nobody: Phrase? {
    if let post { return SeeingWords.nothingOf(post) }
    if mine { return SeeingWords.nothingOfOneself(HandOptions.ownName) }
    return lead.map { SeeingWords.nothingLedBy($0) }
  }

  func query(_ console: Console, detail: FactsQuery.Detail = .full) throws -> FactsQuery {
    FactsQuery(
      asOf: console.asOf,
      knownAt: try knownAt.map { try Moment.endOf(try DateArgument.day($0, option: "--known-at")) },
      period: try period.map { try DateArgument.period($0, option: "--period") }, unit: unit, lead: lead,
      drafts: drafts ? .taken : .left, detail: problemKind == nil ? detail : .full)
  }
}

/// Days as moments of China's time, which knows no summer time.
enum Moment {
  /// The last millisecond of a day.
  static func endOf(_ day: CalendarDate) throws -> Int { ((day.dayNumber + 1) * 86400 - 8 * 3600) * 1000 - 1 }
}

/// The rule set that a command judges by.
struct RuleOptions: ParsableArguments {
  @Option(help: ArgumentHelp(SeeingHelp.rules.now, valueName: "NAME|FILE"))
  var rules: String = RuleSets.standard

  /// Where a command has no choice of rules.
  static func standard() throws -> RuleSet { try RuleSets.named(RuleSets.standard) }

  func load() throws -> RuleSet {
    try RuleChoice.load(rules).rules
  }
}
