import ArgumentParser
import PlanModel
import PlanStore

/// `duban review`: drafts to adopt or to reject.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: RecordingHelp.review.now,
    subcommands: [List.self, Accept.self, Reject.self], defaultSubcommand: List.self)

  struct List: DataCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: RecordingHelp.reviewList.now)

    @OptionGroup var plans: PlanSelection
    @OptionGroup var output: OutputOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      let query = FactsQuery(asOf: console.asOf, period: try plans.asked(), unit: plans.unit, drafts: .only)
      var listing = Listing(
        [
          .init("code", SeeingWords.code), .init("title", SeeingWords.title, flexible: true),
          .init("kind", SeeingWords.kind), .init("firm", ReadingWords.firmness),
          .init("target", SeeingWords.target, flexible: true), .init("due", SeeingWords.due),
        ], schema: "duban.drafts/1", key: "drafts")
      let isJSON = output.format == .json
      try terminal.open(for: .reading).read { snapshot in
        try snapshot.facts(query) { facts in
          let draft = facts.commitment
          listing.add([
            .text(draft.code), .text(draft.title),
            .text(isJSON ? draft.kind.rawValue : console.word(FieldWords.name(draft.kind))),
            .text(isJSON ? String(draft.isFirm) : draft.isFirm ? console.word(ReadingWords.yes) : ""),
            .text(draft.original.targets.map(\.text).joined(separator: "；")),
            draft.original.due.map { .text($0.description) } ?? .none,
          ])
        }
      }
      try listing.write(output.format, console)
    }
  }

  struct Accept: DubanCommand {
    static let configuration = CommandConfiguration(
      commandName: "accept", abstract: RecordingHelp.reviewAccept.now)

    @Argument(help: ArgumentHelp(RecordingHelp.codes.now, valueName: "CODE"))
    var codes: [String]

    @OptionGroup var plans: PlanSelection
    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      let count = try DraftDecision(codes: codes, plans: plans, terminal: terminal).each(
        "review accept", hand.author(console), console
      ) { session, code, unit in try session.adopt(code: code, unit: unit, on: console.today) }
      console.say(RecordingWords.draftsAdopted(count))
    }
  }

  struct Reject: DubanCommand {
    static let configuration = CommandConfiguration(
      commandName: "reject", abstract: RecordingHelp.reviewReject.now)

    @Argument(help: ArgumentHelp(RecordingHelp.codes.now, valueName: "CODE"))
    var codes: [String]

    @OptionGroup var plans: PlanSelection
    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      let count = try DraftDecision(codes: codes, plans: plans, terminal: terminal).each(
        "review reject", hand.author(console), console
      ) { session, code, unit in try session.reject(code: code, unit: unit, on: console.today) }
      console.say(RecordingWords.draftsRejected(count))
    }
  }
}

/// The same for several drafts, or for all of them.
struct DraftDecision {
  let codes: [String]
  let plans: PlanSelection
  let terminal: TerminalOptions

  func each(
    _ action: String, _ author: Author, _ console: Console, _ body: (Session, String, String?) throws -> Void
  ) throws -> Int {
    let query = FactsQuery(asOf: console.asOf, period: try plans.asked(), unit: plans.unit, drafts: .only)
    return try terminal.open(for: .writing).write(
      action, subject: codes.count == 1 ? codes[0] : "", by: author
    ) { session in
      guard codes == ["all"] else {
        for code in codes { try body(session, code, plans.unit) }
        return codes.count
      }
      var drafts: [(String, String)] = []
      try session.snapshot.facts(query) { drafts.append(($0.commitment.code, $0.commitment.unit)) }
      for (code, unit) in drafts { try body(session, code, unit) }
      return drafts.count
    }
  }
}
