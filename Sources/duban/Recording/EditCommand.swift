import ArgumentParser
import FoundationEssentials
import PlanModel
import PlanStore

/// `duban edit`: drafts freely; of adopted items what is no original.
struct EditCommand: DubanCommand {
  static let configuration = CommandConfiguration(commandName: "edit", abstract: RecordingHelp.edit.now)

  @Argument(help: ArgumentHelp(RecordingHelp.code.now, valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(RecordingHelp.lead.now, valueName: "OFFICE"))
  var lead: String?

  @Option(help: ArgumentHelp(RecordingHelp.support.now, valueName: "OFFICES"))
  var support: String?

  @Option(help: ArgumentHelp(LifeHelp.leaders.now, valueName: "POSTS"))
  var leaders: String?

  @Option(help: ArgumentHelp(RecordingHelp.weight.now, valueName: "N"))
  var weight: String?

  @Option(help: ArgumentHelp(RecordingHelp.parent.now, valueName: "CODE"))
  var parent: String?

  @Option(help: ArgumentHelp(RecordingHelp.title.now, valueName: "TITLE"))
  var title: String?

  @Option(help: ArgumentHelp(RecordingHelp.kind.now, valueName: "KIND"))
  var kind: String?

  @Option(help: ArgumentHelp(RecordingHelp.target.now, valueName: "TARGET"))
  var target: String?

  @Option(help: ArgumentHelp(RecordingHelp.due.now, valueName: "DATE"))
  var due: String?

  @Option(help: ArgumentHelp(RecordingHelp.firmOnly.now, valueName: "true|false"))
  var firm: Bool?

  @Option(help: ArgumentHelp(RecordingHelp.newCode.now, valueName: "CODE"))
  var newCode: String?

  @Option(help: ArgumentHelp(RecordingHelp.ofUnit.now, valueName: "UNIT"))
  var unit: String?

  @OptionGroup var hand: HandOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    var edit = CommitmentEdit()
    edit.lead = lead
    edit.supporting = support.map(TypedValue.list)
    edit.leaders = leaders.map(TypedValue.list)
    if let weight {
      edit.weight = weight.isEmpty ? .some(nil) : try TypedValue.weight(weight)
    }
    edit.parentCode = parent
    edit.title = title
    edit.kind = try kind.map(TypedValue.kind)
    edit.isFirm = firm
    edit.code = newCode
    edit.targets = try target.map { try TypedValue.targets($0, title: title ?? "") }
    if let due { edit.due = due.isEmpty ? .some(nil) : try TypedValue.due(due, period: nil) }
    let hasOpen = lead != nil || support != nil || leaders != nil || weight != nil || parent != nil
    guard hasOpen || edit.touchesOriginal else {
      throw Failure(.usage, place: code, what: RecordingWords.nothingToEdit, advice: RecordingWords.sayWhat)
    }
    let now = newCode ?? code
    let cautions = try terminal.open(for: .writing).write(
      "edit", subject: code, detail: unit ?? "", by: hand.author(console)
    ) { session in
      try session.edit(code, unit: unit, edit)
      guard parent ?? "" != "" || due != nil else { return [Phrase]() }
      let facts = try session.snapshot.facts(ofCode: now, unit: unit, asOf: .distant)
      return try PartCautions.ofPart(facts, session.snapshot)
    }
    console.say(RecordingWords.edited(now))
    for caution in cautions { console.say(caution) }
  }
}
