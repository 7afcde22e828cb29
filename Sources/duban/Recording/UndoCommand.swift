import ArgumentParser
import PlanModel
import PlanStore

/// `duban undo`: takes back one's own last progress; the journal keeps both.
struct UndoCommand: DubanCommand {
  static let configuration = CommandConfiguration(commandName: "undo", abstract: LifeHelp.undo.now)

  @OptionGroup var hand: HandOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let undone = try terminal.open(for: .writing).write("undo", subject: "", by: hand.author(console)) {
      try $0.undo()
    }
    console.say(LifeWords.undone(undone.codes, undone.entries, undone.entry.number))
  }
}
