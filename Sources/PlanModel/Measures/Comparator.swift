/// How a value stands to the number beside it (比较词): 以上, 以内, 左右, 达到, A—B.
public enum Comparator: String, Hashable, Sendable, CaseIterable {
  /// 不低于, 以上, 超, 突破, 余, 多.
  case atLeast = ">="
  /// 不超过, 以内, 以下, 控制在.
  case atMost = "<="
  /// 左右, 约, 近.
  case about = "~"
  /// A bare number, 达到, 为.
  case exactly = "="
  /// 5%—5.5%; the other end is `upper`. In a figure's JSON a range is its lower end with `>=`.
  case between = ".."
}

/// What a number says of its indicator (口径).
public enum Measure: String, Hashable, Sendable, CaseIterable {
  /// A quantity: 18.6亿元, 4个.
  case level
  /// A change against an earlier period in percent: 增长8%; a fall is negative.
  case growth
  /// A rate or share: 完成率57%, 占比.
  case share
  /// A change in points or of a level: 提高2个百分点.
  case change
}

/// Whether a value adds up over the period (累计), is taken at a moment (时点), or belongs to one period (当期).
public enum Accrual: String, Hashable, Sendable, CaseIterable {
  case cumulative, pointInTime, period
}

/// Which way is better (目标方向).
public enum Direction: String, Hashable, Sendable, CaseIterable {
  case up, down
}
