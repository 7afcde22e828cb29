/// Weighs the signals into one number (评分), the logarithm of the odds that the outcome answers the commitment.
///
/// The weights were fitted once by logistic regression on a township's and a national pair of reports, and rounded;
/// those that these had too little of are set by hand, and `action` by what is good on each of five pairs.
enum Score {
  static let bias = -5.9

  private static let weights = Signal.all.map(\.weight)

  static func odds(_ signals: Signals) -> Double {
    // One by one: `sum()` over so many lanes is slower, and adds in the same order.
    withUnsafeBytes(of: signals.values) { bytes in
      let values = bytes.assumingMemoryBound(to: Double.self)
      var sum = 0.0
      weights.withUnsafeBufferPointer { weights in
        for at in weights.indices { sum += weights[at] * values[at] }
      }
      return bias + sum
    }
  }

  /// 0…1, for people and for ordering.
  static func share(_ odds: Double) -> Double { 1 / (1 + Exponential.value(-odds)) }
}

/// FoundationEssentials has no `exp`.
enum Exponential {
  static func value(_ power: Double) -> Double {
    if power > 700 { return .infinity }
    if power < -700 { return 0 }
    // e^x = (e^(x/1024))^1024, and the series is exact enough near 0.
    let small = power / 1024
    var result = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<10 { result *= result }
    return result
  }
}
