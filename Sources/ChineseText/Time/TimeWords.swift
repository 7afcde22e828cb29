/// Words of time as data (时间词).
enum TimeWords {
  typealias Entry = (words: String, value: Int)

  /// Every word below that may begin a time, for a first look.
  static let all = Lexicon(entries)
  static let entries = yearEntries + partEntries + feastEntries + recurringEntries + nowEntries

  enum Year: Int {
    case this, next, last, beforeLast, whole, within
  }

  /// Words that name a year.
  static let years = Lexicon(yearEntries)

  private static let yearEntries: [Entry] = [
    ("今年 本年 本年度 当年 本年内 今年内", Year.this.rawValue),
    ("明年 来年 次年 今明两年", Year.next.rawValue),
    ("去年 上年 上年度 上一年", Year.last.rawValue),
    ("前年", Year.beforeLast.rawValue),
    ("全年 年度 全年度", Year.whole.rawValue),
    ("年内", Year.within.rawValue),
  ]

  enum Part: Int {
    case firstHalf, secondHalf, firstThreeQuarters, yearEnd, yearStart, middle
    case quarter1, quarter2, quarter3, quarter4
  }

  static let parts = Lexicon(partEntries)

  private static let partEntries: [Entry] = [
    ("上半年 前半年", Part.firstHalf.rawValue), ("下半年 后半年", Part.secondHalf.rawValue),
    ("前三季度 前3季度 前三个季度 一至三季度 一到三季度", Part.firstThreeQuarters.rawValue),
    ("年底 年末 岁末 年终 年尾", Part.yearEnd.rawValue), ("年初 开年 岁首", Part.yearStart.rawValue),
    ("年中", Part.middle.rawValue),
    ("一季度 第一季度 首季度 1季度 第1季度 首季 一季", Part.quarter1.rawValue),
    ("二季度 第二季度 2季度 第2季度 二季", Part.quarter2.rawValue),
    ("三季度 第三季度 3季度 第3季度 三季", Part.quarter3.rawValue),
    ("四季度 第四季度 4季度 第4季度 末季度 四季", Part.quarter4.rawValue),
  ]

  /// Feasts and seasons; the value is month × 100 + day of the day itself, lunar ones 1…9.
  static let feasts = Lexicon(feastEntries)

  private static let feastEntries: [Entry] = [
    ("元旦 元旦节", 101), ("春节 农历新年 除夕", 1), ("元宵节 元宵", 2), ("清明节 清明", 404), ("五一 五一节 劳动节", 501), ("端午节 端午", 3),
    ("七一 建党节", 701), ("八一 建军节", 801), ("中秋节 中秋", 4), ("国庆节 国庆 十一黄金周 十一", 1001), ("儿童节 六一", 601), ("教师节", 910),
    ("秋季开学 新学期 新学年 秋学期 开学", 901),
    ("暑期 暑假", 701), ("春季开学 春季学期 春季学期开学", 301), ("秋季学期 秋季学期开学", 901),
    ("汛期 主汛期 入汛 汛 主汛 雨季", 601), ("麦收", 601), ("冬季 入冬 供暖季 采暖季 采暖期 供暖期 冬供 供暖 封冻 上冻", 1101), ("春耕", 301),
    ("高考", 607),
  ]

  /// What a thing comes to on a feast: 国庆开放.
  static let dated = Lexicon([("投用 投入使用 启用 开放 开园 开业 开馆 通车 建成 完工 竣工 亮灯 投产", 1)])

  static let recurring = Lexicon(recurringEntries)
  private static let recurringEntries: [Entry] = [
    ("每年 每月 每季度 每季 每周 每日 每天 每半年 逐月 逐季 按月 按季", 1)
  ]
  static let asOf = Lexicon([("截至 截止 截至到 截止到 截止至 止", 0)], backwards: true)
  static let now = Lexicon(nowEntries)
  private static let nowEntries: [Entry] = [("目前 今年以来 半年来 一年来 年初以来 当前 现在", 1)]
}
