import FoundationEssentials

/// A decimal as the binary number that a spreadsheet keeps (二进制数): the nearest one.
///
/// `Decimal` shows its digits only as text, and reading that back takes longer than all else about a cell. Up to 2^53
/// and ten to the 22nd both parts are exact, and one division or product rounds once; longer numbers go by their text.
enum BinaryNumber {
  static func of(_ value: Decimal) -> Double {
    guard isKnownLayout, let size = read(value) else { return byText(value) }
    return size
  }

  private static func byText(_ value: Decimal) -> Double { Double(value.description) ?? 0 }

  private static let tens: [Double] = (0...22).map { power in
    (0..<power).reduce(1.0) { value, _ in value * 10 }
  }

  /// One byte of exponent, one of length (words of 16 bits) and sign, two spare, then the words of the mantissa.
  private static func read(_ value: Decimal) -> Double? {
    withUnsafeBytes(of: value) { bytes in
      let length = Int(bytes[1] >> 4)
      let isNegative = bytes[1] & 0b1000 != 0
      let exponent = Int(Int8(bitPattern: bytes[0]))
      guard (1...4).contains(length), tens.indices.contains(abs(exponent)) else { return nil }
      let words = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt64.self))
      let mantissa = words & (UInt64.max >> UInt64(64 - 16 * length))
      guard mantissa < 1 << 53 else { return nil }
      let power = tens[abs(exponent)]
      let size = exponent < 0 ? Double(mantissa) / power : Double(mantissa) * power
      return isNegative ? -size : size
    }
  }

  /// Numbers of every length and sign must read as what they are.
  private static let isKnownLayout: Bool = {
    guard MemoryLayout<Decimal>.size == 20 else { return false }
    return [
      "1", "-1", "53.3", "-53.3", "65535", "65536", "-4294967296", "0.00001", "9007199254740991", "1200",
    ]
    .allSatisfy { text in
      guard let value = Decimal(string: text) else { return false }
      return read(value) == Double(text)
    }
  }()
}
