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

    /// Which way it went: a light that wasn't lit before was neither good nor bad.
    public enum Direction: Hashable, Sendable, CaseIterable { case worse, lit, better, unlit }

    public var direction: Direction {
      if from == .grey { return .lit }
      if to == .grey { return .unlit }
      let order: [Light] = [.green, .blue, .yellow, .red]
      return (order.firstIndex(of: from) ?? 0) < (order.firstIndex(of: to) ?? 0) ? .worse : .better
    }
  }

  /// A kind of problem (问题类别) and the items that gave it.
  public struct Cause: Hashable, Sendable {
    public var kind: Phrase?
    public var codes: [String]

    /// In an office's own words, none of the known kinds.
    public static let other = Phrase(zh: "其他", en: "other")

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
    var draft = PlanReportDraft(request, rules: rules)
    for assessment in assessments { draft.add(assessment) }
    self.init(draft, previous: previous.map(EarlierState.init))
  }

  /// A report of what was added to a draft, against an earlier state of the same ledger.
  public init(_ draft: PlanReportDraft, previous: EarlierState? = nil) {
    request = draft.request
    rules = draft.rules
    items = draft.items
    places = draft.places
    totals = draft.totals
    groups = draft.groups
    moved = draft.moved
    missing = draft.missing
    reportsDue = draft.reportsDue
    dueNext = draft.dueNext
    next = draft.next
    self.previous = previous.map { earlier in
      let changes = draft.entries.indices.compactMap { place -> LightChange? in
        let (entry, item) = (draft.entries[place], draft.items[place])
        guard item.isLeaf, let from = earlier.lights[entry.id], from != item.light else { return nil }
        return LightChange(code: entry.code, from: from, to: item.light)
      }
      return Previous(
        asOf: earlier.asOf, totals: earlier.totals, changes: changes,
        table: JoinerLeaver(opening: earlier.entries, closing: draft.entries))
    }
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
    var keys: [(place: Int, days: Int, behind: Double)] = []
    for (place, item) in items.enumerated()
    where item.isLeaf && item.slips.contains(where: { kinds.contains($0.code) }) {
      keys.append((place, item.overdueDays ?? -1, -(item.pace ?? 0).rounded(6).approximate()))
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
