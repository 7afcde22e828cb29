import DocumentFormats
import PlanModel
import PlanReports
import PlanSeeds
import PlanStore

/// Makes reports of what a snapshot holds (编制通报): as of a day, by what was known at a moment.
struct ReportMaker {
  let snapshot: Snapshot
  let choice: ReportChoice
  /// Milliseconds since 1970 UTC; nil: all that is known.
  var knownAt: Int?
  /// Charts show earlier quarters too, which takes a walk over the ledger for each.
  var hasCharts = true

  struct Made {
    var report: PlanReport
    /// The lights of leaves, by the identity of their commitments, to be kept with a published report.
    var lights: [String: Light]
  }

  func make() throws -> Made {
    let rules = choice.rules.rules
    let profile = try choice.profile ?? OfficeProfile(try snapshot.profile(of: choice.unit))
    var request = ReportRequest(
      kind: choice.kind, period: choice.period, asOf: choice.asOf,
      unit: try choice.unit ?? snapshot.root().name + (choice.lead ?? ""), profile: profile)
    request.isFormal = choice.isFormal
    var before = EarlierState(asOf: choice.period.first.adding(days: -1))
    try assess(asOf: before.asOf, rules) { before.add($0) }
    var draft = PlanReportDraft(request, rules: rules)
    var lights: [String: Light] = [:]
    try assess(asOf: choice.asOf, rules) { assessment in
      draft.add(assessment)
      if !assessment.facts.hasParts { lights[assessment.facts.commitment.id] = assessment.light }
    }
    var report = PlanReport(draft, previous: before.hasEntries ? before : nil)
    report.causes = causes(report)
    if let other = choice.against {
      var comparison = RuleComparison(report.items, otherRules: other.rules)
      try assess(asOf: choice.asOf, other.rules) { comparison.add($0) }
      report.against = comparison
    }
    if hasCharts, choice.kind != .weekly { report.history = try history(report, before, rules) }
    return Made(report: report, lights: lights)
  }

  /// Problems by their kinds, the commonest first; other words of a unit count as 其他.
  private func causes(_ report: PlanReport) -> [PlanReport.Cause] {
    let kinds = ProblemKinds.all
    let other = PlanReport.Cause.other
    var order: [Phrase] = []
    var codes: [Phrase: [String]] = [:]
    var silent: [String] = []
    for item in report.slipped(["overdue", "behind", "forecast"]) {
      guard let problem = item.problem else {
        silent.append(item.code)
        continue
      }
      let kind = ProblemKinds.kind(of: problem, among: kinds)?.name ?? other
      if codes[kind] == nil { order.append(kind) }
      codes[kind, default: []].append(item.code)
    }
    let told = order.enumerated().sorted { a, b in
      let (first, second) = (codes[a.element]?.count ?? 0, codes[b.element]?.count ?? 0)
      return first == second ? a.offset < b.offset : first > second
    }.map { PlanReport.Cause(kind: $0.element, codes: codes[$0.element] ?? []) }
    return silent.isEmpty ? told : told + [PlanReport.Cause(kind: nil, codes: silent)]
  }

  /// The totals at the quarters' ends between the plans' beginning and the report's date, for the charts.
  private func history(
    _ report: PlanReport, _ before: EarlierState, _ rules: RuleSet
  ) throws -> [PlanReport.Moment] {
    guard let first = report.items.map(\.begins).min() else { return [] }
    var moments: [PlanReport.Moment] = []
    var day = first.endOfQuarter
    while day < report.request.asOf, moments.count < 12 {
      var totals = day == before.asOf ? before.totals : Totals()
      if day != before.asOf { try assess(asOf: day, rules) { totals.add($0) } }
      moments.append(PlanReport.Moment(asOf: day, totals: totals))
      day = day.adding(days: 1).endOfQuarter
    }
    return moments
  }

  /// Everything whose plan shares a day with the reporting period, as of a date: the third quarter reports on a plan
  /// of the second half year.
  private func assess(asOf: CalendarDate, _ rules: RuleSet, _ take: (Assessment) -> Void) throws {
    let assessor = Assessor(rules: rules, asOf: asOf)
    // What was published later than this report was made doesn't count for it.
    let published =
      choice.discretion.audience == .public
      ? try snapshot.publishedReports().filter { $0.knownAt < knownAt ?? .max } : []
    try snapshot.facts(FactsQuery(asOf: asOf, knownAt: knownAt, unit: choice.unit, lead: choice.lead)) {
      facts in
      if facts.commitment.period.overlaps(choice.period) {
        take(assessor.assess(choice.discretion.shown(facts, published: published)))
      }
    }
  }
}

extension Paper {
  /// The same paper as a draft (草稿): said above and below, and set across every page that has one.
  func asDraft(_ language: Language) -> Paper {
    var paper = self
    let whole = document
    paper.document = {
      var draft = whole()
      let banner = Block.note([.strong(ReportingWords.draftBanner[language])])
      // What stands above the title stays there.
      let head = draft.blocks.prefix { block in
        guard case .paragraph(let paragraph) = block else { return false }
        return paragraph.role == .masthead || paragraph.role == .number
      }.count
      draft.blocks.insert(banner, at: head)
      draft.blocks.append(banner)
      draft.watermark = ReportingWords.draftMark[language]
      return draft
    }
    return paper
  }

  /// A plan report in a language.
  ///
  /// - Parameter hasCharts: false where only formats without pictures are made.
  init(_ report: PlanReport, _ language: Language, hasCharts: Bool = true) {
    self.init(
      document: { PlanReportWriter(language: language, hasCharts: hasCharts).document(report) },
      workbook: { PlanReportWorkbook(language: language).workbook(report) }, json: { report.json() })
  }
}
