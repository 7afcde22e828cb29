import ArgumentParser
import PlanModel
import PlanStore

/// `duban init`: a store with its first unit.
struct InitCommand: DubanCommand {
  static let configuration = CommandConfiguration(commandName: "init", abstract: RecordingHelp.initialize.now)

  @Argument(help: ArgumentHelp(RecordingHelp.unitName.now, valueName: "UNIT"))
  var unit: String

  @Option(help: ArgumentHelp(RecordingHelp.unitCode.now, valueName: "CODE"))
  var code: String?

  @Option(help: ArgumentHelp(RecordingHelp.level.now, valueName: "county|town|village|office"))
  var level: String?

  @OptionGroup var hand: HandOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let path = StorePlace.newPath(terminal)
    let level = try UnitLevel.of(unit, given: level)
    let made = try Store.create(at: path) { store in
      try store.write("init", subject: unit, by: hand.author(console)) {
        try $0.addUnit(unit, code: code, level: level)
      }
    }
    console.say(RecordingWords.made(path, made.name, made.code))
  }
}

/// The level that a unit's name tells.
enum UnitLevel {
  static func of(_ name: String, given: String? = nil) throws -> Unit.Level {
    if let given {
      let known = Unit.Level.allCases
      if let level = known.first(where: { $0.rawValue == given || FieldWords.name($0).zh == given }) {
        return level
      }
      throw TypedValue.unknown("--level", given, known.map { "\($0.rawValue) \(FieldWords.name($0).zh)" })
    }
    switch name.last {
    case "县", "市", "区", "旗": return .county
    case "村": return .village
    case "办", "局", "科", "站", "所": return .office
    default: return name.hasSuffix("社区") ? .village : name.hasSuffix("办公室") ? .office : .town
    }
  }
}
