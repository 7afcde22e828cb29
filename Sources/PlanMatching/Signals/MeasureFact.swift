import FoundationEssentials
import PlanModel

/// What sort of thing a figure counts (计量对象), by its unit.
struct MeasureSort: Sendable {
  var dimension: Dimension
  /// The unit as written, without its scale: 万套 → 套.
  var classifier: ShortWord
  /// The classifier counts nearly anything.
  var isGeneral: Bool

  init(_ text: String, dimension: Dimension) {
    self.dimension = dimension
    let unit = text.unicodeScalars.lazy.map(\.value).drop { Self.scales.contains($0) }
    classifier = ShortWord(unit)
    isGeneral = unit.dropFirst().isEmpty && unit.first.map(Self.general.contains) == true
  }

  private static let scales = "万亿千百十".unicodeScalars.map(\.value)
  /// Classifiers that count nearly anything; with two others, 8家 and 610张, two things are counted.
  private static let general = "个处项所座只种类".unicodeScalars.map(\.value)

  /// One sort of thing is counted. A bare 1386万 stands for what the other side counts.
  func compares(with other: MeasureSort) -> Bool {
    if case .objects = dimension, case .objects = other.dimension {
      return isGeneral || other.isGeneral || classifier == other.classifier
    }
    if dimension == other.dimension { return true }
    guard dimension == .plain || other.dimension == .plain else { return false }
    return switch dimension == .plain ? other.dimension : dimension {
    case .people, .objects, .households, .events, .visits: true
    default: false
    }
  }
}

/// A word as one number, to be compared without a look at its characters: up to three are kept exactly.
struct ShortWord: Hashable, Sendable {
  private var value: UInt64 = 0

  init(_ scalars: some Sequence<UInt32>) {
    var count = 0
    for scalar in scalars {
      // Longer words are mixed; two of them as good as never make the same number.
      if count >= 3 { value = (value ^ value >> 32) &* 0x9E37_79B9_7F4A_7C15 | 1 << 63 }
      value = (value << 21 ^ UInt64(scalar)) | (value & 1 << 63)
      count += 1
    }
  }
}

/// A figure as matching compares it: its dimension, and its size in the dimension's base unit.
struct MeasureFact: Sendable {
  var sort: MeasureSort
  var measure: Measure
  var size: Double?
  var isAttribute: Bool
  /// What it measures, folded; empty where nothing names it.
  var name: [UInt32]

  init(_ figure: Figure) {
    let unit = MeasureUnit(figure.unit)
    sort = MeasureSort(figure.unit, dimension: unit.dimension)
    measure = figure.measure
    size = figure.value.map { Double(truncating: $0 * unit.factor) }
    isAttribute = figure.isAttribute
    name = Folding.scalars(figure.indicator)
  }

  var dimension: Dimension { sort.dimension }

  func compares(with other: MeasureFact) -> Bool { sort.compares(with: other.sort) }

  /// How well the figures of two statements answer each other (数据对应): 1 for one sort and a like size,
  /// less for a size far off, 0 where nothing compares.
  static func agreement(_ a: Profile, _ b: Profile) -> Double {
    var best = 0.0
    // By place: a fact handed over is copied with all that it holds.
    for t in a.measures.indices where !a.measures[t].isAttribute {
      let isGrowth = a.measures[t].measure == .growth
      for r in b.measures.indices where !b.measures[r].isAttribute {
        guard isGrowth == (b.measures[r].measure == .growth), a.measures[t].compares(with: b.measures[r])
        else { continue }
        guard let one = a.measures[t].size, let two = b.measures[r].size else {
          best = max(best, 0.5)
          continue
        }
        if isGrowth || one <= 0 || two <= 0 {
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
    var isHeld = false
    for t in a.measures.indices where !a.measures[t].isAttribute {
      for r in b.measures.indices where !b.measures[r].isAttribute {
        if a.measures[t].compares(with: b.measures[r]) { return false }
        isHeld = true
      }
    }
    return isHeld
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
