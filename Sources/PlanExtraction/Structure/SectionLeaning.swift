import ChineseText

/// Whether a line speaks of what was done or of what will be done (回顾还是安排), where no heading says it.
///
/// Each clause votes once: what was finished or counted before against it, wishes and coming dates for it. A clause
/// that only gives its verb (加强、推进) leans towards a plan: a review tells what came of it.
struct SectionLeaning {
  let s: Scalars
  let vocabulary: ReadingVocabulary

  /// Above zero the line speaks of what will be done.
  func score(_ range: Range<Int>) -> Int {
    var score = 0
    var start = range.lowerBound
    for at in range.lowerBound...range.upperBound {
      guard at == range.upperBound || Mark.endsSentence(s[at]) || s[at] == Mark.comma else { continue }
      if start < at { score += clause(start..<at) }
      start = at + 1
    }
    // 下一步，… and 明年，… turn the page.
    if Cue.any(Cue.turning, s, range.head(8)) { score += 6 }
    return score
  }

  /// How many of its clauses say outright that something has been, and that something is to come.
  func outright(_ range: Range<Int>) -> (past: Int, coming: Int) {
    var (past, coming) = (0, 0)
    var start = range.lowerBound
    for at in range.lowerBound...range.upperBound {
      guard at == range.upperBound || Mark.endsSentence(s[at]) || s[at] == Mark.comma else { continue }
      if start < at {
        let vote = clause(start..<at)
        if vote <= -2 { past += 1 } else if vote >= 2 { coming += 1 }
      }
      start = at + 1
    }
    return (past, coming)
  }

  private func clause(_ range: Range<Int>) -> Int {
    if Cue.any(Cue.past, s, range) { return -2 }
    if Cue.any(Cue.coming, s, range) { return 2 }
    var isDone = false
    var isFirst = true
    var at = range.lowerBound
    while at < range.upperBound {
      guard let hit = vocabulary.word(in: s, at: at, limit: range.upperBound) else {
        if s[at] == 0x4E86 { return -1 }  // 了
        isFirst = false
        at += 1
        continue
      }
      if hit.has(.modal), hit.count > 1 { return 2 }
      if hit.has(.done) { isDone = true }
      if isFirst, hit.has(.standingVerb), !hit.has(.onceVerb) { return 1 }
      if !hit.has([.adverb, .modal, .opener]) { isFirst = false }
      at = hit.end
    }
    return isDone ? -1 : 0
  }
}

extension Cue {
  /// 同比, 累计, 荣获: it has happened.
  static let past = CueWords(.structure, "past")
  /// 年底前, 下一步, 计划: it is to come.
  static let coming = CueWords(.structure, "coming")
  /// What opens a paragraph about the time to come.
  static let turning = CueWords(.structure, "turning")
  static let spans = CueWords(.structure, "spans")
  /// 主要预期目标是: what a plan is to reach follows.
  static let announcingGoals = CueWords(.structure, "announcingGoals")
}
