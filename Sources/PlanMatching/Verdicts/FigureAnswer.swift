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
  /// How many days the year looked back on has.
  var daysOfYear = 365
  /// The outcome stands among what several years came to.
  var tellsSeveralYears = false

  /// One judgement for each target that the outcome has a figure for, with the target's place.
  func judgements() -> [(target: Int, judgement: Judgement)] {
    let targets = self.targets
    let actuals = outcome.figures.map { changed($0, in: outcome.quote, from: outcome.span.start) }.filter {
      (!$0.isAttribute || targets.count == 1) && !isOfSeveralYears($0) && !isSumOfEach($0)
        && !isTotalOfAll($0) && !countsTheGroup($0) && !countsWhereFrom($0) && !countsWhoDidIt($0)
    }
    if let together = total(targets, actuals) { return together }
    // The target that a figure suits best has the first claim to it.
    let claims = targets.count > 1 ? targets.map { claim($0, actuals) } : [0]
    let order = targets.indices.sorted { (claims[$1], $0) < (claims[$0], $1) }
    var judged: [(target: Int, judgement: Judgement)] = []
    var used: Set<Span> = []
    for at in order {
      guard let actual = answer(to: targets[at], among: actuals, used: used) else { continue }
      if used.contains(actual.span), !isShared { continue }
      used.insert(actual.span)
      judged.append(
        (
          at,
          Judgement.of(
            target: named(targets[at], in: commitment.quote, from: commitment.span.start), actual: actual,
            kind: commitment.kind)
        ))
    }
    return judged.sorted { $0.target < $1.target }
  }

  /// One figure for all: 收入、产值均增长6%.
  private var isShared: Bool { outcome.quote.hasAny(["均", "都", "各", "分别"]) }

  private func claim(_ target: Figure, _ actuals: [Figure]) -> Double {
    let wanted = name(of: target, in: commitment.quote, from: commitment.span.start)
    return actuals.filter { compares($0, with: target) }.map {
      Self.overlap(wanted, name(of: $0, in: outcome.quote, from: outcome.span.start))
    }.max() ?? 0
  }

  /// 总面积22万亩: where all stands, no answer to what was to be added (新造1万亩).
  private func isTotalOfAll(_ figure: Figure) -> Bool {
    // 累计达47万户 holds all years', where so many were to be made over in one.
    if words(before: figure, most: 5).hasAny(["累计达", "总数达", "总量达"]),
      !commitment.quote.hasAny(["累计", "总数", "总量", "达到", "达", "保有"])
    {
      return true
    }
    guard commitment.quote.hasAny(["新增", "新造", "新建", "新修", "新开", "新栽", "新种", "净增", "再增"]) else {
      return false
    }
    let before = words(before: figure, most: 6) + figure.quote
    return before.hasAny(["总面积", "总量", "总数", "总规模", "存量", "保有量", "总里程"])
  }

  /// 26个国家和地区, 9个部门: where people came from and who took part, unless the promise counts them too.
  private func countsWhereFrom(_ figure: Figure) -> Bool {
    guard MeasureSort(figure.unit, dimension: MeasureUnit(figure.unit).dimension).isGeneral else {
      return false
    }
    let counted = words(after: figure, most: 3)
    return Self.sources.contains { counted.hasPrefix($0) && !commitment.quote.has($0) }
  }

  private static let sources = ["国家", "国内外", "省份", "省区", "省市", "地区", "部门", "行业"]

  /// 9个乡镇 counts those of which each was to have one (每个乡镇至少1所).
  private func countsTheGroup(_ figure: Figure) -> Bool {
    guard commitment.quote.has("每"),
      let each = commitment.quote.firstRange(of: "每个") ?? commitment.quote.firstRange(of: "每")
    else { return false }
    let group = commitment.quote[each.upperBound...].prefix(2)
    guard group.count == 2 else { return false }
    return (figure.quote + words(after: figure, most: 2)).hasSuffix(String(group))
  }

  /// The words of the outcome next to a figure, within its clause.
  func words(before figure: Figure, most: Int) -> String {
    let scalars = Array(outcome.quote.unicodeScalars)
    let at = figure.span.start - outcome.span.start
    guard at >= 0, at <= scalars.count else { return "" }
    return String(
      String.UnicodeScalarView(
        scalars[max(0, at - most)..<at].reversed().prefix { !Marks.parts($0) }.reversed()))
  }

  /// The words of the commitment right before a target.
  private func promise(before target: Figure) -> String {
    let scalars = Array(commitment.quote.unicodeScalars)
    let at = target.span.start - commitment.span.start
    guard at >= 0, at <= scalars.count else { return "" }
    return String(
      String.UnicodeScalarView(
        scalars[max(0, at - 8)..<at].reversed().prefix { !Marks.parts($0) }.reversed()))
  }

  func words(after figure: Figure, most: Int) -> String {
    let scalars = Array(outcome.quote.unicodeScalars)
    let at = figure.span.end - outcome.span.start
    guard at >= 0, at <= scalars.count else { return "" }
    return String(String.UnicodeScalarView(scalars[at..<min(scalars.count, at + most)]))
  }

  /// 年均增长7.8%, 五年新增6400万人: not the year that the plan is for.
  private func isOfSeveralYears(_ figure: Figure) -> Bool {
    if tellsSeveralYears, !isEndState(figure), !promisesSeveralYears { return true }
    let long = ["年均", "五年", "三年", "连续", "累计五年"]
    let scalars = Array(outcome.quote.unicodeScalars)
    let at = figure.span.start - outcome.span.start
    guard at >= 0, at <= scalars.count else { return false }
    let before = String(String.UnicodeScalarView(scalars[max(0, at - 8)..<at])) + figure.quote
    // 年均浓度 is a mean over the days of one year.
    if before.hasAny(["年均浓度", "年均值"]) { return false }
    return long.contains { before.has($0) && !commitment.quote.has($0) }
  }

  /// 三年行动…: its own time is longer than the year.
  private var promisesSeveralYears: Bool { commitment.quote.hasAny(["五年", "三年", "四年", "累计", "任期"]) }

  /// 覆盖率提高到62%: where things stand at the end, whatever the time that led there.
  private func isEndState(_ figure: Figure) -> Bool {
    figure.measure != .growth && (words(before: figure, most: 3) + figure.quote).hasAny(["达", "到", "至"])
  }

  /// 合计500万元 says nothing of a bound that each must reach (全部超过40万元).
  private func isSumOfEach(_ figure: Figure) -> Bool {
    guard commitment.quote.hasAny(["全部", "每个", "每村", "均达", "均超", "都超", "都达", "各村"]) else { return false }
    let scalars = Array(outcome.quote.unicodeScalars)
    let at = figure.span.start - outcome.span.start
    guard at >= 0, at <= scalars.count else { return false }
    return String(String.UnicodeScalarView(scalars[max(0, at - 3)..<at])).hasAny(["合计", "共计", "总计"])
  }

  /// Where whoever read the figure gave it no indicator, the words of its clause before it tell what it measures.
  private func named(_ figure: Figure, in quote: String, from start: Int) -> Figure {
    guard figure.indicator.isEmpty else { return figure }
    let scalars = Array(quote.unicodeScalars)
    let at = figure.span.start - start
    guard at > 0, at <= scalars.count else { return figure }
    let clause = scalars[..<at].reversed().prefix { !Marks.parts($0) }.reversed()
    var named = figure
    named.indicator = String(String.UnicodeScalarView(clause))
    return named
  }

  private func answer(to target: Figure, among actuals: [Figure], used: Set<Span>) -> Figure? {
    let unit = MeasureUnit(target.unit)
    if asksForAddition(target), let added = addition(target, actuals) { return added }
    let alike = actuals.filter { compares($0, with: target) }
    if let best = best(alike, for: target, used: used) {
      guard let aim = target.value, let value = best.value, value < aim,
        let whole = sum(of: alike, for: target)
      else { return best }
      return whole
    }
    if unit.dimension == .objects, target.measure == .level, let named = NamedThings.count(in: outcome.quote)
    {
      return made(from: target, value: Decimal(named), measure: .level)
    }
    if let told = shareOfPlan(target, outcome.figures) { return told }
    if target.measure == .growth { return growth(target, actuals) }
    if target.measure == .share || unit.dimension == .percent {
      if let days = shareOfDays(target, actuals) { return days }
      if let made = share(target, outcome.figures.filter { !isOfSeveralYears($0) }) { return made }
      if let aim = target.value, aim > 80, unit.dimension == .percent, Coverage.isFull(outcome) {
        return made(from: target, value: 100, measure: target.measure)
      }
    }
    return nil
  }

  private func compares(_ actual: Figure, with target: Figure) -> Bool {
    switch (actual.measure, target.measure) {
    case (let one, let other) where one == other: break
    case (.level, .share), (.share, .level): break
    default: return false
    }
    let wanted = MeasureUnit(target.unit).dimension
    // 贡献率66.4% is no answer to 增长7%.
    if wanted == .percent, Self.isPart(actual), !Self.isPart(target) { return false }
    if RateNames.differ(
      rate(target, in: commitment.quote, from: commitment.span.start),
      rate(actual, in: outcome.quote, from: outcome.span.start))
    {
      return false
    }
    return MeasureSort(target.unit, dimension: wanted).compares(
      with: MeasureSort(actual.unit, dimension: MeasureUnit(actual.unit).dimension))
  }

  /// What a share is called: its indicator, and the words of its clause before it.
  private func rate(_ figure: Figure, in quote: String, from start: Int) -> String {
    let scalars = Array(quote.unicodeScalars)
    let at = figure.span.start - start
    guard at >= 0, at <= scalars.count else { return figure.indicator }
    let before = scalars[max(0, at - 8)..<at].reversed().prefix { !Marks.partsThings($0) }.reversed()
    return String(String.UnicodeScalarView(before)) + figure.quote
  }

  private static func isPart(_ figure: Figure) -> Bool {
    figure.indicator.hasAny(["贡献率", "占比", "比重", "份额"])
  }

  /// The one whose indicator is nearest to the target's; where none is, the first that isn't used up.
  private func best(_ alike: [Figure], for target: Figure, used: Set<Span>) -> Figure? {
    if alike.isEmpty || alike.count == 1 && !isPassage { return alike.first }
    let wanted = name(of: target, in: commitment.quote, from: commitment.span.start)
    let alike = isPassage ? alike.filter { names($0, target, wanted) } : alike
    // Each is weighed once.
    let weights = alike.map { figure in
      told(figure, for: target) + part(figure, for: target, among: alike)
        + Self.overlap(wanted, name(of: figure, in: outcome.quote, from: outcome.span.start))
        - (used.contains(figure.span) ? 0.5 : 0)
    }
    return alike.indices.max { weights[$0] != weights[$1] ? weights[$0] < weights[$1] : $0 > $1 }.map {
      alike[$0]
    }
  }

  /// 其中50万元以上的22个 is a part of what was told before it; 项目26个，其中亿元项目13个 is what was asked for.
  private func part(_ figure: Figure, for target: Figure, among alike: [Figure]) -> Double {
    func isPart(_ figure: Figure) -> Bool { words(before: figure, most: 12).has("其中") }
    guard !commitment.quote.has("其中"), isPart(figure) else { return 0 }
    let whole = alike.filter { !isPart($0) }.map { shareOfPairs(of: target, in: $0) }.max() ?? 1
    return shareOfPairs(of: target, in: figure) > whole ? 0.4 : -0.6
  }

  /// How many of the pairs of characters that name the target stand before the figure: 项目26个，其中亿元项目13个.
  private func shareOfPairs(of target: Figure, in figure: Figure) -> Double {
    let wanted = Folding.scalars(target.indicator.isEmpty ? promise(before: target) : target.indicator)
    guard wanted.count > 1 else { return 0 }
    let told = Folding.scalars(figure.indicator + "，" + words(before: figure, most: 10))
    let pairs = zip(wanted, wanted.dropFirst())
    return Double(pairs.count { QuotedNames.contains(told, [$0, $1]) }) / Double(wanted.count - 1)
  }

  /// 由18公里调减为14公里，实际铺设14.2公里: the result goes before the plan that it is held against.
  private func told(_ figure: Figure, for target: Figure) -> Double {
    if isWholeOfAResult(figure) { return -0.6 }
    let before = words(before: figure, most: 5)
    // 开工2.16万套，基本建成1.4万套, where so many were to be started.
    if let promised = StageWords.stage(in: promise(before: target)),
      let reached = StageWords.stage(in: words(before: figure, most: 8))
    {
      return promised == reached ? 0.5 : -0.3
    }
    // 面积达18万亩，新增1.4万亩: what came about goes before where things stand.
    if commitment.quote.hasAny(["新", "发展", "栽", "种植"]), !commitment.quote.hasAny(["达", "稳定", "保持", "改造"]) {
      if before.hasAny(["新增", "新发展", "新建", "新栽", "新植", "新造", "新认定", "新登记", "净增"]) { return 0.4 }
      if before.hasSuffix("达") || before.hasSuffix("达到") { return -0.4 }
    }
    // 开工4万亩，完工2.6万亩, where so many were to be made.
    if before.hasAny(["完工", "竣工", "投用", "交付"]) { return 0.4 }
    if before.hasAny(["开工", "动工"]), !commitment.quote.hasAny(["开工", "动工"]) { return -0.3 }
    if before.hasAny(["实际", "完成", "建成"]) { return 0.4 }
    // 15个村有14个达到: those that did.
    if before.hasSuffix("有"), !before.hasSuffix("共有") { return 0.4 }
    if before.hasAny(["低于", "高于", "超过", "超出"]), outcome.quote.hasAny(["目标", "任务", "计划"]) { return -0.6 }
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
        if Marks.partsThings(scalar) { break }
        name.insert(scalar.value)
      }
    }
    for value in Folding.scalars(figure.quote) where Folding.isHan(value) { name.insert(value) }
    return name
  }

  static func overlap(_ a: Set<UInt32>, _ b: Set<UInt32>) -> Double {
    if a.isEmpty || b.isEmpty { return 0 }
    return Double(a.intersection(b).count) / Double(min(a.count, b.count))
  }
}
