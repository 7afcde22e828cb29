import PlanModel

/// A report that was handed out (已发布的通报): what it takes to print it again, unchanged.
public struct PublishedReport: Hashable, Sendable, Identifiable {
  public enum Kind: String, Hashable, Sendable, CaseIterable { case weekly, monthly, quarterly, annual }

  /// What `report --again` takes.
  public var id: String
  public var kind: Kind
  public var period: Period
  public var asOf: CalendarDate
  /// Milliseconds since 1970 UTC: it goes by what the store knew then.
  public var knownAt: Int
  /// The caller's own: unit, rule set, language, as JSON.
  public var options: String
  public var by: String

  public init(
    id: String = "", kind: Kind, period: Period, asOf: CalendarDate, knownAt: Int = 0, options: String = "{}",
    by: String = ""
  ) {
    self.id = id
    self.kind = kind
    self.period = period
    self.asOf = asOf
    self.knownAt = knownAt
    self.options = options
    self.by = by
  }
}

extension Session {
  /// Records a report as handed out, with the light that each commitment (by identity) had in it: a light that was red
  /// stays on record. An empty id is filled in, from the journal's count: `R12`.
  @discardableResult
  public func publish(_ given: PublishedReport, lights: [String: Light]) throws -> PublishedReport {
    var report = given
    if report.id.isEmpty { report.id = "R\(journalId)" }
    if report.knownAt == 0 { report.knownAt = author.at }
    if report.by.isEmpty { report.by = author.name }
    let id = try insert(.publishedReport) { row in
      row.add(report.id)
      row.add(report.kind.rawValue)
      row.add(report.period.description)
      row.add(report.asOf.description)
      row.add(report.knownAt)
      row.add(report.options)
      row.add(report.by)
    }
    let rows = try lights.map { (commitment: try commitmentId(identity: $0.key), light: $0.value) }
    for row in rows.sorted(by: { $0.commitment < $1.commitment }) {
      try insert(.publishedLight) {
        $0.add(row.commitment)
        $0.add(id)
        $0.add(row.light.rawValue)
      }
    }
    return report
  }
}

extension Snapshot {
  /// All that were published, the oldest first.
  public func publishedReports() throws -> [PublishedReport] {
    var ids: [String] = []
    try statement("SELECT identity FROM publishedReport ORDER BY id").each { ids.append($0.text(0)) }
    return try ids.map(publishedReport)
  }

  public func publishedReport(_ id: String) throws -> PublishedReport {
    let found = try statement(
      "SELECT kind, period, day, knownAt, options, by FROM publishedReport WHERE identity = ?"
    ).first(.text(id)) { row -> PublishedReport? in
      guard let kind = PublishedReport.Kind(rawValue: row.text(0)), let day = row.day(2) else { return nil }
      let period: Period? = Period(row.text(1))
      guard let period else { return nil }
      return PublishedReport(
        id: id, kind: kind, period: period, asOf: day, knownAt: row.int(3), options: row.text(4),
        by: row.text(5))
    }
    guard let report = found ?? nil else { throw StoreError.unknownReport(id) }
    return report
  }
}
