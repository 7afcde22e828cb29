import ArgumentParser
import PlanModel
import PlanStore

/// `duban unit`: the tree of units.
struct UnitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unit", abstract: RecordingHelp.unit.now, subcommands: [List.self, Add.self],
    defaultSubcommand: List.self)

  struct List: DataCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: RecordingHelp.unitList.now)

    @OptionGroup var output: OutputOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      let units = try terminal.open(for: .reading).read { try $0.units() }
      let depths = depths(units)
      let names = Dictionary(units.map { ($0.id, $0.name) }) { first, _ in first }
      var listing = Listing(
        [
          .init("name", SeeingWords.unit), .init("code", SeeingWords.code), .init("level", SeeingWords.level),
          .init("parent", SeeingWords.above),
        ], schema: "duban.units/1", key: "units")
      for unit in units {
        let indent =
          output.format == .table ? String(repeating: "  ", count: depths[unit.id] ?? 0) : ""
        listing.add([
          .text(indent + unit.name), .text(unit.code),
          .text(
            output.format == .table || output.format == .md
              ? console.word(FieldWords.name(unit.level)) : unit.level.rawValue),
          unit.parent.flatMap { names[$0] }.map { .text($0) } ?? .none,
        ])
      }
      try listing.write(output.format, console)
    }

    private func depths(_ units: [Unit]) -> [String: Int] {
      units.reduce(into: [:]) { depths, unit in
        depths[unit.id] = unit.parent.map { (depths[$0] ?? 0) + 1 } ?? 0
      }
    }
  }

  struct Add: DubanCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: RecordingHelp.unitAdd.now)

    @Argument(help: ArgumentHelp(RecordingHelp.unitName.now, valueName: "UNIT"))
    var unit: String

    @Option(help: ArgumentHelp(RecordingHelp.unitCode.now, valueName: "CODE"))
    var code: String?

    @Option(help: ArgumentHelp(RecordingHelp.under.now, valueName: "UNIT"))
    var under: String?

    @Option(help: ArgumentHelp(RecordingHelp.level.now, valueName: "county|town|village|office"))
    var level: String?

    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      let level = try UnitLevel.of(unit, given: level)
      let made = try terminal.open(for: .writing).write("unit add", subject: unit, by: hand.author(console)) {
        try $0.addUnit(unit, code: code, level: level, under: under)
      }
      console.say(RecordingWords.unitAdded(made.name, made.code))
    }
  }
}
