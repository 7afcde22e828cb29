import ChineseText
import PlanModel
import PlanSeeds

/// All words that a reading looks for in one lexicon (总词表): the vocabulary, the lists of cues, the words of time.
///
/// One walk at a place tells of each of them: the longest entry there holds what is known of the shorter ones that it
/// begins with. Kept as long as the program runs.
struct WordTable: @unchecked Sendable {
  static let shared = WordTable()

  /// What an entry and those that it begins with say.
  struct Entry {
    /// Its own length.
    var length: Int32 = 0
    /// The longest word of the vocabulary, itself or one that it begins with; -1 for none.
    var word: Int32 = -1
    var classes: WordClass = []
    var stage: ProjectStage?
    /// A word of one of the lists of cues begins with it.
    var hasCues = false
    /// A word of time.
    var isTime = false
  }

  let lexicon: Lexicon
  let entries: UnsafePointer<Entry>
  /// The lists that have a word which an entry is or begins with.
  let cues: UnsafePointer<CueBits>
  /// The lists that have the entry itself.
  let own: UnsafePointer<CueBits>

  private init() {
    var entries: [Entry] = []
    var own: [CueBits] = []
    var cues: [CueBits] = []
    let files = WordClass.files.map { ($0, SeedFiles.bytes("vocabulary/reading-\($1).txt")) }
    let lists = CueFile.allCases.flatMap(\.lists)
    let size = files.reduce(0) { $0 + ($1.1?.count ?? 0) } + lists.reduce(0) { $0 + $1.size }
    lexicon = Lexicon(bytes: size + 800) { builder in
      func number(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let number = builder.number(word) else { return nil }
        if number == entries.count {
          var entry = Entry()
          for byte in word where byte & 0xC0 != 0x80 { entry.length += 1 }
          entries.append(entry)
          own.append(CueBits())
        }
        return number
      }
      for (wordClass, bytes) in files {
        bytes?.forEachEntry { words, note in
          words.forEachWord { word in
            guard let number = number(word) else { return }
            entries[number].word = Int32(truncatingIfNeeded: number)
            entries[number].classes.insert(wordClass)
            if wordClass == .stage, let note {
              entries[number].stage = ProjectStage(rawValue: String(decoding: note, as: UTF8.self))
            }
          }
        }
      }
      for list in lists {
        let bit = CueBits.bit(of: list.number).bit
        list.forEachWord { word, _ in
          guard let number = number(word) else { return }
          entries[number].hasCues = true
          own[number].formUnion(bit)
        }
      }
      TimeStart.forEachWord { word in
        if let number = number(word) { entries[number].isTime = true }
      }
      cues = own
      // Each entry hands on what it has from those that it begins with.
      builder.forEachExtension { entry, shorter in
        cues[entry].formUnion(cues[shorter])
        if entries[shorter].hasCues { entries[entry].hasCues = true }
        if entries[shorter].isTime { entries[entry].isTime = true }
        if entries[entry].word < 0 { entries[entry].word = entries[shorter].word }
      }
    }
    self.entries = Self.kept(entries)
    self.cues = Self.kept(cues)
    self.own = Self.kept(own)
  }

  private static func kept<Value>(_ values: [Value]) -> UnsafePointer<Value> {
    let kept = UnsafeMutablePointer<Value>.allocate(capacity: max(values.count, 1))
    kept.initialize(from: values, count: values.count)
    return UnsafePointer(kept)
  }

  /// The longest word of the vocabulary at a place.
  @inline(__always)
  func word(in s: Scalars, at start: Int, limit: Int) -> WordHit? {
    let entry = lexicon.value(in: s, at: start, limit: limit)
    return entry < 0 ? nil : word(of: entry, at: start)
  }

  /// The longest word of the vocabulary that an entry is or begins with.
  @inline(__always)
  func word(of entry: Int32, at start: Int) -> WordHit? {
    let word = entries[Int(entry)].word
    guard word >= 0 else { return nil }
    let found = entries[Int(word)]
    return WordHit(
      start: start, end: start + Int(found.length), classes: found.classes, stage: found.stage, entry: word)
  }

  /// The lists of cues with a word that begins and ends in the range.
  func cues(_ s: Scalars, _ range: Range<Int>) -> CueBits {
    var found = CueBits()
    for at in range {
      let entry = lexicon.value(in: s, at: at, limit: range.upperBound)
      if entry >= 0, entries[Int(entry)].hasCues { found.formUnion(cues[Int(entry)]) }
    }
    return found
  }
}
