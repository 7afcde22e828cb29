import PlanModel

/// Strength of wording (语气): the strongest marker counts. DOMAIN §2.2.
enum ModalityRules {
  static let table = RuleTable(all)
  static let all: [ModalityRule] = [
    guaranteed, endeavour, stageOrFigure, directional, deed, upkeep, plain,
  ]

  static let guaranteed = ModalityRule(
    "wording-guaranteed", Words.wordingGuaranteed, "DOMAIN §2.2", .when(anyOf: [Cue.guaranteed])
  ) {
    RuleNotes(
      uses: [.cue(Cue.guaranteed)], hits: ["确保青龙泵站6月底前完工 => guaranteed"],
      misses: ["力争青龙泵站6月底前完工 => endeavour"])
  } decide: {
    $0.says(Cue.guaranteed) ? .guaranteed : nil
  }

  static let endeavour = ModalityRule(
    "wording-endeavour", Words.wordingEndeavour, "DOMAIN §2.2", .when(anyOf: [Cue.endeavour])
  ) {
    RuleNotes(
      uses: [.cue(Cue.endeavour)], hits: ["力争招引项目3个 => endeavour"], misses: ["招引项目3个 => firm"])
  } decide: {
    $0.says(Cue.endeavour) ? .endeavour : nil
  }

  static let stageOrFigure = ModalityRule(
    "wording-figure", Words.wordingFigure, "DOMAIN §2.2"
  ) {
    RuleNotes(
      uses: [.figure, .words(.stage)], hits: ["完善公路6公里 => firm"], misses: ["完善公路网络 => directional"])
  } decide: {
    $0.main.stage != nil || $0.hasTarget ? .firm : nil
  }

  static let directional = ModalityRule(
    "wording-directional", Words.wordingDirectional, "DOMAIN §2.2", .when(anyOf: [Cue.directional])
  ) {
    RuleNotes(
      uses: [.cue(Cue.directional)], hits: ["探索低空物流 => directional"], misses: ["加强物流监管 => progressive"])
  } decide: { context in
    let beginning = context.main.range.head(max(context.main.head - context.main.range.lowerBound, 0) + 2)
    return context.says(Cue.directional, in: beginning) ? .directional : nil
  }

  static let deed = ModalityRule(
    "wording-deed", Words.wordingDeed, "DOMAIN §2.2"
  ) {
    RuleNotes(
      uses: [.words(.onceVerb)], hits: ["举办农民运动会 => firm"], misses: ["加强业务培训 => progressive"])
  } decide: { context in
    context.head.map { $0.has(.onceVerb) && !$0.has(.standingVerb) } == true ? .firm : nil
  }

  static let upkeep = ModalityRule(
    "wording-progressive", Words.wordingProgressive, "DOMAIN §2.2"
  ) {
    RuleNotes(
      uses: [.words(.standingVerb)], hits: ["加强业务培训 => progressive"], misses: ["举办农民运动会 => firm"])
  } decide: {
    $0.head?.has(.standingVerb) == true ? .progressive : nil
  }

  static let plain = ModalityRule(
    "wording-plain", Words.wordingPlain, "DOMAIN §2.2"
  ) {
    RuleNotes(hits: ["各级干部要深入一线 => firm"], misses: ["力争各级干部深入一线 => endeavour"])
  } decide: { _ in
    .firm
  }
}

extension Cue {
  static let guaranteed = CueWords(.judgement, "guaranteed")
  static let endeavour = CueWords(.judgement, "endeavour")
  static let directional = CueWords(.judgement, "directional")
}
