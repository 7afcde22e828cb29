import FoundationEssentials

/// Weighs the signals into one score (评分): the chance, in 0…1, that the outcome answers the commitment.
enum Score {
  static let bias = -5.4
  static let weights: [Double] = [1.6, 1.6, 1.5, 1.9, 3.8, 3, 0.4, 0, 1, 0.5, 0.8, -0.5, -0.2]

  static func value(_ signals: Signals) -> Double {
    var sum = bias
    for (weight, signal) in zip(weights, signals.vector) { sum += weight * signal }
    return 1 / (1 + Exponential.value(-sum))
  }
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
