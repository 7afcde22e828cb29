import ArgumentParser
import PlanModel
import PlanSeeds
import PlanStore

extension Assessment {
  fileprivate var overdueDays: Int? {
    for slip in slips { if case .overdue(let days) = slip { return days } }
    return nil
  }
}

/// `duban escalate`: what is behind again and again, and what that suggests (升级建议). It concludes nothing.
struct EscalateCommand: DataCommand {
  static let configuration = CommandConfiguration(commandName: "escalate", abstract: LifeHelp.escalate.now)

  @Option(help: ArgumentHelp(LifeHelp.every.now, valueName: "month|quarter"))
  var every: String = Escalation.Rhythm.month.rawValue

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    guard let rhythm = Escalation.Rhythm(rawValue: every) else {
      throw TypedValue.unknown("--every", every, Escalation.Rhythm.allCases.map(\.rawValue))
    }
    let assessor = Assessor(rules: try rules.load(), asOf: console.asOf)
    let kinds = ProblemKinds.all
    var listing = Listing(
      [
        .init("code", SeeingWords.code), .init("title", SeeingWords.title, flexible: true),
        .init("lead", SeeingWords.lead), .init("light", SeeingWords.light),
        .init("behind", LifeWords.periodsBehind), .init("suggests", LifeWords.suggestion),
        .init("cause", LifeWords.cause),
      ], schema: "duban.escalation/1", key: "items")
    var note = UnjudgedNote()
    let isJSON = output.format == .json || output.format == .csv
    let isOfKind = try selection.problemFilter()
    try terminal.open(for: .reading).read { snapshot in
      let query = try selection.query(console, detail: .full)
      try snapshot.assess(query, of: selection.whose, by: assessor) { assessment in
        let facts = assessment.facts
        let commitment = facts.commitment
        if let isOfKind, !isOfKind(facts) { return }
        note.add(assessment)
        guard let escalation = Escalation(assessment, assessor: assessor, rhythm: rhythm) else { return }
        let problem = facts.progress.last { $0.problem != nil }?.problem
        let kind = problem.flatMap { ProblemKinds.kind(of: $0, among: kinds) }?.name
        let light = assessment.light
        listing.add([
          .text(commitment.code), .text(commitment.title), commitment.lead.map { .text($0) } ?? .none,
          isJSON
            ? .text(light.rawValue) : .text(console.word(FieldWords.name(light)), FieldWords.color(light)),
          isJSON
            ? .number(escalation.periods)
            : .text(
              console.word(
                escalation.periods == 0
                  ? LifeWords.young(assessment.overdueDays)
                  : LifeWords.run(escalation.periods, rhythm, escalation.quarters))),
          .text(
            isJSON
              ? escalation.steps.map(\.rawValue).joined(separator: " ")
              : escalation.steps.map { console.word(LifeWords.name($0)) }.joined(separator: "、")),
          .text(
            kind.map { isJSON ? $0.zh : console.word($0) } ?? problem
              ?? (isJSON ? "" : console.word(LifeWords.unstated))),
        ])
      }
    }
    try listing.write(output.format, console)
    if output.format == .table || output.format == .md, listing.count > 0 {
      try console.line()
      try console.folded(LifeWords.onlySuggestions)
    }
    note.say(console)
  }
}
