/// The marks that part clauses (分句标点); reports typed in a hurry have the half-width ones.
enum Marks {
  static func parts(_ character: Character) -> Bool { "，；。：,;:".contains(character) }
  static func parts(_ scalar: Unicode.Scalar) -> Bool { "，；。：,;:".unicodeScalars.contains(scalar) }
  /// Also what parts the things of a list.
  static func partsThings(_ scalar: Unicode.Scalar) -> Bool { scalar == "、" || parts(scalar) }
}
