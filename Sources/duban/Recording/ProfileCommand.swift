import ArgumentParser
import PlanModel
import PlanStore

/// `duban profile`: what an office's papers need.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: RecordingHelp.profile.now, subcommands: [List.self, Set.self],
    defaultSubcommand: List.self)

  struct List: DataCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: RecordingHelp.profileList.now)

    @Option(help: ArgumentHelp(RecordingHelp.ofUnit.now, valueName: "UNIT"))
    var unit: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      let profile = try terminal.open(for: .reading).read { try $0.profile(of: unit) }
      var listing = Listing(
        [.init("key", SeeingWords.key), .init("value", SeeingWords.value, flexible: true)],
        schema: "duban.profile/1", key: "profile")
      for (key, value) in profile.sorted(by: { $0.key < $1.key })
      where !key.hasPrefix(MappedLedger.keyPrefix) { listing.add([.text(key), .text(value)]) }
      try listing.write(output.format, console)
    }
  }

  struct Set: DubanCommand {
    static let configuration = CommandConfiguration(
      commandName: "set", abstract: RecordingHelp.profileSet.now)

    @Argument(help: ArgumentHelp(SeeingWords.key.now, valueName: "KEY"))
    var key: String

    @Argument(help: ArgumentHelp(SeeingWords.value.now, valueName: "VALUE"))
    var value: String

    @Option(help: ArgumentHelp(RecordingHelp.ofUnit.now, valueName: "UNIT"))
    var unit: String?

    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      try terminal.open(for: .writing).write(
        "profile set", subject: key, detail: value, by: hand.author(console)
      ) { try $0.setProfile(key, value, of: unit) }
      console.say(RecordingWords.profileSet(key, value))
    }
  }
}
