import FoundationEssentials

/// A target's number as something to be held against a result (标准): the one place that says when a value reaches it.
///
/// A fall (下降3%以上, −3 with `>=`) is turned round, so that both sides become sizes of a fall.
struct Bar: Hashable, Sendable {
  var comparator: Comparator
  var value: Decimal
  var upper: Decimal?
  /// Which way is better, where it is known.
  var direction: Direction?
  /// Both numbers are percentages whose difference is said in points.
  var inPoints: Bool
  /// The target is a fall, and numbers were turned round.
  var isFall: Bool

  /// `falls` is true for growth and change, where a negative target is a fall to be reached.
  init(
    comparator: Comparator, value: Decimal, upper: Decimal? = nil, direction: Direction?, inPoints: Bool,
    falls: Bool
  ) {
    isFall = falls && value < 0
    self.comparator = upper == nil ? comparator : .between
    if isFall {
      let ends = [-value, upper.map { -$0 }].compactMap(\.self)
      self.value = ends.min() ?? -value
      self.upper = upper == nil ? nil : ends.max()
      self.direction = .up
    } else {
      self.value = value
      self.upper = upper
      self.direction = direction
    }
    self.inPoints = inPoints
  }

  /// The result as it stands against this bar.
  func turned(_ actual: Decimal) -> Decimal { isFall ? -actual : actual }

  /// How far a value of 左右 may lie off. RULES §3: ±0.5 points for growth, ±5 % of the target else (ours).
  var tolerance: Decimal {
    inPoints ? RuleSet.defaultAboutPoints : value.magnitude * RuleSet.defaultAboutPercent / 100
  }

  /// Whether a result reaches the target, and how far it is off: negative is worse, positive is beyond it.
  func measure(_ result: Decimal) -> (isMet: Bool, difference: Decimal) {
    let actual = turned(result)
    switch comparator {
    case .atLeast: return (actual >= value, actual - value)
    case .atMost: return (actual <= value, value - actual)
    case .exactly:
      if direction == .down { return (actual <= value, value - actual) }
      return (actual >= value, actual - value)
    case .about:
      let off = actual - value
      switch direction {
      case .up: return (off >= -tolerance, off)
      case .down: return (off <= tolerance, -off)
      case nil: return (off.magnitude <= tolerance, off.magnitude <= tolerance ? off : -off.magnitude)
      }
    case .between:
      let top = upper ?? value
      if actual < value {
        return direction == .down ? (true, value - actual) : (false, actual - value)
      }
      if actual > top { return direction == .up ? (true, actual - top) : (false, top - actual) }
      return (true, 0)
    }
  }

  /// Beyond the target by 10 % or more, growth by 2 points or more (RULES §7, ours). A bound that is kept is kept,
  /// and prices under their aim are no better for being lower still.
  func isExceeded(_ result: Decimal) -> Bool {
    let (isMet, difference) = measure(result)
    guard isMet, comparator != .atMost, direction != .down else { return false }
    if comparator == .about || comparator == .between, direction == nil { return false }
    if inPoints { return difference >= RuleSet.defaultExceededPoints }
    let reference = comparator == .between ? (upper ?? value) : value
    return reference > 0 && difference * 100 >= reference * RuleSet.defaultExceededPercent
  }
}
