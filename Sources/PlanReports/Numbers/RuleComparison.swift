import FoundationEssentials
import PlanModel

/// The same facts under a second rule set (两种规则对照): what changes colour, and by which numbers.
public struct RuleComparison: Hashable, Sendable {
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
  ///   - assessments: under the report's own rules.
  ///   - other: the same commitments in the same order under `otherRules`.
  public init(_ assessments: [Assessment], other: [Assessment], otherRules: RuleSet) {
    rules = otherRules
    totals = Totals(other, keepsCodes: true)
    changes = zip(assessments, other).compactMap { one, two in
      guard !one.facts.hasParts, one.light != two.light else { return nil }
      let commitment = one.facts.commitment
      return Change(
        code: commitment.code, title: commitment.title, unit: commitment.unit, lead: commitment.lead,
        completion: one.completion, first: Self.judged(one), second: Self.judged(two))
    }
  }

  private static func judged(_ assessment: Assessment) -> Judged {
    Judged(
      light: assessment.light, band: assessment.bandLabel, planned: assessment.planned, pace: assessment.pace)
  }
}
