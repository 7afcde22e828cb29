import ChineseText

/// What stands where in a line (行扫描), seen in one pass: at each place the longest entry of all words, and where a time may
/// begin. It lies in memory that the next line takes over.
struct LineScan {
  let s: Scalars
  let range: Range<Int>
  private let table: WordTable
  /// The longest entry at each place, -1 where none begins.
  private let entries: UnsafePointer<Int32>
  private let timePlaces: UnsafeBufferPointer<Int32>
  /// Which lists of cues may have a word in the line.
  let cues: CueBits

  init(_ s: Scalars, _ range: Range<Int>, in memory: LineMemory) {
    let table = WordTable.shared
    let starts = TimeStart.table
    let (entries, times) = memory.room(range.count)
    var timeCount = 0
    var cues = CueBits()
    for at in range {
      let scalar = s[at]
      let entry = table.lexicon.value(in: s, at: at, limit: range.upperBound)
      (entries + (at - range.lowerBound)).initialize(to: entry)
      let start = starts[Int(min(scalar, 0xFFFF))]
      var isTime = start == .number || start == .mark
      if entry >= 0 {
        if table.entries[Int(entry)].hasCues { cues.formUnion(table.cues[Int(entry)]) }
        if start == .word { isTime = table.entries[Int(entry)].isTime }
      }
      if isTime {
        (times + timeCount).initialize(to: Int32(truncatingIfNeeded: at))
        timeCount += 1
      }
    }
    self.s = s
    self.range = range
    self.table = table
    self.entries = UnsafePointer(entries)
    self.cues = cues
    timePlaces = UnsafeBufferPointer(start: times, count: timeCount)
  }

  /// The longest entry that begins at a place of the line and ends no later than `limit`; -1 for none.
  @inline(__always)
  private func entry(at start: Int, limit: Int) -> Int32 {
    guard start < limit else { return -1 }
    precondition(start >= range.lowerBound && start < range.upperBound, "place outside the line")
    let entry = entries[start - range.lowerBound]
    guard entry >= 0, start + Int(table.entries[Int(entry)].length) > limit else { return entry }
    return table.lexicon.value(in: s, at: start, limit: limit)
  }

  /// The longest word of the vocabulary at a place.
  @inline(__always)
  func word(at start: Int, limit: Int) -> WordHit? {
    let entry = entry(at: start, limit: limit)
    return entry < 0 ? nil : table.word(of: entry, at: start)
  }

  /// Each place of a stretch with its character and the word of the vocabulary there; what lists of cues have a word in
  /// the stretch, and its signs.
  @inline(__always)
  func forEachPlace(
    in stretch: Range<Int>, _ body: (_ at: Int, _ scalar: UInt32, _ word: () -> WordHit?) -> Void
  ) -> (cues: CueBits, signs: Signs) {
    let signs = Signs.table
    var seen: UInt8 = 0
    var cues = CueBits()
    for at in stretch {
      let scalar = s[at]
      seen |= signs[Int(min(scalar, 0xFFFF))]
      let entry = entry(at: at, limit: stretch.upperBound)
      if entry >= 0, table.entries[Int(entry)].hasCues { cues.formUnion(table.cues[Int(entry)]) }
      body(at, scalar) { entry < 0 ? nil : table.word(of: entry, at: at) }
    }
    return (cues, Signs(rawValue: seen))
  }

  /// The lists of cues with a word that begins and ends in a stretch of the line.
  func cues(_ stretch: Range<Int>) -> CueBits {
    var found = CueBits()
    for at in stretch {
      let entry = entry(at: at, limit: stretch.upperBound)
      if entry >= 0, table.entries[Int(entry)].hasCues { found.formUnion(table.cues[Int(entry)]) }
    }
    return found
  }

  /// Where times may begin in a stretch, and further on; `next` is the first place that may lie in it.
  func times(from start: Int, next: inout Int) -> UnsafeBufferPointer<Int32> {
    while next < timePlaces.count, timePlaces[next] < start { next += 1 }
    return UnsafeBufferPointer(rebasing: timePlaces[next...])
  }
}

/// Room for what is seen in one line at a time.
final class LineMemory {
  private var capacity = 0
  private var entries = UnsafeMutablePointer<Int32>.allocate(capacity: 0)
  private var times = UnsafeMutablePointer<Int32>.allocate(capacity: 0)

  deinit {
    entries.deallocate()
    times.deallocate()
  }

  fileprivate func room(
    _ count: Int
  ) -> (entries: UnsafeMutablePointer<Int32>, times: UnsafeMutablePointer<Int32>) {
    if count > capacity {
      entries.deallocate()
      times.deallocate()
      capacity = max(count, 1024)
      entries = .allocate(capacity: capacity)
      times = .allocate(capacity: capacity)
    }
    return (entries, times)
  }
}
