import PlanModel

extension Reconciler {
  /// A report of a chain: what was read of it, and the text that its spans count in where it is at hand.
  public struct Report: Sendable {
    public var extraction: Extraction
    public var text: [UInt32]

    public init(_ extraction: Extraction, text: [UInt32] = []) {
      self.extraction = extraction
      self.text = text
    }
  }

  /// Holds each report's plan against the next report's review and the next plan, and follows every commitment through
  /// them (连续对账).
  ///
  /// - Parameter reports: of one unit, in the order of time.
  public static func chain(
    _ reports: [Report], rules: String, vocabulary: MatchVocabulary = MatchVocabulary()
  ) -> ReportChain {
    let pairs = zip(reports, reports.dropFirst())
    let reconciliations = pairs.map { plan, review in
      reconcile(
        plan: plan.extraction, review: review.extraction, rules: rules, planText: plan.text,
        reviewText: review.text, vocabulary: vocabulary)
    }
    let succession = PlanSuccession(vocabulary: vocabulary)
    let successors = pairs.map { plan, next in
      succession.successors(of: plan.extraction.commitments, in: next.extraction.commitments)
    }
    var lives: [CommitmentLife] = []
    // The life that each commitment of the report at hand belongs to.
    var owners: [Int: Int] = [:]
    for (number, report) in reports.enumerated() {
      var later: [Int: Int] = [:]
      for (at, commitment) in report.extraction.commitments.enumerated() {
        let life = owners[at] ?? lives.count
        if life == lives.count { lives.append(CommitmentLife(steps: [])) }
        var step = LifeStep(report: number, commitment: commitment, verdict: .notExamined)
        if number < reconciliations.count {
          let result = reconciliations[number]
          let item = result.commitments[at]
          let standing = Set(item.links.filter(\.isAuto).map(\.outcome))
          step.verdict = item.verdict
          step.arithmetic = item.arithmetic
          step.answers = result.outcomes.filter { standing.contains($0.id) }
          step.isNotYetDue = item.isNotYetDue
          if let next = successors[number][at] {
            step.next = next.how
            if next.how != .merged { later[next.at] = life }
          }
        }
        lives[life].steps.append(step)
      }
      owners = later
    }
    return ReportChain(
      documents: reports.map(\.extraction.document), reconciliations: reconciliations, lives: lives,
      rules: rules)
  }
}
