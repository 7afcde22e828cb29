import PlanModel

/// Holds a report's plan against the next report's review (对账). RULES §7.
public enum Reconciler {
  /// - Parameters:
  ///   - rules: the name of the rule set, as the report prints it.
  ///   - planText, reviewText: the texts that the statements' spans count in, where they are at hand.
  ///   - figures: what an audit of the review found.
  public static func reconcile(
    plan: Extraction, review: Extraction, rules: String, figures: [Finding] = [],
    planText: [UInt32] = [], reviewText: [UInt32] = [], vocabulary: MatchVocabulary = MatchVocabulary()
  ) -> Reconciliation {
    let context = MatchContext(
      planned: plan.document.planned, reviewed: review.document.reviewed, earlier: plan.outcomes,
      planText: planText, reviewText: reviewText)
    let matcher = Matcher(vocabulary: vocabulary)
    let decisions = matcher.decide(commitments: plan.commitments, outcomes: review.outcomes, context: context)
    let commitments = zip(plan.commitments, decisions).map { commitment, decision in
      let silence =
        decision.isSilent
        ? Words.joined(Words.silence(decision.candidates.first, outcomes: review.outcomes)) : nil
      let answer = decision.isSilent ? nil : decision.answer
      return ReconciledCommitment(
        commitment: commitment, verdict: decision.verdict, arithmetic: decision.grounds ?? silence,
        links: decision.links(of: commitment, to: review.outcomes), judgements: answer?.judgements ?? [],
        isMeasured: answer?.isMeasured ?? false, isNotYetDue: isNotYetDue(commitment, review.document))
    }
    return Reconciliation(
      plan: plan.document, review: review.document, rules: rules, commitments: commitments,
      outcomes: review.outcomes, unplanned: Decision.unplanned(decisions, outcomes: review.outcomes),
      figures: figures)
  }

  /// Whether a commitment's time ends after the one that a report looks back on.
  static func isNotYetDue(_ commitment: CommitmentStatement, _ review: DocumentFacts) -> Bool {
    guard let due = commitment.due, let reviewed = review.reviewed else { return false }
    return due.last > reviewed.last
  }
}
