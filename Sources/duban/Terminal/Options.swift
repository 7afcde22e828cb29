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

/// What the options of every command say, as plain values: the option library's own take longer to make.
struct TerminalChoice: Hashable {
  var store: String?
  var asOf: String?
  var color = ColorChoice.auto
}

extension TerminalOptions {
  var choice: TerminalChoice { TerminalChoice(store: store, asOf: asOf, color: color) }
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
