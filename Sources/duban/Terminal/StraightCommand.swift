import ArgumentParser

/// The commands that are typed all day, found by their names alone (直达命令): the tree of all commands, with the words
/// of all their helps, takes longer to make than an entry takes to write.
///
/// Only where the arguments are as they should be; whatever is odd about them goes the long way, which tells it.
enum StraightCommand {
  static func type(named name: String) -> (any ParsableCommand.Type)? {
    switch name {
    case "progress": ProgressCommand.self
    case "status": StatusCommand.self
    case "slipped": SlippedCommand.self
    case "stale": StaleCommand.self
    case "due": DueCommand.self
    case "show": ShowCommand.self
    case "search": SearchCommand.self
    case "import": ImportCommand.self
    case "add": AddCommand.self
    case "figures": FiguresCommand.self
    default: nil
    }
  }

  /// What is typed most of all, made without the option library; nil where the arguments are not plain.
  static func plain(_ typed: [String]) -> (any PlainCommand)? {
    typed.first == "progress" ? ProgressReport(plain: typed.dropFirst()) : nil
  }

  /// The command that the arguments say; nil where they must be looked at more closely.
  static func parsed(_ typed: [String]) -> (any ParsableCommand)? {
    guard let name = typed.first, let type = type(named: name),
      let command = try? type.parseAsRoot(Array(typed.dropFirst())),
      // A request for help is a command too, which belongs to the whole tree.
      Swift.type(of: command) == type
    else { return nil }
    return command
  }
}
