import PlanModel

/// What the program makes of one commitment's candidates (判定): which it would stand for, or that nothing answers.
struct Decision: Sendable {
  var candidates: [ScoredCandidate]
  var isSilent: Bool

  /// How many candidates are judged; a person rarely looks further.
  static let judged = 4
  /// From these odds on the program stands for a link.
  static let standing = -0.5
  /// Below these odds of the best candidate nothing answers.
  static let silence = -1.6
  /// From these odds on an outcome counts as answering something.
  static let answering = -0.5
  /// How much a better suited commitment counts against a link.
  static let rivalry = 0.3

  init(
    commitment: Int, candidates: [ScoredCandidate], rivals: Rivals, statement: CommitmentStatement,
    outcomes: [OutcomeStatement], context: MatchContext
  ) {
    self.candidates = candidates
    for rank in candidates.indices.prefix(Self.judged) {
      let signals = candidates[rank].signals
      var answer = Answer.of(
        statement, outcomes[candidates[rank].outcome], closeness: signals.closeness, context: context)
      if let contradiction = signals.contradiction, candidates[rank].odds > Self.silence {
        answer = Answer(
          relation: .contradicts, reasons: [Words.contradiction(contradiction)] + answer.reasons,
          isMeasured: false)
      }
      self.candidates[rank].answer = answer
    }
    // What speaks of another thing answers nothing, however like the words are.
    guard let rank = self.candidates.firstIndex(where: { $0.answer?.relation != .contradicts }) else {
      isSilent = !self.candidates.contains { $0.answer?.relation == .contradicts }
      return
    }
    let best = self.candidates[rank]
    let odds = best.odds - Self.rivalry * rivals.lead(over: best, of: commitment)
    let isReversed = self.candidates.contains {
      $0.answer?.relation == .contradicts && $0.signals.contradiction == .polarity
    }
    isSilent = odds < Self.silence && !isReversed
    self.candidates[rank].isAuto = odds >= Self.standing
  }
}
