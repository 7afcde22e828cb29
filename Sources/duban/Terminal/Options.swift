import ArgumentParser
import PlanModel

/// What every command takes.
struct TerminalOptions: ParsableArguments {
  @Option(help: ArgumentHelp(HelpWords.store.now, valueName: "FILE"))
  var store: String?

  @Option(help: ArgumentHelp(HelpWords.asOf.now, valueName: "DATE"))
  var asOf: String?

  @Option(help: ArgumentHelp(HelpWords.lang.now, valueName: "zh|en"))
  var lang: Language?

  @Option(help: ArgumentHelp(HelpWords.color.now, valueName: "auto|always|never"))
  var color: ColorChoice = .auto
}

/// What every command with data takes.
struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp(HelpWords.format.now, valueName: "table|json|csv|md"))
  var format: DataFormat = .table

  @Option(name: [.short, .long], help: ArgumentHelp(HelpWords.output.now, valueName: "FILE"))
  var output: String?
}

/// The forms in which data leaves (格式).
enum DataFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case table, json, csv, md
}

enum ColorChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
  case auto, always, never
}

extension Language: ExpressibleByArgument {}
