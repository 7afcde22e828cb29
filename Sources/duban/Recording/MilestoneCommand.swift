import ArgumentParser
import FoundationEssentials
import PlanLedger
import PlanModel
import PlanSeeds
import PlanStore

/// `duban milestone`: the planned steps of an item.
struct MilestoneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "milestone", abstract: LifeHelp.milestone.now,
    subcommands: [
      List.self, Add.self, Plan.self, MilestoneMoveCommand.self, MilestoneRemoveCommand.self, Templates.self,
    ])

  struct List: DataCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: LifeHelp.milestoneList.now)

    @Argument(help: ArgumentHelp(RecordingHelp.code.now, valueName: "CODE"))
    var code: String

    @Option(help: ArgumentHelp(RecordingHelp.ofUnit.now, valueName: "UNIT"))
    var unit: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      let facts = try terminal.open(for: .reading).read {
        try $0.facts(ofCode: code, unit: unit, asOf: console.asOf)
      }
      var listing = Listing(
        [
          .init("name", LifeWords.step), .init("stage", LifeWords.stage), .init("planned", LifeWords.planned),
          .init("reached", LifeWords.reached), .init("basis", LifeWords.basis),
        ], schema: "duban.milestones/1", key: "milestones")
      for step in facts.commitment.milestones {
        listing.add([
          .text(step.name),
          step.stage.map { .text(output.format == .json ? $0.rawValue : $0.name) } ?? .none,
          .text(step.planned.description), step.reached.map { .text($0.description) } ?? .none,
          step.reached == nil
            ? .none : .text(basis(MilestoneTally.isReported(step, progress: facts.progress), console)),
        ])
      }
      try listing.write(output.format, console)
    }

    private func basis(_ isReported: Bool, _ console: Console) -> String {
      if output.format == .json || output.format == .csv { return isReported ? "reported" : "inferred" }
      return console.word(isReported ? LifeWords.isReported : LifeWords.isInferred)
    }
  }

  struct Add: DubanCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: LifeHelp.milestoneAdd.now)

    @Argument(help: ArgumentHelp(RecordingHelp.code.now, valueName: "CODE"))
    var code: String

    @Argument(help: ArgumentHelp(LifeHelp.stepName.now, valueName: "STEP"))
    var step: String

    @Option(help: ArgumentHelp(LifeHelp.stepDay.now, valueName: "DATE"))
    var on: String

    @Option(help: ArgumentHelp(LifeHelp.stepStage.now, valueName: "STAGE"))
    var stage: String?

    @Option(help: ArgumentHelp(RecordingHelp.weight.now, valueName: "N"))
    var weight: String?

    @Option(help: ArgumentHelp(RecordingHelp.ofUnit.now, valueName: "UNIT"))
    var unit: String?

    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      let known = try stage.map { text in
        guard let stage = StageParser.parse(text) else {
          throw TypedValue.unknown("--stage", text, ProjectStage.allCases.map(\.name))
        }
        return stage
      }
      let milestone = Milestone(
        name: step, stage: known ?? StageParser.parse(step),
        planned: try DateArgument.partial(on, option: "--on"), weight: try weight.map(TypedValue.weight))
      let facts = try terminal.open(for: .writing).write(
        "milestone", subject: code, detail: "\(milestone.planned) \(step)", by: hand.author(console)
      ) {
        try $0.addMilestones([milestone], to: code, unit: unit)
        return try $0.snapshot.facts(ofCode: code, unit: unit, asOf: .distant)
      }
      console.say(LifeWords.milestonesAdded(code, 1))
      for caution in MilestoneCautions.of([milestone], facts) { console.say(caution) }
    }
  }

  struct Plan: DubanCommand {
    static let configuration = CommandConfiguration(commandName: "plan", abstract: LifeHelp.milestonePlan.now)

    @Argument(help: ArgumentHelp(RecordingHelp.code.now, valueName: "CODE"))
    var code: String

    @Option(help: ArgumentHelp(LifeHelp.template.now, valueName: "TEMPLATE"))
    var template: String?

    @Option(help: ArgumentHelp(LifeHelp.steps.now, valueName: "STEPS"))
    var steps: String?

    @Option(help: ArgumentHelp(LifeHelp.planStart.now, valueName: "DATE"))
    var start: String?

    @Flag(help: ArgumentHelp(LifeHelp.planAgain.now))
    var again = false

    @Option(help: ArgumentHelp(RecordingHelp.reason.now, valueName: "TEXT"))
    var reason: String?

    @Option(help: ArgumentHelp(RecordingHelp.ofUnit.now, valueName: "UNIT"))
    var unit: String?

    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      if again { return try planAgain(console) }
      guard (template == nil) != (steps == nil) else {
        throw Failure(
          .usage, place: code, what: LifeWords.templateOrSteps, advice: LifeWords.seeTemplates)
      }
      let named = try template.map(TemplateChoice.named)
      let start = try start.map { try DateArgument.day($0, option: "--start") }
      let schedule = try terminal.open(for: .writing).write(
        "milestone", subject: code, detail: template ?? steps ?? "", by: hand.author(console)
      ) { session in
        let facts = try session.snapshot.facts(ofCode: code, unit: unit, asOf: .distant)
        let first = start ?? facts.commitment.period.first
        let due = facts.terms.due?.last ?? facts.commitment.period.last
        let template = named ?? TemplateChoice.equal(steps ?? "", days: due.days(since: first) + 1)
        let schedule = try TemplateChoice.schedule(template, from: first, to: due)
        try session.addMilestones(schedule.milestones, to: code, unit: unit)
        if let name = self.template, name.contains("实事") {
          var edit = CommitmentEdit()
          edit.notes = facts.commitment.notes.merging([LifeWords.template.zh: name]) { _, new in new }
          try session.edit(code, unit: unit, edit)
        }
        return schedule
      }
      console.say(LifeWords.milestonesAdded(code, schedule.milestones.count))
      TemplateChoice.tell(schedule, console)
    }

    /// The open steps over the time that is left, each with an equal part of it (重排工期): after an extension.
    private func planAgain(_ console: Console) throws {
      guard template == nil, steps == nil else {
        throw Failure(
          .usage, place: "\(code) --again", what: LifeWords.againAlone, advice: LifeWords.againAdvice)
      }
      let reason = try MilestoneCautions.reason(reason, code)
      let start = try start.map { try DateArgument.day($0, option: "--start") } ?? console.today
      let moved = try terminal.open(for: .writing).write(
        "milestone", subject: code, detail: "plan --again \(start) \(reason)", by: hand.author(console)
      ) { session in
        let facts = try session.snapshot.facts(ofCode: code, unit: unit, asOf: .distant)
        let open = facts.commitment.milestones.filter { $0.reached == nil }
        guard !open.isEmpty else {
          throw Failure(
            .badData, place: code, what: LifeWords.noOpenSteps, advice: LifeWords.seeSteps(code))
        }
        let days = facts.deadline.days(since: start) + 1
        let steps = TemplateChoice.equal(open.map(\.name), days: days)
        let schedule = try TemplateChoice.schedule(steps, from: start, to: facts.deadline)
        for (step, planned) in zip(open, schedule.milestones) {
          _ = try session.moveMilestone(step.name, of: code, unit: unit, to: planned.planned)
        }
        return zip(open, schedule.milestones).map { ($0.name, $0.planned, $1.planned) }
      }
      for (name, from, to) in moved { console.say(LifeWords.stepMoved(code, name, from, to)) }
    }
  }

  struct Templates: DataCommand {
    static let configuration = CommandConfiguration(
      commandName: "templates", abstract: LifeHelp.milestoneTemplates.now)

    @OptionGroup var output: OutputOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      var listing = Listing(
        [
          .init("template", LifeWords.template), .init("step", LifeWords.step),
          .init("stage", LifeWords.stage), .init("days", LifeWords.daysNeeded, .right),
        ], schema: "duban.templates/1", key: "steps")
      for template in MilestoneTemplates.all {
        for step in template.steps {
          listing.add([
            .text(template.name), .text(step.name),
            step.stage.map { .text(output.format == .json ? $0.rawValue : $0.name) } ?? .none,
            .number(step.days),
          ])
        }
      }
      try listing.write(output.format, console)
    }
  }
}

/// A template by its name, worked back from a deadline.
enum TemplateChoice {
  static func named(_ name: String) throws -> MilestoneTemplate {
    if let template = MilestoneTemplates.named(name) { return template }
    throw Failure(
      .usage, place: "--template \(name)", what: LifeWords.noTemplate,
      advice: UsageWords.oneOf(MilestoneTemplates.all.map(\.name).joined(separator: " | ")))
  }

  /// Steps of an office's own (路线图): 洽谈→签约→注册→开工, each with an equal part of the time.
  static func equal(_ text: String, days: Int) -> MilestoneTemplate {
    let names = text.split { "→、，,>；;".contains($0) }.map { String($0).filter { !$0.isWhitespace } }
      .filter { !$0.isEmpty && $0 != "-" }
    return equal(names, name: text, days: days)
  }

  static func equal(_ names: [String], name: String = "", days: Int) -> MilestoneTemplate {
    let each = max(1, days / max(1, names.count))
    return MilestoneTemplate(
      name: name, steps: names.map { .init(name: $0, stage: StageParser.parse($0), days: each) })
  }

  static func schedule(
    _ template: MilestoneTemplate, from start: CalendarDate, to due: CalendarDate
  ) throws -> BackwardSchedule {
    if let schedule = BackwardSchedule(template, from: start, to: due) { return schedule }
    throw Failure(
      .badData, place: "--start \(start)", what: LifeWords.dueBeforeStart, advice: LifeWords.changeStart)
  }

  static func tell(_ schedule: BackwardSchedule, _ console: Console) {
    console.say(
      schedule.isTight
        ? LifeWords.tight(schedule.needed, schedule.available)
        : LifeWords.latestStart(schedule.latestStart, schedule.needed))
  }
}
