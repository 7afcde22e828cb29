/// Joins lines that a web page tore where a link or a style began (断行): 新建⏎高速铁路⏎投产里程.
///
/// Only in texts whose paragraphs stand apart by blank lines, and only for a short piece without stops between two
/// single line ends, behind a line of some length: a title block keeps its lines. Also lines that were broken at a margin
/// (`WrapMargin`), and the one line of a paragraph that breaks off in the middle of a word.
enum TornLines {
  /// Where the joints stand; empty for nearly all texts.
  static func joints(in s: [UInt32]) -> [Int] {
    let ends = lineEnds(s)
    if ends.single.count > ends.paragraphs,
      let margin = WrapMargin(s, lines: ends.single.count + ends.paragraphs + 1)
    {
      return ends.single.filter { margin.continues(s, $0) }
    }
    let broken =
      ends.paragraphs >= 3 && ends.single.count <= ends.paragraphs
      ? ends.single.filter { breaksOff(s, $0) } : []
    guard ends.paragraphs >= 20, ends.single.count >= 2, ends.paragraphs > ends.single.count / 4 else {
      return broken
    }
    var joints = broken
    var index = 0
    while index + 1 < ends.single.count {
      let first = ends.single[index]
      let second = ends.single[index + 1]
      if isTorn(s, first, second, isContinued: joints.last == first && joints.count > broken.count) {
        if joints.last != first { joints.append(first) }
        joints.append(second)
      }
      index += 1
    }
    // A line never begins with these.
    for end in ends.single where end + 1 < s.count && end > 0 && opensNoLine(s[end + 1]) {
      joints.append(end)
    }
    joints.sort()
    var last = -1
    joints.removeAll { joint in
      defer { last = joint }
      return joint == last
    }
    return joints
  }

  /// Single line ends, and how many blank lines part paragraphs.
  private static func lineEnds(_ s: [UInt32]) -> (single: [Int], paragraphs: Int) {
    s.withUnsafeBufferPointer { s in
      var single: [Int] = []
      var paragraphs = 0
      guard let first = s.baseAddress else { return ([], 0) }
      let count = s.count
      var index = 0
      while true {
        while index < count, first[index] != Scalar.newline { index &+= 1 }
        guard index < count else { break }
        var end = index + 1
        while end < s.count, s[end] == Scalar.newline { end += 1 }
        if end - index == 1 { single.append(index) } else { paragraphs += 1 }
        index = end
      }
      return (single, paragraphs)
    }
  }

  /// A long line without a stop, and behind it one that ends with a stop and begins with no number.
  private static func breaksOff(_ s: [UInt32], _ end: Int) -> Bool {
    guard end >= longLine, end + 1 < s.count, isHan(s[end - 1]), isHan(s[end + 1]),
      !beginsNumber(s, end + 1)
    else { return false }
    for scalar in s[(end - longLine)..<end] where scalar == Scalar.newline { return false }
    var next = end + 1
    while next < s.count, s[next] != Scalar.newline { next += 1 }
    return isStop(s[next - 1]) && s[next - 1] != 0xFF1A && s[next - 1] != 0x3A
  }
  private static let longLine = 60

  private static func isHan(_ scalar: UInt32) -> Bool { scalar &- 0x4E00 < 0x5200 }

  /// 一、 三是 第二.
  private static func beginsNumber(_ s: [UInt32], _ start: Int) -> Bool {
    if s[start] == 0x7B2C { return true }
    guard NumeralReader.isChineseDigit(s[start]) || s[start] == 0x5341, start + 1 < s.count else {
      return false
    }
    return s[start + 1] == 0x3001 || s[start + 1] == 0x662F || s[start + 1] == 0x8981
  }

  private static func isTorn(_ s: [UInt32], _ first: Int, _ second: Int, isContinued: Bool) -> Bool {
    guard second - first >= 2, second - first <= 24, first > 0, second + 1 < s.count else { return false }
    if isStop(s[first - 1]) || s[second + 1] == Scalar.newline { return false }
    for scalar in s[(first + 1)..<second] where isStop(scalar) || scalar == Scalar.newline { return false }
    // A numbered line is a heading.
    let head = s[first + 1]
    if head == 0xFF08 || head == 0x28 || (NumeralReader.isChineseDigit(head) && s[first + 2] == 0x3001) {
      return false
    }
    if isContinued { return true }
    var start = first
    while start > 0, s[start - 1] != Scalar.newline { start -= 1 }
    if first - start >= 15 || s[first + 1] == 0x200B { return true }
    return s[start..<first].allSatisfy { $0 == 0x2014 } || runsOn(s, after: second)
  }

  /// A third short piece, and then a line with its stop: no list of names, but a sentence in shreds.
  private static func runsOn(_ s: [UInt32], after second: Int) -> Bool {
    var third = second + 1
    while third < s.count, s[third] != Scalar.newline {
      if isStop(s[third]) || third - second > 24 { return false }
      third += 1
    }
    var end = third + 1
    guard third > second + 1, end < s.count, s[end] != Scalar.newline else { return false }
    while end < s.count, s[end] != Scalar.newline, !isStop(s[end]) { end += 1 }
    return end < s.count && isStop(s[end])
  }

  private static func opensNoLine(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3001, 0xFF0C, 0x3002, 0xFF1B, 0xFF09, 0x201D: true
    default: false
    }
  }

  private static func isStop(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3002, 0xFF01, 0xFF1F, 0xFF1A, 0x3A, 0x21, 0x3F: true
    default: false
    }
  }
}
