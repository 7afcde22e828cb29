import FoundationEssentials

/// A ratio that never stands without its n/N (比率). RULES §6.
public struct Share: Hashable, Sendable {
  public var part: Int
  public var whole: Int

  public init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// In percent, unrounded; nil where there is nothing to be a part of.
  public var percent: Decimal? { whole == 0 ? nil : Decimal(part * 100) / Decimal(whole) }

  /// `66.7% (8/12)`; `— (0/0)`.
  public var text: String { "\(percent.map { $0.fixed(1) + "%" } ?? "—") (\(part)/\(whole))" }
}

/// The shares of classes that make a whole, each rounded by itself (构成). RULES §1: never adjusted to make 100.
public struct Shares: Hashable, Sendable {
  public var parts: [Share]
  public var whole: Int

  public init(_ counts: [Int]) {
    let whole = counts.reduce(0, +)
    self.whole = whole
    parts = counts.map { Share($0, of: whole) }
  }

  /// What the printed shares make together: 100.1.
  public var printedSum: Decimal { parts.reduce(0) { $0 + ($1.percent?.rounded(1) ?? 0) } }
  /// Rounding keeps the printed shares from making 100; the report says so.
  public var isOffByRounding: Bool { whole > 0 && printedSum != 100 }
}
