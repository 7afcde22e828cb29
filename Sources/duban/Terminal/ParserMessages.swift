import PlanModel

/// The parser library's errors in the program's two languages.
///
/// The library gives a finished English sentence; its few forms are recognised here, and one that isn't is
/// passed on as it stands.
enum ParserMessages {
  static func failure(message: String, arguments: [String], commands: [String]) -> Failure {
    let command = (["duban"] + commands).joined(separator: " ")
    let line = message.split(separator: "\n").first.map(String.init) ?? message
    let quoted = quotations(in: line)
    let help = UsageWords.seeHelp(command)
    func failure(_ what: Phrase, _ advice: Phrase = help) -> Failure {
      Failure(.usage, place: command, what: what, advice: advice)
    }
    // An unknown command hides behind the first option that the commands above it don't have.
    if let text = unknownCommand(arguments, commands) { return failure(UsageWords.unknownCommand(text)) }
    if line.hasPrefix("Unknown option"), let name = quoted.first {
      if name.dropFirst().first?.isNumber == true {
        return failure(UsageWords.unknownOption(name), UsageWords.minusArgument(name))
      }
      return failure(
        UsageWords.unknownOption(name), quoted.count > 1 ? UsageWords.didYouMean(quoted[1]) : help)
    }
    if line.hasPrefix("Missing value for"), let name = quoted.first {
      let option = String(name.prefix { $0 != " " })
      if let value = value(after: option, in: arguments) {
        return failure(UsageWords.missingValue(option), UsageWords.minusValue(option, value))
      }
      return failure(UsageWords.missingValue(name))
    }
    if line.hasPrefix("Missing expected argument"), let name = quoted.first {
      return failure(UsageWords.missingArgument(name))
    }
    if line.hasPrefix("The value"), quoted.count > 1 {
      let possible = quoted.dropFirst(2)
      return failure(
        UsageWords.invalidValue(quoted[0], quoted[1]),
        possible.isEmpty ? help : UsageWords.oneOf(possible.joined(separator: " | ")))
    }
    if line.contains("nexpected argument"), let text = quoted.first {
      return failure(commands.isEmpty ? UsageWords.unknownCommand(text) : UsageWords.unexpectedArgument(text))
    }
    if line.hasPrefix("Missing required subcommand") { return failure(UsageWords.missingCommand(command)) }
    return failure(UsageWords.other(line))
  }

  /// The word that stands where the root wants a command.
  private static func unknownCommand(_ arguments: [String], _ commands: [String]) -> String? {
    guard commands.isEmpty, let first = arguments.first, !first.hasPrefix("-"), first != "help" else {
      return nil
    }
    return first
  }

  /// What stands between single quotes.
  private static func quotations(in line: String) -> [String] {
    var found: [String] = []
    var rest = line[...]
    while let open = rest.firstIndex(of: "'") {
      let body = rest[rest.index(after: open)...]
      // A closing quote is followed by a sign or a blank, an apostrophe inside a value is not.
      guard
        let close = body.indices.first(where: { index in
          guard body[index] == "'" else { return false }
          let next = body.index(after: index)
          return next == body.endIndex || " .,?;:".contains(body[next])
        })
      else { break }
      found.append(String(body[..<close]))
      rest = body[body.index(after: close)...]
    }
    return found
  }

  /// The argument behind an option where it begins with a minus.
  private static func value(after option: String, in arguments: [String]) -> String? {
    guard let index = arguments.firstIndex(of: option), index + 1 < arguments.count else { return nil }
    let next = arguments[index + 1]
    return next.hasPrefix("-") && !next.hasPrefix("--") && next != "-" ? next : nil
  }
}
