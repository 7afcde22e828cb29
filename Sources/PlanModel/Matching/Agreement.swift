import FoundationEssentials

/// How far two judges agree (一致程度): their share of equal judgements, and Cohen's kappa, which takes off what two
/// who judged by chance with the same habits would agree on. J. Cohen, “A coefficient of agreement for nominal
/// scales”, Educational and Psychological Measurement 20 (1960), 37–46.
public struct Agreement: Hashable, Sendable {
  /// A fraction as it comes from the counts, and in lowest terms.
  public struct Fraction: Hashable, Sendable {
    public var numerator: Int
    public var denominator: Int

    /// Lowest terms, the denominator positive; nil for a denominator of 0.
    public init?(_ numerator: Int, _ denominator: Int) {
      guard denominator != 0 else { return nil }
      var (a, b) = (abs(numerator), abs(denominator))
      while b != 0 { (a, b) = (b, a % b) }
      let sign = denominator < 0 ? -1 : 1
      self.numerator = sign * numerator / max(a, 1)
      self.denominator = sign * denominator / max(a, 1)
    }

    public var decimal: Decimal { Decimal(numerator) / Decimal(denominator) }
  }

  /// What was judged by both.
  public var count: Int
  public var agreed: Int
  /// Σ over the categories of how often the one used it times how often the other did.
  public var chance: Int

  /// - Parameter judgements: for each thing that both judged, the category of each.
  public init(_ judgements: [(first: String, second: String)]) {
    var first: [String: Int] = [:]
    var second: [String: Int] = [:]
    for judgement in judgements {
      first[judgement.first, default: 0] += 1
      second[judgement.second, default: 0] += 1
    }
    count = judgements.count
    agreed = judgements.count { $0.first == $0.second }
    chance = first.reduce(0) { $0 + $1.value * (second[$1.key] ?? 0) }
  }

  /// Observed agreement, agreed ÷ n; nil where nothing was judged by both.
  public var share: Fraction? { Fraction(agreed, count) }
  /// Agreement expected by chance, chance ÷ n².
  public var expected: Fraction? { Fraction(chance, count * count) }
  /// κ = (n · agreed − chance) ÷ (n² − chance). Nil, undefined, where nothing was judged by both, and where both
  /// used one and the same category throughout: chance alone would then agree every time.
  public var kappa: Fraction? { Fraction(count * agreed - chance, count * count - chance) }
}
