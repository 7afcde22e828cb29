import ArgumentParser
import PlanModel
import PlanStore

/// What every adjustment carries: reason, authority, number, date.
struct AdjustmentOptions: ParsableArguments {
  @Option(help: ArgumentHelp(RecordingHelp.reason.now, valueName: "TEXT"))
  var reason: String?

  @Option(help: ArgumentHelp(RecordingHelp.authority.now, valueName: "AUTHORITY"))
  var authority: String?

  @Option(help: ArgumentHelp(RecordingHelp.number.now, valueName: "NUMBER"))
  var number: String?

  @Option(help: ArgumentHelp(RecordingHelp.on.now, valueName: "DATE"))
  var on: String?

  @Option(help: ArgumentHelp(RecordingHelp.ofUnit.now, valueName: "UNIT"))
  var unit: String?

  func adjustment(_ change: Adjustment.Change, _ console: Console) throws -> Adjustment {
    guard let reason, !reason.isEmpty, let authority else {
      throw Failure(.usage, what: RecordingWords.needsAuthority, advice: RecordingWords.giveAuthority)
    }
    return Adjustment(
      id: "", on: try on.map { try DateArgument.day($0, option: "--on") } ?? console.today, change: change,
      reason: reason, authority: try TypedValue.authority(authority), number: number)
  }
}

/// `duban adjust`: changed terms, suspension, resumption; the original stays.
struct AdjustCommand: DubanCommand {
  static let configuration = CommandConfiguration(commandName: "adjust", abstract: RecordingHelp.adjust.now)

  @Argument(help: ArgumentHelp(RecordingHelp.code.now, valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(RecordingHelp.target.now, valueName: "TARGET"))
  var target: String?

  @Option(help: ArgumentHelp(RecordingHelp.due.now, valueName: "DATE"))
  var due: String?

  @Option(help: ArgumentHelp(RecordingHelp.scope.now, valueName: "TEXT"))
  var scope: String?

  @Flag(help: ArgumentHelp(RecordingHelp.suspend.now))
  var suspend = false

  @Flag(help: ArgumentHelp(RecordingHelp.resume.now))
  var resume = false

  @Option(help: ArgumentHelp(LifeHelp.announced.now, valueName: "DATE"))
  var announced: String?

  @Option(help: ArgumentHelp(LifeHelp.decided.now, valueName: "DATE"))
  var decided: String?

  @OptionGroup var adjustment: AdjustmentOptions
  @OptionGroup var hand: HandOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let followUps = try followUps()
    let changes = suspend || resume || target != nil || due != nil || scope != nil
    if !changes, !followUps.isEmpty { return try follow(followUps, console) }
    guard suspend || resume || target != nil || due != nil || scope != nil else {
      throw Failure(
        .usage, place: code, what: RecordingWords.nothingToAdjust, advice: RecordingWords.sayAdjustment)
    }
    guard !suspend || !resume else {
      throw Failure(
        .usage, place: code, what: RecordingWords.suspendAndResume, advice: RecordingWords.sayAdjustment)
    }
    let hasTerms = target != nil || due != nil || scope != nil
    let made = try adjustment.adjustment(suspend ? .suspended : resume ? .resumed : .terms(Terms()), console)
    try AdjustmentChecks.refuseBackwards(followUps, since: made.on, code: code)
    let detail = [target, due, scope, made.reason].compactMap { $0 }.joined(separator: " ")
    var cautions: [Phrase] = []
    try terminal.open(for: .writing).write("adjust", subject: code, detail: detail, by: hand.author(console))
    {
      session in
      let facts = try session.snapshot.facts(ofCode: code, unit: adjustment.unit, asOf: .distant)
      let checks = AdjustmentChecks(code: code, before: facts)
      if resume || suspend {
        try session.adjust(made, code: code, unit: adjustment.unit)
        for step in followUps { try session.follow(step, code: code, unit: adjustment.unit) }
      }
      if hasTerms {
        var made = made
        // Terms that aren't named stay as they are in force.
        made.change = .terms(try changed(facts, made.authority))
        try checks.refuseUnchanged(made)
        try session.adjust(made, code: code, unit: adjustment.unit)
        for step in followUps { try session.follow(step, code: code, unit: adjustment.unit) }
      }
      cautions = try AdjustmentCautions.of(code, unit: adjustment.unit, session)
      let after = try session.snapshot.facts(ofCode: code, unit: adjustment.unit, asOf: .distant)
      cautions += checks.cautions(made, after: after)
      if due != nil { cautions += try PartCautions.ofPart(after, session.snapshot) }
    }
    if suspend { console.say(RecordingWords.suspended(code)) }
    if resume { console.say(RecordingWords.resumed(code)) }
    if hasTerms { console.say(RecordingWords.adjusted(code)) }
    for caution in cautions { console.say(caution) }
  }

  /// What came after an adjustment: 公告, 人大决定.
  private func followUps() throws -> [AdjustmentFollowUp] {
    var steps: [AdjustmentFollowUp] = []
    if let decided {
      steps.append(
        AdjustmentFollowUp(
          step: .decided, on: try DateArgument.day(decided, option: "--decided"), number: adjustment.number))
    }
    if let announced {
      steps.append(
        AdjustmentFollowUp(
          step: .announced, on: try DateArgument.day(announced, option: "--announced"),
          number: decided == nil ? adjustment.number : nil))
    }
    return steps
  }

  private func follow(_ steps: [AdjustmentFollowUp], _ console: Console) throws {
    let told = steps.map {
      $0.step == .decided ? LifeWords.decided($0.on, $0.number) : LifeWords.announced($0.on)
    }
    try terminal.open(for: .writing).write(
      "adjust", subject: code, detail: told.map { console.word($0) }.joined(separator: " "),
      by: hand.author(console)
    ) { session in
      let facts = try session.snapshot.facts(ofCode: code, unit: adjustment.unit, asOf: .distant)
      try AdjustmentChecks.refuseBackwards(steps, since: facts.adjustments.last?.on, code: code)
      for step in steps { try session.follow(step, code: code, unit: adjustment.unit) }
    }
    for phrase in told { console.say(LifeWords.followed(code, phrase)) }
  }

  private func changed(_ facts: CommitmentFacts, _ authority: AdjustmentAuthority) throws -> Terms {
    var terms = facts.terms
    if let target {
      let given = try TypedValue.targets(target, title: facts.commitment.title)
      terms.targets = try TargetChange(code: code, authority: authority).applied(given, to: terms.targets)
    }
    if let due { terms.due = try TypedValue.due(due, period: facts.commitment.period) }
    if let scope { terms.scope = scope }
    return terms
  }
}

/// `duban withdraw`: a commitment that is given up, with its record kept.
struct WithdrawCommand: DubanCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: RecordingHelp.withdraw.now)

  @Argument(help: ArgumentHelp(RecordingHelp.code.now, valueName: "CODE"))
  var code: String

  @OptionGroup var adjustment: AdjustmentOptions
  @OptionGroup var hand: HandOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let made = try adjustment.adjustment(.withdrawn, console)
    let cautions = try terminal.open(for: .writing).write(
      "withdraw", subject: code, detail: made.reason, by: hand.author(console)
    ) { session in
      try session.adjust(made, code: code, unit: adjustment.unit)
      return try AdjustmentCautions.of(code, unit: adjustment.unit, session)
    }
    console.say(RecordingWords.withdrawn(code))
    for caution in cautions { console.say(caution) }
  }
}

extension CalendarDate {
  /// After everything that is recorded.
  static var distant: CalendarDate { CalendarDate(dayNumber: 2_932_896) }
}
