import FoundationEssentials
import PlanModel

/// A number with its unit before the words around it are looked at.
struct BareFigure {
  var core: Range<Int>
  var value: Decimal?
  var upper: Decimal?
  var decimals = 0
  var unit: String
  var kind: UnitWords.Kind?
  var form: Numeral.Form
  /// 余, 多 inside it.
  var isOpen = false
  var rule: String
  /// Set by words that carry their own sense: 翻番, 减半.
  var measure: Measure?
}

extension FigureScanner {
  /// Adds the figure that begins at `at`, if one does; where to go on.
  func read(_ at: Int, floor: Int, limit: Int, into found: inout [ScannedFigure]) -> Int {
    let isDigit = Scalar.isDigit(s[at])
    if !isDigit {
      if let idiom = NameWords.idioms.longest(in: s, at: at, limit: limit) { return at + idiom.length }
      if isVague(at, floor: floor) { return endOfVague(at, limit: limit) }
      if let special = special(at, limit: limit) ?? bareScale(at, floor: floor, limit: limit) {
        add(special, floor: floor, limit: limit, to: &found)
        return special.core.upperBound
      }
    }
    guard let numeral = NumeralReader.read(s, at: at, limit: limit) else {
      return endOfNumber(at, limit: limit)
    }
    if let end = label(at, numeral, limit: limit) { return end }
    guard let bare = withUnit(numeral, floor: floor, limit: limit) else { return max(numeral.end, at + 1) }
    guard !isMaskedName(bare), mode == .every || isMeasurement(bare, floor: floor, limit: limit) else {
      return bare.core.upperBound
    }
    return max(bare.core.upperBound, add(bare, floor: floor, limit: limit, to: &found))
  }

  /// Binds a figure to the words around it; where it ends.
  @discardableResult
  private func add(
    _ bare: BareFigure, floor: Int, limit: Int, to found: inout [ScannedFigure]
  ) -> Int {
    found.append(bind(bare, floor: floor, limit: limit))
    inherit(&found)
    return found[found.count - 1].range.upperBound
  }

  /// XX镇, 某企业, 某个: the mask stands for a name, or for nobody in particular.
  private func isMaskedName(_ bare: BareFigure) -> Bool {
    guard bare.form == .masked else { return false }
    switch bare.kind {
    case .measure, .percent, .points, .multiple: return false
    case .count: return s[bare.core.lowerBound] == Scalar.some
    default: return true
    }
  }

  /// 数十家, 几十户: no count that anyone could check.
  private func isVague(_ at: Int, floor: Int) -> Bool {
    guard at > floor, NumeralReader.isPower(s[at]) else { return false }
    return s[at - 1] == 0x6570 || s[at - 1] == 0x51E0 || s[at - 1] == 0x82E5  // 数 几 若
  }

  private func endOfVague(_ at: Int, limit: Int) -> Int {
    var end = at
    while end < limit, NumeralReader.isPower(s[end]) { end += 1 }
    return end
  }

  /// Past a run of number characters that make no number (三五, 千方百).
  private func endOfNumber(_ at: Int, limit: Int) -> Int {
    var end = at + 1
    while end < limit, NumeralReader.digit(s[end]) != nil { end += 1 }
    return end
  }

  func blanksSkipped(_ at: Int, limit: Int) -> Int {
    var at = at
    while at < limit, at < limit, s[at] == Scalar.space { at += 1 }
    return at
  }

  // MARK: Number and unit

  /// Number, scale, unit, and the other end of a range.
  @inline(__always)
  func withUnit(_ numeral: Numeral, floor: Int, limit: Int) -> BareFigure? {
    var unit = unit(after: numeral, limit: limit)
    // Nothing behind it that could give it one: a bare number.
    if unit.text.isEmpty, mode == .report, !mayShare(unit.end, limit: limit) { return nil }
    var bare = BareFigure(
      core: numeral.range.lowerBound..<unit.end, value: numeral.value, decimals: numeral.decimals,
      unit: unit.text, kind: unit.kind, form: numeral.form, isOpen: numeral.isOpen, rule: "number-unit")
    // 5%—5.5%, 4-6个, 3至5家
    let joint = blanksSkipped(unit.end, limit: limit)
    if joint < limit, isRangeJoint(joint, numeral, unit: unit.kind, limit: limit) {
      var next = joint + 1
      while next < limit, Scalar.isDash(s[next]) { next += 1 }
      next = blanksSkipped(next, limit: limit)
      if next < limit, let other = NumeralReader.read(s, at: next, limit: limit), other.form == numeral.form {
        let otherUnit = self.unit(after: other, limit: limit)
        if unit.text.isEmpty || unit.text == otherUnit.text, otherUnit.kind != nil || mode == .every {
          unit = otherUnit
          bare.core = numeral.range.lowerBound..<otherUnit.end
          bare.unit = otherUnit.text
          bare.kind = otherUnit.kind
          bare.upper = other.value
          bare.decimals = max(bare.decimals, other.decimals)
          bare.rule = "range"
        }
      }
    }
    // 分别高4.2和0.7个百分点: the unit stands once.
    if bare.unit.isEmpty, bare.upper == nil, numeral.form == .arabic,
      let shared = sharedUnit(unit.end, numeral, limit: limit)
    {
      bare.unit = shared.text
      bare.kind = shared.kind
      bare.rule = "shared-unit"
    }
    if bare.unit.isEmpty, bare.upper == nil, mode == .report { return nil }
    return bare
  }

  /// A joint of a range or of a row: the number may have its unit from the next.
  private func mayShare(_ at: Int, limit: Int) -> Bool {
    let at = blanksSkipped(at, limit: limit)
    guard at < limit else { return false }
    switch s[at] {
    case 0x81F3, 0x5230, 0x548C, 0x3001, 0x4E0E: return true  // 至 到 和 、 与
    default: return Scalar.isDash(s[at])
    }
  }

  private func isRangeJoint(_ at: Int, _ numeral: Numeral, unit: UnitWords.Kind?, limit: Int) -> Bool {
    if Scalar.isDash(s[at]) || s[at] == 0x81F3 { return true }  // 至
    return s[at] == 0x5230 && unit == nil  // 到: 3到5个
  }

  /// The unit of a number that follows after 和 or 、, nil where none does or it dates something. A list of more than a
  /// dozen numbers shares none, so that a line of nothing but numbers costs no more than its length.
  private func sharedUnit(_ at: Int, _ numeral: Numeral, limit: Int, among: Int = 12) -> UnitReading? {
    guard among > 0, at < limit, [0x548C, 0x3001, 0x4E0E].contains(s[at]), at + 1 < limit,
      Scalar.isDigit(s[at + 1]),
      let other = NumeralReader.read(s, at: at + 1, limit: limit), label(at + 1, other, limit: limit) == nil
    else { return nil }
    let unit = unit(after: other, limit: limit)
    if unit.text.isEmpty { return sharedUnit(other.end, other, limit: limit, among: among - 1) }
    guard let kind = unit.kind, kind != .duration, kind != .weak, kind != .label else { return nil }
    return unit
  }

  struct UnitReading {
    let text: String
    var kind: UnitWords.Kind?
    var end: Int
  }

  /// Scale and unit after a number; an empty text where there is none.
  func unit(after numeral: Numeral, limit: Int) -> UnitReading {
    let start = blanksSkipped(numeral.end, limit: limit)
    guard let match = UnitWords.lexicon.longest(in: s, at: start, limit: limit),
      !isOtherWord(start, match, limit: limit)
    else {
      return UnitReading(
        text: scale(of: numeral), kind: numeral.scale.isEmpty ? nil : .measure, end: numeral.end)
    }
    var end = start + match.length
    let kind = UnitWords.kind(match.value)
    // 5000平方米/年, 300元/人, 30微克/立方米
    let isPer = end + 1 < limit && s[end] == 0x2F && Scalar.isHan(s[end + 1]) && s[end + 1] != Scalar.one
    if isPer {
      end += 1 + max(1, UnitWords.lexicon.longest(in: s, at: end + 1, limit: limit)?.length ?? 1)
    } else if numeral.scale.isEmpty {
      return UnitReading(text: UnitWords.word(match.value), kind: kind, end: end)
    }
    let text: String
    if numeral.scale.upperBound == start, numeral.end == start, !hasMore(numeral.scale),
      !s.view(start..<end).contains(Scalar.space)
    {
      text = s.text(numeral.scale.lowerBound..<end)
    } else {
      text = scale(of: numeral) + String(scalars: s[start..<end].filter { $0 != Scalar.space })
    }
    return UnitReading(text: text, kind: kind, end: end)
  }

  private func scale(of numeral: Numeral) -> String {
    if numeral.scale.isEmpty { return "" }
    return hasMore(numeral.scale)
      ? String(scalars: s[numeral.scale].filter { $0 != 0x591A && $0 != 0x4F59 }) : s.text(numeral.scale)
  }

  /// 多, 余 stand in it.
  private func hasMore(_ range: Range<Int>) -> Bool { range.contains { s[$0] == 0x591A || s[$0] == 0x4F59 } }

  /// The classifier's character begins another word: 方面, 度假, 人大, 成立, 个别.
  private func isOtherWord(_ start: Int, _ match: Lexicon.Match, limit: Int) -> Bool {
    guard match.length == 1, start + 1 < limit else { return false }
    return OtherWords.lexicon.longest(in: s, at: start, limit: limit) != nil
  }
}

enum OtherWords {
  /// Words that begin like a unit and aren't one.
  static let lexicon = Lexicon([
    (
      """
      方面 方位 方针 方式 度假 度夏 人大 人口 次产业 分繁 分重 分明 成立 成为 成果 成效 成功 成员 成绩 成熟 成本 成长 成就 成套 成品 成片 成群 个别 个体 个性 件件
      口径 条件 条例 项目 位居 位列 位于 期间 期末 期货 批而未供 批准 批复 种植 种子 种粮 种养 面对 面向 面积 面临 部分 部门 片区 片面 段时间
      克服 克难 分类 分别 分管 分期 分步 分批 分级 分工 分析 分之 分布 间隙 场镇 场所 节能 节约 节点 节水 斤两 升级 升规 升学 团结 团委 队伍 道路 道德
      盘活 门类 门户 井然 排查 排名 台账 台风 起步 起义 支持 支部 支撑 支出 张贴 套餐 层次 层面 层级 根据 眼镜 眼前 只有 只要 只减 家庭 家园 家门 家风 家长
      处理 处置 处分 处罚 所有 所在 座谈 名单 名录 名师 名优 本级 本土 本地 本科 本质 款待 级别 类型 类似 里程 元旦 元宵 米兰 吨位 周边 周期 周年 天然 天气
      日常 年度 年均 年底 年初 月均 则 则是 站点 班子 班级 岗位 组织 组团 句话 车道 车间 车位 车站 车辆 车型 车主 车队 车厢 卷入 单位 联合 联系 联动 滴漏
      """, 1
    )
  ])
}
