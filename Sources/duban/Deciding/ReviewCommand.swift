import ArgumentParser
import PlanModel
import PlanStore

/// `duban review`: what waits for a person, one by one at a terminal, by code and number for scripts (定夺).
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: DecidingHelp.review.now,
    subcommands: [
      OneByOne.self, List.self, Accept.self, Reject.self, Edit.self, Split.self, Merge.self, Undo.self,
      ExportDecisions.self, ImportDecisions.self,
    ], defaultSubcommand: OneByOne.self)

  /// At a terminal one item a screen; elsewhere the list.
  struct OneByOne: DataCommand {
    static let configuration = CommandConfiguration(
      commandName: "start", abstract: DecidingHelp.start.now)

    @Flag(help: ArgumentHelp(DecidingHelp.draftsOnly.now))
    var drafts = false

    @Flag(help: ArgumentHelp(DecidingHelp.linksOnly.now))
    var links = false

    @Flag(help: ArgumentHelp(DecidingHelp.blind.now))
    var blind = false

    @OptionGroup var plans: PlanSelection
    @OptionGroup var hand: HandOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      let isScreen = console.surroundings.inputIsTerminal && console.surroundings.outputIsTerminal
      guard isScreen, output.format == .table, output.output == nil else {
        if blind { throw Failure(.usage, what: ReviewWords.noTerminal, advice: ReviewWords.useCommands) }
        try DraftList(plans: plans).write(output.format, try terminal.open(for: .reading), console)
        if output.format == .table { console.say(ReviewWords.listHint) }
        return
      }
      let name = hand.author(console).name
      let desk = ReviewDesk(
        store: try terminal.open(for: .writing),
        author: { Author(name, at: Surroundings.look(arguments: []).now) },
        queue: DecisionQueue(
          period: try plans.asked(), unit: plans.unit,
          matters: drafts == links ? .all : drafts ? .drafts : .links, judge: blind ? name : nil,
          today: console.today), console: console)
      try ReviewLoop(desk: desk, console: console, isBlind: blind).run()
    }
  }

  struct List: DataCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: RecordingHelp.reviewList.now)

    @OptionGroup var plans: PlanSelection
    @OptionGroup var output: OutputOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      try DraftList(plans: plans).write(output.format, try terminal.open(for: .reading), console)
    }
  }

  struct Accept: DubanCommand {
    static let configuration = CommandConfiguration(
      commandName: "accept", abstract: RecordingHelp.reviewAccept.now)

    @Argument(help: ArgumentHelp(RecordingHelp.codes.now, valueName: "CODE"))
    var codes: [String]

    @OptionGroup var why: WhyOption
    @OptionGroup var plans: PlanSelection
    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      let count = try DraftChoice(codes: codes, plans: plans, terminal: terminal).all(
        "review accept", hand.author(console), console
      ) { try $0.adopt(drafts: $1, on: console.today, reason: why.why) }
      console.say(RecordingWords.draftsAdopted(count))
    }
  }

  struct Reject: DubanCommand {
    static let configuration = CommandConfiguration(
      commandName: "reject", abstract: RecordingHelp.reviewReject.now)

    @Argument(help: ArgumentHelp(RecordingHelp.codes.now, valueName: "CODE"))
    var codes: [String]

    @OptionGroup var why: WhyOption
    @OptionGroup var plans: PlanSelection
    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      let count = try DraftChoice(codes: codes, plans: plans, terminal: terminal).all(
        "review reject", hand.author(console), console
      ) { session, drafts in
        for draft in drafts {
          try session.rejectDraft(draft.code, unit: draft.unit, on: console.today, reason: why.why)
        }
      }
      console.say(RecordingWords.draftsRejected(count))
    }
  }

  struct Edit: DubanCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit", abstract: DecidingHelp.reviewEdit.now)

    @Argument(help: ArgumentHelp(RecordingHelp.code.now, valueName: "CODE"))
    var code: String

    @Option(help: ArgumentHelp(RecordingHelp.title.now, valueName: "TITLE"))
    var title: String?

    @Option(help: ArgumentHelp(RecordingHelp.target.now, valueName: "TARGET"))
    var target: String?

    @Option(help: ArgumentHelp(RecordingHelp.due.now, valueName: "DATE"))
    var due: String?

    @Option(help: ArgumentHelp(RecordingHelp.lead.now, valueName: "OFFICE"))
    var lead: String?

    @Option(help: ArgumentHelp(RecordingHelp.kind.now, valueName: "KIND"))
    var kind: String?

    @OptionGroup var why: WhyOption
    @OptionGroup var place: UnitOption
    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      var edit = CommitmentEdit()
      if let title {
        guard !title.isEmpty else {
          throw Failure(.badData, what: RecordingWords.emptyTitle, advice: RecordingWords.writeTitle)
        }
        edit.title = title
      }
      if let target { edit.targets = try DraftField.edit(.target, target).targets }
      if let due { edit.due = try DraftField.edit(.due, due).due }
      edit.lead = lead
      edit.kind = try kind.map(TypedValue.kind)
      guard edit.touchesOriginal || lead != nil else {
        throw Failure(.usage, place: code, what: RecordingWords.nothingToEdit, advice: DecidingWords.sayEdit)
      }
      try terminal.open(for: .writing).write("review edit", subject: code, by: hand.author(console)) {
        try $0.editDraft(code, unit: place.unit, edit, on: console.today, reason: why.why)
      }
      console.say(RecordingWords.edited(code))
    }
  }

  struct Split: DubanCommand {
    static let configuration = CommandConfiguration(
      commandName: "split", abstract: DecidingHelp.reviewSplit.now)

    @Argument(help: ArgumentHelp(RecordingHelp.code.now, valueName: "CODE"))
    var code: String

    @Option(help: ArgumentHelp(DecidingHelp.cut.now, valueName: "N|TEXT"))
    var at: String?

    @OptionGroup var why: WhyOption
    @OptionGroup var place: UnitOption
    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      let store = try terminal.open(for: .writing)
      let commitment = try store.read {
        try $0.facts(ofCode: code, unit: place.unit, asOf: console.today).commitment
      }
      let quote = commitment.source?.quote ?? commitment.title
      let cut = try place(in: quote)
      let codes = try store.write("review split", subject: code, by: hand.author(console)) {
        try $0.splitDraft(code, unit: place.unit, at: cut, on: console.today, reason: why.why)
      }
      console.say(ReviewWords.split(code, codes))
    }

    /// A number of the places at which the sentence may be split, or the words that the second part begins with.
    private func place(in quote: String) throws -> Int {
      let cuts = ClauseCuts.cuts(quote)
      if let at, let number = Int(at), cuts.indices.contains(number - 1) { return cuts[number - 1] }
      if let at, !at.isEmpty, let found = quote.firstRange(of: at), found.lowerBound > quote.startIndex {
        return quote[..<found.lowerBound].unicodeScalars.count
      }
      if at == nil, cuts.count == 1 { return cuts[0] }
      let scalars = Array(quote.unicodeScalars)
      var shown: [String] = []
      for (index, cut) in cuts.enumerated() {
        let rest = String(String.UnicodeScalarView(scalars[cut...].prefix(12)))
        shown.append("\(index + 1) \(rest)")
      }
      throw Failure(
        .badData, place: code, what: DecidingWords.whichCut, advice: DecidingWords.cutsAre(shown))
    }
  }

  struct Merge: DubanCommand {
    static let configuration = CommandConfiguration(
      commandName: "merge", abstract: DecidingHelp.reviewMerge.now)

    @Argument(help: ArgumentHelp(RecordingHelp.code.now, valueName: "CODE"))
    var code: String

    @Argument(help: ArgumentHelp(DecidingHelp.otherCode.now, valueName: "OTHER"))
    var other: String

    @OptionGroup var why: WhyOption
    @OptionGroup var place: UnitOption
    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      let new = try terminal.open(for: .writing).write(
        "review merge", subject: code, by: hand.author(console)
      ) {
        try $0.mergeDrafts(code, with: other, unit: place.unit, on: console.today, reason: why.why)
      }
      console.say(ReviewWords.merged(code, other, new))
    }
  }

  struct Undo: DubanCommand {
    static let configuration = CommandConfiguration(
      commandName: "undo", abstract: DecidingHelp.reviewUndo.now)

    @OptionGroup var why: WhyOption
    @OptionGroup var hand: HandOptions
    @OptionGroup var terminal: TerminalOptions

    func run(_ console: Console) throws {
      let code = try terminal.open(for: .writing).write("review undo", subject: "", by: hand.author(console))
      {
        try $0.undoDraft(on: console.today, reason: why.why).code
      }
      console.say(ReviewWords.undone(code))
    }
  }
}

/// Why something was decided (理由); `--reason` is the same.
struct WhyOption: ParsableArguments {
  @Option(
    name: [.customLong("why"), .customLong("reason")],
    help: ArgumentHelp(RecordingHelp.reason.now, valueName: "TEXT"))
  var why: String?
}

/// Whose code is meant, where several units have it.
struct UnitOption: ParsableArguments {
  @Option(help: ArgumentHelp(RecordingHelp.ofUnit.now, valueName: "UNIT"))
  var unit: String?
}

/// The drafts as a list (草稿清单).
struct DraftList {
  let plans: PlanSelection

  func write(_ format: DataFormat, _ store: Store, _ console: Console) throws {
    let query = FactsQuery(asOf: console.asOf, period: try plans.asked(), unit: plans.unit, drafts: .only)
    var listing = Listing(
      [
        .init("code", SeeingWords.code), .init("title", SeeingWords.title, flexible: true),
        .init("kind", SeeingWords.kind), .init("firm", ReadingWords.firmness),
        .init("target", SeeingWords.target, flexible: true), .init("due", SeeingWords.due),
      ], schema: "duban.drafts/1", key: "drafts")
    let isJSON = format == .json
    try store.read { snapshot in
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
    try listing.write(format, console)
  }
}

/// The same for several drafts, or for all of them.
struct DraftChoice {
  let codes: [String]
  let plans: PlanSelection
  let terminal: TerminalOptions

  func all(
    _ action: String, _ author: Author, _ console: Console,
    _ body: (Session, [(code: String, unit: String?)]) throws -> Void
  ) throws -> Int {
    let query = FactsQuery(asOf: console.asOf, period: try plans.asked(), unit: plans.unit, drafts: .only)
    return try terminal.open(for: .writing).write(
      action, subject: codes.count == 1 ? codes[0] : "", by: author
    ) { session in
      var drafts = codes.map { (code: $0, unit: plans.unit) }
      if codes == ["all"] {
        drafts = []
        try session.snapshot.facts(query) { drafts.append(($0.commitment.code, $0.commitment.unit)) }
      }
      try body(session, drafts)
      return drafts.count
    }
  }
}
