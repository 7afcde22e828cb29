import ArgumentParser

/// The commands that need no store (阅读), in the order of the help.
enum ReadingCommands {
  static let all: [any ParsableCommand.Type] = [
    ExtractCommand.self, MatchCommand.self, ReconcileCommand.self, AuditCommand.self, FiguresCommand.self,
  ]
}
