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
  public init(_ assessment: Assessment, in period: ClosedRange<CalendarDate>) {
    let facts = assessment.facts
    let entries = facts.progress.map(\.on).filter { $0 <= period.upperBound }
    if let last = entries.last, period.contains(last) {
      self = .reported(last)
      return
    }
    let commitment = facts.commitment
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
}
