import ArgumentParser
import Testing

@testable import duban

/// Commands that are found by their names alone are the ones that the tree of all commands has.
@Suite struct StraightCommandTests {
  static let names = [
    "progress", "status", "slipped", "stale", "due", "show", "search", "import", "add", "figures",
  ]

  @Test(arguments: names)
  func nameIsTheCommandsOwn(name: String) {
    #expect(StraightCommand.type(named: name)?.configuration.commandName == name)
    #expect(Duban.tree.children[name] != nil)
  }

  @Test func oddArgumentsGoTheLongWay() {
    #expect(StraightCommand.parsed(["progress", "--help"]) == nil)
    #expect(StraightCommand.parsed(["progress"]) == nil)
    #expect(StraightCommand.parsed(["--store", "x.db", "status"]) == nil)
    #expect(StraightCommand.parsed(["unit", "list"]) == nil)
    #expect(StraightCommand.parsed(["status", "--format", "json"]) is StatusCommand)
  }
}
