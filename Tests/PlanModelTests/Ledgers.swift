import FoundationEssentials
import PlanModel
import PlanSeeds

/// Small invented ledgers for the tests: the year 2023, the town 青溪镇.
enum Ledger {
  static func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? CalendarDate(dayNumber: 0) }
  static func number(_ text: String) -> Decimal { Decimal(plain: text) ?? .nan }
  static func period(_ text: String) -> Period { Period(text) ?? Period(PartialDate(day("2023-01-01"))) }

  static func target(
    _ value: String?, _ unit: String = "公里", _ comparator: Comparator = .atLeast, upper: String? = nil,
    baseline: String? = nil, measure: Measure = .level, accrual: Accrual = .cumulative,
    direction: Direction = .up, curve: PlanCurve = .linear, indicator: String = "", weight: String? = nil,
    setting: Target.Setting = .given
  ) -> Target {
    Target(
      indicator: indicator, setting: setting, comparator: comparator, value: value.map(number),
      upper: upper.map(number), unit: MeasureUnit(unit), baseline: baseline.map(number), measure: measure,
      accrual: accrual, direction: direction, curve: curve, weight: weight.map(number))
  }

  static func entry(
    _ on: String, _ value: String? = nil, _ unit: String = "公里", percent: String? = nil,
    stage: ProjectStage? = nil, milestone: String? = nil, grade: EvidenceGrade = .e2, indicator: String? = nil
  ) -> ProgressEntry {
    ProgressEntry(
      id: on, on: day(on), indicator: indicator, value: value.map { Quantity(number($0), unit) },
      percent: percent.map(number), stage: stage, milestone: milestone, grade: grade)
  }

  static func facts(
    _ targets: [Target] = [], code: String = "QX-1", kind: CommitmentKind = .indicator,
    period: String = "2023",
    due: String? = nil, milestones: [Milestone] = [], progress: [ProgressEntry] = [],
    adjustments: [Adjustment] = [], signOffs: [SignOffStep] = [],
    examination: Examination = .notExamined, outcomes: [AcceptedOutcome] = [], published: [Light] = [],
    planHasEntries: Bool = true, hasParts: Bool = false, adopted: String? = "2023-01-05",
    parent: String? = nil
  ) -> CommitmentFacts {
    let original = Terms(targets: targets, due: due.flatMap { PartialDate($0) })
    var terms = original
    for adjustment in adjustments { if case .terms(let new) = adjustment.change { terms = new } }
    return CommitmentFacts(
      commitment: Commitment(
        id: code, code: code, title: code, kind: kind, period: Self.period(period), unit: "青溪镇", lead: "城建办",
        parent: parent, original: original, milestones: milestones, adopted: adopted.map(day)),
      terms: terms, progress: progress, adjustments: adjustments, signOffs: signOffs,
      examination: examination, outcomes: outcomes, publishedLights: published,
      planHasEntries: planHasEntries, hasParts: hasParts)
  }

  static func change(_ on: String, _ targets: [Target], due: String? = nil) -> Adjustment {
    Adjustment(
      id: on, on: day(on), change: .terms(Terms(targets: targets, due: due.flatMap { PartialDate($0) })),
      reason: "规划变更", authority: .superior)
  }

  static func assess(_ facts: CommitmentFacts, _ asOf: String, rules: String = "default-1") throws
    -> Assessment
  {
    Assessor(rules: try RuleSets.named(rules), asOf: day(asOf)).assess(facts)
  }
}
