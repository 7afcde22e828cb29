import PlanModel

/// What the help says of dividing the work, of who answers for it, and of its rhythm.
enum LifeHelp {
  static let curve = Phrase(
    zh: "计划曲线：linear、front60、milestone、snapshot、rate，或 2023-03-31=20;2023-06-30=50（到那天的%）。",
    en:
      "The plan curve: linear, front60, milestone, snapshot, rate, or 2023-03-31=20;2023-06-30=50 (percent by then)."
  )
  static let leaders = Phrase(zh: "责任领导，之间用、隔开。", en: "Responsible leaders, with commas between.")
  static let template = Phrase(
    zh: "节点模板，从时限倒排：招商、建设、产业、民生实事、征迁、任务。",
    en: "A milestone template, worked back from the deadline; see duban milestone templates.")

  static let milestone = Phrase(
    zh: "节点：列出、增设、按模板倒排。", en: "Planned steps: list, add, work back from the deadline.")
  static let milestoneList = Phrase(zh: "列出一项的节点。", en: "List the steps of an item.")
  static let milestoneAdd = Phrase(zh: "增设一个节点。", en: "Add a step.")
  static let milestonePlan = Phrase(
    zh: "按模板从时限倒排节点（倒排工期）。", en: "Plan the steps of a template back from the deadline.")
  static let milestoneMove = Phrase(
    zh: "节点移期，要有理由；原来的日期留在日志里。",
    en: "Plan a step for another day, with a reason; the journal keeps the day before.")
  static let milestoneRemove = Phrase(zh: "取消一个节点，要有理由。", en: "Take a planned step away, with a reason.")
  static let planAgain = Phrase(
    zh: "把没有完成的节点重排到现在的时限（延期以后）。",
    en: "Spread the open steps over the time that is left, as after an extension.")
  static let milestoneTemplates = Phrase(zh: "列出节点模板。", en: "List the templates.")
  static let stepName = Phrase(zh: "节点名称：招标、主体完工。", en: "The step's name.")
  static let stepDay = Phrase(zh: "计划日期：2023-06-30、2023-06。", en: "Its planned date: 2023-06-30, 2023-06.")
  static let stepStage = Phrase(zh: "对应的项目阶段：开工、竣工验收 …", en: "The stage of the ladder that it stands for.")
  static let steps = Phrase(
    zh: "本单位自己的步骤（路线图），时间均分：洽谈→签约→开工。", en: "Steps of one's own, each with an equal part of the time: A→B→C.")
  static let planStart = Phrase(zh: "从哪天起算；默认计划的第一天。", en: "The first day; by default the plan's.")

  static let post = Phrase(zh: "岗位：谁从哪天起任职。", en: "Posts, and who holds them since when.")
  static let postList = Phrase(zh: "列出岗位和任职的人。", en: "List the posts and who holds them.")
  static let postSet = Phrase(
    zh: "登记任职；人换了再登记一次，原来的保留。", en: "Say who holds a post; a successor is another entry.")
  static let postName = Phrase(zh: "岗位：镇长、分管副镇长。", en: "The post.")
  static let holder = Phrase(zh: "任职的人；空着写 ''。", en: "Who holds it; '' while it is vacant.")
  static let from = Phrase(zh: "从哪天起；默认今天。", en: "Since when; by default today.")
  static let allTenures = Phrase(zh: "历任都列出。", en: "All that ever held them.")

  static let assign = Phrase(
    zh: "分工：包保领导、分管领导、工作专班。", en: "Who answers for an item: sponsor, official, task force.")
  static let sponsor = Phrase(zh: "包保领导（写岗位）。", en: "The leader attached to it, by post.")
  static let official = Phrase(zh: "分管领导（写岗位）。", en: "The deputy in charge, by post.")
  static let taskForce = Phrase(
    zh: "工作专班，之间用、隔开，第一个牵头。", en: "The task force, with commas between; the first leads.")

  static let added = Phrase(
    zh: "完成值是本期数：加在上次的累计数上。", en: "The value is of this period: it is added to the last cumulative one.")
  static let ofProblemKind = Phrase(
    zh: "最近所报问题属于这一类的：资金、征迁、前期手续……",
    en: "Only where the last problem reported is of this kind: funds, preliminaries, …")
  static let problemKind = Phrase(
    zh: "问题类别：资金、规划用地、征迁 …", en: "The problem's kind: funds, planning and land …")
  static let copyFile = Phrase(
    zh: "把文件复制到台账旁的凭证目录。", en: "Copy the file into the folder of proofs beside the store.")
  static let entry = Phrase(zh: "证明哪一条进展（它的编号）。", en: "The id of the entry that it proves.")
  static let undo = Phrase(
    zh: "撤回自己最近一次登记的进展；日志两样都留。", en: "Take back one's own last progress; the journal keeps both.")

  static let batch = Phrase(zh: "编号，可写几个；all 为轮到这一步的全部。", en: "Codes; all for all whose turn it is.")
  static let how = Phrase(
    zh: "核查方式：资料、电话、现场、数据。", en: "How it was checked: documents, telephone, site, data.")
  static let signOffSheet = Phrase(zh: "打印销号单。", en: "The sign-off sheet to print.")
  static let sheetForm = Phrase(
    zh: "格式；不写时看 -o 的文件名，再不然是 md。", en: "The form; by default as -o's file name ends, else md.")

  static let announced = Phrase(zh: "上一次调整已于这一天公告。", en: "The last adjustment was announced on this day.")
  static let decided = Phrase(
    zh: "上一次调整已于这一天经人大决定。", en: "The congress decided on the last adjustment on this day.")

  static let mine = Phrase(
    zh: "只看自己（$DUBAN_USER）的：牵头、配合、责任、包保、专班。", en: "What oneself ($DUBAN_USER) answers for in any way.")
  static let ofPost = Phrase(
    zh: "只看这个岗位、单位或人的：牵头、配合、责任、包保、专班。", en: "What this post, office or person answers for in any way.")
  static let week = Phrase(zh: "本周（周一到周日）之内。", en: "Within this week, Monday to Sunday.")
  static let received = Phrase(
    zh: "一个时期里谁该报、谁报了、谁没报。", en: "Who was to report in a period, who did, who didn't.")
  static let receivedIn = Phrase(
    zh: "哪个时期：2023-09、2023Q3；默认本月。", en: "The period: 2023-09, 2023Q3; by default this month.")
  static let byUnit = Phrase(zh: "按单位（政府）分列。", en: "Units of government side by side.")
  static let byLead = Phrase(zh: "按牵头单位分列。", en: "Lead offices side by side.")
  static let rank = Phrase(zh: "按完成率排名。", en: "Rank them by completion.")
  static let escalate = Phrase(
    zh: "连续滞后的：建议约谈、通报、年底标注。", en: "What is behind again and again, with what that suggests.")
  static let every = Phrase(zh: "调度周期：month、quarter。", en: "The rhythm: month or quarter.")
  static let calendar = Phrase(
    zh: "时限和节点做成日历文件（.ics）。", en: "Deadlines and planned steps as a calendar (.ics).")
  static let exportUnit = Phrase(zh: "只导出这个单位及其下级。", en: "Only this unit and all below it.")
}
