import PlanModel

/// Rules about a whole sentence or statement (整句规则), which the readers apply in place.
enum SentenceRules {
  static let all: [RuleCard] = [
    headingLine, runInHeading, framing, listHead, remark, leadAlone, openingFrame, intention,
    generalDifficulty,
    unreadSection,
  ]

  static let headingLine = RuleCard("heading-line", Words.headingLine, "DOMAIN §1.4") {
    RuleNotes(
      hits: ["1.推进城乡融合\\n改造危房30户 => 改造危房30户"], misses: ["推进城乡融合，改造危房30户 => 推进城乡融合 | 改造危房30户"])
  }
  static let runInHeading = RuleCard("run-in-heading", Words.runInHeading, "DOMAIN §1.5") {
    RuleNotes(
      hits: ["做强竹木加工产业。改造厂房3万平方米，招引竹木加工企业2家，培育家庭工场20家 => 改造厂房3万平方米 | 招引竹木加工企业2家 | 培育家庭工场20家"],
      misses: ["举办农民运动会。改造危房30户 => 举办农民运动会 | 改造危房30户"])
  }
  static let framing = RuleCard("framing", Words.framing, "READING 承诺") {
    RuleNotes(
      uses: [.cue(Cue.framing), .cue(Cue.lookingBack)],
      hits: ["总体思路是改造危房30户 => -", "今年以来，全县粮食生产稳中有进，加强了仓储管理 => -"], misses: ["改造危房30户 => 改造危房30户"])
  }
  static let listHead = RuleCard("list-head", Words.listHead, "READING 承诺") {
    RuleNotes(
      hits: ["围绕乡村建设，重点做好以下工作，逐项明确责任单位和完成时限并按月通报进展情况直至全部销号：\\n改造危房30户 => 改造危房30户"],
      misses: ["重点做好以下工作：改造危房30户 => 改造危房30户"])
  }
  static let remark = RuleCard("item-remark", Words.itemRemark, "READING 承诺") {
    RuleNotes(
      uses: [.cue(Cue.bodyLabels), .cue(Cue.limitLabels)],
      hits: ["改造危房30户。（责任单位：城建办；完成时限：9月底） => 改造危房30户"],
      misses: ["改造危房30户。（一期）9月底前拆除旧棚 => 改造危房30户 | （一期）9月底前拆除旧棚"])
  }
  static let leadAlone = RuleCard("lead-alone", Words.leadAlone, "READING 承诺") {
    RuleNotes(hits: ["坚持防治结合，增强“四个意识” => 坚持防治结合"], misses: ["坚持防治结合，加强动物疫病监测 => 坚持防治结合，加强动物疫病监测"])
  }
  static let openingFrame = RuleCard("opening-frame", Words.openingFrame, "READING 承诺") {
    RuleNotes(
      hits: ["二、2024年工作安排\\n加强业务培训。\\n（一）抓项目\\n改造危房30户。 => 改造危房30户"],
      misses: ["二、2024年工作安排\\n（一）抓培训\\n加强业务培训。 => 加强业务培训"])
  }
  static let intention = RuleCard("intention", Words.intention, "READING 难点10") {
    RuleNotes(
      uses: [.cue(Cue.planned)],
      hits: ["〔回顾〕计划安装路灯90盏。目前安装到位60盏。 => 安装到位60盏"],
      misses: ["〔回顾〕计划安装路灯90盏，已安装60盏。 => 计划安装路灯90盏，已安装60盏"])
  }
  static let unreadSection = RuleCard("unread-section", Words.unreadSection, "READING 章节") {
    RuleNotes(
      hits: ["各位代表：\\n二、2024年工作安排\\n改造危房30户。 => 改造危房30户"],
      misses: ["二、2024年工作安排\\n改造危房30户。 => 改造危房30户"])
  }
  static let generalDifficulty = RuleCard("general-difficulty", Words.generalDifficulty, "READING 成效") {
    RuleNotes(
      uses: [.words(.failed), .name, .time, .figure],
      hits: ["〔回顾〕一、2023年工作回顾\\n新建公厕3座。\\n我们也看到，工作中还有短板，作风建设未能到位。 => 新建公厕3座"],
      misses: ["〔回顾〕一、2023年工作回顾\\n新建公厕3座。\\n产业结构偏单一。 => 新建公厕3座"])
  }
}
