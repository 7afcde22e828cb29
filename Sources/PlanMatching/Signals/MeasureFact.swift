import FoundationEssentials
import PlanModel

/// What sort of thing a figure counts (计量对象), by its unit.
struct MeasureSort: Sendable {
  /// What is measured; for money and unknown units also which.
  var dimension: DimensionSort
  /// The unit as written, without its scale: 万套 → 套.
  var classifier: ShortWord
  /// The classifier counts nearly anything.
  var isGeneral: Bool

  init(_ text: String, dimension: Dimension) {
    self.dimension = DimensionSort(dimension)
    let unit = text.unicodeScalars.lazy.map(\.value).drop { Self.scales.contains($0) }
    classifier = ShortWord(unit)
    isGeneral = unit.dropFirst().isEmpty && unit.first.map(Self.general.contains) == true
  }

  private static let scales = "万亿千百十".unicodeScalars.map(\.value)
  /// Classifiers that count nearly anything; with two others, 8家 and 610张, two things are counted.
  private static let general = "个处项所座只种类".unicodeScalars.map(\.value)

  /// One sort of thing is counted. A bare 1386万 stands for what the other side counts.
  func compares(with other: MeasureSort) -> Bool {
    if dimension.kind == .objects, other.dimension.kind == .objects {
      return isGeneral || other.isGeneral || classifier == other.classifier
    }
    if dimension == other.dimension { return true }
    if dimension.kind == .plain {
      return other.dimension.kind == .counted || other.dimension.kind == .objects
    }
    if other.dimension.kind == .plain { return dimension.kind == .counted || dimension.kind == .objects }
    return false
  }
}

/// A dimension without its words, so that comparing two costs no more than two numbers (量纲).
struct DimensionSort: Hashable, Sendable {
  enum Kind: UInt8, Sendable {
    /// Money, area, length, mass, volume: counts of different things, 600人次 and 12期, may tell of one matter;
    /// metres and hectares don't.
    case physical
    /// 人, 户, 次, 人次: what a bare 1386万 may stand for, as for objects.
    case counted
    case objects, plain, percent, other
  }

  let kind: Kind
  private let number: UInt8
  private let name: ShortWord

  init(_ dimension: Dimension) {
    var name = ""
    switch dimension {
    case .money(let currency): (kind, number, name) = (.physical, 0, currency)
    case .area: (kind, number) = (.physical, 1)
    case .length: (kind, number) = (.physical, 2)
    case .volume: (kind, number) = (.physical, 3)
    case .mass: (kind, number) = (.physical, 4)
    case .energy: (kind, number) = (.other, 5)
    case .power: (kind, number) = (.other, 6)
    case .people: (kind, number) = (.counted, 7)
    case .visits: (kind, number) = (.counted, 8)
    case .households: (kind, number) = (.counted, 9)
    case .householdVisits: (kind, number) = (.other, 10)
    case .objects: (kind, number) = (.objects, 11)
    case .events: (kind, number) = (.counted, 12)
    case .percent: (kind, number) = (.percent, 13)
    case .points: (kind, number) = (.other, 14)
    case .hours: (kind, number) = (.other, 15)
    case .multiple: (kind, number) = (.other, 16)
    case .days: (kind, number) = (.other, 17)
    case .months: (kind, number) = (.other, 18)
    case .plain: (kind, number) = (.plain, 19)
    case .other(let unit): (kind, number, name) = (.other, 20, unit)
    }
    self.name = ShortWord(name.unicodeScalars.lazy.map(\.value))
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
    size = figure.value.map { $0.approximate(times: unit.factor) }
    isAttribute = figure.isAttribute
    name = Folding.scalars(figure.indicator)
  }

  var dimension: DimensionSort { sort.dimension }

  func compares(with other: MeasureFact) -> Bool { sort.compares(with: other.sort) }

  /// From these points on two growth rates are hardly those of one year.
  private static let farApart = 10.0

  /// How well the figures of two statements answer each other (数据对应): 1 for one sort and a like size,
  /// less for a size far off, 0 where nothing compares.
  static func agreement(_ a: Profile, _ b: Profile) -> Double {
    var best = 0.0
    // By place: a fact handed over is copied with all that it holds.
    for t in a.measures.indices where !a.measures[t].isAttribute {
      let isGrowth = a.measures[t].measure == .growth
      let isPhysical = a.measures[t].dimension.kind == .physical
      for r in b.measures.indices where !b.measures[r].isAttribute {
        guard isGrowth == (b.measures[r].measure == .growth), a.measures[t].compares(with: b.measures[r])
        else { continue }
        guard let one = a.measures[t].size, let two = b.measures[r].size else {
          best = max(best, 0.5)
          continue
        }
        if isGrowth || one <= 0 || two <= 0 {
          // 下降18% is a long way from 下降3%.
          best = max(best, !isGrowth || abs(one - two) <= farApart ? 0.7 : 0.4)
          continue
        }
        let ratio = max(one, two) / min(one, two)
        let size = ratio < 1.001 ? 1.2 : ratio < 2 ? 1 : ratio < 5 ? 0.5 : 0.1
        best = max(
          best, isPhysical && areNamedApart(a.measures[t].name, b.measures[r].name) ? size / 2 : size)
      }
    }
    return best
  }
}

extension MeasureFact {
  /// 专项债券4000万元, 利息4000万元: sums of money and areas whose names have no character in common.
  private static func areNamedApart(_ a: [UInt32], _ b: [UInt32]) -> Bool {
    a.count >= 2 && b.count >= 2 && !a.contains { Folding.isHan($0) && b.contains($0) }
  }

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
      target.dimension.kind == .physical, actual.dimension.kind == .physical
    else { return false }
    return !target.compares(with: actual)
  }
}
