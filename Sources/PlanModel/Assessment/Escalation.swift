/// What a run of periods behind suggests (升级建议). It suggests and never concludes: a person decides.
///
/// Two periods behind in a row suggest a talk (约谈), a third quarter behind in a row the bulletin (通报); what is open at
/// the plan's end is flagged (年底挂账). Behind is a yellow or red light at the period's last day.
public struct Escalation: Hashable, Sendable {
  public enum Step: String, Hashable, Sendable, CaseIterable, Comparable {
    case talk, bulletin, yearEnd

    public static func < (a: Self, b: Self) -> Bool {
      (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
  }

  /// How often an item is looked at (调度周期).
  public enum Rhythm: String, Hashable, Sendable, CaseIterable {
    case month, quarter

    /// The last day of the period that a day lies in.
    func end(_ day: CalendarDate) -> CalendarDate {
      switch self {
      case .month: day.lastOfMonth
      case .quarter: day.adding(months: 2 - (day.month - 1) % 3).lastOfMonth
      }
    }
  }

  /// Periods, and quarters, that ended behind in a row up to the date.
  public var periods: Int
  public var quarters: Int
  /// Weakest first.
  public var steps: [Step]

  /// Nil where nothing is suggested.
  public init?(_ assessment: Assessment, assessor: Assessor, rhythm: Rhythm = .month) {
    let facts = assessment.facts
    guard Self.isBehind(assessment), !facts.hasParts else { return nil }
    var known: [CalendarDate: Bool] = [:]
    func run(_ rhythm: Rhythm, enough: Int) -> Int {
      var count = 0
      var end = rhythm.end(assessment.asOf)
      if end > assessment.asOf { end = Self.before(end, rhythm) }
      while end >= facts.commitment.period.first {
        let isBehind =
          known[end]
          ?? Self.isBehind(Assessor(rules: assessor.rules, asOf: end).assess(facts.past(end)))
        known[end] = isBehind
        guard isBehind else { break }
        count += 1
        end = Self.before(end, rhythm)
      }
      return count
    }
    periods = run(rhythm, enough: 2)
    quarters = run(.quarter, enough: 3)
    steps = []
    if periods >= 2 { steps.append(.talk) }
    if quarters >= 3 { steps.append(.bulletin) }
    if assessment.asOf >= facts.commitment.period.last { steps.append(.yearEnd) }
    if steps.isEmpty { return nil }
  }

  private static func before(_ end: CalendarDate, _ rhythm: Rhythm) -> CalendarDate {
    end.adding(days: 1).adding(months: rhythm == .month ? -1 : -3).adding(days: -1)
  }

  /// Open and yellow or red, in life and on the ledger by then.
  static func isBehind(_ assessment: Assessment) -> Bool {
    guard !assessment.isComplete, assessment.light == .yellow || assessment.light == .red else {
      return false
    }
    return assessment.life != .suspended && assessment.life != .withdrawn && assessment.life != .draft
  }
}
