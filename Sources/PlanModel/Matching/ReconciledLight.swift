import FoundationEssentials

extension RuleSet {
  /// The light at the end of a plan's time (期末亮灯): RULES §4 with the deadline past.
  ///
  /// Green where the target was reached; yellow where it was reached late; by the points short for growth, rates and
  /// shares; red where it was not reached. Grey, outside the shares: unanswered, undecided, masked, told of and no
  /// more, still with time to run, or a direction whose state only words tell.
  public func light(of item: ReconciledCommitment) -> Light {
    switch item.verdict {
    case .exceeded, .met: return .green
    case .missed, .partly: break
    case .reported, .silent, .masked, .notComparable, .undecided, .carriedOver, .notExamined: return .grey
    }
    if item.isNotYetDue { return .grey }
    guard item.isMeasured else {
      // Under way when the time is over is not complete; a figure that isn't told is no data.
      let hasTarget = item.commitment.figures.contains { !$0.isAttribute }
      return item.commitment.isFirm && !hasTarget ? .red : .grey
    }
    let short = item.judgements.filter { judgement in
      (judgement.verdict == .missed || judgement.verdict == .partly) && (judgement.difference ?? 0) < 0
    }
    // 因…停工 and a stage on the way have no number, and the time is over.
    if short.isEmpty { return .red }
    let lights = short.map { judgement -> Light in
      switch judgement.scale {
      case .amount: .red
      case .days: .yellow
      case .points: judgement.difference.flatMap { band(difference: $0) }?.light ?? .grey
      }
    }
    let worst: [Light] = [.red, .yellow, .blue]
    return worst.first { lights.contains($0) } ?? .grey
  }
}
