import PlanModel
import PlanStore

/// What a person should look at after an adjustment.
enum AdjustmentCautions {
  static func of(_ code: String, unit: String?, _ session: Session) throws -> [Phrase] {
    let facts = try session.snapshot.facts(ofCode: code, unit: unit, asOf: .distant)
    var cautions: [Phrase] = []
    for target in facts.terms.targets where facts.terms != facts.commitment.original {
      if case .other(let name) = target.unit.dimension { cautions.append(LifeWords.unknownUnit(name)) }
    }
    if facts.commitment.isLivelihood, facts.awaitingDecision.last == facts.adjustments.last {
      cautions.append(LifeWords.procedureOpen(code))
    }
    return cautions
  }
}
