import ArgumentParser
import PlanModel
import PlanStore

/// `duban post`: posts and who holds them when.
struct PostCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "post", abstract: LifeHelp.post.now, subcommands: [List.self, Set.self],
    defaultSubcommand: List.self)

  struct List: DataCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: LifeHelp.postList.now)

    @Flag(help: ArgumentHelp(LifeHelp.allTenures.now))
    var all = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      let tenures = try terminal.open(for: .reading).read { try $0.tenures(asOf: all ? nil : console.asOf) }
      var listing = Listing(
        [
          .init("unit", SeeingWords.unit), .init("post", LifeWords.post), .init("holder", LifeWords.holder),
          .init("from", LifeWords.since),
        ], schema: "duban.posts/1", key: "posts")
      for tenure in tenures {
        let vacant = output.format == .json ? "" : console.word(LifeWords.vacant)
        listing.add([
          .text(tenure.unit), .text(tenure.post), .text(tenure.holder.isEmpty ? vacant : tenure.holder),
          .text(tenure.from.description),
        ])
      }
      try listing.write(output.format, console)
    }
  }

  struct Set: DubanCommand {
    static let configuration = CommandConfiguration(commandName: "set", abstract: LifeHelp.postSet.now)

    @Argument(help: ArgumentHelp(LifeHelp.postName.now, valueName: "POST"))
    var post: String

    @Option(help: ArgumentHelp(LifeHelp.holder.now, valueName: "NAME"))
    var holder: String

    @Option(help: ArgumentHelp(LifeHelp.from.now, valueName: "DATE"))
    var from: String?

    @Option(help: ArgumentHelp(RecordingHelp.ofUnit.now, valueName: "UNIT"))
    var unit: String?

    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      let day = try from.map { try DateArgument.day($0, option: "--from") } ?? console.today
      try terminal.open(for: .writing).write(
        "post", subject: post, detail: "\(day) \(holder)", by: hand.author(console)
      ) { session in
        let unit = try unit ?? session.snapshot.root().name
        try session.setTenure(Tenure(unit: unit, post: post, holder: holder, from: day))
      }
      console.say(LifeWords.tenureSet(post, holder, day))
    }
  }
}

/// `duban assign`: who answers for an item.
struct AssignCommand: DubanCommand {
  static let configuration = CommandConfiguration(commandName: "assign", abstract: LifeHelp.assign.now)

  @Argument(help: ArgumentHelp(RecordingHelp.code.now, valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(LifeHelp.sponsor.now, valueName: "POST"))
  var sponsor: String?

  @Option(help: ArgumentHelp(LifeHelp.official.now, valueName: "POST"))
  var official: String?

  @Option(help: ArgumentHelp(LifeHelp.taskForce.now, valueName: "NAMES"))
  var force: String?

  @Option(help: ArgumentHelp(LifeHelp.from.now, valueName: "DATE"))
  var from: String?

  @Option(help: ArgumentHelp(RecordingHelp.ofUnit.now, valueName: "UNIT"))
  var unit: String?

  @OptionGroup var hand: HandOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let named: [(Assignment.Role, String)] = [
      (Assignment.Role.sponsor, sponsor), (.official, official), (.taskForce, force),
    ].compactMap { role, names in names.map { (role, $0) } }
    guard !named.isEmpty else {
      throw Failure(
        .usage, place: code, what: LifeWords.nobodyAssigned, advice: LifeWords.nameSomebody)
    }
    let day = try from.map { try DateArgument.day($0, option: "--from") } ?? console.today
    let shown = named.map { role, names in
      "\(console.word(LifeWords.name(role)))\(console.word(FailureWords.separator))\(names.isEmpty ? "—" : names)"
    }
    try terminal.open(for: .writing).write(
      "assign", subject: code, detail: "\(day) \(shown.joined(separator: " "))", by: hand.author(console)
    ) { session in
      for (role, names) in named {
        try session.assign(
          Assignment(role: role, names: TypedValue.list(names), from: day), to: code, unit: unit)
      }
    }
    console.say(LifeWords.assigned(code, shown, day))
  }
}
