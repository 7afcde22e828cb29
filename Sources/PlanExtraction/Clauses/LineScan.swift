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
  /// Where marks stand that end a clause or open a stretch.
  let joints: UnsafeBufferPointer<Int32>
  /// Which lists of cues may have a word in the line.
  let cues: CueBits

  init(_ s: Scalars, _ range: Range<Int>, in room: LineMemory) {
    let table = WordTable.shared
    let traits = ScalarTraits.table
    let memory = s.memory(of: range)
    let (entries, times, joints) = room.room(range.count)
    var timeCount = 0
    var jointCount = 0
    var cues = CueBits()
    for at in range {
      let scalar = memory[at]
      let entry = table.lexicon.value(in: s, at: at, limit: range.upperBound)
      (entries + (at &- range.lowerBound)).initialize(to: entry)
      let isEntry = entry >= 0
      if isEntry, table.entries[Int(entry)].hasCues { cues.formUnion(table.cues[Int(entry)]) }
      let trait = traits[Int(min(scalar, 0xFFFF))]
      guard trait.rawValue > 0xFF else { continue }
      if trait.contains(.joint) {
        (joints + jointCount).initialize(to: Int32(truncatingIfNeeded: at))
        jointCount &+= 1
      } else if trait.contains(.time) || isEntry && table.entries[Int(entry)].isTime {
        (times + timeCount).initialize(to: Int32(truncatingIfNeeded: at))
        timeCount &+= 1
      }
      // A quotation mark may begin a time too: “十四五”末.
      if trait.isSuperset(of: [.joint, .time]) {
        (times + timeCount).initialize(to: Int32(truncatingIfNeeded: at))
        timeCount &+= 1
      }
    }
    self.s = s
    self.range = range
    self.table = table
    self.entries = UnsafePointer(entries)
    self.cues = cues
    timePlaces = UnsafeBufferPointer(start: times, count: timeCount)
    self.joints = UnsafeBufferPointer(start: joints, count: jointCount)
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

  /// Each place of a stretch at which a word or a sign stands; what lists of cues have a word in the stretch, and its signs.
  @inline(__always)
  func forEachPlace(
    in stretch: Range<Int>, _ body: (_ at: Int, _ scalar: UInt32, _ word: () -> WordHit?) -> Void
  ) -> (cues: CueBits, signs: Signs) {
    precondition(
      stretch.lowerBound >= range.lowerBound && stretch.upperBound <= range.upperBound,
      "stretch outside the line")
    let traits = ScalarTraits.table
    let memory = s.memory(of: stretch)
    var seen: UInt16 = 0
    var cues = CueBits()
    for at in stretch {
      let scalar = memory[at]
      let trait = traits[Int(min(scalar, 0xFFFF))].rawValue
      seen |= trait
      var entry = entries[at &- range.lowerBound]
      guard entry >= 0 else {
        if trait & 0xFF != 0 { body(at, scalar) { nil } }
        continue
      }
      if at &+ Int(table.entries[Int(entry)].length) > stretch.upperBound {
        entry = table.lexicon.value(in: s, at: at, limit: stretch.upperBound)
      }
      if entry >= 0, table.entries[Int(entry)].hasCues { cues.formUnion(table.cues[Int(entry)]) }
      body(at, scalar) { entry < 0 ? nil : table.word(of: entry, at: at) }
    }
    return (cues, ScalarTraits(rawValue: seen).signs)
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
  private var joints = UnsafeMutablePointer<Int32>.allocate(capacity: 0)

  deinit { giveBack() }

  private func giveBack() {
    entries.deallocate()
    times.deallocate()
    joints.deallocate()
  }

  fileprivate func room(
    _ count: Int
  ) -> (
    entries: UnsafeMutablePointer<Int32>, times: UnsafeMutablePointer<Int32>,
    joints: UnsafeMutablePointer<Int32>
  ) {
    if count > capacity {
      giveBack()
      capacity = max(count, 1024)
      entries = .allocate(capacity: capacity)
      times = .allocate(capacity: capacity)
      joints = .allocate(capacity: capacity)
    }
    return (entries, times, joints)
  }
}
