import PlanModel

extension Phrase {
  /// In the language of this run, for texts that the parser library takes before the arguments are read.
  var now: String { self[Self.languageAtStart] }

  private static let languageAtStart = Surroundings.language(arguments: CommandLine.arguments)
}

/// What the help says: options and commands.
enum HelpWords {
  static let program = Phrase(
    zh: "督办：把政府工作报告里的工作安排变成可跟踪的承诺事项，并与后来的报告对账。",
    en: "Plans of government work reports as commitments to follow, held against what later reports say.")

  static let store = Phrase(
    zh: "台账文件；不写时依次取 $DUBAN_STORE、本目录或上级目录中最近的 duban.db。",
    en: "The store; by default $DUBAN_STORE, else the nearest duban.db here or above.")
  static let asOf = Phrase(
    zh: "按这一天的情况计算（2023-09-30）；默认今天。", en: "Show things as of this day (2023-09-30); by default today.")
  static let lang = Phrase(zh: "终端用语；默认按系统区域设置。", en: "The terminal's language; by default the locale's.")
  static let color = Phrase(zh: "是否用颜色。", en: "Whether to use colour.")
  static let format = Phrase(zh: "输出格式。", en: "The form of the data.")
  static let output = Phrase(zh: "写入文件，不显示在屏幕上。", en: "Write to a file instead of the screen.")
  static let outputs = Phrase(
    zh: "写入文件，不显示在屏幕上；可以写几个 -o，一次出几种格式。",
    en: "Write to a file instead of the screen; -o may be given several times for several forms.")
  static let version = Phrase(zh: "显示版本。", en: "Show the version.")
  static let help = Phrase(zh: "显示帮助。", en: "Show help.")

  static let readingGroup = Phrase(zh: "阅读（不需要台账）", en: "Reading, without a store")
  static let recordingGroup = Phrase(zh: "登记", en: "Recording")
  static let seeingGroup = Phrase(zh: "查看", en: "Seeing")
  static let reportingGroup = Phrase(zh: "通报", en: "Reporting")
  static let keepingGroup = Phrase(zh: "保管", en: "Keeping")

  static let extract = Phrase(
    zh: "读出一份报告的部分、承诺事项、完成情况和数据。",
    en: "Sections, commitments, outcomes and figures of a report.")
  static let match = Phrase(
    zh: "后一份报告的哪些完成情况回应了前一份报告的哪些承诺。",
    en: "Which outcome answers which commitment.")
  static let nearest = Phrase(
    zh: "只列出与每项承诺最相近的 N 条完成情况，不作结论；清单很长时用。",
    en: "Only the N outcomes nearest to each commitment, without a verdict: for long lists.")
  static let reconcile = Phrase(
    zh: "两份报告对账：四张清单和每项承诺的结论。",
    en: "The four lists and the verdict of every commitment.")
  static let figures = Phrase(
    zh: "一段文字里的每个数据和时间，按程序的读法列出。",
    en: "Every figure and date in a text: how the reader sees it.")
  static let audit = Phrase(
    zh: "复算报告里印出的数据：合计、占比、增幅、分别为。",
    en: "Printed figures recomputed: sums, shares, growth, lists.")

  static let reportsInOrder = Phrase(
    zh: "同一单位的报告，按先后排：前一份的工作安排对后一份的工作回顾；三份以上还看每项承诺逐年的去向。",
    en:
      "Reports of one unit in order: each one's plan against the next one's review; with three or more, what became of every commitment over the years."
  )
  static let reportOrFolder = Phrase(
    zh: "报告文件（.txt、网页、.docx 等）、一个目录，或 extract 输出的 JSON；- 为标准输入。",
    en:
      "A report (.txt, web page, .docx …), a folder of them, or the JSON that extract prints; - is standard input."
  )
  static let encoding = Phrase(
    zh: "文字编码；不写时由内容判断。", en: "The text's encoding; by default its bytes tell.")
  static let planReport = Phrase(zh: "写着工作安排的报告（前一份）。", en: "The report with the plan (the earlier one).")
  static let reviewReport = Phrase(zh: "写着工作回顾的报告（后一份）。", en: "The report with the review (the later one).")
  static let auditReports = Phrase(
    zh: "报告文件，由早到晚；核对最后一份，前面的提供基数。",
    en: "Reports in order; the last is audited, the earlier ones give its base figures.")
  static let figuresText = Phrase(zh: "文字，或用 - 逐行读标准输入。", en: "A text, or - for the lines of standard input.")
  static let figuresOn = Phrase(
    zh: "今年、上月等相对时间以这一天为准；默认今天。",
    en: "The day that relative dates go by; by default today.")
  static let check = Phrase(
    zh: "有需要处理的事项时以状态 1 结束。",
    en: "End with status 1 when something needs attention.")
  static let everything = Phrase(zh: "列出全部事项，不只四张清单。", en: "List every commitment, not only the four lists.")

  static let reportCommand = Phrase(
    zh: "周清单、月调度、季度督办通报、年度对账。",
    en: "The weekly list, monthly dispatch, quarterly circular or annual reconciliation.")
  static let reportPeriod = Phrase(
    zh: "通报的时期：2023Q3、2023-09、2023；凡与它有交集的计划都在内。",
    en: "The reporting period: 2023Q3, 2023-09, 2023; every plan that shares a day with it counts.")
  static let reportKind = Phrase(zh: "通报的种类。", en: "The kind of report.")
  static let reportFormat = Phrase(
    zh: "输出格式；不写时看 -o 的文件名，再不然是 md。pdf 需要 LibreOffice 或 Chromium。",
    en:
      "The form of the report (pdf takes LibreOffice or Chromium); by default as -o's file name ends, else md."
  )
  static let reportUnit = Phrase(zh: "只报这个单位及其下级。", en: "This unit and all below it only.")
  static let reportRules = Phrase(zh: "判定所用的规则集。", en: "The rule set to judge by.")
}
