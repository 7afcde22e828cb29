import PlanModel

/// Two reports held against each other, as numbers and lists without wording (对账数据).
///
/// ```
/// let report = ReconciliationReport(reconciliation, rules: rules)
/// let document = ReconciliationWriter(language: .zh).document(report)
/// ```
public struct ReconciliationReport: Hashable, Sendable {
  public var reconciliation: Reconciliation
  public var rules: RuleSet
  /// 滞后或未达: missed first, then partly; firm before soft.
  public var slipped: [ReconciledCommitment]
  /// Directions that the review tells of as going on; counted and not listed: they show no slip.
  public var underWay: [ReconciledCommitment]
  /// 无回应, firm ones.
  public var silent: [ReconciledCommitment]
  /// 无回应, directions without anything to check; they are counted and not listed.
  public var softSilent: [ReconciledCommitment]
  /// 计划外, firm ones, in the order of the text.
  public var unplanned: [OutcomeStatement]
  /// 计划外 without a figure or a name; counted and not listed.
  public var softUnplanned: [OutcomeStatement]
  /// 数据不符.
  public var contradictions: [Finding]
  /// Printed figures that are right but for rounding, or can't be recomputed, and other findings.
  public var otherFindings: [Finding]
  /// 待定.
  public var undecided: [ReconciledCommitment]
  /// Commitments by their first heading, in the order of the text.
  public var chapters: [Chapter]
  public var counts: [Verdict: [String]]

  public struct Chapter: Hashable, Sendable {
    /// Empty where the plan has no headings.
    public var heading: String
    public var commitments: [ReconciledCommitment]
  }

  private let outcomes: [String: OutcomeStatement]

  public init(_ reconciliation: Reconciliation, rules: RuleSet) {
    self.reconciliation = reconciliation
    self.rules = rules
    let all = reconciliation.commitments
    let table = Dictionary(reconciliation.outcomes.map { ($0.id, $0) }) { first, _ in first }
    outcomes = table
    func with(_ verdicts: Verdict..., firm: Bool) -> [ReconciledCommitment] {
      verdicts.flatMap { verdict in
        all.filter { $0.verdict == verdict && $0.commitment.isFirm == firm }
      }
    }
    let directions = with(.missed, .partly, firm: false)
    slipped = with(.missed, .partly, firm: true) + directions.filter(\.isMeasured)
    underWay = directions.filter { !$0.isMeasured }
    silent = with(.silent, firm: true)
    softSilent = with(.silent, firm: false)
    undecided = with(.undecided, firm: true) + with(.undecided, firm: false)
    let beyond = reconciliation.unplanned.compactMap { table[$0] }
    unplanned = beyond.filter(\.isFirm)
    softUnplanned = beyond.filter { !$0.isFirm }
    contradictions = reconciliation.figures.filter { $0.recomputation?.result == .contradiction }
    otherFindings = reconciliation.figures.filter {
      $0.recomputation?.result != .contradiction && $0.recomputation?.result != .recomputed
    }
    chapters = []
    for item in all {
      let heading = item.commitment.headings.last ?? ""
      if let last = chapters.last, last.heading == heading {
        chapters[chapters.count - 1].commitments.append(item)
      } else {
        chapters.append(Chapter(heading: heading, commitments: [item]))
      }
    }
    counts = Dictionary(grouping: all, by: \.verdict).mapValues { $0.map(\.commitment.id) }
  }

  public var total: Int { reconciliation.commitments.count }
  public var firm: Int { reconciliation.commitments.count { $0.commitment.isFirm } }
  public func count(_ verdict: Verdict) -> Int { counts[verdict]?.count ?? 0 }
  public func share(_ verdict: Verdict) -> Share { Share(count(verdict), of: total) }
  public func firmCount(_ verdict: Verdict) -> Int {
    reconciliation.commitments.count { $0.verdict == verdict && $0.commitment.isFirm }
  }

  public func light(_ item: ReconciledCommitment) -> Light { rules.light(of: item) }
  public func count(_ light: Light) -> Int { reconciliation.commitments.count { self.light($0) == light } }

  /// 有回音: everything that an outcome answers.
  public var answered: Share {
    let verdicts: [Verdict] = [.exceeded, .met, .partly, .missed, .reported, .masked, .notComparable]
    return Share(verdicts.map(count).reduce(0, +), of: total)
  }

  /// The outcome that a link names.
  public func outcome(_ id: String) -> OutcomeStatement? { outcomes[id] }

  /// The outcomes that a verdict rests on; of an undecided one, its best candidates.
  public func answers(_ item: ReconciledCommitment, most: Int = 3) -> [OutcomeStatement] {
    let links = item.verdict == .undecided ? Array(item.links.prefix(most)) : item.links.filter(\.isAuto)
    return links.prefix(most).compactMap { outcomes[$0.outcome] }
  }
}
