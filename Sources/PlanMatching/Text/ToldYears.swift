import PlanModel

/// Of what time each outcome tells (所述时段): a report at the end of a term tells of five years beside the one.
///
/// An outcome carries no period of its own; its heading says it, or the last word of time before it in its paragraph.
struct ToldYears {
  let words: WordFinder

  static let several = 1
  static let one = 0

  /// For each outcome whether it tells what several years came to.
  func severalYears(_ outcomes: [OutcomeStatement], in text: [UInt32]) -> [Bool] {
    var marks: [(at: Int, isSeveral: Bool)] = []
    words.forEach(in: text) { value, range in marks.append((range.lowerBound, value == Self.several)) }
    for at in text.indices where text[at] == 0x5E74 && NamedYears.isYear(text, endingAt: at) {
      marks.append((at, false))
    }
    marks.sort { $0.at < $1.at }
    var mark = 0
    var line = 0
    return outcomes.map { outcome in
      let start = min(outcome.span.start, text.count)
      // Outcomes come in the order of the text; where they don't, the search begins anew.
      if mark > 0, marks[mark - 1].at >= start { (mark, line) = (0, 0) }
      while mark < marks.count, marks[mark].at < start { mark += 1 }
      line = text[..<start].lastIndex { $0 == 0x0A || $0 == 0x0D } ?? 0
      if mark > 0, marks[mark - 1].at >= line { return marks[mark - 1].isSeveral }
      return headsSeveral(outcome.headings)
    }
  }

  /// 过去五年工作回顾; 过去五年和2021年工作回顾 says nothing.
  private func headsSeveral(_ headings: [String]) -> Bool {
    for heading in headings.reversed() {
      let text = Folding.scalars(heading)
      var found = words.values(in: text)
      if text.indices.contains(where: { text[$0] == 0x5E74 && NamedYears.isYear(text, endingAt: $0) }) {
        found.append(Self.one)
      }
      if !found.isEmpty { return !found.contains(Self.one) }
    }
    return false
  }
}
