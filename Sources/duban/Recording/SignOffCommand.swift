import ArgumentParser
import PlanModel
import PlanStore

/// `duban signoff`: the steps of 销号.
struct SignOffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signoff", abstract: RecordingHelp.signoff.now,
    subcommands: [
      Request.self, Verify.self, Return.self, Approve.self, Reopen.self, SignOffSheetCommand.self,
    ])

  struct StepOptions: ParsableArguments {
    @Argument(help: ArgumentHelp(LifeHelp.batch.now, valueName: "CODE"))
    var codes: [String]

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

    @Option(help: ArgumentHelp(LifeHelp.how.now, valueName: "documents|telephone|site|data"))
    var how: String?

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
  var how: String? { get }
  var step: SignOffCommand.StepOptions { get }
  var hand: HandOptions { get }
}

extension SignOffStepCommand {
  var how: String? { nil }

  func run(_ console: Console) throws {
    let needsReason = Self.action == .returned || Self.action == .reopened
    if needsReason, step.reason ?? "" == "" {
      throw Failure(
        .usage, place: step.codes.first, what: RecordingWords.needsReason, advice: RecordingWords.giveReason)
    }
    let author = hand.author(console)
    let method = try how.map { text in
      guard let method = VerificationMethod(name: text) else {
        throw TypedValue.unknown(
          "--how", text, VerificationMethod.allCases.map { "\($0.rawValue) \($0.name)" })
      }
      return method
    }
    let taken = SignOffStep(
      id: "", action: Self.action,
      on: try step.on.map { try DateArgument.day($0, option: "--on") } ?? console.today,
      by: author.name,
      reason: Self.action == .verified ? SignOffStep.reason(method, step.reason) : step.reason)
    let batch = SignOffBatch(step: taken, unit: step.unit)
    let detail = [step.codes.count > 1 ? step.codes.joined(separator: " ") : nil, taken.reason]
    let (codes, cautions) = try terminal.open(for: .writing).write(
      "signoff \(Self.action.rawValue)", subject: step.codes.count == 1 ? step.codes[0] : "",
      detail: detail.compactMap { $0 }.joined(separator: " "), by: author
    ) { try batch.take(step.codes, $0) }
    let name = FieldWords.name(Self.action)
    for code in codes.prefix(20) { console.say(RecordingWords.signedOff(code, name, author.name)) }
    if codes.count > 1 { console.say(LifeWords.signedOff(codes.count, name, author.name)) }
    for caution in cautions { console.say(caution) }
  }
}
