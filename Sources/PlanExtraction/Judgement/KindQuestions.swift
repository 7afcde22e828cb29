import ChineseText
import PlanModel

/// What the rules of kinds ask.
extension StatementContext {
  /// 关停5家, 投入400万元更新: a deed with a number, and no statistic.
  func isDeed(_ clause: Clause) -> Bool {
    guard clause.startsWithVerb, let head = clause.headWord else { return false }
    if Cue.closing.holds(s, head), !names.hasPlace(clause) {
      return !countsCapacity && !Cue.leaving.holds(s, head)
        && !figures.contains { !$0.isAttribute && $0.comparator == .atLeast }
    }
    guard let last = clause.words.last, clause.range.upperBound - last.end <= 1 else { return false }
    return head.has(.onceVerb) && Cue.drafting.holds(s, last)
  }

  /// 淘汰水泥产能80万吨, 关停机组60万千瓦: an amount, and no things that are counted; 20蒸吨 says how big a boiler is.
  private var countsCapacity: Bool {
    figures.contains {
      !$0.isAttribute
        && ($0.unit.endsInScalars("吨") && !$0.unit.endsInScalars("蒸吨") || $0.unit.endsInScalars("千瓦"))
    }
  }

  /// 新增通车里程12公里, 完成造林900亩: how much there is of something, as statistics tell it.
  var isExtent: Bool {
    guard let first = figures.first(where: { !$0.isAttribute }), first.measure == .level else { return false }
    if says(Cue.extents), Cue.lengths.contains(first.unit, without: 0x4E07) { return true }
    return Cue.grounds.contains(first.unit, without: 0x4E07) && says(Cue.greening)
  }

  /// 下放事项20项, 完成…体检80家: so many things dealt with one by one, and nothing built.
  var isHandling: Bool {
    guard hasTarget, !isNational, !isRegular else { return false }
    // The verb is asked first: it is known already, and the unit has to be looked up.
    guard let verb = deedVerb(main) ?? main.innerVerb else { return false }
    let isHandling = Cue.handling.holds(s, verb)
    guard isHandling || s.has(Cue.complete, at: verb.end - 2, limit: verb.end) && verb.count >= 2,
      let first = figures.first(where: { !$0.isAttribute }), first.measure == .level,
      first.comparator == .exactly,
      Cue.handled.contains(first.unit) || says(Cue.paperwork) && Cue.counted.contains(first.unit)
    else { return false }
    return isHandling
      || (says(Cue.paperwork) || !says(Cue.worked) && !says(Cue.gained) && !main.has(.projectNoun))
  }

  /// 加快建立…: the verb behind the one that only says how fast.
  func deedVerb(_ clause: Clause) -> WordHit? {
    guard clause.startsWithVerb, let head = clause.headWord else { return nil }
    guard Cue.speeding.holds(s, head),
      let next = clause.words.first(where: { $0.start == head.end && $0.has(.verb) })
    else { return head }
    return next
  }

  /// 整修堰塘7口, 完成危房改造45户: so many things that can be seen.
  var isCountedWorks: Bool {
    guard hasTarget else { return false }
    return carrying.contains { clause in
      guard clause.hasTarget, let verb = clause.startsWithVerb ? clause.headWord : clause.innerVerb,
        Cue.laying.holds(s, verb) || Cue.puttingUp.holds(s, verb) || Cue.setting.holds(s, verb)
          || Cue.adding.holds(s, verb) || Cue.putting.holds(s, verb)
      else { return false }
      let counted = figures.contains {
        guard !$0.isAttribute, $0.measure == .level else { return false }
        // 万亩 counts 亩; 完成6000人供水工程 says for how many.
        return Cue.counted.contains($0.unit, without: 0x4E07)
          || $0.unit.endsInScalars("人") && endsWithSite(clause)
      }
      guard counted else { return false }
      if Cue.laying.holds(s, verb) { return true }
      // 完成公交站亭18座: what is counted so stands on the ground.
      if Cue.puttingUp.holds(s, verb), clause.startsWithVerb, !says(Cue.paperwork, in: clause.range),
        says(Cue.fixtures, in: clause.range)
          || figures.contains(where: { !$0.isAttribute && Cue.standingUnits.contains($0.unit) })
      {
        return true
      }
      // 建立良种基地300亩, 新增路灯50盏: a thing that stands there.
      if Cue.setting.holds(s, verb),
        clause.words.contains(where: { $0.start >= verb.end && $0.has(.projectNoun) })
      {
        return true
      }
      if Cue.adding.holds(s, verb), says(Cue.fixtures, in: clause.range) { return true }
      guard Cue.putting.holds(s, verb) else { return false }
      return says(Cue.worked, in: verb.end..<max(verb.end, clause.range.upperBound))
    }
  }

  /// 完成…供水工程: the clause ends with works that stand somewhere.
  private func endsWithSite(_ clause: Clause) -> Bool {
    endsWithWorks(clause) && clause.words.contains { $0.count > 1 && $0.has(.projectNoun) }
  }

  /// 滨河示范区完成2平方公里, …完成管网工程的七成: so much of one thing is done.
  private func doesPart(_ clause: Clause) -> Bool {
    guard let verb = clause.words.first(where: { s.has(Cue.complete, at: $0.start, limit: $0.end) }) else {
      return false
    }
    if Cue.any(Cue.shareOfTask, s, verb.end..<max(verb.end, clause.range.upperBound)) { return true }
    return verb.end < clause.range.upperBound && Mark.isDigit(s[verb.end])
      && figures.contains { !$0.isAttribute && Cue.grounds.contains($0.unit, without: 0x4E07) }
  }

  /// 青龙泵站完成投资900万元: how far one thing has come, and no statistic.
  var spendsOnWorks: Bool {
    carrying.contains { $0.hasTarget && !$0.startsWithVerb && Cue.any(Cue.spending, s, $0) && isOfWorks($0) }
  }

  /// 滨河示范区完成2平方公里.
  var doesPartOfWorks: Bool {
    carrying.contains { $0.hasTarget && !$0.startsWithVerb && doesPart($0) && isOfWorks($0) }
  }

  /// A place or works are the subject of what is spent or done.
  private func isOfWorks(_ clause: Clause) -> Bool {
    clause.words.first { Cue.spending.holds(s, $0) || s.has(Cue.complete, at: $0.start, limit: $0.end) }
      .map { verb in
        clause.words.contains { $0.end <= verb.start && $0.count > 1 && $0.has(.projectNoun) }
          || names.hasPlace(clause)
      } ?? false
  }

  /// 老街排水改造三季度启动, 游客中心国庆前开放: works with a subject and where they come to.
  var saysHowWorksFare: Bool {
    guard !main.startsWithVerb,
      main.words.contains(where: { ($0.count > 1 && $0.has(.projectNoun)) || Cue.works.holds(s, $0) })
    else { return false }
    return Cue.any(
      Cue.worksEnds, s, main.range.upperBound - min(4, main.count)..<main.range.upperBound, of: main)
  }

  /// 增长5%, 100件以上: a number with a bound or a change.
  var measures: Bool {
    figures.contains { !$0.isAttribute && ($0.measure != .level || $0.comparator != .exactly) }
  }

  /// 增长5%, 达到97%: a share or a change.
  var changes: Bool { figures.contains { !$0.isAttribute && $0.measure != .level } }

  /// 常态化, 定期, 每月: kept up.
  var isRegular: Bool { says(Cue.regular, in: lead) || says(Cue.recurring) }
  /// What stands before the predicate.
  var lead: Range<Int> { main.range.lowerBound..<max(main.range.lowerBound, main.head) }

  /// 提高绿电比重, 保持油价稳定: a statistic without its number.
  func bounds(_ clause: Clause) -> Bool {
    guard Cue.any(Cue.statistic, s, clause) else { return false }
    guard let head = clause.headWord, head.has(.verb) else {
      return !clause.startsWithVerb && clause.has(.verb)
    }
    return Cue.bounding.holds(s, head)
  }

  /// Something is built, opened or moved on through the stages of a project.
  var builds: Bool {
    for clause in carrying {
      if let stage = clause.stage, stage >= .landSecured || stage == .preliminary {
        if draft.clauses.contains(where: { $0.has(.projectNoun) || names.hasUnknown($0) })
          || !clause.dueTimes.isEmpty
        {
          return true
        }
      }
      if names.hasPlace(clause), endsWithWorks(clause) { return true }
      if clause.startsWithVerb, names.hasQuoted(clause), let head = clause.headWord {
        let word = s.view(head.start..<head.end)
        if Cue.developing.contains(word) || Cue.moving.contains(word) && endsWithWorks(clause) { return true }
      }
      let isPrepositional = clause.firstWord.map { $0.has(.means) && $0.count == 1 } ?? false
      guard let verb = clause.startsWithVerb ? clause.headWord : isPrepositional ? clause.innerVerb : nil
      else { continue }
      // 支持某公司建设冷链物流园: one who is named builds it.
      if isFirm || names.hasUnknown(clause), Cue.backing.contains(s.view(verb.start..<verb.end)),
        let built = clause.words.first(where: { $0.start > verb.end && Cue.building.holds(s, $0) }),
        clause.words.contains(where: { $0.start >= built.end && $0.has(.projectNoun) })
      {
        return true
      }
      // 加快建设冷链物流园: 建设 is what is done.
      if let deed = deedVerb(clause), deed.start > verb.start, Cue.building.holds(s, deed),
        clause.words.contains(where: { $0.start >= deed.end && $0.has(.projectNoun) }),
        clause.endWord?.has([.deliverable, .abstract]) != true
      {
        return true
      }
      let word = s.view(verb.start..<verb.end)
      let hasObject = clause.words.contains { $0.start >= verb.end && $0.has(.projectNoun) }
      if Cue.building.contains(word), hasObject { return true }
      if clause.hasTarget { continue }
      // 实施…提升工程: a programme, not a site.
      if Cue.launching.contains(word), ends(clause, with: Cue.programmes), !names.hasPlace(clause) {
        continue
      }
      if Cue.moving.contains(word) || Cue.building.contains(word),
        names.hasPlace(clause) || hasObject && endsWithWorks(clause)
      {
        return true
      }
    }
    return false
  }

  /// The clause ends with 建设, 改造, 工程, 项目.
  func endsWithWorks(_ clause: Clause) -> Bool {
    guard let last = clause.words.last, clause.range.upperBound - last.end <= 2 else { return false }
    // 队伍建设, 制度建设: nothing is built.
    if last.count > 2, last.has(.generic) { return false }
    return Cue.works.holds(s, last)
      || Cue.works.contains(s.view(last.end - min(2, last.count)..<last.end))
  }
}

extension Cue {
  /// 落实好: what there is already is kept to.
  static let keepingTo = CueWords(.judgement, "keepingTo")
  /// 队伍, 人才: made of people.
  static let people = CueWords(.judgement, "people")
  /// 严格: as long as the rule holds.
  static let strict = CueWords(.judgement, "strict")
  /// 一批, 若干: so many works, and none named.
  static let someWorks = CueWords(.judgement, "someWorks")
  static let keptUp = CueWords(.judgement, "keptUp")
  static let dutyTasks = CueWords(.judgement, "dutyTasks")
  static let standingUnits = CueWords(.judgement, "standingUnits")
  static let puttingUp = CueWords(.judgement, "puttingUp")
  static let spending = CueWords(.judgement, "spending")
  static let worksEnds = CueWords(.judgement, "worksEnds")
  static let building = CueWords(.judgement, "building")
  /// 加快, 抓紧: say how fast, and not what.
  static let speeding = CueWords(.judgement, "speeding")
  static let founding = CueWords(.judgement, "founding")
  /// 发证, 体检: done on paper, whatever it is about.
  static let paperwork = CueWords(.judgement, "paperwork")
  static let oneOff = CueWords(.judgement, "oneOff")
  /// 做好, 抓好: as long as it takes.
  static let doing = CueWords(.judgement, "doing")
  static let handling = CueWords(.judgement, "handling")
  /// What is dealt with one by one.
  static let handled = CueWords(.judgement, "handled")
  /// 入规, 个转企: won from others, and so a statistic.
  static let gained = CueWords(.judgement, "gained")
  static let setting = CueWords(.judgement, "setting")
  static let adding = CueWords(.judgement, "adding")
  static let fixtures = CueWords(.judgement, "fixtures")
  static let laying = CueWords(.judgement, "laying")
  static let moving = CueWords(.judgement, "moving")
  static let winning = CueWords(.judgement, "winning")
  /// 正增长: a statistic is to rise, however little.
  static let positive = CueWords(.judgement, "positive")
  static let ranks = CueWords(.judgement, "ranks")
  static let ranking = CueWords(.judgement, "ranking")
  static let promptly = CueWords(.judgement, "promptly")
  /// 退出: how many leave a state, and nobody shuts them.
  static let leaving = CueWords(.judgement, "leaving")
  static let backing = CueWords(.judgement, "backing")
  /// 通车里程: how much there is by now.
  static let extents = CueWords(.judgement, "extents")
  static let lengths = CueWords(.judgement, "lengths")
  static let grounds = CueWords(.judgement, "grounds")
  static let greening = CueWords(.judgement, "greening")
  static let closing = CueWords(.judgement, "closing")
  static let drafting = CueWords(.judgement, "drafting")
  static let won = "创成".values
  /// 实事, 摘帽: counted, and done one by one.
  static let deeds = CueWords(.judgement, "deeds")
  static let zeroed = CueWords(.judgement, "zeroed")
  static let events = CueWords(.judgement, "events")
  static let occasions = CueWords(.judgement, "occasions")
  static let milestones = CueWords(.judgement, "milestones")
  static let counted = CueWords(.judgement, "counted")
  static let putting = CueWords(.judgement, "putting")
  static let worked = CueWords(.judgement, "worked")
  static let developing = CueWords(.judgement, "developing")
  static let works = CueWords(.judgement, "works")
  static let statistic = CueWords(.judgement, "statistic")
  /// 收支基本平衡: the state in which a statistic is to stay.
  static let balanced = CueWords(.judgement, "balanced")
  static let bounding = CueWords(.judgement, "bounding")
  static let regular = CueWords(.judgement, "regular")
  static let recurring = CueWords(.judgement, "recurring")
  static let tending = CueWords(.judgement, "tending")
  static let exploring = CueWords(.judgement, "exploring")
  static let exploringLead = CueWords(.judgement, "exploringLead")
}
