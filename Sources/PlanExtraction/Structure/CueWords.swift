import ChineseText

/// A closed set of words, compiled for one pass over a stretch of text (词组).
///
/// Made once and kept as long as the program runs: handing one on hands on one address.
struct CueWords: @unchecked Sendable {
  private struct Kept {
    var lexicon: Lexicon
    var file: CueFile
    var list: StaticString
    var bit: CueBits
    var hasOwnBit: Bool
  }

  private let kept: UnsafePointer<Kept>
  private var lexicon: Lexicon { kept.pointee.lexicon }
  /// Its place among the bits of a clause.
  var bit: CueBits { kept.pointee.bit }
  /// No other list has its bit: where a stretch has it, one of the words stands there.
  var hasOwnBit: Bool { kept.pointee.hasOwnBit }
  /// Where the words stand: `judgement/honours`.
  var name: String { "\(kept.pointee.file.name)/\(kept.pointee.list)" }

  /// A list by its name in one of the files, or two of them for a first look at both.
  init(_ file: CueFile, _ list: StaticString, or other: StaticString? = nil) {
    let words = file.list(list)
    let more = other.flatMap { file.list($0) }
    let (bit, isOwn) = CueBits.bit(of: other == nil ? words?.number : nil)
    let lexicon = Lexicon(bytes: (words?.size ?? 0) + (more?.size ?? 0)) { builder in
      words?.forEachWord { builder.enter($0, value: $1) }
      more?.forEachWord { builder.enter($0, value: $1) }
    }
    let kept = UnsafeMutablePointer<Kept>.allocate(capacity: 1)
    kept.initialize(to: Kept(lexicon: lexicon, file: file, list: list, bit: bit, hasOwnBit: isOwn))
    self.kept = UnsafePointer(kept)
  }

  /// The scalars in which the words end.
  var lastScalars: String {
    var lasts = String.UnicodeScalarView()
    kept.pointee.file.list(kept.pointee.list)?.forEachWord { word, _ in
      if let last = String(decoding: word, as: UTF8.self).unicodeScalars.last { lasts.append(last) }
    }
    return String(lasts)
  }

  /// Whether one of the words stands in the range.
  func any(_ s: Scalars, _ range: Range<Int>) -> Bool {
    lexicon.occurs(in: s, range)
  }

  /// Where the words stand in the range, one after the other.
  func places(_ s: Scalars, _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard let match = lexicon.longest(in: s, at: at, limit: range.upperBound) else {
        at += 1
        continue
      }
      found.append(at..<at + match.length)
      at += match.length
    }
    return found
  }

  /// How many of the words stand in the range, each counted once.
  func count(_ s: Scalars, _ range: Range<Int>) -> Int {
    var seen: Set<Int> = []
    for at in range {
      if let match = lexicon.longest(in: s, at: at, limit: range.upperBound) { seen.insert(match.value) }
    }
    return seen.count
  }

  /// Whether a word that was found is one of these.
  func holds(_ s: Scalars, _ word: WordHit) -> Bool {
    hasOwnBit
      ? WordTable.shared.own[Int(word.entry)].overlaps(bit)
      : lexicon.longest(in: s, at: word.start, limit: word.end)?.length == word.count
  }

  func contains(_ word: [UInt32]) -> Bool { word.withScalars { contains($0) } }

  /// Whether a text is one of these, one scalar of it left out (0 for none).
  func contains(_ text: String, without left: UInt32 = 0) -> Bool { lexicon.holds(text, without: left) }

  /// Whether a word is one of these.
  func contains(_ word: Scalars) -> Bool {
    !word.isEmpty && lexicon.longest(in: word, at: 0, limit: word.count)?.length == word.count
  }
}
