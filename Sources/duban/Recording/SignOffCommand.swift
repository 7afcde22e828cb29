import ArgumentParser
import PlanModel
import PlanSeeds
import PlanStore

/// `duban signoff`: the steps of 销号.
struct SignOffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signoff", abstract: RecordingHelp.signoff.now,
    subcommands: [Request.self, Verify.self, Return.self, Approve.self, Reopen.self])

  struct StepOptions: ParsableArguments {
    @Argument(help: ArgumentHelp(RecordingHelp.code.now, valueName: "CODE"))
    var code: String

    @Option(help: ArgumentHelp(RecordingHelp.reason.now, valueName: "TEXT"))
    var reason: String?

    @Option(help: ArgumentHelp(RecordingHelp.on.now, valueName: "DATE"))
    var on: String?

    @Option(help: ArgumentHelp(RecordingHelp.ofUnit.now, valueName: "UNIT"))
    var unit: String?
  }

  struct Request: SignOffStepCommand {
    static let configuration = CommandConfiguration(
      commandName: "request", abstract: RecordingHelp.request.now)
    static let action = SignOffStep.Action.requested
    @OptionGroup var step: StepOptions
    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions
  }

  struct Verify: SignOffStepCommand {
    static let configuration = CommandConfiguration(commandName: "verify", abstract: RecordingHelp.verify.now)
    static let action = SignOffStep.Action.verified
    @OptionGroup var step: StepOptions
    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions
  }

  struct Return: SignOffStepCommand {
    static let configuration = CommandConfiguration(
      commandName: "return", abstract: RecordingHelp.giveBack.now)
    static let action = SignOffStep.Action.returned
    @OptionGroup var step: StepOptions
    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions
  }

  struct Approve: SignOffStepCommand {
    static let configuration = CommandConfiguration(
      commandName: "approve", abstract: RecordingHelp.approve.now)
    static let action = SignOffStep.Action.approved
    @OptionGroup var step: StepOptions
    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions
  }

  struct Reopen: SignOffStepCommand {
    static let configuration = CommandConfiguration(commandName: "reopen", abstract: RecordingHelp.reopen.now)
    static let action = SignOffStep.Action.reopened
    @OptionGroup var step: StepOptions
    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions
  }
}

/// One of the steps; they differ in their name alone.
protocol SignOffStepCommand: DubanCommand {
  static var action: SignOffStep.Action { get }
  var step: SignOffCommand.StepOptions { get }
  var hand: HandOptions { get }
}

extension SignOffStepCommand {
  func run(_ console: Console) throws {
    let needsReason = Self.action == .returned || Self.action == .reopened
    if needsReason, step.reason ?? "" == "" {
      throw Failure(
        .usage, place: step.code, what: RecordingWords.needsReason, advice: RecordingWords.giveReason)
    }
    let author = hand.author(console)
    let taken = SignOffStep(
      id: "", action: Self.action,
      on: try step.on.map { try DateArgument.day($0, option: "--on") } ?? console.today,
      by: author.name, reason: step.reason)
    let cautions = try terminal.open(for: .writing).write(
      "signoff \(Self.action.rawValue)", subject: step.code, detail: step.reason ?? "", by: author
    ) { session in
      try session.signOff(taken, code: step.code, unit: step.unit)
      guard Self.action == .requested else { return [Phrase]() }
      let facts = try session.snapshot.facts(ofCode: step.code, unit: step.unit, asOf: .distant)
      return try unfinished(facts, taken.on) + [weakness(facts)].compactMap { $0 }
    }
    console.say(RecordingWords.signedOff(step.code, FieldWords.name(Self.action), author.name))
    for caution in cautions { console.say(caution) }
  }

  /// Asking is allowed before the target is reached; whoever verifies should see it.
  private func unfinished(_ facts: CommitmentFacts, _ day: CalendarDate) throws -> [Phrase] {
    guard !facts.terms.targets.isEmpty else { return [] }
    let assessment = Assessor(rules: try RuleSets.named(RuleSets.standard), asOf: day).assess(facts)
    let open = assessment.targets.filter { !$0.isMet }
    guard !open.isEmpty else { return [] }
    let completion = open.count == 1 ? open[0].completion : assessment.completion
    var cautions = [RecordingWords.notReached(step.code, completion.map { $0.fixed(1) + "%" })]
    let due = facts.terms.due?.last ?? facts.commitment.period.last
    if day > due { cautions.append(RecordingWords.pastDue(step.code, due)) }
    return cautions
  }

  /// E3 is wanted for deliverables, E4 for indicators. DESIGN §4.
  private func weakness(_ facts: CommitmentFacts) -> Phrase? {
    let wanted: EvidenceGrade = facts.commitment.kind == .indicator ? .e4 : .e3
    guard let best = facts.progress.map(\.grade).max(), best < wanted else { return nil }
    return RecordingWords.weakProof(step.code, best.name, wanted.name)
  }
}
