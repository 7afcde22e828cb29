import PlanLedger
import PlanModel
import PlanStore

/// One report on a commitment as it was typed (填报一条进展), and its way into the store.
struct ProgressReport: Hashable {
  var code: String
  var value: String?
  var on: String?
  var grade: String?
  var note: String?
  var problem: String?
  var problemKind: String?
  var next: String?
  var percent: String?
  var stage: String?
  var indicator: String?
  var replaces: String?
  var added: Bool
  var unit: String?
  var by: String?
  var terminal: TerminalChoice

  func run(_ console: Console) throws {
    guard
      value != nil || percent != nil || stage != nil || note != nil || problem != nil || problemKind != nil
        || next != nil
    else {
      throw Failure(
        .usage, place: code, what: RecordingWords.nothingReported, advice: RecordingWords.giveProgress)
    }
    let row = try row(console)
    let author = HandOptions.author(by, console)
    let (entry, cautions) = try terminal.open(for: .writing).write(
      "progress", subject: code, detail: "\(row.on ?? console.today) \(shown(row))", by: author
    ) { session in
      let targets = try session.targets(of: code, unit: unit)
      try checkIndicator(targets)
      let facts = try session.snapshot.facts(ofCode: code, unit: unit, asOf: .distant)
      var entry: ProgressEntry
      do {
        entry = try row.entry(id: "", targets: targets, fallback: console.today, by: author.name)
      } catch let problem as ValueProblem {
        throw problem.explained(place: code)
      }
      entry.replaces = replaces
      if added { entry = try AddedValue(code: code).summed(entry, facts) }
      entry = try session.append(entry, to: code, unit: unit)
      return (entry, ProgressCautions(code: code, today: console.today).cautions(entry, facts))
    }
    let told =
      added
      ? console.word(LifeWords.addedUp(shown(row), entry.value?.text ?? "")) : shown(row)
    console.say(RecordingWords.progressed(code, told, entry.on))
    for caution in cautions { console.say(caution) }
  }

  /// An indicator that is typed must be one of the commitment's: a target's name, or its words.
  private func checkIndicator(_ targets: [Target]) throws {
    guard let indicator, !targets.isEmpty else { return }
    guard targets.indices(named: indicator).isEmpty else { return }
    throw ValueProblem.unknownIndicator(indicator, known: targets.names).explained(place: code)
  }

  private func row(_ console: Console) throws -> ProgressRow {
    var row = ProgressRow(place: TablePlace(file: "", line: 0), code: code)
    row.on = try on.map { try DateArgument.day($0, option: "--on") }
    row.value = try value.map(TypedValue.value)
    row.indicator = indicator
    row.percent = try percent.map(TypedValue.percent)
    if let stage {
      row.stage = StageParser.parse(stage)
      if row.stage == nil { row.milestone = stage }
    }
    row.grade = try grade.map(TypedValue.grade) ?? .e2
    row.note = note
    row.problem = try ProblemText.joined(kind: problemKind, text: problem)
    row.nextStep = next
    return row
  }

  private func shown(_ row: ProgressRow) -> String {
    [value, percent.map { $0.hasSuffix("%") ? $0 : $0 + "%" }, stage, note].compactMap { $0 }.first
      ?? row.problem ?? next ?? ""
  }
}
