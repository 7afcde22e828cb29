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
    var past = try pastDays(but: before.asOf).map { PlanReport.Moment(asOf: $0, totals: Totals()) }
    var draft = PlanReportDraft(request, rules: rules)
    var lights: [String: Light] = [:]
    let assessor = Assessor(rules: rules, asOf: choice.asOf)
    let earlier = ([before.asOf] + past.map(\.asOf)).map { Assessor(rules: rules, asOf: $0) }
    try walk(andOn: earlier.map(\.asOf)) { facts, then in
      let assessment = assessor.assess(facts)
      draft.add(assessment)
      if !assessment.facts.hasParts { lights[assessment.facts.commitment.id] = assessment.light }
      before.add(earlier[0].assess(then[0]))
      for index in past.indices { past[index].totals.add(earlier[index + 1].assess(then[index + 1])) }
    }
    var report = PlanReport(draft, previous: before.hasEntries ? before : nil)
    report.causes = causes(report)
    if let other = choice.against {
      var comparison = RuleComparison(report.items, otherRules: other.rules)
      let assessor = Assessor(rules: other.rules, asOf: choice.asOf)
      try walk { facts, _ in comparison.add(assessor.assess(facts)) }
      report.against = comparison
    }
    if hasHistory, let first = report.items.map(\.begins).min() {
      let moments = past + [PlanReport.Moment(asOf: before.asOf, totals: before.totals)]
      report.history = Array(
        moments.filter { $0.asOf >= first && $0.asOf == $0.asOf.endOfQuarter }
          .sorted { $0.asOf < $1.asOf }.prefix(Self.mostMoments))
    }
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

  private var hasHistory: Bool { hasCharts && choice.kind != .weekly }
  private static let mostMoments = 12

  /// The quarters' ends between the plans' beginning and the report's date, for the charts; `known` is looked at anyway.
  private func pastDays(but known: CalendarDate) throws -> [CalendarDate] {
    guard hasHistory,
      var day = try snapshot.firstDay(
        ofPlansOverlapping: choice.period, unit: choice.unit, lead: choice.lead)?.endOfQuarter
    else { return [] }
    var days: [CalendarDate] = []
    while day < choice.asOf, days.count < Self.mostMoments {
      if day != known { days.append(day) }
      day = day.adding(days: 1).endOfQuarter
    }
    return days
  }

  /// Everything whose plan shares a day with the reporting period: the third quarter reports on a plan of the second
  /// half year. Each with how it stood on the earlier `days`.
  private func walk(
    andOn days: [CalendarDate] = [], _ take: (CommitmentFacts, [CommitmentFacts]) -> Void
  ) throws {
    // What was published later than this report was made doesn't count for it.
    let published =
      choice.discretion.audience == .public
      ? try snapshot.publishedReports().filter { $0.knownAt < knownAt ?? .max } : []
    let query = FactsQuery(asOf: choice.asOf, knownAt: knownAt, unit: choice.unit, lead: choice.lead)
    try snapshot.facts(query, andOn: days) { facts, then in
      guard facts.commitment.period.overlaps(choice.period) else { return }
      take(
        choice.discretion.shown(facts, published: published),
        // Nothing of an earlier day is printed but its counts.
        choice.discretion.audience == .internal
          ? then : then.map { choice.discretion.shown($0, published: published) })
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
