import FoundationEssentials
import PlanModel

/// The same facts under a second rule set (两种规则对照): what changes colour, and by which numbers.
public struct RuleComparison: Sendable {
  /// One item under a rule set.
  public struct Judged: Hashable, Sendable {
    public var light: Light
    public var band: Phrase
    public var planned: Decimal?
    public var pace: Decimal?
  }

  public struct Change: Hashable, Sendable {
    public var code: String
    public var title: String
    public var unit: String
    public var lead: String?
    public var completion: Decimal?
    public var first: Judged
    public var second: Judged
  }

  /// The second rule set; the first is the report's own.
  public var rules: RuleSet
  public var totals: Totals
  /// Leaves whose light differs, in the order of the ledger.
  public var changes: [Change]

  /// - Parameters:
  ///   - items: of the report, under its own rules.
  ///   - otherRules: what they are judged by again; `add` takes the same commitments in the same order.
  public init(_ items: [ReportItem], otherRules: RuleSet) {
    self.items = items
    rules = otherRules
    totals = Totals()
    changes = []
  }

  private let items: [ReportItem]
  private var count = 0

  public mutating func add(_ other: Assessment) {
    totals.add(other)
    guard items.indices.contains(count) else { return }
    let item = items[count]
    count += 1
    guard item.isLeaf, item.light != other.light else { return }
    changes.append(
      Change(
        code: item.code, title: item.title, unit: item.unit, lead: item.lead, completion: item.completion,
        first: Judged(light: item.light, band: item.band, planned: item.planned, pace: item.pace),
        second: Judged(
          light: other.light, band: other.bandLabel, planned: other.planned, pace: other.pace)))
  }
}
