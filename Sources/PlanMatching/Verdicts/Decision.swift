import PlanModel

/// What the program makes of one commitment's candidates (判定): which it would stand for, or that nothing answers.
struct Decision: Sendable {
  var candidates: [ScoredCandidate]
  var isSilent: Bool

  /// How many candidates are judged; a person rarely looks further.
  static let judged = 4
  /// Below these odds a candidate is shown as found, without a word on what it makes of the commitment.
  static let worthJudging = -3.5
  /// From these odds on the program stands for a link.
  static let standing = -0.5
  /// Below these odds of the best candidate, with what it gains or loses against other commitments, nothing answers.
  ///
  /// Chosen with `uniqueness` so that it is good on each of five pairs of reports rather than best on one: the words
  /// of a short township's report and of a long national one are alike to different degrees, but in both an outcome
  /// that suits one commitment far better than all others is that one's answer.
  static let silence = -0.8
  /// How much it counts that the answer can be measured: a figure, a stage or a day that the commitment asks for.
  static let measured = 0.3
  /// How much it counts against an outcome that it merely shares the field.
  static let field = 1.0
  /// How much an outcome counts that suits no other commitment as well.
  static let uniqueness = 0.3
  /// From these odds on an outcome counts as answering something.
  static let answering = -0.8
  /// Less than this share of the commitment in common, and a contradiction isn't worth a word.
  static let alike = 0.15
  /// How much it counts for standing by a link that its outcome suits no other commitment as well; twice against it
  /// where it suits another better.
  static let rivalry = 0.15

  init(
    commitment: Int, candidates: [ScoredCandidate], rivals: Rivals, statement: CommitmentStatement,
    outcomes: [OutcomeStatement], context: MatchContext
  ) {
    self.candidates = candidates
    for rank in candidates.indices.prefix(Self.judged) where candidates[rank].odds >= Self.worthJudging {
      let signals = candidates[rank].signals
      var answer = Answer.of(
        statement, outcomes[candidates[rank].outcome],
        passage: Passage.around(candidates[rank].outcome, in: outcomes),
        isOfSeveralYears: context.tellsSeveralYears(candidates[rank].outcome), closeness: signals.closeness,
        context: context)
      if let contradiction = signals.contradiction, signals.covered >= Self.alike {
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
    let lead = rivals.lead(over: best, of: commitment)
    let isReversed = self.candidates.contains {
      $0.answer?.relation == .contradicts && $0.signals.contradiction == .polarity
    }
    let isField = lead > 0 && Doubts.isUncounted(outcomes[best.outcome], for: statement)
    let weight =
      best.odds + Self.uniqueness * rivals.advantageWithinItsTerm(of: best, commitment)
      + (best.answer?.isMeasured == true ? Self.measured : 0) - (isField ? Self.field : 0)
    isSilent = weight < Self.silence && !isReversed
    let standing =
      best.odds + Self.rivalry * (rivals.advantage(of: best, commitment) - lead)
      + (best.answer?.isMeasured == true ? Self.measured : 0)
    self.candidates[rank].isAuto =
      standing >= Self.standing && !isField
      && (best.answer?.isMeasured == true || !Doubts.lacksThePilot(outcomes[best.outcome], of: statement))
  }

  /// What became of the commitment, by the links that the program would stand for. RULES §7.
  var verdict: Verdict {
    if isSilent { return .silent }
    guard let answer else { return .undecided }
    if let verdict = answer.verdict { return verdict }
    return switch answer.relation {
    case .exceeded: .exceeded
    case .met: .met
    case .partly: .partly
    case .missed: .missed
    case .reported: .reported
    case .contradicts: .undecided
    }
  }

  /// How the verdict was reached.
  var grounds: Phrase? { answer?.reasons.first }

  /// What the link that the program would stand for makes of the commitment; where it answers only some targets, with
  /// what other likely outcomes make of the rest (新建甲路3公里、乙桥2座, told in two places).
  var answer: Answer? {
    guard let own = candidates.first(where: { $0.isAuto })?.answer else { return nil }
    guard !own.answered.isEmpty else { return own }
    var whole = own
    for candidate in candidates where !candidate.isAuto && candidate.odds >= Self.answering {
      guard let other = candidate.answer, other.relation != .contradicts, !other.answered.isEmpty,
        Set(other.answered).isDisjoint(with: whole.answered)
      else { continue }
      whole.answered += other.answered
      whole.judgements += other.judgements
      whole.reasons = [Words.joined([whole.reasons[0], other.reasons[0]])]
      if other.relation != whole.relation {
        let isKept = [whole.relation, other.relation].allSatisfy { $0 == .met || $0 == .exceeded }
        whole.relation = isKept ? .met : .partly
        whole.verdict = nil
      }
    }
    return whole
  }

  func links(of commitment: CommitmentStatement, to outcomes: [OutcomeStatement]) -> [MatchCandidate] {
    candidates.map { candidate in
      MatchCandidate(
        commitment: commitment.id, outcome: outcomes[candidate.outcome].id,
        score: Score.share(candidate.odds),
        isAuto: candidate.isAuto, relation: candidate.answer?.relation ?? .reported,
        reasons: (candidate.answer?.reasons ?? []) + candidate.grounds)
    }
  }

  /// Outcomes that are no commitment's likely answer (计划外), in the order of the text.
  static func unplanned(_ decisions: [Decision], outcomes: [OutcomeStatement]) -> [String] {
    var answering: Set<Int> = []
    for decision in decisions {
      for candidate in decision.candidates where candidate.odds >= Self.answering {
        answering.insert(candidate.outcome)
      }
    }
    return outcomes.indices.filter { !answering.contains($0) }.map { outcomes[$0].id }
  }
}
