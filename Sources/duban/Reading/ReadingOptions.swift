import ArgumentParser
import DocumentFormats

/// What every command takes that reads a report.
struct ReadingOptions: ParsableArguments {
  @Option(help: ArgumentHelp(HelpWords.encoding.now, valueName: "utf-8|gb18030|utf-16le|utf-16be"))
  var encoding: TextEncoding?
}

extension TextEncoding: ExpressibleByArgument {
  public init?(argument: String) { self.init(name: argument) }
}
