import ArgumentParser
import PlanModel

/// `duban extract`: what the reader sees in a report, or in each report of a folder.
struct ExtractCommand: DataCommand {
  static let configuration = CommandConfiguration(commandName: "extract", abstract: HelpWords.extract.now)

  @Argument(help: ArgumentHelp(HelpWords.reportOrFolder.now, valueName: "FILE"))
  var file: String

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    if FileBytes.isFolder(file) {
      try FolderExtraction(folder: file, encoding: reading.encoding, console: console).show(output.format)
      return
    }
    let report = try ReportFile.load(file, encoding: reading.encoding)
    switch output.format {
    case .json:
      var json = JSONWriter(console.out)
      try json.extraction(report.extraction, language: console.language)
    case .csv: try ExtractionLists.csv(report.extraction, console)
    case .md: try ExtractionLists.markdown(report.extraction, console)
    case .table: try ExtractionLists.table(report, console)
    }
  }
}
