/// The least that could be called a search for the three best: an inverted index over pairs of neighbouring characters,
/// each weighed by how few sentences have it. No names, figures, topics, places or neighbours.
enum BareIndex {
  static func threeBest(_ plan: [String], in review: [String]) -> [[Int]] {
    var numbers: [UInt64: Int] = [:]
    var postings: [[UInt32]] = []
    for (at, sentence) in review.enumerated() {
      for pair in pairs(sentence) {
        if let number = numbers[pair] {
          postings[number].append(UInt32(at))
        } else {
          numbers[pair] = postings.count
          postings.append([UInt32(at)])
        }
      }
    }
    var sums = [Float](repeating: 0, count: review.count)
    var touched: [UInt32] = []
    return plan.map { sentence in
      touched.removeAll(keepingCapacity: true)
      for pair in pairs(sentence) {
        guard let number = numbers[pair] else { continue }
        let weight = 1 / Float(postings[number].count)
        for outcome in postings[number] {
          if sums[Int(outcome)] == 0 { touched.append(outcome) }
          sums[Int(outcome)] += weight
        }
      }
      var best: [(sum: Float, outcome: Int)] = []
      for outcome in touched {
        let sum = sums[Int(outcome)]
        sums[Int(outcome)] = 0
        if best.count == 3, sum <= best[2].sum { continue }
        best.append((sum, Int(outcome)))
        best.sort { $0.sum > $1.sum }
        if best.count > 3 { best.removeLast() }
      }
      return best.map(\.outcome)
    }
  }

  private static func pairs(_ sentence: String) -> Set<UInt64> {
    let scalars = sentence.unicodeScalars.map(\.value)
    return Set(zip(scalars, scalars.dropFirst()).map { UInt64($0) << 32 | UInt64($1) })
  }
}
