import PlanModel

/// What an outcome makes of a commitment (对应结论): the relation, and why, the arithmetic first. RULES §7.
struct Answer: Sendable {
  var relation: Relation
  var reasons: [Phrase]
  /// From figures, a stage or a date, not from the status alone.
  var isMeasured: Bool

  /// - Parameter closeness: 0…1, how much of the commitment the outcome speaks of.
  static func of(
    _ commitment: CommitmentStatement, _ outcome: OutcomeStatement, closeness: Double,
    earlier: [OutcomeStatement]
  ) -> Answer {
    if outcome.status == .failed || Delay.isTold(in: outcome.quote) {
      return Answer(relation: .missed, reasons: [Words.failed], isMeasured: true)
    }
    let figures = FigureAnswer(commitment: commitment, outcome: outcome, earlier: earlier)
    let judged = figures.judgements()
    if let together = Judgement.together(judged), together.difference != nil || together.verdict == .masked {
      var relation = together.relation
      if relation == .met || relation == .exceeded,
        Exceptions.areMade(by: outcome.quote, to: commitment.quote)
      {
        relation = .partly
      }
      if outcome.status != .done, relation == .missed || relation == .partly { relation = .partly }
      return Answer(relation: relation, reasons: [together.reason], isMeasured: true)
    }
    if Exceptions.areMade(by: outcome.quote, to: commitment.quote) {
      return Answer(relation: .partly, reasons: [Words.exception], isMeasured: true)
    }
    return byStatus(commitment, outcome, closeness: closeness, lacksFigure: figures.hasTargets)
  }

  private static func byStatus(
    _ commitment: CommitmentStatement, _ outcome: OutcomeStatement, closeness: Double, lacksFigure: Bool
  ) -> Answer {
    let isClose = closeness >= 0.3
    if lacksFigure {
      let moved = commitment.kind == .project && outcome.status != .done
      return Answer(relation: moved ? .partly : .reported, reasons: [Words.noFigure], isMeasured: false)
    }
    switch outcome.status {
    case .done:
      if !isClose { return Answer(relation: .reported, reasons: [Words.matterOnly], isMeasured: false) }
      if Objects.areCoveredInPart(commitment.quote, by: outcome.quote) {
        return Answer(relation: .partly, reasons: [Words.someObjects], isMeasured: false)
      }
      return Answer(relation: .met, reasons: [Words.done], isMeasured: false)
    case .progress, .started:
      if let promised = commitment.stage ?? StageWords.stage(in: commitment.quote),
        let reached = outcome.stage ?? StageWords.stage(in: outcome.quote), commitment.kind == .project
      {
        let relation: Relation = reached >= promised ? .met : .partly
        return Answer(relation: relation, reasons: [Words.stages(promised, reached)], isMeasured: true)
      }
      switch commitment.kind {
      case .project: return Answer(relation: .partly, reasons: [Words.underWay], isMeasured: false)
      case .action:
        return Answer(relation: isClose ? .partly : .reported, reasons: [Words.underWay], isMeasured: false)
      case .standing:
        return Answer(
          relation: closeness >= 0.6 ? .met : .reported, reasons: [Words.keptUp], isMeasured: false)
      case .indicator: return Answer(relation: .reported, reasons: [Words.noFigure], isMeasured: false)
      }
    case .failed: return Answer(relation: .missed, reasons: [Words.failed], isMeasured: true)
    }
  }
}

/// A deadline that the review itself moves (延期): 通车时间调整至今年6月底.
enum Delay {
  private static let words = [
    "调整至", "调整到", "推迟", "延期", "延至", "延后", "顺延", "未能", "尚未", "暂缓", "搁置", "未动工", "未开工",
  ]

  static func isTold(in quote: String) -> Bool { words.contains { quote.contains($0) } }
}

/// An exception to what was promised of all (例外): 除岭后村外，均已…
enum Exceptions {
  static func areMade(by outcome: String, to commitment: String) -> Bool {
    guard ["全部", "所有", "全覆盖", "均", "每个", "各村"].contains(where: { commitment.contains($0) }) else {
      return false
    }
    guard let from = outcome.firstRange(of: "除") else { return false }
    return outcome[from.upperBound...].contains("外")
  }
}

/// The things that one verb of a commitment governs (对象): 完成甲水库和乙、丙两座山塘的除险加固.
enum Objects {
  /// The outcome names some of the listed things, and not the others.
  static func areCoveredInPart(_ commitment: String, by outcome: String) -> Bool {
    if outcome.contains("等") { return false }
    let text = Folding.scalars(outcome)
    var named = 0
    var missing = 0
    for item in list(in: Folding.scalars(commitment)) {
      if QuotedNames.contains(text, item) { named += 1 } else { missing += 1 }
    }
    return named > 0 && missing > 0
  }

  /// The last two characters before each 、 and the two after it: enough to know a name by.
  static func list(in text: [UInt32]) -> [[UInt32]] {
    var items: [[UInt32]] = []
    for (at, value) in text.enumerated() where value == 0x3001 && at >= 2 && at + 2 < text.count {
      let before = Array(text[(at - 2)..<at])
      let after = Array(text[(at + 1)...(at + 2)])
      for item in [before, after] where item.allSatisfy(Folding.isHan) && !items.contains(item) {
        items.append(item)
      }
    }
    return items
  }
}
