import PlanModel

/// The words around a number in a target or value cell, and what they say. DOMAIN §2.7, §2.8.
enum MeasureWords {
  /// Directly before the number: `不低于20公里`.
  static let before: [(String, Comparator)] = [
    (">=", .atLeast), ("=>", .atLeast), ("≥", .atLeast), ("≧", .atLeast), ("不低于", .atLeast),
    ("不少于", .atLeast), ("不小于", .atLeast), ("至少", .atLeast), ("超过", .atLeast), ("突破", .atLeast),
    ("大于", .atLeast), ("高于", .atLeast), ("多于", .atLeast), ("超", .atLeast), (">", .atLeast),
    ("<=", .atMost), ("=<", .atMost), ("≤", .atMost), ("不超过", .atMost), ("不高于", .atMost),
    ("不多于", .atMost), ("不大于", .atMost), ("至多", .atMost), ("控制在", .atMost), ("控制到", .atMost),
    ("压减到", .atMost), ("压减至", .atMost), ("下降到", .atMost), ("下降至", .atMost), ("降低到", .atMost),
    ("降到", .atMost), ("降至", .atMost), ("低于", .atMost), ("少于", .atMost), ("小于", .atMost), ("<", .atMost),
    ("大约", .about), ("接近", .about), ("约", .about), ("近", .about), ("≈", .about), ("~", .about),
    ("达到", .exactly), ("增加到", .exactly), ("提高到", .exactly), ("提升到", .exactly), ("提高至", .exactly),
    ("提升至", .exactly), ("增长到", .exactly), ("增至", .exactly), ("达", .exactly), ("为", .exactly), ("=", .exactly),
  ]

  /// Directly after the unit: `20公里以上`.
  static let after: [(String, Comparator)] = [
    ("及以上", .atLeast), ("以上", .atLeast), ("及以下", .atMost), ("以下", .atMost), ("以内", .atMost),
    ("之内", .atMost), ("左右", .about), ("上下", .about),
  ]

  /// Between number and unit: `300余户`.
  static let inside: [(String, Comparator)] = [("余", .atLeast), ("多", .atLeast), ("来", .atLeast)]

  /// A growth upwards, where a percentage or points follow.
  static let rising = ["增长", "上升", "上涨", "提高", "提升", "增加", "增"]

  /// A fall: the figure is negative and lower is better.
  static let falling = ["下降", "降低", "降幅", "压减", "压降", "减少", "减", "降"]

  /// Say nothing of the number, and are no part of an indicator's name.
  static let filler = [
    "同比", "比上年", "较上年", "比去年", "较去年", "与上年相比", "年均", "力争", "争取", "确保", "务必", "实现", "完成", "全年", "年内",
    "累计", "共", "已", "保持", "稳定", "在", "的", ":", ",", "、", "率先",
  ]

  /// Such an event is to be kept at none (零目标).
  static let zero = ["零发生", "不发生", "零事故", "零新增", "零增长", "零上访", "清零", "为零"]

  /// 全覆盖 is 100 %.
  static let whole = ["全覆盖", "百分之百", "百分百"]

  /// 不设目标: said outright that there is none.
  static let notSet = ["不设目标", "不设具体目标", "不设定目标", "不设", "未设目标", "未设", "不作要求", "notset", "none"]

  /// The cell is as good as empty.
  static let nothing: Set<String> = ["", "-", "--", "/", "\\", "无", "无目标", "暂无", "n/a", "N/A"]
}
