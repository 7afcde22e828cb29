import ArgumentParser
import PlanModel
import PlanStore

/// `duban add`: a commitment by hand, adopted at once.
struct AddCommand: DubanCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: RecordingHelp.add.now)

  @Argument(help: ArgumentHelp(RecordingHelp.title.now, valueName: "TITLE"))
  var title: String

  @Option(help: ArgumentHelp(RecordingHelp.planPeriod.now, valueName: "PERIOD"))
  var period: String

  @Option(help: ArgumentHelp(RecordingHelp.target.now, valueName: "TARGET"))
  var target: String?

  @Option(help: ArgumentHelp(RecordingHelp.due.now, valueName: "DATE"))
  var due: String?

  @Option(help: ArgumentHelp(RecordingHelp.lead.now, valueName: "OFFICE"))
  var lead: String?

  @Option(help: ArgumentHelp(RecordingHelp.support.now, valueName: "OFFICES"))
  var support: String?

  @Option(help: ArgumentHelp(LifeHelp.leaders.now, valueName: "POSTS"))
  var leaders: String?

  @Option(help: ArgumentHelp(RecordingHelp.kind.now, valueName: "KIND"))
  var kind: String?

  @Option(help: ArgumentHelp(RecordingHelp.newCode.now, valueName: "CODE"))
  var code: String?

  @Option(help: ArgumentHelp(RecordingHelp.heading.now, valueName: "HEADING"))
  var heading: String?

  @Option(help: ArgumentHelp(RecordingHelp.weight.now, valueName: "N"))
  var weight: String?

  @Option(help: ArgumentHelp(RecordingHelp.parent.now, valueName: "CODE"))
  var parent: String?

  @Option(help: ArgumentHelp(LifeHelp.curve.now, valueName: "CURVE"))
  var curve: String?

  @Option(help: ArgumentHelp(LifeHelp.template.now, valueName: "TEMPLATE"))
  var template: String?

  @Option(help: ArgumentHelp(RecordingHelp.ofUnit.now, valueName: "UNIT"))
  var unit: String?

  @Option(help: ArgumentHelp(RecordingHelp.on.now, valueName: "DATE"))
  var on: String?

  @OptionGroup var hand: HandOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    var made = try commitment(console)
    let schedule = try template.map { name in
      try TemplateChoice.schedule(
        try TemplateChoice.named(name), from: made.period.first,
        to: made.original.due?.last ?? made.period.last)
    }
    made.milestones = schedule?.milestones ?? []
    if let template, template.contains("实事") { made.notes[LifeWords.template.zh] = template }
    try CurveText.check(made)
    for target in made.original.targets {
      UnitCaution.check(target.unit, console)
      if let counted = RoughTarget.counted(target) {
        console.say(LifeWords.roughTarget(target.text, counted))
      }
    }
    var cautions: [Phrase] = []
    let recorded = try terminal.open(for: .writing).write("add", subject: made.code, by: hand.author(console))
    {
      session in
      made.unit = try unit.map(session.snapshot.unitName(_:)) ?? session.snapshot.root().name
      let recorded = try session.add(made)
      if let parent {
        var edit = CommitmentEdit()
        edit.parentCode = parent
        try session.edit(recorded.code, unit: recorded.unit, edit)
        cautions = try PartCautions.ofPart(
          session.snapshot.facts(ofCode: recorded.code, unit: recorded.unit, asOf: .distant),
          session.snapshot)
      }
      return recorded
    }
    try console.line(recorded.code)
    console.say(
      RecordingWords.added(recorded.code, recorded.title, recorded.unit, recorded.period.description))
    for caution in cautions { console.say(caution) }
    if let schedule { TemplateChoice.tell(schedule, console) }
  }

  private func commitment(_ console: Console) throws -> Commitment {
    guard !title.allSatisfy(\.isWhitespace) else {
      throw Failure(.badData, what: RecordingWords.emptyTitle, advice: RecordingWords.writeTitle)
    }
    let period = try DateArgument.period(period, option: "--period")
    var targets = try target.map { try TypedValue.targets($0, title: title) } ?? []
    if let curve = try curve.map(CurveText.parse) {
      for index in targets.indices { targets[index].curve = curve }
    }
    return Commitment(
      id: "", code: code ?? "", title: title,
      kind: try kind.map(TypedValue.kind) ?? (targets.isEmpty ? .action : .indicator),
      headings: heading.map { [$0] } ?? [], period: period, unit: "", lead: lead,
      supporting: TypedValue.list(support), leaders: TypedValue.list(leaders),
      weight: try weight.map(TypedValue.weight),
      original: Terms(targets: targets, due: try due.map { try TypedValue.due($0, period: period) }),
      adopted: try on.map { try DateArgument.day($0, option: "--on") } ?? console.today)
  }
}

/// A unit of measurement that the table doesn't know is kept, and said.
enum UnitCaution {
  static func check(_ unit: MeasureUnit, _ console: Console) {
    if case .other(let name) = unit.dimension { console.say(LifeWords.unknownUnit(name)) }
  }
}

/// A target in round words, counted by its number: 十来个, 二十余户, 三百多亩.
enum RoughTarget {
  /// The number that it counts as; nil where the words are plain.
  static func counted(_ target: Target) -> String? {
    guard target.comparator == .atLeast, let value = target.value, !target.text.contains("多于"),
      target.text.contains(where: { "来余多".contains($0) })
    else { return nil }
    return Quantity(value, target.unit).text
  }
}
