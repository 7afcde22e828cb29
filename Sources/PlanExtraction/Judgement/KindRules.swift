import PlanModel

/// Sorts a commitment (类型): a statistic, a project, a deed done once, or work kept up. READING “kind”.
enum KindRules {
  static let table = RuleTable(all)
  static let all: [KindRule] = [
    honour, ranked, won, countedDeed, handling, occasions, nationalCount, extent, countedWorks, taskDone,
    works, milestone,
    vagueWorks, closingDown, drafting,
    founding, regularCount, statistic, boundedStatistic,
    zeroed, oneOff, regular, noVerb,
    tending, firmDeed, exploring, deed, standing,
  ]

  static let honour = KindRule(
    "kind-honour", Words.kindHonour, "READING 难点9", .when(anyOf: [Cue.winning])
  ) {
    RuleNotes(
      uses: [.cue(Cue.levels), .cue(Cue.winning)], hits: ["争创省级卫生乡镇 => action"],
      misses: ["新建省级公路 => project"])
  } decide: { context in
    context.names.hasLevel(context.main)
      && (!context.hasTarget || context.isOne(context.verb, of: Cue.honours))
      && context.main.words.contains { Cue.winning.holds(context.s, $0) } ? .action : nil
  }

  static let ranked = KindRule(
    "kind-ranked", Words.kindHonour, "READING 难点9", .when(anyOf: [Cue.ranks])
  ) {
    RuleNotes(
      uses: [.cue(Cue.ranks), .cue(Cue.ranking)], hits: ["力争垃圾分类考评进入全县前五名 => action"],
      misses: ["关心垃圾分类考评前五名的村 => standing"])
  } decide: { context in
    context.carrying.contains { context.says(Cue.ranking, in: $0.range) && context.ends($0, with: Cue.ranks) }
      ? .action : nil
  }

  static let won = KindRule(
    "kind-won", Words.kindHonour, "READING 难点9", .when(anyOf: [Cue.winning])
  ) {
    RuleNotes(hits: ["创成美丽庭院30户 => action"], misses: ["新增美丽庭院30户 => indicator"])
  } decide: { context in
    context.main.words.contains { context.s.has(Cue.won, at: $0.start, limit: $0.end) } ? .action : nil
  }

  static let countedDeed = KindRule(
    "kind-counted-deed", Words.kindCountedDeed, "READING kind", .when([.target, .local])
  ) {
    RuleNotes(
      uses: [.figure, .cue(Cue.closing), .cue(Cue.drafting), .cue(Cue.deeds)],
      hits: [
        "关停散乱污作坊5家 => action", "评选文明农户60户 => action", "淘汰20蒸吨以下老旧锅炉9台 => action",
      ],
      misses: [
        "招引加工企业5家 => indicator", "淘汰落后水泥产能80万吨 => indicator",
        "关闭小煤窑6处、产能45万吨 => indicator", "拆除违章建筑3万平方米以上 => indicator", "退出薄弱村9个 => indicator",
      ])
  } decide: {
    guard $0.hasTarget, !$0.isNational else { return nil }
    return $0.isDeed($0.main) || $0.says(Cue.deeds, in: $0.main.range) ? .action : nil
  }

  static let handling = KindRule(
    "kind-handling", Words.kindCountedDeed, "READING kind", .when([.target, .local])
  ) {
    RuleNotes(
      uses: [.figure, .cue(Cue.handling), .cue(Cue.handled), .cue(Cue.worked), .cue(Cue.gained)],
      hits: [
        "下放审批事项20项 => action", "完成企业隐患体检80家 => action", "新成立业主委员会5个 => action",
        "完成12个村党支部换届选举 => action", "依法查处非法采砂案件9起 => action",
      ],
      misses: ["完成土坯房改造45户 => project", "完成烟叶收购900担 => indicator", "完成个转企20家 => indicator"])
  } decide: { context in
    context.isHandling ? .action : nil
  }

  static let founding = KindRule(
    "kind-founding", Words.kindFounding, "READING kind", .when(anyOf: [Cue.founding])
  ) {
    RuleNotes(
      uses: [.cue(Cue.founding), .cue(Cue.speeding)],
      hits: [
        "建立农资追溯制度 => action", "加快建立农资追溯制度 => action", "建立“日巡周报”长效机制 => action",
        "为全镇高龄茶农建立“一户一卡” => action",
      ],
      misses: ["健全农资追溯制度 => standing", "在上湾村建立良种基地300亩 => project"])
  } decide: { context in
    guard !context.measures else { return nil }
    let main = context.main
    // 为高龄茶农建立…: for whom stands first.
    let isPrepositional = main.firstWord.map { $0.has(.means) && $0.count == 1 } ?? false
    return context.isOne(isPrepositional ? main.innerVerb : context.deedVerb(main), of: Cue.founding)
      ? .action : nil
  }

  static let occasions = KindRule(
    "kind-occasions", Words.kindOccasions, "READING kind", .when(.target, anyOf: [Cue.holding])
  ) {
    RuleNotes(
      uses: [.figure, .cue(Cue.holding), .cue(Cue.occasions)],
      hits: ["举办招聘会6场 => action", "举办戏曲下乡40场次以上 => action"],
      misses: ["开展农技培训500人次 => indicator", "每月开展巡河2次 => standing"])
  } decide: { context in
    guard context.hasTarget, !context.isRegular, context.isOne(context.verb, of: Cue.holding) else {
      return nil
    }
    // 开展讲座6期，听讲300人次: how many came is told behind it.
    return context.figures.first { !$0.isAttribute }.map {
      Cue.occasions.contains($0.unit) && ($0.comparator == .exactly || $0.comparator == .atLeast)
    } == true ? .action : nil
  }

  static let milestone = KindRule(
    "kind-milestone", Words.kindMilestone, "READING kind", .when([.firm, .noTarget], anyOf: [Cue.milestones])
  ) {
    RuleNotes(
      uses: [.cue(Cue.milestones)], hits: ["5月底前完成招标和能评手续 => project"], misses: ["6月底前完成换届选举 => action"])
  } decide: { context in
    context.isFirm && !context.hasTarget
      && context.carrying.contains { context.says(Cue.milestones, in: $0.range) }
      ? .project : nil
  }

  static let nationalCount = KindRule(
    "kind-national-count", Words.kindNationalCount, "READING 难点9", .when([.target, .national])
  ) {
    RuleNotes(
      uses: [.figure, .words(.projectNoun)],
      hits: ["我代表国务院报告工作。\n二、2024年工作安排\n新建农村公路9万公里。 => indicator"],
      misses: ["新建农村公路9公里 => project"])
  } decide: {
    $0.isNational && $0.hasTarget && !$0.names.hasPlace($0.main) && ($0.builds || $0.isCountedWorks)
      ? .indicator : nil
  }

  static let extent = KindRule(
    "kind-extent", Words.kindExtent, "READING 难点9", .when([.target, .local])
  ) {
    RuleNotes(
      uses: [.figure, .cue(Cue.extents), .cue(Cue.greening)],
      hits: ["新增公路通车里程12公里 => indicator", "完成造林绿化900亩 => indicator", "治理沙化土地300公顷 => indicator"],
      misses: ["新建公路12公里 => project", "绿化村道两侧4公里 => project", "新建高标准农田900亩 => project"])
  } decide: { context in
    guard !context.isNational, context.hasTarget else { return nil }
    return context.isExtent ? .indicator : nil
  }

  static let countedWorks = KindRule(
    "kind-counted-works", Words.kindCountedWorks, "READING 难点9", .when([.target, .local])
  ) {
    RuleNotes(
      uses: [.figure, .cue(Cue.counted), .cue(Cue.laying), .cue(Cue.putting), .cue(Cue.worked)],
      hits: [
        "完成土坯房改造45户 => project", "整修堰塘7口 => project", "修机耕路12公里 => project",
        "完成敬老院主体800平方米 => project", "青龙泵站完成投资900万元 => project", "完成公交站亭18座 => project",
        "完成标准厂房3万平方米 => project", "完成6000人农村供水改造工程 => project", "滨河示范区完成2平方公里 => project",
        "青龙水厂完成管网工程的七成 => project",
      ],
      misses: [
        "化解矛盾纠纷45件 => indicator", "污水治理率达到75% => indicator", "完成固定资产投资900万元 => indicator",
        "完成农民工培训6000人 => indicator", "茶叶种植完成900亩 => indicator",
      ])
  } decide: {
    guard !$0.isNational, $0.hasTarget else { return nil }
    if $0.spendsOnWorks || $0.doesPartOfWorks { return .project }
    return $0.isCountedWorks || $0.draft.rules.contains(ClauseRules.effect.card.id) ? .project : nil
  }

  static let taskDone = KindRule(
    "kind-task", Words.kindTask, "READING 难点5", .when([.firm, .noTarget])
  ) {
    RuleNotes(
      hits: ["完成固定资产投资年度任务 => indicator"], misses: ["完成土地延包试点任务 => action"])
  } decide: { context in
    guard context.isFirm, !context.hasTarget, context.carrying.contains(where: context.completesTask) else {
      return nil
    }
    return context.says(Cue.pilots) || context.says(Cue.dutyTasks) || context.says(Cue.paperwork)
      ? nil : .indicator
  }

  static let works = KindRule(
    "kind-works", Words.kindWorks, "READING 难点9"
  ) {
    RuleNotes(
      uses: [
        .words([.stage, .projectNoun]), .name, .cue(Cue.building), .cue(Cue.laying), .cue(Cue.moving),
        .cue(Cue.works), .cue(Cue.developing), .cue(Cue.backing),
      ],
      hits: ["改建青龙公厕 => project", "推进青龙水库建设 => project", "支持青禾茶业公司建设鲜叶交易市场 => project"],
      misses: ["推进干部队伍建设 => standing", "新增就业300人 => indicator", "支持企业建设研发平台 => standing"])
  } decide: {
    $0.builds ? .project : nil
  }

  static let vagueWorks = KindRule(
    "kind-vague-works", Words.kindVagueWorks, "READING 难点9", .when(.noTarget)
  ) {
    RuleNotes(
      uses: [
        .cue(Cue.building), .cue(Cue.someWorks), .cue(Cue.launching), .cue(Cue.upkeep), .cue(Cue.people),
      ],
      hits: ["建设一批茶叶创新平台 => project", "实施一批水利、农机等工程 => project"],
      misses: ["建设一批高素质干部队伍 => standing", "深入实施文化惠民工程 => standing"])
  } decide: { context in
    guard !context.hasTarget, let verb = context.deedVerb(context.main), !context.isUpkeep(context.main)
    else {
      return nil
    }
    let isSome = context.says(Cue.someWorks, in: verb.end..<max(verb.end, context.main.range.upperBound))
    if Cue.building.holds(context.s, verb), isSome {
      return context.main.endWord?.has(.abstract) == true
        || context.ends(context.main, with: Cue.people)
        ? nil : .project
    }
    // 实施一批水利、农机等工程.
    return !context.isFirm && Cue.launching.holds(context.s, verb) && context.endsWithWorks(context.main)
      ? .project : nil
  }

  static let closingDown = KindRule(
    "kind-closing-down", Words.kindClosingDown, "READING kind", .when(.noTarget, anyOf: [Cue.closing])
  ) {
    RuleNotes(
      uses: [.cue(Cue.closing)], hits: ["有序淘汰落后产能 => standing"],
      misses: ["6月底前关停旧砖厂 => action", "关停落后产能 => action"])
  } decide: { context in
    !context.isFirm && !context.hasTarget && context.main.head > context.main.range.lowerBound
      && context.isOne(context.verb, of: Cue.closing) ? .standing : nil
  }

  static let drafting = KindRule(
    "kind-drafting", Words.kindDrafting, "READING kind", .when(.noTarget)
  ) {
    RuleNotes(
      uses: [.cue(Cue.drafting), .cue(Cue.rates), .cue(Cue.keepingTo)], hits: ["完善防汛应急预案 => action"],
      misses: ["加强防汛值守 => standing", "落实好防汛工作方案 => standing"])
  } decide: { context in
    guard context.main.startsWithVerb, !context.hasTarget, let end = context.main.endWord,
      !context.says(Cue.strict, in: context.lead)
    else { return nil }
    // 落实…政策, 落实好…计划 go on.
    let goesOn = !context.isFirm && context.isOne(context.head, of: Cue.carryingOut)
    let isKept = !context.isFirm && context.isOne(context.head, of: Cue.keepingTo)
    return context.isOne(end, of: Cue.rates) && !goesOn || context.isOne(end, of: Cue.drafting) && !isKept
      ? .action : nil
  }

  static let regularCount = KindRule(
    "kind-regular-count", Words.kindRegular, "READING kind", .when(.target)
  ) {
    RuleNotes(
      uses: [.figure, .cue(Cue.regular), .cue(Cue.recurring), .cue(Cue.keptUp)],
      hits: ["每月开展巡河2次 => standing", "压实9座水库安全责任 => standing"],
      misses: ["开展巡河240公里 => indicator"])
  } decide: {
    // 每月走访不少于10户 is kept up as well.
    $0.hasTarget && ($0.isRegular && (!$0.measures || !$0.changes) || $0.isOne($0.verb, of: Cue.keptUp))
      ? .standing : nil
  }

  static let statistic = KindRule(
    "kind-figure", Words.kindFigure, "READING 难点9", .when(.target)
  ) {
    RuleNotes(
      uses: [.figure], hits: ["外贸出口增长4%以上 => indicator", "招引项目2个以上 => indicator"],
      misses: ["稳住外贸出口 => standing"])
  } decide: {
    $0.hasTarget ? .indicator : nil
  }

  static let boundedStatistic = KindRule(
    "kind-bounded-statistic", Words.kindBound, "READING kind", .when(anyOf: [Cue.statistic, Cue.positive])
  ) {
    RuleNotes(
      uses: [
        .cue(Cue.statistic), .cue(Cue.bounding), .cue(Cue.compared), .cue(Cue.balanced), .cue(Cue.positive),
        .cue(Cue.rising),
      ],
      hits: ["提高城镇化率 => indicator", "农民收入增幅高于城镇居民 => indicator", "固定资产投资力争实现正增长 => indicator"],
      misses: ["提高服务水平 => standing", "积极扩大有效投资 => standing"])
  } decide: {
    $0.bounds($0.main)
      || $0.says(Cue.rising) && $0.says(Cue.positive)
      || $0.says(Cue.statistic) && ($0.says(Cue.compared) || $0.ends($0.main, with: Cue.balanced))
      ? .indicator : nil
  }

  static let zeroed = KindRule(
    "kind-zero", Words.kindZero, "READING kind", .when(anyOf: [Cue.zeroed])
  ) {
    RuleNotes(
      uses: [.cue(Cue.zeroed)], hits: ["零就业家庭动态清零 => indicator"], misses: ["老地块6月底前完成清零 => project"])
  } decide: {
    $0.says(Cue.zeroed) ? .indicator : nil
  }

  static let oneOff = KindRule(
    "kind-one-off", Words.kindDeed, "READING kind", .when(anyOf: [Cue.oneOff])
  ) {
    RuleNotes(
      uses: [.cue(Cue.oneOff), .cue(Cue.doing)], hits: ["做好第三次土壤普查工作 => action"],
      misses: ["做好病虫害防治工作 => standing", "常态化开展隐患普查 => standing"])
  } decide: { context in
    !context.isRegular && context.isOne(context.verb, of: Cue.doing) && context.says(Cue.oneOff)
      ? .action : nil
  }

  static let regular = KindRule(
    "kind-regular", Words.kindRegular, "READING kind",
    .when(anyOf: [Cue.regular, Cue.recurring, Cue.promptly])
  ) {
    RuleNotes(
      uses: [.cue(Cue.regular), .cue(Cue.recurring), .cue(Cue.events), .cue(Cue.promptly)],
      hits: ["常态化开展隐患排查 => standing", "及时清除河道漂浮物 => standing"],
      misses: ["继续举办“竹笋节” => action", "6月底前拆除旧棚 => action"])
  } decide: { context in
    // 及时清除: each time that it is due.
    if !context.isFirm, context.says(Cue.promptly, in: context.lead) { return .standing }
    return context.isRegular && !(context.isFirm && context.isOne(context.head, of: Cue.events))
      ? .standing : nil
  }

  static let noVerb = KindRule(
    "kind-no-verb", Words.kindNoVerb, "READING kind"
  ) {
    RuleNotes(
      uses: [.words([.verb, .projectNoun]), .cue(Cue.worksEnds)],
      hits: ["各级干部要深入一线 => standing", "老街排水改造工程三季度启动 => project", "村级账目10月底前公开 => action"],
      misses: ["组织干部下沉一线 => standing"])
  } decide: { context in
    guard context.verb == nil else { return nil }
    return context.isFirm ? (context.saysHowWorksFare ? .project : .action) : .standing
  }

  static let tending = KindRule(
    "kind-tending", Words.kindTending, "READING kind", .when(.firm, anyOf: [Cue.tending])
  ) {
    RuleNotes(
      uses: [.cue(Cue.tending)], hits: ["坚决遏制较大以上事故 => standing"], misses: ["6月底前拆除旧棚 => action"])
  } decide: {
    $0.isFirm && $0.isOne($0.verb, of: Cue.tending) ? .standing : nil
  }

  static let firmDeed = KindRule(
    "kind-firm-deed", Words.kindDeed, "READING kind", .when(.firm)
  ) {
    RuleNotes(hits: ["6月底前拆除旧棚 => action"], misses: ["严防火灾 => standing"])
  } decide: {
    $0.isFirm ? .action : nil
  }

  static let exploring = KindRule(
    "kind-exploring", Words.kindExploring, "READING kind", .when(anyOf: [Cue.exploring, Cue.exploringLead])
  ) {
    RuleNotes(
      uses: [.cue(Cue.exploring), .cue(Cue.exploringLead)], hits: ["探索低空物流 => action"],
      misses: ["加强物流监管 => standing"])
  } decide: { context in
    context.isOne(context.verb, of: Cue.exploring) || context.says(Cue.exploringLead, in: context.lead)
      ? .action : nil
  }

  static let deed = KindRule(
    "kind-deed", Words.kindDeed, "READING kind"
  ) {
    RuleNotes(
      uses: [.words(.onceVerb)], hits: ["选派年轻干部 => action"], misses: ["办好农村教育 => standing"])
  } decide: { context in
    context.verb.map { $0.has(.onceVerb) && !$0.has(.standingVerb) } == true ? .action : nil
  }

  static let standing = KindRule(
    "kind-standing", Words.kindStanding, "READING kind"
  ) {
    RuleNotes(uses: [.words(.standingVerb)], hits: ["加强业务培训 => standing"], misses: ["举办农民运动会 => action"])
  } decide: { _ in
    .standing
  }
}
