import FoundationEssentials
import PlanModel

/// Why a reported value can't be taken. Facts only; the caller finds the words.
public enum ValueProblem: Error, Hashable, Sendable {
  /// No number stands in it.
  case noNumber(String)
  /// XX: there is a number, and it is unknown.
  case masked(String)
  /// A range reports no value: 3-5个.
  case range(String)
  /// More than one value for the same target: 60亿元；62亿元.
  case severalValues(String)
  /// Its unit and the target's measure different things; `expected` holds the targets' units.
  case wrongUnit(String, expected: [String])
  /// More than one target could be meant; these are their indicators or texts.
  case whichTarget([String])
  /// No target has this indicator; these are the ones there are.
  case unknownIndicator(String, known: [String])
}

/// A reported value as a cell or `progress` states it (完成值): `8公里`, `约300`, `80%（滞后）`.
public struct ReportedValue: Hashable, Sendable {
  /// The unit is empty where none is written.
  public var quantity: Quantity
  /// 约: kept, and counted as the number it names.
  public var isAbout: Bool
  /// 增长, 下降, or a minus: it says how something moved, and is nobody's 完成率.
  public var isChange: Bool
  /// What stood in brackets.
  public var remark: String?
  /// As written.
  public var text: String
  /// What else the cell gives: `9%` of `60亿元；9%`.
  public var more: [ReportedValue] = []

  public init(
    quantity: Quantity, isAbout: Bool = false, isChange: Bool = false, remark: String? = nil,
    text: String = ""
  ) {
    self.quantity = quantity
    self.isAbout = isAbout
    self.isChange = isChange
    self.remark = remark
    self.text = text
  }
}

/// Reads the 完成值 column and the value of `progress`.
public struct ValueParser: Sendable {
  public init() {}

  /// Nil for an empty cell: not reported is not zero.
  public func parse(_ cell: String) throws(ValueProblem) -> ReportedValue? {
    try parse(cell) { MeasureUnit($0) }
  }

  /// - Parameter unit: what gives a unit's text its meaning.
  func parse(_ cell: String, _ unit: (String) -> MeasureUnit) throws(ValueProblem) -> ReportedValue? {
    if Self.isBound(cell) { throw .range(cell) }
    if let plain = QuantityPhrase(plain: cell, unit), let value = plain.value {
      return ReportedValue(
        quantity: Quantity(value, plain.unit), isAbout: plain.comparator == .about, text: cell)
    }
    let text = CellText(cell)
    if MeasureWords.nothing.contains(text.string) { return nil }
    if text.isProse { throw .noNumber(cell) }
    let parts = text.figureParts.filter { CellNumber.first(in: $0) != nil }
    guard parts.count > 1 else { return try one(text, cell) }
    var values: [ReportedValue] = []
    for part in parts { values.append(try one(part, part.string)) }
    var first = values.removeFirst()
    first.more = values
    return first
  }

  /// A bound is no value.
  private static func isBound(_ cell: String) -> Bool {
    if let first = cell.utf8.first, (48...57).contains(first) { return false }
    guard let first = cell.first(where: { !$0.isWhitespace }) else { return false }
    return "><≥≤＞＜".contains(first)
  }

  private func one(_ text: CellText, _ cell: String) throws(ValueProblem) -> ReportedValue {
    guard let phrase = QuantityPhrase(text) else {
      if let number = WordyCell.number(text) {
        return ReportedValue(quantity: Quantity(number, MeasureUnit("")), text: cell)
      }
      guard let figure = WordyCell.figure(text.string), let value = figure.quantity else {
        throw .noNumber(cell)
      }
      return ReportedValue(quantity: value, isAbout: figure.comparator == .about, text: cell)
    }
    guard let value = phrase.value else { throw .masked(cell) }
    if phrase.upper != nil { throw .range(cell) }
    return ReportedValue(
      quantity: Quantity(value, phrase.unit), isAbout: phrase.comparator == .about,
      isChange: phrase.trend != .none || value < 0, remark: phrase.remark, text: cell)
  }
}

extension ReportedValue {
  /// A value as it enters the ledger: which target it belongs to, in which unit.
  public struct Fitted: Hashable, Sendable {
    /// Nil where there is one target or none.
    public var indicator: String?
    public var quantity: Quantity?
    /// The cell gave a percentage of a target that isn't one: 完成率.
    public var percent: Decimal?
  }

  /// Finds the target that this value reports on; a bare number takes that target's unit.
  ///
  /// - Parameter indicator: the 指标 column, which decides where several targets have like units.
  public func fitted(to targets: [Target], indicator: String? = nil) throws(ValueProblem) -> Fitted {
    // Most rows: one target, and a value that goes with it.
    if targets.count == 1, indicator?.isEmpty ?? true, let value = converted(for: targets[0]) {
      return Fitted(quantity: value)
    }
    let named = try Self.named(indicator, among: targets)
    guard !named.isEmpty else {
      return isCompletion ? Fitted(percent: quantity.value) : Fitted(indicator: indicator, quantity: quantity)
    }
    let fits = named.compactMap { target in converted(for: target).map { (target, $0) } }
    if fits.isEmpty {
      if isCompletion, named.count == 1 {
        return Fitted(indicator: Self.name(of: named[0], among: targets), percent: quantity.value)
      }
      throw .wrongUnit(quantity.unit.text, expected: named.map(\.unit.text))
    }
    guard fits.count == 1, let (target, value) = fits.first else {
      let names = targets.names
      throw .whichTarget(
        fits.compactMap { fit in targets.firstIndex(of: fit.0).map { names[$0] } })
    }
    return Fitted(indicator: Self.name(of: target, among: targets), quantity: value)
  }

  /// A percentage beside a target that is none.
  private var isCompletion: Bool { quantity.unit.dimension == .percent && !isChange }

  private static func named(_ indicator: String?, among targets: [Target]) throws(ValueProblem) -> [Target] {
    guard let indicator, !indicator.isEmpty, !targets.isEmpty else { return targets }
    let named = targets.indices(named: indicator)
    if !named.isEmpty { return named.map { targets[$0] } }
    if targets.count == 1, targets[0].indicator.isEmpty { return targets }
    throw .unknownIndicator(indicator, known: targets.names)
  }

  /// How an entry names its target: by indicator; not at all where there is only one, or the unit says which.
  private static func name(of target: Target, among targets: [Target]) -> String? {
    targets.count > 1 && !target.indicator.isEmpty ? target.indicator : nil
  }

  private func converted(for target: Target) -> Quantity? {
    if quantity.unit.text.isEmpty { return Quantity(quantity.value, target.unit) }
    if quantity.unit.isComparable(with: target.unit) { return quantity }
    if quantity.unit.dimension == .plain {
      // 3.5万 of a target in 亩 is 3.5万亩.
      let scaled = MeasureUnit(quantity.unit.text + target.unit.text)
      return scaled.isComparable(with: target.unit) ? Quantity(quantity.value, scaled) : nil
    }
    guard target.unit.text.isEmpty else { return nil }
    if target.setting == .masked { return quantity }
    // 零发生 names no unit: whatever is counted, none is none.
    return target.value == 0 ? Quantity(quantity.value, target.unit) : nil
  }
}
