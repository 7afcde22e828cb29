import PlanModel

/// What an outcome makes of a commitment (对应结论): the relation, and why, the arithmetic first. RULES §7.
struct Answer: Sendable {
  var relation: Relation
  var reasons: [Phrase]
  /// From figures, a stage or a date, not from the status alone.
  var isMeasured: Bool
  /// The verdict where it says more than the relation: a masked or an incomparable figure.
  var verdict: Verdict?
  /// Each target held against its result.
  var judgements: [Judgement] = []
  /// The places of the commitment's targets that these answer.
  var answered: [Int] = []

  /// - Parameters:
  ///   - passage: the outcome with what stands beside it in the same sentence.
  ///   - closeness: 0…1, how much of the commitment the outcome speaks of.
  static func of(
    _ commitment: CommitmentStatement, _ outcome: OutcomeStatement, passage: OutcomeStatement? = nil,
    isOfSeveralYears: Bool = false, closeness: Double, context: MatchContext
  ) -> Answer {
    if outcome.status == .failed || Delay.isTold(in: outcome.quote)
      || passage.map({ Delay.isTold(of: outcome, in: $0) }) == true
    {
      return Answer(relation: .missed, reasons: [Words.failed], isMeasured: true)
    }
    // What is due in 2035 may well be answered by five years' sum.
    let isOfSeveralYears = isOfSeveralYears && !context.isDueLater(commitment)
    let figures = FigureAnswer(
      commitment: commitment, outcome: outcome, earlier: context.earlier, daysOfYear: context.daysOfYear,
      tellsSeveralYears: isOfSeveralYears)
    var told = figures.judgements()
    if told.isEmpty, figures.hasTargets, let passage {
      told = FigureAnswer(
        commitment: commitment, outcome: passage, earlier: context.earlier, isPassage: true,
        daysOfYear: context.daysOfYear, tellsSeveralYears: isOfSeveralYears
      ).judgements()
    }
    var judged = told.map(\.judgement)
    let dated = dateJudgement(commitment, outcome, closeness: closeness, context: context)
    // A deadline is one target more; kept, it goes without saying.
    if let dated, dated.verdict == .missed, judged.contains(where: { $0.difference != nil }) {
      judged.append(dated)
    }
    if let together = Judgement.together(judged), together.difference != nil || together.verdict == .masked {
      var relation = together.relation
      var reason = together.reason
      if relation == .met || relation == .exceeded {
        if Exceptions.areMade(by: outcome, to: commitment),
          !Exceptions.areAllowed(by: commitment, told.map(\.target))
        {
          relation = .partly
          reason = Words.but(Words.exception, reason)
        } else if PromisedAct.isOnlyStarted(outcome.quote, of: commitment.quote) {
          relation = .partly
          reason = Words.but(Words.started, reason)
        }
      }
      // 到2035年达到…: short of it before its time is on the way.
      if relation == .missed, let due = commitment.due, context.isDueLater(commitment) {
        relation = .partly
        reason = Words.but(Words.early(due), reason)
      }
      // 粮食总产只有6550吨: the year's figure is its end, however it is told.
      if outcome.status != .done, relation == .missed, commitment.kind != .indicator { relation = .partly }
      return Answer(
        relation: relation, reasons: [reason], isMeasured: true,
        verdict: together.verdict == .masked ? .masked : nil, judgements: judged,
        answered: told.map(\.target))
    }
    if let way = Direction.answer(commitment, outcome) { return way }
    if Exceptions.areMade(by: outcome, to: commitment) {
      return Answer(relation: .partly, reasons: [Words.exception], isMeasured: true)
    }
    if Delay.isLeftOver(in: outcome.quote) {
      return Answer(relation: .missed, reasons: [Words.failed], isMeasured: true)
    }
    if let dated, dated.verdict == .missed, tellsOfALaterStage(commitment, outcome),
      !tellsOfItsStage(commitment, outcome, context: context)
    {
      // 11月投产 doesn't say when the equipment came in that was due in March.
      return Answer(relation: .reported, reasons: [Words.matterOnly], isMeasured: false)
    }
    // 甲路6月18日通车, where 甲路 and 乙路 were due by then.
    if let dated, dated.verdict != .missed, Objects.areCoveredInPart(commitment.quote, by: outcome.quote) {
      return Answer(
        relation: .partly, reasons: [Words.but(Words.someObjects, dated.reason)], isMeasured: true,
        judgements: [dated])
    }
    if let dated {
      return Answer(relation: dated.relation, reasons: [dated.reason], isMeasured: true, judgements: [dated])
    }
    // 新建小学1所: one is what there is.
    let isOne =
      !commitment.quote.hasAny(["每", "各"])
      && figures.targets.allSatisfy {
        $0.value == 1 && $0.measure == .level && MeasureUnit($0.unit).dimension == .objects
      }
    var outcome = outcome
    // 农贸市场改造听取了意见，前期工作正在推进: done is only what was said first.
    if outcome.status == .done, commitment.kind == .project,
      Passage.isUnderWay(passage, after: outcome, of: commitment)
    {
      outcome.status = .progress
    }
    return byStatus(
      commitment, outcome, closeness: closeness,
      lacksFigure: figures.hasTargets && !(isOne && outcome.status == .done && closeness >= isClose))
  }

  /// A deadline within the plan's own time, against the day that the outcome tells.
  private static func dateJudgement(
    _ commitment: CommitmentStatement, _ outcome: OutcomeStatement, closeness: Double, context: MatchContext
  ) -> Judgement? {
    guard closeness >= isClose, let due = commitment.due, due.precision > .year,
      let reviewed = context.reviewed ?? context.planned, reviewed.contains(due.last),
      var reached = ReachedDate.ofStage(outcome, for: commitment, reviewed: reviewed)
        ?? (outcome.status == .done ? ReachedDate.of(outcome, for: commitment, reviewed: reviewed) : nil)
    else { return nil }
    // 秋季开学前: whoever takes in its pupils on 1 September was ready.
    if commitment.quote.has("开学"), reached.day == 1, due.last.adding(days: 1) == reached {
      reached = due.last
    }
    return Judgement.of(due: due, reached: reached)
  }

  /// 8月开工，目前主体封顶: the promised stage has its own date.
  private static func tellsOfItsStage(
    _ commitment: CommitmentStatement, _ outcome: OutcomeStatement, context: MatchContext
  ) -> Bool {
    guard let reviewed = context.reviewed ?? context.planned else { return false }
    return ReachedDate.ofStage(outcome, for: commitment, reviewed: reviewed) != nil
  }

  /// The whole thing, not its start or its shell.
  private static func promisesTheEnd(_ commitment: CommitmentStatement) -> Bool {
    guard let promised = StageWords.stage(in: commitment.quote) else { return true }
    return promised > .toppedOut
  }

  private static func tellsOfALaterStage(_ commitment: CommitmentStatement, _ outcome: OutcomeStatement)
    -> Bool
  {
    guard let promised = StageWords.stage(in: commitment.quote),
      let reached = StageWords.stage(in: outcome.quote)
    else { return false }
    return promised < .toppedOut && reached > promised
  }

  /// From this closeness on, what is done is what was promised.
  private static let isClose = 0.3

  private static func byStatus(
    _ commitment: CommitmentStatement, _ outcome: OutcomeStatement, closeness: Double, lacksFigure: Bool
  ) -> Answer {
    let isClose = closeness >= Self.isClose
    if Promise.isOfNoEvent(commitment.quote) {
      return Promise.saysNoEvent(outcome.quote)
        ? Answer(relation: .met, reasons: [Words.noEvent], isMeasured: true)
        : Answer(relation: .reported, reasons: [Words.matterOnly], isMeasured: false)
    }
    if let papers = Promise.papers(in: commitment.quote), !outcome.quote.hasAny(papers) {
      return Answer(relation: .reported, reasons: [Words.matterOnly], isMeasured: false)
    }
    // 21家加工厂全部… adds none to those that there are.
    if lacksFigure, isClose, Coverage.isFull(outcome), !commitment.quote.hasAny(["新增", "净增"]) {
      return Answer(relation: .met, reasons: [Words.all], isMeasured: false)
    }
    if lacksFigure {
      let moved =
        commitment.kind == .project && outcome.status != .done
        || outcome.figures.isEmpty && PromisedAct.goesTheSameWay(commitment.quote, outcome.quote)
      return Answer(relation: moved ? .partly : .reported, reasons: [Words.noFigure], isMeasured: false)
    }
    switch outcome.status {
    case .done:
      if !isClose { return Answer(relation: .reported, reasons: [Words.matterOnly], isMeasured: false) }
      if PromisedAct.isNearlyDone(outcome.quote, of: commitment.quote) {
        return Answer(relation: .partly, reasons: [Words.underWay], isMeasured: false)
      }
      if Ranks.isLower(outcome.quote, than: commitment.quote) {
        return Answer(relation: .partly, reasons: [Words.lowerRank], isMeasured: false)
      }
      if commitment.kind == .project, let reached = StageWords.stage(in: outcome.quote) {
        let promised = StageWords.stage(in: commitment.quote)
        if let promised, promised >= .worksComplete, reached < .worksComplete {
          return Answer(relation: .partly, reasons: [Words.stages(promised, reached)], isMeasured: true)
        }
        // 征地协议签订 is not yet 实施改造.
        if promised == nil, reached < .started, PromisedAct.isOfWorks(commitment.quote) {
          return Answer(relation: .partly, reasons: [Words.underWay], isMeasured: false)
        }
      }
      if PromisedAct.isFirstPart(outcome.quote, of: commitment.quote)
        || PromisedAct.isPartlyUnderWay(outcome.quote, of: commitment.quote)
        || PromisedAct.isOnTheWayToATitle(outcome.quote, of: commitment.quote)
      {
        return Answer(relation: .partly, reasons: [Words.underWay], isMeasured: false)
      }
      if Objects.areCoveredInPart(commitment.quote, by: outcome.quote) {
        return Answer(relation: .partly, reasons: [Words.someObjects], isMeasured: false)
      }
      return Answer(relation: .met, reasons: [Words.done], isMeasured: false)
    case .progress, .started:
      if commitment.kind == .project, promisesTheEnd(commitment),
        PromisedAct.isNearlyDone(outcome.quote, of: commitment.quote)
      {
        return Answer(relation: .partly, reasons: [Words.underWay], isMeasured: false)
      }
      if let promised = commitment.stage ?? StageWords.stage(in: commitment.quote),
        let reached = outcome.stage ?? StageWords.stage(in: outcome.quote), commitment.kind == .project
      {
        let relation: Relation =
          reached >= promised && !PromisedAct.isStillRising(outcome.quote) ? .met : .partly
        return Answer(relation: relation, reasons: [Words.stages(promised, reached)], isMeasured: true)
      }
      if closeness >= 0.5, PromisedAct.isRepeated(commitment.quote, in: outcome.quote),
        !PromisedAct.isNearlyDone(outcome.quote, of: commitment.quote)
      {
        return Answer(relation: .met, reasons: [Words.done], isMeasured: false)
      }
      switch commitment.kind {
      case .project: return Answer(relation: .partly, reasons: [Words.underWay], isMeasured: false)
      case .action:
        return Answer(
          relation: closeness >= 0.5 ? .partly : .reported, reasons: [Words.underWay], isMeasured: false)
      case .standing:
        return Answer(
          relation: closeness >= 0.6 ? .met : .reported, reasons: [Words.keptUp], isMeasured: false)
      case .indicator: return Answer(relation: .reported, reasons: [Words.noFigure], isMeasured: false)
      }
    case .failed: return Answer(relation: .missed, reasons: [Words.failed], isMeasured: true)
    }
  }
}
