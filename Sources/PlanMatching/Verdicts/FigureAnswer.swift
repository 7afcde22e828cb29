import FoundationEssentials
import PlanModel

/// Finds the figure of an outcome that answers a target, or makes it from those that are there (数据作答).
///
/// A growth rate comes from a level and its increase (7.5亿元，比上年净增7000万元), from this year's and last year's
/// level; a rate from its parts (应参保21950人，实际21340人); an addition from the totals of two years (由23家增加到34家).
struct FigureAnswer {
  let commitment: CommitmentStatement
  let outcome: OutcomeStatement
  let earlier: [OutcomeStatement]
  /// The outcome is a whole sentence of several: a figure must name what the target names.
  var isPassage = false

  /// One judgement for each target that the outcome has a figure for.
  func judgements() -> [Judgement] {
    let targets = self.targets
    let actuals = outcome.figures.filter {
      (!$0.isAttribute || targets.count == 1) && !isOfSeveralYears($0) && !isSumOfEach($0)
    }
    var judged: [Judgement] = []
    var used: Set<Span> = []
    for target in targets {
      guard let actual = answer(to: target, among: actuals, used: used) else { continue }
      used.insert(actual.span)
      judged.append(
        Judgement.of(
          target: named(target, in: commitment.quote, from: commitment.span.start), actual: actual,
          kind: commitment.kind))
    }
    return judged
  }

  /// 年均增长7.8%, 五年新增6400万人: not the year that the plan is for.
  private func isOfSeveralYears(_ figure: Figure) -> Bool {
    let long = ["年均", "五年", "三年", "连续", "累计五年"]
    let scalars = Array(outcome.quote.unicodeScalars)
    let at = figure.span.start - outcome.span.start
    guard at >= 0, at <= scalars.count else { return false }
    let before = String(String.UnicodeScalarView(scalars[max(0, at - 8)..<at])) + figure.quote
    return long.contains { before.has($0) && !commitment.quote.has($0) }
  }

  /// 合计500万元 says nothing of a bound that each must reach (全部超过40万元).
  private func isSumOfEach(_ figure: Figure) -> Bool {
    guard commitment.quote.hasAny(["全部", "每个", "每村", "均达", "均超", "都超", "都达", "各村"]) else { return false }
    let scalars = Array(outcome.quote.unicodeScalars)
    let at = figure.span.start - outcome.span.start
    guard at >= 0, at <= scalars.count else { return false }
    return String(String.UnicodeScalarView(scalars[max(0, at - 3)..<at])).hasAny(["合计", "共计", "总计"])
  }

  /// The figures that are held against the outcome: not those that describe, and not the count of things just
  /// named (大坞、石门两座山塘).
  var targets: [Figure] { commitment.figures.filter { !$0.isAttribute && !countsNames($0) } }
  var hasTargets: Bool { !targets.isEmpty }

  private func countsNames(_ figure: Figure) -> Bool {
    guard let value = figure.value, value >= 2, value <= 9, figure.comparator == .exactly else {
      return false
    }
    let scalars = Array(commitment.quote.unicodeScalars)
    let at = figure.span.start - commitment.span.start
    guard at > 4, at <= scalars.count,
      !scalars[..<at].suffix(1).contains(where: { "，：".unicodeScalars.contains($0) })
    else { return false }
    return scalars[max(0, at - 8)..<at].contains("、")
      && !scalars[(at - 4)..<at].contains { "建设增置造引".unicodeScalars.contains($0) }
  }

  /// Where whoever read the figure gave it no indicator, the words of its clause before it tell what it measures.
  private func named(_ figure: Figure, in quote: String, from start: Int) -> Figure {
    guard figure.indicator.isEmpty else { return figure }
    let scalars = Array(quote.unicodeScalars)
    let at = figure.span.start - start
    guard at > 0, at <= scalars.count else { return figure }
    let clause = scalars[..<at].reversed().prefix { !"，；。：".unicodeScalars.contains($0) }.reversed()
    var named = figure
    named.indicator = String(String.UnicodeScalarView(clause))
    return named
  }

  private func answer(to target: Figure, among actuals: [Figure], used: Set<Span>) -> Figure? {
    let unit = MeasureUnit(target.unit)
    if asksForAddition(target), let added = addition(target, actuals) { return added }
    let alike = actuals.filter { compares($0, with: target) }
    if let best = best(alike, for: target, used: used) { return best }
    if unit.dimension == .objects, target.measure == .level, let named = NamedThings.count(in: outcome.quote)
    {
      return made(from: target, value: Decimal(named), measure: .level)
    }
    if target.measure == .growth { return growth(target, actuals) }
    if target.measure == .share || unit.dimension == .percent {
      return share(target, outcome.figures.filter { !isOfSeveralYears($0) })
    }
    return nil
  }

  private func compares(_ actual: Figure, with target: Figure) -> Bool {
    let measures: Set<Measure> = [actual.measure, target.measure]
    guard measures.count == 1 || measures == [.level, .share] else { return false }
    return MeasureFact(target).compares(with: MeasureFact(actual))
  }

  /// The one whose indicator is nearest to the target's; where none is, the first that isn't used up.
  private func best(_ alike: [Figure], for target: Figure, used: Set<Span>) -> Figure? {
    let wanted = name(of: target, in: commitment.quote, from: commitment.span.start)
    let alike = isPassage ? alike.filter { names($0, target, wanted) } : alike
    return alike.enumerated().max { a, b in
      let one =
        told(a.element)
        + Self.overlap(wanted, name(of: a.element, in: outcome.quote, from: outcome.span.start))
        - (used.contains(a.element.span) ? 0.5 : 0)
      let two =
        told(b.element)
        + Self.overlap(wanted, name(of: b.element, in: outcome.quote, from: outcome.span.start))
        - (used.contains(b.element.span) ? 0.5 : 0)
      return one != two ? one < two : a.offset > b.offset
    }?.element
  }

  /// 由18公里调减为14公里，实际铺设14.2公里: the result goes before the plan that it is held against.
  private func told(_ figure: Figure) -> Double {
    let scalars = Array(outcome.quote.unicodeScalars)
    let at = figure.span.start - outcome.span.start
    guard at >= 0, at <= scalars.count else { return 0 }
    let before = String(
      String.UnicodeScalarView(
        scalars[max(0, at - 5)..<at].reversed().prefix { !"，；。".unicodeScalars.contains($0) }.reversed()))
    if before.hasAny(["实际", "完成", "建成"]) { return 0.4 }
    return before.hasAny(["由", "从", "计划", "任务", "目标", "原定", "应", "调减", "调整"]) ? -0.6 : 0
  }

  private func names(_ figure: Figure, _ target: Figure, _ wanted: Set<UInt32>) -> Bool {
    !figure.indicator.isEmpty
      && Self.overlap(Set(Folding.scalars(target.indicator)), Set(Folding.scalars(figure.indicator))) >= 0.6
  }

  /// What the figure measures: its indicator and the words before it.
  private func name(of figure: Figure, in quote: String, from start: Int) -> Set<UInt32> {
    let scalars = Array(quote.unicodeScalars)
    var name = Set(Folding.scalars(figure.indicator))
    let at = figure.span.start - start
    if at > 0, at <= scalars.count {
      for scalar in scalars[max(0, at - 8)..<at].reversed() {
        if "，；。、".unicodeScalars.contains(scalar) { break }
        name.insert(scalar.value)
      }
    }
    for value in Folding.scalars(figure.quote) where Folding.isHan(value) { name.insert(value) }
    return name
  }

  private static func overlap(_ a: Set<UInt32>, _ b: Set<UInt32>) -> Double {
    if a.isEmpty || b.isEmpty { return 0 }
    return Double(a.intersection(b).count) / Double(min(a.count, b.count))
  }

  // MARK: - Figures made from others

  /// 新增民宿8家: the promise is an addition, and a total alone doesn't answer it.
  private func asksForAddition(_ target: Figure) -> Bool {
    target.measure == .level && commitment.quote.hasAny(["新增", "净增", "增加", "增设"])
  }

  private func addition(_ target: Figure, _ actuals: [Figure]) -> Figure? {
    var alike = totals(actuals, unit: target.unit)
    // 由上年的23家增加到34家: a reader may have left the first number out as last year's.
    if alike.count == 1, let all = StatementFigures.figures(outcome.quote, at: outcome.span.start) {
      let both = totals(all, unit: target.unit)
      if both.count == 2 { alike = both }
    }
    if alike.count == 2, outcome.quote.has("由") || outcome.quote.has("从"),
      outcome.quote.has("增加到") || outcome.quote.has("增至") || outcome.quote.has("增长到")
        || outcome.quote.has("发展到") || outcome.quote.has("扩大到"),
      let before = alike[0].value, let after = alike[1].value, after > before
    {
      return made(from: alike[1], value: after - before, measure: .level)
    }
    if alike.count == 1, let after = alike.first, let total = after.value, isTotal(after),
      let before = earlierLevel(like: after, in: after.unit), total > before
    {
      return made(from: after, value: total - before, measure: .level)
    }
    return nil
  }

  private func totals(_ figures: [Figure], unit: String) -> [Figure] {
    figures.filter { $0.measure == .level && $0.unit == unit }
  }

  /// 床位达到610张, 增加到34家: where things stand, not what came about.
  private func isTotal(_ figure: Figure) -> Bool {
    let scalars = Array(outcome.quote.unicodeScalars)
    let at = figure.span.start - outcome.span.start
    guard at > 0, at <= scalars.count else { return false }
    let before = String(String.UnicodeScalarView(scalars[max(0, at - 4)..<at])) + figure.quote
    return before.hasAny(["达到", "增加到", "增至", "发展到", "总数", "共有", "累计"])
  }

  /// From a level and its increase over last year, or from both years' levels.
  private func growth(_ target: Figure, _ actuals: [Figure]) -> Figure? {
    for level in actuals where level.measure == .level {
      guard let now = level.value else { continue }
      for change in actuals where change.measure == .change || isIncrease(change) {
        guard change.span != level.span, let by = change.value,
          let amount = Quantity(by, change.unit).converted(to: MeasureUnit(level.unit)), now - amount > 0
        else { continue }
        return made(
          from: level, value: (amount / (now - amount) * 100).rounded(2), measure: .growth, unit: "%")
      }
    }
    for level in actuals where level.measure == .level {
      guard let now = level.value, let before = earlierLevel(like: level, in: level.unit), before > 0 else {
        continue
      }
      return made(from: level, value: ((now - before) / before * 100).rounded(2), measure: .growth, unit: "%")
    }
    return nil
  }

  /// 净增7000万元, 比上年多了1816元.
  private func isIncrease(_ figure: Figure) -> Bool {
    let scalars = Array(outcome.quote.unicodeScalars)
    let at = figure.span.start - outcome.span.start
    guard at >= 0, at <= scalars.count else { return false }
    let before = String(String.UnicodeScalarView(scalars[max(0, at - 6)..<at])) + figure.quote
    return before.hasAny(["净增", "增加", "多了", "增收", "提高了"])
      && outcome.quote.hasAny(["比上年", "较上年", "比去年", "较去年", "同比", "净增"])
  }

  /// From a part and its whole: 应参保21950人，实际21340人.
  private func share(_ target: Figure, _ actuals: [Figure]) -> Figure? {
    for (at, whole) in actuals.enumerated() where whole.measure == .level {
      for part in actuals[(at + 1)...] where part.measure == .level {
        guard let all = whole.value, all > 0, let some = part.value,
          let same = Quantity(some, part.unit).converted(to: MeasureUnit(whole.unit)), same <= all,
          whole.unit == part.unit
        else { continue }
        return made(from: part, value: (same / all * 100).rounded(2), measure: target.measure, unit: "%")
      }
    }
    return nil
  }

  /// Last year's level of the same indicator, from the plan's own report.
  private func earlierLevel(like figure: Figure, in unit: String) -> Decimal? {
    let wanted = Set(Folding.scalars(figure.indicator))
    guard !wanted.isEmpty else { return nil }
    var best: (value: Decimal, overlap: Double)?
    for statement in earlier {
      for other in statement.figures where other.measure == .level && !other.isAttribute {
        guard let value = other.value, let same = Quantity(value, other.unit).converted(to: MeasureUnit(unit))
        else { continue }
        let overlap = Self.overlap(wanted, Set(Folding.scalars(other.indicator)))
        if overlap >= 0.75, overlap > best?.overlap ?? 0 { best = (same, overlap) }
      }
    }
    return best?.value
  }

  private func made(from figure: Figure, value: Decimal, measure: Measure, unit: String? = nil) -> Figure {
    var made = figure
    made.value = value
    made.upper = nil
    made.measure = measure
    made.unit = unit ?? figure.unit
    made.comparator = .exactly
    return made
  }
}
