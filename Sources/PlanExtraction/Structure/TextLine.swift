import ChineseText

/// A line of the report with its number, if it has one (段落).
struct TextLine: Sendable, Hashable {
  enum Level: Int, Sendable, Comparable {
    /// 一、 or 第一部分.
    case first = 1
    /// （一）
    case second
    /// 1. or 1、
    case third
    /// （1） or ①
    case fourth
    /// ——
    case dash

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// Without the blanks around it.
  var range: Range<Int>
  var level: Level?
  /// Where the text begins after the number.
  var textStart: Int

  var text: Range<Int> { textStart..<range.upperBound }
}

/// Cuts the text into lines and reads the numbers before them. DOMAIN §1.4.
enum LineReader {
  static func lines(_ s: Scalars) -> [TextLine] {
    var lines: [TextLine] = []
    let count = s.count
    let memory = s.memory(of: 0..<count)
    var start = 0
    while start <= count {
      var end = start
      while true {
        while end < count, memory[end] != Mark.newline { end &+= 1 }
        guard end < count, isInsideBracket(s, end, start) else { break }
        end &+= 1
      }
      var from = start
      var to = end
      while from < to, Mark.isBlank(s[from]) { from += 1 }
      while to > from, Mark.isBlank(s[to - 1]) { to -= 1 }
      if to - from >= runTogether, s.view(from..<to).contains(where: { $0 == Mark.stop }) {
        for part in parts(s, from..<to) { append(part) }
      } else {
        append(from..<to)
      }
      start = end + 1
    }
    partFoot()
    partExhortation()
    return lines

    /// …。（记者 柳青）责任编辑：柳青: a page's foot run into the report's last line.
    func partFoot() {
      for index in lines.indices.suffix(3).reversed() {
        let range = lines[index].range
        guard range.count > 40, let start = foot(s, range) else { continue }
        lines[index].range = range.lowerBound..<start
        lines.insert(TextLine(range: start..<range.upperBound, level: nil, textStart: start), at: index + 1)
        return
      }
    }

    /// …。让我们携手奋进！ at the end of the last lines: the last word of a report that has no line of its own.
    func partExhortation() {
      for index in lines.indices.suffix(3).reversed() {
        let range = lines[index].range
        // Where the line calls already before that, it is the last word as a whole.
        guard range.count > 12, let start = lastWord(s, range), start > lines[index].textStart,
          !Cue.any(Cue.exhortation, s, range.lowerBound..<start), !Cue.any(Cue.salute, s, range.head(6))
        else { continue }
        lines[index].range = range.lowerBound..<start
        lines.insert(TextLine(range: start..<range.upperBound, level: nil, textStart: start), at: index + 1)
        return
      }
    }

    func append(_ range: Range<Int>) {
      guard !range.isEmpty else { return }
      let (level, text) = number(s, range.lowerBound, range.upperBound)
      var from = piece(s, text, range.upperBound)
      lines.append(TextLine(range: range.lowerBound..<from, level: level, textStart: text))
      while from < range.upperBound {
        let next = piece(s, from, range.upperBound)
        lines.append(TextLine(range: from..<next, level: nil, textStart: from))
        from = next
      }
    }
  }

  /// From this length on a line may be a report whose line ends are lost.
  private static let runTogether = 160

  /// A line in which numbers of parts stand behind a stop or a heading (…。二、农业农村 （一）粮食生产。…): its line ends were
  /// lost, and each number begins a line again. All others stay whole.
  private static func parts(_ s: Scalars, _ line: Range<Int>) -> [Range<Int>] {
    var starts: [Int] = []
    var sentence = line.lowerBound
    var at = line.lowerBound
    while at < line.upperBound {
      let isStop = s[at] == Mark.stop
      guard isStop || Mark.isBlank(s[at]) && at - sentence <= 30 else {
        at += 1
        continue
      }
      var next = at + 1
      while next < line.upperBound, Mark.isBlank(s[next]) { next += 1 }
      if next < line.upperBound, s[next] == Mark.openBracket || Mark.isOrdinal(s[next]) {
        let (level, text) = number(s, next, line.upperBound)
        // 三、四季度 counts quarters.
        if level == .first || level == .second, text < line.upperBound, !Mark.isOrdinal(s[text]) {
          starts.append(next)
        }
      }
      if isStop { sentence = next }
      at = next
    }
    guard !starts.isEmpty else { return [line] }
    var parts: [Range<Int>] = []
    var from = line.lowerBound
    for start in starts + [line.upperBound] {
      let heading = endOfHeading(s, from..<start)
      for part in [from..<heading, heading..<start] {
        var (low, high) = (part.lowerBound, part.upperBound)
        while low < high, Mark.isBlank(s[low]) { low += 1 }
        while high > low, Mark.isBlank(s[high - 1]) { high -= 1 }
        if low < high { parts.append(low..<high) }
      }
      from = start
    }
    return parts
  }

  /// 五、农村党建 开展…: a numbered heading ends at its blank.
  private static func endOfHeading(_ s: Scalars, _ part: Range<Int>) -> Int {
    let (level, text) = number(s, part.lowerBound, part.upperBound)
    guard level != nil else { return part.lowerBound }
    for at in text..<min(text + 24, part.upperBound) {
      if Mark.isBlank(s[at]) { return at }
      if Mark.endsSentence(s[at]) || s[at] == Mark.comma || s[at] == Mark.colon { break }
    }
    return part.lowerBound
  }

  /// Where a page's foot begins: behind the last stop of the line, or behind the bracket that stands there.
  private static func foot(_ s: Scalars, _ line: Range<Int>) -> Int? {
    var at = line.upperBound
    while at > line.lowerBound, line.upperBound - at <= 80 {
      if Mark.endsSentence(s[at - 1]), at < line.upperBound {
        var start = at
        while start < line.upperBound, Mark.isBlank(s[start]) { start += 1 }
        return at - line.lowerBound > 30 && Cue.any(Cue.pageMarks, s, start..<line.upperBound) ? start : nil
      }
      at -= 1
    }
    return nil
  }

  /// Where the last word begins: behind a stop, and without a number until the line ends.
  private static func lastWord(_ s: Scalars, _ line: Range<Int>) -> Int? {
    var at = line.upperBound - 1
    var found: Int?
    while at > line.lowerBound, line.upperBound - at <= 160, !Mark.isDigit(s[at]) {
      if Mark.endsSentence(s[at - 1]), s[at - 1] != Mark.semicolon,
        Cue.any(Cue.lastWords, s, at..<min(at + 3, line.upperBound))
      {
        found = at
      }
      at -= 1
    }
    return found
  }

  /// What is kept of a line while it is read grows with its length: one that nobody has written is read in pieces.
  private static let longest = 20_000

  /// Where a line, or the rest of one, is cut: nearly always at its end, else behind a stop, or behind a comma where
  /// there is none.
  private static func piece(_ s: Scalars, _ start: Int, _ end: Int) -> Int {
    guard end - start > longest else { return end }
    for mark in [Mark.stop, Mark.semicolon, Mark.comma] {
      var at = start + longest
      while at > start + longest / 2 {
        at -= 1
        if s[at] == mark { return at + 1 }
      }
    }
    return end
  }

  /// A line break inside a bracket that closes soon (（PM⏎2.5⏎）) is damage.
  private static func isInsideBracket(_ s: Scalars, _ at: Int, _ start: Int) -> Bool {
    var open = at
    while open > start, at - open < 8, s[open - 1] != Mark.closeBracket {
      open -= 1
      guard s[open] == Mark.openBracket else { continue }
      var close = at
      while close < s.count, close - at < 12 {
        if s[close] == Mark.closeBracket { return true }
        close += 1
      }
      return false
    }
    return false
  }

  /// The level and the end of a number at `start`.
  static func number(_ s: Scalars, _ start: Int, _ end: Int) -> (TextLine.Level?, Int) {
    var at = start
    if s[at] == Mark.dash || s[at] == 0x2D || s[at] == 0x2015 {
      while at < end, s[at] == Mark.dash || s[at] == 0x2D || s[at] == 0x2015 { at += 1 }
      return at - start >= 2 ? (.dash, at) : (nil, start)
    }
    if (0x2460...0x2473).contains(s[at]) || (0x2474...0x2487).contains(s[at]) {
      return (.fourth, skipBlank(s, at + 1, end))
    }
    if (0x3220...0x3229).contains(s[at]) { return (.second, skipBlank(s, at + 1, end)) }
    if s[at] == Mark.openBracket {
      at += 1
      let inside = at
      while at < end, Mark.isOrdinal(s[at]) { at += 1 }
      let isChinese = at > inside
      if !isChinese { while at < end, Mark.isDigit(s[at]) { at += 1 } }
      guard at > inside, at - inside <= 3, at < end, s[at] == Mark.closeBracket else { return (nil, start) }
      at += 1
      if at < end, s[at] == Mark.enumeration { at += 1 }
      return (isChinese ? .second : .fourth, skipBlank(s, at, end))
    }
    while at < end, Mark.isOrdinal(s[at]) { at += 1 }
    if at > start {
      guard at - start <= 3, at < end, s[at] == Mark.enumeration || s[at] == 0x2E else { return (nil, start) }
      return (.first, skipBlank(s, at + 1, end))
    }
    if s[at] == 0x7B2C {  // 第一部分
      at += 1
      while at < end, Mark.isOrdinal(s[at]) { at += 1 }
      guard at > start + 1, at + 1 < end, s[at] == 0x90E8, s[at + 1] == 0x5206 else { return (nil, start) }
      at += 2
      while at < end,
        Mark.isBlank(s[at]) || s[at] == Mark.colon || s[at] == Mark.enumeration || s[at] == Mark.comma
      {
        at += 1
      }
      return (.first, at)
    }
    while at < end, Mark.isDigit(s[at]) { at += 1 }
    if at > start, at - start <= 2, at < end, s[at] == 0x2E || s[at] == Mark.enumeration || s[at] == 0xFF0E {
      let next = at + 1
      // 3.2万平方米 begins a sentence, not a list; 3.9月底前 is a list.
      if next < end, s[at] == 0x2E, Mark.isDigit(s[next]), !beginsDate(s, next, end) { return (nil, start) }
      return (.third, skipBlank(s, next, end))
    }
    return (nil, start)
  }

  /// 9月, 2023年.
  private static func beginsDate(_ s: Scalars, _ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end, Mark.isDigit(s[at]) { at += 1 }
    guard at < end else { return false }
    return at - start <= 2 && s[at] == 0x6708 || at - start == 4 && s[at] == 0x5E74
  }

  private static func skipBlank(_ s: Scalars, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, Mark.isBlank(s[at]) { at += 1 }
    return at
  }
}

extension Cue {
  static let lastWords = CueWords(.structure, "lastWords")
}
