import PlanModel

/// What a figure measures, in the text's own words (指标名称), as short as identifies it.
struct IndicatorReader {
  let text: ReadableText
  let s: Scalars

  init(text: ReadableText) {
    self.text = text
    s = text.scalars
  }

  func name(_ figures: inout [ScannedFigure], in range: Range<Int>) {
    var last = ""
    for index in figures.indices {
      let floor = index > 0 ? figures[index - 1].range.upperBound : range.lowerBound
      let start = figures[index].range.lowerBound
      let named = before(start, floor: max(floor, range.lowerBound))
      var counted = named.upperBound..<named.upperBound
      if figures[index].measure == .level, named.isEmpty || figures[index].kind == .count {
        // 4处长者食堂: what is counted stands behind its classifier.
        counted = after(figures[index].range.upperBound, limit: next(figures, index, range))
      }
      var noun = s.text(counted.isEmpty ? named : counted)
      if !counted.isEmpty, named.count > 1, s[named.upperBound - 2] == 0x65B0,
        s[named.upperBound - 1] == 0x589E
      {
        noun = "新增" + noun
      }
      if figures[index].isAttribute, let word = attribute(before: start, floor: floor) { noun = word }
      if index > 0, noun.isEmpty, start - floor == 1, [0x3001, 0x548C, 0x4E0E, 0x53CA].contains(s[floor]) {
        noun = last
      }
      if index > 0, let level = IndicatorWords.turns.longest(in: s, at: floor, limit: start),
        level.length + 2 >= start - floor
      {
        // 由23家增加到34家: the first is where it came from.
        figures[index - 1].isAttribute = true
        noun = last
      }
      if noun.isEmpty, figures[index].measure == .growth || figures[index].measure == .change { noun = last }
      if noun.isEmpty, figures[index].measure == .share {
        noun = s.text(after(figures[index].range.upperBound, limit: next(figures, index, range)))
      }
      figures[index].indicator = noun
      if !noun.isEmpty { last = noun }
    }
    distribute(&figures, in: range)
  }

  /// 总投资 and the like, right before the number.
  private func attribute(before end: Int, floor: Int) -> String? {
    var at = end
    while let particle = BindingWords.attributeParticles.longest(in: s, endingAt: at, floor: floor) {
      at -= particle.length
    }
    return BindingWords.attributes.longest(in: s, endingAt: at, floor: floor)
      .map { String(scalars: s[(at - $0.length)..<at]) }
  }

  private func next(_ figures: [ScannedFigure], _ index: Int, _ range: Range<Int>) -> Int {
    index + 1 < figures.count ? figures[index + 1].range.lowerBound : range.upperBound
  }

  private func before(_ end: Int, floor: Int) -> Range<Int> {
    var start = end
    while start > floor, !isBorder(s[start - 1]), end - start < 24 { start -= 1 }
    var low = start
    let high = end
    if low == 0 || isBorder(s[low - 1]) { low = afterNumber(low, high) }
    // Joints and time words in front, verbs on both sides.
    low = withoutLeads(low, high)
    return withoutTails(low, high)
  }

  func withoutLeads(_ start: Int, _ end: Int) -> Int {
    var low = start
    while low < end, let lead = IndicatorWords.leads.longest(in: s, at: low, limit: end),
      low + lead.length >= end || s[low + lead.length] != 0x7387  // 完成率
    {
      low += lead.length
    }
    return low
  }

  func withoutTails(_ low: Int, _ end: Int) -> Range<Int> {
    var high = end
    while low < high, !isConduct(high, low),
      let tail = IndicatorWords.tails.longest(in: s, endingAt: high, floor: low)
    {
      high -= tail.length
    }
    return low..<high
  }

  /// Past the printed number of an item: 3.新建, 2、新建, （1）新建, ①新建.
  private func afterNumber(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, Scalar.isBlank(s[at]) { at += 1 }
    guard at < end else { return start }
    if (0x2460...0x2473).contains(s[at]) { return at + 1 }
    let isBracketed = s[at] == 0xFF08
    let first = isBracketed ? at + 1 : at
    var mark = first
    while mark < end, Scalar.isDigit(s[mark]) { mark += 1 }
    guard mark > first, mark - first <= 2, mark < end else { return start }
    let closes = isBracketed ? s[mark] == 0xFF09 : s[mark] == Scalar.point || s[mark] == 0x3001
    return closes ? mark + 1 : start
  }

  /// 行为, 作为, 认为: the 为 belongs to a noun.
  private func isConduct(_ end: Int, _ floor: Int) -> Bool {
    end - floor > 1 && s[end - 1] == 0x4E3A && (s[end - 2] == 0x884C || s[end - 2] == 0x4F5C)
  }

  private func after(_ start: Int, limit: Int) -> Range<Int> {
    var low = start
    if low < limit, s[low] == 0x7684 { low += 1 }  // 的
    var high = low
    while high < limit, high - low < 12, !isBorder(s[high]), s[high] != 0x3001,
      IndicatorWords.verbs.longest(in: s, at: high, limit: limit) == nil
    {
      high += 1
    }
    return low..<high
  }

  func isBorder(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xFF0C, 0x3002, 0xFF1B, 0xFF1A, 0xFF01, 0xFF1F, 0x0A: true
    default: false
    }
  }
}

enum IndicatorWords {
  /// Between the level it came from and the one it reached.
  static let turns = Lexicon([
    (
      "增加到 增长到 提高到 提升到 上升到 扩大到 增至 升至 提至 提高至 提升至 增加至 增长至 上升至 下降到 降低到 减少到 降至 减至 降到 缩短到 缩短至 压缩到 压缩至 压减到 压减至 下降至 降低至 减少至 调整为 调整到",
      1
    )
  ])
  static let leads = Lexicon([
    (
      """
      一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 、 和 及 与 并 且 共 已 将 其中 全年 今年 上半年 下半年 年内 截至目前 截止目前 目前 今年以来 累计 共计 合计 总计 又 力争 确保 争取 计划 拟 要 实现 完成 达到
      推动 推进 发放 保持 的 （ ） “ ” 完成了 实现了 帮助 指导 组织 督促 为 对 年度 本年度 全面 成功 顺利 继续 主要预期目标是 预期目标是
      """, 1
    )
  ])
  static let tails = Lexicon(
    [
      (
        """
        达 达到 为 完成 实现 共 累计 共计 合计 已 将 约 到 至 在 稳定在 保持在 控制在 维持在 提高到 提升到 增加到 增长到 下降到 降低到 提高至 增至 降至 提升至 分别 分别为 分别达
        分别达到 均 均为 均达 各 都 全部 总计 达成 拟 拟按 要 力争 突破 超 预计 的 了 共有 有 现有 已有 由 从 由上年 从上年 由去年 由年初 上年 （ “ 新 再 就 可 可达 仅 每 和 与 、 比上年 比去年 较上年 较去年 同比 是
        """, 0
      )
    ], backwards: true)
  /// Where the noun after a count ends.
  static let verbs = Lexicon([
    (
      """
      的 参加 开展 完成 进行 获 获得 获评 申报 实现 建成 建设 投产 开工 竣工 投入 通过 达到 被 在 为 已 均 全部 签订 入驻 荣获 评为 并 和 及 与 成功 顺利 得到 实施 恢复 更换 举行 举办
      启动 落地 告别 参与 发展 种植 用于 全面 就近 减负 集体 同场 重新 增加 增长 提高 提升 下降 降低 上升 扩大 减少 增至 降至 突破 超 占 正在 相继 就业 等
      """, 1
    )
  ])
}
