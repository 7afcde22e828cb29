import FoundationEssentials
import PlanModel

/// A report on a plan's ledger as numbers, without wording and without format (通报数据).
///
/// ```
/// let report = PlanReport(request, assessments: now, previous: lastQuarter, rules: rules)
/// let document = PlanReportWriter(language: .zh).document(report)   // → DocumentFormats' writers
/// let json = report.json()
/// ```
public struct PlanReport: Sendable {
  public var request: ReportRequest
  public var rules: RuleSet
  /// Every leaf and parent, in the order in which they came.
  public let items: [ReportItem]
  /// With the codes of each number.
  public var totals: Totals
  /// The previous report's totals and date; nil for a first report.
  public var previous: Previous?
  /// How it stood at earlier dates, the oldest first; for the charts.
  public var history: [Moment] = []
  /// Leaves by what they are, in the order of `Group`.
  public var groups: [Group: [String]]
  /// Items with an entry dated inside the period.
  public var moved: [String]
  /// Items that were to be reported on in the period and weren't (未报), and how many were to be.
  public var missing: [String]
  public var reportsDue: Int
  /// Open items that fall due in the period after this one.
  public var dueNext: [String]
  /// The stretch that `dueNext` looks at.
  public var next: Period
  /// Why what is overdue or behind is so, by kind of problem; nil's codes gave none.
  public var causes: [Cause] = []
  /// The same under a second rule set; nil where none was asked for.
  public var against: RuleComparison?
  /// Where the leaves of a code stand among the items; a code is one unit's own, so there may be several.
  private let places: [String: [Int]]

  public struct Previous: Hashable, Sendable {
    public var asOf: CalendarDate
    public var totals: Totals
    /// Codes whose light changed, with both lights.
    public var changes: [LightChange]
    public var table: JoinerLeaver
  }

  /// The totals as they were known on a day (历次).
  public struct Moment: Hashable, Sendable {
    public var asOf: CalendarDate
    public var totals: Totals

    public init(asOf: CalendarDate, totals: Totals) {
      self.asOf = asOf
      self.totals = totals
    }
  }

  public struct LightChange: Hashable, Sendable {
    public var code: String
    public var from: Light
    public var to: Light
  }

  /// A kind of problem (问题类别) and the items that gave it.
  public struct Cause: Hashable, Sendable {
    public var kind: Phrase?
    public var codes: [String]

    public init(kind: Phrase?, codes: [String]) {
      self.kind = kind
      self.codes = codes
    }
  }

  /// 分项: what the second part of a report goes through.
  public enum Group: String, Hashable, Sendable, CaseIterable {
    /// Statistics to reach or keep.
    case indicators
    /// Actions with a number to reach.
    case quantified
    case projects
    /// Deliverables without a number.
    case others
    case standing
  }

  /// - Parameters:
  ///   - assessments: as of the request's date, in the order of the ledger.
  ///   - previous: the assessments of the report before, as they were then; nil for a first report.
  public init(
    _ request: ReportRequest, assessments: [Assessment], previous: [Assessment]? = nil, rules: RuleSet
  ) {
    self.request = request
    self.rules = rules
    var items: [ReportItem] = []
    items.reserveCapacity(assessments.count)
    var places: [String: [Int]] = [:]
    places.reserveCapacity(assessments.count)
    totals = Totals(keepsCodes: true)
    groups = [:]
    moved = []
    missing = []
    reportsDue = 0
    dueNext = []
    next = Self.next(after: request)
    for assessment in assessments {
      totals.add(assessment)
      let item = ReportItem(assessment)
      if item.isLeaf { places[item.code, default: []].append(items.count) }
      items.append(item)
      guard item.isLeaf, item.life != .draft, item.life != .withdrawn, item.life != .suspended else {
        continue
      }
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
    self.items = items
    self.places = places
    if let previous { self.previous = Self.previous(previous, now: assessments) }
  }

  private static func group(of item: ReportItem) -> Group {
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

  private static func previous(_ before: [Assessment], now: [Assessment]) -> Previous {
    let lights = Dictionary(
      before.filter { !$0.facts.hasParts }.map { ($0.facts.commitment.id, $0.light) }
    ) { first, _ in first }
    let changes = now.compactMap { assessment -> LightChange? in
      guard !assessment.facts.hasParts, let from = lights[assessment.facts.commitment.id],
        from != assessment.light
      else { return nil }
      return LightChange(code: assessment.facts.commitment.code, from: from, to: assessment.light)
    }
    let asOf = before.first?.asOf ?? now.first?.asOf ?? CalendarDate(dayNumber: 0)
    return Previous(
      asOf: asOf, totals: Totals(before, keepsCodes: true), changes: changes,
      table: JoinerLeaver(opening: before, closing: now))
  }

  /// The items behind codes, in the ledger's order.
  public func items(_ codes: [String]) -> [ReportItem] {
    var found: [Int] = []
    found.reserveCapacity(codes.count)
    for code in codes { found += places[code] ?? [] }
    if !zip(found, found.dropFirst()).allSatisfy({ $0 < $1 }) { found = Set(found).sorted() }
    return found.map { items[$0] }
  }

  /// What a number of the report counts, by the number's name; nil where the report has no such number.
  public func explain(_ name: String) -> Counted? {
    guard let number = Totals.Number.all.first(where: { $0.name == name }) else { return nil }
    return Counted(name, totals.codes(number))
  }

  /// Every number of the report with its codes; those that count nothing are left out.
  public var numbers: [Counted] {
    Totals.Number.all.compactMap { number in
      totals[number] == 0 ? nil : Counted(number.name, totals.codes(number))
    }
  }

  /// Leaves with at least one of these slips, worst first: overdue by days, then behind by points.
  public func slipped(_ kinds: Set<String>) -> [ReportItem] {
    var keys: [(place: Int, days: Int, behind: Decimal)] = []
    for (place, item) in items.enumerated()
    where item.isLeaf && item.slips.contains(where: { kinds.contains($0.code) }) {
      keys.append((place, item.overdueDays ?? -1, -(item.pace ?? 0)))
    }
    keys.sort { a, b in
      if a.days != b.days { return a.days > b.days }
      if a.behind != b.behind { return a.behind > b.behind }
      return a.place < b.place
    }
    return keys.map { items[$0.place] }
  }

  /// Offices with the items that fit, in the order in which they first come; items without an office last, under nil.
  public func byLead(_ items: [ReportItem]) -> [(lead: String?, items: [ReportItem])] {
    var order: [String?] = []
    var groups: [String?: [ReportItem]] = [:]
    for item in items {
      if groups[item.lead] == nil { order.append(item.lead) }
      groups[item.lead, default: []].append(item)
    }
    return (order.filter { $0 != nil } + order.filter { $0 == nil }).map { ($0, groups[$0] ?? []) }
  }
}
