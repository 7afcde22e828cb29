import FoundationEssentials
import PlanModel

/// Why a target cell says nothing that a result could be held against. Facts only; the caller finds the words.
public enum TargetProblem: Error, Hashable, Sendable {
  /// No number stands in it: 完成方案编制.
  case noNumber(String)
  /// The range ends before it begins: 8%-5%.
  case emptyRange(String)
}

/// Reads the 目标 column and `--target`: `>=20公里`, `增长6.5%左右`, `控制在3%以内`, several with ； between.
///
/// An empty cell has no target. Masked numbers (XX亿元) and 不设目标 keep their setting, never zero.
public struct TargetParser: Sendable {
  /// The commitment's title, which says what a bare number measures: 涨幅, 失业率, 覆盖率.
  public var title: String

  public init(title: String = "") { self.title = title }

  public func parse(_ cell: String) throws(TargetProblem) -> [Target] { try parse(cell) { MeasureUnit($0) } }

  /// - Parameter unit: what gives a unit's text its meaning.
  func parse(_ cell: String, _ unit: (String) -> MeasureUnit) throws(TargetProblem) -> [Target] {
    if let plain = QuantityPhrase(plain: cell, unit) { return [target(plain, written: cell)] }
    let text = CellText(cell)
    if MeasureWords.nothing.contains(text.string) { return [] }
    if text.isProse { throw .noNumber(cell) }
    var targets: [Target] = []
    for part in text.figureParts { targets.append(try target(part)) }
    if targets.count == 1 { targets[0].text = cell.trimmed }
    return Self.named(targets)
  }

  /// Where neither indicator nor unit tells two targets apart, each goes by its own words.
  private static func named(_ targets: [Target]) -> [Target] {
    targets.map { target in
      let twins = targets.filter {
        $0.indicator == target.indicator && $0.unit.isComparable(with: target.unit)
      }
      guard twins.count > 1 else { return target }
      var target = target
      target.indicator = target.text
      return target
    }
  }

  private func target(_ text: CellText) throws(TargetProblem) -> Target {
    let written = text.string
    if MeasureWords.notSet.contains(where: { written.hasPrefix($0) }) {
      return TargetDefaults.complete(TargetDraft(setting: .notSet, text: written), title: title)
    }
    guard let phrase = QuantityPhrase(text) else {
      guard let figure = WordyCell.figure(written) else { throw .noNumber(written) }
      if let value = figure.value, let upper = figure.upper, upper < value { throw .emptyRange(written) }
      var target = TargetDefaults.target(from: figure, title: title)
      target.text = written
      return target
    }
    if let value = phrase.value, let upper = phrase.upper, upper < value { throw .emptyRange(written) }
    return target(phrase, written: written)
  }

  private func target(_ phrase: QuantityPhrase, written: String) -> Target {
    var draft = TargetDraft(setting: phrase.value == nil ? .masked : .given, text: written)
    draft.indicator = phrase.indicator
    draft.comparator = phrase.comparator
    draft.value = phrase.value
    draft.upper = phrase.upper
    draft.unit = phrase.unit
    draft.trend = phrase.trend
    draft.isCeiling = phrase.isCeiling
    return TargetDefaults.complete(draft, title: title)
  }
}
