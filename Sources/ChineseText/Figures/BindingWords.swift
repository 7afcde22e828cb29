import PlanModel

/// Words that bind a number (比较词、增减词): their sense as the value of a lexicon entry.
enum BindingWords {
  /// Directly before a number. Values are indexes into `senses`.
  static let before = Lexicon(
    [
      ("超过 超 突破 逾 不低于 不得低于 不得少于 不应低于 不少于 不小于 不下于 不下 至少 最少 高于 大于 多于 迈过 跨过 冲破 首破 翻过 跃上 站上", 0),
      ("不超过 不得超过 不得高于 不高于 不多于 不大于 至多 最多 低于 小于 少于 控制在", 1),
      ("约 大约 约为 近 接近 将近 大概", 2),
    ], backwards: true)

  /// What looks like one of them and isn't: the character belongs to a word of its own.
  static let notBefore = Lexicon(
    [("附近 临近 就近 最近 邻近 靠近 亲近 贴近 节约 条约 预约 集约 违约 公约 制约 签约 履约 合约 赴约 相约", 0)], backwards: true)

  /// Directly after the unit.
  static let after = Lexicon([
    ("以上 及以上 之多", 0), ("以下 以内 之内 及以下", 1), ("左右 上下", 2), ("余 多", 3),
  ])

  /// Verbs of change, directly before the number or its comparator: 1 up, 2 down.
  static let change = Lexicon(
    [
      (
        "增长 增加 增 上升 上涨 提高 提升 增幅 涨幅 增速 升高 扩大 净增 净增加 多了 多 高 高出 上浮 回升 递增 增收 增长率 增多 上调 涨 增速达 增量 快于 高于",
        1
      ),
      (
        "下降 降低 减少 压减 压缩 缩减 回落 下滑 降幅 缩短 削减 压降 降 减 低 少 少了 下调 收窄 萎缩 减幅 跌 下跌 精简 负增长 净减少 净减 降本 低于",
        2
      ),
    ], backwards: true)

  /// Between a verb of change and the number: 增长了, 涨幅达.
  static let changeParticles = Lexicon(
    [("了 达 在 幅度 幅度达 速度 速度达 达到 为 约为 均 分别 比例 比例达 率 率达 率为 都 均为 分别为 幅度为 各", 0)], backwards: true)

  /// 增长到, 降至: what follows is a level.
  static let levels = Lexicon(
    [
      (
        "到 至 为 成 增至 降至 升至 减至 提至 达到 达 增加到 增长到 提高到 提升到 下降到 降低到 减少到 上升到 扩大到 压缩至 压减至 缩短至 缩短到 压缩到 稳定在 保持在 维持在 控制在",
        0
      )
    ], backwards: true)

  /// Before a verb of change, part of the quote.
  static let changeModifiers = Lexicon(
    [
      (
        "同比 环比 实际 年均 平均 再 又 净 名义 同口径 可比 至少 最多 比上年 比去年 较上年 较去年 比上年同期 比去年同期 较上年同期 较去年同期 同期 共 分别 均 各 可比口径 累计 已 将 预计",
        0
      )
    ], backwards: true)

  /// Directly before a number (or its 约, 达): it describes a thing and is no target.
  static let attributes = Lexicon(
    [
      (
        """
        总投资 总投资额 计划总投资 项目总投资 概算总投资 概算投资 投资概算 计划投资 总投入 协议总投资 全长 总长 总长度 线路全长 建筑面积 总建筑面积
        总面积 占地 占地面积 用地面积 年产 日产 年产量 设计产能 年加工 年处理 日处理 日处理能力 装机 装机容量 总装机 总库容 库容
        注册资本 应参保 投资强度 设计年产 总用地 总用地面积 规划面积 规划用地 流域面积 覆盖半径 方圆 相距 距离 年吞吐量
        """, 0
      )
    ], backwards: true)

  /// Between an attribute word and its number.
  static let attributeParticles = Lexicon([("约 达 为 近 超 超过 达到 约为 共 共计 合计", 0)], backwards: true)

  /// Forecasts in the clause before: 预计, 可望.
  static let forecasts = Lexicon([("预计 有望 可望 估计 估算 可回归 投产后 达产后 建成后 全部建成后 届时", 0)])
}
