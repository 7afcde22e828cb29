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
  static func of(_ s: Scalars, _ range: Range<Int>) -> CueBits { CueTable.shared.bits(s, range) }

  /// Where words of the lists begin in a range, in order.
  static func hits(_ s: Scalars, _ range: Range<Int>, into rows: RowStore<CueHit>) -> Row<CueHit> {
    CueTable.shared.hits(s, range, into: rows)
  }

  /// The lists with a word that begins and ends in the range, by the hits of a longer one; `next` is the first hit that
  /// may lie in it, and afterwards the first behind it.
  static func of(_ s: Scalars, _ range: Range<Int>, _ hits: Row<CueHit>, next: inout Int) -> CueBits {
    CueTable.shared.bits(s, range, hits, &next)
  }

  /// The bit of a list by its number, and whether no other list shares it.
  static func bit(of number: Int?) -> (bit: CueBits, isOwn: Bool) {
    guard let number else { return (all, false) }
    return (CueBits(place: min(number, last)), number < last)
  }

  private static let last = 191
}

/// A word of the lists of cues, the longest that begins at its place.
struct CueHit: Sendable {
  var start: Int32
  var end: Int32
  /// Its place among all words of the lists.
  var word: Int32
}

/// The words of all lists of cues in one lexicon, each with the lists that it and the words it begins with stand in.
/// Kept as long as the program runs.
private struct CueTable: @unchecked Sendable {
  static let shared = CueTable()

  private let lexicon: Lexicon
  private let bits: UnsafePointer<CueBits>

  init() {
    let lists = CueFile.allCases.flatMap(\.lists)
    var bits: [CueBits] = []
    lexicon = Lexicon(bytes: lists.reduce(0) { $0 + $1.size }) { builder in
      for list in lists {
        let bit = CueBits.bit(of: list.number).bit
        list.forEachWord { word, _ in
          guard let number = builder.number(word) else { return }
          if number == bits.count { bits.append(bit) } else { bits[number].formUnion(bit) }
        }
      }
      // Each word hands on what it has from those that it begins with.
      builder.forEachExtension { word, shorter in bits[word].formUnion(bits[shorter]) }
    }
    let kept = UnsafeMutablePointer<CueBits>.allocate(capacity: max(bits.count, 1))
    kept.initialize(from: bits, count: bits.count)
    self.bits = UnsafePointer(kept)
  }

  func bits(_ s: Scalars, _ range: Range<Int>) -> CueBits {
    var found = CueBits()
    var at = range.lowerBound
    while at < range.upperBound {
      if let match = lexicon.longest(in: s, at: at, limit: range.upperBound) {
        found.formUnion(bits[match.value])
      }
      at &+= 1
    }
    return found
  }

  func hits(_ s: Scalars, _ range: Range<Int>, into rows: RowStore<CueHit>) -> Row<CueHit> {
    var at = range.lowerBound
    while at < range.upperBound {
      if let match = lexicon.longest(in: s, at: at, limit: range.upperBound) {
        rows.append(
          CueHit(
            start: Int32(truncatingIfNeeded: at), end: Int32(truncatingIfNeeded: at + match.length),
            word: Int32(truncatingIfNeeded: match.value)))
      }
      at &+= 1
    }
    return rows.close()
  }

  func bits(_ s: Scalars, _ range: Range<Int>, _ hits: Row<CueHit>, _ next: inout Int) -> CueBits {
    var found = CueBits()
    while next < hits.count, hits[next].start < range.lowerBound { next += 1 }
    while next < hits.count, hits[next].start < range.upperBound {
      let hit = hits[next]
      next += 1
      if hit.end <= range.upperBound {
        found.formUnion(bits[Int(hit.word)])
      } else if let match = lexicon.longest(in: s, at: Int(hit.start), limit: range.upperBound) {
        found.formUnion(bits[match.value])
      }
    }
    return found
  }
}
