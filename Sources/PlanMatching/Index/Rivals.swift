/// Which commitment each outcome suits best (竞争): an outcome that answers another one well is less likely meant here.
struct Rivals: Sendable {
  /// For each outcome two places: among what was due by now, and among what is due later.
  private var best: [(odds: Double, commitment: Int)]
  private var second: [Double]
  private let isLongTerm: [Bool]

  /// - Parameter isLongTerm: for each commitment whether it is due after the time that the outcomes tell of.
  init(_ candidates: [[ScoredCandidate]], outcomes: Int, isLongTerm: [Bool]) {
    self.isLongTerm = isLongTerm
    best = Array(repeating: (-.infinity, -1), count: outcomes * 2)
    second = Array(repeating: -.infinity, count: outcomes * 2)
    for (commitment, found) in candidates.enumerated() {
      for candidate in found {
        let at = place(candidate.outcome, isLongTerm[commitment])
        if candidate.odds > best[at].odds {
          second[at] = best[at].odds
          best[at] = (candidate.odds, commitment)
        } else if candidate.odds > second[at] {
          second[at] = candidate.odds
        }
      }
    }
  }

  private func place(_ outcome: Int, _ isLongTerm: Bool) -> Int { outcome * 2 + (isLongTerm ? 1 : 0) }

  /// By how much the best other commitment suits the outcome better; 0 where none does.
  func lead(over candidate: ScoredCandidate, of commitment: Int) -> Double {
    candidate.isElliptical ? 0 : max(0, -margin(of: candidate, commitment))
  }

  /// By how much a commitment suits its outcome better than any other does, within `mostMargin` on either side; where
  /// no other one asks for it, the most.
  func advantage(of candidate: ScoredCandidate, _ commitment: Int) -> Double {
    bounded(margin(of: candidate, commitment), candidate)
  }

  /// The same where it is asked whether anything answers: the year's growth tells of the year's target and of the one
  /// for 2035, so that promises of two terms take nothing from each other.
  func advantageWithinItsTerm(of candidate: ScoredCandidate, _ commitment: Int) -> Double {
    let all = margin(of: candidate, commitment)
    let own = candidate.odds - other(candidate, commitment, isLongTerm[commitment])
    return bounded(max(all, min(0, own)), candidate)
  }

  /// Beyond this a lead says no more.
  private static let mostMargin = 4.0

  private func bounded(_ margin: Double, _ candidate: ScoredCandidate) -> Double {
    let margin = max(-Self.mostMargin, min(Self.mostMargin, margin))
    return candidate.isElliptical ? max(0, margin) : margin
  }

  private func margin(of candidate: ScoredCandidate, _ commitment: Int) -> Double {
    candidate.odds - max(other(candidate, commitment, false), other(candidate, commitment, true))
  }

  /// The odds of the best other commitment of a term.
  private func other(_ candidate: ScoredCandidate, _ commitment: Int, _ isLongTerm: Bool) -> Double {
    let at = place(candidate.outcome, isLongTerm)
    return best[at].commitment == commitment ? second[at] : best[at].odds
  }
}
