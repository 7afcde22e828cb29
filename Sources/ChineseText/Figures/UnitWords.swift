/// Units of measurement that follow a number in reports (计量单位), by how they behave beside it. DOMAIN §2.10.
enum UnitWords {
  enum Kind: Int {
    /// Money, area, length, volume, mass, energy: always a measurement.
    case measure
    /// 个, 家, 处: counts.
    case count
    /// %, ‰.
    case percent
    /// 个百分点.
    case points
    /// 倍.
    case multiple
    /// 成 (tenths).
    case tenth
    /// 年, 个月, 天: mostly periods.
    case duration
    /// 村, 级, 层 …: mostly part of a name after a Chinese numeral.
    case weak
    /// 千伏, KV, 届: names things, never measures.
    case label
  }

  /// The value of a unit is its place among `words`, and in the lowest bits its kind.
  static let lexicon = Lexicon(list)

  static func kind(_ value: Int) -> Kind { Kind(rawValue: value & 15) ?? .label }

  /// A unit as it is written: a short word, of which a copy costs nothing.
  static func word(_ value: Int) -> String { list[value >> 4].words }

  private static let list: [(words: String, value: Int)] = {
    var list: [(words: String, value: Int)] = []
    for (words, kind) in entries {
      var words = words
      words.withUTF8 { utf8 in
        utf8.forEachWord { list.append((String(decoding: $0, as: UTF8.self), list.count << 4 | kind)) }
      }
    }
    return list
  }()

  private static let entries: [(words: String, kind: Int)] = [
    (
      """
      元 元人民币 人民币 圆 美元 港元 欧元 日元 英镑
      亩 亩次 公顷 平方公里 平方千米 平方米 平米 ㎡ m2 m² 平方
      米 延米 延长米 公里 千米 km KM Km 厘米 毫米 海里
      立方米 立方 m3 m³ 方 升 毫升
      吨 蒸吨 公斤 千克 kg 斤 担 克 毫克 吨标准煤 吨标煤
      千瓦时 千瓦小时 千瓦 兆瓦 MW kW 吉瓦 微克 度
      元/亩 元/吨 元/人 元/月 公斤/亩
      """, Kind.measure.rawValue
    ),
    (
      """
      人 名 位 人次 户 户次 家次 人份
      个 家 处 座 所 条 台 套 栋 幢 间 口 盏 项 只 头 羽 株 棵 支 辆 张 块 幅 根 眼 穴 部 架 艘 份 册 本 款
      种 片 对 颗 箱 瓶 尾 匹 组 宗 笔 批 批次 起 件 场 场次 次 期 轮 趟 例 班次 篇 床 枚 枝 车次 台套 台（套）
      标箱 重量箱 岁 课时 学时 人天 批件 岗 团 队 桩 句 袋 副 顶 扇 丛 蓬 则 幕 站 例次 台次 例次 桶 挂 盘 道 架次
      分 桌 杆 面 门 井 排 列 节 车 台件 套件 件次 单 窝 棚 厢 封 卷 联
      """, Kind.count.rawValue
    ),
    ("% ‰ 个%", Kind.percent.rawValue),
    ("个百分点 百分点", Kind.points.rawValue),
    ("倍", Kind.multiple.rawValue),
    ("成", Kind.tenth.rawValue),
    ("年 个月 月 天 日 小时 个小时 分钟 秒 周 个工作日 工作日 个星期 星期 个季度 昼夜", Kind.duration.rawValue),
    ("村 镇 乡 县 市 省 区 级 层 段 类 星 里 回 把 国 路 校 企 星级 等", Kind.weak.rawValue),
    ("千伏 KV kV kv 伏 届 号 大 中全会 强 佳 优 甲 档 线 版 问 讲 环 季 季度 世纪 年代 线城市", Kind.label.rawValue),
  ]
}
