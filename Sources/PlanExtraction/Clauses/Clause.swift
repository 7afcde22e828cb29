import ChineseText
import PlanModel

/// A stretch between commas with what was seen in it (小句). All places are readable ones. It is plain memory, and good
/// until the next line is read.
struct Clause: Sendable {
  /// Without blanks, and without the opener before it (同时, 要).
  var range: Range<Int>
  /// With its opener.
  var whole: Range<Int>
  /// The mark that ends it.
  var mark: UInt32
  /// Where the predicate begins, after adverbs and modals.
  var head: Int
  /// The word there.
  var headWord: WordHit?
  /// Every word of the vocabulary in it, longest first from left to right.
  var words: Row<WordHit>
  /// Indices into the report's figures.
  var figures: Range<Int>
  /// Times that it names.
  var times: Row<TimeExpression>
  /// A target, not only an attribute (总投资58亿元).
  var hasTarget: Bool
  /// Adverbs and modals before the predicate.
  var lead: WordClass
  var isFirst = false
  var isLast = false

  var count: Int { range.count }
  /// 要 stood before it and was taken for an opener.
  func hadModal(_ s: Scalars) -> Bool {
    whole.lowerBound < range.lowerBound && s[range.lowerBound - 1] == 0x8981
  }
  /// Times that can end an undertaking, not 截至8月底 or 每月.
  var dueTimes: [TimeExpression] {
    times.filter { $0.due != nil && $0.role != .asOf && $0.role != .recurrence }
  }
  /// The first word, where it stands at the very beginning.
  var firstWord: WordHit? {
    guard let first = words.first, first.start == range.lowerBound else { return nil }
    return first
  }

  func has(_ wanted: WordClass) -> Bool { words.contains { $0.has(wanted) } }
  var startsWithVerb: Bool { headWord?.has(.verb) ?? false }
  var stage: ProjectStage? { words.last { $0.stage != nil }?.stage }
  /// A verb of two characters or more behind the head.
  var innerVerb: WordHit? {
    words.first { $0.start > range.lowerBound && $0.count > 1 && $0.has(.verb) }
  }
  var lastWord: WordHit? { words.last }
  /// The last word, where it stands at the very end.
  var endWord: WordHit? {
    guard let last = words.last, last.end == range.upperBound else { return nil }
    return last
  }
}

extension Clause {
  /// How many scalars are neither time nor stage nor adverb: the 设备 of 设备3月进场.
  var unsaid: Int {
    var covered = 0
    for word in words where word.stage != nil || word.has([.adverb, .modal]) {
      if !times.contains(where: { $0.range.contains(word.start) }) { covered += word.count }
    }
    for time in times { covered += time.range.count }
    return count - covered
  }

  /// Says only when something is done, and at most which part of it (主体, 设备): it has no object of its own.
  var isContinuation: Bool { !dueTimes.isEmpty && !hasTarget && unsaid <= 2 }

  /// Its words after adverbs and modals; without the time and stage that follow a bare name.
  var said: Range<Int> {
    let start = startsWithVerb ? head : range.lowerBound
    guard stage != nil, !startsWithVerb, let time = times.first(where: { $0.range.lowerBound > start + 1 })
    else { return start..<range.upperBound }
    return start..<time.range.lowerBound
  }
}

/// A sentence: its clauses (句子).
struct Sentence: Sendable {
  var range: Range<Int>
  var clauses: [Clause]
  /// 。 or ；
  var mark: UInt32
}
