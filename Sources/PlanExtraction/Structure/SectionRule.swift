import PlanModel

/// Why a stretch of a report has its role (章节规则). READING “Sections”.
///
/// In its examples a line break is written `\\n`, and the value is each section's role and beginning.
enum SectionRule: String, CaseIterable, Sendable {
  case heading = "section-heading"
  case beforeAll = "section-before-all"
  case bodyBeforeHeading = "section-body-before-heading"
  case problemsOpening = "section-problems-opening"
  case afterProblems = "section-after-problems"
  case laterTime = "section-later-time"
  case governanceOpening = "section-governance-opening"
  case deployment = "section-deployment-news"
  case meetingEnd = "section-meeting-end"
  case language = "section-by-language"
  case pageHead = "section-page-head"
  case pageFoot = "section-page-foot"
  case foreign = "section-foreign-text"
  case exhortation = "section-exhortation"

  var card: RuleCard {
    switch self {
    case .heading:
      RuleCard(rawValue, Words.sectionHeading, "READING 章节") {
        RuleNotes(
          hits: [
            "一、2023年工作回顾\\n新建公厕3座。\\n二、2024年工作安排\\n新建公园1个。 => review 一、2023 | plan 二、2024",
            "柳湾镇2023年工作计划\\n发布时间：2023-01-08 字体：大\\n茶产业是全镇的根基。\\n改造低产茶园300亩。 => chrome 柳湾镇202 | plan 茶产业是全镇",
          ],
          misses: ["主要工作人员参加会议。\\n会上通报了各村巡河次数。 => review 主要工作人员"])
      }
    case .beforeAll:
      RuleCard(rawValue, Words.sectionBeforeAll, "READING 章节") {
        RuleNotes(
          uses: [.cue(Cue.salutation)],
          hits: ["各位代表：\\n一、2023年工作回顾\\n新建公厕3座。 => preamble 各位代表： | review 一、2023"],
          misses: ["一、2023年工作回顾\\n新建公厕3座。 => review 一、2023"])
      }
    case .bodyBeforeHeading:
      RuleCard(rawValue, Words.sectionBody, "READING 难点10") {
        RuleNotes(
          hits: ["新建公厕3座，改造危房12户。\\n二、2024年工作安排\\n新建公园1个。 => review 新建公厕3座 | plan 二、2024"],
          misses: [
            "各位代表：\\n二、2024年工作安排\\n新建公园1个。 => preamble 各位代表： | plan 二、2024",
            "柳湾镇2023年总结和2024年安排\\n今年以来，全镇上下一条心，各项工作都往前走了一步，面貌有了新的变化，群众看在眼里喜在心里。\\n一、2023年工作回顾\\n新建公厕3座。 => preamble 柳湾镇202 | review 一、2023",
          ])
      }
    case .problemsOpening:
      RuleCard(rawValue, Words.sectionProblems, "READING 章节") {
        RuleNotes(
          uses: [
            .cue(Cue.problems), .cue(Cue.problemsHead), .cue(Cue.seeing), .cue(Cue.shortcomings),
            .cue(Cue.faults),
          ],
          hits: [
            "一、2023年工作回顾\\n新建公厕3座。\\n我们也看到，工作中还有短板，产业结构偏单一。 => review 一、2023 | problems 我们也看到，",
            "一、2023年工作回顾\\n新建公厕3座。\\n同时也应看到，竹木加工链条偏短，冷库建设滞后。 => review 一、2023 | problems 同时也应看到",
            "一、2023年工作回顾\\n新建公厕3座。\\n存在的困难和问题主要是：灌渠年久失修。 => review 一、2023 | problems 存在的困难和",
            "一、2023年工作回顾\\n（一）新建公厕3座。\\n（二）存在问题。冷库停用。 => review 一、2023 | problems （二）存在问",
          ],
          misses: [
            "一、2023年工作回顾\\n解决群众关心的问题38个。 => review 一、2023",
            "一、2023年工作回顾\\n针对存在问题逐户整改，改厕120户。 => review 一、2023",
          ])
      }
    case .afterProblems:
      RuleCard(rawValue, Words.sectionAfterProblems, "READING 章节") {
        RuleNotes(
          hits: [
            "一、2023年工作回顾\\n新建公厕3座。\\n我们也看到，工作中还有短板，产业结构偏单一。\\n二、奋勇争先\\n新建公园1个。 => review 一、2023 | problems 我们也看到， | plan 二、奋勇争先"
          ],
          misses: ["一、2023年工作回顾\\n新建公厕3座。\\n二、奋勇争先\\n新建公园1个。 => review 一、2023"])
      }
    case .laterTime:
      RuleCard(rawValue, Words.sectionLaterTime, "READING 章节") {
        RuleNotes(
          uses: [.cue(Cue.turning)],
          hits: [
            "一、2023年工作回顾\\n新建公厕3座。\\n二、2024年工作\\n新建公园1个。 => review 一、2023 | plan 二、2024",
            "一、2023年工作回顾\\n新建公厕3座。\\n二、今后的日子\\n新建公园1个。 => review 一、2023 | plan 二、今后的日",
          ],
          misses: ["一、2023年工作回顾\\n新建公厕3座。\\n二、2022年接转工程\\n新建公园1个。 => review 一、2023"])
      }
    case .governanceOpening:
      RuleCard(rawValue, Words.sectionGovernance, "READING 章节") {
        RuleNotes(
          uses: [.cue(Cue.governance)],
          hits: [
            "二、2024年工作安排\\n新建公园1个。\\n为完成上述任务，必须抓好政府自身建设。 => plan 二、2024 | governance 为完成上述任"
          ],
          misses: ["二、2024年工作安排\\n加强队伍自身能力培养。 => plan 二、2024"])
      }
    case .deployment:
      RuleCard(rawValue, Words.sectionDeployment, "READING 章节") {
        RuleNotes(
          uses: [.cue(Cue.deployment)],
          hits: ["镇里召开秋收动员部署会。\\n一、抓抢收\\n10月底前收割水稻2万亩。 => preamble 镇里召开秋收 | plan 一、抓抢收1"],
          misses: ["镇里完成秋收。\\n一、抓抢收\\n收割水稻2万亩。 => review 镇里完成秋收 | plan 一、抓抢收收"])
      }
    case .meetingEnd:
      RuleCard(rawValue, Words.sectionMeetingEnd, "READING 章节") {
        RuleNotes(
          uses: [.cue(Cue.meeting)],
          hits: [
            "镇里召开秋收动员部署会。\\n一、抓抢收\\n10月底前收割水稻2万亩。\\n会上，四个村作了表态发言。 => preamble 镇里召开秋收 | plan 一、抓抢收1 | closing 会上，四个村"
          ],
          misses: [
            "镇里召开秋收动员部署会。\\n一、抓抢收\\n10月底前收割水稻2万亩。 => preamble 镇里召开秋收 | plan 一、抓抢收1"
          ])
      }
    case .language:
      RuleCard(rawValue, Words.sectionLanguage, "READING 章节") {
        RuleNotes(
          uses: [.words([.modal, .done])],
          hits: [
            "完成危房改造30户，建成公园1个。\\n确保完成危房改造40户，力争建成公园2个。 => review 完成危房改造 | plan 确保完成危房",
            "柳湾镇政府工作报告（第3页）\\n今年我们将办好以下两件实事：\\n1.建成水厂1座，受益村民600户。\\n2.完成危房改造30户。 => preamble 柳湾镇政府工 | plan 今年我们将办",
          ],
          misses: ["一、2023年工作回顾\\n完成危房改造30户。\\n二、2024年工作安排\\n力争建成公园2个。 => review 一、2023 | plan 二、2024"])
      }
    case .pageHead:
      RuleCard(rawValue, Words.sectionPageHead, "DOMAIN §1.9") {
        RuleNotes(
          uses: [.cue(Cue.furniture)],
          hits: ["网站首页 索引号\\n一、2023年工作回顾\\n新建公厕3座。 => chrome 网站首页 索 | review 一、2023"],
          misses: ["一、2023年工作回顾\\n新建公厕3座。 => review 一、2023"])
      }
    case .pageFoot:
      RuleCard(rawValue, Words.sectionPageFoot, "DOMAIN §1.9") {
        RuleNotes(
          uses: [.cue(Cue.tail)],
          hits: [
            "一、2023年工作回顾\\n新建公厕3座，改造危房12户，整修水渠5公里，发放补贴60万元。\\n上一篇：没有了 => review 一、2023 | chrome 上一篇：没有",
            "一、2023年工作回顾\\n新建公厕3座，改造危房12户，整修水渠5公里，发放补贴60万元，办结诉求120件。（记者 柳青） 责任编辑：柳青 => review 一、2023 | chrome （记者 柳青",
            "一、2023年工作回顾\\n新建公厕3座，改造危房12户。\\n责任编辑：柳青\\n同时也要看到，灌渠年久失修，冷库建设滞后，产业结构还偏单一，这些困难和问题要逐一解决。 => review 一、2023 | chrome 责任编辑：柳 | problems 同时也要看到",
          ],
          misses: ["一、2023年工作回顾\\n新建公厕3座。 => review 一、2023"])
      }
    case .foreign:
      RuleCard(rawValue, Words.sectionForeign, "DOMAIN §1.9") {
        RuleNotes(
          hits: [
            "一、2023年工作回顾\\n新建公厕3座。\\n改造危房12户。\\n整修水渠5公里。\\n发放补贴60万元。\\n办结诉求120件。\\n品牌手机壳厂家直销 全场包邮 欢迎加盟 诚招代理 量大从优 => review 一、2023 | chrome 品牌手机壳厂"
          ],
          misses: ["一、2023年工作回顾\\n新建公厕3座。\\n品牌手机壳厂家直销 全场包邮 欢迎加盟 诚招代理 量大从优 => review 一、2023"])
      }
    case .exhortation:
      RuleCard(rawValue, Words.sectionExhortation, "READING 章节") {
        RuleNotes(
          uses: [.cue(Cue.exhortation), .cue(Cue.salute), .cue(Cue.lastWords)],
          hits: [
            "二、2024年工作安排\\n新建公园1个。\\n各位代表，让我们团结实干！ => plan 二、2024 | closing 各位代表，让",
            "二、2024年工作安排\\n新建公园1个。\\n同志们，回去就把人手分下去，把活儿派下去！ => plan 二、2024 | closing 同志们，回去",
            "二、2024年工作安排\\n新建公园1个。让我们携手奋斗，把柳湾建得更美！ => plan 二、2024 | closing 让我们携手奋",
            "二、2024年工作安排\\n新建公园1个。总之，我们要为乡亲们过上好日子而努力奋斗！ => plan 二、2024 | closing 总之，我们要",
          ],
          misses: [
            "二、2024年工作安排\\n新建公园1个。\\n团结实干抓秋收。 => plan 二、2024",
            "二、2024年工作安排\\n新建公园1个。总之，要让我们村的灌渠在3月前通水。 => plan 二、2024",
          ])
      }
    }
  }
}
