import ChineseText
import PlanModel

/// Cuts a stretch of text into sentences and clauses and looks at each once (断句).
struct ClauseReader {
  let text: ReadableText
  let vocabulary: ReadingVocabulary
  let figures: [ScannedFigure]
  let times: TimeScanner
  private let figureStarts: FigureStarts
  private let rows: LineRows
  private let s: Scalars

  init(
    text: ReadableText, vocabulary: ReadingVocabulary, figures: [ScannedFigure], times: TimeScanner,
    rows: LineRows
  ) {
    self.text = text
    self.vocabulary = vocabulary
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
    let hits = CueBits.hits(s, range, into: rows.hits)
    var nextHit = 0
    var nextOfSentence = 0
    var sentenceStart = range.lowerBound
    var start = range.lowerBound
    var at = range.lowerBound
    func close(_ end: Int, _ mark: UInt32) {
      if let joint = missingJoint(start..<end) {
        if let clause = clause(start..<joint, Mark.comma, hits, &nextHit) { rows.clauses.append(clause) }
        start = joint
      }
      while let joint = rowJoint(start..<end) {
        if let clause = clause(start..<joint, Mark.enumeration, hits, &nextHit) {
          rows.clauses.append(clause)
        }
        start = joint + 1
      }
      if let clause = clause(start..<end, mark, hits, &nextHit) { rows.clauses.append(clause) }
      start = end + 1
      guard Mark.endsSentence(mark) else { return }
      if rows.clauses.open > 0 {
        let clauses = rows.clauses.close()
        clauses[0].isFirst = true
        clauses[clauses.count - 1].isLast = true
        rows.sentences.append(
          Sentence(
            range: sentenceStart..<end, clauses: clauses, mark: mark,
            cues: CueBits.of(s, sentenceStart..<end, hits, next: &nextOfSentence)))
      }
      start = afterNumber(start, range.upperBound)
      sentenceStart = start
    }
    let joints = Self.joints
    while at < range.upperBound {
      let scalar = s[at]
      guard joints.contains(scalar) else {
        at += 1
        continue
      }
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

  /// What ends a clause, or opens a stretch in which none ends.
  private static let joints = ScalarSet("，：。；！？“（《")

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
  private func missingJoint(_ range: Range<Int>) -> Int? {
    let own = figureRange(range)
    guard own.count >= 2 else { return nil }
    for index in own.dropLast() {
      let end = figures[index].range.upperBound
      guard end < range.upperBound, !figures[index].isAttribute,
        let word = vocabulary.word(in: s, at: end, limit: range.upperBound), word.count == 2,
        word.has(.onceVerb),
        word.has(.done), figures[index + 1].core.lowerBound >= word.end + 2
      else { continue }
      return end
    }
    return nil
  }

  /// 新建公厕3座、改造危房30户: a verb of its own with an object and a number begins a new deed, though only 、 stands before
  /// it. Not 新造600亩、改种90亩 (no object) and not 水渠疏浚2公里、新建桥涵3座 (said of one thing).
  private func rowJoint(_ range: Range<Int>) -> Int? {
    let own = figureRange(range)
    guard own.count >= 2 else { return nil }
    for index in own.dropLast() {
      let end = figures[index].range.upperBound
      guard end < range.upperBound, s[end] == Mark.enumeration, !figures[index].isAttribute,
        let word = vocabulary.word(in: s, at: end + 1, limit: range.upperBound), word.count >= 2,
        word.has(.onceVerb), !Cue.achieving.holds(s, word),
        figures[index + 1].range.lowerBound >= word.end + 2,
        !figures[index + 1].isAttribute,
        beginsWithDeed(range.lowerBound..<figures[index].range.lowerBound)
      else { continue }
      return end
    }
    return nil
  }

  /// A verb with its object stands at the beginning, past adverbs, modals and times.
  private func beginsWithDeed(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound, Mark.isBlank(s[at]) { at += 1 }
    while at < range.upperBound, let hit = vocabulary.word(in: s, at: at, limit: range.upperBound) {
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
    _ whole: Range<Int>, _ mark: UInt32, _ hits: Row<CueHit>, _ nextHit: inout Int
  ) -> Clause? {
    let s = s
    var from = whole.lowerBound
    var to = whole.upperBound
    while from < to, Mark.isBlank(s[from]) { from += 1 }
    while to > from, Mark.isBlank(s[to - 1]) { to -= 1 }
    guard from < to else { return nil }
    let full = from..<to
    // Openers.
    while let hit = vocabulary.word(in: s, at: from, limit: to), hit.has(.opener), !hit.has(.verb),
      !hit.has(.continuation)
    {
      // 第四季度 is a time.
      if s[from] == 0x7B2C, hit.end < to, s[hit.end] == 0x5B63 { break }
      from = hit.end
    }
    let words = words(from..<to)
    // The head: past adverbs, modals and times.
    let times = times(from..<to)
    var head = from
    var lead: WordClass = []
    stepping: while head < to {
      if let time = times.first(where: { $0.range.lowerBound == head }) {
        head = time.range.upperBound
        continue
      }
      // 高起点、高规格打造: a row of adverbs.
      if s[head] == Mark.enumeration, !lead.isEmpty,
        vocabulary.word(in: s, at: head + 1, limit: to)?.has([.adverb, .modal]) == true
      {
        head += 1
        continue
      }
      guard let hit = vocabulary.word(in: s, at: head, limit: to), hit.has([.adverb, .modal]) else { break }
      if hit.has(.verb) {
        // 统筹推进: an adverb where a verb follows.
        let next = vocabulary.word(in: s, at: hit.end, limit: to)
        guard let next, next.has([.onceVerb, .standingVerb, .adverb]) else { break stepping }
      }
      lead.formUnion(hit.classes)
      head = hit.end
    }
    let headWord = vocabulary.word(in: s, at: head, limit: to)
    let own = figureRange(from..<to)
    let hasTarget = figures[own].contains { !$0.isAttribute } && !focuses(headWord, own)
    var classes: WordClass = []
    for word in words { classes.formUnion(word.classes) }
    return Clause(
      rows.seen.keep(
        Clause.Seen(
          range: from..<to, whole: full, mark: mark, head: head, headWord: headWord, words: words,
          figures: own, times: times, hasTarget: hasTarget, lead: lead, classes: classes,
          cues: CueBits.of(s, from..<to, hits, next: &nextHit), signs: Signs.of(s, from..<to))))
  }

  /// 聚焦3个贫困村, 围绕5项行动: how many things one turns to, and none to be reached.
  private func focuses(_ head: WordHit?, _ own: Range<Int>) -> Bool {
    guard let head, Cue.focusing.holds(s, head) else { return false }
    return figures[own].allSatisfy { $0.isAttribute || $0.measure == .level && $0.comparator == .exactly }
  }

  /// The times that stand in no quotation marks, where they are part of a name: “决战四季度”.
  private func times(_ clause: Range<Int>) -> Row<TimeExpression> {
    let s = s
    var isOpen = false
    var at = clause.lowerBound
    times.forEachTime(in: clause) { time in
      while at < time.range.lowerBound {
        if s[at] == Mark.openQuote || s[at] == Mark.openTitle { isOpen = true }
        if s[at] == Mark.closeQuote || s[at] == Mark.closeTitle { isOpen = false }
        at += 1
      }
      if !isOpen { rows.times.append(time) }
    }
    return rows.times.close()
  }

  /// Words one after the other; in quoted names only slogans count.
  private func words(_ range: Range<Int>) -> Row<WordHit> {
    let s = s
    var at = range.lowerBound
    var quoteEnd = at
    while at < range.upperBound {
      if s[at] == Mark.openQuote || s[at] == Mark.openTitle {
        let close = s[at] == Mark.openQuote ? Mark.closeQuote : Mark.closeTitle
        quoteEnd = max(skip(at, close, range.upperBound), at + 1)
        at += 1
        continue
      }
      guard let hit = vocabulary.word(in: s, at: at, limit: range.upperBound) else {
        at += 1
        continue
      }
      if at >= quoteEnd || hit.has(.slogan) { rows.words.append(hit) }
      at = hit.end
    }
    return rows.words.close()
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
