/// Likeness by single characters, weighed by how few statements have them (单字).
struct CharacterRarity: Sendable {
  private var weight: [UInt32: Float] = [:]

  init(_ profiles: [Profile]) {
    var frequency: [UInt32: UInt32] = [:]
    for profile in profiles {
      for character in profile.characters { frequency[character, default: 0] += 1 }
    }
    weight = frequency.mapValues { Rarity.weight($0, of: profiles.count) }
  }

  func likeness(_ a: Profile, _ b: Profile) -> Double {
    var shared: Float = 0
    var one: Float = 0
    var two: Float = 0
    for character in a.characters { one += square(character) }
    for character in b.characters {
      let own = square(character)
      two += own
      if a.characters.contains(character) { shared += own }
    }
    return Double(shared / max((one * two).squareRoot(), 1e-6))
  }

  /// The share of some characters' weight that another statement has.
  func coverage(of characters: Set<UInt32>, by other: Profile) -> Double {
    var all: Float = 0
    var shared: Float = 0
    for character in characters {
      let own = square(character)
      all += own
      if other.characters.contains(character) { shared += own }
    }
    return Double(shared / max(all, 1e-6))
  }

  private func square(_ character: UInt32) -> Float {
    let value = weight[character] ?? 0
    return value * value
  }
}
