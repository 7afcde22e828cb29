/// The single characters of all statements, weighed by how few statements have them (单字).
///
/// Each statement's are kept in order, so that sums come out the same in every run.
struct CharacterRarity: Sendable {
  /// The square of each character's weight, by its number.
  private(set) var squares: [Float] = []
  /// The numbers of the characters of every statement, the commitments' first.
  private var all = FlatLists()
  /// Those of what each commitment is about, where that isn't all of it.
  private var cores = FlatLists()
  /// Those of the subject that a commitment's clause takes from the one before.
  private var subjects = FlatLists()
  private var sizes: [Float] = []
  private var coreSizes: [Float] = []
  private let commitments: Int

  init(commitments: [Profile], outcomes: [Profile]) {
    self.commitments = commitments.count
    var table = CharacterTable()
    var frequency: [UInt32] = []
    func add(_ profile: Profile) {
      for character in profile.characters {
        let number = table.number(character)
        if number == frequency.count { frequency.append(0) }
        frequency[number] += 1
        all.append(UInt32(number))
      }
      all.close()
    }
    for profile in commitments { add(profile) }
    for profile in outcomes { add(profile) }
    let count = commitments.count + outcomes.count
    squares = Rarity.weights(frequency, of: count).map { $0 * $0 }
    sizes = (0..<count).map { statement in all.sum(statement, of: squares) }
    for (at, profile) in commitments.enumerated() {
      if !profile.isAllCore {
        for character in profile.core { cores.append(UInt32(table.number(character))) }
      }
      cores.close()
      coreSizes.append(profile.isAllCore ? sizes[at] : cores.sum(at, of: squares))
      for character in profile.subject { subjects.append(UInt32(table.number(character))) }
      subjects.close()
    }
  }

  /// How many characters are told apart.
  var count: Int { squares.count }
  func characters(commitment: Int) -> Range<Int> { all.range(commitment) }
  func characters(outcome: Int) -> Range<Int> { all.range(commitments + outcome) }
  func core(commitment: Int) -> Range<Int> { cores.range(commitment) }
  func subject(commitment: Int) -> Range<Int> { subjects.range(commitment) }
  func subjectSize(commitment: Int) -> Float { subjects.sum(commitment, of: squares) }
  func size(commitment: Int) -> Float { sizes[commitment] }
  func size(outcome: Int) -> Float { sizes[commitments + outcome] }
  func coreSize(commitment: Int) -> Float { coreSizes[commitment] }
  var numbers: [UInt32] { all.values }
  var coreNumbers: [UInt32] { cores.values }
  var subjectNumbers: [UInt32] { subjects.values }
}

/// Lists of numbers, one after the other in one array (平铺).
struct FlatLists: Sendable {
  private(set) var values: [UInt32] = []
  private var starts: [Int] = [0]

  mutating func append(_ value: UInt32) { values.append(value) }
  /// Ends a list.
  mutating func close() { starts.append(values.count) }
  func range(_ list: Int) -> Range<Int> { starts[list]..<starts[list + 1] }

  func sum(_ list: Int, of weights: [Float]) -> Float {
    values[range(list)].reduce(0) { $0 + weights[Int($1)] }
  }
}

/// Consecutive numbers for characters.
struct CharacterTable {
  /// One more than the number of each of the first 65,536 characters.
  private var numbers = [UInt32](repeating: 0, count: 0x10000)
  private var beyond: [UInt32: Int] = [:]
  private var count = 0

  mutating func number(_ character: UInt32) -> Int {
    if character < 0x10000, numbers[Int(character)] != 0 { return Int(numbers[Int(character)]) - 1 }
    if let known = beyond[character] { return known }
    if character < 0x10000 { numbers[Int(character)] = UInt32(count + 1) } else { beyond[character] = count }
    count += 1
    return count - 1
  }
}
