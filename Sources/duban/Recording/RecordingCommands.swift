import ArgumentParser

/// The commands that write to a store (登记), in the order of the help.
enum RecordingCommands {
  static let all: [any ParsableCommand.Type] = [
    InitCommand.self, UnitCommand.self, PlanCommand.self, ImportCommand.self, ReviewCommand.self,
    AddCommand.self, EditCommand.self, AdjustCommand.self, WithdrawCommand.self, ProgressCommand.self,
    UndoCommand.self, EvidenceCommand.self, SignOffCommand.self, MilestoneCommand.self, AssignCommand.self,
    PostCommand.self, LinkCommand.self, SheetCommand.self, ProfileCommand.self,
  ]
}
