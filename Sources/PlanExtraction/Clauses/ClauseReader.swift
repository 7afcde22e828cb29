import ChineseText
import PlanModel

/// Cuts a stretch of text into sentences and clauses and looks at each once (断句).
struct ClauseReader {
  let text: ReadableText
  let vocabulary: ReadingVocabulary
  let figures: [ScannedFigure]
  let times: TimeScanner
  private let wordRows = RowStore<WordHit>()
  private let timeRows = RowStore<TimeExpression>()
  private let seen = RowStore<Clause.Seen>()
  private var s: Scalars { text.scalars }

  /// A log goes on looking at clauses after their line: then no row is given back.
  private let keepsRows: Bool

  init(
    text: ReadableText, vocabulary: ReadingVocabulary, figures: [ScannedFigure], times: TimeScanner,
    log: ReadingLog? = nil
  ) {
    keepsRows = log != nil
    log?.keep(wordRows)
    log?.keep(timeRows)
    log?.keep(seen)
    self.text = text
    self.vocabulary = vocabulary
    self.figures = figures
    self.times = times
  }

  /// The sentences of one line; those of the line before are no longer good.
  func sentences(in range: Range<Int>) -> [Sentence] {
    let s = s
    if !keepsRows {
      wordRows.reset()
      timeRows.reset()
      seen.reset()
    }
    var sentences: [Sentence] = []
    var clauses: [Clause] = []
    var sentenceStart = range.lowerBound
    var start = range.lowerBound
    var at = range.lowerBound
    func close(_ end: Int, _ mark: UInt32) {
      if let joint = missingJoint(start..<end) {
        if let clause = clause(start..<joint, Mark.comma) { clauses.append(clause) }
        start = joint
      }
      if let clause = clause(start..<end, mark) { clauses.append(clause) }
      start = end + 1
      guard Mark.endsSentence(mark) else { return }
      if !clauses.isEmpty {
        clauses[0].isFirst = true
        clauses[clauses.count - 1].isLast = true
        sentences.append(Sentence(range: sentenceStart..<end, clauses: clauses, mark: mark))
      }
      clauses.removeAll(keepingCapacity: true)
      start = afterNumber(start, range.upperBound)
      sentenceStart = start
    }
    while at < range.upperBound {
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
    return sentences
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

  /// The closing mark where it comes soon; else stays.
  private func skip(_ at: Int, _ close: UInt32, _ limit: Int) -> Int {
    var end = at + 1
    let furthest = min(limit, at + 60)
    while end < furthest, s[end] != close, s[end] != Mark.stop { end += 1 }
    return end < furthest && s[end] == close ? end : at
  }

  private func clause(_ whole: Range<Int>, _ mark: UInt32) -> Clause? {
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
      from = hit.end
    }
    let words = words(from..<to)
    // The head: past adverbs, modals and times.
    let times = unquoted(self.times.times(in: from..<to), in: from..<to)
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
    let hasTarget = figures[own].contains { !$0.isAttribute }
    var classes: WordClass = []
    for word in words { classes.formUnion(word.classes) }
    return Clause(
      seen.keep(
        Clause.Seen(
          range: from..<to, whole: full, mark: mark, head: head, headWord: headWord, words: words,
          figures: own, times: times, hasTarget: hasTarget, lead: lead, classes: classes,
          cues: CueBits.of(s, from..<to))))
  }

  /// The times that stand in no quotation marks, where they are part of a name: “决战四季度”.
  private func unquoted(_ times: [TimeExpression], in clause: Range<Int>) -> Row<TimeExpression> {
    guard !times.isEmpty else { return Row() }
    let s = s
    var isOpen = false
    var at = clause.lowerBound
    for time in times {
      while at < time.range.lowerBound {
        if s[at] == Mark.openQuote || s[at] == Mark.openTitle { isOpen = true }
        if s[at] == Mark.closeQuote || s[at] == Mark.closeTitle { isOpen = false }
        at += 1
      }
      if !isOpen { timeRows.append(time) }
    }
    return timeRows.close()
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
      if at >= quoteEnd || hit.has(.slogan) { wordRows.append(hit) }
      at = hit.end
    }
    return wordRows.close()
  }

  /// Figures whose number lies in a range.
  func figureRange(_ range: Range<Int>) -> Range<Int> {
    let low = firstFigure(at: range.lowerBound)
    var high = low
    while high < figures.count, figures[high].core.lowerBound < range.upperBound { high += 1 }
    return low..<high
  }

  private func firstFigure(at place: Int) -> Int {
    var low = 0
    var high = figures.count
    while low < high {
      let middle = (low + high) / 2
      if figures[middle].core.lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
