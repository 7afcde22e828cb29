/// How a commitment goes on in the next report's plan (下一份计划中的去向).
public enum Continuation: String, Hashable, Sendable, CaseIterable {
  /// 延续: the same undertaking with the same targets.
  case carriedOver
  /// 改述: the same matter with other targets or other words.
  case reworded
  /// 替换: another object in its place, 二期 after 一期.
  case replaced
  /// 并入: its figure stands in a commitment of the next plan that goes on from another one.
  case merged
}

/// One plan's part in the life of a commitment (一份计划中的一环).
public struct LifeStep: Hashable, Sendable {
  /// Which report's plan, counted from 0.
  public var report: Int
  public var commitment: CommitmentStatement
  /// What the next report's review makes of it; `notExamined` where no later report was given.
  public var verdict: Verdict
  public var arithmetic: Phrase?
  /// The outcomes of the next report that the verdict rests on.
  public var answers: [OutcomeStatement]
  /// How it stands in the next plan; nil where that has nothing like it.
  public var next: Continuation?
  /// Its time ends after the one that the next report looks back on: nothing need be said of it yet (未到期).
  public var isNotYetDue: Bool

  public init(
    report: Int, commitment: CommitmentStatement, verdict: Verdict, arithmetic: Phrase? = nil,
    answers: [OutcomeStatement] = [], next: Continuation? = nil, isNotYetDue: Bool = false
  ) {
    self.isNotYetDue = isNotYetDue
    self.report = report
    self.commitment = commitment
    self.verdict = verdict
    self.arithmetic = arithmetic
    self.answers = answers
    self.next = next
  }
}

/// How a commitment's life ends in the reports given (结局).
public enum Fate: String, Hashable, Sendable, CaseIterable {
  /// 无声消失: in a plan, and in neither the next review nor the next plan.
  case dropped
  /// 未了而止: answered as not or not wholly reached, and not taken up again.
  case leftOff
  /// 有回音: reached, or told of, and not taken up again.
  case answered
  /// 待定: a person must settle whether it was answered.
  case undecided
  /// 在案: in the last plan, whose time no report has looked back on, or with years to run and not told of yet.
  case open
  /// 并入他项: from then on part of another commitment's life.
  case merged
}

/// A commitment through the plans of several reports of one unit (承诺的一生).
public struct CommitmentLife: Hashable, Sendable {
  /// In the order of the reports; at least one.
  public var steps: [LifeStep]

  public init(steps: [LifeStep]) { self.steps = steps }

  public var isFirm: Bool { steps.contains { $0.commitment.isFirm } }

  public var fate: Fate {
    guard let last = steps.last else { return .open }
    if last.next == .merged { return .merged }
    if last.verdict == .silent, last.isNotYetDue { return .open }
    return switch last.verdict {
    case .silent: .dropped
    case .missed, .partly: .leftOff
    case .undecided: .undecided
    case .notExamined, .carriedOver: .open
    case .exceeded, .met, .reported, .masked, .notComparable: .answered
    }
  }

  /// 年年结转: taken up again without having been reached before. An indicator has a new target every year, and
  /// another object isn't the same one again.
  public var isDragged: Bool {
    steps.dropLast().contains {
      $0.commitment.kind != .indicator && $0.next != .replaced
        && ($0.verdict == .missed || $0.verdict == .partly || $0.verdict == .silent)
    }
  }
}

/// The plans of several reports of one unit, each held against the report after it (连续对账).
public struct ReportChain: Hashable, Sendable {
  public var documents: [DocumentFacts]
  /// One for each report but the last.
  public var reconciliations: [Reconciliation]
  /// In the order in which the commitments first appear.
  public var lives: [CommitmentLife]
  /// Name of the rule set.
  public var rules: String

  public init(
    documents: [DocumentFacts], reconciliations: [Reconciliation], lives: [CommitmentLife], rules: String
  ) {
    self.documents = documents
    self.reconciliations = reconciliations
    self.lives = lives
    self.rules = rules
  }
}
