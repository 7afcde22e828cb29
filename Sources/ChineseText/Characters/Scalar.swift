/// Scalars by name, for dispatch without strings.
enum Scalar {
  static let space: UInt32 = 0x20
  static let newline: UInt32 = 0x0A
  static let point: UInt32 = 0x2E
  static let comma: UInt32 = 0x2C
  static let plus: UInt32 = 0x2B
  static let percent: UInt32 = 0x25
  static let ordinal: UInt32 = 0x7B2C  // 第
  static let one: UInt32 = 0x4E00  // 一
  static let two: UInt32 = 0x4E24  // 两
  static let ten: UInt32 = 0x5341  // 十
  static let hundred: UInt32 = 0x767E  // 百
  static let thousand: UInt32 = 0x5343  // 千
  static let tenThousand: UInt32 = 0x4E07  // 万
  static let hundredMillion: UInt32 = 0x4EBF  // 亿
  static let half: UInt32 = 0x534A  // 半
  static let some: UInt32 = 0x67D0  // 某
  static let openQuote: UInt32 = 0x201C
  static let closeQuote: UInt32 = 0x201D
  static let openTitle: UInt32 = 0x300A
  static let closeTitle: UInt32 = 0x300B

  @inline(__always) static func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }
  @inline(__always) static func isLetter(_ scalar: UInt32) -> Bool { (scalar | 0x20) &- 0x61 < 26 }
  @inline(__always) static func isHan(_ scalar: UInt32) -> Bool {
    scalar &- 0x4E00 < 0x5200 || scalar &- 0x3400 < 0x19C0 || scalar == 0x3007 || scalar &- 0x20000 < 0x20000
  }
  /// Space, tab, no-break and ideographic space.
  @inline(__always) static func isBlank(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || scalar == 0x09 || scalar == 0xA0 || scalar == 0x3000 || scalar == 0x0D
  }
  /// Hyphens, dashes, tildes that join the ends of a range.
  @inline(__always) static func isDash(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || (scalar >= 0x2010 && scalar <= 0x2015) || scalar == 0x7E || scalar == 0xFF5E
      || scalar == 0xFF0D || scalar == 0x2212 || scalar == 0x301C
  }
}
