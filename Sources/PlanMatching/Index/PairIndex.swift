/// Finds the outcomes that share rare pairs of characters with a commitment (倒排索引).
struct PairIndex: Sendable {
  private let pairs: Terms
  private let commitments: Int
  /// How rare each pair is in both reports together.
  let weight: [Float]
  /// The length of each statement's weighted vector.
  let norm: [Float]
  /// What each statement's terms weigh together, and its topics alone.
  private let sums: [(all: Float, topics: Float)]
  private let postings: [UInt32]
  private let postingStarts: [Int]

  /// How much a shared topic counts beside a shared pair of characters.
  static let topicWeight: Float = 0.6

  init(commitments: [Profile], outcomes: [Profile]) {
    pairs = Terms(commitments + outcomes)
    self.commitments = commitments.count
    let all = pairs.count
    weight = zip(pairs.frequency, pairs.isTopic).map {
      Rarity.weight($0, of: all) * ($1 ? Self.topicWeight : 1)
    }
    var norm: [Float] = []
    norm.reserveCapacity(pairs.count)
    var sums: [(all: Float, topics: Float)] = []
    sums.reserveCapacity(pairs.count)
    for statement in 0..<pairs.count {
      var sum: Float = 0
      var all: Float = 0
      var topics: Float = 0
      for term in pairs.terms(of: statement) {
        let weight = weight[Int(term)]
        sum += weight * weight
        all += weight
        if pairs.isTopic[Int(term)] { topics += weight }
      }
      norm.append(sum.squareRoot())
      sums.append((all, topics))
    }
    self.norm = norm
    self.sums = sums
    var starts = [Int](repeating: 0, count: pairs.frequency.count + 1)
    for outcome in 0..<outcomes.count {
      for term in pairs.terms(of: commitments.count + outcome) { starts[Int(term) + 1] += 1 }
    }
    for term in 1..<max(1, starts.count) { starts[term] += starts[term - 1] }
    var postings = [UInt32](repeating: 0, count: starts.last ?? 0)
    var filled = starts
    for outcome in 0..<outcomes.count {
      for term in pairs.terms(of: commitments.count + outcome) {
        postings[filled[Int(term)]] = UInt32(outcome)
        filled[Int(term)] += 1
      }
    }
    self.postings = postings
    postingStarts = starts
  }

  func terms(commitment: Int) -> ArraySlice<UInt32> { pairs.terms(of: commitment) }
  func terms(outcome: Int) -> ArraySlice<UInt32> { pairs.terms(of: commitments + outcome) }
  func sequence(commitment: Int) -> ArraySlice<UInt32> { pairs.sequence(of: commitment) }
  func isTopic(_ term: UInt32) -> Bool { pairs.isTopic[Int(term)] }
  func norm(commitment: Int) -> Float { norm[commitment] }
  func norm(outcome: Int) -> Float { norm[commitments + outcome] }
  func sums(commitment: Int) -> (all: Float, topics: Float) { sums[commitment] }
  func sums(outcome: Int) -> (all: Float, topics: Float) { sums[commitments + outcome] }

  /// The outcomes nearest to a commitment by cosine, best first. `sums` is scratch space of one zero per outcome,
  /// given back as zeros.
  func nearest(_ commitment: Int, _ most: Int, sums: inout [Float]) -> [(outcome: Int, likeness: Float)] {
    var touched: [UInt32] = []
    for term in terms(commitment: commitment) {
      let square = weight[Int(term)] * weight[Int(term)]
      for place in postingStarts[Int(term)]..<postingStarts[Int(term) + 1] {
        let outcome = postings[place]
        if sums[Int(outcome)] == 0 { touched.append(outcome) }
        sums[Int(outcome)] += square
      }
    }
    let own = norm(commitment: commitment)
    var best: [(outcome: Int, likeness: Float)] = []
    best.reserveCapacity(most + 1)
    for outcome in touched {
      let likeness = sums[Int(outcome)] / max(own * norm(outcome: Int(outcome)), 1e-6)
      sums[Int(outcome)] = 0
      if best.count == most, let last = best.last, last.likeness >= likeness { continue }
      let place = best.firstIndex { $0.likeness < likeness } ?? best.count
      best.insert((Int(outcome), likeness), at: place)
      if best.count > most { best.removeLast() }
    }
    return best
  }
}
