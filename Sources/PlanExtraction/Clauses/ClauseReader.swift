import ChineseText
import PlanModel

/// Cuts a stretch of text into sentences and clauses and looks at each once (断句).
struct ClauseReader {
  let text: ReadableText
  let figures: [ScannedFigure]
  let times: TimeScanner
  private let figureStarts: FigureStarts
  private let rows: LineRows
  private let s: Scalars

  init(
    text: ReadableText, figures: [ScannedFigure], times: TimeScanner, rows: LineRows
  ) {
    self.text = text
    self.figures = figures
    figureStarts = FigureStarts(figures)
    self.times = times
    self.rows = rows
    s = text.scalars
  }

  /// The sentences of one line; those of the line before are no longer good.
  func sentences(in range: Range<Int>) -> Row<Sentence> {
    let s = s
    rows.resetLine()
    let scan = LineScan(s, range, in: rows.memory)
    rows.scan = scan
    var nextTime = 0
    var sentenceStart = range.lowerBound
    var start = range.lowerBound
    var at = range.lowerBound
    func close(_ end: Int, _ mark: UInt32) {
      var own = figureRange(start..<end)
      if own.count >= 2 {
        if let joint = missingJoint(start..<end, own, scan) {
          if let clause = clause(start..<joint, Mark.comma, scan, &nextTime) { rows.clauses.append(clause) }
          start = joint
          own = figureRange(start..<end)
        }
        while let joint = rowJoint(start..<end, own, scan) {
          if let clause = clause(start..<joint, Mark.enumeration, scan, &nextTime) {
            rows.clauses.append(clause)
          }
          start = joint + 1
          own = figureRange(start..<end)
        }
      }
      if let clause = clause(start..<end, mark, scan, &nextTime, own) { rows.clauses.append(clause) }
      start = end + 1
      guard Mark.endsSentence(mark) else { return }
      if rows.clauses.open > 0 {
        let clauses = rows.clauses.close()
        clauses[0].isFirst = true
        clauses[clauses.count - 1].isLast = true
        rows.sentences.append(
          Sentence(range: sentenceStart..<end, clauses: clauses, mark: mark, cues: scan.cues))
      }
      start = afterNumber(start, range.upperBound)
      sentenceStart = start
    }
    for joint in scan.joints where Int(joint) >= at {
      at = Int(joint)
      let scalar = s[at]
      switch scalar {
      case Mark.comma, Mark.colon: close(at, scalar)
      case Mark.stop, Mark.semicolon, Mark.exclamation, Mark.question: close(at, scalar)
      case Mark.openQuote: at = skip(at, Mark.closeQuote, range.upperBound)
      case Mark.openBracket: at = skip(at, Mark.closeBracket, range.upperBound)
      case Mark.openTitle: at = skip(at, Mark.closeTitle, range.upperBound)
      default: break
      }
      at += 1
    }
    close(range.upperBound, Mark.newline)
    return rows.sentences.close()
  }

  /// Past the printed number of an item that follows on the same line: …；2. 改建桥梁.
  private func afterNumber(_ start: Int, _ limit: Int) -> Int {
    var at = start
    while at < limit, Mark.isBlank(s[at]) { at += 1 }
    guard at < limit else { return start }
    let (level, text) = LineReader.number(s, at, limit)
    guard level == .third || level == .fourth, text < limit, !Mark.isDigit(s[text]) else { return start }
    return text
  }

  /// 房屋23户1586平方米完成杆线下埋3公里: a comma is missing between a figure and the verb of the next.
  private func missingJoint(_ range: Range<Int>, _ own: Range<Int>, _ scan: LineScan) -> Int? {
    for index in own.dropLast() {
      let end = figures[index].range.upperBound
      guard end < range.upperBound, !figures[index].isAttribute,
        let word = scan.word(at: end, limit: range.upperBound), word.count == 2,
        word.has(.onceVerb),
        word.has(.done), figures[index + 1].core.lowerBound >= word.end + 2
      else { continue }
      return end
    }
    return nil
  }

  /// 新建公厕3座、改造危房30户: a verb of its own with an object and a number begins a new deed, though only 、 stands before
  /// it. Not 新造600亩、改种90亩 (no object) and not 水渠疏浚2公里、新建桥涵3座 (said of one thing).
  private func rowJoint(_ range: Range<Int>, _ own: Range<Int>, _ scan: LineScan) -> Int? {
    guard own.count >= 2 else { return nil }
    for index in own.dropLast() {
      let end = figures[index].range.upperBound
      guard end < range.upperBound, s[end] == Mark.enumeration, !figures[index].isAttribute,
        let word = scan.word(at: end + 1, limit: range.upperBound), word.count >= 2,
        word.has(.onceVerb), !Cue.achieving.holds(s, word),
        figures[index + 1].range.lowerBound >= word.end + 2,
        !figures[index + 1].isAttribute,
        beginsWithDeed(range.lowerBound..<figures[index].range.lowerBound, scan)
      else { continue }
      return end
    }
    return nil
  }

  /// A verb with its object stands at the beginning, past adverbs, modals and times.
  private func beginsWithDeed(_ range: Range<Int>, _ scan: LineScan) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound, Mark.isBlank(s[at]) { at += 1 }
    while at < range.upperBound, let hit = scan.word(at: at, limit: range.upperBound) {
      if hit.has(.onceVerb) { return hit.end < range.upperBound }
      guard hit.has([.adverb, .modal, .opener]) else { return false }
      at = hit.end
    }
    return false
  }

  /// The closing mark where it comes soon; else stays.
  private func skip(_ at: Int, _ close: UInt32, _ limit: Int) -> Int {
    var end = at + 1
    let furthest = min(limit, at + 60)
    while end < furthest, s[end] != close, s[end] != Mark.stop { end += 1 }
    return end < furthest && s[end] == close ? end : at
  }

  private func clause(
    _ whole: Range<Int>, _ mark: UInt32, _ scan: LineScan, _ nextTime: inout Int, _ figures: Range<Int>? = nil
  ) -> Clause? {
    let s = s
    var from = whole.lowerBound
    var to = whole.upperBound
    while from < to, Mark.isBlank(s[from]) { from += 1 }
    while to > from, Mark.isBlank(s[to - 1]) { to -= 1 }
    guard from < to else { return nil }
    let full = from..<to
    // Openers.
    while let hit = scan.word(at: from, limit: to), hit.has(.opener), !hit.has(.verb),
      !hit.has(.continuation)
    {
      // 第四季度 is a time.
      if s[from] == 0x7B2C, hit.end < to, s[hit.end] == 0x5B63 { break }
      from = hit.end
    }
    let (words, classes, cues, signs) = words(from..<to, scan)
    // The head: past adverbs, modals and times.
    let times = times(from..<to, scan, &nextTime)
    var head = from
    var lead: WordClass = []
    stepping: while head < to {
      if let time = times.first(where: { $0.range.lowerBound == head }) {
        head = time.range.upperBound
        continue
      }
      // 高起点、高规格打造: a row of adverbs.
      if s[head] == Mark.enumeration, !lead.isEmpty,
        scan.word(at: head + 1, limit: to)?.has([.adverb, .modal]) == true
      {
        head += 1
        continue
      }
      guard let hit = scan.word(at: head, limit: to), hit.has([.adverb, .modal]) else { break }
      if hit.has(.verb) {
        // 统筹推进: an adverb where a verb follows.
        let next = scan.word(at: hit.end, limit: to)
        guard let next, next.has([.onceVerb, .standingVerb, .adverb]) else { break stepping }
      }
      lead.formUnion(hit.classes)
      head = hit.end
    }
    let headWord = scan.word(at: head, limit: to)
    let own = figures.map { within(from..<to, $0) } ?? figureRange(from..<to)
    let hasTarget = own.contains { !self.figures[$0].isAttribute } && !focuses(headWord, own)
    return Clause(
      rows.seen.keep(
        Clause.Seen(
          range: from..<to, whole: full, mark: mark, head: head, headWord: headWord, words: words,
          figures: own, times: times, hasTarget: hasTarget, lead: lead, classes: classes,
          cues: cues, signs: signs)))
  }

  /// 聚焦3个贫困村, 围绕5项行动: how many things one turns to, and none to be reached.
  private func focuses(_ head: WordHit?, _ own: Range<Int>) -> Bool {
    guard let head, Cue.focusing.holds(s, head) else { return false }
    return figures[own].allSatisfy { $0.isAttribute || $0.measure == .level && $0.comparator == .exactly }
  }

  /// The times that stand in no quotation marks, where they are part of a name: “决战四季度”.
  private func times(
    _ clause: Range<Int>, _ scan: LineScan, _ next: inout Int
  ) -> Row<TimeExpression> {
    let s = s
    var isOpen = false
    var at = clause.lowerBound
    times.forEachTime(in: clause, beginningAt: scan.times(from: clause.lowerBound, next: &next)) { time in
      while at < time.range.lowerBound {
        if s[at] == Mark.openQuote || s[at] == Mark.openTitle { isOpen = true }
        if s[at] == Mark.closeQuote || s[at] == Mark.closeTitle { isOpen = false }
        at += 1
      }
      if !isOpen { rows.times.append(time) }
    }
    return rows.times.close()
  }

  /// Words one after the other, in quoted names only slogans; with them what else the clause's characters tell.
  private func words(
    _ range: Range<Int>, _ scan: LineScan
  ) -> (words: Row<WordHit>, classes: WordClass, cues: CueBits, signs: Signs) {
    var next = range.lowerBound
    var quoteEnd = next
    var classes: WordClass = []
    let (cues, signs) = scan.forEachPlace(in: range) { at, scalar, hit in
      guard at >= next else { return }
      if scalar == Mark.openQuote || scalar == Mark.openTitle {
        let close = scalar == Mark.openQuote ? Mark.closeQuote : Mark.closeTitle
        quoteEnd = max(skip(at, close, range.upperBound), at + 1)
      } else if let hit = hit() {
        if at >= quoteEnd || hit.has(.slogan) {
          rows.words.append(hit)
          classes.formUnion(hit.classes)
        }
        next = hit.end
      }
    }
    return (rows.words.close(), classes, cues, signs)
  }

  /// Those of some figures whose number lies in a range.
  private func within(_ range: Range<Int>, _ figures: Range<Int>) -> Range<Int> {
    var (low, high) = (figures.lowerBound, figures.upperBound)
    while low < high, self.figures[low].core.lowerBound < range.lowerBound { low += 1 }
    while low < high, self.figures[high - 1].core.lowerBound >= range.upperBound { high -= 1 }
    return low..<high
  }

  /// Figures whose number lies in a range.
  private func figureRange(_ range: Range<Int>) -> Range<Int> {
    let low = figureStarts.first(at: range.lowerBound)
    return low..<figureStarts.first(at: max(range.lowerBound, range.upperBound))
  }
}

/// Where the numbers of a section's figures begin, asked from the front to the back (数据位置).
private final class FigureStarts {
  private let starts: UnsafeMutablePointer<Int>
  private let count: Int
  /// Where the last answer was.
  private let last: UnsafeMutablePointer<Int>

  init(_ figures: [ScannedFigure]) {
    count = figures.count
    starts = .allocate(capacity: max(count, 1))
    last = .allocate(capacity: 1)
    last.initialize(to: 0)
    for index in figures.indices { (starts + index).initialize(to: figures[index].core.lowerBound) }
  }

  deinit {
    starts.deallocate()
    last.deallocate()
  }

  /// The first figure whose number begins there or later.
  func first(at place: Int) -> Int {
    var index = last.pointee
    while index > 0, starts[index - 1] >= place { index -= 1 }
    while index < count, starts[index] < place { index += 1 }
    last.pointee = index
    return index
  }
}
