import PlanModel
import PlanStore

extension Snapshot {
  /// Assesses what the query takes, in the order of the codes: read here, assessed and handed to `body` on a thread
  /// beside it (逐项评估).
  ///
  /// - Parameter whose: the post, office or person whose items these are; nil takes all.
  func assess(
    _ query: FactsQuery, of whose: String? = nil, by assessor: Assessor, _ body: (Assessment) throws -> Void
  ) throws {
    let own = try whose.map { try responsibilities(of: $0, asOf: assessor.asOf) }
    try Relay.push(
      take: { (facts: CommitmentFacts) in try body(assessor.assess(facts)) },
      feed: { add in
        try facts(query) { facts in
          if let own, !own.contains(Self.responsibility(facts.commitment.code, facts.commitment.unit)) {
            return
          }
          try add(facts)
        }
      })
  }
}
