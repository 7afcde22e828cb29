import ArgumentParser
import PlanModel
import PlanStore

/// `duban export`: the whole ledger as one file, for the county to merge.
struct ExportCommand: DubanCommand {
  static let configuration = CommandConfiguration(commandName: "export", abstract: SeeingHelp.export.now)

  @Option(help: ArgumentHelp(LifeHelp.exportUnit.now, valueName: "UNIT"))
  var unit: String?

  @Option(name: [.short, .long], help: ArgumentHelp(HelpWords.output.now, valueName: "FILE"))
  var output: String

  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let store = try terminal.open(for: .reading)
    let proofs = try store.read { try $0.copiedProofs(of: unit) }
    if let unit {
      // Who exports is in the new file's journal; nothing is written to this store.
      let report = try store.export(unit, to: output, by: HandOptions.author(nil, console))
      for conflict in report.conflicts { console.say(MergeWords.conflict(conflict)) }
    } else {
      try store.copy(to: output)
    }
    console.say(KeepingWords.exported(output))
    try EvidenceFolder(store: output).take(
      proofs, from: EvidenceFolder(store: try StorePlace.path(terminal))
    ).say(console)
  }
}

/// `duban merge`: takes in the ledger of a unit below.
struct MergeCommand: DubanCommand {
  static let configuration = CommandConfiguration(commandName: "merge", abstract: SeeingHelp.merge.now)

  @Argument(help: ArgumentHelp(SeeingHelp.mergeFile.now, valueName: "FILE"))
  var file: String

  @Option(help: ArgumentHelp(RecordingHelp.under.now, valueName: "UNIT"))
  var under: String?

  @OptionGroup var hand: HandOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let store = try terminal.open(for: .writing)
    guard FileBytes.exists(file) else {
      throw Failure(.noInput, place: file, what: MergeWords.noSuchFile, advice: MergeWords.giveExport)
    }
    let report = try store.merge(file, under: under, by: hand.author(console))
    console.say(KeepingWords.merged(file, report))
    for conflict in report.conflicts { console.say(MergeWords.conflict(conflict)) }
    let proofs = try Store.open(file, for: .reading).read { try $0.copiedProofs() }
    try EvidenceFolder(store: try StorePlace.path(terminal)).take(proofs, from: EvidenceFolder(store: file))
      .say(console)
  }
}
