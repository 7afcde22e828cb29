/// The marks that part clauses (分句标点); reports typed in a hurry have the half-width ones.
enum Marks {
  static func parts(_ character: Character) -> Bool { "，；。：,;:".contains(character) }
  static func parts(_ scalar: Unicode.Scalar) -> Bool { parts(scalar.value) }
  /// ，；。： and , ; : by their numbers.
  static func parts(_ value: UInt32) -> Bool {
    switch value {
    case 0xFF0C, 0xFF1B, 0x3002, 0xFF1A, 0x2C, 0x3B, 0x3A: true
    default: false
    }
  }
  /// Also what parts the things of a list.
  static func partsThings(_ scalar: Unicode.Scalar) -> Bool { scalar == "、" || parts(scalar) }
}
