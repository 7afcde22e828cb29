/// Which way is better for an indicator, from its own words (指标方向); nil where nothing says so.
///
/// Facts of the field rather than vocabulary: RULES §3 and §7 need them wherever a bare number is judged.
public enum IndicatorDirection {
  /// Less is better: prices, unemployment, energy intensity, accidents.
  private static let lower = [
    "物价", "消费价格", "价格涨幅", "失业", "能耗", "能源消耗", "水耗", "排放", "PM2.5", "细颗粒物", "赤字", "死亡",
    "事故", "发案", "案发", "贫困发生率", "返贫", "负债", "债务率", "债务余额", "杠杆率", "火灾", "不良率", "投诉",
    "信访量", "信访总量", "通关时间", "办理时限", "办理时间", "审批时间", "化肥", "农药", "空置率", "辍学率", "死亡率",
  ]
  /// More is better; only these make 左右 one-sided upwards.
  private static let higher = [
    "生产总值", "GDP", "产值", "增加值", "收入", "投资", "就业", "出口", "外贸", "零售", "消费品", "销售", "产量",
    "到位资金", "税收", "存款", "覆盖率", "参保", "合格率", "达标率", "优良率", "满意", "治理率", "化解率", "完成率",
    "造林", "游客", "接待", "签约", "引进", "招引", "入库",
  ]
  /// Verbs that make the number itself an amount taken away, so that more of it is better: 减少贫困人口1000万.
  private static let taking = ["减", "降", "压缩", "化解", "脱", "关停", "淘汰", "整治", "处置", "清", "拆", "退"]

  /// - Parameters:
  ///   - indicator: what the number measures, in the text's own words.
  ///   - quote: the number with the words that bind it.
  public static func of(_ indicator: String, quote: String = "") -> Direction? {
    if holds(indicator, lowerBytes) {
      return holds(indicator, takingBytes) || holds(quote, takingBytes) ? .up : .down
    }
    return holds(indicator, higherBytes) ? .up : nil
  }

  // Asked for every item of a list, so the words are compared as bytes: `contains` of strings costs a hundred times more.
  private static let lowerBytes = lower.map { Array($0.utf8) }
  private static let higherBytes = higher.map { Array($0.utf8) }
  private static let takingBytes = taking.map { Array($0.utf8) }

  private static func holds(_ text: String, _ words: [[UInt8]]) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      words.contains { word in
        guard let first = word.first, bytes.count >= word.count else { return false }
        return (0...(bytes.count - word.count)).contains { start in
          bytes[start] == first && word.indices.allSatisfy { bytes[start + $0] == word[$0] }
        }
      }
    }
  }
}
