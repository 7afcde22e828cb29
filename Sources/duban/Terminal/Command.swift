import ArgumentParser
import PlanModel

/// A command of duban: it gets a console and throws failures; the frame around it does the rest.
protocol DubanCommand: ParsableCommand {
  var terminal: TerminalOptions { get }
  /// Nil for commands without data.
  var outputFile: String? { get }
  func run(_ console: Console) throws
}

/// A command whose data has `--format` and `-o`.
protocol DataCommand: DubanCommand {
  var output: OutputOptions { get }
}

extension DubanCommand {
  var outputFile: String? { nil }

  mutating func run() throws {
    try CommandFrame(choice: terminal.choice, outputFile: outputFile).run { try run($0) }
  }
}

/// The frame around every command: it finds what the command speaks with, and puts out what it wrote (命令框架).
struct CommandFrame {
  let choice: TerminalChoice
  /// Nil for commands without data.
  let outputFile: String?

  func run(_ body: (Console) throws -> Void) throws {
    let surroundings = Surroundings.look(arguments: CommandLine.arguments)
    let asOf = try choice.asOf.map { try DateArgument.day($0, option: "--as-of") }
    if let outputFile, LedgerGuard.isInput(outputFile, arguments: CommandLine.arguments) {
      throw FileFailure.outputIsInput(outputFile)
    }
    let sink = try outputFile.map { try ByteSink(path: $0) } ?? ByteSink()
    let console = Console(
      surroundings: surroundings, language: surroundings.language, out: sink,
      paint: Paint(choice.color, surroundings: surroundings, toFile: outputFile != nil),
      asOf: asOf ?? surroundings.today, asOfIsGiven: asOf != nil)
    do {
      try body(console)
      try close(sink, console)
    } catch let ending as Ending {
      // Its data is whole; only the status differs.
      try close(sink, console)
      throw ending
    } catch {
      // What was said so far on standard output stays; a half-written file doesn't.
      if outputFile == nil { try? sink.flush() }
      sink.discard()
      throw error
    }
  }

  /// A file that stood in the output's place is gone now: that is said.
  private func close(_ sink: ByteSink, _ console: Console) throws {
    try sink.close()
    if let outputFile, sink.replaces { console.say(FailureWords.replaced(outputFile)) }
  }
}

extension DataCommand {
  var outputFile: String? { output.output }
}

/// Dates as they are typed.
enum DateArgument {
  /// `2023-09-30`; anything else, and a day that doesn't exist, is bad data.
  static func day(_ text: String, option: String) throws -> CalendarDate {
    if let day = CalendarDate(text) { return day }
    throw Failure(
      .badData, place: "\(option) \(text)", what: FailureWords.noSuchDay, advice: FailureWords.writeDay)
  }

  /// `2023`, `2023H2`, `2023Q3`, `2023-12`, `2023-12-20`.
  static func partial(_ text: String, option: String) throws -> PartialDate {
    if let date = PartialDate(text) { return date }
    throw Failure(
      .badData, place: "\(option) \(text)", what: FailureWords.noSuchDay, advice: FailureWords.writePartial)
  }

  /// `2023`, `2023H2`, `2022-09-25/2022-12-31`.
  static func period(_ text: String, option: String) throws -> Period {
    if let period = Period(text) { return period }
    throw Failure(
      .badData, place: "\(option) \(text)", what: FailureWords.noSuchPeriod, advice: FailureWords.writePeriod)
  }
}

/// Numbers of days as they are typed.
enum DayCount {
  static func check(_ days: Int, option: String) throws {
    guard days < 0 else { return }
    throw Failure(
      .usage, place: option, what: UsageWords.invalidValue("\(days)", option), advice: UsageWords.countDays)
  }
}
