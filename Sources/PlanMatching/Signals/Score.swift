/// Weighs the signals into one number (评分), the logarithm of the odds that the outcome answers the commitment.
///
/// Fitted once by logistic regression on two pairs of reports, a township's and a national one, and rounded; `place` and `verbatim`, which
/// these had too little of, are set by hand.
enum Score {
  static let bias = -6.0
  static let weights: [(signal: String, weight: Double)] = [
    ("likeness", 1.2), ("used", 0.9), ("run", 2.6), ("topics", 2.5), ("topicAgreement", 2.4),
    ("characters", 2.1),
    ("focus", 1.8), ("figures", 0.3), ("names", 1.0), ("context", 0.5), ("action", 0.95), ("polarity", -0.5),
    ("qualifier", -0.5), ("place", -0.6), ("verbatim", 4),
  ]

  static func odds(_ signals: Signals) -> Double {
    var sum = bias
    for (weight, signal) in zip(weights, signals.vector) { sum += weight.weight * signal }
    return sum
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
