import PlanModel

/// A number that counts what the sentence is about, and not what came of it (主语的数量): 15件渔事积案化解13件.
extension FigureAnswer {
  /// It begins the clause, and a later number of its unit in the same clause is no larger: of 15 so many.
  func isWholeOfAResult(_ figure: Figure) -> Bool {
    guard figure.measure == .level, begins(figure), let whole = figure.value else { return false }
    let rest = clause(after: figure)
    return outcome.figures.contains { other in
      other.measure == .level && other.unit == figure.unit && other.span.start >= figure.span.end
        && other.span.end - figure.span.end <= rest.unicodeScalars.count
        && other.value.map { $0 <= whole } == true && other.span.start - figure.span.end >= 2
    }
  }

  private static let becoming = [
    "新增", "增加", "升", "获", "评", "认定", "入选", "入库", "纳入", "建成", "投产", "投用", "开业", "落户", "注册", "成立", "挂牌", "培育",
    "命名",
    "创建", "创成", "通过", "开工", "动工", "竣工", "完工", "启用", "开",
  ]

  /// 21家加工厂装上油烟监测 for 新增加工厂3家: those that there are, of which none came about.
  func countsWhoDidIt(_ figure: Figure) -> Bool {
    guard figure.measure == .level, commitment.quote.hasAny(["新增", "净增"]), begins(figure) else {
      return false
    }
    let rest = clause(after: figure)
    return !rest.isEmpty && !rest.hasAny(Self.becoming)
  }

  /// Nothing but a time or a scope stands before it in its clause.
  private func begins(_ figure: Figure) -> Bool {
    let before = words(before: figure, most: 8)
    return before.isEmpty
      || ["全年", "全镇", "全乡", "全县", "全市", "全区", "今年", "目前", "其中", "共有", "已有"].contains(before)
  }

  private func clause(after figure: Figure) -> String {
    String(words(after: figure, most: 40).prefix { !Marks.parts($0) })
  }
}
