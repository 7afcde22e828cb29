import FoundationEssentials

extension Decimal {
  /// The exact number in plain digits, without zeros at its end: `25.1`, `-3`, `6000`. What columns and JSON hold.
  public var digits: String {
    guard let parts = DecimalParts(self)?.plain, let text = parts.text(-parts.exponent) else {
      return description
    }
    return text
  }

  /// The product as the nearest binary number, for comparing sizes and never for a printed figure.
  public func approximate(times factor: Decimal = 1) -> Double {
    if let one = DecimalParts(self), let other = DecimalParts(factor) {
      let (mantissa, overflows) = one.mantissa.multipliedReportingOverflow(by: other.mantissa)
      let exponent = one.exponent + other.exponent
      // Up to 2^53 and 10^22 both sides are exact, and one division or product rounds once.
      if !overflows, mantissa < 1 << 53, (-22...22).contains(exponent) {
        let power = Self.tens[abs(exponent)]
        let size = exponent < 0 ? Double(mantissa) / power : Double(mantissa) * power
        return one.isNegative != other.isNegative ? -size : size
      }
    }
    return Double((self * factor).description) ?? 0
  }

  private static let tens: [Double] = (0...22).map { power in
    (0..<power).reduce(1.0) { value, _ in value * 10 }
  }
}
