import PlanModel

/// What the reader says to people, in both languages.
enum Words {
  static let timeAlone = Phrase(zh: "单独的时间短语，不在引文之内", en: "a time phrase by itself stays outside the quote")
  static let announcement = Phrase(zh: "冒号前的引语", en: "an announcement before a colon")
  static let slogan = Phrase(zh: "口号或指导思想", en: "a slogan or guiding idea")
  static let purpose = Phrase(zh: "后置的目的，本身不能核对", en: "a purpose that trails, nothing to check")
  static let purposeAbstract = Phrase(
    zh: "收尾的目的，宾语抽象（格局、形象、获得感）", en: "a purpose at the end whose object is abstract (格局, 形象, 获得感)")
  static let purposeFurther = Phrase(
    zh: "“进一步……”收尾，前面已有数值或专名", en: "进一步… at the end, after a figure or a name")
  static let shortMeasure = Phrase(zh: "只有数值，没有自己的宾语", en: "a number without an object of its own")
  static let responsibleBody = Phrase(
    zh: "只说由谁牵头、负责、配合，记为责任单位", en: "says only who bears it, which is noted as units")
  static let leaning = Phrase(zh: "承前句，离开前句不成话", en: "leans on the clause before")
  static let bareStage = Phrase(
    zh: "只有时间和阶段，归前面的项目", en: "only a time and a stage: it is the project's before it")
  static let assurance = Phrase(zh: "“确保”引出的目标", en: "an aim brought in by 确保")
  static let means = Phrase(zh: "手段，归它所服务的动作", en: "a means, which belongs to the action that it serves")
  static let prepositional = Phrase(zh: "介词短语后另有动词", en: "a prepositional phrase with a verb of its own")
  static let target = Phrase(zh: "指标和它的数值", en: "an indicator with its value")
  static let subject = Phrase(zh: "有主语的小句", en: "a clause with a subject")
  static let verb = Phrase(zh: "自有动词和宾语", en: "a verb and object of its own")

  static let byFigure = Phrase(zh: "有数值", en: "it has a figure")
  static let byDate = Phrase(zh: "有时限", en: "it has a date")
  static let intention = Phrase(
    zh: "回顾里说的打算，没有说结果", en: "a review's intention, without what came of it")
  static let byName = Phrase(zh: "点名了项目或地方", en: "it names a project or place")
  static let byTitle = Phrase(zh: "点名了文件、称号或做法", en: "it names a document, title or scheme")
  static let byPolicy = Phrase(zh: "一次性的具体举措", en: "a definite step taken once")
  static let byTask = Phrase(zh: "考核任务，另有文件定数", en: "an assessed task whose number another document sets")
  static let direction = Phrase(zh: "方向性表述", en: "a direction, nothing to say yes or no to")
}

extension Words {
  static let byFullCover = Phrase(
    zh: "做到全覆盖才可核验", en: "full cover can be verified where it is reached, not where it is pushed")
  static let byComparison = Phrase(zh: "统计指标有可核对的比较", en: "a statistic with a comparison that can be checked")
  static let byProgramme = Phrase(zh: "点名了一项工程或行动", en: "it launches a named programme")
  static let kindCountedWorks = Phrase(zh: "数得出的工程量", en: "so many of what is built")
  static let kindExtent = Phrase(zh: "里程、面积这样的总量是统计指标", en: "a length or an area in all is a statistic")
  static let kindNationalCount = Phrase(zh: "全国的工程量是统计指标", en: "a whole country's works are a statistic")
  static let dueFrom = Phrase(zh: "从这一天起施行", en: "the day from which it is in force")
  static let byCarryingThrough = Phrase(
    zh: "一项工程做没做有记录", en: "records show whether the work was carried through")
  static let statusNotYet = Phrase(zh: "原来的打算没有做到", en: "what was intended wasn't done")
  static let statusPilot = Phrase(zh: "试点在进行", en: "a pilot is under way")
  static let byCompleting = Phrase(
    zh: "做完一次就有记录，对象具体", en: "done once with a definite object, and then on record")
  static let kindOccasions = Phrase(zh: "办几场、几期", en: "so many occasions to be held")
  static let kindMilestone = Phrase(zh: "项目的一个步骤", en: "a step of a project")
  static let kindTask = Phrase(zh: "完成下达的任务，是指标", en: "a task that is set is a statistic to reach")
  static let cost = Phrase(
    zh: "只说投资，归后面的工程", en: "only what it costs, which belongs to the work that follows")
  static let effect = Phrase(
    zh: "工程的效果，归前面的工程", en: "what the work brings, which belongs to the work before it")
  static let undone = Phrase(zh: "原来的打算和结果是一件事", en: "what was intended and what became of it are one")
  static let situation = Phrase(zh: "说明情况或道理", en: "says how things stand")
  static let byEvent = Phrase(zh: "点名了届次或活动", en: "it names an event or its number")
  static let byPilot = Phrase(zh: "点名了试点", en: "it names a pilot")
  static let byCoverage = Phrase(zh: "说明对全部对象做到", en: "it says that all are covered")
}

extension Words {
  static let description = Phrase(zh: "情况描述或号召", en: "says how things are, or appeals")
  static let manner = Phrase(zh: "做法，归前面的动作", en: "how it is done, which belongs to the action before")
  static let generalLead = Phrase(zh: "后一句把前一句的笼统说法落实", en: "makes the general clause before it concrete")
  static let assessment = Phrase(zh: "总的评价，没有可核对的内容", en: "a general assessment, nothing to check")
  static let announced = Phrase(zh: "冒号后列出的目标", en: "an aim listed after an announcement")
}

extension Words {
  static let garbled = Phrase(
    zh: "此处文字错码，已按上下文还原来读，引文保持原样", en: "garbled text here; it was read as restored, and quoted as it stands")
  static let checkGarbled = Phrase(zh: "请对照原文核对。", en: "Check it against the original.")
  static let emptyPlan = Phrase(
    zh: "有工作安排部分，但没有读出任何承诺", en: "there is a plan section, and no commitment was read in it")
  static let nothingRead = Phrase(zh: "没有读出任何承诺或成效", en: "no commitment and no outcome was read")
  static let checkSections = Phrase(
    zh: "看看这是不是工作报告，章节划分对不对。", en: "See whether this is a work report and whether its sections are right.")
}

/// Why a statement is firm or soft, of its kind, its wording, its status, its deadline.
extension Words {
  static let byStage = Phrase(zh: "写明哪个月到了哪个阶段", en: "it says in which month which stage was reached")
  static let byRecurrence = Phrase(
    zh: "定期开展，逐次可查", en: "it comes round at fixed times, each of which can be checked")
  static let byEncouragement = Phrase(zh: "鼓励、支持、引导别人去做", en: "it encourages others to act")
  static let byHonour = Phrase(zh: "点名了要拿的称号和级别", en: "it names an honour and its level")
  static let byNothingHappened = Phrase(
    zh: "“零事故”“未发生”“全覆盖”可以查实", en: "零事故, 未发生, 全覆盖 can be verified")
  static let byFailure = Phrase(zh: "写明没有做成", en: "it says that it was not done")

  static let kindHonour = Phrase(zh: "创建或获得称号，一次性事项", en: "an honour to be won, once")
  static let kindCountedDeed = Phrase(zh: "带数量的一次性动作，不是统计指标", en: "a deed with a number, no statistic")
  static let kindWorks = Phrase(zh: "要建设、改造或推进阶段的工程", en: "something built or moved through stages")
  static let kindFounding = Phrase(zh: "建立制度或机构，一次性事项", en: "a body or an arrangement set up, once")
  static let kindVagueWorks = Phrase(
    zh: "要建一批、要实施的工程，没有点名", en: "works to be built or carried out, none named")
  static let kindClosingDown = Phrase(zh: "没有数目的淘汰、关停，持续做", en: "closing down without a number is kept up")
  static let kindDrafting = Phrase(zh: "编制文件或调整标准，一次性事项", en: "a document drawn up or a rate set, once")
  static let kindRegular = Phrase(zh: "常态化、定期或持续开展", en: "kept up or regular")
  static let kindFigure = Phrase(zh: "有目标数值", en: "it has a target value")
  static let kindBound = Phrase(zh: "统计指标，只写了方向", en: "a statistic with a direction and no number")
  static let byDocument = Phrase(zh: "要制定、修订的文件或法规", en: "a document or a law to be made")
  static let byAttained = Phrase(zh: "写明达到的状态，可以查证", en: "a state to be reached that can be looked up")
  static let byHelp = Phrase(zh: "帮点名的单位办成一件事", en: "a named body is helped to one thing")
  static let statusFallen = Phrase(zh: "应当增长的指标下降了", en: "a statistic that should rise has fallen")
  static let statusPartOfWorks = Phrase(
    zh: "做完的是工程的一部分", en: "a part of the works is done, not the thing itself")
  static let statusPartly = Phrase(zh: "一部分已完成，一部分还没有", en: "a part is done, a part is not")
  static let kindZero = Phrase(
    zh: "归零或零的突破，是数得出的指标", en: "brought to nought, or the first of all: a statistic")
  static let kindNoVerb = Phrase(
    zh: "没有动词开头：可核验算任务，否则算常规", en: "no verb at its head: a deed where firm, else standing")
  static let kindTending = Phrase(zh: "守住、防范、维护一类的工作", en: "guarding and maintaining")
  static let kindDeed = Phrase(zh: "一次性的动作", en: "a deed done once")
  static let kindExploring = Phrase(zh: "探索、谋划、编制", en: "explored, planned or drawn up")
  static let kindStanding = Phrase(zh: "持续性工作，没有终点", en: "kept up, without an end")

  static let wordingGuaranteed = Phrase(zh: "确保、务必、必须", en: "guaranteed (确保, 务必, 必须)")
  static let wordingEndeavour = Phrase(zh: "力争、争取、冲刺", en: "striven for (力争, 争取, 冲刺)")
  static let wordingFigure = Phrase(zh: "有阶段或数值，语气坚定", en: "a stage or a figure makes it firm")
  static let wordingDirectional = Phrase(zh: "探索、鼓励、完善一类的方向", en: "a direction (探索, 鼓励, 完善)")
  static let wordingDeed = Phrase(zh: "一次性动词，语气坚定", en: "a verb of a single deed makes it firm")
  static let wordingProgressive = Phrase(zh: "加强、推进一类的持续动词", en: "a verb of upkeep (加强, 推进)")
  static let wordingPlain = Phrase(zh: "没有语气词", en: "no marker")

  static let statusPostponed = Phrase(zh: "没有如期，但有进展", en: "late, and yet moved on")
  static let statusShare = Phrase(zh: "完成任务的一部分", en: "a share of the task")
  static let statusBroughtOff = Phrase(zh: "写明成功、正式、提前完成", en: "it says that it came off")
  static let statusUnderWay = Phrase(zh: "正在进行", en: "under way")
  static let statusStarted = Phrase(zh: "已经启动，还没有完成", en: "started and not finished")
  static let statusOnTheWay = Phrase(zh: "动词表示还在路上（推进、谋划、争创）", en: "a verb of being on the way (推进, 谋划, 争创)")
  static let statusFigure = Phrase(zh: "有完成数值", en: "it has a value reached")
  static let statusNoVerb = Phrase(
    zh: "主语在前：可核验或有完成词算完成", en: "subject first: done where firm or where a word of completion stands")
  static let statusFirmDeed = Phrase(
    zh: "可核验的事：一次性动词或完成词算完成", en: "firm: done with a verb of a single deed or of completion")
  static let statusDeed = Phrase(zh: "一次性的动作已做", en: "a single deed, done")
  static let statusWithoutEnd = Phrase(zh: "持续性工作，没有终点，算推进", en: "kept up without an end: progress")

  static let dueOwn = Phrase(
    zh: "本句写明的时间，取最精确的", en: "the time in the statement itself, the most precise one")
  static let dueCarried = Phrase(
    zh: "句首或冒号前的时间，管住后面", en: "a time at the sentence's head or before its colon holds for it")
}

/// What is said of whole sentences and lines.
extension Words {
  static let headingLine = Phrase(zh: "整行是标题，成为后面各条的上级标题", en: "the whole line is a heading of what follows")
  static let runInHeading = Phrase(zh: "段首小标题，不是承诺", en: "a heading run into the paragraph, no promise")
  static let framing = Phrase(zh: "总体思路、致谢一类的框架句", en: "a sentence that sets the frame or thanks")
  static let listHead = Phrase(zh: "以冒号结尾，只预告后面的列表", en: "ends with a colon and only announces a list")
  static let itemRemark = Phrase(
    zh: "只写责任单位和完成时限", en: "it says only who bears the item and until when")
  static let leadAlone = Phrase(
    zh: "手段之后没有动作，自有动词便单独成条", en: "a means that leads to nothing stands alone where it has a verb")
  static let nothing = Phrase(zh: "没有动词、数值、时间，也不接前句", en: "no verb, figure or time, and it leans on nothing")
  static let openingFrame = Phrase(
    zh: "规划部分开头的总述，不可核验的不算", en: "the opening that sets a section's frame: what is soft there is left out")
  static let unreadSection = Phrase(
    zh: "这部分（页眉、开头、结尾、附件）不读承诺和成效", en: "no commitments or outcomes are read in this part")
  static let generalDifficulty = Phrase(
    zh: "问题部分只收点名没做成的事", en: "of the problems only a named thing that went wrong is taken")
}

/// Why a stretch of a report has its role.
extension Words {
  static let sectionHeading = Phrase(zh: "标题写明", en: "its heading says so")
  static let sectionBeforeAll = Phrase(zh: "正文之前的标题、称呼", en: "title and salutation before the text")
  static let sectionBody = Phrase(zh: "标题之前已是报告正文，按回顾读", en: "text before the first heading: read as review")
  static let sectionProblems = Phrase(
    zh: "一段开头承认问题和不足", en: "a paragraph that begins by admitting shortcomings")
  static let sectionLaterTime = Phrase(
    zh: "回顾之后，一级标题说的是以后的时间", en: "a part's heading behind the review names a later time")
  static let sectionAfterProblems = Phrase(
    zh: "问题之后的下一个大标题，是安排", en: "the next main heading after the problems is the plan")
  static let sectionGovernance = Phrase(
    zh: "一段开头讲政府自身建设", en: "a paragraph that begins with the government's own conduct")
  static let sectionDeployment = Phrase(
    zh: "部署会新闻，从第一个编号起是安排", en: "news of a deployment meeting: plan from its first number")
  static let sectionMeetingEnd = Phrase(zh: "会议新闻的结尾", en: "the end of a meeting's news")
  static let sectionLanguage = Phrase(
    zh: "没有标题，按“完成了”“要、确保”的多少划分", en: "no headings: cut where 完成 gives way to 要 and 确保")
  static let sectionPageHead = Phrase(zh: "网页页眉", en: "a web page's head")
  static let sectionPageFoot = Phrase(zh: "网页页脚", en: "a web page's foot")
  static let sectionForeign = Phrase(
    zh: "与全文几乎没有相同字词的末行", en: "a last line that shares hardly a word with the rest")
  static let sectionExhortation = Phrase(zh: "结尾的号召", en: "the exhortation at the end")
}
