import ArgumentParser
import PlanModel
import PlanStore

/// `duban link alias`: names of one thing that a person confirmed (同名).
struct AliasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alias", abstract: DecidingHelp.alias.now,
    subcommands: [List.self, Add.self, Withdraw.self], defaultSubcommand: List.self)

  struct List: DataCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: DecidingHelp.aliasList.now)

    @OptionGroup var output: OutputOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      var listing = Listing(
        [
          .init("name", DecidingWords.name), .init("standard", DecidingWords.standard),
          .init("on", DecidingWords.day), .init("by", DecidingWords.by),
          .init("why", DecidingWords.why, flexible: true),
        ], schema: "duban.aliases/1", key: "aliases")
      for alias in try terminal.open(for: .reading).read({ try $0.learnedAliases() }) {
        listing.add([
          .text(alias.name), .text(alias.standard), .text(alias.on.description), .text(alias.by),
          alias.reason.map { .text($0) } ?? .none,
        ])
      }
      try listing.write(output.format, console)
    }
  }

  struct Add: DubanCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: DecidingHelp.aliasAdd.now)

    @Argument(help: ArgumentHelp(DecidingHelp.aliasName.now, valueName: "NAME"))
    var name: String

    @Argument(help: ArgumentHelp(DecidingHelp.aliasStandard.now, valueName: "STANDARD"))
    var standard: String

    @OptionGroup var why: WhyOption
    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      guard !name.isEmpty, !standard.isEmpty, name != standard else {
        throw Failure(.usage, place: name, what: DecidingWords.twoNames, advice: DecidingWords.giveTwoNames)
      }
      let isNew = try terminal.open(for: .writing).write(
        "link alias", subject: name, by: hand.author(console)
      ) {
        try $0.learn(alias: name, for: standard, on: console.today, reason: why.why)
      }
      let pair = NamePair(name: name, standard: standard)
      console.say(isNew ? DecidingWords.learned(pair) : DecidingWords.knownAlias(pair))
    }
  }

  struct Withdraw: DubanCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw", abstract: DecidingHelp.aliasWithdraw.now)

    @Argument(help: ArgumentHelp(DecidingHelp.aliasName.now, valueName: "NAME"))
    var name: String

    @Argument(help: ArgumentHelp(DecidingHelp.aliasStandard.now, valueName: "STANDARD"))
    var standard: String

    @OptionGroup var why: WhyOption
    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      try terminal.open(for: .writing).write("link alias withdraw", subject: name, by: hand.author(console)) {
        try $0.withdraw(alias: name, for: standard, on: console.today, reason: why.why)
      }
      console.say(DecidingWords.withdrawnAlias(NamePair(name: name, standard: standard)))
    }
  }
}
