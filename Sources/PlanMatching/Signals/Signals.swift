/// What all signals say of one pair, and what follows from them (信号汇总).
struct Signals: Sendable {
  /// The signals in the order of `Signal.all`.
  var values: SIMD32<Double>
  /// How many signals there can be.
  static let most = SIMD32<Double>.scalarCount
  /// Cosine of the rare shared pairs and topics.
  var likeness: Double
  /// How rare the topics are that both speak of.
  var topics: Double
  /// The weight of what both share, as a share of the commitment's.
  var covered: Double
  /// How much of the commitment the outcome speaks of, for verdicts.
  var closeness: Double
  /// Nil also where the odds are so low that the pair isn't judged.
  var contradiction: Contradiction?

  init(_ pair: Pair) {
    var values = SIMD32<Double>()
    withUnsafeMutableBytes(of: &values) { bytes in
      let values = bytes.assumingMemoryBound(to: Double.self)
      Self.measures.withUnsafeBufferPointer { measures in
        for at in measures.indices { values[at] = measures[at].of(pair) }
      }
    }
    self.values = values
    likeness = pair.shared.likeness
    topics = pair.shared.topics
    covered = pair.shared.covered
    closeness = max(pair.shared.characters, covered)
    // What nobody will judge needs no reason why not.
    if Score.odds(self) >= Decision.worthJudging { contradiction = Contradiction(pair.plan, pair.review) }
  }

  /// What each signal measures, without its texts: a bare array of functions would call each through another.
  private struct Measure {
    let of: @Sendable (Pair) -> Double
  }
  private static let measures = Signal.all.map { Measure(of: $0.measure) }

  /// The signals that speak most for the pair, the strongest first.
  func strongest(_ most: Int) -> [Signal] {
    Signal.all.indices.map { (signal: Signal.all[$0], share: Signal.all[$0].weight * values[$0]) }
      .filter { $0.share >= 0.4 }.sorted { $0.share > $1.share }.prefix(most).map(\.signal)
  }
}

/// What sets a likely pair apart (矛盾): RULES §7. Such a link is never proposed as fulfilment.
enum Contradiction: Sendable {
  case polarity, place, object, year, unit

  init?(_ plan: Profile, _ review: Profile) {
    if Qualified.conflict(plan, review) {
      self = .object
    } else if PlaceName.conflict(plan, review) || RoadSegment.conflict(plan, review) {
      self = .place
    } else if Polarity.isReversed(plan, review) {
      self = .polarity
    } else if NamedYears.conflict(plan, review) {
      self = .year
    } else if MeasureFact.conflict(plan, review) {
      self = .unit
    } else {
      return nil
    }
  }
}
