import ChineseText
import PlanModel

/// A stretch between commas with what was seen in it (小句). All places are readable ones. It is a place in plain
/// memory, and good until the next line is read.
struct Clause: @unchecked Sendable {
  /// What was seen in it.
  struct Seen: Sendable {
    var range: Range<Int>
    var whole: Range<Int>
    var mark: UInt32
    var head: Int
    var headWord: WordHit?
    var words: Row<WordHit>
    var figures: Range<Int>
    var times: Row<TimeExpression>
    var hasTarget: Bool
    var lead: WordClass
    /// Every class of its words.
    var classes: WordClass
    /// Which lists of cues have words that begin with one of its characters.
    var cues: CueBits
    var signs: Signs
    var isFirst = false
    var isLast = false
    /// Whether it names a place of its own, once somebody has asked.
    var hasPlace: Bool?
  }

  private let seen: UnsafeMutablePointer<Seen>

  init(_ seen: UnsafeMutablePointer<Seen>) { self.seen = seen }

  /// Without blanks, and without the opener before it (同时, 要).
  var range: Range<Int> { seen.pointee.range }
  /// With its opener.
  var whole: Range<Int> { seen.pointee.whole }
  /// The mark that ends it.
  var mark: UInt32 { seen.pointee.mark }
  /// Where the predicate begins, after adverbs and modals.
  var head: Int { seen.pointee.head }
  /// The word there.
  var headWord: WordHit? { seen.pointee.headWord }
  /// Every word of the vocabulary in it, longest first from left to right.
  var words: Row<WordHit> { seen.pointee.words }
  /// Indices into the report's figures.
  var figures: Range<Int> { seen.pointee.figures }
  /// Times that it names.
  var times: Row<TimeExpression> { seen.pointee.times }
  /// A target, not only an attribute (总投资58亿元).
  var hasTarget: Bool { seen.pointee.hasTarget }
  /// Adverbs and modals before the predicate.
  var lead: WordClass { seen.pointee.lead }
  /// It begins its sentence.
  var isFirst: Bool {
    get { seen.pointee.isFirst }
    nonmutating set { seen.pointee.isFirst = newValue }
  }
  /// It ends its sentence.
  var isLast: Bool {
    get { seen.pointee.isLast }
    nonmutating set { seen.pointee.isLast = newValue }
  }

  /// Every class of its words.
  var classes: WordClass { seen.pointee.classes }
  /// Which lists of cues may have a word in it; those without a bit have none.
  var cues: CueBits { seen.pointee.cues }
  /// Which of the characters that rules ask for stand in it.
  var signs: Signs { seen.pointee.signs }
  /// What `NameReader` found, kept for the next rule that asks.
  var knownPlace: Bool? {
    get { seen.pointee.hasPlace }
    nonmutating set { seen.pointee.hasPlace = newValue }
  }

  var count: Int { range.count }
  /// 要 stood before it and was taken for an opener.
  func hadModal(_ s: Scalars) -> Bool {
    whole.lowerBound < range.lowerBound && s[range.lowerBound - 1] == 0x8981
  }
  /// Times that can end an undertaking, not 截至8月底 or 每月.
  var dueTimes: LazyFilterSequence<Row<TimeExpression>> {
    times.lazy.filter { $0.due != nil && $0.role != .asOf && $0.role != .recurrence }
  }
  /// The first word, where it stands at the very beginning.
  var firstWord: WordHit? {
    guard let first = words.first, first.start == range.lowerBound else { return nil }
    return first
  }

  func has(_ wanted: WordClass) -> Bool { !seen.pointee.classes.isDisjoint(with: wanted) }
  var startsWithVerb: Bool { headWord?.has(.verb) ?? false }
  var stage: ProjectStage? { has(.stage) ? words.last { $0.stage != nil }?.stage : nil }
  /// A verb of two characters or more behind the head.
  var innerVerb: WordHit? {
    guard has(.verb) else { return nil }
    return words.first { $0.start > range.lowerBound && $0.count > 1 && $0.has(.verb) }
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
  var clauses: Row<Clause>
  /// 。 or ；
  var mark: UInt32
  /// Which lists of cues may have a word in its line.
  var cues: CueBits
}

extension Clause {
  /// How what it tells of stands: failed, under way, or done (完成与否); none where it doesn't say.
  var fare: WordClass? {
    if has(.failed) { return .failed }
    if has([.progress, .started]) { return .progress }
    return has(.done) || stage != nil ? .done : nil
  }
}
