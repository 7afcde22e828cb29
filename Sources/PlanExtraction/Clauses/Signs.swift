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

  /// The sign of each scalar of the basic plane. Kept as long as the program runs.
  nonisolated(unsafe) static let table: UnsafePointer<UInt8> = {
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 0x10000)
    table.initialize(repeating: 0, count: 0x10000)
    let signs: [(UInt32, Signs)] = [
      (Mark.openQuote, .quote), (Mark.openTitle, .title), (0x4E86, .past), (0x662F, .being), (0x7684, .of),
      (0x672A, .not), (0x4E5F, .too), (0x47, .route), (0x53, .route), (0x58, .route), (0x59, .route),
      (0x43, .route),
    ]
    for (scalar, sign) in signs { table[Int(scalar)] = sign.rawValue }
    return UnsafePointer(table)
  }()
}
