import FoundationEssentials

/// How an outcome answers a commitment (对应关系).
public enum Relation: String, Hashable, Sendable, CaseIterable {
  case exceeded, met, partly, missed, reported
  /// Polarity, year, object or unit are against it; never proposed as fulfilment.
  case contradicts
}

/// An outcome that may answer a commitment, and why (候选).
public struct MatchCandidate: Hashable, Sendable {
  public var commitment: String
  public var outcome: String
  /// 0…1; orders candidates and never settles a verdict.
  public var score: Double
  /// The program would stand for it without a person.
  public var isAuto: Bool
  public var relation: Relation
  /// The arithmetic first where there is one: 实际3%，目标5.5%左右：未达，差2.5个百分点.
  public var reasons: [Phrase]

  public init(
    commitment: String, outcome: String, score: Double, isAuto: Bool = false,
    relation: Relation = .reported, reasons: [Phrase] = []
  ) {
    self.commitment = commitment
    self.outcome = outcome
    self.score = score
    self.isAuto = isAuto
    self.relation = relation
    self.reasons = reasons
  }
}

/// What matching a plan against a review gives.
public struct MatchResult: Hashable, Sendable {
  /// For each commitment its candidates, best first.
  public var links: [MatchCandidate]
  /// Commitments that the program would stand for as unanswered, by id, with what was searched and refused.
  public var silent: [String: [Phrase]]
  /// Outcomes that answer no commitment, by id, in the order of the text.
  public var unplanned: [String]

  public init(links: [MatchCandidate] = [], silent: [String: [Phrase]] = [:], unplanned: [String] = []) {
    self.links = links
    self.silent = silent
    self.unplanned = unplanned
  }
}

/// One commitment's end in a reconciliation.
public struct ReconciledCommitment: Hashable, Sendable {
  public var commitment: CommitmentStatement
  public var verdict: Verdict
  /// How the verdict was reached, in numbers where there are any.
  public var arithmetic: Phrase?
  /// Best first; those that the verdict rests on are `isAuto`.
  public var links: [MatchCandidate]
  /// Each target held against its result, where there are figures or dates.
  public var judgements: [Judgement]
  /// The verdict rests on figures, a date, a stage or a plain word of failure, and not on what the words sound like.
  public var isMeasured: Bool
  /// Its time ends after the one that the review looks back on (未到期).
  public var isNotYetDue: Bool

  public init(
    commitment: CommitmentStatement, verdict: Verdict, arithmetic: Phrase? = nil,
    links: [MatchCandidate] = [],
    judgements: [Judgement] = [], isMeasured: Bool = false, isNotYetDue: Bool = false
  ) {
    self.judgements = judgements
    self.isMeasured = isMeasured
    self.isNotYetDue = isNotYetDue
    self.commitment = commitment
    self.verdict = verdict
    self.arithmetic = arithmetic
    self.links = links
  }
}

extension ReconciledCommitment {
  /// The outcome that came nearest to answering a silent one, where it is worth a look: from one in ten on.
  public var nearest: MatchCandidate? {
    guard verdict == .silent, let best = links.first, best.score >= 0.1 else { return nil }
    return best
  }
}

/// Last report's plan held against this report's review (对账).
public struct Reconciliation: Hashable, Sendable {
  public var plan: DocumentFacts
  public var review: DocumentFacts
  /// Name of the rule set.
  public var rules: String
  public var commitments: [ReconciledCommitment]
  /// Every outcome of the review, for quoting by id.
  public var outcomes: [OutcomeStatement]
  /// Outcomes that answer no commitment (计划外), by id.
  public var unplanned: [String]
  /// Printed figures that don't add up and other findings of the review.
  public var figures: [Finding]

  public init(
    plan: DocumentFacts, review: DocumentFacts, rules: String, commitments: [ReconciledCommitment],
    outcomes: [OutcomeStatement], unplanned: [String], figures: [Finding]
  ) {
    self.plan = plan
    self.review = review
    self.rules = rules
    self.commitments = commitments
    self.outcomes = outcomes
    self.unplanned = unplanned
    self.figures = figures
  }
}
