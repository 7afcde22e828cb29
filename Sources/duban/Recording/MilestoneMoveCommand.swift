import ArgumentParser
import PlanModel
import PlanStore

/// `duban milestone move`: a step for another day, with a reason; the journal keeps the day before.
struct MilestoneMoveCommand: DubanCommand {
  static let configuration = CommandConfiguration(commandName: "move", abstract: LifeHelp.milestoneMove.now)

  @Argument(help: ArgumentHelp(RecordingHelp.code.now, valueName: "CODE"))
  var code: String

  @Argument(help: ArgumentHelp(LifeHelp.stepName.now, valueName: "STEP"))
  var step: String

  @Option(help: ArgumentHelp(LifeHelp.stepDay.now, valueName: "DATE"))
  var on: String

  @Option(help: ArgumentHelp(RecordingHelp.reason.now, valueName: "TEXT"))
  var reason: String?

  @Option(help: ArgumentHelp(RecordingHelp.ofUnit.now, valueName: "UNIT"))
  var unit: String?

  @OptionGroup var hand: HandOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let day = try DateArgument.partial(on, option: "--on")
    let reason = try MilestoneCautions.reason(reason, code)
    let (before, facts) = try terminal.open(for: .writing).write(
      "milestone", subject: code, detail: "\(step) → \(day) \(reason)", by: hand.author(console)
    ) { session in
      let before = try session.moveMilestone(step, of: code, unit: unit, to: day)
      return (before, try session.snapshot.facts(ofCode: code, unit: unit, asOf: .distant))
    }
    console.say(LifeWords.stepMoved(code, step, before.planned, day))
    var moved = before
    moved.planned = day
    for caution in MilestoneCautions.of([moved], facts) { console.say(caution) }
  }
}

/// `duban milestone remove`: a step that is planned no more, with a reason.
struct MilestoneRemoveCommand: DubanCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: LifeHelp.milestoneRemove.now)

  @Argument(help: ArgumentHelp(RecordingHelp.code.now, valueName: "CODE"))
  var code: String

  @Argument(help: ArgumentHelp(LifeHelp.stepName.now, valueName: "STEP"))
  var step: String

  @Option(help: ArgumentHelp(RecordingHelp.reason.now, valueName: "TEXT"))
  var reason: String?

  @Option(help: ArgumentHelp(RecordingHelp.ofUnit.now, valueName: "UNIT"))
  var unit: String?

  @OptionGroup var hand: HandOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let reason = try MilestoneCautions.reason(reason, code)
    _ = try terminal.open(for: .writing).write(
      "milestone", subject: code, detail: "\(step) × \(reason)", by: hand.author(console)
    ) { try $0.moveMilestone(step, of: code, unit: unit, to: nil) }
    console.say(LifeWords.stepRemoved(code, step))
  }
}

/// Planned steps held against the item that they belong to (节点核对).
enum MilestoneCautions {
  static func of(_ steps: [Milestone], _ facts: CommitmentFacts) -> [Phrase] {
    steps.compactMap { step in
      if step.planned.first > facts.deadline {
        return LifeWords.stepAfterDue(step.name, step.planned, facts.deadline)
      }
      let period = facts.commitment.period
      return step.planned.last < period.first
        ? LifeWords.stepBeforePlan(step.name, step.planned, period) : nil
    }
  }

  /// A plan that is changed says why.
  static func reason(_ reason: String?, _ code: String) throws -> String {
    if let reason, !reason.isEmpty { return reason }
    throw Failure(
      .usage, place: code, what: RecordingWords.needsReason, advice: RecordingWords.giveReason)
  }
}
