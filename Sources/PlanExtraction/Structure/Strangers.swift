import ChineseText

/// Lines at a report's end that share hardly any pair of characters with what stands before them: pasted-in
/// advertisement (广告尾行). DOMAIN §1.8.
struct Strangers {
  let s: Scalars
  let lines: [TextLine]
  /// Each pair of neighbours with the first line that holds it; gathered once, when a line first asks.
  private var first: [UInt64: Int] = [:]

  init(s: Scalars, lines: [TextLine]) {
    self.s = s
    self.lines = lines
  }

  mutating func isForeign(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.level == nil, line.range.count >= 20, index > 5 else { return false }
    guard !endsSentence(line.range) else { return false }
    if first.isEmpty { gather(before: index) }
    var pairs = 0
    var shared = 0
    for at in line.range.dropLast() where Mark.isHan(s[at]) && Mark.isHan(s[at + 1]) {
      pairs += 1
      if let holder = first[pair(at)], holder < index { shared += 1 }
    }
    return pairs >= 10 && shared * 2 < pairs
  }

  /// A stop at its end, past a mark that a page has put behind it (。Kd3).
  private func endsSentence(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, range.upperBound - end < 5,
      Mark.isDigit(s[end - 1]) || (s[end - 1] | 0x20) &- 0x61 < 26
    {
      end -= 1
    }
    return end > range.lowerBound && Mark.endsSentence(s[end - 1])
  }

  private mutating func gather(before end: Int) {
    for index in 0..<end {
      for at in lines[index].range.dropLast() where Mark.isHan(s[at]) && Mark.isHan(s[at + 1]) {
        if first[pair(at)] == nil { first[pair(at)] = index }
      }
    }
  }

  private func pair(_ at: Int) -> UInt64 { UInt64(s[at]) << 32 | UInt64(s[at + 1]) }
}
