import FoundationEssentials

/// How a target is worked out (计算方式): one row of RULES §3.
public enum TargetRow: Hashable, Sendable {
  /// Upward or downward with a baseline, and upward without: a ratio.
  case ratio
  /// Downward without a baseline.
  case downward
  case zero, ceiling, range, growth

  /// Whether it is kept up rather than reached: complete only at the end of its time.
  public var isHeld: Bool { self != .ratio && self != .downward }

  public init(_ target: Target) {
    let isRelative = target.unit.dimension == .percent || target.unit.dimension == .points
    if target.measure == .growth || target.curve == .rate || target.measure == .change && isRelative {
      self = .growth
    } else if target.value == 0, target.comparator != .atLeast, target.baseline == nil {
      self = .zero
    } else if target.comparator == .between {
      self = .range
    } else if target.baseline != nil {
      self = .ratio
    } else if target.comparator == .atMost {
      self = .ceiling
    } else {
      self = target.direction == .down ? .downward : .ratio
    }
  }
}

extension Target {
  /// The curve that its own kind asks for where none was chosen: growth isn't scaled, stocks and shares are due whole.
  public var effectiveCurve: PlanCurve {
    if TargetRow(self) == .growth { return .rate }
    guard curve == .linear else { return curve }
    return accrual == .pointInTime || measure == .share ? .snapshot : .linear
  }
}

/// What one value makes of a target: ratio, distance, reached or not. RULES §3.
struct TargetReading: Hashable, Sendable {
  var completion: Decimal?
  var difference: Decimal?
  var reason: ReasonCode?
  /// The number reaches the target, whatever its evidence.
  var reaches: Bool = false

  /// - Parameter value: in the target's own unit.
  init(_ target: Target, row: TargetRow, value: Decimal) {
    guard let aim = target.value else {
      reason = .noTarget
      return
    }
    if row != .growth, aim < 0 {
      reason = .negativeTarget
      return
    }
    lazy var bar = Bar(target, row: row, value: aim)
    switch row {
    case .zero:
      reaches = value == 0
      difference = -value
      reason = .zeroTarget
    case .growth:
      let measured = bar.measure(value)
      reaches = measured.isMet
      difference = measured.difference
      reason = .growth
    case .ceiling, .range:
      let measured = bar.measure(value)
      reaches = measured.isMet
      difference = measured.difference
      reason = .qualitative
    case .ratio:
      let base = target.baseline ?? 0
      guard aim != base else {
        reason = .zeroTarget
        return
      }
      completion =
        target.baseline == nil
        ? Decimal.percent(value, of: aim) : Decimal.percent(value - base, of: aim - base)
      let down = aim < base
      reaches =
        target.comparator == .about
        ? (down ? value <= aim + bar.tolerance : value >= aim - bar.tolerance)
        : down ? value <= aim : value >= aim
      difference = down ? aim.less(value) : value.less(aim)
    case .downward:
      guard aim != 0 else {
        reason = .zeroTarget
        return
      }
      completion = Decimal.percent(value - aim, of: aim).map { 100 - $0 }
      reaches = target.comparator == .about ? value <= aim + bar.tolerance : value <= aim
      difference = aim - value
    }
  }
}

extension TargetReading {
  /// Whether a value reaches the target, without working out how far it is: what every earlier entry is asked.
  static func reaches(_ target: Target, row: TargetRow, value: Decimal) -> Bool {
    if row == .ratio, target.baseline == nil, target.comparator != .about, let aim = target.value, aim > 0 {
      return value >= aim
    }
    return TargetReading(target, row: row, value: value).reaches
  }
}

extension Bar {
  /// The bar that a recorded target sets. Only growth has falls, and only a range asks which side is known to be better.
  fileprivate init(_ target: Target, row: TargetRow, value: Decimal) {
    let known = IndicatorDirection.known(target)
    let direction = row == .range ? known : target.direction == .down ? .down : known ?? .up
    self.init(
      comparator: target.comparator, value: value, upper: target.upper, direction: direction,
      inPoints: row == .growth, falls: row == .growth)
  }
}

extension IndicatorDirection {
  /// What the target's own words say; nil where only the default stands.
  static func known(_ target: Target) -> Direction? { of(target.indicator, quote: target.text) }
}
