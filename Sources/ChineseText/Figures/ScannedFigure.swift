import FoundationEssentials
import PlanModel

/// A figure with its places in the readable text; `figure(in:)` gives PlanModel's, with source span and quote.
public struct ScannedFigure: Sendable, Equatable {
  /// The whole quote: number, unit and the words that bind it.
  public var range: Range<Int>
  /// Number and unit alone.
  public var core: Range<Int>
  /// Nil when masked. A fall is negative.
  public var value: Decimal?
  public var upper: Decimal?
  /// Digits printed after the point: the figure is exact to half a unit of the last.
  public var decimals: Int
  public var unit: String
  public var comparator: Comparator
  public var measure: Measure
  public var isAttribute: Bool
  /// It is a length of time: 三年, 24小时.
  public var isDuration: Bool = false
  public var indicator: String
  /// How its unit behaves: a count names what it counts behind itself.
  var kind: UnitWords.Kind?
  public var rule: String

  public var isMasked: Bool { value == nil }

  @inlinable
  public func figure(in text: ReadableText) -> Figure {
    let span = text.span(range)
    return Figure(
      span: span, quote: text.quote(span), indicator: indicator, value: value, upper: upper, unit: unit,
      comparator: comparator, measure: measure, isAttribute: isAttribute, rule: rule)
  }
}
