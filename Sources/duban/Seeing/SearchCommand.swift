import ArgumentParser
import PlanModel
import PlanStore

/// `duban search`: words in commitments, progress and outcomes.
struct SearchCommand: DataCommand {
  static let configuration = CommandConfiguration(commandName: "search", abstract: SeeingHelp.search.now)

  @Argument(help: ArgumentHelp(SeeingHelp.searched.now, valueName: "TEXT"))
  var text: [String]

  @Option(help: ArgumentHelp(SeeingHelp.limit.now, valueName: "N"))
  var limit = 200

  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let isBlank = text.allSatisfy { $0.allSatisfy(\.isWhitespace) }
    if isBlank {
      throw Failure(
        .usage, place: "duban search", what: UsageWords.nothingToSearch,
        advice: UsageWords.seeHelp("duban search"))
    }
    let hits = try terminal.open(for: .reading).read {
      try $0.search(text.joined(separator: " "), limit: max(1, limit))
    }
    var listing = Listing(
      [
        .init("place", SeeingWords.place), .init("code", SeeingWords.code), .init("unit", SeeingWords.unit),
        .init("title", SeeingWords.title, flexible: true), .init("text", SeeingWords.text, flexible: true),
      ], schema: "duban.search/1", key: "hits")
    for hit in hits {
      let place =
        output.format == .json ? hit.place.rawValue : console.word(SeeingWords.name(hit.place.rawValue))
      listing.add([.text(place), .text(hit.code), .text(hit.unit), .text(hit.title), .text(hit.text)])
    }
    try listing.write(output.format, console)
  }
}
