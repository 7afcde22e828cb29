import PlanModel

/// A promise that something falls, by no number (只定方向): 事故起数、死亡人数双下降.
enum Direction {
  private static let falls = ["双下降", "三下降", "双降", "只降不升", "持续下降", "继续下降", "稳步下降", "继续减少"]

  /// Nil where the commitment promises another thing, or the outcome tells no change.
  static func answer(_ commitment: CommitmentStatement, _ outcome: OutcomeStatement) -> Answer? {
    guard commitment.quote.hasAny(falls), commitment.figures.allSatisfy(\.isAttribute) else { return nil }
    let changes = outcome.figures.filter { $0.measure == .growth && !$0.isAttribute }.compactMap(\.value)
    guard !changes.isEmpty else { return nil }
    let fallen = changes.count { $0 < 0 }
    let relation: Relation = fallen == changes.count ? .met : fallen == 0 ? .missed : .partly
    return Answer(relation: relation, reasons: [Words.way(fallen, changes.count)], isMeasured: true)
  }
}
