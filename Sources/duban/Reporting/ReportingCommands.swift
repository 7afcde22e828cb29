import ArgumentParser

/// The commands that make papers of a store (通报), in the order of the help.
enum ReportingCommands {
  static let all: [any ParsableCommand.Type] = [ReportCommand.self, NoticeCommand.self, BoardCommand.self]
}
