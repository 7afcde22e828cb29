import PlanModel

/// What stands around two statements (上下文): where a commitment's neighbours find their answers, its own is near.
///
/// Plans and reviews follow the same headings, so this tells which of several likely outcomes is meant, and finds
/// one that shares no word: 完善其他… beside a commitment whose neighbour is answered in the line before.
struct Neighbourhood: Sendable {
  /// For each commitment its support for outcomes, by outcome.
  private var support: [[(outcome: Int, weight: Double)]]

  private static let reach: [Double] = [0.5, 0.3]
  private static let spread: [Double] = [1, 0.6, 0.35]

  init(
    near: [[(outcome: Int, likeness: Float)]], commitments: [CommitmentStatement],
    outcomes: [OutcomeStatement]
  ) {
    support = []
    support.reserveCapacity(near.count)
    for at in near.indices {
      var own: [Int: Double] = [:]
      for (step, weight) in Self.reach.enumerated() {
        for other in [at - step - 1, at + step + 1] where near.indices.contains(other) {
          guard Self.isClose(commitments[at].span, commitments[other].span) else { continue }
          for candidate in near[other].prefix(3) where candidate.likeness > 0.15 {
            for offset in -2...2 {
              let outcome = candidate.outcome + offset
              guard outcomes.indices.contains(outcome),
                Self.isClose(outcomes[candidate.outcome].span, outcomes[outcome].span)
              else { continue }
              own[outcome, default: 0] += weight * Double(candidate.likeness) * Self.spread[abs(offset)]
            }
          }
        }
      }
      support.append(
        own.map { (outcome: $0.key, weight: $0.value) }.sorted {
          ($1.weight, $0.outcome) < ($0.weight, $1.outcome)
        })
    }
  }

  /// Statements of one passage; without spans their order has to do.
  private static func isClose(_ a: Span, _ b: Span) -> Bool {
    max(a.start, b.start) - min(a.end, b.end) < 80
  }

  func support(_ commitment: Int, _ outcome: Int) -> Double {
    support[commitment].first { $0.outcome == outcome }?.weight ?? 0
  }

  /// The outcomes with most support.
  func outcomes(_ commitment: Int, _ most: Int) -> [Int] { support[commitment].prefix(most).map(\.outcome) }
}
