import PlanModel

/// One way to decide (规则): asked in the order of its table, and the first that answers decides.
///
/// Each family has a type of its own and no generic one: a function kept in a generic type is called through a second
/// one that has to be counted, and a reading asks some twenty rules for each clause. For the same reason a rule's card is
/// kept and never given back: the tables of rules live as long as the program.
protocol ReadingRule: Sendable {
  associatedtype Subject: RuleSubject
  associatedtype Answer: Sendable
  var card: RuleCard { get }
  /// What must hold before it is asked.
  var premise: Premise { get }
  /// Its answer; nil where it has none.
  var decide: @Sendable (Subject) -> Answer? { get }
}

extension ReadingRule {
  /// Its answer with its card.
  func decision(_ subject: Subject) -> Decision<Answer>? {
    decide(subject).map { Decision(answer: $0, card: card) }
  }
}

/// A family's rules in the order in which they are asked (规则表), with what each needs: of a subject most of them are set
/// aside together, by the marks that it lacks.
struct RuleTable<Rule: ReadingRule>: @unchecked Sendable {
  /// Kept as long as the program runs, like the rules themselves.
  private let rules: UnsafePointer<Rule>
  private let count: Int
  /// For each mark the rules that need it.
  private let needing: UnsafePointer<UInt64>
  /// Those that need a word too.
  private let needingWords: UInt64

  /// At most 64 rules.
  init(_ rules: [Rule]) {
    precondition(rules.count <= UInt64.bitWidth, "more rules than a table holds")
    let needing = UnsafeMutablePointer<UInt64>.allocate(capacity: Marks.most)
    needing.initialize(repeating: 0, count: Marks.most)
    var needingWords: UInt64 = 0
    for (index, rule) in rules.enumerated() {
      if rule.premise.needsWords { needingWords |= 1 << UInt64(index) }
      for mark in 0..<Marks.most where rule.premise.needs(Marks(rawValue: 1 << UInt32(mark))) {
        needing[mark] |= 1 << UInt64(index)
      }
    }
    let kept = UnsafeMutablePointer<Rule>.allocate(capacity: max(rules.count, 1))
    kept.initialize(from: rules, count: rules.count)
    self.rules = UnsafePointer(kept)
    self.needing = UnsafePointer(needing)
    self.needingWords = needingWords
    count = rules.count
  }

  /// The first rule's answer; nil where none has one.
  func decision(_ subject: Rule.Subject) -> Decision<Rule.Answer>? {
    let (marks, classes, cues) = (subject.marks, subject.classes, subject.cues)
    var left = count == UInt64.bitWidth ? .max : (1 << UInt64(count)) - 1 as UInt64
    var missing = ~marks.rawValue & Marks.all
    while missing != 0 {
      left &= ~needing[missing.trailingZeroBitCount]
      missing &= missing - 1
    }
    #if DEBUG
      for index in 0..<count {
        let isAsked = left >> UInt64(index) & 1 != 0 && rules[index].premise.holds(classes, cues)
        assert(isAsked == rules[index].premise.holds(marks, classes, cues))
        if isAsked {
          if rules[index].decide(subject) != nil { break }
        } else {
          assert(rules[index].decide(subject) == nil, "the premise of \(rules[index].card.id) says too much")
        }
      }
    #endif
    while left != 0 {
      let index = left.trailingZeroBitCount
      let isFree = needingWords >> UInt64(index) & 1 == 0
      left &= left - 1
      guard isFree || rules[index].premise.holds(classes, cues), let answer = rules[index].decide(subject)
      else { continue }
      return Decision(answer: answer, card: rules[index].card)
    }
    return nil
  }
}

/// One way in which clauses make statements (成句规则).
///
/// Rules are asked in order; the first that answers decides. In its examples the value is what is read: the quotes of
/// the statements with ` | ` between them, `-` where there is none.
struct ClauseRule: ReadingRule, @unchecked Sendable {
  private let kept: Unmanaged<RuleCard>
  let premise: Premise
  let decide: @Sendable (ClauseContext) -> ClauseRole?

  init(
    _ id: String, _ meaning: Phrase, _ source: String, _ premise: Premise = .none,
    notes: @escaping @Sendable () -> RuleNotes,
    decide: @escaping @Sendable (ClauseContext) -> ClauseRole?
  ) {
    kept = .passRetained(RuleCard(id, meaning, source, notes: notes))
    self.premise = premise
    self.decide = decide
  }

  var card: RuleCard { kept.takeUnretainedValue() }
}

/// One reason why a statement can or can't be checked (可核验规则).
struct FirmnessRule: ReadingRule, @unchecked Sendable {
  private let kept: Unmanaged<RuleCard>
  let premise: Premise
  let decide: @Sendable (StatementContext) -> Bool?

  init(
    _ id: String, _ meaning: Phrase, _ source: String, _ premise: Premise = .none,
    notes: @escaping @Sendable () -> RuleNotes,
    decide: @escaping @Sendable (StatementContext) -> Bool?
  ) {
    kept = .passRetained(RuleCard(id, meaning, source, notes: notes))
    self.premise = premise
    self.decide = decide
  }

  var card: RuleCard { kept.takeUnretainedValue() }
}

/// One way to sort a commitment (类型规则).
struct KindRule: ReadingRule, @unchecked Sendable {
  private let kept: Unmanaged<RuleCard>
  let premise: Premise
  let decide: @Sendable (StatementContext) -> CommitmentKind?

  init(
    _ id: String, _ meaning: Phrase, _ source: String, _ premise: Premise = .none,
    notes: @escaping @Sendable () -> RuleNotes,
    decide: @escaping @Sendable (StatementContext) -> CommitmentKind?
  ) {
    kept = .passRetained(RuleCard(id, meaning, source, notes: notes))
    self.premise = premise
    self.decide = decide
  }

  var card: RuleCard { kept.takeUnretainedValue() }
}

/// One way to tell how far an outcome has come (状态规则).
struct StatusRule: ReadingRule, @unchecked Sendable {
  private let kept: Unmanaged<RuleCard>
  let premise: Premise
  let decide: @Sendable (StatementContext) -> OutcomeStatus?

  init(
    _ id: String, _ meaning: Phrase, _ source: String, _ premise: Premise = .none,
    notes: @escaping @Sendable () -> RuleNotes,
    decide: @escaping @Sendable (StatementContext) -> OutcomeStatus?
  ) {
    kept = .passRetained(RuleCard(id, meaning, source, notes: notes))
    self.premise = premise
    self.decide = decide
  }

  var card: RuleCard { kept.takeUnretainedValue() }
}

/// One strength of wording (语气规则).
struct ModalityRule: ReadingRule, @unchecked Sendable {
  private let kept: Unmanaged<RuleCard>
  let premise: Premise
  let decide: @Sendable (StatementContext) -> Modality?

  init(
    _ id: String, _ meaning: Phrase, _ source: String, _ premise: Premise = .none,
    notes: @escaping @Sendable () -> RuleNotes,
    decide: @escaping @Sendable (StatementContext) -> Modality?
  ) {
    kept = .passRetained(RuleCard(id, meaning, source, notes: notes))
    self.premise = premise
    self.decide = decide
  }

  var card: RuleCard { kept.takeUnretainedValue() }
}

/// One way in which a text gives the end of a commitment's time (时限规则).
struct DueRule: ReadingRule, @unchecked Sendable {
  private let kept: Unmanaged<RuleCard>
  let premise: Premise
  let decide: @Sendable (StatementContext) -> PartialDate?

  init(
    _ id: String, _ meaning: Phrase, _ source: String, _ premise: Premise = .none,
    notes: @escaping @Sendable () -> RuleNotes,
    decide: @escaping @Sendable (StatementContext) -> PartialDate?
  ) {
    kept = .passRetained(RuleCard(id, meaning, source, notes: notes))
    self.premise = premise
    self.decide = decide
  }

  var card: RuleCard { kept.takeUnretainedValue() }
}
