import PlanModel

/// The levels and targets of earlier reports, by indicator: what growth and completion are recomputed from (基数).
struct BaseFigures: Sendable {
  struct Level: Sendable {
    var indicator: String
    var figure: Figure
  }

  /// Levels that the last report's review states.
  var levels: [String: [Level]] = [:]
  /// Targets that the last report's plan sets.
  var targets: [String: [Level]] = [:]
  var names = IndicatorNames()

  init(names: IndicatorNames = IndicatorNames()) { self.names = names }

  /// Takes the figures of a report; a later one goes before an earlier one.
  init(reports: [Extraction], names: IndicatorNames) {
    self.names = names
    for report in reports.reversed() {
      for figure in report.outcomes.flatMap(\.figures) where figure.measure == .level && !figure.isAttribute {
        add(figure, to: \.levels)
      }
      for figure in report.commitments.flatMap(\.figures)
      where figure.measure == .level && !figure.isAttribute {
        add(figure, to: \.targets)
      }
    }
  }

  private mutating func add(_ figure: Figure, to table: WritableKeyPath<BaseFigures, [String: [Level]]>) {
    let name = names.canonical(figure.indicator)
    guard !name.isEmpty else { return }
    self[keyPath: table][name, default: []].append(Level(indicator: figure.indicator, figure: figure))
  }

  /// The level to compare with: same indicator, comparable unit, and only one value that it could be.
  func level(of indicator: String, like unit: MeasureUnit) -> PrintedNumber? {
    only(levels[names.canonical(indicator)], like: unit)
  }

  func target(of indicator: String, like unit: MeasureUnit) -> PrintedNumber? {
    only(targets[names.canonical(indicator)], like: unit)
  }

  private func only(_ candidates: [Level]?, like unit: MeasureUnit) -> PrintedNumber? {
    let numbers = (candidates ?? []).compactMap { level -> PrintedNumber? in
      var figure = level.figure
      if figure.comparator == .atLeast { figure.comparator = .exactly }
      guard MeasureUnit(figure.unit).isComparable(with: unit) else { return nil }
      return PrintedNumber(figure)
    }
    guard let first = numbers.first, numbers.allSatisfy({ $0.value == first.value }) else { return nil }
    return first
  }
}

/// What an indicator is called without the words that don't tell it apart, and under its first name (指标别名).
public struct IndicatorNames: Sendable {
  private var aliases: [(String, String)]

  /// Each entry lists names of one indicator; the first is the one that stands for all.
  public init(aliases groups: [[String]] = []) {
    aliases = groups.flatMap { group in group.dropFirst().map { ($0, group[0]) } }
      .sorted { $0.0.count > $1.0.count }
  }

  private static let fillers = [
    "全年", "全镇", "全县", "全市", "全省", "全乡", "累计", "预计", "共", "实现", "完成", "达到", "总额达", "年度", "我镇",
    "上半年", "今年", "去年", "突破", "新增的",
  ]

  func canonical(_ indicator: String) -> String {
    var name = indicator
    for filler in Self.fillers where name.hasPrefix(filler) && name.count > filler.count + 1 {
      name = String(name.dropFirst(filler.count))
    }
    for filler in ["实现", "完成", "达到", "为", "达"] where name.hasSuffix(filler) && name.count > filler.count + 1 {
      name = String(name.dropLast(filler.count))
    }
    for (alias, first) in aliases where name == alias || name.hasPrefix(alias) {
      return first + name.dropFirst(alias.count)
    }
    return name
  }

  /// Growth of these is printed at constant prices (可比价), so levels at current prices don't give it.
  func isConstantPrice(_ indicator: String) -> Bool {
    ["生产总值", "GDP", "增加值", "实际增"].contains { indicator.contains($0) }
  }
}
