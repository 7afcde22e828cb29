/// Numbers what statements are compared by, and counts in how many statements each term stands: pairs of
/// neighbouring characters (字对), and topics.
///
/// Punctuation, digits and words left out part a pair.
struct Terms: Sendable {
  /// The terms of every statement, each once and in order of number, one statement after the other.
  private(set) var sorted: [UInt32] = []
  /// Where each statement's terms begin; one more than there are statements.
  private(set) var starts: [Int] = [0]
  /// The pairs of every statement as they follow each other; `gap` where the text parts them.
  private(set) var sequence: [UInt32] = []
  private(set) var sequenceStarts: [Int] = [0]
  /// In how many statements each term stands.
  private(set) var frequency: [UInt32] = []
  private(set) var isTopic: [Bool] = []

  static let gap = UInt32.max
  var count: Int { starts.count - 1 }

  init(_ lists: [Profile]...) {
    var table = TermTable(capacity: 1 << 12)
    for profile in lists.joined() {
      let from = sorted.count
      var before: UInt32 = 0
      for value in profile.content {
        guard Folding.isHan(value) || Folding.isLatin(value) else {
          if sequence.last != Self.gap { sequence.append(Self.gap) }
          before = 0
          continue
        }
        if before != 0 {
          let id = number(UInt64(before) << 32 | UInt64(value), isTopic: false, &table)
          sorted.append(id)
          sequence.append(id)
        }
        before = value
      }
      sequence.append(Self.gap)
      for topic in profile.topics { sorted.append(number(1 << 62 | UInt64(topic), isTopic: true, &table)) }
      unique(from)
      for term in sorted[from...] { frequency[Int(term)] += 1 }
      starts.append(sorted.count)
      sequenceStarts.append(sequence.count)
    }
  }

  private mutating func number(_ key: UInt64, isTopic topic: Bool, _ table: inout TermTable) -> UInt32 {
    let id = table.id(key)
    if id == frequency.count {
      frequency.append(0)
      isTopic.append(topic)
    }
    return UInt32(id)
  }

  /// Sorts the statement that begins at `from` and drops repeated terms.
  private mutating func unique(_ from: Int) {
    guard sorted.count - from > 1 else { return }
    sorted[from...].sort()
    var last = from
    for index in (from + 1)..<sorted.count where sorted[index] != sorted[last] {
      last += 1
      sorted[last] = sorted[index]
    }
    sorted.removeSubrange((last + 1)...)
  }

  func terms(of statement: Int) -> ArraySlice<UInt32> { sorted[starts[statement]..<starts[statement + 1]] }
  func sequence(of statement: Int) -> ArraySlice<UInt32> {
    sequence[sequenceStarts[statement]..<sequenceStarts[statement + 1]]
  }
}
