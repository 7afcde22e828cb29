import FoundationEssentials
import PlanModel

/// The words around a number: what it is held to, what it says of its indicator, and how far the quote goes.
extension FigureScanner {
  func bind(_ bare: BareFigure, floor: Int, limit: Int) -> ScannedFigure {
    var start = bare.core.lowerBound
    var end = bare.core.upperBound
    var comparator = bare.isOpen ? Comparator.atLeast : Comparator.exactly
    var isAttribute = false

    // After the unit: 以上, 左右, 余.
    if let after = BindingWords.after.longest(in: s, at: end, limit: limit) {
      end += after.length
      comparator = Self.comparator(after.value)
      if let second = BindingWords.after.longest(in: s, at: end, limit: limit) { end += second.length }
    }
    // 增速为-3.2%: a minus, not the dash of a range.
    var isBelowZero = false
    if bare.kind == .percent || bare.kind == .points, bare.form == .arabic, start > floor,
      s[start - 1] == 0x2D || s[start - 1] == 0x2212 || s[start - 1] == 0xFF0D,
      start - 1 == floor || Scalar.isHan(s[start - 2])
    {
      start -= 1
      isBelowZero = true
    }
    // Before the number: 超过, 不低于, 约.
    var front = blanksBack(start, floor)
    if let before = BindingWords.before.longest(in: s, endingAt: front, floor: floor),
      BindingWords.notBefore.longest(in: s, endingAt: front, floor: floor) == nil
    {
      // 控制在5%以内: its sense counts, its words stay outside the quote.
      let isHolding = before.length == 3 && s[front - 1] == 0x5728
      if !isHolding {
        front -= before.length
        start = front
      }
      if !isHolding || comparator == .exactly { comparator = Self.comparator(before.value) }
    } else if bare.rule == "bare-scale", front > floor, [0x4E0A, 0x8FC7, 0x7834].contains(s[front - 1]) {
      front -= 1
      start = front
      comparator = .atLeast
    }
    if bare.upper != nil { comparator = .atLeast }

    var value = isBelowZero ? bare.value.map { -$0 } : bare.value
    var measure = bare.measure ?? .level
    let change = bare.measure == nil ? self.change(before: front, floor: floor, bare: bare) : nil
    if let change {
      measure = change.measure
      start = min(start, change.start)
      if change.sign < 0, let own = value, !own.isSignMinus, !own.isZero { value = -own }
    } else if bare.measure == nil {
      switch bare.kind {
      case .percent, .tenth: measure = .share
      case .points: measure = .change
      default: measure = .level
      }
    }
    if isAttributed(before: front, floor: floor) || isThreshold(bare, end, comparator, limit: limit) {
      isAttribute = true
    }
    if !isAttribute, bare.kind != .percent, isForecast(floor: floor, before: front) { isAttribute = true }

    var upper = bare.upper
    if let other = upper, let own = value, own.isSignMinus, other > 0 { upper = -other }
    return ScannedFigure(
      range: start..<end, core: bare.core, value: value, upper: upper, decimals: bare.decimals,
      unit: bare.unit,
      comparator: comparator, measure: measure, isAttribute: isAttribute, isDuration: bare.kind == .duration,
      indicator: "", kind: bare.kind, rule: bare.rule)
  }

  private static func comparator(_ sense: Int) -> Comparator {
    switch sense {
    case 1: .atMost
    case 2: .about
    default: .atLeast
    }
  }

  func blanksBack(_ at: Int, _ floor: Int) -> Int {
    var at = at
    while at > floor, s[at - 1] == Scalar.space { at -= 1 }
    return at
  }

  private struct Change {
    var measure: Measure
    var start: Int
    var sign: Int
  }

  /// 同比增长8%, 净增7000万元, 低0.4个百分点: the verb of change right before the number.
  private func change(before end: Int, floor: Int, bare: BareFigure) -> Change? {
    var at = end
    // 提高到, 降至: a level. 增长了, 涨幅达: particles in between.
    if let level = BindingWords.levels.longest(in: s, endingAt: at, floor: floor),
      BindingWords.change.longest(in: s, endingAt: at - level.length, floor: floor) == nil
        || isLevelParticle(at, level)
    {
      // 增速保持在8%: the noun of change comes earlier.
      return changeNoun(before: at - level.length, floor: floor, bare: bare)
    }
    while let particle = BindingWords.changeParticles.longest(in: s, endingAt: at, floor: floor) {
      at -= particle.length
    }
    // 增长约, 增长超: a comparator between particle and verb.
    if let between = BindingWords.before.longest(in: s, endingAt: at, floor: floor),
      BindingWords.change.longest(in: s, endingAt: at - between.length, floor: floor) != nil, at != end
    {
      at -= between.length
    }
    guard let verb = BindingWords.change.longest(in: s, endingAt: at, floor: floor) else { return nil }
    var start = at - verb.length
    if verb.length == 1, start > floor, ChangeGuards.words.longest(in: s, endingAt: at, floor: floor) != nil {
      return nil
    }
    let beforeModifiers = start
    while let modifier = BindingWords.changeModifiers.longest(in: s, endingAt: start, floor: floor) {
      start -= modifier.length
    }
    let compared = comparison(endingAt: start, floor: floor)
    switch bare.kind {
    case .percent, .multiple, .tenth:
      return Change(measure: .growth, start: start, sign: verb.value == 2 ? -1 : 1)
    case .points:
      return Change(measure: .change, start: start, sign: verb.value == 2 ? -1 : 1)
    default:
      // A level unless something is compared: 净增, 比上年多了, 再增加.
      let isOwn = ChangeGuards.ownChange.longest(in: s, endingAt: at, floor: floor) != nil
      guard isOwn || compared || hasModifier(start..<beforeModifiers) || followsLevel(start, bare) else {
        return nil
      }
      return Change(measure: .change, start: start, sign: verb.value == 2 ? -1 : 1)
    }
  }

  /// 到 and 至 after a verb of change make a level; 达 and 为 don't (增幅达8%).
  private func isLevelParticle(_ at: Int, _ level: Lexicon.Match) -> Bool {
    let last = s[at - 1]
    return last == 0x5230 || last == 0x81F3 || last == 0x5728 && level.length > 1  // 到 至 控制在
  }

  /// 赤字5000亿元，增加1000亿元: right behind a number with its comma.
  private func followsLevel(_ start: Int, _ bare: BareFigure) -> Bool {
    guard start > 2, s[start - 1] == 0xFF0C, let unit = bare.unit.unicodeScalars.last?.value else {
      return false
    }
    return s[start - 2] == unit
  }

  private func hasModifier(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    return range.contains { [0x518D, 0x6BD4, 0x8F83, 0x51C0].contains(s[$0]) }  // 再 比 较 净
  }

  /// 比上年, 较去年 somewhere before in the clause.
  private func comparison(endingAt end: Int, floor: Int) -> Bool {
    var at = end - 1
    let least = max(floor, end - 12)
    while at >= least {
      if s[at] == 0x6BD4 || s[at] == 0x8F83 {  // 比 较
        let next = at + 1 < end ? s[at + 1] : 0
        return [0x4E0A, 0x53BB, 0x5E74, 0x671F, 0x5168, 0x540C, 0x8BA1, 0x9884, 0x521D].contains(next)
          || at + 1 == end
      }
      at -= 1
    }
    return false
  }

  /// 增速保持在8%左右, 涨幅控制在3%: the noun of change with a verb between.
  private func changeNoun(before end: Int, floor: Int, bare: BareFigure) -> Change? {
    guard bare.kind == .percent else { return nil }
    var end = end
    while let particle = BindingWords.changeParticles.longest(in: s, endingAt: end, floor: floor) {
      end -= particle.length
    }
    guard
      let noun = ChangeGuards.nouns.longest(in: s, endingAt: end, floor: floor)
    else { return nil }
    return Change(measure: .growth, start: bare.core.lowerBound, sign: noun.value == 2 ? -1 : 1)
  }

  private func isAttributed(before end: Int, floor: Int) -> Bool {
    var at = end
    while let particle = BindingWords.attributeParticles.longest(in: s, endingAt: at, floor: floor) {
      at -= particle.length
    }
    return BindingWords.attributes.longest(in: s, endingAt: at, floor: floor) != nil
  }

  /// 5亿元以上项目, 60岁以上老人, 30万千瓦以下煤电机组: a size that says which things are meant.
  private func isThreshold(_ bare: BareFigure, _ end: Int, _ comparator: Comparator, limit: Int) -> Bool {
    guard bare.kind == .measure || bare.unit.isScalars("岁"), end < limit else { return false }
    if bare.rule == "bare-scale" { return true }
    let next = s[end]
    if ChangeGuards.thresholdNouns.longest(in: s, at: end, limit: limit) != nil { return true }
    guard end > bare.core.upperBound, comparator != .about else { return false }
    guard bare.unit.endsInScalars("元") || bare.unit.endsInScalars("千瓦") || bare.unit.isScalars("岁") else {
      return false
    }
    return Scalar.isHan(next) && ChangeGuards.clauseEnders.longest(in: s, at: end, limit: limit) == nil
  }

  private func isForecast(floor: Int, before end: Int) -> Bool {
    var at = max(floor, end - 16)
    while at < end {
      if let word = BindingWords.forecasts.longest(in: s, at: at, limit: end) {
        // 预计完成9亿元: an estimate of what was done.
        let next = at + word.length
        return next + 1 >= end || s[next] != 0x5B8C || s[next + 1] != 0x6210
      }
      at += 1
    }
    return false
  }
}

enum ChangeGuards {
  /// A single character of change that belongs to another word: 最高, 更多, 新增, 至少, 中低.
  static let words = Lexicon(
    [("新增 最高 更高 较高 更多 许多 最多 诸多 众多 至少 最少 不少 最低 更低 较低 内增 递减 全减 余多", 0)], backwards: true)
  /// Verbs that say a change by themselves, whatever the unit.
  static let ownChange = Lexicon([("净增 净增加 净减少 净减 多了 少了 高出", 0)], backwards: true)
  static let nouns = Lexicon([("增长 增速 增幅 涨幅 增长率 增长速度 年均增速", 1), ("降幅 减幅 下降率 下降幅度 降低率", 2)], backwards: true)
  static let thresholdNouns = Lexicon([("项目 企业 产业项目 工业项目 重大项目 招商引资项目 级 的项目 的企业 口的 人口的", 1)])
  /// What may follow a target's 以上 without making it a size.
  static let clauseEnders = Lexicon([("的 、 和 并 且 ， 。 ； ） 及 与", 1)])
}
