import ChineseText
import PlanModel

/// What a clause is to the statements around it.
enum ClauseRole: String, Sendable {
  /// Begins a statement of its own.
  case item
  /// Leads up to the next clause and belongs to it.
  case lead
  /// Belongs to the statement before it.
  case join
  /// Says what for, or nothing that could be checked: left out.
  case skip
}

/// A clause as the rules see it: with what stands before and after it in its sentence.
///
/// A class, so that some twenty rules are handed one reference and not each a copy. One goes along a section: what
/// changes from clause to clause lies in memory of its own, since a class's own fields are watched at each use.
final class ClauseContext: RuleSubject {
  struct Place {
    var clause: Clause
    /// The sentence lists what an announcement promised.
    var isAnnounced: Bool
    var current: Draft?
    var pending = Row<Clause>()
    var next: Clause?
    var isFirstDraft = true
  }

  /// Good from the first sentence on.
  let place: UnsafeMutablePointer<Place>
  var clause: Clause { place.pointee.clause }
  /// The statement that is being made, if there is one.
  var current: Draft? { place.pointee.current }
  /// Clauses that lead up to this one.
  var pending: Row<Clause> { place.pointee.pending }
  var next: Clause? { place.pointee.next }
  /// No statement has ended before it in its sentence.
  var isFirstDraft: Bool { place.pointee.isFirstDraft }
  let isReview: Bool
  /// The sentence lists what an announcement (预期目标是：) promised.
  var isAnnounced: Bool { place.pointee.isAnnounced }
  let names: NameReader
  let s: Scalars
  private let figures: [ScannedFigure]

  init(isReview: Bool, figures: [ScannedFigure], names: NameReader, s: Scalars) {
    place = .allocate(capacity: 1)
    self.isReview = isReview
    self.figures = figures
    self.names = names
    self.s = s
  }

  deinit { place.deallocate() }

  /// To the first clause of a sentence.
  func begin(_ first: Clause, isAnnounced: Bool) {
    place.initialize(to: Place(clause: first, isAnnounced: isAnnounced))
  }

  var classes: WordClass { place.pointee.clause.classes }
  var cues: CueBits { place.pointee.clause.cues }
  var marks: Marks {
    let clause = place.pointee.clause
    var marks: Marks = [
      .either(clause.hasTarget, .target, .noTarget), .either(clause.startsWithVerb, .verb, .noVerb),
      .either(isReview, .review, .plan),
    ]
    if clause.isLast { marks.insert(.last) }
    if place.pointee.next != nil { marks.insert(.next) }
    if place.pointee.current != nil { marks.insert(.current) }
    if place.pointee.pending.isEmpty { marks.insert(.noPending) }
    if place.pointee.isAnnounced { marks.insert(.announced) }
    return marks
  }

  /// Its first figure that is a target.
  var firstFigure: ScannedFigure? {
    for index in clause.figures where !figures[index].isAttribute {
      return figures[index]
    }
    return nil
  }
  /// Where that stands, without a copy of it.
  var firstFigureRange: Range<Int>? {
    for index in clause.figures where !figures[index].isAttribute { return figures[index].range }
    return nil
  }
  /// Its last figure, of whatever kind.
  var lastFigure: ScannedFigure? { clause.figures.last.map { figures[$0] } }

  /// Nothing but purposes follows.
  var isTrailing: Bool {
    guard let next else { return true }
    guard let word = next.firstWord, next.isLast else { return false }
    return word.has(.purpose) && !word.has(.modal) && !next.hasTarget
  }
  var hasBefore: Bool { place.pointee.current != nil || !place.pointee.pending.isEmpty }
  /// A named thing, a figure, a date or a stage: something to hold on to.
  var isConcrete: Bool { clause.isConcrete(names) }
}

extension Clause {
  func isConcrete(_ names: NameReader) -> Bool {
    hasTarget || !dueTimes.isEmpty || times.contains { $0.role == .recurrence } || names.hasTitle(self)
      || names.hasQuoted(self) || names.hasPlace(self)
  }
}

/// A statement while it is being put together.
struct Draft: Sendable {
  var start: Int
  var end: Int
  var clauses: Row<Clause>
  /// Names of the rules that put them together.
  var rules: Row<String>

  var range: Range<Int> { start..<end }
  var hasTarget: Bool { clauses.contains { $0.hasTarget } }
  /// The clause that carries the verb: the last that isn't a lead.
  var main: Clause { clauses[mainIndex] }
  var mainIndex: Int
  /// A time set off by a comma before it (10月底前，): outside the quote, and its own all the same.
  var leadTime: PartialDate?
  /// What a continuation (8月底前装完) is said of: the object of the statement before it in its sentence.
  var subject: Range<Int>?

  func isConcrete(_ names: NameReader) -> Bool { clauses.contains { $0.isConcrete(names) } }
  /// It waits for its predicate: 总投资2亿元的项目.
  var isSubjectOnly: Bool { !clauses.contains { $0.startsWithVerb } }
}
