/// What two statements share, weighed by how rare it is (共有的稀有字对、单字).
struct SharedTerms: Sendable {
  /// Cosine of the shared pairs of characters and topics.
  var likeness: Double
  var covered: Double
  var used: Double
  var run: Double
  /// What the shared topics weigh.
  var topics: Double
  /// The shared topics as a share of the side that has more.
  var topicAgreement: Double
  /// Cosine of the single characters.
  var characters: Double
  /// How much of what the commitment is about the outcome speaks of.
  var focus: Double
  /// How much of the subject that the commitment's clause takes from the one before.
  var subject: Double
  /// How rare the pair is that the outcome begins with, where the commitment has it.
  var opening: Double
}

/// Compares one commitment after another with its candidates (逐对比较): what the commitment has is marked once, and
/// each outcome looks up its own.
struct Overlap {
  private let index: PairIndex
  private let rarity: CharacterRarity
  private var commitment = -1
  /// The weights of the commitment's terms, by term; 0 for those that it lacks.
  private var terms: [Float]
  /// The number of the last comparison that shared a term.
  private var shared: [UInt32]
  private var comparison: UInt32 = 0
  /// The squares of the weights of the commitment's characters, and of those of its core.
  private var characters: [Float]
  private var core: [Float]
  private var subject: [Float]
  private let openings: [UInt32]

  /// So that a statement of two words is not covered by one.
  private static let smoothing: Float = 8
  /// The weight of a run that leaves no doubt: some four rare pairs.
  private static let longRun = 20.0

  init(index: PairIndex, rarity: CharacterRarity, outcomes: [Profile]) {
    openings = Self.openings(outcomes, index)
    self.index = index
    self.rarity = rarity
    terms = Array(repeating: 0, count: index.weight.count)
    shared = Array(repeating: 0, count: index.weight.count)
    characters = Array(repeating: 0, count: rarity.count)
    core = Array(repeating: 0, count: rarity.count)
    subject = Array(repeating: 0, count: rarity.count)
  }

  /// Marks what a commitment has, in place of the one before.
  mutating func turn(to next: Int) {
    if commitment >= 0 {
      for term in index.terms(commitment: commitment) { terms[Int(term)] = 0 }
      for place in rarity.characters(commitment: commitment) { characters[Int(rarity.numbers[place])] = 0 }
      for place in rarity.core(commitment: commitment) { core[Int(rarity.coreNumbers[place])] = 0 }
      for place in rarity.subject(commitment: commitment) { subject[Int(rarity.subjectNumbers[place])] = 0 }
    }
    commitment = next
    for term in index.terms(commitment: next) { terms[Int(term)] = index.weight[Int(term)] }
    for place in rarity.characters(commitment: next) {
      characters[Int(rarity.numbers[place])] = rarity.squares[Int(rarity.numbers[place])]
    }
    for place in rarity.core(commitment: next) {
      core[Int(rarity.coreNumbers[place])] = rarity.squares[Int(rarity.coreNumbers[place])]
    }
    for place in rarity.subject(commitment: next) {
      subject[Int(rarity.subjectNumbers[place])] = rarity.squares[Int(rarity.subjectNumbers[place])]
    }
  }

  /// What the commitment at hand shares with an outcome.
  mutating func with(_ outcome: Int) -> SharedTerms {
    comparison += 1
    var squares: Float = 0
    var both: Float = 0
    var themes: Float = 0
    for term in index.terms(outcome: outcome) {
      let weight = terms[Int(term)]
      if weight == 0 { continue }
      squares += weight * weight
      if index.isTopic(term) {
        themes += weight
      } else {
        both += weight
        shared[Int(term)] = comparison
      }
    }
    var alike: Float = 0
    var focused: Float = 0
    var named: Float = 0
    for place in rarity.characters(outcome: outcome) {
      let number = Int(rarity.numbers[place])
      alike += characters[number]
      focused += core[number]
      named += subject[number]
    }
    if rarity.core(commitment: commitment).isEmpty { focused = alike }
    let sizes = rarity.size(commitment: commitment) * rarity.size(outcome: outcome)
    let norms = index.norm(commitment: commitment) * index.norm(outcome: outcome)
    let own = index.sums(commitment: commitment)
    let other = index.sums(outcome: outcome)
    return SharedTerms(
      likeness: Double(squares / max(norms, 1e-6)),
      covered: Double(both / (own.all + Self.smoothing)),
      used: Double(both / (other.all + Self.smoothing)),
      run: both > 0 ? min(1, Double(longestRun()) / Self.longRun) : 0,
      topics: min(1, Double(themes) / 10),
      topicAgreement: Double(themes / (max(own.topics, other.topics) + 1)),
      characters: Double(alike / max(sizes.squareRoot(), 1e-6)),
      focus: Double(focused / max(rarity.coreSize(commitment: commitment), 1e-6)),
      subject: named == 0 ? 0 : Double(named / max(rarity.subjectSize(commitment: commitment), 1e-6)),
      opening: opening(outcome))
  }

  /// A pair that stands in more statements is no name.
  private static let mostOfAName: UInt32 = 6

  /// For each outcome the term that it begins with, where that is a name; `gap` otherwise.
  private static func openings(_ outcomes: [Profile], _ index: PairIndex) -> [UInt32] {
    outcomes.indices.map { at in
      guard outcomes[at].opensWithName, let first = index.sequence(outcome: at).first, first != Terms.gap,
        index.frequency(first) <= mostOfAName
      else { return Terms.gap }
      return first
    }
  }

  private func opening(_ outcome: Int) -> Double {
    let first = openings[outcome]
    return first == Terms.gap ? 0 : min(1, Double(terms[Int(first)]) / Rarity.most)
  }

  /// What the longest run of the commitment's pairs that are shared weighs.
  private func longestRun() -> Float {
    var longest: Float = 0
    var current: Float = 0
    for term in index.sequence(commitment: commitment) {
      if term != Terms.gap, shared[Int(term)] == comparison {
        current += index.weight[Int(term)]
        longest = max(longest, current)
      } else {
        current = 0
      }
    }
    return longest
  }
}
