import ArgumentParser
import Glibc
import PlanModel
import PlanStore

/// Who writes (经手): `--by`, else $DUBAN_USER, else the system's name for the user.
struct HandOptions: ParsableArguments {
  @Option(help: ArgumentHelp(RecordingHelp.by.now, valueName: "NAME"))
  var by: String?

  func author(_ console: Console) -> Author { Self.author(by, console) }

  static func author(_ name: String?, _ console: Console) -> Author {
    Author(name ?? ownName, at: console.surroundings.now)
  }

  /// Whoever sits at this terminal.
  static var ownName: String {
    Surroundings.variable("DUBAN_USER") ?? systemName ?? Surroundings.variable("USER") ?? "?"
  }

  private static var systemName: String? {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return nil }
    return String(cString: name)
  }
}

extension TerminalOptions {
  /// The store of this run, opened.
  func open(for access: Store.Access) throws -> Store { try choice.open(for: access) }
}

extension TerminalChoice {
  func open(for access: Store.Access) throws -> Store {
    let store = try Store.open(try StorePlace.path(store), for: access)
    if let upgrade = store.upgrade {
      Talk.line(StoreWords.upgraded(upgrade)[Surroundings.language(arguments: CommandLine.arguments)])
    }
    return store
  }
}
