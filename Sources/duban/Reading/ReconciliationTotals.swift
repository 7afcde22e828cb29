import PlanModel

/// How many commitments ended how (合计).
struct ReconciliationTotals {
  /// The verdicts that two reports alone can give, in the order in which they are shown.
  static let verdicts: [Verdict] = [
    .exceeded, .met, .partly, .missed, .reported, .silent, .masked, .notComparable, .undecided,
  ]

  let all: Int
  let firm: Int
  private var counts: [Verdict: Int] = [:]
  private var firmCounts: [Verdict: Int] = [:]

  init(_ result: Reconciliation) {
    all = result.commitments.count
    firm = result.commitments.filter(\.commitment.isFirm).count
    for item in result.commitments {
      counts[item.verdict, default: 0] += 1
      if item.commitment.isFirm { firmCounts[item.verdict, default: 0] += 1 }
    }
  }

  func count(_ verdict: Verdict) -> Int { counts[verdict] ?? 0 }
  func firmCount(_ verdict: Verdict) -> Int { firmCounts[verdict] ?? 0 }
}
