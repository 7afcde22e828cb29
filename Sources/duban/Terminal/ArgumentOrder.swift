/// Lets options that every command has stand before the command as well: `duban --store 县.db merge x`.
///
/// The parser library wants an option behind the command that declares it, so those in front are moved there.
enum ArgumentOrder {
  /// Options of `TerminalOptions` and `OutputOptions` that take a value.
  private static let valued: Set<String> = [
    "--store", "--format", "--output", "-o", "--as-of", "--lang", "--color",
  ]

  static func arranged(_ arguments: [String], root: CommandTree) -> [String] {
    var commands: [String] = []
    var moved: [String] = []
    var level = root
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      if valued.contains(argument), index + 1 < arguments.count {
        moved += [argument, arguments[index + 1]]
        index += 2
      } else if valued.contains(where: { $0.count > 2 && argument.hasPrefix($0 + "=") }) {
        moved.append(argument)
        index += 1
      } else if let next = level.children[argument] {
        commands.append(argument)
        level = next
        index += 1
      } else {
        break
      }
    }
    // `duban --lang en --help`, and the help command, which takes names alone: the language is known by now.
    if commands.isEmpty {
      return arguments[index...].first == "help" ? names(arguments[index...]) : Array(arguments[index...])
    }
    return commands + moved + arguments[index...]
  }

  /// Arguments without options.
  private static func names(_ arguments: ArraySlice<String>) -> [String] {
    var kept: [String] = []
    var skips = false
    for argument in arguments {
      if skips {
        skips = false
      } else if valued.contains(argument) {
        skips = true
      } else if !argument.hasPrefix("--lang=") {
        kept.append(argument)
      }
    }
    return kept
  }
}

/// The names of the commands and of their own commands.
struct CommandTree: Sendable {
  var children: [String: CommandTree] = [:]
}
