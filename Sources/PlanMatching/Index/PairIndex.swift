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
  /// Terms of so many outcomes that sharing one tells next to nothing.
  private let isCommon: [Bool]

  /// A term is common that stands in more outcomes than this, and in more than one of so many.
  private static let least = 400
  private static let part = 16

  /// How much a shared topic counts beside a shared pair of characters.
  static let topicWeight: Float = 0.6

  init(commitments: [Profile], outcomes: [Profile]) {
    pairs = Terms(commitments, outcomes)
    self.commitments = commitments.count
    let all = pairs.count
    weight = zip(Rarity.weights(pairs.frequency, of: all), pairs.isTopic).map {
      $0 * ($1 ? Self.topicWeight : 1)
    }
    // In a few hundred outcomes every shared term is looked up.
    let common = max(Self.least, outcomes.count / Self.part)
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
    isCommon = (0..<pairs.frequency.count).map { starts[$0 + 1] > common }
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
  func sequence(outcome: Int) -> ArraySlice<UInt32> { pairs.sequence(of: commitments + outcome) }
  /// In how many statements a term stands.
  func frequency(_ term: UInt32) -> UInt32 { pairs.frequency[Int(term)] }
  func isTopic(_ term: UInt32) -> Bool { pairs.isTopic[Int(term)] }
  func norm(commitment: Int) -> Float { norm[commitment] }
  func norm(outcome: Int) -> Float { norm[commitments + outcome] }
  func sums(commitment: Int) -> (all: Float, topics: Float) { sums[commitment] }
  func sums(outcome: Int) -> (all: Float, topics: Float) { sums[commitments + outcome] }

  /// The outcomes nearest to a commitment by cosine, best first.
  ///
  /// Only outcomes that share a rare term are looked at, as long as there is one.
  func nearest(_ commitment: Int, _ most: Int, _ scratch: inout NearestScratch) -> [(
    outcome: Int, likeness: Float
  )] {
    let own = terms(commitment: commitment)
    let hasRare = own.contains { !isCommon[Int($0)] && postingStarts[Int($0)] < postingStarts[Int($0) + 1] }
    var count = 0
    scratch.sums.withUnsafeMutableBufferPointer { sums in
      scratch.touched.withUnsafeMutableBufferPointer { touched in
        postings.withUnsafeBufferPointer { postings in
          for term in own where !hasRare || !isCommon[Int(term)] {
            let square = weight[Int(term)] * weight[Int(term)]
            for place in postingStarts[Int(term)]..<postingStarts[Int(term) + 1] {
              let outcome = Int(postings[place])
              if sums[outcome] == 0 {
                touched[count] = UInt32(outcome)
                count += 1
              }
              sums[outcome] += square
            }
          }
        }
      }
    }
    let length = norm(commitment: commitment)
    var best: [(outcome: Int, likeness: Float)] = []
    best.reserveCapacity(most)
    var least: Float = -1
    scratch.sums.withUnsafeMutableBufferPointer { sums in
      norm.withUnsafeBufferPointer { norm in
        for outcome in scratch.touched[..<count] {
          let likeness = sums[Int(outcome)] / max(length * norm[commitments + Int(outcome)], 1e-6)
          sums[Int(outcome)] = 0
          if likeness <= least { continue }
          if best.count == most { best.removeLast() }
          var place = best.count
          while place > 0, best[place - 1].likeness < likeness { place -= 1 }
          best.insert((Int(outcome), likeness), at: place)
          if best.count == most { least = best[most - 1].likeness }
        }
      }
    }
    return best
  }
}

/// What a search for the nearest works on, made once for all commitments: a sum for each outcome, zero between two
/// searches, and room for those that a search came upon.
struct NearestScratch {
  fileprivate(set) var sums: [Float]
  fileprivate var touched: [UInt32]

  init(outcomes: Int) {
    sums = Array(repeating: 0, count: outcomes)
    touched = Array(repeating: 0, count: outcomes)
  }
}
