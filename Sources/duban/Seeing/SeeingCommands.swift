import ArgumentParser

/// The commands that show a store as of a date (查看), in the order of the help; those that report and keep it follow.
enum SeeingCommands {
  static let seeing: [any ParsableCommand.Type] = [
    StatusCommand.self, SlippedCommand.self, StaleCommand.self, DueCommand.self,
    ReceivedCommand.self, EscalateCommand.self, CalendarCommand.self, ShowCommand.self, SearchCommand.self,
    ExplainCommand.self,
  ]
  static let reporting: [any ParsableCommand.Type] = []
  static let keeping: [any ParsableCommand.Type] = [
    DoctorCommand.self, BackupCommand.self, RestoreCommand.self, ExportCommand.self, MergeCommand.self,
  ]
}
