import FoundationEssentials

extension Decimal {
  /// Appends what `digits` says, without a text of its own.
  public func appendDigits(to bytes: inout [UInt8]) {
    guard let parts = DecimalParts(self)?.plain else {
      return bytes.append(contentsOf: digits.utf8)
    }
    parts.append(places: -parts.exponent, to: &bytes)
  }

  /// Appends what `fixed(places)` says, without a text of its own.
  public func appendFixed(_ places: Int, to bytes: inout [UInt8]) {
    guard let parts = DecimalParts(self)?.rounded(places), parts.exponent <= 0, parts.exponent >= -places,
      let scaled = parts.scaled(to: -places), let mantissa = UInt64(exactly: scaled.magnitude)
    else { return bytes.append(contentsOf: fixed(places).utf8) }
    DecimalParts(isNegative: parts.isNegative, mantissa: mantissa, exponent: -places)
      .append(places: places, to: &bytes)
  }
}

extension DecimalParts {
  /// The mantissa's digits with a point before the last `places` of them.
  fileprivate func append(places: Int, to bytes: inout [UInt8]) {
    if isNegative, mantissa != 0 { bytes.append(UInt8(ascii: "-")) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { digits in
      var rest = mantissa
      var count = 0
      repeat {
        digits[count] = 48 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
        count += 1
      } while rest > 0 || count <= places
      while count > 0 {
        count -= 1
        bytes.append(digits[count])
        if count == places, places > 0 { bytes.append(UInt8(ascii: ".")) }
      }
    }
  }
}
