import ArgumentParser
import DocumentFormats
import Glibc
import PlanLedger
import PlanModel
import PlanSeeds
import PlanStore

/// `duban sheet export`: a workbook for each unit, or one for all.
struct SheetExportCommand: DubanCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: SheetHelp.export.now)

  @Option(help: ArgumentHelp(SeeingHelp.period.now, valueName: "PERIOD"))
  var period: String?

  @Option(help: ArgumentHelp(SeeingHelp.unit.now, valueName: "UNIT"))
  var unit: String?

  @Option(help: ArgumentHelp(SeeingHelp.lead.now, valueName: "OFFICE"))
  var lead: String?

  @Flag(help: ArgumentHelp(SheetHelp.one.now))
  var one = false

  @Flag(help: ArgumentHelp(SheetHelp.force.now))
  var force = false

  @Option(name: [.short, .long], help: ArgumentHelp(SheetHelp.output.now, valueName: "FILE|FOLDER"))
  var output: String?

  @OptionGroup var rules: RuleOptions
  @OptionGroup var numbers: NumberOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let chosen = try gather(console)
    guard !chosen.parts.isEmpty else {
      throw Failure(
        .badData, place: unit ?? period, what: SheetWords.noItems, advice: SheetWords.seeStatus)
    }
    let sheets = UnitSheet(
      language: terminal.lang ?? .zh, asOf: console.asOf,
      problemKinds: ProblemKinds.all.map(\.name.zh))
    for (path, parts) in try files(chosen) {
      let workbook = sheets.workbook(parts, store: chosen.root.id)
      let bytes = try UnreadableFile.at(path) { () throws(FormatError) in try XLSXWriter().write(workbook) }
      try write(bytes, to: path)
      console.say(
        SheetWords.exported(path, parts.map { ($0.unit, $0.items.count) }))
    }
    if chosen.leftOut > 0 { console.say(SheetWords.leftOut(chosen.leftOut)) }
    if !chosen.empty.isEmpty { console.say(SheetWords.unitsWithout(chosen.empty)) }
  }

  private struct Chosen {
    var root: Unit
    var parts: [UnitSheet.Part] = []
    /// Signed off, suspended or withdrawn, or reported by their parts.
    var leftOut = 0
    var empty: [String] = []
  }

  private func gather(_ console: Console) throws -> Chosen {
    let query = FactsQuery(
      asOf: console.asOf, period: try period.map { try DateArgument.period($0, option: "--period") },
      unit: unit, lead: lead)
    let assessor = Assessor(rules: try rules.load(), asOf: console.asOf)
    return try terminal.open(for: .reading).read { snapshot in
      var chosen = Chosen(root: try snapshot.root())
      var items: [String: [UnitSheet.Item]] = [:]
      try snapshot.facts(query) { facts in
        let assessment = assessor.assess(facts)
        let isOver = [.withdrawn, .suspended, .signedOff].contains(assessment.life)
        guard !isOver, !facts.hasParts else {
          chosen.leftOut += 1
          return
        }
        items[facts.commitment.unit, default: []].append(Self.item(numbers.shown(facts), assessment.light))
      }
      let names = try unit.map(snapshot.unitNames(below:)) ?? snapshot.units().map(\.name)
      for name in names {
        if let own = items.removeValue(forKey: name) {
          chosen.parts.append(UnitSheet.Part(unit: name, items: own))
        } else {
          chosen.empty.append(name)
        }
      }
      return chosen
    }
  }

  private static func item(_ facts: CommitmentFacts, _ light: Light) -> UnitSheet.Item {
    // In the order of their days; of one day's entries the last one counts.
    let latest = facts.progress.last { $0.value != nil || $0.percent != nil || $0.stage != nil }
    let recorded = facts.progress.enumerated().max {
      ($0.element.recordedAt, $0.offset) < ($1.element.recordedAt, $1.offset)
    }
    return UnitSheet.Item(
      facts.commitment, terms: facts.terms, latest: latest ?? facts.progress.last, light: light,
      lastRecorded: recorded?.element.id)
  }

  /// One workbook where `-o` names one or `--one` asks for it, else a file for each unit in a folder.
  private func files(_ chosen: Chosen) throws -> [(String, [UnitSheet.Part])] {
    if let output, output.lowercased().hasSuffix(".xlsx") { return [(output, chosen.parts)] }
    if let output, let ending = Self.otherForm(output) {
      throw Failure(
        .usage, place: output, what: SheetWords.onlyXLSX(ending), advice: SheetWords.nameXLSX)
    }
    if let output, mkdir(output, 0o700) != 0, errno != EEXIST {
      throw FileFailure.cannotWrite(output, errno)
    }
    let folder = output.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? ""
    if one { return [("\(folder)\(Self.name(unit ?? chosen.root.name)).xlsx", chosen.parts)] }
    return chosen.parts.map { ("\(folder)\(Self.name($0.unit)).xlsx", [$0]) }
  }

  /// csv of `x.csv`: a file of another form was meant, and no folder.
  private static func otherForm(_ path: String) -> String? {
    let forms = ["csv", "xls", "et", "ods", "pdf", "docx", "doc", "wps", "md", "html", "json", "txt"]
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return path.contains(".") && forms.contains(ending) ? ending : nil
  }

  private static func name(_ unit: String) -> String {
    String(unit.map { $0 == "/" ? "-" : $0 }) + "填报表"
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    if !force, let there = try? FileBytes.read(path), Self.isFilledIn(there) {
      throw Failure(.cannotWrite, place: path, what: SheetWords.isFilledIn, advice: SheetWords.otherName)
    }
    try ByteSink.write(bytes, to: path)
  }

  /// A sheet that somebody has worked on is not written over.
  private static func isFilledIn(_ bytes: [UInt8]) -> Bool {
    guard let tables = try? OfficeTable.tables(in: bytes, name: "") else { return false }
    return tables.contains { ((try? SheetReturn($0, period: nil))?.rows.isEmpty ?? true) == false }
  }
}
