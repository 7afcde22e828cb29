import ChineseText
import PlanModel

/// A statement as the rules of judgement see it (判断依据).
///
/// One goes along a section: what changes from statement to statement lies in memory of its own, since a class's own
/// fields are watched at each use.
final class StatementContext: RuleSubject {
  private struct Place {
    var draft: Draft
    var figures: [Figure]
    var cues: CueBits
    var classes: WordClass
    var marks: Marks
    var firmness: Decision<Bool>?
    var carried: PartialDate?
    var limit: PartialDate?
    var reach: Range<Int>?
    var isUnderProject = false
  }

  private let place: UnsafeMutablePointer<Place>
  let names: NameReader
  let s: Scalars
  let isReview: Bool
  /// The report of a whole country, whose works are statistics.
  let isNational: Bool

  init(
    draft: Draft, names: NameReader, s: Scalars, isReview: Bool, isNational: Bool, figures: [Figure],
    cues: CueBits
  ) {
    self.names = names
    self.s = s
    self.isReview = isReview
    self.isNational = isNational
    place = .allocate(capacity: 1)
    place.initialize(to: Self.place(draft, figures, cues, isReview: isReview, isNational: isNational))
  }

  deinit {
    place.deinitialize(count: 1)
    place.deallocate()
  }

  /// On to the next statement.
  func begin(_ draft: Draft, figures: [Figure], cues: CueBits) {
    place.pointee = Self.place(draft, figures, cues, isReview: isReview, isNational: isNational)
  }

  private static func place(
    _ draft: Draft, _ figures: [Figure], _ cues: CueBits, isReview: Bool, isNational: Bool
  ) -> Place {
    var classes: WordClass = []
    var hasTarget = false
    var hasTime = false
    for clause in draft.clauses {
      classes.formUnion(clause.classes)
      if clause.hasTarget { hasTarget = true }
      if !clause.times.isEmpty { hasTime = true }
    }
    var marks: Marks = [
      .either(hasTarget, .target, .noTarget), .either(isReview, .review, .plan),
      .either(isNational, .national, .local),
    ]
    if hasTime { marks.insert(.time) }
    return Place(draft: draft, figures: figures, cues: cues, classes: classes, marks: marks)
  }

  var draft: Draft { place.pointee.draft }
  /// Its own figures, attributes too.
  var figures: [Figure] { place.pointee.figures }
  /// Which lists of cues may have a word in it.
  var cues: CueBits { place.pointee.cues }
  var classes: WordClass { place.pointee.classes }
  var marks: Marks { place.pointee.marks }
  /// Whether a stranger could say yes or no, once that has been judged.
  var firmness: Decision<Bool>? {
    get { place.pointee.firmness }
    set {
      place.pointee.firmness = newValue
      if newValue?.answer == true {
        place.pointee.marks.insert(.firm)
      } else {
        place.pointee.marks.remove(.firm)
      }
    }
  }
  /// The run-in heading before it names the work that it tells of.
  var isUnderProject: Bool {
    get { place.pointee.isUnderProject }
    set { place.pointee.isUnderProject = newValue }
  }
  /// A time that stands before the statement and holds for it: 到2025年，….
  var carried: PartialDate? {
    get { place.pointee.carried }
    set { place.pointee.carried = newValue }
  }
  /// The time that stands behind its label (完成时限).
  var limit: PartialDate? {
    get { place.pointee.limit }
    set { place.pointee.limit = newValue }
  }

  var isFirm: Bool { firmness?.answer ?? false }
  /// When the plan's period begins; before that nothing falls due.
  var planStart: CalendarDate?
  /// 去年, 2005年底前登记的: what a thing is held against or how old it is, and no date to keep.
  func isPast(_ due: PartialDate, at time: Range<Int>) -> Bool {
    guard let planStart else { return false }
    if due.last.year < planStart.year - 1 { return true }
    let first = s[time.lowerBound]
    return due.last < planStart && (first == 0x53BB || first == 0x4E0A) && due.precision == .year  // 去 上
  }
  /// 年内: until the year's end, and so for what follows as well.
  var saysWithinYear: Bool {
    draft.clauses.contains { clause in
      clause.dueTimes.contains {
        $0.precision == .month && $0.from.month == 1 && $0.from.day == 1 && $0.to.month == 12
      }
    }
  }
  /// From its beginning to the next statement or the sentence's end, with a bracket behind it: where units stand.
  var reach: Range<Int>? {
    get { place.pointee.reach }
    set { place.pointee.reach = newValue }
  }

  var main: Clause { draft.main }
  var range: Range<Int> { draft.range }
  var hasTarget: Bool { place.pointee.marks.contains(.target) }
  /// The clauses that carry it, without those that lead up to it.
  var carrying: Slice<Row<Clause>> { draft.clauses[draft.mainIndex...] }
  var head: WordHit? { main.headWord }
  /// Its predicate, where it begins with a verb.
  var verb: WordHit? { head.flatMap { $0.has(.verb) ? $0 : nil } }

  func word(_ hit: WordHit) -> Scalars { s.view(hit.start..<hit.end) }
  func says(_ words: CueWords) -> Bool {
    cues.mayHold(words) && (words.hasOwnBit || Cue.any(words, s, range))
  }
  func says(_ words: CueWords, in range: Range<Int>) -> Bool {
    guard self.range.contains(range) else { return Cue.any(words, s, range) }
    guard cues.mayHold(words) else { return false }
    if words.hasOwnBit {
      if range == self.range { return true }
      for clause in draft.clauses where clause.range == range { return clause.cues.mayHold(words) }
    }
    return Cue.any(words, s, range)
  }
  func isOne(_ hit: WordHit?, of words: CueWords) -> Bool {
    guard let hit, cues.mayHold(words) else { return false }
    return words.holds(s, hit)
  }
}
