/// Of two results that are nearly as likely meant, the one that answers more of the targets (作答更全): for
/// 实施项目18个、其中亿元项目5个 the one that tells both numbers.
enum MoreTargets {
  /// Whether the second goes before the first.
  static func prefersSecond(_ plan: Profile, _ first: Profile, _ second: Profile) -> Bool {
    let wanted = plan.measures.count { !$0.isAttribute }
    guard wanted > 1 else { return false }
    return answered(plan, by: second) > answered(plan, by: first)
  }

  /// How many targets have a figure of their sort, each its own.
  private static func answered(_ plan: Profile, by review: Profile) -> Int {
    var used: Set<Int> = []
    return plan.measures.indices.count { target in
      guard !plan.measures[target].isAttribute else { return false }
      let found = review.measures.indices.first { actual in
        !used.contains(actual) && !review.measures[actual].isAttribute
          && review.measures[actual].measure == plan.measures[target].measure
          && plan.measures[target].compares(with: review.measures[actual])
      }
      if let found { used.insert(found) }
      return found != nil
    }
  }
}
