import ChineseText
import PlanModel

/// From sections to statements (读条目): walks the lines with their headings and judges every statement.
struct StatementReader {
  let text: ReadableText
  let lines: [TextLine]
  let vocabulary: ReadingVocabulary
  let planned: Period?
  let reviewed: Period?
  private var s: [UInt32] { text.scalars }

  func read(_ sections: [ReportSection], into extraction: inout Extraction) {
    let scanner = FigureScanner(text)
    let names = NameReader(s: s)
    for section in sections {
      let isReview = section.role == .review || section.role == .problems
      guard isReview || section.role == .plan || section.role == .governance, !section.lines.isEmpty else {
        continue
      }
      let range =
        lines[section.lines.lowerBound].range
        .lowerBound..<lines[section.lines.upperBound - 1].range.upperBound
      let figures = scanner.figures(in: range)
      let year = isReview ? (reviewed?.last.year ?? 0) : (planned?.last.year ?? 0)
      let clauses = ClauseReader(
        text: text, vocabulary: vocabulary, figures: figures, deadlines: DeadlineReader(year: max(year, 1)))
      let sentences = SentenceReader(s: s, names: names, isReview: isReview)
      let judge = Judge(text: text, names: names, figures: figures, isReview: isReview, knowsYear: year > 0)
      var path = HeadingPath()
      if let heading = section.heading { path.open(.first, text.quote(heading)) }
      for index in section.lines {
        let line = lines[index]
        if section.heading == line.text { continue }
        if isHeading(index, in: section) {
          path.open(line.level ?? .third, text.quote(line.text))
          continue
        }
        let cut = clauses.sentences(in: line.text)
        let runIns = RunInReader(s: s).runIns(cut, of: line)
        path.closeRunIn()
        for (place, sentence) in cut.enumerated() {
          if runIns.contains(place) {
            if place == 0, let level = line.level, level < .third {
              path.open(level, text.quote(sentence.range))
            } else {
              path.runIn = text.quote(trimmed(sentence.range))
            }
            continue
          }
          for draft in sentences.drafts(sentence) {
            if section.role == .problems, !draft.clauses.contains(where: { $0.has(.failed) }) { continue }
            if isReview {
              let id = "o\(extraction.outcomes.count + 1)"
              if let outcome = judge.outcome(draft, id: id, headings: path.all) {
                if section.role == .problems, !outcome.isFirm { continue }
                extraction.outcomes.append(outcome)
              }
            } else {
              let id = "c\(extraction.commitments.count + 1)"
              if let commitment = judge.commitment(draft, id: id, headings: path.all) {
                extraction.commitments.append(commitment)
              }
            }
          }
        }
      }
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, Mark.isBlank(s[start]) { start += 1 }
    start += min(RunInReader(s: s).ordinalLength(start..<range.upperBound), range.upperBound - start)
    return start..<range.upperBound
  }

  /// A line that only names what follows.
  private func isHeading(_ index: Int, in section: ReportSection) -> Bool {
    let line = lines[index]
    guard line.text.count <= 45 else { return false }
    let last = s[line.range.upperBound - 1]
    let endsSentence = last == Mark.stop || last == Mark.semicolon || last == Mark.exclamation
    var stops = 0
    var digits = 0
    for at in line.text {
      if s[at] == Mark.stop || s[at] == Mark.semicolon { stops += 1 }
      if Mark.isDigit(s[at]) { digits += 1 }
    }
    guard stops <= 1 else { return false }
    let next = index + 1 < section.lines.upperBound ? lines[index + 1] : nil
    switch line.level {
    case .first, .second:
      return stops == 0
        || line.text.count <= 45 && digits == 0
          && next.map { $0.level.map { $0 > line.level ?? .first } ?? true } ?? false
    case .third, .fourth:
      if !endsSentence { return next.map { $0.level != line.level } ?? false }
      guard digits == 0, line.text.count <= 16, let next else { return false }
      return next.level == nil || (next.level ?? .first) > (line.level ?? .first)
    case .dash: return false
    case nil:
      if !endsSentence { return line.text.count <= 25 && last != Mark.comma && next != nil }
      return digits == 0 && line.text.count <= 26 && next.map { $0.text.count >= 40 } ?? false
    }
  }
}

/// The headings above a statement, outermost first.
struct HeadingPath {
  private var levels: [(level: TextLine.Level, text: String)] = []
  var runIn: String?

  mutating func open(_ level: TextLine.Level, _ text: String) {
    levels.removeAll { $0.level >= level }
    levels.append((level, Self.clean(text)))
    runIn = nil
  }

  mutating func closeRunIn() { runIn = nil }

  var all: [String] { levels.map(\.text) + (runIn.map { [Self.clean($0)] } ?? []) }

  private static func clean(_ text: String) -> String {
    var text = Substring(text)
    while let last = text.last, "。：:；;. \u{3000}".contains(last) { text.removeLast() }
    return String(text)
  }
}
