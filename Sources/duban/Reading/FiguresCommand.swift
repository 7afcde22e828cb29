import ArgumentParser
import ChineseText
import DocumentFormats
import Glibc
import PlanModel

/// `duban figures`: every figure and time in a text, one object for each line.
struct FiguresCommand: DataCommand {
  static let configuration = CommandConfiguration(commandName: "figures", abstract: HelpWords.figures.now)

  @Argument(help: ArgumentHelp(HelpWords.figuresText.now, valueName: "TEXT|-"))
  var text: String

  @Option(help: ArgumentHelp(HelpWords.figuresOn.now, valueName: "DATE"))
  var on: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let day = try on.map { try DateArgument.day($0, option: "--on") } ?? console.asOf
    let context = TimeContext(year: day.year, report: day)
    let lists = FigureLists(console, format: output.format)
    try lists.begin()
    if text != "-" {
      try lists.show(text, LineReading(text, context: context))
      return
    }
    if let encoding = reading.encoding, encoding != .utf8 {
      let bytes = try FileBytes.read("-")
      let decoded = try UnreadableFile.at("-") { () throws(FormatError) in
        try TextDecoder().decode(bytes, encoding: encoding).text
      }
      var lines = decoded.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      if lines.last?.isEmpty == true { lines.removeLast() }
      for line in lines { try lists.show(String(line), LineReading(String(line), context: context)) }
      return
    }
    // Line by line, so that a pipe gets each answer without waiting for the end.
    while let line = readLine() { try lists.show(line, LineReading(line, context: context)) }
  }
}

/// What a line of text names.
struct LineReading {
  var figures: [Figure]
  var times: [TimeReading]

  struct TimeReading {
    var span: Span
    var quote: String
    var time: TimeExpression
  }

  init(_ line: String, context: TimeContext) {
    let text = ReadableText(line)
    times = TimeScanner(text, context: context).times().map {
      TimeReading(span: text.span($0.range), quote: text.quote($0.range), time: $0)
    }
    figures = FigureScanner(text, mode: .every).figures().map { $0.figure(in: text) }
  }
}
