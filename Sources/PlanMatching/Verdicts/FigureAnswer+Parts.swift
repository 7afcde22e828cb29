import FoundationEssentials
import PlanModel

/// A number given in parts (分项合计): 织网培训412人、“夜校”培训203人 is 615 of 培训600人.
extension FigureAnswer {
  /// 巡演、电影合计153场 for 巡演20场、电影130场: one figure stands for all targets of its unit, and says so.
  func total(_ targets: [Figure], _ actuals: [Figure]) -> [(target: Int, judgement: Judgement)]? {
    guard targets.count > 1, let unit = targets.first?.unit,
      targets.allSatisfy({ $0.measure == .level && $0.unit == unit && $0.value != nil }),
      !commitment.quote.has("其中")
    else { return nil }
    let alike = actuals.filter { actual in
      actual.measure == .level
        && MeasureSort(actual.unit, dimension: MeasureUnit(actual.unit).dimension).compares(
          with: MeasureSort(unit, dimension: MeasureUnit(unit).dimension))
    }
    guard alike.count == 1, let told = alike.first,
      (words(before: told, most: 4) + told.quote).hasAny(["合计", "共计", "总计", "共"])
    else { return nil }
    let sum = targets.compactMap(\.value).reduce(0, +)
    let whole = made(from: targets[0], value: sum, measure: .level)
    return [(target: 0, judgement: Judgement.of(target: whole, actual: told, kind: commitment.kind))]
  }

  /// The sum of figures of one unit that stand in a row, each after the same two characters, which the commitment has
  /// too; nil where one of them is the whole or a plan, or where the commitment means one of the parts.
  func sum(of alike: [Figure], for target: Figure) -> Figure? {
    guard target.measure == .level, targets.count == 1, alike.count > 1, alike.count <= 6,
      !outcome.quote.has("其中"),
      MeasureUnit(target.unit).dimension != .percent,
      alike.allSatisfy({ $0.unit == alike[0].unit && $0.measure == .level && !$0.isAttribute && isPart($0) })
    else { return nil }
    let names = alike.map { figure in
      Array(
        words(before: figure, most: 12).unicodeScalars.reversed().prefix { !Marks.partsThings($0) }.reversed()
      )
      .map(\.value)
    }
    if let listed = sumOfListed(alike, names: names, for: target) { return listed }
    guard let shared = names.first?.suffix(2), shared.count == 2, shared.allSatisfy(Folding.isHan),
      names.allSatisfy({ $0.suffix(2) == shared })
    else { return nil }
    let promised = Folding.scalars(commitment.quote)
    guard QuotedNames.contains(promised[...], Array(shared)) else { return nil }
    // 新建公路12公里、改建公路8公里, where 新建 was promised: one of the parts is meant.
    let meant = names.map { name in
      let rest = name.dropLast(2)
      return zip(rest, rest.dropFirst()).contains { QuotedNames.contains(promised[...], [$0, $1]) }
    }
    guard Set(meant).count == 1 else { return nil }
    let values = alike.compactMap(\.value)
    guard values.count == alike.count else { return nil }
    return made(from: alike[0], value: values.reduce(0, +), measure: .level)
  }

  /// 实验室、工作站分别新增9个、4个, “煤改气”18万户、“煤改电”8万户: kinds of what was promised under one name, which
  /// the promise names all or none of.
  private func sumOfListed(_ alike: [Figure], names: [[UInt32]], for target: Figure) -> Figure? {
    guard let aim = target.value, let first = alike.first else { return nil }
    let promised = Folding.scalars(commitment.quote)
    let kinds: [[UInt32]]
    if let shared = outcome.quote.firstRange(of: "分别") {
      kinds = outcome.quote[..<shared.lowerBound].split { "、和及，；".contains($0) }
        .suffix(alike.count).map { Folding.scalars(String($0)) }
      // Nothing but a comma or 和 between them.
      guard zip(alike, alike.dropFirst()).allSatisfy({ (0...1).contains($1.span.start - $0.span.end) }) else {
        return nil
      }
    } else {
      kinds = names.map { $0.filter(Folding.isHan) }
      guard let one = kinds.first, one.count >= 3,
        kinds.allSatisfy({ $0.suffix(3).prefix(2) == one.suffix(3).prefix(2) })
      else { return nil }
    }
    guard kinds.count == alike.count else { return nil }
    let isNamed = kinds.map { QuotedNames.contains(promised, Array($0.suffix(2))) }
    guard !isNamed.contains(true) else { return nil }
    let values = alike.compactMap(\.value)
    let sum = values.reduce(0, +)
    // Far from what was promised it is another thing that is counted.
    guard values.count == alike.count, sum >= aim / 2, sum <= aim * 2 else { return nil }
    return made(from: first, value: sum, measure: .level)
  }

  private func isPart(_ figure: Figure) -> Bool {
    let before = words(before: figure, most: 5) + figure.quote
    return !before.hasAny(["由", "从", "比", "较", "应", "共", "累计", "总", "计划", "目标", "任务", "达到", "平均", "每"])
  }
}
