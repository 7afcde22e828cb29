import FoundationEssentials

/// A result held against a target: the verdict and the arithmetic in a sentence (结论). RULES §7.
///
/// It judges numbers only. Whether the two speak of the same thing, year and polarity is for the one who asks.
public struct Judgement: Hashable, Sendable {
  /// `exceeded`, `met`, `partly`, `missed`, `notComparable` or `masked`.
  public var verdict: Verdict
  /// Result less target in points, or in the target's unit; negative is worse. Nil without a verdict.
  public var difference: Decimal?
  /// 实际3%，目标5.5%左右：未达，差2.5个百分点.
  public var reason: Phrase
  /// What the difference counts.
  public var scale: Scale

  /// What a difference counts (差距的单位).
  public enum Scale: String, Hashable, Sendable {
    /// The target's unit.
    case amount
    /// Percentage points of a growth, a rate or a share; a ceiling that is broken is broken by any amount.
    case points
    /// Days between a deadline and the day when it was reached.
    case days
  }

  public init(verdict: Verdict, difference: Decimal? = nil, reason: Phrase, scale: Scale = .amount) {
    self.scale = scale
    self.verdict = verdict
    self.difference = difference
    self.reason = reason
  }

  /// The verdict as a link's relation; what can't be compared is only `reported`.
  public var relation: Relation {
    switch verdict {
    case .exceeded: .exceeded
    case .met: .met
    case .partly: .partly
    case .missed: .missed
    default: .reported
    }
  }

  /// Holds one figure of a review against one figure of a plan.
  ///
  /// - Parameters:
  ///   - kind: a project or an action that falls short of a number of things has moved and not arrived (`partly`);
  ///     an indicator that falls short has missed.
  ///   - direction: which way is better; nil asks `IndicatorDirection`.
  public static func of(
    target: Figure, actual: Figure, kind: CommitmentKind = .indicator, direction: Direction? = nil
  ) -> Judgement {
    let indicator = target.indicator.isEmpty ? actual.indicator : target.indicator
    return judge(
      Side(figure: target), Side(figure: actual), kind: kind,
      direction: direction ?? IndicatorDirection.of(indicator, quote: target.quote))
  }

  /// Holds a recorded value against a recorded target.
  public static func of(target: Target, actual: Quantity, kind: CommitmentKind = .indicator) -> Judgement {
    let known = IndicatorDirection.of(target.indicator, quote: target.text)
    let side = Side(target: target)
    return judge(
      side,
      Side(
        value: actual.value, upper: nil, unit: actual.unit, comparator: .exactly, measure: target.measure),
      kind: kind, direction: target.direction == .down ? .down : known)
  }

  /// Several targets with their results: `partly` where only some are met. Masked and incomparable ones are
  /// left out as long as another can be judged.
  public static func together(_ parts: [Judgement]) -> Judgement? {
    guard let first = parts.first else { return nil }
    guard parts.count > 1 else { return first }
    let judged = parts.filter { $0.difference != nil }
    let verdict: Verdict
    if judged.isEmpty {
      verdict = parts.contains { $0.verdict == .masked } ? .masked : .notComparable
    } else if judged.allSatisfy({ $0.verdict == .exceeded }) {
      verdict = .exceeded
    } else if judged.allSatisfy({ $0.verdict == .met || $0.verdict == .exceeded }) {
      verdict = .met
    } else if judged.allSatisfy({ $0.verdict == .missed }) {
      verdict = .missed
    } else {
      verdict = .partly
    }
    return Judgement(
      verdict: verdict, difference: judged.compactMap(\.difference).min(),
      reason: AssessmentWords.joined(parts.map(\.reason)))
  }

  /// A deadline that was kept or not: early by more than a whole month is `exceeded`. Where the deadline names no day,
  /// a whole calendar month lies between: 9月28日 is in time for 10月底, 8月31日 is early.
  public static func of(due: PartialDate, reached: CalendarDate) -> Judgement {
    let days = due.last.days(since: reached)
    let months = (due.last.year - reached.year) * 12 + due.last.month - reached.month
    let isEarly = due.precision == .day ? days > 31 : months > 1
    let verdict: Verdict = days < 0 ? .missed : isEarly ? .exceeded : .met
    return Judgement(
      verdict: verdict, difference: Decimal(days),
      reason: AssessmentWords.date(due: due, reached: reached, days: days, verdict: verdict), scale: .days)
  }

  /// One side of the comparison, whichever form it came in.
  struct Side {
    var value: Decimal?
    var upper: Decimal?
    var unit: MeasureUnit
    var comparator: Comparator
    var measure: Measure

    init(value: Decimal?, upper: Decimal?, unit: MeasureUnit, comparator: Comparator, measure: Measure) {
      self.value = value
      self.upper = upper
      self.unit = unit
      self.comparator = comparator
      self.measure = measure
    }

    init(figure: Figure) {
      self.init(
        value: figure.value, upper: figure.upper, unit: MeasureUnit(figure.unit),
        comparator: figure.upper == nil ? figure.comparator : .between, measure: figure.measure)
    }

    init(target: Target) {
      self.init(
        value: target.setting == .given ? target.value : nil, upper: target.upper, unit: target.unit,
        comparator: target.comparator, measure: target.measure)
    }
  }

  private static func judge(
    _ target: Side, _ actual: Side, kind: CommitmentKind, direction: Direction?
  ) -> Judgement {
    guard let aim = target.value, let found = actual.value else {
      return Judgement(verdict: .masked, reason: AssessmentWords.masked(target: target, actual: actual))
    }
    guard let value = comparable(actual, with: target) else {
      return Judgement(
        verdict: .notComparable, reason: AssessmentWords.notComparable(target: target, actual: actual))
    }
    let changes = target.measure == .growth || target.measure == .change
    // A rate with a known better direction (失业率) is read in points like growth; any other share against its size.
    let isRate = target.unit.dimension == .percent || target.unit.dimension == .points
    let bar = Bar(
      comparator: target.comparator, value: aim, upper: target.upper, direction: direction,
      inPoints: isRate && (changes || target.measure == .share && direction == .down), falls: changes)
    if aim < 0, !bar.isFall {
      return Judgement(
        verdict: .notComparable, reason: AssessmentWords.negative(target: target, actual: actual))
    }
    let (isMet, difference) = bar.measure(value)
    let verdict: Verdict
    if isMet {
      verdict = bar.isExceeded(value) ? .exceeded : .met
    } else {
      let hasMoved = (kind == .project || kind == .action) && target.measure == .level && value > 0
      verdict = hasMoved && target.comparator != .atMost && aim > 0 ? .partly : .missed
    }
    return Judgement(
      verdict: verdict, difference: difference,
      reason: AssessmentWords.verdict(
        verdict, target: target, actual: actual, found: found, converted: value, difference: difference,
        inPoints: isRate, lowerIsBetter: bar.direction == .down),
      scale: isRate && target.comparator != .atMost && target.comparator != .between ? .points : .amount)
  }

  /// The result in the target's unit; nil where they can't be compared.
  private static func comparable(_ actual: Side, with target: Side) -> Decimal? {
    let kinds: Set<Measure> = [actual.measure, target.measure]
    // Growth is only held against growth; a level in percent may have been read as a share.
    guard kinds.count == 1 || kinds == [.level, .share] else { return nil }
    guard let value = actual.value else { return nil }
    if Classifier.contradict(actual.unit.text, target.unit.text) { return nil }
    let quantity = Quantity(value, actual.unit)
    if let converted = quantity.converted(to: target.unit) { return converted }
    // 1100万以上 names no unit: it is a count of whatever its sentence counts.
    if actual.unit.dimension == .plain, target.unit.dimension.isCount {
      return quantity.base / target.unit.factor
    }
    if target.unit.dimension == .plain, actual.unit.dimension.isCount {
      return quantity.base / target.unit.factor
    }
    return nil
  }
}

/// Classifiers that belong to one sort of thing: 床位 in 张 aren't 民宿 in 家, while 4处 and 4个 may be the same canteens.
enum Classifier {
  private static let particular: Set<Unicode.Scalar> = [
    "张", "張", "株", "棵", "盏", "辆", "輛", "头", "只", "羽", "艘", "册", "本", "幅", "部", "颗", "把", "口", "层", "村", "镇",
    "乡",
  ]
  private static let general: Set<Unicode.Scalar> = ["个", "個"]

  static func contradict(_ first: String, _ second: String) -> Bool {
    guard let a = first.unicodeScalars.last, let b = second.unicodeScalars.last, a != b else { return false }
    if general.contains(a) || general.contains(b) { return false }
    return particular.contains(a) || particular.contains(b)
  }
}

extension Dimension {
  /// Counts of people or things, which a bare number may stand for.
  var isCount: Bool {
    switch self {
    case .people, .visits, .households, .householdVisits, .objects, .events: true
    default: false
    }
  }
}
