import FoundationEssentials
import PlanModel

/// A figure as matching compares it: its dimension, and its size in the dimension's base unit.
struct MeasureFact: Sendable {
  var dimension: Dimension
  /// The unit as written, without its scale: 万套 → 套.
  var classifier: String
  var measure: Measure
  var size: Double?
  var isAttribute: Bool
  /// What it measures, folded; empty where nothing names it.
  var name: [UInt32]

  init(_ figure: Figure) {
    let unit = MeasureUnit(figure.unit)
    dimension = unit.dimension
    classifier = String(figure.unit.drop { "万亿千百十".contains($0) })
    measure = figure.measure
    size = figure.value.map { Double(truncating: $0 * unit.factor) }
    isAttribute = figure.isAttribute
    name = Folding.scalars(figure.indicator)
  }

  /// Classifiers that count nearly anything; with two others, 8家 and 610张, two things are counted.
  private static let general: Set<String> = ["个", "处", "项", "所", "座", "只", "种", "类"]

  /// One sort of thing is counted. A bare 1386万 stands for what the other side counts.
  func compares(with other: MeasureFact) -> Bool {
    if dimension == .objects, other.dimension == .objects {
      return classifier == other.classifier || Self.general.contains(classifier)
        || Self.general.contains(other.classifier)
    }
    if dimension == other.dimension { return true }
    guard dimension == .plain || other.dimension == .plain else { return false }
    let counted = dimension == .plain ? other.dimension : dimension
    return [.people, .objects, .households, .events, .visits].contains(counted)
  }

  /// How well the figures of two statements answer each other (数据对应): 1 for one sort and a like size,
  /// less for a size far off, 0 where nothing compares.
  static func agreement(_ a: Profile, _ b: Profile) -> Double {
    var best = 0.0
    for target in a.measures where !target.isAttribute {
      for actual in b.measures where !actual.isAttribute && target.compares(with: actual) {
        guard (target.measure == .growth) == (actual.measure == .growth) else { continue }
        guard let one = target.size, let two = actual.size else {
          best = max(best, 0.5)
          continue
        }
        if target.measure == .growth || one <= 0 || two <= 0 {
          best = max(best, 0.7)
          continue
        }
        let ratio = max(one, two) / min(one, two)
        best = max(best, ratio < 1.001 ? 1.2 : ratio < 2 ? 1 : ratio < 5 ? 0.5 : 0.1)
      }
    }
    return best
  }
}

extension MeasureFact {
  /// The commitment has targets, the outcome has figures, and none of them compares.
  static func lacksUnit(_ a: Profile, _ b: Profile) -> Bool {
    let targets = a.measures.filter { !$0.isAttribute }
    let actuals = b.measures.filter { !$0.isAttribute }
    guard !targets.isEmpty, !actuals.isEmpty else { return false }
    return !targets.contains { target in actuals.contains { target.compares(with: $0) } }
  }

  /// One target and one result of the same name whose units are of two sorts: 护岸3公里 against 护岸3亩.
  static func conflict(_ a: Profile, _ b: Profile) -> Bool {
    guard a.measures.count == 1, b.measures.count == 1, let target = a.measures.first,
      let actual = b.measures.first, !target.isAttribute, !actual.isAttribute, target.name.count >= 2,
      target.name == actual.name, target.measure == .level, actual.measure == .level,
      isPhysical(target.dimension), isPhysical(actual.dimension)
    else { return false }
    return !target.compares(with: actual)
  }

  /// Counts of different things, 600人次 and 12期, may tell of one matter; metres and hectares don't.
  private static func isPhysical(_ dimension: Dimension) -> Bool {
    switch dimension {
    case .money, .area, .length, .mass, .volume: true
    default: false
    }
  }
}

extension Double {
  init(truncating value: Decimal) { self = Double(value.description) ?? 0 }
}
