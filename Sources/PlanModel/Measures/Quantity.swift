import FoundationEssentials

/// An exact number with its unit (数量): 1.3 亿美元.
public struct Quantity: Hashable, Sendable {
  public var value: Decimal
  public var unit: MeasureUnit

  public init(_ value: Decimal, _ unit: MeasureUnit) {
    self.value = value
    self.unit = unit
  }

  public init(_ value: Decimal, _ unit: String) { self.init(value, MeasureUnit(unit)) }

  /// The value in the dimension's base unit: 1.5万亩 → 15000.
  public var base: Decimal { value * unit.factor }

  /// This quantity said in another unit, nil where the dimensions differ: 580公顷 in 亩 → 8700.
  public func converted(to other: MeasureUnit) -> Decimal? {
    guard unit.isComparable(with: other), other.factor != 0 else { return nil }
    return unit == other ? value : base / other.factor
  }

  public var text: String { value.digits + unit.text }
}
