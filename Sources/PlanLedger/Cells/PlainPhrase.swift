import FoundationEssentials
import PlanModel

extension QuantityPhrase {
  /// A cell of the plainest form, a sign of comparison, digits and a known unit (`>=20公里`, `8.5万元`); nil for all others.
  ///
  /// Nearly every cell of a large table is one, and needs no walk through the words.
  ///
  /// - Parameter unit: what gives a unit's text its meaning.
  init?(plain cell: String, _ unit: (String) -> MeasureUnit = { MeasureUnit($0) }) {
    var cell = cell
    let parts: (sign: Comparator, digits: Int, decimals: Int, unitStart: Int)? = cell.withUTF8 { bytes in
      var index = 0
      guard let sign = Self.sign(bytes, &index) else { return nil }
      var digits = 0
      var decimals = 0
      var isFraction = false
      let start = index
      while index < bytes.count {
        let byte = bytes[index]
        if (48...57).contains(byte) {
          guard index - start < 16 else { return nil }
          digits = digits * 10 + Int(byte - 48)
          if isFraction { decimals += 1 }
        } else if byte == UInt8(ascii: "."), !isFraction, index > start {
          isFraction = true
        } else {
          break
        }
        index += 1
      }
      // Digits must come, and after them nothing but a unit in characters of its own, none of them full-width.
      guard index > start, !bytes[index...].contains(0xEF), bytes[index - 1] != UInt8(ascii: "."),
        index == bytes.count || bytes[index] >= 0x80 || bytes[index] == UInt8(ascii: "%")
      else { return nil }
      return (sign, digits, decimals, index)
    }
    guard let parts else { return nil }
    let unit = unit(String(cell.utf8.dropFirst(parts.unitStart)) ?? "?")
    if case .other = unit.dimension { return nil }
    self.init()
    comparator = parts.sign
    isCeiling = parts.sign == .atMost
    value = Self.decimal(parts.digits, decimals: parts.decimals)
    self.unit = unit
  }

  private static func sign(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Comparator? {
    guard let first = bytes.first else { return nil }
    let isEqual = bytes.count > 1 && bytes[1] == UInt8(ascii: "=")
    switch first {
    case UInt8(ascii: ">"), UInt8(ascii: "<"):
      index = isEqual ? 2 : 1
      return first == UInt8(ascii: ">") ? .atLeast : .atMost
    case UInt8(ascii: "="):
      index = 1
      return .exactly
    case UInt8(ascii: "~"):
      index = 1
      return .about
    default: return .exactly
    }
  }

  private static func decimal(_ digits: Int, decimals: Int) -> Decimal {
    var (digits, decimals) = (digits, decimals)
    while decimals > 0, digits.isMultiple(of: 10) { (digits, decimals) = (digits / 10, decimals - 1) }
    return decimals == 0
      ? Decimal(digits) : Decimal(sign: .plus, exponent: -decimals, significand: Decimal(digits))
  }
}
