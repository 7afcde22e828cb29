import ChineseText
import PlanModel

/// What leans on the statement before it (承前).
extension ClauseRules {
  static let leaning = ClauseRule(
    "leaning", Words.leaning, "READING 难点1", .when([.current, .noPending])
  ) {
    RuleNotes(
      uses: [
        .words(.continuation), .cue(Cue.resulting), .cue(Cue.fallsShort), .cue(Cue.changes),
        .cue(Cue.achieving),
        .cue(Cue.wholeTask), .figure,
      ],
      hits: [
        "〔回顾〕竹产业产值13亿元，同比增长9% => 竹产业产值13亿元，同比增长9%",
        "〔回顾〕改厕开工率62%，低于序时进度 => 改厕开工率62%，低于序时进度", "〔回顾〕发放补贴60万元，惠及农户420户 => 发放补贴60万元，惠及农户420户",
        "改造旧院落5处，涉及住户90户 => 改造旧院落5处，涉及住户90户",
        "年底组织专项考核，考核结果纳入目标管理 => 年底组织专项考核，考核结果纳入目标管理",
      ],
      misses: ["〔回顾〕受理诉求230件，新建公厕3座 => 受理诉求230件 | 新建公厕3座"])
  } decide: { context in
    let clause = context.clause
    guard let draft = context.current, context.pending.isEmpty else { return nil }
    if context.isReview, Cue.any(Cue.others, context.s, clause.range.head(2), of: clause),
      context.firstFigureRange != nil || !clause.times.isEmpty
    {
      // 其余预计10月亮灯: what hasn't come yet; 另有2座正在安装: it fares otherwise than those before.
      if Cue.any(Cue.foreseen, context.s, clause) { return .skip }
      if let own = clause.fare, own != .done, own != draft.clauses.last?.fare,
        own == .failed || context.s[clause.range.lowerBound] == 0x53E6  // 另
      {
        return .item
      }
    }
    if let word = clause.firstWord, word.has(.continuation) { return .join }
    // 增速回落2个百分点，未达预期: how it stands to what was wanted.
    if context.isReview, clause.count <= 12,
      Cue.any(Cue.fallsShort, context.s, clause.range.head(6), of: clause)
    {
      return .join
    }
    // 组织专项考核，考核结果纳入目标管理: what came of the deed before it.
    if clause.count >= 6, !clause.hasTarget,
      Cue.any(Cue.resulting, context.s, clause.range.head(6), of: clause),
      let last = draft.clauses.last,
      context.s.firstIndex(of: Array(context.s.view(clause.range.head(2))), in: last.range) != nil
    {
      return .join
    }
    // 逐处制定方案，于9月15日前报镇政府: who is to have it, and when.
    if !context.isReview, context.s[clause.range.lowerBound] == 0x4E8E, let time = clause.dueTimes.first,
      time.range.lowerBound == clause.range.lowerBound + 1, Cue.any(Cue.handingIn, context.s, clause)
    {
      return .join
    }
    // 路基已完成，正在铺设路面: what it is about stands before it.
    if context.isReview, !draft.main.startsWithVerb, !clause.hasTarget,
      Cue.any(Cue.goingOn, context.s, clause.range.head(2), of: clause)
    {
      return .join
    }
    // 逾期率为零.
    if draft.hasTarget, clause.count <= 8, Cue.any(Cue.zeroRate, context.s, clause) { return .join }
    // 实现“零伤亡”.
    if context.isReview, clause.count <= 12, context.names.hasQuoted(clause),
      let head = clause.headWord,
      Cue.achieving.holds(context.s, head)
    {
      return .join
    }
    // 3月启用后日均…, 五天内吸引…: a time, and then a word that leans.
    if let time = clause.times.first, time.range.lowerBound == clause.range.lowerBound, context.isReview,
      let word = clause.words.first(where: { $0.start >= time.range.upperBound }),
      word.start == time.range.upperBound,
      word.has(.continuation) || word.stage != nil && clause.hasTarget
    {
      return .join
    }
    if context.isReview, draft.hasTarget, !clause.hasTarget, clause.count <= 12, clause.has(.done),
      Cue.any(Cue.wholeTask, context.s, clause)
    {
      return .join
    }
    guard clause.hasTarget else { return nil }
    // 年均增长9%，到2025年突破3万吨: a time and what it comes to then, and no object of its own.
    if !context.isReview, draft.hasTarget, let time = clause.times.first,
      time.range.lowerBound <= clause.range.lowerBound + 1, let figure = context.firstFigure,
      figure.range.lowerBound <= time.range.upperBound + 3,
      Cue.any(
        Cue.comesTo, context.s, time.range.upperBound..<max(time.range.upperBound, figure.core.lowerBound))
    {
      return .join
    }
    // 增长5% after its level.
    if let word = clause.firstWord, Cue.changes.holds(context.s, word),
      let figure = context.firstFigureRange, figure.lowerBound <= word.end
    {
      return .join
    }
    // 水库10月开工，坝基开挖完成60%: a part of the works and how far it is.
    if context.isReview, clause.count <= 12, !clause.startsWithVerb, Cue.any(Cue.partDone, context.s, clause),
      context.lastFigure?.measure == .share, draft.clauses.contains(where: { $0.stage != nil }),
      !context.names.hasPlace(clause)
    {
      return .join
    }
    // 收购茶叶60吨，实现农户收入300万元.
    if context.isReview, draft.hasTarget, let head = clause.headWord, Cue.achieving.holds(context.s, head),
      clause.count <= 18, let figure = context.lastFigure, figure.unit.endsInScalars("元"),
      Cue.any(Cue.incomes, context.s, head.end..<max(head.end, figure.range.lowerBound))
    {
      return .join
    }
    // A list of parts after 其中.
    if !clause.startsWithVerb, draft.rules.last == "leaning", clause.figures.count > 0,
      draft.clauses.contains(where: { context.s[$0.range.lowerBound] == 0x5176 })
    {
      return .join
    }
    return nil
  }

  static let shortMeasure = ClauseRule(
    "short-measure", Words.shortMeasure, "READING 难点1", .when([.current, .noPending, .target])
  ) {
    RuleNotes(
      uses: [.figure, .cue(Cue.rate), .cue(Cue.already), .cue(Cue.shareOfTask), .words([.verb, .done])],
      hits: [
        "〔回顾〕受理纠纷215件，化解成功211件 => 受理纠纷215件，化解成功211件",
        "开展农技培训9期，培训500人次以上 => 开展农技培训9期，培训500人次以上",
      ],
      misses: [
        "〔回顾〕受理纠纷215件，新装路灯80盏 => 受理纠纷215件 | 新装路灯80盏",
        "规上企业超过9家，城镇化率达到50% => 规上企业超过9家 | 城镇化率达到50%",
        "〔回顾〕6座桥墩浇筑完成，2座尚未动工 => 6座桥墩浇筑完成 | 2座尚未动工",
      ])
  } decide: { context in
    let clause = context.clause
    guard let draft = context.current, context.pending.isEmpty, clause.hasTarget,
      let figure = context.firstFigure
    else { return nil }
    let before = clause.range.lowerBound..<max(clause.range.lowerBound, figure.range.lowerBound)
    // 为年初预算的103%.
    if figure.unit == "%", context.s[clause.range.lowerBound] == 0x4E3A { return .join }
    if Cue.any(Cue.shareOfTask, context.s, clause), figure.unit == "%",
      !context.names.hasUnknown(clause)
    {
      return .join
    }
    // 4家企业参加…: a row that goes on with the next number, or with whom it served.
    if before.isEmpty, countsSubject(clause, context) { return nil }
    if before.isEmpty, context.isReview {
      return clause.stage == nil && clause.figures.count == 1 && draft.isConcrete(context.names) ? .join : nil
    }
    // 达到7.4亿元: no object of its own.
    if let head = clause.headWord, Cue.achieving.holds(context.s, head), head.end >= figure.range.lowerBound {
      return .join
    }
    guard draft.hasTarget else { return nil }
    if before.count <= 6, figure.measure == .share, Cue.any(Cue.rate, context.s, before) {
      return Cue.any(Cue.ownRates, context.s, before) ? nil : .join
    }
    if before.count <= 2, !clause.startsWithVerb, !before.contains(where: { context.s[$0] == 0x91CF }) {
      return .join
    }
    // 开展技能培训8期，培训480人次: the same deed counted once more.
    if clause.startsWithVerb, before.count <= 2, before.count > 1,
      context.s.firstIndex(of: Array(context.s.view(before)), in: draft.range) != nil
    {
      return .join
    }
    // A verb with its number and no object of its own: 化解成功211件, 已完工11个.
    guard context.isReview else { return nil }
    let isDone = clause.startsWithVerb && Cue.any(Cue.already, context.s, before)
    guard isDone || clause.fare != nil else { return nil }
    let wanted: WordClass =
      isDone || clause.words.first?.has([.progress, .failed]) == true
      ? [.verb, .adverb, .done, .stage, .progress, .started, .failed]
      : [.adverb, .done, .stage, .progress, .started, .failed]
    var covered = 0
    for word in clause.words where word.end <= before.upperBound && word.has(wanted) {
      covered += word.count
    }
    return covered >= before.count ? .join : nil
  }

  /// 2个断面水质全部达标, 9个乡镇建成敬老院: the number counts who or what, and a predicate of its own follows; or it
  /// fares otherwise than what stands before it (12个已完工，3个尚未动工).
  private static func countsSubject(_ clause: Clause, _ context: ClauseContext) -> Bool {
    guard let figure = context.firstFigure, let draft = context.current else { return false }
    if context.isReview, let own = clause.fare, let last = draft.clauses.last?.fare, own != last {
      return true
    }
    // 18个村全部出列, 10件实事全面完成: whom it is about, and how they came out.
    if let end = clause.words.last, clause.range.upperBound == end.end, end.count > 1,
      Cue.outcomeEnds.holds(context.s, end), namesSubject(figure.range.upperBound..<end.start, clause)
    {
      return true
    }
    guard
      let verb = clause.words.first(where: {
        $0.start > figure.range.upperBound && $0.count > 1 && $0.has(.verb)
      })
    else { return false }
    return verb.has(.onceVerb) && clause.range.upperBound - verb.end >= 2
      || Cue.achieving.holds(context.s, verb)
  }

  /// 贫困村全部: at least two characters of a noun, adverbs left aside.
  private static func namesSubject(_ range: Range<Int>, _ clause: Clause) -> Bool {
    var said = range.count
    for word in clause.words where range.contains(word.start) && word.has([.adverb, .modal]) {
      said -= word.count
    }
    return said >= 2
  }

  static let bareStage = ClauseRule(
    "bare-stage", Words.bareStage, "READING 难点1", .when([.current, .noPending, .noTarget])
  ) {
    RuleNotes(
      uses: [.words(.stage), .time],
      hits: [
        "改建镇文化站，中秋节前投入使用 => 改建镇文化站，中秋节前投入使用", "编制茶产业招商图谱，上半年印发实施 => 编制茶产业招商图谱，上半年印发实施",
      ],
      misses: ["改建镇文化站，青龙泵站中秋节前投入使用 => 改建镇文化站 | 青龙泵站中秋节前投入使用"])
  } decide: { context in
    let clause = context.clause
    guard let draft = context.current, context.pending.isEmpty, !clause.hasTarget else { return nil }
    if finishesIt(clause, draft, context) { return .join }
    guard clause.stage != nil, clause.unsaid <= 2 else { return nil }
    let hasOwn = draft.clauses.contains { !$0.dueTimes.isEmpty }
    return hasOwn && !clause.times.isEmpty ? .item : .join
  }

  /// 改造旧粮站，10月前完成搬迁: when the thing before it, which has no time yet, is finished.
  private static func finishesIt(_ clause: Clause, _ draft: Draft, _ context: ClauseContext) -> Bool {
    guard !context.isReview, clause.count <= 16, let time = clause.dueTimes.first,
      time.precision != .year || time.role == .deadline,
      time.range.lowerBound - clause.range.lowerBound <= 2,
      clause.words.contains(where: { Cue.finished.holds(context.s, $0) })
        || clause.endWord.map({ Cue.finishedAtEnd.holds(context.s, $0) }) == true
    else { return false }
    // 分三年改造…，2025年底前全部完成: how long it takes is no end yet.
    return !draft.clauses.contains { $0.dueTimes.contains { $0.role != .duration } }
      && draft.clauses.contains {
        $0.hasTarget || $0.has([.projectNoun, .deliverable]) || context.names.hasPlace($0)
          || $0.headWord?.has(.onceVerb) == true && saysOnlyWhen(clause, time, context)
      }
      && !context.names.hasPlace(clause) && !context.names.hasQuoted(clause.range)
  }

  /// 上半年印发实施: behind the time nothing but that it is finished.
  private static func saysOnlyWhen(_ clause: Clause, _ time: TimeExpression, _ context: ClauseContext) -> Bool
  {
    var at = time.range.upperBound
    for word in clause.words where word.start >= at {
      guard word.start == at, word.has([.verb, .done, .adverb, .stage]) else { return false }
      at = word.end
    }
    return at == clause.range.upperBound
  }

  static let manner = ClauseRule(
    "manner", Words.manner, "READING 承诺", .when([.current, .noPending, .noTarget, .last], anyOf: [manners])
  ) {
    RuleNotes(
      uses: [.cue(manners), .words(.verb)],
      hits: ["改进监管方式，运用大数据提升监管效能 => 改进监管方式，运用大数据提升监管效能"],
      misses: ["改进监管方式，运用大数据核查低保对象120户 => 改进监管方式 | 运用大数据核查低保对象120户"])
  } decide: { context in
    let clause = context.clause
    guard context.current != nil, context.pending.isEmpty, clause.isLast, !clause.hasTarget,
      let word = clause.firstWord,
      manners.holds(context.s, word), clause.innerVerb != nil
    else { return nil }
    return context.isConcrete ? nil : .join
  }
  private static let manners = CueWords(.clauses, "manners")
}
