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
/// A class, so that some twenty rules are handed one reference and not each a copy.
final class ClauseContext {
  let clause: Clause
  /// The statement that is being made, if there is one.
  let current: Draft?
  /// Clauses that lead up to this one.
  let pending: [Clause]
  let next: Clause?
  let isReview: Bool
  /// No statement has ended before it in its sentence.
  let isFirstDraft: Bool
  /// The sentence lists what an announcement (预期目标是：) promised.
  let isAnnounced: Bool
  let firstFigure: ScannedFigure?
  /// Its last figure, of whatever kind.
  let lastFigure: ScannedFigure?
  let names: NameReader
  let s: Scalars

  init(
    clause: Clause, current: Draft?, pending: [Clause], next: Clause?, isReview: Bool, isFirstDraft: Bool,
    isAnnounced: Bool, firstFigure: ScannedFigure?, lastFigure: ScannedFigure?, names: NameReader, s: Scalars
  ) {
    self.clause = clause
    self.current = current
    self.pending = pending
    self.next = next
    self.isReview = isReview
    self.isFirstDraft = isFirstDraft
    self.isAnnounced = isAnnounced
    self.firstFigure = firstFigure
    self.lastFigure = lastFigure
    self.names = names
    self.s = s
  }

  /// Nothing but purposes follows.
  var isTrailing: Bool {
    guard let next else { return true }
    guard let word = next.firstWord, next.isLast else { return false }
    return word.has(.purpose) && !word.has(.modal) && !next.hasTarget
  }
  var hasBefore: Bool { current != nil || !pending.isEmpty }
  /// A named thing, a figure, a date or a stage: something to hold on to.
  var isConcrete: Bool { clause.isConcrete(names) }
}

extension Clause {
  func isConcrete(_ names: NameReader) -> Bool {
    hasTarget || !dueTimes.isEmpty || times.contains { $0.role == .recurrence } || names.hasTitle(range)
      || names.hasQuoted(range) || names.hasPlace(self)
  }
}

/// A statement while it is being put together.
struct Draft: Sendable {
  var start: Int
  var end: Int
  var clauses: [Clause]
  var rules: [String]

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
