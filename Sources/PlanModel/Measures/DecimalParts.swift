import FoundationEssentials

/// A decimal taken apart: ± mantissa × 10^exponent, where the mantissa has at most 64 bits.
///
/// `Decimal` has no public way to its digits but its text, and dividing 38 digits costs microseconds; a ledger of
/// 100,000 items does it several times for each. The digits are read where they lie, after a check that they lie
/// there; where the check fails, or a number is longer, the plain (slow) way is taken.
struct DecimalParts: Hashable, Sendable {
  var isNegative: Bool
  var mantissa: UInt64
  var exponent: Int

  init(isNegative: Bool, mantissa: UInt64, exponent: Int) {
    self.isNegative = isNegative
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// Nil for what isn't a number and for what is longer than 64 bits.
  init?(_ value: Decimal) {
    guard Self.isKnownLayout, let parts = Self.read(value) else { return nil }
    self = parts
  }

  var decimal: Decimal {
    Decimal(
      sign: isNegative && mantissa != 0 ? .minus : .plus, exponent: exponent, significand: Decimal(mantissa))
  }

  /// The same number without zeros at the end of its mantissa.
  var stripped: DecimalParts {
    guard mantissa != 0 else { return DecimalParts(isNegative: false, mantissa: 0, exponent: 0) }
    var parts = self
    while parts.exponent < 0, parts.mantissa % 10 == 0 {
      parts.mantissa /= 10
      parts.exponent += 1
    }
    return parts
  }

  /// Without zeros after the point and without a power of ten (278 × 10^1 is 2780), as its digits are written; nil where
  /// that doesn't fit.
  var plain: DecimalParts? {
    let parts = stripped
    guard parts.exponent > 0 else { return parts.exponent >= -18 ? parts : nil }
    guard parts.exponent < Self.powers.count else { return nil }
    let (whole, overflow) = parts.mantissa.multipliedReportingOverflow(by: Self.powers[parts.exponent])
    return overflow ? nil : DecimalParts(isNegative: parts.isNegative, mantissa: whole, exponent: 0)
  }

  /// Rounded to so many decimals, halves away from zero.
  func rounded(_ places: Int) -> DecimalParts {
    let shift = -places - exponent
    guard shift > 0 else { return self }
    guard shift <= 19 else { return DecimalParts(isNegative: false, mantissa: 0, exponent: 0) }
    let unit = Self.powers[shift]
    let (quotient, rest) = mantissa.quotientAndRemainder(dividingBy: unit)
    return DecimalParts(
      isNegative: isNegative, mantissa: quotient + (rest >= unit - rest ? 1 : 0), exponent: -places)
  }

  /// The whole part, cut towards zero.
  var truncated: DecimalParts {
    guard exponent < 0 else { return self }
    guard exponent >= -19 else { return DecimalParts(isNegative: false, mantissa: 0, exponent: 0) }
    return DecimalParts(isNegative: isNegative, mantissa: mantissa / Self.powers[-exponent], exponent: 0)
  }

  /// Printed with exactly `places` decimals; the number must have been rounded to them.
  func text(_ places: Int) -> String? {
    guard exponent + places >= 0, exponent + places <= 19 else { return nil }
    let (scaled, overflow) = mantissa.multipliedReportingOverflow(by: Self.powers[exponent + places])
    guard !overflow else { return nil }
    let digits = String(scaled)
    let sign = isNegative && mantissa != 0 ? "-" : ""
    guard places > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    let point = padded.utf8.index(padded.endIndex, offsetBy: -places)
    return sign + padded[..<point] + "." + padded[point...]
  }

  /// `part` of `whole` in percent, to 17 or 18 digits; exact where the division ends.
  static func percent(_ part: DecimalParts, of whole: DecimalParts) -> DecimalParts? {
    guard whole.mantissa != 0 else { return nil }
    guard part.mantissa != 0 else { return DecimalParts(isNegative: false, mantissa: 0, exponent: 0) }
    let shift = 17 - digits(part.mantissa) + digits(whole.mantissa)
    guard shift >= 0, shift <= 19 else { return nil }
    let scaled = UInt128(part.mantissa) * UInt128(powers[shift])
    let quotient = scaled / UInt128(whole.mantissa)
    guard let mantissa = UInt64(exactly: quotient) else { return nil }
    return DecimalParts(
      isNegative: part.isNegative != whole.isNegative, mantissa: mantissa,
      exponent: part.exponent - whole.exponent + 2 - shift
    ).stripped
  }

  /// `first` − `second`; nil where the result doesn't fit.
  static func difference(_ first: DecimalParts, _ second: DecimalParts) -> DecimalParts? {
    let exponent = min(first.exponent, second.exponent)
    guard let a = first.scaled(to: exponent), let b = second.scaled(to: exponent) else { return nil }
    let result = a - b
    guard let mantissa = UInt64(exactly: result.magnitude) else { return nil }
    return DecimalParts(isNegative: result < 0, mantissa: mantissa, exponent: exponent).stripped
  }

  /// The number as so many times 10^exponent; `exponent` must not be above its own.
  func scaled(to exponent: Int) -> Int128? {
    let shift = self.exponent - exponent
    // 18: beyond that the product may not fit.
    guard shift <= 18 else { return nil }
    let size = shift == 0 ? Int128(mantissa) : Int128(mantissa) * Int128(Self.powers[shift])
    return isNegative ? -size : size
  }

  private static func digits(_ number: UInt64) -> Int {
    var count = 1
    while count < powers.count, number >= powers[count] { count += 1 }
    return count
  }

  /// 10^0 … 10^19.
  private static let powers: [UInt64] = {
    var powers: [UInt64] = [1]
    for _ in 0..<19 { powers.append((powers.last ?? 1) * 10) }
    return powers
  }()

  // MARK: Where the digits lie

  /// One byte of exponent, one of length (words of 16 bits) and sign, two spare, then the words of the mantissa.
  private static func read(_ value: Decimal) -> DecimalParts? {
    withUnsafeBytes(of: value) { bytes in
      let length = Int(bytes[1] >> 4)
      let isNegative = bytes[1] & 0b1000 != 0
      guard length <= 4, length > 0 || !isNegative else { return nil }
      let words = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt64.self))
      let mantissa = length == 0 ? 0 : words & (UInt64.max >> UInt64(64 - 16 * length))
      return DecimalParts(
        isNegative: isNegative, mantissa: mantissa, exponent: Int(Int8(bitPattern: bytes[0])))
    }
  }

  /// Numbers of every length and sign must read as what they are, and back.
  private static let isKnownLayout: Bool = {
    guard MemoryLayout<Decimal>.size == 20 else { return false }
    let samples = [
      "0", "1", "-1", "53.3", "-53.3", "65535", "65536", "-4294967296", "0.00001", "18446744073709551615",
    ]
    return samples.allSatisfy { text in
      guard let value = Decimal(string: text), let parts = read(value) else { return false }
      let digits = text.filter { $0 != "-" && $0 != "." }
      guard let plain = UInt64(digits) else { return false }
      let places = text.firstIndex(of: ".").map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
      // A sample may be kept with another power of ten: 4294967296 as it is, 10 as 1 × 10.
      var shown = parts.mantissa
      var exponent = parts.exponent
      while exponent > -places, shown <= UInt64.max / 10 {
        shown *= 10
        exponent -= 1
      }
      return shown == plain && exponent == -places && parts.isNegative == text.hasPrefix("-")
        && parts.decimal == value
    } && read(.nan) == nil
  }()
}

extension Decimal {
  /// `part` of `whole` in percent; nil where `whole` is zero.
  static func percent(_ part: Decimal, of whole: Decimal) -> Decimal? {
    guard whole != 0 else { return nil }
    if let a = DecimalParts(part), let b = DecimalParts(whole), let parts = DecimalParts.percent(a, of: b) {
      return parts.decimal
    }
    return part * 100 / whole
  }

  /// This less `other`.
  func less(_ other: Decimal) -> Decimal {
    if let a = DecimalParts(self), let b = DecimalParts(other), let parts = DecimalParts.difference(a, b) {
      return parts.decimal
    }
    return self - other
  }

  /// The whole part as an integer, cut towards zero; nil where it doesn't fit.
  var wholePart: Int? {
    if let parts = DecimalParts(self)?.truncated, parts.exponent == 0, let size = Int(exactly: parts.mantissa)
    {
      return parts.isNegative ? -size : size
    }
    return Int(truncated.description)
  }
}
