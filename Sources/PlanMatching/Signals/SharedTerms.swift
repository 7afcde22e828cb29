/// What two statements share, weighed by how rare it is (共有的稀有字对).
struct SharedTerms: Sendable {
  var likeness: Double
  var coverage: Double
  var covered: Double
  var run: Double
  /// What the shared topics weigh.
  var topics: Double

  /// So that a statement of two words is not covered by one.
  private static let smoothing: Float = 8

  init(commitment: Int, outcome: Int, index: PairIndex) {
    let one = index.terms(commitment: commitment)
    let two = index.terms(outcome: outcome)
    var a = one.startIndex
    var b = two.startIndex
    var squares: Float = 0
    var both: Float = 0
    var themes: Float = 0
    var shared: [UInt32] = []
    while a < one.endIndex, b < two.endIndex {
      if one[a] == two[b] {
        let weight = index.weight[Int(one[a])]
        squares += weight * weight
        if index.isTopic(one[a]) {
          themes += weight
        } else {
          both += weight
          shared.append(one[a])
        }
        a += 1
        b += 1
      } else if one[a] < two[b] {
        a += 1
      } else {
        b += 1
      }
    }
    let norms = index.norm(commitment: commitment) * index.norm(outcome: outcome)
    likeness = Double(squares / max(norms, 1e-6))
    let own = one.reduce(Float(0)) { $0 + index.weight[Int($1)] }
    let other = two.reduce(Float(0)) { $0 + index.weight[Int($1)] }
    coverage = Double(both / (min(own, other) + Self.smoothing))
    covered = Double(both / (own + Self.smoothing))
    var longest: Float = 0
    var current: Float = 0
    for term in index.sequence(commitment: commitment) {
      if term != Terms.gap, shared.contains(term) {
        current += index.weight[Int(term)]
        longest = max(longest, current)
      } else {
        current = 0
      }
    }
    topics = min(1, Double(themes) / 10)
    run = min(1, Double(longest) / 20)
  }
}
