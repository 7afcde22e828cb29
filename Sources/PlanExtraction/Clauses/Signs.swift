import ChineseText

/// Single characters that the rules look for in a clause (单字), seen in one pass.
struct Signs: OptionSet, Sendable {
  let rawValue: UInt8

  /// “
  static let quote = Signs(rawValue: 1)
  /// 《
  static let title = Signs(rawValue: 2)
  /// 了
  static let past = Signs(rawValue: 4)
  /// 是
  static let being = Signs(rawValue: 8)
  /// 的
  static let of = Signs(rawValue: 16)
  /// 未
  static let not = Signs(rawValue: 32)
  /// 也
  static let too = Signs(rawValue: 64)
  /// The letters before a road's number: G, S, X, Y, C.
  static let route = Signs(rawValue: 128)

  /// Which scalar is which sign.
  static let all: [(scalar: UInt32, sign: Signs)] = [
    (Mark.openQuote, .quote), (Mark.openTitle, .title), (0x4E86, .past), (0x662F, .being), (0x7684, .of),
    (0x672A, .not), (0x4E5F, .too), (0x47, .route), (0x53, .route), (0x58, .route), (0x59, .route),
    (0x43, .route),
  ]
}
