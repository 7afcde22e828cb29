import ArgumentParser

/// `duban progress`: one report on a commitment.
struct ProgressCommand: DubanCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: RecordingHelp.progress.now)

  @Argument(help: ArgumentHelp(RecordingHelp.code.now, valueName: "CODE"))
  var code: String

  @Argument(help: ArgumentHelp(RecordingHelp.value.now, valueName: "VALUE"))
  var value: String?

  @Option(help: ArgumentHelp(RecordingHelp.on.now, valueName: "DATE"))
  var on: String?

  @Option(help: ArgumentHelp(RecordingHelp.grade.now, valueName: "E0…E4"))
  var grade: String?

  @Option(help: ArgumentHelp(RecordingHelp.note.now, valueName: "TEXT"))
  var note: String?

  @Option(help: ArgumentHelp(RecordingHelp.problem.now, valueName: "TEXT"))
  var problem: String?

  @Option(help: ArgumentHelp(LifeHelp.problemKind.now, valueName: "KIND"))
  var problemKind: String?

  @Option(help: ArgumentHelp(RecordingHelp.next.now, valueName: "TEXT"))
  var next: String?

  @Option(help: ArgumentHelp(RecordingHelp.percent.now, valueName: "N"))
  var percent: String?

  @Option(help: ArgumentHelp(RecordingHelp.stage.now, valueName: "STAGE"))
  var stage: String?

  @Option(help: ArgumentHelp(RecordingHelp.indicator.now, valueName: "NAME"))
  var indicator: String?

  @Option(help: ArgumentHelp(RecordingHelp.replaces.now, valueName: "ID"))
  var replaces: String?

  @Flag(help: ArgumentHelp(LifeHelp.added.now))
  var added = false

  @Option(help: ArgumentHelp(RecordingHelp.ofUnit.now, valueName: "UNIT"))
  var unit: String?

  @OptionGroup var hand: HandOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws { try report.run(console) }

  var report: ProgressReport {
    ProgressReport(
      code: code, value: value, on: on, grade: grade, note: note, problem: problem,
      problemKind: problemKind, next: next, percent: percent, stage: stage, indicator: indicator,
      replaces: replaces, added: added, unit: unit, by: hand.by, terminal: terminal.choice
    )
  }
}
