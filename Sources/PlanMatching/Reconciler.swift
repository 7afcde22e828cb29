import PlanModel

/// Holds a report's plan against the next report's review (对账). RULES §7.
public enum Reconciler {
  public static func reconcile(
    plan: Extraction, review: Extraction, rules: String, figures: [Finding] = [],
    vocabulary: MatchVocabulary = MatchVocabulary()
  ) -> Reconciliation {
    let context = MatchContext(
      planned: plan.document.planned, reviewed: review.document.reviewed, earlier: plan.outcomes)
    let result = Matcher(vocabulary: vocabulary).match(
      commitments: plan.commitments, outcomes: review.outcomes, context: context)
    let links = Dictionary(grouping: result.links, by: \.commitment)
    let commitments = plan.commitments.map { commitment in
      let own = links[commitment.id] ?? []
      return ReconciledCommitment(
        commitment: commitment, verdict: verdict(own, silent: result.silent[commitment.id] != nil),
        arithmetic: own.first { $0.isAuto }?.reasons.first ?? result.silent[commitment.id]?.first, links: own)
    }
    return Reconciliation(
      plan: plan.document, review: review.document, rules: rules, commitments: commitments,
      outcomes: review.outcomes, unplanned: result.unplanned, figures: figures)
  }

  private static func verdict(_ links: [MatchCandidate], silent: Bool) -> Verdict {
    if silent { return .silent }
    guard let link = links.first(where: \.isAuto) else { return .undecided }
    return switch link.relation {
    case .exceeded: .exceeded
    case .met: .met
    case .partly: .partly
    case .missed: .missed
    case .reported: .reported
    case .contradicts: .undecided
    }
  }
}
