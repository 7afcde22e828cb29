import FoundationEssentials
import PlanModel

/// One figure of an outcome that would answer the different targets of several commitments (合计数): 减税降费1.3万亿元
/// for a promise of tax cuts and one of fee cuts. It settles none of them.
enum JointFigures {
  private struct Claim: Hashable {
    var outcome: Int
    var dimension: Dimension
  }

  /// From these odds on the figure may be a commitment's at all.
  private static let worthJoining = -2.2

  static func mark(
    _ decisions: inout [Decision], commitments: [CommitmentStatement], outcomes: [OutcomeStatement]
  ) {
    var claims: [Claim: [Int]] = [:]
    for (at, decision) in decisions.enumerated() {
      guard let best = decision.candidates.first, best.answer?.isMeasured == true, best.odds > worthJoining,
        !best.isElliptical
      else { continue }
      if let aim = target(of: commitments[at], in: outcomes[best.outcome]) {
        claims[Claim(outcome: best.outcome, dimension: aim.unit.dimension), default: []].append(at)
      }
    }
    for (claim, claimants) in claims where claimants.count > 1 {
      let targets = claimants.compactMap { target(of: commitments[$0], in: outcomes[claim.outcome])?.base }
      guard let actual = figure(of: claim, in: outcomes), isSum(actual, of: targets) else { continue }
      for at in claimants {
        decisions[at].candidates[0].answer = Answer(
          relation: .reported, reasons: [Words.joint], isMeasured: false)
        // Its part is told, if only in the sum.
        decisions[at].isSilent = false
      }
    }
  }

  /// The commitment's one level target, where the outcome has one figure of its kind and no more.
  private static func target(of commitment: CommitmentStatement, in outcome: OutcomeStatement) -> Quantity? {
    let targets = commitment.figures.filter { !$0.isAttribute && $0.measure == .level }
    guard targets.count == 1, let aim = targets.first?.quantity else { return nil }
    let alike = outcome.figures.filter {
      $0.measure == .level && !$0.isAttribute && MeasureUnit($0.unit).isComparable(with: aim.unit)
    }
    return alike.count == 1 ? aim : nil
  }

  /// The figure lies nearer to the sum of the targets than to any one of them.
  private static func isSum(_ actual: Decimal, of targets: [Decimal]) -> Bool {
    guard Set(targets).count > 1 else { return false }
    let away = (actual - targets.reduce(0, +)).magnitude
    return targets.allSatisfy { away < (actual - $0).magnitude }
  }

  private static func figure(of claim: Claim, in outcomes: [OutcomeStatement]) -> Decimal? {
    outcomes[claim.outcome].figures.first {
      $0.measure == .level && !$0.isAttribute && MeasureUnit($0.unit).dimension == claim.dimension
    }?.quantity?.base
  }
}
