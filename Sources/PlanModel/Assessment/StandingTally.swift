import FoundationEssentials

/// Whether standing work (常态化工作) reports as it should: one report for each span of months of its own time.
public struct StandingTally: Hashable, Sendable {
  public var received: Int
  public var due: Int
  /// How many of the latest due reports are missing in a row.
  public var missingRun: Int

  /// Reports received of reports due in percent; nil before the first falls due.
  public var completion: Decimal? { due == 0 ? nil : Decimal(received * 100) / Decimal(due) }

  public init(schedule: Schedule, everyMonths: Int, progress: [ProgressEntry], asOf: CalendarDate) {
    received = 0
    due = 0
    missingRun = 0
    let step = max(1, everyMonths)
    let days = progress.map(\.on)
    let end = min(asOf, schedule.due)
    var from = schedule.start
    var count = 0
    while true {
      count += 1
      let next = schedule.start.adding(months: count * step)
      let last = min(next.adding(days: -1), schedule.due)
      guard last <= end, from <= last else { break }
      due += 1
      if days.contains(where: { from <= $0 && $0 <= last }) {
        received += 1
        missingRun = 0
      } else {
        missingRun += 1
      }
      from = next
    }
  }
}
