/// Numbers the pairs of neighbouring characters (字对) of all statements, and counts in how many each stands.
///
/// A run of Latin letters counts as one character. Punctuation, digits and words left out part a pair.
struct CharacterPairs: Sendable {
  /// The pairs of every statement, each once, one statement after the other.
  private(set) var terms: [UInt32] = []
  /// Where each statement's pairs begin; one more than there are statements.
  private(set) var starts: [Int] = [0]
  /// In how many statements each pair stands.
  private(set) var frequency: [UInt32] = []

  var count: Int { starts.count - 1 }

  init(_ texts: [[UInt32]]) {
    var table = TermTable(capacity: 1 << 12)
    for text in texts {
      let from = terms.count
      var before: UInt32 = 0
      for value in text {
        guard Folding.isHan(value) || Folding.isLatin(value) else {
          before = 0
          continue
        }
        if before != 0 {
          let id = table.id(UInt64(before) << 32 | UInt64(value))
          if id == frequency.count { frequency.append(0) }
          terms.append(UInt32(id))
        }
        before = value
      }
      unique(from)
      for term in terms[from...] { frequency[Int(term)] += 1 }
      starts.append(terms.count)
    }
  }

  /// Sorts the statement that begins at `from` and drops repeated pairs.
  private mutating func unique(_ from: Int) {
    guard terms.count - from > 1 else { return }
    terms[from...].sort()
    var last = from
    for index in (from + 1)..<terms.count where terms[index] != terms[last] {
      last += 1
      terms[last] = terms[index]
    }
    terms.removeSubrange((last + 1)...)
  }

  func terms(of statement: Int) -> ArraySlice<UInt32> { terms[starts[statement]..<starts[statement + 1]] }
}

/// Consecutive numbers for 64-bit keys, by open addressing.
struct TermTable: Sendable {
  private var keys: [UInt64]
  private var ids: [UInt32]
  private var mask: Int
  private(set) var count = 0

  init(capacity: Int) {
    keys = Array(repeating: .max, count: capacity)
    ids = Array(repeating: 0, count: capacity)
    mask = capacity - 1
  }

  /// The key's number; a new key gets the next one.
  mutating func id(_ key: UInt64) -> Int {
    if count * 2 > mask { grow() }
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
    while keys[slot] != .max {
      if keys[slot] == key { return Int(ids[slot]) }
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    ids[slot] = UInt32(count)
    count += 1
    return count - 1
  }

  private mutating func grow() {
    var larger = TermTable(capacity: (mask + 1) * 2)
    for (key, id) in zip(keys, ids) where key != .max { larger.place(key, id) }
    larger.count = count
    self = larger
  }

  private mutating func place(_ key: UInt64, _ id: UInt32) {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
    while keys[slot] != .max { slot = (slot + 1) & mask }
    keys[slot] = key
    ids[slot] = id
  }
}
