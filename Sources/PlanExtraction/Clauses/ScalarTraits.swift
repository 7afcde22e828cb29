import ChineseText

/// What a scalar may be to the reading of a line (字性): asked once for each.
struct ScalarTraits: OptionSet, Sendable {
  let rawValue: UInt16

  /// The signs of a clause are the lower half.
  var signs: Signs { Signs(rawValue: UInt8(truncatingIfNeeded: rawValue)) }
  /// Ends a clause, or opens a stretch in which none ends or a remark may stand.
  static let joint = ScalarTraits(rawValue: 1 << 8)
  /// A time may begin with it.
  static let time = ScalarTraits(rawValue: 1 << 9)
  /// A time may begin with it where a word of time does.
  static let timeWord = ScalarTraits(rawValue: 1 << 10)

  /// Of each scalar of the basic plane. Kept as long as the program runs.
  nonisolated(unsafe) static let table: UnsafePointer<ScalarTraits> = {
    let table = UnsafeMutablePointer<ScalarTraits>.allocate(capacity: 0x10000)
    let starts = TimeStart.table
    for scalar in 0..<0x10000 {
      let start = starts[scalar]
      let traits: ScalarTraits = start == .none ? [] : start == .word ? .timeWord : .time
      (table + scalar).initialize(to: traits)
    }
    for (scalar, sign) in Signs.all {
      table[Int(scalar)].formUnion(ScalarTraits(rawValue: UInt16(sign.rawValue)))
    }
    for scalar in "，：。；！？“（《【〔［[".unicodeScalars { table[Int(scalar.value)].insert(.joint) }
    return UnsafePointer(table)
  }()
}
