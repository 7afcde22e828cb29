import ArgumentParser
import FoundationEssentials
import PlanModel
import PlanStore

/// `duban explain CODE`: every number walked back to the sentences and entries that it came from;
/// `duban explain REPORT ITEM`: how a place of a report was read, and what was left out there.
struct ExplainCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: SeeingHelp.explain.now, discussion: SeeingHelp.explainForms.now)

  @Argument(help: ArgumentHelp(SeeingHelp.explained.now, valueName: "CODE|REPORT"))
  var code: String

  @Argument(help: ArgumentHelp(SeeingHelp.item.now, valueName: "ITEM"))
  var item: [String] = []

  @Option(help: ArgumentHelp(RecordingHelp.ofUnit.now, valueName: "UNIT"))
  var unit: String?

  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    switch item.count {
    case 0: try explainCode(console)
    case 1: try show(TextItem(item[0], in: ReportFile.load(code)), console)
    case 2: try explainLink(console)
    default:
      throw Failure(
        .usage, place: item[2], what: TextItemWords.tooMany, advice: TextItemWords.howMany)
    }
  }

  private func explainCode(_ console: Console) throws {
    let rules = try rules.load()
    let day = console.asOf
    let (facts, title, evidence, assignments, decisions) = try terminal.open(for: .reading).read { snapshot in
      let facts = try snapshot.facts(ofCode: code, unit: unit, asOf: day)
      let title = try facts.commitment.source.map { try snapshot.title(ofDocument: $0.documentHash) }
      return (
        facts, title, try snapshot.evidence(of: code, unit: unit).filter { $0.on <= day },
        try snapshot.assignments(of: code, unit: unit, asOf: day),
        try DecisionHistory(code: code, unit: facts.commitment.unit, snapshot)
      )
    }
    let assessment = Assessor(rules: rules, asOf: console.asOf).assess(facts)
    if output.format == .json {
      try CommitmentJSON(console.out).write(assessment, evidence: evidence, assignments: assignments)
    } else {
      try Explanation(
        assessment: assessment, source: title, rules: rules, decisions: decisions, console: console
      ).show()
    }
  }

  /// PLAN REVIEW ITEM: an outcome is of the review, all else of the plan.
  private func explainLink(_ console: Console) throws {
    let plan = try ReportFile.load(code)
    let review = try ReportFile.load(item[0])
    let isOutcome = review.extraction.outcomes.contains { $0.id == item[1] }
    var place =
      try isOutcome
      ? TextItem(item[1], in: review, earlier: [plan.extraction]) : TextItem(item[1], in: plan)
    if TextItem.isID(item[1], in: isOutcome ? review : plan) {
      place.links = TextItemLinks(item[1], plan: plan.extraction, review: review.extraction)
    }
    try show(place, console)
  }

  private func show(_ item: TextItem, _ console: Console) throws {
    if output.format == .json {
      try TextItemJSON(item: item, language: console.language).write(to: console.out)
    } else {
      try TextItemPage(item: item, console: console).show()
    }
  }
}

/// The way from sentence to light (溯源).
struct Explanation {
  let assessment: Assessment
  let source: String?
  let rules: RuleSet
  var decisions = DecisionHistory()
  let console: Console

  func show() throws {
    let commitment = assessment.facts.commitment
    try console.line(console.paint(.bold, "\(commitment.code)  \(commitment.title)"))
    if let sentence = commitment.source {
      try say(1, SeeingWords.from(source ?? "", sentence.span.start, sentence.span.end))
      try say(2, "“\(Quotation.onOneLine(sentence.quote))”")
    } else {
      try say(1, SeeingWords.noSource)
    }
    for target in assessment.targets { try explain(target, SeeingWords.target, planned: assessment.planned) }
    for target in assessment.againstOriginal { try explain(target, SeeingWords.original, planned: nil) }
    if let standing = assessment.standing {
      try say(1, SeeingWords.reports(standing, on: assessment.facts.progress.map(\.on)))
    }
    if assessment.targets.isEmpty, assessment.standing == nil, let completion = assessment.completion,
      let planned = assessment.planned, let pace = assessment.pace
    {
      try say(1, SeeingWords.paced(completion.fixed(1), planned.fixed(1), pace.fixed(1)))
    }
    for adjustment in assessment.facts.adjustments {
      try say(
        1, "\(adjustment.on) \(adjustment.reason)（\(adjustment.authority.name) \(adjustment.number ?? "")）")
    }
    try light()
    for outcome in assessment.facts.outcomes {
      try say(
        1,
        "\(console.word(SeeingWords.answers))：\(console.word(FieldWords.name(outcome.relation))) “\(Quotation.onOneLine(outcome.quote))”"
      )
    }
    for line in decisions.lines(console.language) { try say(2, line) }
    if let reason = assessment.verdictReason {
      try say(
        1,
        "\(console.word(SeeingWords.verdict))：\(console.word(FieldWords.name(assessment.verdict)))：\(console.word(reason))"
      )
    }
  }

  private func explain(_ target: TargetAssessment, _ label: Phrase, planned: Decimal?) throws {
    let indicator = target.target.indicator.isEmpty ? "" : "（\(target.target.indicator)）"
    try say(1, "\(console.word(label)) \(Shown.target(target.target))\(indicator)")
    guard let latest = target.latest else {
      if let reason = target.reason { try say(2, SeeingWords.noRatio(name(reason))) }
      return
    }
    if let entry = entry(of: target) {
      try say(2, SeeingWords.entry(entry.on, entry.grade.name, entry.by))
      try say(3, [latest.text, entry.note].compactMap { $0 }.joined(separator: "  "))
    }
    if let completion = target.completion {
      let goal = Quantity(target.target.value ?? 0, target.target.unit).text
      try say(2, SeeingWords.computed(latest.text, goal, completion.fixed(1)))
      if let pace = target.pace, let planned {
        try say(2, SeeingWords.paced(completion.fixed(1), planned.fixed(1), pace.fixed(1)))
      }
    } else if let reason = target.reason {
      try say(2, SeeingWords.noRatio(name(reason)))
    }
  }

  private func name(_ reason: ReasonCode) -> Phrase {
    FieldWords.name(reason, isAnswered: !assessment.facts.outcomes.isEmpty)
  }

  private func entry(of target: TargetAssessment) -> ProgressEntry? {
    assessment.facts.progress.last { entry in
      entry.on == target.latestOn && entry.value != nil
        && (entry.indicator == nil || entry.indicator == target.target.indicator)
    }
  }

  private func light() throws {
    let label = console.word(assessment.bandLabel)
    let gap = assessment.gap.map { " \($0.fixed(1))" } ?? ""
    let light = console.paint(
      FieldWords.color(assessment.light), console.word(FieldWords.name(assessment.light)))
    try say(1, "\(console.word(SeeingWords.light))：\(light)（\(rules.name) \(assessment.band) \(label)\(gap)）")
    for slip in assessment.slips { try say(2, SeeingWords.slip(slip, of: assessment)) }
    if let grade = assessment.unprovenBy { try say(2, SeeingWords.unproven(grade)) }
    let bands = rules.gapBands + rules.differenceBands
    if assessment.gap != nil, let band = applied(bands) { try say(2, SeeingWords.band(band)) }
  }

  /// The row that decided; growth has rows of its own.
  private func applied(_ bands: [RuleSet.Band]) -> RuleSet.Band? {
    bands.first { $0.code == assessment.band && $0.light == assessment.light }
  }

  private func say(_ depth: Int, _ phrase: Phrase) throws { try say(depth, console.word(phrase)) }

  private func say(_ depth: Int, _ text: String) throws {
    let indent = String(repeating: "  ", count: depth)
    for line in Wrapping.lines(text, columns: console.width - indent.count) {
      try console.line(indent + line)
    }
  }
}
