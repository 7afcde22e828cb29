import ArgumentParser
import DocumentFormats
import PlanModel
import PlanStore

/// Which of a report's commitments are adopted at once.
enum Acceptance: String, ExpressibleByArgument, CaseIterable {
  case none, firm, all

  func takes(_ commitment: Commitment) -> Bool {
    switch self {
    case .none: false
    case .firm: commitment.isFirm
    case .all: true
    }
  }
}

/// `duban import`: a report into drafts or commitments, a ledger into commitments, a progress table into entries.
struct ImportCommand: DubanCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: RecordingHelp.importing.now)

  @Argument(help: ArgumentHelp(RecordingHelp.file.now, valueName: "FILE"))
  var file: String

  @Option(help: ArgumentHelp(RecordingHelp.planPeriod.now, valueName: "PERIOD"))
  var period: String?

  @Option(help: ArgumentHelp(RecordingHelp.accept.now, valueName: "firm|all|none"))
  var accept: Acceptance = .none

  @Option(help: ArgumentHelp(RecordingHelp.ofUnit.now, valueName: "UNIT"))
  var unit: String?

  @Option(help: ArgumentHelp(RecordingHelp.on.now, valueName: "DATE"))
  var on: String?

  @Option(help: ArgumentHelp(MappingWords.option.now, valueName: "show|FILE"))
  var mapping: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var hand: HandOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let content = try FileContent(file)
    guard try !content.isEmpty else {
      throw UnreadableFile(path: file, error: .empty)
    }
    let name = file.split(separator: "/").last.map { String($0) } ?? file
    let intake = Intake(
      file: file, name: name, content: content, encoding: reading.encoding,
      period: try period.map { try DateArgument.period($0, option: "--period") },
      unit: unit, day: try on.map { try DateArgument.day($0, option: "--on") },
      author: hand.author(console), console: console)
    let ending = name.split(separator: ".").last?.lowercased() ?? ""
    if ["csv", "tsv", "xlsx", "xls", "et", "ods"].contains(ending) {
      let isShown = mapping == "show"
      try LedgerIntake(intake, mapping: mapping).run(try terminal.open(for: isShown ? .reading : .writing))
    } else {
      try ReportImport(intake, accept: accept).run(try terminal.open(for: .writing))
    }
  }
}

/// A file on its way in, and what was said of it.
struct Intake {
  let file: String
  let name: String
  let content: FileContent
  /// `--encoding`: nil where the bytes tell.
  let encoding: TextEncoding?
  let period: Period?
  let unit: String?
  /// `--on`.
  let day: CalendarDate?
  let author: Author
  let console: Console
}
