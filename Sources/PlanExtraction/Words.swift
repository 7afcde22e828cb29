import PlanModel

/// What the reader says to people, in both languages.
enum Words {
  static let timeAlone = Phrase(zh: "单独的时间短语，不在引文之内", en: "a time phrase by itself stays outside the quote")
  static let announcement = Phrase(zh: "冒号前的引语", en: "an announcement before a colon")
  static let slogan = Phrase(zh: "口号或指导思想", en: "a slogan or guiding idea")
  static let purpose = Phrase(zh: "后置的目的，本身不能核对", en: "a purpose that trails, nothing to check")
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
  static let byName = Phrase(zh: "点名了项目或地方", en: "it names a project or place")
  static let byTitle = Phrase(zh: "点名了文件、称号或做法", en: "it names a document, title or scheme")
  static let byPolicy = Phrase(zh: "一次性的具体举措", en: "a definite step taken once")
  static let byTask = Phrase(zh: "考核任务，另有文件定数", en: "an assessed task whose number another document sets")
  static let direction = Phrase(zh: "方向性表述", en: "a direction, nothing to say yes or no to")
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
