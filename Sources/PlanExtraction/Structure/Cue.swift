import ChineseText

/// Turns of phrase that tell what a paragraph is for; few and closed, so they stand here beside the rule that asks.
enum Cue {
  static let salutation = words("我代表 请予审议 请审议 提出意见 各位代表： 向大会报告 向大会作 报告政府工作 请予审查 请各位代表 人民政府委托 报告如下，请")
  static let salute = words("各位代表 同志们")
  static let problems = words("问题和不足 不足和问题 问题与不足 不如意 存在一些问题 存在不少问题 存在的问题 不足之处 存在的短板 还存在")
  static let seeing = words("清醒 清楚 看到 认识到 意识到 正视")
  static let shortcomings = words("问题 不足 困难 短板 挑战 差距 短处")
  static let governance = words("政府自身建设 自身建设 建设人民满意政府 建设人民满意的政府 建设服务型政府")
  static let deployment = words("动员部署 部署会 推进会 动员会 安排部署 工作会议 会议指出 会议强调 会议要求")
  static let meeting = words("会上 会议 声明 与会")
  static let furniture = words(
    """
    无障碍 长辈版 关怀版 所在的位置 当前位置 网站首页 索引号 组配分类 发布机构 发文机构 主题分类 发文字号 生成日期 成文日期
    发布日期 发文日期 有效性 关键词 发布时间 浏览次数 访问次数 阅读次数 点击数 字体： 字号： 背景色 保护视力 扫一扫 信息来源
    您的位置 打印本页 【打印】 发文日期 公开方式 公开时限 主题词 信息公开目录
    """)
  static let tail = words(
    """
    上一篇 下一篇 责任编辑 版权所有 主办单位 网站标识码 ICP备 公安备 技术支持 未经许可不得转载 未经授权 打印本页 关闭窗口 扫一扫
    分享到 初审 复审 终审 本作品 著作权法 公有领域 浏览次数 相关链接 附件下载 微信公众号 联系我们 网站地图 编辑：
    """)
  static let exhortation = words(
    """
    让我们 团结 奋斗 实干 奋力 谱写 篇章 征程 同心 携手 更加紧密 而努力 伟大 砥砺 开创 再创 勇立 扬帆 起航 乘风破浪 时不我待 只争朝夕
    事在人为 不负 拼搏 号召 辉煌 美好明天 新局面 前行 百年奋斗 共同努力 脚踏实地 一步一个脚印 久久为功 新时代 凝聚力量 接续
    """)

  static func words(_ list: String) -> CueWords { CueWords(list) }

  static func any(_ words: CueWords, _ s: Scalars, _ range: Range<Int>) -> Bool { words.any(s, range) }

  static func count(_ words: CueWords, _ s: Scalars, _ range: Range<Int>) -> Int { words.count(s, range) }
}

extension Cue {
  /// 一批, 若干: not named.
  static let vague = words("一批 若干 一些 一系列")
  /// The town's own, of which there is one: 镇区农贸市场, 镇卫生院.
  static let localities = words(
    "镇区 集镇 镇中心 镇卫生院 镇消防 镇综合 镇便民 镇中学 镇小学 镇养老 镇农贸 镇敬老院 镇垃圾 镇污水 镇文化 乡中心 乡卫生院 乡敬老院 县城 中心小学 中心幼儿园 中心卫生院 中心敬老院")
  static let facilities = words(
    "农贸市场 卫生院 幼儿园 小学 中学 污水处理厂 中转站 文化中心 综合楼 敬老院 养老院 水厂 客运站 广场 公园 管网 雨污分流 消防站 文化站 服务中心 派出所 停车场 主街")
  static let levels = words("3A 2A 国家级 省级 市级 县级 区级 国家 全国 全省 全市 全县 省一级 AAA 4A 5A 百强 奖 称号 十佳 优秀")
  /// A part that only sets the frame: 总体要求和政策取向.
  static let requirements = words("总体要求 政策取向 总体思路 总体部署 指导思想")
  /// Sentences that set the frame of a plan or thank for a review.
  static let framing = words(
    """
    做好今年工作 做好政府工作 总体思路 总体要求是 指导思想 开局之年 关键之年 收官之年 攻坚之年 起步之年 来之不易 崇高的敬意 崇高敬意 衷心感谢 衷心的感谢
    表示感谢 诚挚感谢 的结果 各位代表，这些成绩 离不开 归功于 做了以下工作 开展了以下 面对的是 再次表明 我谨代表 谨向 致以
    """)
}
