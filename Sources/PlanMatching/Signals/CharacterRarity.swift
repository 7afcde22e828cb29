/// Likeness by single characters, weighed by how few statements have them (单字).
///
/// Characters are kept in order, so that sums come out the same in every run.
struct CharacterRarity: Sendable {
  private var square: [UInt32: Float] = [:]

  init(_ profiles: [Profile]) {
    var frequency: [UInt32: UInt32] = [:]
    for profile in profiles {
      for character in profile.characters { frequency[character, default: 0] += 1 }
    }
    square = frequency.mapValues {
      let weight = Rarity.weight($0, of: profiles.count)
      return weight * weight
    }
  }

  /// The weight of a statement's characters together.
  func size(_ characters: [UInt32]) -> Float { characters.reduce(0) { $0 + (square[$1] ?? 0) } }

  /// Sets what the profile's characters weigh, each and together.
  func weigh(_ profile: Profile) {
    profile.characterWeights = profile.characters.map { square[$0] ?? 0 }
    profile.characterSize = profile.characterWeights.reduce(0, +)
    profile.coreWeights = profile.core.map { square[$0] ?? 0 }
    profile.coreSize = profile.coreWeights.reduce(0, +)
  }

  func likeness(_ a: Profile, _ b: Profile) -> Double {
    let sizes = a.characterSize * b.characterSize
    return Double(shared(a.characters, a.characterWeights, b.characters) / max(sizes.squareRoot(), 1e-6))
  }

  /// The share of what the commitment is about that an outcome speaks of.
  func coverage(of plan: Profile, by other: Profile) -> Double {
    Double(shared(plan.core, plan.coreWeights, other.characters) / max(plan.coreSize, 1e-6))
  }

  /// How much of one set of characters the other holds.
  func share(of part: [UInt32], in whole: [UInt32]) -> Double {
    Double(shared(part, part.map { square[$0] ?? 0 }, whole) / max(size(part), 1e-6))
  }

  private func shared(_ a: [UInt32], _ weights: [Float], _ b: [UInt32]) -> Float {
    var sum: Float = 0
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        sum += weights[i]
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }
}
