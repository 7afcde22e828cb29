import FoundationEssentials

extension Decimal {
  /// The exact number in plain digits, without zeros at its end: `25.1`, `-3`, `6000`. What columns and JSON hold.
  public var digits: String {
    guard let parts = DecimalParts(self)?.stripped, (-18...0).contains(parts.exponent),
      let text = parts.text(-parts.exponent)
    else { return description }
    return text
  }
}
