/// The words that the rules of clauses ask for.
extension Cue {
  static func set(_ list: String) -> CueWords { CueWords(list) }
  static let changes = set("增长 下降 增加 减少 上升 回升 提高 提升 降低 上涨 回落 增幅 降幅")
  static let abilities = set("能力 水平 质量 效率 效益 成果 新水平")
  static let fulfilments = set("实现 办好 落地 建成 达到 举办")
  static let listed = words("实事 如下 以下 方面 几点 下列")
  static let when = words("期间 之际 成后 产后 工后 用后 束后")
  static let rate = words("率")
  static let achieving = set("实现 达到 做到 创下")
  static let already = words("成功 已 均 实际 全部")
  static let wholeTask = words("全年任务 年度任务 目标任务 全年目标")
  static let driving = words("抓 促")
  static let guides = words("抓手 牵引 龙头 重点 目标 主线 导向 契机 依托 支撑 引领 载体 基础 核心 根本 中心 统领 切口 关键 动力")
  static let allThatShould = words("应拆尽拆 应保尽保 应改尽改 应收尽收 应办尽办 应享尽享 应帮尽帮 应纳尽纳")
  static let pushing = set("推进 推动")
  static let generalAdverbs = words("持续 不断 积极 稳步 主动 扎实 着力 大力 全力 以工程 以示范")
  static let assessments = set("提升 增强 提高 改善 优化 成效 突破 发展 向好 提质 增效 升级 满意 显著 稳定 活力")
  static let praise = words("显著 丰硕 新成就 新提高 新的步伐 新优势 压倒性胜利 佳绩 新进步 前列 蓬勃 有力 广泛好评 更加牢固 明显变化")
  static let further = set("进一步 切实 全面 有效 有力 真正 不断 持续")
  static let appeals = words("决不 绝不 决不能 一定能 必将 必定 让我们 我们坚信 我们所做 不能 把思想和行动 与学习贯彻 结合起来 贯通起来")
}
