import ArgumentParser
import DocumentFormats
import PlanLedger
import PlanModel
import PlanStore

/// `duban sheet import`: filled-in sheets back into the store, all or nothing.
struct SheetImportCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: SheetHelp.importing.now)

  @Argument(help: ArgumentHelp(SheetHelp.files.now, valueName: "FILE"))
  var files: [String]

  @Option(help: ArgumentHelp(RecordingHelp.on.now, valueName: "DATE"))
  var on: String?

  @Option(help: ArgumentHelp(SheetHelp.period.now, valueName: "PERIOD"))
  var period: String?

  @Option(help: ArgumentHelp(RecordingHelp.ofUnit.now, valueName: "UNIT"))
  var unit: String?

  @Flag(help: ArgumentHelp(SheetHelp.dryRun.now))
  var dryRun = false

  @Flag(help: ArgumentHelp(SheetHelp.replace.now))
  var replace = false

  @Flag(help: ArgumentHelp(SheetHelp.skip.now))
  var skip = false

  @OptionGroup var hand: HandOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let period = try period.map { try DateArgument.period($0, option: "--period") }
    let day = try on.map { try DateArgument.day($0, option: "--on") }
    let author = hand.author(console)
    let read = try files.map { try FilledSheet.read($0, period: period) }
    let store = try terminal.open(for: dryRun ? .reading : .writing)
    let sheets = try store.read { snapshot in try read.map { try $0.dated(snapshot, unit: unit) } }
    let settings = SheetPlanner.Settings(
      day: day, today: console.today, unit: unit, author: author.name, replaces: replace)
    let screen = SheetScreen(console: console, format: output.format, namesFiles: files.count > 1)
    if dryRun {
      let plan = try store.read { try SheetPlanner($0, settings).plan(sheets) }
      try screen.show(plan, written: false)
      return try finish(plan, console)
    }
    let names = files.map { $0.split(separator: "/").last.map { String($0) } ?? $0 }.joined(separator: "、")
    var made: SheetPlan?
    do {
      try store.write("sheet import", subject: names, by: author) { session in
        let plan = try SheetPlanner(session.snapshot, settings).plan(sheets)
        made = plan
        guard plan.refused.isEmpty || skip else { throw NothingWritten() }
        for action in plan.actions { try action.write(session) }
        for sheet in sheets where plan.actions.contains(where: { $0.file == sheet.path }) {
          try session.keep(sheet.document, unit: nil)
        }
      }
    } catch is NothingWritten {}
    guard let plan = made else { return }
    try screen.show(plan, written: plan.refused.isEmpty || skip)
    try finish(plan, console)
  }

  private struct NothingWritten: Error {}

  /// What was refused has been listed with its places; the run ends as bad data unless it was to be skipped.
  private func finish(_ plan: SheetPlan, _ console: Console) throws {
    guard !plan.refused.isEmpty, !skip else { return }
    throw Failure(
      .badData, place: files.count == 1 ? files[0] : nil, what: SheetWords.nothingWritten(plan.refused.count),
      advice: SheetWords.mendOrSkip)
  }
}

/// A file on its way back, and the tables in it.
struct FilledSheet {
  let path: String
  let bytes: [UInt8]
  let facts: SheetFacts?
  private(set) var tables: [SheetReturn]
  private let office: [OfficeTable]
  let document: IncomingDocument

  static func read(_ path: String, period: Period?) throws -> FilledSheet {
    let bytes = try FileBytes.read(path)
    guard !bytes.isEmpty else { throw UnreadableFile(path: path, error: .empty) }
    let (facts, tables) = try UnreadableFile.at(path) { () throws(FormatError) in
      guard let workbook = try SpreadsheetSource().workbook(bytes) else {
        return (SheetFacts?.none, [try OfficeTable(csv: bytes, name: path)])
      }
      return (SheetFacts(workbook), OfficeTable.tables(of: workbook, name: path))
    }
    var returns: [SheetReturn] = []
    var refusal = LedgerError.empty(file: path)
    for table in tables {
      do {
        returns.append(try SheetReturn(table, period: period ?? facts?.period))
      } catch {
        refusal = error
      }
    }
    guard !returns.isEmpty else {
      if case .noHeader(_, let headers) = refusal {
        throw Failure(
          .badData, place: path,
          what: SheetWords.notASheet + headers.prefix(6).joined(separator: " | "),
          advice: SheetWords.giveSheet)
      }
      throw refusal
    }
    let name = path.split(separator: "/").last.map { String($0) } ?? path
    return FilledSheet(
      path: path, bytes: bytes, facts: facts, tables: returns, office: tables,
      document: IncomingDocument(
        name: name, kind: .progress, facts: DocumentFacts(title: name, sha256: Hash.sha256(bytes)),
        original: bytes, text: ""))
  }

  /// 2月底 in a file that says nowhere of which year: that of the plan which all its items belong to.
  func dated(_ snapshot: Snapshot, unit: String?) throws -> FilledSheet {
    let rows = tables.flatMap(\.rows)
    guard rows.contains(where: { $0.problems.contains { $0.rule == "no-year" } }) else { return self }
    var finder = SheetItemFinder(snapshot, unit: unit)
    try finder.load(self)
    var periods: Set<Period> = []
    for row in rows {
      switch try finder.find(row) {
      case .found(let facts), .byTitle(let facts): periods.insert(facts.commitment.period)
      case .unclear: continue
      }
    }
    guard Set(periods.map(\.last.year)).count == 1, let period = periods.first else { return self }
    var dated = self
    dated.tables = office.compactMap { try? SheetReturn($0, period: period) }
    return dated
  }
}
