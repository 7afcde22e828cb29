import PlanModel
import PlanSeeds

/// Recomputes the printed figures of a report (数据核对). RULES §8.
public struct Auditor: Sendable {
  private let names: IndicatorNames
  private static let allRules: [any AuditRule] = [
    GrowthRule(), PartsRule(), ShareRule(), AverageRule(), CompletionRule(), HundredRule(), StockRule(),
    NamesRule(),
  ]
  private let rules = Auditor.allRules

  /// What each rule says of itself.
  static var cards: [RuleCard] { allRules.map { type(of: $0).card } }

  /// Goes by the names of `vocabulary/audit-aliases.txt`.
  public init() { self.init(aliases: SeedFiles.entries("vocabulary/audit-aliases.txt")) }

  /// - Parameter aliases: groups of names of one indicator, the common one first.
  public init(aliases: [[String]]) { names = IndicatorNames(aliases: aliases) }

  /// Every figure of the review and problems sections that can be held against others, in the order of the text.
  ///
  /// - Parameters:
  ///   - source: the decoded source that the spans point into.
  ///   - figures: all its figures; those outside `spans` are left alone.
  ///   - spans: where to look, in order.
  ///   - earlier: earlier reports of the same unit, oldest first; the last one's review gives the base of growth, its
  ///     plan the targets.
  public func findings(
    source: [UInt32], figures: [Figure], spans: [Span], earlier: [Extraction] = []
  ) -> [Finding] {
    let base = BaseFigures(reports: earlier.suffix(1), names: names)
    return AuditSentence.sentences(in: source, spans: spans, figures: figures)
      .flatMap { sentence in rules.flatMap { $0.findings(in: sentence, base: base) } }
      .sorted { ($0.span ?? Span(0, 0)) < ($1.span ?? Span(0, 0)) }
  }
}
