import ArgumentParser
import DocumentFormats
import FoundationEssentials
import PlanLedger
import PlanModel
import PlanStore

/// `duban review export FILE.csv`: drafts and links for those who would rather decide in a spreadsheet.
struct ExportDecisions: DubanCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: DecidingHelp.reviewExport.now)

  @Argument(help: ArgumentHelp(DecidingHelp.file.now, valueName: "FILE.csv"))
  var file: String

  @Flag(help: ArgumentHelp(DecidingHelp.all.now))
  var all = false

  @OptionGroup var plans: PlanSelection
  @OptionGroup var terminal: TerminalOptions

  var outputFile: String? { file == "-" ? nil : file }

  func run(_ console: Console) throws {
    var rows: [[DecisionColumn: String]] = []
    let store = try terminal.open(for: .reading)
    let period = try plans.asked()
    try store.read { snapshot in
      let accepted = try snapshot.acceptedDrafts()
      let drafts = FactsQuery(asOf: console.today, period: period, unit: plans.unit, drafts: .only)
      try snapshot.facts(drafts) { facts in
        let isAccepted = accepted.contains(facts.commitment.id)
        if all || !isAccepted { rows.append(Self.row(facts.commitment, isAccepted: isAccepted)) }
      }
      rows += try links(try snapshot.links(LinkQuery(period: period, unit: plans.unit)), snapshot, console)
    }
    try console.out.write(DecisionSheet.csv(rows))
    console.say(DecidingWords.exported(file, rows.count))
  }

  private static func row(_ draft: Commitment, isAccepted: Bool) -> [DecisionColumn: String] {
    [
      .matter: DecisionMatter.draft.name, .code: draft.code, .unit: draft.unit, .title: draft.title,
      .quote: draft.source?.quote ?? "",
      .target: draft.original.targets.map(\.text).joined(separator: "；"),
      .due: draft.original.due?.description ?? "",
      .state: isAccepted ? SheetDecision.accept.name : DecidingWords.openState.zh,
      .decision: isAccepted ? SheetDecision.accept.name : "",
    ]
  }

  /// Those of commitments that nothing answers yet, with every candidate; with `--all` the decided ones too.
  private func links(_ links: [Link], _ snapshot: Snapshot, _ console: Console) throws
    -> [[DecisionColumn: String]]
  {
    let answered = Set(links.filter { $0.state == .accepted }.map { "\($0.unit) \($0.code)" })
    return links.compactMap { link in
      guard all || (link.state == .proposed && !answered.contains("\(link.unit) \(link.code)")) else {
        return nil
      }
      let state = DecidingWords.state(link.state)
      return [
        .matter: DecisionMatter.link.name, .code: link.code, .unit: link.unit, .link: String(link.id),
        .title: link.title, .quote: link.promise, .outcome: link.outcome,
        .relation: RelationNames.name(link.relation), .score: JSONText.score(link.score),
        .reasons: link.reasons.map(\.zh).joined(separator: "；"), .state: state,
        .decision: link.state == .proposed ? "" : state,
        .why: link.decisions.last { $0.undoneBy == nil }?.reason ?? "",
      ]
    }
  }
}

/// `duban review import FILE.csv`: the decisions of a spreadsheet, all of them or none.
struct ImportDecisions: DubanCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: DecidingHelp.reviewImport.now)

  @Argument(help: ArgumentHelp(DecidingHelp.file.now, valueName: "FILE.csv"))
  var file: String

  @OptionGroup var hand: HandOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let bytes = try FileBytes.read(file)
    let name = file.split(separator: "/").last.map { String($0) } ?? file
    let table = try UnreadableFile.at(file) { () throws(FormatError) in
      try OfficeTable(csv: bytes, name: name)
    }
    var (rows, problems) = DecisionSheet.read(table)
    let store = try terminal.open(for: .writing)
    let intake = DecisionIntake(day: console.today)
    problems += try store.read { snapshot in try rows.compactMap { try intake.problem(with: $0, snapshot) } }
    let edits = try store.read { try DecisionEdits(DecisionSheet.edits(table), day: console.today, $0) }
    problems += edits.findings
    let warnings = problems.count { $0.severity == .warning }
    guard warnings == 0 else {
      for problem in problems.sorted(by: { ($0.place?.line ?? 0) < ($1.place?.line ?? 0) }) {
        say(problem, console)
      }
      throw Failure(
        .badData, place: file, what: DecidingWords.nothingImported(warnings),
        advice: RecordingWords.mendRows)
    }
    for problem in problems { say(problem, console) }
    let changed = try store.write("review import", subject: name, by: hand.author(console)) { session in
      // Before the decisions: what is adopted is never edited again.
      for change in edits.changes {
        try session.editDraft(change.code, unit: change.unit, change.edit, on: console.today)
      }
      return try intake.write(rows, session)
    }
    for change in edits.changes { console.say("\(change.place.text): \(console.word(change.words))") }
    console.say(DecidingWords.imported(file, rows.count, changed, edited: edits.changes.count))
  }

  private func say(_ finding: Finding, _ console: Console) {
    let word = finding.severity == .warning ? FailureWords.warning : FailureWords.note
    console.say(
      "\(finding.place?.text ?? file): \(console.word(word)): [\(finding.rule)] \(console.word(finding.message))"
    )
    guard let advice = finding.advice else { return }
    console.say(
      "    " + console.word(FailureWords.whatNow) + console.word(FailureWords.separator)
        + console.word(advice))
  }
}

/// A sheet's decisions held against the store, and written (定夺表入库).
struct DecisionIntake {
  let day: CalendarDate

  /// What keeps a row from being written: nobody knows it, or it was decided otherwise since.
  func problem(with row: DecisionRow, _ snapshot: Snapshot) throws -> Finding? {
    switch row.matter {
    case .draft:
      let known = try? snapshot.draftState(ofCode: row.code, unit: row.unit)
      guard let state = known ?? nil else { return DecisionFindings.unknown(row) }
      switch (state, row.decision) {
      case (.adopted, .reject): return DecisionFindings.adopted(row)
      case (.rejected, .accept), (.accepted, .reject):
        return DecisionFindings.overtaken(row, now: state == .rejected ? "驳回" : "采纳")
      default: return nil
      }
    case .link:
      guard let link = try link(row, snapshot) else { return DecisionFindings.unknown(row) }
      let now = DecidingWords.state(link.state)
      let wanted = row.decision == .accept ? Link.State.accepted : .rejected
      let isSame = link.state == wanted
      return isSame || link.state == .proposed || row.state == now
        ? nil : DecisionFindings.overtaken(row, now: now)
    }
  }

  /// Returns how many rows changed something.
  func write(_ rows: [DecisionRow], _ session: Session) throws -> Int {
    var changed = 0
    var adopted: [(code: String, unit: String?)] = []
    for row in rows where row.matter == .draft {
      let state = try session.snapshot.draftState(ofCode: row.code, unit: row.unit)
      switch (row.decision, state) {
      case (.accept, .open), (.accept, .accepted):
        adopted.append((row.code, row.unit))
        changed += 1
      case (.reject, .open):
        try session.rejectDraft(row.code, unit: row.unit, on: day, reason: row.why)
        changed += 1
      default: break
      }
    }
    if !adopted.isEmpty { try session.adopt(drafts: adopted, on: day) }
    for row in rows where row.matter == .link {
      guard let link = try link(row, session.snapshot) else { continue }
      if row.decision == .silent {
        changed += try silence(row, session)
        continue
      }
      let wanted: Link.State = row.decision == .accept ? .accepted : .rejected
      let isOtherRelation = wanted == .accepted && row.relation.map { $0 != link.relation } ?? false
      guard link.state != wanted || isOtherRelation else { continue }
      try session.decide(
        link: link.id, wanted, relation: wanted == .accepted ? row.relation : nil, on: day, reason: row.why)
      changed += 1
    }
    return changed
  }

  /// Every candidate of the commitment that isn't rejected yet; 1 where there was one.
  private func silence(_ row: DecisionRow, _ session: Session) throws -> Int {
    let links = try session.snapshot.links(LinkQuery(unit: row.unit, code: row.code))
    guard links.contains(where: { $0.state != .rejected }) else { return 0 }
    return try session.markSilent(code: row.code, unit: row.unit, on: day, reason: row.why) > 0 ? 1 : 0
  }

  private func link(_ row: DecisionRow, _ snapshot: Snapshot) throws -> Link? {
    do {
      return try snapshot.links(LinkQuery(unit: row.unit, code: row.code)).first { $0.id == row.link }
    } catch StoreError.unknownUnit {
      return nil
    }
  }
}
