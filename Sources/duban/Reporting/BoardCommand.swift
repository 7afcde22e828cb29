import ArgumentParser
import DocumentFormats
import PlanModel
import PlanReports
import PlanSeeds
import PlanStore

/// `duban board`: the wall chart (挂图作战).
struct BoardCommand: DubanCommand {
  static let configuration = CommandConfiguration(commandName: "board", abstract: BoardWords.command.now)

  enum Format: String, CaseIterable, ExpressibleByArgument, Sendable { case html, svg, pdf }

  @Option(help: ArgumentHelp(BoardWords.period.now, valueName: "PERIOD"))
  var period: String?

  @Option(help: ArgumentHelp(BoardWords.unit.now, valueName: "UNIT"))
  var unit: String?

  @Option(help: ArgumentHelp(HelpWords.reportRules.now, valueName: "NAME|FILE"))
  var rules: String = RuleSets.standard

  @Option(help: ArgumentHelp(BoardWords.paper.now, valueName: "A3|A1"))
  var paper: BoardPaper = .a3

  @Option(help: ArgumentHelp(BoardWords.format.now, valueName: "html|svg|pdf"))
  var format: Format?

  @Option(name: [.short, .long], help: ArgumentHelp(HelpWords.output.now, valueName: "FILE"))
  var output: String?

  @OptionGroup var numbers: NumberOptions
  @OptionGroup var terminal: TerminalOptions

  /// Several sheets as SVG are files of their own, which `run` writes.
  var outputFile: String? { form == .svg ? nil : output }

  func run(_ console: Console) throws {
    if form == .pdf, output == nil, console.surroundings.outputIsTerminal {
      throw Failure(
        .usage, place: "--format pdf", what: FailureWords.notForTheScreen, advice: FailureWords.nameOutput)
    }
    let rules = try RuleChoice.load(self.rules).rules
    let period = try self.period.map { try DateArgument.period($0, option: "--period") }
    let language = terminal.lang ?? .zh
    let board = try Store.open(StorePlace.path(terminal), for: .reading).read { snapshot in
      let assessor = Assessor(rules: rules, asOf: console.asOf)
      var items: [ReportItem] = []
      try snapshot.facts(FactsQuery(asOf: console.asOf, period: period, unit: unit)) {
        items.append(ReportItem(assessor.assess(numbers.shown($0))))
      }
      return Board(
        title: BoardWords.title(try unit.map { try snapshot.unitName($0) } ?? snapshot.root().name, period)[
          language],
        asOf: console.asOf, rules: rules, items: items, noField: BoardWords.noField[language])
    }
    guard let board else {
      throw Failure(
        .badData, place: self.period.map { "--period \($0)" }, what: BoardWords.nothing,
        advice: BoardWords.seePlans)
    }
    let writer = BoardWriter(language: language, paper: paper)
    switch form {
    case .html: try console.out.write(writer.html(board))
    case .pdf:
      let bytes = try UnreadableFile.at(output ?? "pdf") { () throws(FormatError) in
        try PDFPrinter.print(html: writer.html(board))
      }
      try console.out.write(bytes: bytes)
    case .svg: try write(writer.sheets(board), console)
    }
  }

  private var form: Format {
    format ?? output.flatMap { Format(rawValue: String($0.split(separator: ".").last ?? "").lowercased()) }
      ?? .html
  }

  /// One sheet goes where it is asked to; several get numbers: board.svg, board-2.svg.
  private func write(_ sheets: [String], _ console: Console) throws {
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    guard let output else {
      guard sheets.count == 1, let sheet = sheets.first else {
        throw Failure(
          .usage, place: "--format svg", what: BoardWords.several(sheets.count), advice: BoardWords.nameFile)
      }
      return try console.out.write(declaration + sheet + "\n")
    }
    let isNamed = output.lowercased().hasSuffix(".svg")
    let stem = isNamed ? String(output.dropLast(4)) : output
    let names = sheets.indices.map { $0 == 0 ? output : "\(stem)-\($0 + 1)\(isNamed ? ".svg" : "")" }
    for (name, sheet) in zip(names, sheets) {
      let sink = try ByteSink(path: name)
      try sink.write(declaration + sheet + "\n")
      try sink.close()
    }
    if sheets.count > 1 { console.say(BoardWords.written(names)) }
  }
}

extension BoardPaper: ExpressibleByArgument {
  public init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}
