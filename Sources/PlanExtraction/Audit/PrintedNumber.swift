import FoundationEssentials
import PlanModel

/// A figure as printed, with how far its true value may lie from it (印刷精度).
///
/// 5.3亿元 may be anything from 5.25 to 5.35; 12个 is exactly twelve. Two figures contradict each other only where no
/// pair of true values could give what is printed.
struct PrintedNumber: Sendable {
  var figure: Figure
  /// In the base unit of the figure's dimension.
  var value: Decimal
  /// One unit of the last printed digit, in the base unit; zero for plain counts.
  var lastDigit: Decimal
  /// Decimals printed.
  var places: Int

  var low: Decimal { value - lastDigit / 2 }
  var high: Decimal { value + lastDigit / 2 }

  /// Nil for what can't be computed with: masked values, 余, 约, 以上, ranges.
  init?(_ figure: Figure) {
    guard let quantity = figure.quantity, figure.comparator == .exactly, figure.upper == nil else {
      return nil
    }
    self.figure = figure
    value = quantity.base
    places = Self.decimals(in: figure.quote)
    var digit = quantity.unit.factor
    for _ in 0..<places { digit /= 10 }
    lastDigit = Self.isCount(quantity.unit) && places == 0 ? 0 : digit
  }

  var unit: MeasureUnit { MeasureUnit(figure.unit) }

  private static func decimals(in quote: String) -> Int {
    guard let point = quote.firstIndex(where: { $0 == "." || $0 == "．" }) else { return 0 }
    // Not `isNumber`: 亿 is one.
    return quote[quote.index(after: point)...].prefix { ("0"..."9").contains($0) || ("０"..."９").contains($0) }
      .count
  }

  private static func isCount(_ unit: MeasureUnit) -> Bool {
    guard unit.factor == 1 else { return false }
    switch unit.dimension {
    case .people, .visits, .households, .householdVisits, .objects, .events: return true
    default: return false
    }
  }
}

/// An interval of true values that printed ones allow, and the value that they give as they stand.
struct Computed: Sendable {
  var value: Decimal
  var low: Decimal
  var high: Decimal

  /// Holds this against the printed figure. A difference below one unit of the last digit is rounding: offices
  /// truncate, and put the residual of shares into the largest class (DOMAIN §4.7).
  func result(against printed: PrintedNumber) -> Recomputation.Result {
    let unit = printed.unit.factor
    let rounded = (value / unit).rounded(printed.places)
    if rounded == printed.value / unit { return .recomputed }
    let digit = printed.lastDigit == 0 ? 0 : printed.lastDigit / 2
    let reaches = low <= printed.high + digit && high >= printed.low - digit
    return reaches ? .rounding : .contradiction
  }

  /// The computed value said in the printed figure's unit with one decimal more than is sensible to print; a whole number
  /// of things without any.
  func text(like printed: PrintedNumber) -> String {
    let unit = printed.unit
    let shown = value / unit.factor
    let isCount = printed.places == 0 && unit.dimension != .percent && unit.dimension != .points
    return shown.fixed(isCount && shown == shown.rounded(0) ? 0 : max(printed.places, 1)) + unit.text
  }

  static func ratio(_ part: PrintedNumber, of whole: PrintedNumber, scale: Decimal) -> Computed? {
    guard whole.low > 0, whole.value != 0 else { return nil }
    return Computed(
      value: part.value / whole.value * scale, low: part.low / whole.high * scale,
      high: part.high / whole.low * scale)
  }

  static func difference(_ later: PrintedNumber, _ earlier: PrintedNumber) -> Computed {
    Computed(
      value: later.value - earlier.value, low: later.low - earlier.high, high: later.high - earlier.low)
  }

  /// Growth in percent.
  static func growth(from earlier: PrintedNumber, to later: PrintedNumber) -> Computed? {
    guard earlier.low > 0 else { return nil }
    return Computed(
      value: (later.value / earlier.value - 1) * 100, low: (later.low / earlier.high - 1) * 100,
      high: (later.high / earlier.low - 1) * 100)
  }
}
