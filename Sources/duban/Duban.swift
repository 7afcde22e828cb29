import ArgumentParser
import Glibc
import PlanModel

@main
enum Program {
  static func main() {
    // A reader that goes away is noticed as an error of the write, and ends the run quietly.
    signal(SIGPIPE, SIG_IGN)
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  static func run(_ typed: [String]) -> Int32 {
    // Asked before anything else is set up, so that it costs nothing.
    if typed == ["--version"] { return finish(Duban.configuration.version + "\n") }
    let language = Surroundings.language(arguments: typed)
    var arguments = typed
    do {
      if let command = StraightCommand.plain(typed) {
        try CommandFrame(choice: command.terminal, outputFile: nil).run(command.run(_:))
      } else if var command = StraightCommand.parsed(typed) {
        try command.run()
      } else {
        arguments = ArgumentOrder.arranged(typed, root: Duban.tree)
        var command = try Duban.parseAsRoot(arguments)
        try command.run()
      }
      return ExitStatus.fine.rawValue
    } catch let ending as Ending {
      return ending.status.rawValue
    } catch is BrokenPipe {
      return ExitStatus.fine.rawValue
    } catch {
      return report(error, arguments: arguments, language: language)
    }
  }

  private static func report(_ error: any Error, arguments: [String], language: Language) -> Int32 {
    let isOfParser = String(reflecting: type(of: error)).hasPrefix("ArgumentParser.")
    if isOfParser, Duban.exitCode(for: error) == .success {
      return finish(
        HelpText.arranged(Duban.fullMessage(for: error, columns: HelpText.unwrapped), language: language))
    }
    let failure =
      isOfParser
      ? ParserMessages.failure(
        message: Duban.message(for: error), arguments: arguments, commands: Duban.tree.path(arguments))
      : FailurePrinter.failure(for: error)
    Talk.line(FailurePrinter.text(failure, language: language))
    return failure.status.rawValue
  }

  private static func finish(_ text: String) -> Int32 {
    let sink = ByteSink()
    do {
      try sink.write(text)
      try sink.close()
      return ExitStatus.fine.rawValue
    } catch is BrokenPipe {
      return ExitStatus.fine.rawValue
    } catch {
      return ExitStatus.inputOutput.rawValue
    }
  }
}

/// The root of all commands.
struct Duban: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duban",
    abstract: HelpWords.program.now,
    version: "0.1.0",
    groupedSubcommands: groups)

  /// A group without commands isn't in the help.
  private static var groups: [CommandGroup] {
    [
      (HelpWords.readingGroup, ReadingCommands.all), (HelpWords.recordingGroup, RecordingCommands.all),
      (HelpWords.seeingGroup, SeeingCommands.seeing),
      (HelpWords.reportingGroup, ReportingCommands.all + SeeingCommands.reporting),
      (HelpWords.keepingGroup, SeeingCommands.keeping),
    ].filter { !$0.1.isEmpty }.map { CommandGroup(name: $0.0.now, subcommands: $0.1) }
  }

  /// The names of all commands, as the parser knows them.
  static var tree: CommandTree { CommandTree(of: Duban.self) }
}

extension CommandTree {
  init(of command: any ParsableCommand.Type) {
    let configuration = command.configuration
    let below = configuration.subcommands + configuration.groupedSubcommands.flatMap(\.subcommands)
    for child in below {
      let tree = CommandTree(of: child)
      for name in [child.configuration.commandName ?? child._commandName] + child.configuration.aliases {
        children[name] = tree
      }
    }
  }

  /// The commands at the front of `arguments`.
  func path(_ arguments: [String]) -> [String] {
    guard let first = arguments.first, let next = children[first] else { return [] }
    return [first] + next.path(Array(arguments.dropFirst()))
  }
}
