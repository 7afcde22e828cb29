import PlanModel

/// Finds the indicator of a plan in the next one by its name (同名指标): 负债率从12%降到10% one year,
/// 财政支出8亿元，负债率9% the next, however differently the sentences are built.
struct HeadlineNames {
  let vocabulary: MatchVocabulary

  private struct Name: Hashable {
    var name: [UInt32]
    var isGrowth: Bool
    var dimension: Dimension
  }

  /// For each commitment the place of the one in the next plan that has a target of the same name and sort; nil
  /// where there is none or the name isn't the only one of its kind on both sides.
  func successors(of plan: [CommitmentStatement], in next: [CommitmentStatement]) -> [Int?] {
    let own = plan.map(names)
    let later = next.map(names)
    let count = Self.places(own)
    let places = Self.places(later)
    return own.map { names in
      for name in names where count[name]?.count == 1 {
        if let found = places[name], found.count == 1 { return found.first }
      }
      return nil
    }
  }

  private static func places(_ names: [Set<Name>]) -> [Name: [Int]] {
    var places: [Name: [Int]] = [:]
    for (at, own) in names.enumerated() {
      for name in own { places[name, default: []].append(at) }
    }
    return places
  }

  private func names(_ commitment: CommitmentStatement) -> Set<Name> {
    Set(
      commitment.figures.lazy.filter { !$0.isAttribute }.compactMap { figure in
        // 负债率从去年的…: the name ends where the comparison begins.
        let words = Folding.scalars(figure.indicator).prefix { !Self.ends.contains($0) }
        let name = vocabulary.generic.apply(vocabulary.aliases.apply(Array(words))).filter(Folding.isHan)
        // 项目, 企业 name no indicator.
        guard name.count >= 3 else { return nil }
        return Name(
          name: name, isGrowth: figure.measure == .growth, dimension: MeasureUnit(figure.unit).dimension)
      })
  }

  /// 从由比较为达
  private static let ends = Set("从由比较为达".unicodeScalars.map(\.value))
}
