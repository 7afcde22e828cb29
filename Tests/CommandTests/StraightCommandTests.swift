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

  static let plain: [[String]] = [
    ["A-1", "300亩"],
    ["A-1", "--note", "已开工"],
    ["--on", "2023-06-30", "A-1", "300", "--by", "甲", "--grade", "E3", "--store", "x.db", "--lang", "en"],
    [
      "A-1", "5户", "--added", "--unit", "样镇", "--indicator", "产值", "--replaces", "e1", "--as-of",
      "2023-12-31",
    ],
    [
      "A-1", "--percent", "60", "--stage", "在建", "--problem", "征地未完", "--problem-kind", "land", "--next",
      "再议",
    ],
  ]

  /// Read without the option library, arguments say what they say with it.
  @Test(arguments: plain)
  func plainArgumentsSayTheSame(typed: [String]) throws {
    let plain = try #require(ProgressReport(plain: typed))
    let long = try #require(try ProgressCommand.parseAsRoot(typed) as? ProgressCommand)
    #expect(plain == long.report)
    #expect(StraightCommand.plain(["progress"] + typed) != nil)
  }

  static let odd: [[String]] = [
    [], ["A-1", "1", "2"], ["A-1", "--on"], ["A-1", "--on", "--by"], ["A-1", "-5亩"],
    ["A-1", "--on=2023-06-30"],
    ["A-1", "--by", "甲", "--by", "乙"], ["A-1", "--added", "--added"], ["A-1", "--color", "never"],
    ["A-1", "--lang", "fr"], ["--help"], ["A-1", "--", "3亩"], ["A-1", "--note", ""],
  ]

  @Test(arguments: odd)
  func whatIsNotPlainIsLeft(typed: [String]) { #expect(ProgressReport(plain: typed) == nil) }

  /// Every option of the command is either read plainly or left to the library, none forgotten.
  @Test func allPropertiesAreSet() {
    let names = Mirror(reflecting: ProgressCommand()).children.compactMap(\.label)
    #expect(names.count == 16, "a new property must be set in ProgressReport, too: \(names)")
  }
}
