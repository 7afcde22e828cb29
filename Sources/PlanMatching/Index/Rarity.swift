/// How much a shared pair tells (稀有度): the logarithm of how few statements have it, on a scale that is the same
/// for a village's twenty statements and a country's thousand.
enum Rarity {
  /// The weight of what one statement alone would have.
  static let most = 5.5

  static func weight(_ frequency: UInt32, of statements: Int) -> Float {
    let all = Double(statements + 1)
    return Float(most * logarithm(all / (Double(frequency) + 0.5)) / max(logarithm(all), 1))
  }

  /// The weights of many frequencies: most terms stand in one of few numbers of statements.
  static func weights(_ frequencies: [UInt32], of statements: Int) -> [Float] {
    var known = [Float](repeating: -1, count: Int(frequencies.max() ?? 0) + 1)
    return frequencies.map { frequency in
      let at = Int(frequency)
      if known[at] < 0 { known[at] = weight(frequency, of: statements) }
      return known[at]
    }
  }

  /// FoundationEssentials has no `log`: the exponent, and a series for the significand in 1..<2.
  static func logarithm(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    let ratio = (value.significand - 1) / (value.significand + 1)
    var sum = 0.0
    var power = ratio
    for odd in stride(from: 1.0, through: 15, by: 2) {
      sum += power / odd
      power *= ratio * ratio
    }
    return Double(value.exponent) * 0.693_147_180_559_945_3 + 2 * sum
  }
}
