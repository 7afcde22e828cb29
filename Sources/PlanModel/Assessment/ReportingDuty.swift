/// Whether an item was to be reported on in a period, and was (应报、已报).
///
/// Every open item is to be reported on in each period of its own time: from the plan's first day, or from its adoption
/// where that came later, until it is complete. What is overdue and open goes on. Drafts, parents, suspended and withdrawn items aren't.
public enum ReportingDuty: Hashable, Sendable {
  case notDue
  /// With the day of its last entry before the period.
  case missing(since: CalendarDate?)
  /// With the day of its last entry in the period.
  case reported(CalendarDate)

  /// - Parameter assessment: as of the period's last day, or of an earlier day in it.
  /// - Parameter standingMonths: standing work is due where the end of such a span of its own lies in the period.
  public init(
    _ assessment: Assessment, in period: ClosedRange<CalendarDate>, standingMonths: Int = 1
  ) {
    let facts = assessment.facts
    let entries = facts.progress.map(\.on).filter { $0 <= period.upperBound }
    if let last = entries.last, period.contains(last) {
      self = .reported(last)
      return
    }
    let commitment = facts.commitment
    if commitment.kind == .standing {
      let start = commitment.period.first
      let spans = Self.spans(from: start, months: standingMonths, until: period.upperBound)
      guard let due = spans.last(where: { period.contains($0.upperBound) }),
        !entries.contains(where: { due.contains($0) })
      else {
        self = .notDue
        return
      }
    }
    // What was put on the ledger after its time was over, to look back on it, was due all through it.
    let adopted = commitment.adopted.flatMap { commitment.period.contains($0) ? $0 : nil }
    let begins = adopted ?? commitment.period.first
    let wasComplete = assessment.completedOn.map { $0 < period.lowerBound } ?? false
    switch assessment.life {
    case .draft, .withdrawn, .suspended, .signedOff: self = .notDue
    default:
      self =
        facts.hasParts || wasComplete || begins > period.upperBound
        ? .notDue : .missing(since: entries.last)
    }
  }

  /// The spans that a standing work reports on, which end by a day.
  private static func spans(
    from start: CalendarDate, months: Int, until day: CalendarDate
  ) -> [ClosedRange<CalendarDate>] {
    var spans: [ClosedRange<CalendarDate>] = []
    var first = start
    while spans.count < 1200 {
      let next = start.adding(months: (spans.count + 1) * max(1, months))
      guard next.adding(days: -1) <= day, first < next else { break }
      spans.append(first...next.adding(days: -1))
      first = next
    }
    return spans
  }
}
