/// Of two results that are nearly as likely meant, the one of the promised size (数值更近): a review tells the year's
/// 新增就业340人 and, in the same words, the 1900人 of five years.
enum NearerSize {
  /// So many times the target, or so small a part of it, and a figure is hardly the answer of one year.
  static let far = 3.0
  /// Within so many times it may well be.
  static let near = 2.0
  /// How much likelier in odds one may be and still give way.
  static let alike = 0.6

  /// Whether the second goes before the first.
  static func prefersSecond(_ plan: Profile, _ first: Profile, _ second: Profile) -> Bool {
    guard let one = ratio(plan, first), let other = ratio(plan, second) else { return false }
    return one > far && other < near
  }

  /// How many times the nearest figure of its sort is the target or the target the figure; nil where none compares.
  private static func ratio(_ plan: Profile, _ review: Profile) -> Double? {
    var best: Double?
    for target in plan.measures where !target.isAttribute {
      for actual in review.measures where !actual.isAttribute && actual.measure == target.measure {
        guard target.compares(with: actual), let one = target.size, let two = actual.size, one * two > 0
        else {
          continue
        }
        let times = max(one / two, two / one)
        best = min(best ?? times, times)
      }
    }
    return best
  }
}
