import PlanModel

/// Which commitments, as of when (查询).
public struct FactsQuery: Sendable {
  public enum Detail: Sendable {
    /// Everything that is recorded.
    case full
    /// What an assessment goes by: no ids, wording, headings and source sentences, no notes and authors of entries.
    case brief
  }

  public var asOf: CalendarDate
  /// Only what the store knew at this moment (milliseconds since 1970 UTC).
  public var knownAt: Int?
  /// Plans that lie inside it.
  public var period: Period?
  /// A unit of government, with all below it.
  public var unit: String?
  /// An office.
  public var lead: String?
  /// These only; nil means all.
  public var codes: [String]?
  public var drafts: Drafts
  public var detail: Detail

  public enum Drafts: Sendable { case left, taken, only }

  public init(
    asOf: CalendarDate, knownAt: Int? = nil, period: Period? = nil, unit: String? = nil, lead: String? = nil,
    codes: [String]? = nil, drafts: Drafts = .left, detail: Detail = .full
  ) {
    self.asOf = asOf
    self.knownAt = knownAt
    self.period = period
    self.unit = unit
    self.lead = lead
    self.codes = codes
    self.drafts = drafts
    self.detail = detail
  }
}

extension Snapshot {
  /// Hands over the facts of each commitment that the query takes, in the order of their codes.
  ///
  /// One walk along the index of codes; what belongs to a commitment is looked up by its key in clustered tables
  /// with statements prepared once, so nothing but the commitment at hand is in memory.
  public func facts(_ query: FactsQuery, _ body: (CommitmentFacts) throws -> Void) throws {
    let gatherer = try FactsGatherer(self, query)
    for code in query.codes.map({ $0.map(Optional.some) }) ?? [nil] {
      let rows = try Prepared(db, try gatherer.commitments(withCode: code != nil))
      if let code { rows.bind(code) }
      gatherer.bindFilters(rows)
      while try rows.step() {
        if let facts = try gatherer.facts(rows) { try body(facts) }
      }
    }
  }

  /// The same with how each stood on earlier days, in the order of `days`: what `facts` would give for each of them,
  /// from one walk.
  public func facts(
    _ query: FactsQuery, andOn days: [CalendarDate],
    _ body: (CommitmentFacts, [CommitmentFacts]) throws -> Void
  ) throws {
    let gatherer = try FactsGatherer(self, query)
    let rows = try Prepared(db, try gatherer.commitments(withCode: false))
    gatherer.bindFilters(rows)
    while try rows.step() {
      guard let facts = try gatherer.facts(rows) else { continue }
      try body(facts, try days.map { try gatherer.past(facts, rows, on: $0) ?? facts })
    }
  }

  public func facts(_ query: FactsQuery) throws -> [CommitmentFacts] {
    var all: [CommitmentFacts] = []
    try facts(query) { all.append($0) }
    return all
  }

  /// The commitment that one is a part of (上级事项), as of the end of time; nil where there is none.
  public func parent(of part: CommitmentFacts) throws -> CommitmentFacts? {
    guard let identity = part.commitment.parent else { return nil }
    let found = try statement(
      "SELECT c.code, u.name FROM commitment AS c JOIN unit AS u ON u.id = c.unitId WHERE c.identity = ?"
    ).first(.text(identity)) { (code: $0.text(0), unit: $0.text(1)) }
    guard let found else { return nil }
    let last = CalendarDate(dayNumber: 2_932_896)
    return try facts(FactsQuery(asOf: last, unit: found.unit, codes: [found.code], drafts: .taken)).first {
      $0.commitment.id == identity
    }
  }

  /// A part that is due after the whole by their first terms; for tables of many rows, where whole facts take too long.
  public func dueAfterWhole(_ code: String, unit: String) throws
    -> (due: CalendarDate, whole: String, wholeDue: CalendarDate)?
  {
    let found = try statement(
      """
      SELECT part.dueDay, whole.code, whole.dueDay FROM commitment AS part
      JOIN unit AS u ON u.id = part.unitId JOIN commitment AS whole ON whole.id = part.parentId
      WHERE part.code = ? AND u.name = ? AND part.dueDay > whole.dueDay
      """
    ).first(.text(code), .text(unit)) { (due: $0.day(0), whole: $0.text(1), wholeDue: $0.day(2)) }
    guard let found, let due = found.due, let wholeDue = found.wholeDue else { return nil }
    return (due, found.whole, wholeDue)
  }

  /// The facts of one commitment, drafts too. `unit` says which where several have the code.
  public func facts(ofCode code: String, unit: String? = nil, asOf: CalendarDate, knownAt: Int? = nil) throws
    -> CommitmentFacts
  {
    let found = try facts(
      FactsQuery(asOf: asOf, knownAt: knownAt, unit: unit, codes: [code], drafts: .taken))
    if found.count > 1 { throw StoreError.ambiguousCode(code, units: found.map(\.commitment.unit)) }
    guard let facts = found.first else { throw StoreError.unknownCode(code) }
    return facts
  }
}
