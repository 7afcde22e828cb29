import FoundationEssentials

/// A number of a report that measures something (数据): 突破20亿元, 同比增长9.1%, XX亿元.
///
/// READING “Figures” says what counts and where the quote begins and ends.
public struct Figure: Hashable, Sendable {
  public var span: Span
  public var quote: String
  /// What it measures, in the text's own words; empty where nothing names it.
  public var indicator: String
  /// The plain number in `unit`: 25.1 for 25.1亿元; nil when masked. A fall is negative.
  public var value: Decimal?
  /// The other end of a range, in the same unit.
  public var upper: Decimal?
  // Three bytes that fit in behind the number.
  public var comparator: Comparator
  public var measure: Measure
  /// It describes something (总投资58亿元) and is no target or result.
  public var isAttribute: Bool
  /// As written without the number: 亿元, 个百分点.
  public var unit: String
  /// The rule that read it.
  public var rule: String

  public init(
    span: Span, quote: String, indicator: String = "", value: Decimal?, upper: Decimal? = nil, unit: String,
    comparator: Comparator = .exactly, measure: Measure = .level, isAttribute: Bool = false, rule: String = ""
  ) {
    self.span = span
    self.quote = quote
    self.indicator = indicator
    self.value = value
    self.upper = upper
    self.unit = unit
    self.comparator = comparator
    self.measure = measure
    self.isAttribute = isAttribute
    self.rule = rule
  }

  /// Redacted in the source (XX, X.X, ××): unknown, never zero.
  public var isMasked: Bool { value == nil }

  public var quantity: Quantity? { value.map { Quantity($0, unit) } }
}
