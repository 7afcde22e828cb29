import ArgumentParser
import DocumentFormats
import PlanModel
import PlanReports
import PlanSeeds
import PlanStore

/// `duban signoff sheet CODE…`: the sheet that goes from hand to hand (销号单).
struct SignOffSheetCommand: DubanCommand {
  static let configuration = CommandConfiguration(commandName: "sheet", abstract: LifeHelp.signOffSheet.now)

  @Argument(help: ArgumentHelp(RecordingHelp.codes.now, valueName: "CODE"))
  var codes: [String]

  @Option(help: ArgumentHelp(RecordingHelp.ofUnit.now, valueName: "UNIT"))
  var unit: String?

  @Option(help: ArgumentHelp(LifeHelp.sheetForm.now, valueName: "md|html|docx"))
  var format: String?

  @Option(name: [.short, .long], help: ArgumentHelp(HelpWords.output.now, valueName: "FILE"))
  var output: String?

  @OptionGroup var numbers: NumberOptions
  @OptionGroup var terminal: TerminalOptions

  var outputFile: String? { output }

  func run(_ console: Console) throws {
    let forms = ["md", "html", "docx"]
    let ending = output.flatMap { $0.split(separator: ".").last }.map { $0.lowercased() }
    if format == nil, let output, let ending, output.contains("."), !forms.contains(ending) {
      throw Failure(
        .usage, place: output, what: LifeWords.noSuchForm(ending), advice: LifeWords.sheetForms)
    }
    let form = format ?? ending.flatMap { forms.contains($0) ? $0 : nil } ?? "md"
    guard forms.contains(form) else { throw TypedValue.unknown("--format", form, forms) }
    if form == "docx", output == nil, console.surroundings.outputIsTerminal {
      throw Failure(
        .usage, place: "--format docx", what: FailureWords.notForTheScreen, advice: FailureWords.nameOutput)
    }
    let assessor = Assessor(rules: try RuleSets.named(RuleSets.standard), asOf: console.asOf)
    let items = try terminal.open(for: .reading).read { snapshot in
      var items: [SignOffSheet.Item] = []
      func add(_ facts: CommitmentFacts) throws {
        let commitment = facts.commitment
        items.append(
          SignOffSheet.Item(
            assessment: assessor.assess(numbers.shown(facts)),
            evidence: try snapshot.evidence(of: commitment.code, unit: commitment.unit).filter {
              $0.on <= console.asOf
            }.map { "\($0.on) \($0.grade.name) \(numbers.shown($0.reference))" }))
      }
      if codes == ["all"] {
        try snapshot.facts(FactsQuery(asOf: console.asOf, unit: unit)) { facts in
          let last = facts.signOffs.last?.action
          if last == .requested || last == .verified { try add(facts) }
        }
      } else {
        for code in codes { try add(try snapshot.facts(ofCode: code, unit: unit, asOf: console.asOf)) }
      }
      return items
    }
    guard !items.isEmpty else {
      throw Failure(.badData, place: "all", what: LifeWords.nobodysTurn, advice: LifeWords.seeSignOffs)
    }
    if codes == ["all"] { console.say(LifeWords.inProcessOnly(items.count)) }
    let document = SignOffSheet(language: terminal.lang ?? .zh).document(items, on: console.asOf)
    switch form {
    case "html": try console.out.write(HTMLWriter().write(document))
    case "docx":
      let bytes = try UnreadableFile.at(output ?? "docx") { () throws(FormatError) in
        try DOCXWriter().write(document)
      }
      try console.out.write(bytes: bytes)
    default: try console.out.write(MarkdownWriter().write(document))
    }
  }
}
