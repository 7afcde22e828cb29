import ArgumentParser
import PlanModel
import PlanStore

/// `duban evidence`: a proof, by reference.
struct EvidenceCommand: DubanCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: RecordingHelp.evidence.now)

  @Argument(help: ArgumentHelp(RecordingHelp.code.now, valueName: "CODE"))
  var code: String

  @Argument(help: ArgumentHelp(RecordingHelp.reference.now, valueName: "REFERENCE"))
  var reference: String

  @Option(help: ArgumentHelp(RecordingHelp.grade.now, valueName: "E0…E4"))
  var grade: String?

  @Option(help: ArgumentHelp(RecordingHelp.note.now, valueName: "TEXT"))
  var note: String?

  @Option(help: ArgumentHelp(RecordingHelp.on.now, valueName: "DATE"))
  var on: String?

  @Option(help: ArgumentHelp(RecordingHelp.ofUnit.now, valueName: "UNIT"))
  var unit: String?

  @OptionGroup var hand: HandOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let grade = try grade.map(TypedValue.grade) ?? .e2
    let day = try on.map { try DateArgument.day($0, option: "--on") } ?? console.today
    // A file that is there is named by its bytes as well, so that it can be recognised later.
    let hash = (try? FileBytes.read(reference)).map(Hash.sha256)
    try terminal.open(for: .writing).write(
      "evidence", subject: code, detail: "\(grade.name) \(reference)", by: hand.author(console)
    ) { session in
      try session.addEvidence(
        Evidence(grade: grade, on: day, reference: reference, sha256: hash, note: note), to: code, unit: unit)
    }
    console.say(RecordingWords.evidenceAdded(code, grade.name))
  }
}
