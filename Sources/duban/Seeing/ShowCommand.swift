import ArgumentParser
import PlanModel
import PlanStore

/// `duban show CODE`: everything that is recorded on a commitment, and where it stands.
struct ShowCommand: DataCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: SeeingHelp.show.now)

  @Argument(help: ArgumentHelp(RecordingHelp.code.now, valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(RecordingHelp.ofUnit.now, valueName: "UNIT"))
  var unit: String?

  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let rules = try rules.load()
    let day = console.asOf
    let (facts, title, journal, gone, evidence, assignments, tenures, decisions, notices) = try terminal.open(
      for: .reading
    )
    .read {
      snapshot in
      let facts = try snapshot.facts(ofCode: code, unit: unit, asOf: console.asOf)
      let title = try facts.commitment.source.map { try snapshot.title(ofDocument: $0.documentHash) }
      return (
        facts, title, try snapshot.journal(of: facts), try snapshot.gone(of: facts),
        try snapshot.evidence(of: code, unit: unit).filter { $0.on <= day },
        try snapshot.assignments(of: code, unit: unit, asOf: day), try snapshot.tenures(asOf: day),
        try DecisionHistory(code: code, unit: facts.commitment.unit, snapshot),
        try snapshot.notices(of: code).filter { $0.on <= day.description }
      )
    }
    let assessment = Assessor(rules: rules, asOf: console.asOf).assess(facts)
    if output.format == .json {
      try CommitmentJSON(console.out).write(assessment, evidence: evidence, assignments: assignments)
    } else {
      try CommitmentPage(
        assessment: assessment, source: title, rules: rules, journal: journal, gone: gone, evidence: evidence,
        assignments: assignments, tenures: tenures, decisions: decisions, notices: notices, console: console
      )
      .show()
    }
  }
}
