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
    var gatherer = try FactsGatherer(self, query)
    for code in query.codes.map({ $0.map(Optional.some) }) ?? [nil] {
      let rows = try Prepared(db, try gatherer.commitments(withCode: code != nil))
      if let code { rows.bind(code) }
      gatherer.bindFilters(rows)
      while try rows.step() {
        if let facts = try gatherer.facts(rows) { try body(facts) }
      }
    }
  }

  public func facts(_ query: FactsQuery) throws -> [CommitmentFacts] {
    var all: [CommitmentFacts] = []
    try facts(query) { all.append($0) }
    return all
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
