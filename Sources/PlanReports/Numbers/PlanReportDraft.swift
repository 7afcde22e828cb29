import PlanModel

/// A report in the making: assessments are added one by one in the ledger's order and needn't all be held (汇总中的通报).
///
/// ```
/// var draft = PlanReportDraft(request, rules: rules)
/// try snapshot.facts(query) { draft.add(assessor.assess($0)) }
/// let report = PlanReport(draft, previous: earlier)
/// ```
public struct PlanReportDraft: Sendable {
  let request: ReportRequest
  let rules: RuleSet
  private(set) var items: [ReportItem] = []
  private(set) var places: [String: [Int]] = [:]
  private(set) var entries: [JoinerLeaver.Entry] = []
  private(set) var totals = Totals(keepsCodes: true)
  private(set) var groups: [PlanReport.Group: [String]] = [:]
  private(set) var moved: [String] = []
  private(set) var missing: [String] = []
  private(set) var reportsDue = 0
  private(set) var dueNext: [String] = []
  let next: Period

  public init(_ request: ReportRequest, rules: RuleSet) {
    self.request = request
    self.rules = rules
    next = Self.next(after: request)
  }

  public mutating func add(_ assessment: Assessment) {
    totals.add(assessment)
    let item = ReportItem(assessment)
    if item.isLeaf { places[item.code, default: []].append(items.count) }
    items.append(item)
    entries.append(JoinerLeaver.Entry(assessment))
    guard item.isLeaf, item.life != .draft, item.life != .withdrawn, item.life != .suspended else { return }
    groups[Self.group(of: item), default: []].append(item.code)
    if assessment.facts.progress.contains(where: { request.period.contains($0.on) }) {
      moved.append(item.code)
    }
    switch ReportingDuty(assessment, in: request.period.first...request.period.last) {
    case .notDue: break
    case .reported: reportsDue += 1
    case .missing:
      reportsDue += 1
      missing.append(item.code)
    }
    if !item.isComplete, next.contains(item.due) { dueNext.append(item.code) }
  }

  private static func group(of item: ReportItem) -> PlanReport.Group {
    switch item.kind {
    case .indicator: .indicators
    case .project: .projects
    case .standing: item.targets.isEmpty ? .standing : .quantified
    case .action: item.targets.isEmpty ? .others : .quantified
    }
  }

  /// As long as the reporting period, from the day after the report's date.
  private static func next(after request: ReportRequest) -> Period {
    let first = request.asOf.adding(days: 1)
    let last: CalendarDate =
      switch request.kind {
      case .weekly: request.asOf.adding(days: 7)
      case .monthly: first.adding(months: 1).adding(days: -1)
      case .quarterly: first.adding(months: 3).adding(days: -1)
      case .annual: first.adding(months: 12).adding(days: -1)
      }
    return Period(PartialDate(first), PartialDate(last)) ?? Period(PartialDate(first))
  }
}

/// How a ledger stood at an earlier report's date, as far as the next report tells of it (上期情况).
public struct EarlierState: Sendable {
  public let asOf: CalendarDate
  public private(set) var totals = Totals()
  /// Whether anything had been reported by then; without, there is nothing to compare with.
  public private(set) var hasEntries = false
  private(set) var entries: [JoinerLeaver.Entry] = []
  /// The lights of leaves, by the identity of their commitments.
  private(set) var lights: [String: Light] = [:]

  public init(asOf: CalendarDate) { self.asOf = asOf }

  init(_ assessments: [Assessment]) {
    self.init(asOf: assessments.first?.asOf ?? CalendarDate(dayNumber: 0))
    for assessment in assessments { add(assessment) }
  }

  public mutating func add(_ assessment: Assessment) {
    totals.add(assessment)
    if !assessment.facts.progress.isEmpty { hasEntries = true }
    let entry = JoinerLeaver.Entry(assessment)
    if !assessment.facts.hasParts { lights[entry.id] = assessment.light }
    entries.append(entry)
  }
}
