import PlanModel

/// What the recording commands say they did, in one line.
enum RecordingWords {
  static func made(_ path: String, _ unit: String, _ code: String) -> Phrase {
    Phrase(zh: "已建立台账 \(path)：\(unit)（\(code)）", en: "made the store \(path): \(unit) (\(code))")
  }
  static func unitAdded(_ name: String, _ code: String) -> Phrase {
    Phrase(zh: "已添加单位 \(name)（\(code)）", en: "added the unit \(name) (\(code))")
  }
  static func unitsMade(_ names: [String]) -> Phrase {
    let shown = names.prefix(8).joined(separator: "、")
    let more = names.count > 8 ? "…" : ""
    return Phrase(
      zh: "新添单位 \(names.count) 个：\(shown)\(more)",
      en: "\(names.count) \(names.count == 1 ? "unit was" : "units were") new: \(shown)\(more)")
  }
  static func reportImported(
    _ file: String, unit: String, period: String, adopted: Int, drafts: Int, outcomes: Int
  ) -> Phrase {
    Phrase(
      zh: "已导入 \(file)：\(unit) \(period) 采纳 \(adopted) 项，草稿 \(drafts) 项，完成情况 \(outcomes) 条",
      en:
        "imported \(file): \(unit) \(period), \(adopted) adopted, \(counted(drafts, "draft")), \(counted(outcomes, "outcome"))"
    )
  }
  static func known(_ file: String) -> Phrase {
    Phrase(zh: "\(file) 以前已导入，没有重复登记", en: "\(file) was imported before; nothing was recorded twice")
  }
  static func knownAdopted(_ file: String, _ count: Int) -> Phrase {
    Phrase(
      zh: "\(file) 以前已导入；采纳其中草稿 \(count) 项",
      en: "\(file) was imported before; adopted \(counted(count, "draft")) of it"
    )
  }
  static func ledgerImported(_ file: String, items: Int, entries: Int) -> Phrase {
    Phrase(
      zh: "已导入 \(file)：承诺 \(items) 项，进展 \(entries) 条",
      en:
        "imported \(file): \(counted(items, "commitment")), \(entries) progress \(entries == 1 ? "entry" : "entries")"
    )
  }
  static func rowsLeftOut(_ count: Int, _ file: String) -> Phrase {
    Phrase(
      zh: "\(count) 行有问题，一行也没有导入",
      en: count == 1 ? "1 row can't be taken, so nothing was" : "\(count) rows can't be taken, so none was")
  }
  static let noHeader = Phrase(zh: "找不到表头", en: "no header row was found")
  static let giveLedger = Phrase(
    zh: "表头要有“编号”“事项”或“完成值”等列名；列名见 duban help import。",
    en: "The header names columns such as 编号 (code), 事项 (title), 完成值 (value).")
  static let mendRows = Phrase(
    zh: "按上面的提示改好表格，再导入。", en: "Mend the rows named above and import it again.")
  static let noPeriod = Phrase(
    zh: "不知道是哪个时期的计划", en: "the plan's period isn't known")
  static let givePeriod = Phrase(zh: "加上 --period 2023 这样的时期。", en: "Give it: --period 2023.")
  static let periodForDrafts = Phrase(
    zh: "报告没有写明计划的时期，也没有给 --period", en: "the report doesn't say for which period it plans")
  static let noCommitments = Phrase(
    zh: "没有读到工作安排；用 duban extract 看看程序怎么读这份报告。",
    en: "no plan was found in it; duban extract shows how the program reads it.")
  static func added(_ code: String, _ title: String, _ unit: String, _ period: String) -> Phrase {
    Phrase(zh: "已登记 \(code) \(title)（\(unit) \(period)）", en: "added \(code) \(title) (\(unit) \(period))")
  }
  static func edited(_ code: String) -> Phrase { Phrase(zh: "已修改 \(code)", en: "edited \(code)") }
  static let nothingToEdit = Phrase(zh: "没有说要改什么", en: "nothing to change was given")
  static let sayWhat = Phrase(
    zh: "例如 --lead 城建办；见 duban edit --help。", en: "Such as --lead OFFICE; see --help.")
  static func progressed(_ code: String, _ what: String, _ day: CalendarDate) -> Phrase {
    Phrase(zh: "已登记 \(code) 的进展：\(day) \(what)", en: "recorded on \(code): \(day) \(what)")
  }
  static let nothingReported = Phrase(zh: "没有说有什么进展", en: "no progress was given")
  static let giveProgress = Phrase(
    zh: "写上完成值（8公里），或 --percent、--stage、--note。",
    en: "Give a value (8公里), or --percent, --stage or --note.")
  static func fell(_ code: String, _ from: String, _ to: String) -> Phrase {
    Phrase(
      zh: "注意：\(code) 的累计值由 \(from) 降到 \(to)；若是更正，用 --replaces",
      en: "note: the cumulative value of \(code) falls from \(from) to \(to); a correction takes --replaces")
  }
  static func adjusted(_ code: String) -> Phrase {
    Phrase(zh: "已调整 \(code)；原来的保留", en: "adjusted \(code); the original stays")
  }
  static func suspended(_ code: String) -> Phrase { Phrase(zh: "已暂停 \(code)", en: "suspended \(code)") }
  static func resumed(_ code: String) -> Phrase { Phrase(zh: "已恢复 \(code)", en: "resumed \(code)") }
  static func withdrawn(_ code: String) -> Phrase {
    Phrase(zh: "已撤销 \(code)；记录保留", en: "withdrew \(code); its record stays")
  }
  static let needsAuthority = Phrase(
    zh: "调整要有理由和依据", en: "an adjustment needs a reason and an authority")
  static let giveAuthority = Phrase(
    zh: "加上 --reason 理由 --authority 人大决议|上级调整|领导批示|口径变化。",
    en: "Give --reason and --authority congress|superior|leader|definition.")
  static let nothingToAdjust = Phrase(zh: "没有说要调整什么", en: "nothing to adjust was given")
  static let sayAdjustment = Phrase(
    zh: "用 --target、--due、--scope、--suspend 或 --resume。",
    en: "Use --target, --due, --scope, --suspend or --resume.")
  static func signedOff(_ code: String, _ step: Phrase, _ by: String) -> Phrase {
    Phrase(zh: "\(code)：\(step.zh)（\(by)）", en: "\(code): \(step.en) (\(by))")
  }
  static func weakProof(_ code: String, _ has: String, _ wants: String) -> Phrase {
    Phrase(
      zh: "注意：\(code) 的凭证是 \(has)，销号一般要 \(wants)",
      en: "note: the proof of \(code) is \(has); sign-off usually wants \(wants)")
  }
  static let needsReason = Phrase(zh: "要写明理由", en: "a reason is needed")
  static let giveReason = Phrase(zh: "加上 --reason 理由。", en: "Give --reason.")
  static func proposed(_ links: Int, _ silent: Int, _ plans: Int, _ reviews: Int) -> Phrase {
    Phrase(
      zh: "\(plans) 个计划对 \(reviews) 份后来的报告：新候选 \(links) 条，无回应 \(silent) 项",
      en:
        "\(counted(plans, "plan")) against \(counted(reviews, "later report")): \(counted(links, "new candidate")), \(silent) unanswered"
    )
  }
  static let noReviews = Phrase(
    zh: "没有可以回应这个时期的后来的报告；先用 duban import 导入下一份报告。",
    en: "no later report looks back on this period; import the next report first.")
  static func accepted(_ count: Int) -> Phrase {
    Phrase(zh: "采纳对应关系 \(count) 条", en: "accepted \(counted(count, "link"))")
  }
  static func rejected(_ count: Int) -> Phrase {
    Phrase(zh: "否定对应关系 \(count) 条", en: "rejected \(count) links")
  }
  static func linked(_ code: String, _ id: Int) -> Phrase {
    Phrase(zh: "已添加 \(code) 的对应关系（\(id)）", en: "linked \(code) (\(id))")
  }
  static let whichLinks = Phrase(zh: "没有说哪几条", en: "no links were named")
  static let nameLinks = Phrase(zh: "写上序号，或用 --auto。", en: "Name their numbers, or use --auto.")
  static func draftsAdopted(_ count: Int) -> Phrase { Phrase(zh: "采纳 \(count) 项", en: "adopted \(count)") }
  static func draftsRejected(_ count: Int) -> Phrase { Phrase(zh: "不采纳 \(count) 项", en: "rejected \(count)") }
  static func evidenceAdded(_ code: String, _ grade: String) -> Phrase {
    Phrase(zh: "已登记 \(code) 的凭证（\(grade)）", en: "recorded a proof of \(code) (\(grade))")
  }
  static func profileSet(_ key: String, _ value: String) -> Phrase {
    Phrase(zh: "\(key)：\(value)", en: "\(key): \(value)")
  }

  static func unknownWord(_ option: String, _ allowed: [String]) -> Phrase {
    Phrase(zh: "\(option)没有这一种", en: "\(option) has no such value") + allowed.joined(separator: " | ")
  }
  static let chooseOne = Phrase(zh: "选其中之一。", en: "Choose one of them.")
  static let badTarget = Phrase(zh: "读不出目标", en: "the target can't be read")
  static let writeTarget = Phrase(
    zh: "写成 '>=20公里'、'增长6.5%左右'、'控制在3%以内' 的样子。", en: "Write it like '>=20公里', '增长6.5%左右'.")
  static let badValue = Phrase(zh: "读不出完成值", en: "the value can't be read")
  static let writeValue = Phrase(zh: "写成 8公里、约300户、80% 的样子。", en: "Write it like 8公里, 300户 or 80%.")
  static let badNumber = Phrase(zh: "不是一个数", en: "this is no number")
  static let writeNumber = Phrase(zh: "写成 12.5 的样子。", en: "Write it like 12.5.")
  static let emptyTitle = Phrase(zh: "事项不能是空的", en: "the title is empty")
  static let writeTitle = Phrase(zh: "写上要做的事。", en: "Say what is promised.")
}
