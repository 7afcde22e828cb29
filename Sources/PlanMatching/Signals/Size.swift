extension Signal {
  /// How many of the commitment's sizes the outcome nearly repeats (数值相近): 28.5万亩 and 28.7万亩.
  static let size = Signal(
    "size", weight: 0.8, zh: "成效的数据与承诺的数据单位相同、数值相差不到两成；两处以上为1",
    en: "the outcome has sizes within a fifth of the commitment's, in its units; two make one",
    examples: [
      Example("栽种藕田1200亩，产藕900吨", "藕田1210亩、收藕905吨", over: "藕田300亩、收藕200吨"),
      Example("栽种藕田1200亩", "藕田面积82公顷", over: "藕田面积820公顷"),
    ]
  ) { MeasureFact.near($0.plan, $0.review) }
}

extension MeasureFact {
  /// One half for each target with a figure of its kind, of two digits at least, within a fifth of it; a count of
  /// three proves nothing.
  static func near(_ a: Profile, _ b: Profile) -> Double {
    var found = 0.0
    for t in a.measures.indices where a.measures[t].isWeighty {
      let isMatched = b.measures.indices.contains { a.measures[t].isNearlyRepeated(by: b.measures[$0]) }
      if isMatched { found += 0.5 }
    }
    return min(1, found)
  }

  /// A level of two digits at least.
  private var isWeighty: Bool {
    !isAttribute && measure != .growth && dimension.kind != .percent && (size ?? 0) >= 10
  }

  private func isNearlyRepeated(by actual: MeasureFact) -> Bool {
    guard !actual.isAttribute, actual.measure == measure || actual.measure == .share,
      // 人 and 名 are one.
      actual.sort.classifier == sort.classifier || dimension.kind == .physical || dimension.kind == .counted,
      actual.dimension == dimension, let one = size, let other = actual.size
    else { return false }
    return max(one, other) <= 1.2 * min(one, other)
  }
}
