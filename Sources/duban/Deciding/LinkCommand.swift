import ArgumentParser
import PlanMatching
import PlanModel
import PlanStore

/// `duban link`: which outcome of a later report answers which commitment.
struct LinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: RecordingHelp.link.now,
    subcommands: [
      List.self, Propose.self, Accept.self, Reject.self, Take.self, Silent.self, Undo.self, Add.self,
      JudgeAgreement.self, AliasCommand.self,
    ], defaultSubcommand: List.self)

  struct List: DataCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: RecordingHelp.linkList.now)

    @Option(help: ArgumentHelp(RecordingHelp.state.now, valueName: "STATE"))
    var state: String?

    @Option(help: ArgumentHelp(RecordingHelp.code.now, valueName: "CODE"))
    var code: String?

    @OptionGroup var plans: PlanSelection
    @OptionGroup var output: OutputOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      let query = LinkQuery(
        period: try plans.asked(), unit: plans.unit, code: code, state: try state.map(Self.state))
      let links = try terminal.open(for: .reading).read { try $0.links(query) }
      var listing = Listing(
        [
          .init("id", SeeingWords.number, .right), .init("code", SeeingWords.code),
          .init("promise", SeeingWords.promise, flexible: true),
          .init("outcome", SeeingWords.outcome, flexible: true),
          .init("relation", SeeingWords.relation), .init("score", SeeingWords.score, .right),
          .init("state", SeeingWords.state),
        ], schema: "duban.links/1", key: "links")
      let isJSON = output.format == .json
      for link in links {
        listing.add([
          .number(link.id), .text(link.code), .text(link.promise), .text(link.outcome),
          .text(isJSON ? link.relation.rawValue : console.word(FieldWords.name(link.relation))),
          .text(JSONText.score(link.score)),
          .text(isJSON ? link.state.rawValue : console.word(LinkWords.name(link.state))),
        ])
      }
      try listing.write(output.format, console)
    }

    private static func state(_ text: String) throws -> Link.State {
      guard let state = Link.State(rawValue: text) else {
        throw TypedValue.unknown("--state", text, Link.State.allCases.map(\.rawValue))
      }
      return state
    }
  }

  struct Propose: DubanCommand {
    static let configuration = CommandConfiguration(
      commandName: "propose", abstract: RecordingHelp.linkPropose.now)

    @OptionGroup var plans: PlanSelection
    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      let period = try plans.asked()
      let store = try terminal.open(for: .writing)
      let learned = LearnedNames(try store.read { try $0.learnedAliases() })
      let matcher = Matcher(vocabulary: learned.vocabulary)
      let author = hand.author(console)
      var done = (links: 0, silent: 0, plans: 0, reviews: 0)
      let chosen = try store.read { snapshot in
        let below = try plans.unit.map { Set(try snapshot.unitNames(below: $0)) }
        return try snapshot.plans().filter { plan in
          plan.commitments > 0 && period?.contains(plan.period) ?? true && below?.contains(plan.unit) ?? true
        }
      }
      for plan in chosen {
        let (reviews, promises) = try store.read { (try $0.reviews(of: plan), try $0.statements(of: plan)) }
        guard !reviews.isEmpty else { continue }
        done.plans += 1
        done.reviews += reviews.count
        // One entry of the journal for each report that was examined: its rows are sealed in one order.
        for review in reviews {
          let outcomes = try store.read { try $0.outcomes(ofDocument: review.sha256) }
          let found = matcher.match(
            commitments: promises, outcomes: outcomes,
            context: MatchContext(planned: plan.period, reviewed: review.reviewed))
          let result = learned.explained(found, commitments: promises, outcomes: outcomes)
          done.links += try store.write("link propose", subject: plan.period.description, by: author) {
            try $0.propose(result, commitments: promises, review: review, on: console.today)
          }
          done.silent += result.silent.count
        }
      }
      console.say(RecordingWords.proposed(done.links, done.silent, done.plans, done.reviews))
      if done.plans == 0 { console.say(RecordingWords.noReviews) }
    }
  }

  struct Accept: DubanCommand {
    static let configuration = CommandConfiguration(
      commandName: "accept", abstract: RecordingHelp.linkAccept.now)

    @Argument(help: ArgumentHelp(RecordingHelp.linkIds.now, valueName: "ID"))
    var ids: [Int] = []

    @Flag(help: ArgumentHelp(RecordingHelp.auto.now))
    var auto = false

    @Flag(help: ArgumentHelp(DecidingHelp.learn.now))
    var alias = false

    @Option(help: ArgumentHelp(RecordingHelp.relation.now, valueName: "RELATION"))
    var relation: String?

    @OptionGroup var why: WhyOption

    @OptionGroup var plans: PlanSelection
    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      guard auto || !ids.isEmpty else {
        throw Failure(.usage, what: RecordingWords.whichLinks, advice: RecordingWords.nameLinks)
      }
      let relation = try relation.map(LinkWords.relation)
      let query = LinkQuery(period: try plans.asked(), unit: plans.unit, state: .proposed)
      var names: [NamePair] = []
      let count = try terminal.open(for: .writing).write("link accept", subject: "", by: hand.author(console))
      {
        session in
        var chosen = ids
        if auto { chosen += try session.snapshot.links(query).filter(\.isAuto).map(\.id) }
        for id in chosen {
          try session.decide(link: id, .accepted, relation: relation, on: console.today, reason: why.why)
          guard let pair = try LearnedNames.suggestion(link: id, session.snapshot) else { continue }
          if alias { try session.learn(alias: pair.name, for: pair.standard, on: console.today) }
          if !names.contains(pair) { names.append(pair) }
        }
        return chosen.count
      }
      console.say(auto && count == 0 ? RecordingWords.allAccepted : RecordingWords.accepted(count))
      // Of many at once only those that are asked for; a person looks at one name at a time.
      if alias || !auto {
        for pair in names { console.say(alias ? DecidingWords.learned(pair) : DecidingWords.mayBeOne(pair)) }
      }
    }
  }

  struct Reject: DubanCommand {
    static let configuration = CommandConfiguration(
      commandName: "reject", abstract: RecordingHelp.linkReject.now)

    @Argument(help: ArgumentHelp(RecordingHelp.linkIds.now, valueName: "ID"))
    var ids: [Int]

    @OptionGroup var why: WhyOption

    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      try terminal.open(for: .writing).write("link reject", subject: "", by: hand.author(console)) {
        session in
        for id in ids { try session.decide(link: id, .rejected, on: console.today, reason: why.why) }
      }
      console.say(RecordingWords.rejected(ids.count))
    }
  }

  struct Take: DubanCommand {
    static let configuration = CommandConfiguration(commandName: "take", abstract: DecidingHelp.linkTake.now)

    @Argument(help: ArgumentHelp(RecordingHelp.linkIds.now, valueName: "ID"))
    var id: Int

    @Option(help: ArgumentHelp(RecordingHelp.relation.now, valueName: "RELATION"))
    var relation: String?

    @OptionGroup var why: WhyOption
    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      let relation = try relation.map(LinkWords.relation)
      let count = try terminal.open(for: .writing).write("link take", subject: "", by: hand.author(console)) {
        try $0.take(link: id, relation: relation, on: console.today, reason: why.why)
      }
      console.say(ReviewWords.taken(count))
    }
  }

  struct Silent: DubanCommand {
    static let configuration = CommandConfiguration(
      commandName: "silent", abstract: DecidingHelp.linkSilent.now)

    @Argument(help: ArgumentHelp(RecordingHelp.code.now, valueName: "CODE"))
    var code: String

    @OptionGroup var why: WhyOption
    @OptionGroup var place: UnitOption
    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      let count = try terminal.open(for: .writing).write(
        "link silent", subject: code, by: hand.author(console)
      ) { try $0.markSilent(code: code, unit: place.unit, on: console.today, reason: why.why) }
      console.say(DecidingWords.silent(code, count))
    }
  }

  struct Undo: DubanCommand {
    static let configuration = CommandConfiguration(commandName: "undo", abstract: DecidingHelp.linkUndo.now)

    @Argument(help: ArgumentHelp(DecidingHelp.undoIds.now, valueName: "ID"))
    var ids: [Int] = []

    @OptionGroup var why: WhyOption
    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      let codes = try terminal.open(for: .writing).write("link undo", subject: "", by: hand.author(console)) {
        session in
        guard !ids.isEmpty else { return try session.undoLinks(on: console.today, reason: why.why) }
        for id in ids { try session.undo(link: id, on: console.today, reason: why.why) }
        return ids.map { String($0) }
      }
      console.say(ReviewWords.undone(codes.joined(separator: "、")))
    }
  }

  struct Add: DubanCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: RecordingHelp.linkAdd.now)

    @Argument(help: ArgumentHelp(RecordingHelp.code.now, valueName: "CODE"))
    var code: String

    @Argument(help: ArgumentHelp(RecordingHelp.outcomeId.now, valueName: "OUTCOME"))
    var outcome: Int

    @Option(help: ArgumentHelp(RecordingHelp.relation.now, valueName: "RELATION"))
    var relation: String = Relation.reported.rawValue

    @OptionGroup var why: WhyOption

    @Option(help: ArgumentHelp(RecordingHelp.ofUnit.now, valueName: "UNIT"))
    var unit: String?

    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      let relation = try LinkWords.relation(relation)
      let id = try terminal.open(for: .writing).write("link add", subject: code, by: hand.author(console)) {
        session in
        let id = try session.link(code: code, unit: unit, outcome: outcome, relation: relation)
        try session.decide(link: id, .accepted, relation: relation, on: console.today, reason: why.why)
        return id
      }
      console.say(RecordingWords.linked(code, id))
    }
  }
}

/// Which plans.
struct PlanSelection: ParsableArguments {
  @Option(help: ArgumentHelp(SeeingHelp.period.now, valueName: "PERIOD"))
  var period: String?

  @Option(help: ArgumentHelp(SeeingHelp.unit.now, valueName: "UNIT"))
  var unit: String?

  func asked() throws -> Period? { try period.map { try DateArgument.period($0, option: "--period") } }
}
