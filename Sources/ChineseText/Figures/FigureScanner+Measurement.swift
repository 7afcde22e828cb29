import FoundationEssentials
import PlanModel

/// Whether a number with a unit measures something, or belongs to a name, a plan's slogan or a span of time.
extension FigureScanner {
  private func scalar(_ at: Int, _ limit: Int) -> UInt32 { at < limit ? s[at] : 0 }

  func isMeasurement(_ bare: BareFigure, floor: Int, limit: Int) -> Bool {
    guard let kind = bare.kind else { return false }
    // 零部件, 零距离: nothing is counted.
    if bare.form == .chinese, bare.value == 0 { return false }
    let start = bare.core.lowerBound
    let end = bare.core.upperBound
    switch kind {
    case .measure, .points: break
    case .percent: return true
    case .multiple: return scalar(end, limit) != 0x589E  // 倍增
    case .tenth: return bare.form == .chinese || bare.form == .masked
    case .label: return false
    case .duration: return isDurationFigure(bare, floor: floor, limit: limit)
    case .weak: return isWeakFigure(bare, floor: floor, limit: limit)
    case .count:
      if bare.form == .masked, NameWords.maskedNames.longest(in: s, at: end - 1, limit: limit) != nil {
        return false
      }
      // 前3名, 近三次
      if start > floor, s[start - 1] == 0x524D || s[start - 1] == 0x6BCF || s[start - 1] == 0x9010 {
        return false
      }
      if let abstract = NameWords.abstractAfter.longest(in: s, at: end, limit: limit),
        abstract.value == 2
          || bare.form == .chinese && (abstract.value == 1 || endsClause(end + abstract.length, limit))
      {
        return false
      }
      if bare.form == .chinese, !isChineseCount(bare, floor: floor, limit: limit) { return false }
    }
    if kind == .measure, bare.form == .chinese, bare.value == 1, bare.unit.unicodeScalars.count == 1 {
      return false
    }
    return true
  }

  private func endsClause(_ at: Int, _ limit: Int) -> Bool { at >= limit || !Scalar.isHan(s[at]) }

  /// 发现一起、查处一起: each of them, and no count.
  private func isRepeated(_ core: Range<Int>) -> Bool {
    let own = s.view(core)
    func stands(_ places: Range<Int>) -> Bool {
      places.contains { $0 + core.count <= s.count && s.view($0..<$0 + core.count).elementsEqual(own) }
    }
    let before = max(0, core.lowerBound - 8)
    return stands(core.upperBound..<max(core.upperBound, min(s.count, core.upperBound + 8)))
      || stands(before..<max(before, core.lowerBound - core.count + 1))
  }

  /// 两座, 八件, 三个村, but not 一批, 一个, 二期, 两条底线.
  private func isChineseCount(_ bare: BareFigure, floor: Int, limit: Int) -> Bool {
    let start = bare.core.lowerBound
    let unit = bare.unit
    if bare.upper != nil { return true }
    // 四起 of 警报四起, 两头 of 两头紧
    if unit.isScalars("起") && bare.value == 4 || unit.isScalars("头") && bare.value == 2 { return false }
    if unit.isScalars("期") || unit.isScalars("次") && bare.value == 1 { return false }
    if bare.value == 1, !bare.isOpen {
      guard NameWords.concreteCounters.holds(unit) else { return false }
      if start > floor, NameWords.oneLeads.contains(s[start - 1]) { return false }
      if isRepeated(bare.core) { return false }
      let after = scalar(bare.core.upperBound, limit)
      // 一户一策, 一家人
      return after != Scalar.one && after != 0x4EBA
    }
    return true
  }

  /// 每周驻村不少于两天, 审批时限压缩至3天; not 三年行动, 四个月之内.
  private func isDurationFigure(_ bare: BareFigure, floor: Int, limit: Int) -> Bool {
    let start = bare.core.lowerBound
    if let bound = BindingWords.before.longest(in: s, endingAt: start, floor: floor), bound.value != 2,
      BindingWords.notBefore.longest(in: s, endingAt: start, floor: floor) == nil
    {
      return true
    }
    return NameWords.durationLeads.longest(in: s, endingAt: start, floor: floor) != nil
  }

  /// 两村 and 3个村 count; 五村, 一级, 三层 rarely do.
  private func isWeakFigure(_ bare: BareFigure, floor: Int, limit: Int) -> Bool {
    guard bare.form != .masked else { return false }
    let after = scalar(bare.core.upperBound, limit)
    switch bare.unit {
    case "村", "镇", "乡", "校":
      if bare.form == .arabic { return true }
      // 岭后、长岭两村: it sums up a list before it.
      return (bare.value ?? 0) > 1 && bare.core.lowerBound > floor
        && Scalar.isHan(s[bare.core.lowerBound - 1])
        && after != Scalar.one
    case "类", "层", "段", "路": return bare.form == .arabic && bare.decimals == 0
    case "里", "回": return bare.form == .arabic
    case "把": return bare.form == .arabic
    default: return false
    }
  }
}

enum NameWords {
  /// A count of these is a manner of speaking: 四个方面, 两条底线.
  static let abstractAfter = Lexicon([
    (
      """
      维护 意识 自信 坚持 关键 转变 导向 结合 环节 层面 统筹 全面 阶段 原则 抓手 轮子 第一 不 没有 必须 务必 更加 更好 着力 底线 红线 生命线 主线 毫不
      拳头 满意 责任 文明 伟大 确立 落实 聚焦 突出 强化 提升 一 坚定 明确 维度 关系 效益 能力 中心 决不 更 到位 先行 基本 战略 高地 优势 确保 台阶 积极性 大局 举措 孩子 工作 措施 一批
      """, 1
    ),
    // Whatever the numeral's form.
    ("方面 全会 全体会议 中全会 会议精神 代表大会 党代会 人代会", 2), ("规定 会议 大会", 1),
    // Only where nothing follows: 三个重点项目 are counted.
    ("重点", 3),
  ])

  /// Sayings that hold numbers.
  static let idioms = Lexicon([
    (
      """
      四面八方 五花八门 七上八下 三心二意 五湖四海 四平八稳 千家万户 三番五次 一五一十 五颜六色 四通八达 百花齐放 三令五申 千方百计 万无一失 一丝一毫
      千头万绪 百尺竿头 千山万水 千辛万苦 万水千山 百折不挠 一心一意 一点一滴 一针一线 三教九流 两全其美 一举两得 一举多得 五谷丰登 六畜兴旺 百家争鸣
      九牛一毛 四海 百业 百花 三农 五福 八方 七嘴八舌 百废待兴 一石二鸟 一一 三三两两 千千万万
      """, 1
    )
  ])

  static let concreteCounters = Lexicon([("座 所 处 家 株 栋 台 辆 口 艘 架 幢 眼 棵 万亿元 亿元", 1)])

  /// Before 一座, 一家 they make it general: 每一家, 第一家, 另一处.
  static let oneLeads = ScalarSet("每逐同另某这那第任唯统之何有进万专无到再多新")

  /// XX村, XX人民: the mask stands for a name.
  static let maskedNames = Lexicon([("人民 家园 条例 项目", 1)])

  /// What makes a span of time a measurement.
  static let durationLeads = Lexicon(
    [("缩短 缩短至 缩短到 压缩 压缩至 压缩到 压减 压减至 压减到 减少至 减至 降至 缩至 控制在 提速至 平均 由 从 提高到 达到 天数 天数为 天数达 减少 缩减", 0)],
    backwards: true)
}
