import FoundationEssentials

extension Decimal {
  /// The exact number in plain digits, without zeros at its end: `25.1`, `-3`, `6000`. What columns and JSON hold.
  public var digits: String { withDigits { String(decoding: $0, as: UTF8.self) } }

  /// The same, handed over where it lies: a long import writes a hundred thousand of them.
  public func withDigits<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    guard let parts = DecimalParts(self)?.plain else {
      var text = description
      return text.withUTF8(body)
    }
    // Twenty digits, as many zeros before them, a point and a sign.
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 48) { buffer in
      let places = -parts.exponent
      var start = buffer.count
      var written = 0
      var rest = parts.mantissa
      func put(_ byte: UInt8) {
        start -= 1
        buffer[start] = byte
      }
      while rest > 0 || written <= places {
        if written == places, places > 0 { put(UInt8(ascii: ".")) }
        put(UInt8(truncatingIfNeeded: 48 + rest % 10))
        rest /= 10
        written += 1
      }
      if parts.isNegative, parts.mantissa != 0 { put(UInt8(ascii: "-")) }
      return body(UnsafeBufferPointer(rebasing: buffer[start...]))
    }
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
