import ChineseText

/// Which lists of cues have a word in a stretch of text (词组位图), seen in one pass over it: most questions of the rules are
/// answered by a bit. Lists beyond the last bit share it, and a question for one of them looks at the text.
struct CueBits: Sendable {
  private var low: UInt64 = 0
  private var middle: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  private init(place: Int) {
    switch place >> 6 {
    case 0: low = 1 << UInt64(place)
    case 1: middle = 1 << UInt64(place & 63)
    default: high = 1 << UInt64(place & 63)
    }
  }

  /// Every bit: what can't be told from the lists.
  static let all: CueBits = {
    var all = CueBits()
    all.low = .max
    all.middle = .max
    all.high = .max
    return all
  }()

  mutating func formUnion(_ other: CueBits) {
    low |= other.low
    middle |= other.middle
    high |= other.high
  }

  func overlaps(_ other: CueBits) -> Bool {
    low & other.low | middle & other.middle | high & other.high != 0
  }

  /// False where no word of the list stands in the stretch.
  func mayHold(_ words: CueWords) -> Bool { overlaps(words.bit) }

  /// The lists with a word that begins and ends in the range.
  static func of(_ s: Scalars, _ range: Range<Int>) -> CueBits { WordTable.shared.cues(s, range) }

  /// The bit of a list by its number, and whether no other list shares it.
  static func bit(of number: Int?) -> (bit: CueBits, isOwn: Bool) {
    guard let number else { return (all, false) }
    return (CueBits(place: min(number, last)), number < last)
  }

  private static let last = 191
}
