import PlanModel

/// How far an outcome says that its matter has come (完成状态). READING “Outcome”, hard calls 6 and 7.
enum StatusRules {
  static let table = RuleTable(all)
  static let all: [StatusRule] = [
    notYet, fallen, partly, postponed, failed, shareOfTask, completionRate, remaining, partOfWorks,
    broughtOff, underWay,
    pilot, started, figureOnTheWay,
    spent, figure,
    noVerb, wish, firmDeed, deed,
    unfinished,
  ]

  static let notYet = StatusRule(
    "status-not-yet", Words.statusNotYet, "READING 成效", .when(anyOf: [Cue.intended, Cue.onlyDone])
  ) {
    RuleNotes(
      uses: [.cue(Cue.intended), .cue(Cue.notYet)],
      hits: ["〔回顾〕原定中秋开馆，目前仅完成粉刷 => failed"], misses: ["〔回顾〕目前仅完成粉刷 => done"])
  } decide: {
    $0.says(Cue.intended) && $0.says(Cue.notYet) || $0.says(Cue.onlyDone) && $0.says(Cue.shareOfTask)
      ? .failed : nil
  }

  static let fallen = StatusRule(
    "status-fallen", Words.statusFallen, "READING 成效", .when(anyOf: [Cue.rising])
  ) {
    RuleNotes(
      uses: [.figure, .cue(Cue.rising), .cue(Cue.falling)],
      hits: ["〔回顾〕外贸出口3.2亿元，同比下降6% => failed", "〔回顾〕规上产值下降2% => failed"],
      misses: ["〔回顾〕单位产值能耗下降3% => done", "〔回顾〕生产安全事故下降三成 => done"])
  } decide: { context in
    guard context.says(Cue.rising), !context.says(Cue.falling) else { return nil }
    var hasFallen = false
    for figure in context.figures where !figure.isAttribute {
      guard figure.measure == .growth || figure.measure == .change && figure.unit != "个百分点" else { continue }
      guard let value = figure.value, value < 0 else { return nil }
      hasFallen = true
    }
    return hasFallen ? .failed : nil
  }

  static let partly = StatusRule(
    "status-partly", Words.statusPartly, "READING 成效", .when(.target)
  ) {
    RuleNotes(
      uses: [.figure, .words([.done, .progress, .failed])],
      hits: ["〔回顾〕排查隐患90处，已完成82处，正在整改8处 => progress", "〔回顾〕实施项目4个，目前已完工3个 => progress"],
      misses: ["〔回顾〕实施项目4个，目前已完工4个 => done"])
  } decide: { context in
    guard context.hasTarget else { return nil }
    return context.fares > 1 || context.isShort || context.isShortInOneBreath ? .progress : nil
  }

  static let completionRate = StatusRule(
    "status-completion-rate", Words.statusShare, "READING 难点6"
  ) {
    RuleNotes(
      uses: [.figure], hits: ["〔回顾〕拆除旧棚120亩，完成率64% => progress"],
      misses: ["〔回顾〕调处矛盾纠纷98起，化解率97% => done"])
  } decide: { context in
    context.s.firstIndex(of: Cue.completionRate, in: context.range) != nil
      && context.figures.contains { $0.unit == "%" && ($0.value ?? 100) < 100 } ? .progress : nil
  }

  static let remaining = StatusRule(
    "status-remaining", Words.statusPartly, "READING 成效", .when(.target, anyOf: [Cue.remaining])
  ) {
    RuleNotes(
      uses: [.figure, .cue(Cue.remaining)], hits: ["〔回顾〕厕改210户，还有30户没有动 => progress"],
      misses: ["〔回顾〕厕改210户，受益群众800人 => done"])
  } decide: { context in
    context.hasTarget
      && context.draft.clauses.dropFirst().contains {
        $0.hasTarget && Cue.any(Cue.remaining, context.s, $0.range.head(3))
      } ? .progress : nil
  }

  static let partOfWorks = StatusRule(
    "status-part-of-works", Words.statusPartOfWorks, "READING 难点6", .when(anyOf: [Cue.parts])
  ) {
    RuleNotes(
      uses: [.cue(Cue.parts), .cue(Cue.finished), .words(.projectNoun)],
      hits: ["〔回顾〕青龙泵站完成设备招标 => progress", "〔回顾〕青龙泵站桩基全部完工 => progress"],
      misses: ["〔回顾〕完成征地300亩 => done", "〔回顾〕青龙泵站完成设备招标和安装并投入使用 => done"])
  } decide: { context in
    guard context.says(Cue.parts), let first = context.draft.clauses.first, !first.startsWithVerb,
      context.names.hasPlace(first) || first.has(.projectNoun)
    else { return nil }
    return !context.says(Cue.accepted) && context.draft.clauses.contains(where: context.finishesPart)
      ? .progress : nil
  }

  static let pilot = StatusRule(
    "status-pilot", Words.statusPilot, "READING 难点7", .when(.noTarget, anyOf: [Cue.pilots])
  ) {
    RuleNotes(
      uses: [.cue(Cue.pilots)], hits: ["〔回顾〕扩大土地延包试点范围 => progress"], misses: ["〔回顾〕完成土地延包试点 => done"])
  } decide: { context in
    !context.hasTarget && context.ends(context.main, with: Cue.pilots) && !context.main.has(.done)
      ? .progress : nil
  }

  static let postponed = StatusRule(
    "status-postponed", Words.statusPostponed, "READING 成效"
  ) {
    RuleNotes(
      uses: [.words(.failed), .figure, .cue(Cue.moved), .cue(Cue.notDone)],
      hits: ["〔回顾〕旧棚改造累计完成12户，因征迁受阻推迟至6月通水 => progress"],
      misses: ["〔回顾〕旧棚改造未能启动 => failed", "〔回顾〕配套资金60万元至今未到位 => failed"])
  } decide: { context in
    guard hasFailed(context) else { return nil }
    let hasCome = context.hasTarget && context.draft.clauses.contains { $0.has(.done) && !$0.has(.failed) }
    return hasCome || context.says(Cue.moved) && !context.says(Cue.notDone) && !context.says(Cue.because)
      ? .progress : nil
  }

  static let failed = StatusRule(
    "status-failed", Words.byFailure, "READING 成效"
  ) {
    RuleNotes(
      uses: [.words(.failed)], hits: ["〔回顾〕旧棚改造未能启动 => failed"], misses: ["〔回顾〕未发生森林火灾 => done"])
  } decide: {
    hasFailed($0) ? .failed : nil
  }

  static let shareOfTask = StatusRule(
    "status-share-of-task", Words.statusShare, "READING 难点6", .when(anyOf: [Cue.shareOfTask])
  ) {
    RuleNotes(
      uses: [.cue(Cue.shareOfTask), .figure], hits: ["〔回顾〕征收土地40亩，完成年度任务的80% => progress"],
      misses: ["〔回顾〕征收土地40亩 => done"])
  } decide: { context in
    // 103% of the task is more than done.
    context.says(Cue.shareOfTask) && context.figures.contains { $0.unit == "%" && ($0.value ?? 0) < 100 }
      && !context.figures.contains { $0.unit == "%" && $0.measure == .share && ($0.value ?? 0) >= 100 }
      ? .progress : nil
  }

  static let broughtOff = StatusRule(
    "status-brought-off", Words.statusBroughtOff, "READING 成效", .when(anyOf: [Cue.broughtOff])
  ) {
    RuleNotes(
      uses: [.cue(Cue.broughtOff), .words([.started, .stage])],
      hits: ["〔回顾〕成功承办全县茶文化节 => done", "〔回顾〕柳湾茶正式纳入地理标志保护 => done"],
      misses: ["〔回顾〕青龙泵站正式开工 => started", "〔回顾〕推动茶旅融合 => progress"])
  } decide: { context in
    guard !hasFailed(context), context.says(Cue.broughtOff, in: context.main.range),
      !context.draft.clauses.contains(where: { $0.has([.started, .failed]) || $0.stage != nil })
    else { return nil }
    return .done
  }

  static let underWay = StatusRule(
    "status-under-way", Words.statusUnderWay, "READING 成效"
  ) {
    RuleNotes(
      uses: [.words(.progress), .cue(Cue.under)], hits: ["〔回顾〕青龙泵站正在安装设备 => progress"],
      misses: ["〔回顾〕青龙泵站建成投用 => done"])
  } decide: { context in
    context.draft.clauses.contains { $0.has(.progress) } || context.says(Cue.under)
      || !context.hasTarget && context.draft.clauses.last.map { context.ends($0, with: Cue.ongoing) } == true
      ? .progress : nil
  }

  static let started = StatusRule(
    "status-started", Words.statusStarted, "READING 难点6", .when(words: .started)
  ) {
    RuleNotes(
      uses: [.words([.started, .stage])], hits: ["〔回顾〕青龙泵站开工建设 => started"],
      misses: ["〔回顾〕青龙泵站开工建设并竣工验收 => done"])
  } decide: { context in
    let isFinished = context.carrying.contains { $0.stage.map { $0 >= .worksComplete } ?? false }
    return !isFinished && context.carrying.contains { $0.has(.started) } ? .started : nil
  }

  static let figureOnTheWay = StatusRule(
    "status-figure-on-the-way", Words.statusOnTheWay, "READING 难点7", .when(.target, anyOf: [Cue.onTheWay])
  ) {
    RuleNotes(
      uses: [.figure, .cue(Cue.onTheWay)], hits: ["〔回顾〕谋划项目6个 => progress"],
      misses: ["〔回顾〕新建公路6公里 => done"])
  } decide: {
    $0.hasTarget && $0.isOne($0.head, of: Cue.onTheWay) ? .progress : nil
  }

  static let spent = StatusRule(
    "status-spent", Words.statusOnTheWay, "READING 难点6"
  ) {
    RuleNotes(
      uses: [.figure, .cue(Cue.spending), .words(.projectNoun), .name],
      hits: ["〔回顾〕青龙泵站完成投资900万元 => progress"],
      misses: ["〔回顾〕固定资产投资完成900万元 => done", "〔回顾〕青龙泵站建成投用，完成投资900万元 => done"])
  } decide: {
    $0.hasTarget && $0.spendsOnWorks && !$0.isAccepted ? .progress : nil
  }

  static let figure = StatusRule(
    "status-figure", Words.statusFigure, "READING 难点6", .when(.target)
  ) {
    RuleNotes(
      uses: [.figure], hits: ["〔回顾〕新建公路6公里 => done", "〔回顾〕竹产业产值13亿元 => done"],
      misses: ["〔回顾〕推进公路6公里 => progress"])
  } decide: {
    $0.hasTarget ? .done : nil
  }

  static let noVerb = StatusRule(
    "status-no-verb", Words.statusNoVerb, "READING 成效"
  ) {
    RuleNotes(
      uses: [.words([.done, .onceVerb])], hits: ["〔回顾〕青龙泵站建成投用 => done", "〔回顾〕竹纤维车间9月建成投产 => done"],
      misses: ["〔回顾〕巩固脱贫成果 => progress"]
    )
  } decide: { context in
    guard context.verb == nil else { return nil }
    let isFinished =
      context.main.words.contains { Cue.finished.holds(context.s, $0) }
      || context.carrying.contains { $0.stage.map { $0 >= .worksComplete } ?? false }
    return context.isFirm && !context.isOne(context.main.innerVerb, of: Cue.pushingOn) || isFinished
      ? .done : .progress
  }

  static let wish = StatusRule(
    "status-wish", Words.statusOnTheWay, "READING 难点7", .when(anyOf: [Cue.wishes])
  ) {
    RuleNotes(
      uses: [.cue(Cue.wishes)], hits: ["〔回顾〕推进青龙泵站建设 => progress"], misses: ["〔回顾〕建成青龙泵站 => done"])
  } decide: {
    // 推动…生效: pushed to its end.
    $0.isOne($0.head, of: Cue.wishes) && !$0.isOne($0.main.endWord, of: Cue.finished) ? .progress : nil
  }

  static let firmDeed = StatusRule(
    "status-firm-deed", Words.statusFirmDeed, "READING 成效", .when(.firm)
  ) {
    RuleNotes(
      uses: [.words([.onceVerb, .done])], hits: ["〔回顾〕建成青龙泵站 => done"], misses: ["〔回顾〕选派年轻干部 => done"])
  } decide: { context in
    guard context.isFirm, let verb = context.verb else { return nil }
    return verb.has(.onceVerb) || context.main.has(.done) || !context.isOne(verb, of: Cue.pushingOn)
      ? .done : .progress
  }

  static let deed = StatusRule(
    "status-deed", Words.statusDeed, "READING 成效"
  ) {
    RuleNotes(
      uses: [.words(.onceVerb)], hits: ["〔回顾〕选派年轻干部 => done"], misses: ["〔回顾〕加强业务培训 => progress"])
  } decide: { context in
    context.verb.map { $0.has(.onceVerb) && !$0.has(.standingVerb) } == true ? .done : nil
  }

  static let unfinished = StatusRule(
    "status-without-end", Words.statusWithoutEnd, "READING 难点7"
  ) {
    RuleNotes(
      uses: [.words(.standingVerb)], hits: ["〔回顾〕加强业务培训 => progress"], misses: ["〔回顾〕选派年轻干部 => done"])
  } decide: { _ in
    .progress
  }

  /// 未能, 滞后; not 未发生, which is as it should be.
  private static func hasFailed(_ context: StatementContext) -> Bool {
    (context.draft.clauses.contains { $0.has(.failed) } || context.isUndone)
      && !context.says(Cue.nothingHappened)
  }
}

extension StatementContext {
  /// It is in use, or has been accepted: past what was spent on it.
  var isAccepted: Bool {
    says(Cue.accepted) || draft.clauses.contains { $0.stage.map { $0 >= .worksComplete } ?? false }
  }

  /// 完成设备招标, 路基全部完工: what is finished is a part.
  func finishesPart(_ clause: Clause) -> Bool {
    guard says(Cue.parts, in: clause.range), clause.words.contains(where: { Cue.finished.holds(s, $0) })
    else {
      return false
    }
    return !clause.startsWithVerb
      || clause.headWord.map { s.has(Cue.complete, at: $0.start, limit: $0.end) } == true
  }

  /// 实施项目4个，已完工3个: fewer are finished than there are.
  var isShort: Bool {
    guard let stage = draft.clauses.last?.stage, stage >= .worksComplete, let first = draft.clauses.first,
      s[first.range.upperBound - 1] != 0x4E2D  // 其中
    else { return false }
    let counts = figures.filter { !$0.isAttribute && $0.measure == .level }
    guard let last = counts.last, let finished = last.value else { return false }
    return counts.dropLast().contains { $0.unit == last.unit && ($0.value ?? 0) > finished }
  }

  /// 8件实事已完成3件: fewer are done than there are, in one clause.
  var isShortInOneBreath: Bool {
    guard draft.clauses.count == 1, Cue.any(Cue.settled, s, main) else { return false }
    let counts = figures.filter { !$0.isAttribute && $0.measure == .level }
    guard counts.count == 2, counts[0].unit == counts[1].unit, let all = counts[0].value,
      let done = counts[1].value
    else { return false }
    return done < all
  }

  /// In how many ways the things with a target stand.
  var fares: Int {
    var fares: WordClass = []
    for clause in draft.clauses where clause.hasTarget {
      if let fare = clause.fare { fares.formUnion(fare) }
    }
    return fares.rawValue.nonzeroBitCount
  }

  /// 尚未通车, 未按期完成: 未 before a deed.
  var isUndone: Bool {
    guard !says(Cue.notVerb) else { return false }
    return draft.clauses.contains { clause in
      clause.signs.contains(.not)
        && clause.range.contains { at in
          guard s[at] == 0x672A else { return false }  // 未
          return clause.words.contains {
            $0.start > at && $0.start <= at + 3 && ($0.has([.done, .onceVerb, .started]) || $0.stage != nil)
          }
        }
    }
  }
}

extension Cue {
  /// 成功, 正式纳入: it came off.
  static let broughtOff = CueWords(.judgement, "broughtOff")
  static let ongoing = CueWords(.judgement, "ongoing")
  static let notVerb = CueWords(.judgement, "notVerb")
  static let shareOfTask = CueWords(.judgement, "shareOfTask")
  static let under = CueWords(.judgement, "under")
  static let moved = CueWords(.judgement, "moved")
  static let notDone = CueWords(.judgement, "notDone")
  static let onTheWay = CueWords(.judgement, "onTheWay")
  static let completionRate = "完成率".values
  /// What a plan wants to rise, and what it wants to fall.
  /// 还有, 剩: what isn't done yet.
  /// 通过竣工验收: past its parts, the thing itself is done.
  static let accepted = CueWords(.judgement, "accepted")
  static let parts = CueWords(.judgement, "parts")
  static let remaining = CueWords(.judgement, "remaining")
  static let rising = CueWords(.judgement, "rising")
  static let falling = CueWords(.judgement, "falling")
  static let settled = CueWords(.judgement, "settled")
  static let finishedAtEnd = CueWords(.judgement, "finishedAtEnd")
  static let finished = CueWords(.judgement, "finished")
  static let onlyDone = CueWords(.judgement, "onlyDone")
  static let notYet = CueWords(.judgement, "notYet")
  static let wishes = CueWords(.judgement, "wishes")
}
