import FoundationEssentials
import PlanModel

/// Figures that an outcome doesn't print and that its others give (推算数据).
extension FigureAnswer {
  /// 新增民宿8家: the promise is an addition, and a total alone doesn't answer it.
  func asksForAddition(_ target: Figure) -> Bool {
    target.measure == .level && commitment.quote.hasAny(["新增", "净增", "增加", "增设"])
  }

  func addition(_ target: Figure, _ actuals: [Figure]) -> Figure? {
    var alike = totals(actuals, unit: target.unit)
    // 由上年的23家增加到34家: a reader may have left the first number out as last year's.
    if alike.count == 1, let all = StatementFigures.figures(outcome.quote, at: outcome.span.start) {
      let both = totals(all, unit: target.unit)
      if both.count == 2 { alike = both }
    }
    if let both = fromAndTo(alike), let before = both.before.value, let after = both.after.value,
      after > before
    {
      return made(from: both.after, value: after - before, measure: .level)
    }
    if alike.count == 1, let after = alike.first, let total = after.value, isTotal(after),
      let before = earlierLevel(like: after, in: after.unit), total > before
    {
      return made(from: after, value: total - before, measure: .level)
    }
    return nil
  }

  /// 由23家增加到34家, 从每月550元提高到590元: last year's level and this year's.
  private func fromAndTo(_ figures: [Figure]) -> (before: Figure, after: Figure)? {
    let levels = figures.filter { $0.measure == .level }
    guard levels.count == 2, levels[0].unit == levels[1].unit,
      outcome.quote.hasAny(["由", "从"]),
      outcome.quote.hasAny(["增加到", "增至", "增长到", "发展到", "扩大到", "提高到", "提高至", "上升到", "升至", "降至", "下降到", "降低到"])
    else { return nil }
    return (levels[0], levels[1])
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
  func growth(_ target: Figure, _ actuals: [Figure]) -> Figure? {
    if let both = fromAndTo(actuals), let before = both.before.value, let after = both.after.value, before > 0
    {
      return made(
        from: both.after, value: ((after - before) / before * 100).rounded(2), measure: .growth, unit: "%")
    }
    for level in actuals where level.measure == .level {
      guard let now = level.value else { continue }
      for change in actuals where change.measure == .change || isIncrease(change) {
        guard change.span != level.span, let by = change.value,
          let amount = self.amount(by, of: change, in: level.unit), now - amount > 0
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

  /// A change in the level's own unit; 下降3微克 of 47微克/立方米 leaves the volume out. What fell counts below zero.
  private func amount(_ by: Decimal, of change: Figure, in unit: String) -> Decimal? {
    let isFall = (words(before: change, most: 4) + change.quote).hasAny(["下降", "减少", "降低", "少了"])
    let signed = isFall && by > 0 ? -by : by
    if let same = Quantity(signed, change.unit).converted(to: MeasureUnit(unit)) { return same }
    guard let slash = unit.firstIndex(of: "/"), unit[..<slash] == change.unit[...] else { return nil }
    return signed
  }

  /// 净增7000万元, 比上年多了900元.
  private func isIncrease(_ figure: Figure) -> Bool {
    let scalars = Array(outcome.quote.unicodeScalars)
    let at = figure.span.start - outcome.span.start
    guard at >= 0, at <= scalars.count else { return false }
    let before = String(String.UnicodeScalarView(scalars[max(0, at - 6)..<at])) + figure.quote
    return before.hasAny(["净增", "增加", "多了", "增收", "提高了", "下降", "减少", "降低", "少了"])
      && outcome.quote.hasAny(["比上年", "较上年", "比去年", "较去年", "同比", "净增"])
  }

  /// From a part and its whole: 应参保21950人，实际21340人.
  func share(_ target: Figure, _ actuals: [Figure]) -> Figure? {
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

  /// 固定资产投资完成年度计划的103%, where the plan's own number was promised.
  func shareOfPlan(_ target: Figure, _ actuals: [Figure]) -> Figure? {
    guard target.measure == .level, let aim = target.value, aim > 0, targets.count == 1,
      MeasureUnit(target.unit).dimension != .percent
    else { return nil }
    for actual in actuals where actual.measure == .share || actual.measure == .level {
      guard MeasureUnit(actual.unit).dimension == .percent, let share = actual.value else { continue }
      let before = words(before: actual, most: 9) + actual.quote
      guard before.hasAny(["计划", "任务", "目标", "预算"]), before.hasAny(["完成", "占", "达到", "为"]),
        !before.hasAny(["总投资", "总量", "五年"])
      else { continue }
      return made(from: actual, value: (aim * share / 100).rounded(2), measure: .level, unit: target.unit)
    }
    return nil
  }

  /// 优良天数219天 for a share of the year's days (优良天数比例58%).
  func shareOfDays(_ target: Figure, _ actuals: [Figure]) -> Figure? {
    let name = target.indicator + commitment.quote
    guard name.hasAny(["天数", "日数", "优良率"]) else { return nil }
    let days = actuals.filter {
      MeasureUnit($0.unit).dimension == .days && $0.measure == .level
        && (outcome.quote.hasAny(["天数", "日数"]))
    }
    guard let told = days.first, let count = told.value, count > 31, count <= Decimal(daysOfYear) else {
      return nil
    }
    return made(
      from: told, value: (count / Decimal(daysOfYear) * 100).rounded(1), measure: target.measure, unit: "%")
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

  func made(from figure: Figure, value: Decimal, measure: Measure, unit: String? = nil) -> Figure {
    var made = figure
    made.value = value
    made.upper = nil
    made.measure = measure
    made.unit = unit ?? figure.unit
    made.comparator = .exactly
    return made
  }
}
