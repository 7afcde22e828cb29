import FoundationEssentials
import PlanModel

/// What the commands that show a store print.
enum SeeingWords {
  static let nothing = Phrase(zh: "没有符合的事项。", en: "Nothing to show.")
  static let unit = Phrase(zh: "单位", en: "Unit")
  static let code = Phrase(zh: "编号", en: "Code")
  static let level = Phrase(zh: "层级", en: "Level")
  static let above = Phrase(zh: "上级", en: "Above")
  static let period = Phrase(zh: "时期", en: "Period")
  static let adopted = Phrase(zh: "采纳", en: "Adopted")
  static let items = Phrase(zh: "事项", en: "Items")
  static let drafts = Phrase(zh: "草稿", en: "Drafts")
  static let title = Phrase(zh: "事项", en: "Title")
  static let lead = Phrase(zh: "牵头", en: "Lead")
  static func ofSeveral(_ count: Int) -> Phrase { Phrase(zh: " 等\(count)个", en: " (1 of \(count))") }
  static let target = Phrase(zh: "目标", en: "Target")
  static let latest = Phrase(zh: "完成", en: "Latest")
  static let completion = Phrase(zh: "完成率", en: "Done")
  static let pace = Phrase(zh: "序时差", en: "Pace")
  static let light = Phrase(zh: "灯", en: "Light")
  static let due = Phrase(zh: "时限", en: "Due")
  static let slips = Phrase(zh: "滞后情形", en: "How it slipped")
  static let days = Phrase(zh: "天数", en: "Days")
  static let lastEntry = Phrase(zh: "最近进展", en: "Last entry")
  static let place = Phrase(zh: "位置", en: "Where")
  static let text = Phrase(zh: "内容", en: "Text")
  static let state = Phrase(zh: "状态", en: "State")
  static let number = Phrase(zh: "序号", en: "No.")
  static let relation = Phrase(zh: "对应", en: "Relation")
  static let score = Phrase(zh: "相近", en: "Score")
  static let promise = Phrase(zh: "承诺", en: "Promise")
  static let outcome = Phrase(zh: "回应", en: "Answer")
  static let key = Phrase(zh: "项", en: "Key")
  static let value = Phrase(zh: "值", en: "Value")
  static let kind = Phrase(zh: "类型", en: "Kind")

  static func count(_ totals: Totals, _ rules: String, _ asOf: CalendarDate, _ language: Language) -> String {
    let lights = Light.allCases.map { light in
      "\(FieldWords.name(light)[language]) \(totals[.light(light)])"
    }
    let rate = totals.completionRate
    let counted = totals[.counted]
    let broken = broken(totals, language)
    switch language {
    case .zh:
      let share = rate.percent.map { "（\($0.fixed(1))%）" } ?? ""
      return
        "截至 \(asOf)：共 \(totals[.items]) 项\(broken)，计入 \(counted) 项，完成 \(totals[.complete])/\(counted)\(share)，逾期 \(totals[.overdue]) 项；\(lights.joined(separator: "，"))。规则 \(rules)"
    case .en:
      let share = rate.percent.map { " (\($0.fixed(1)) %)" } ?? ""
      return
        "As of \(asOf): \(totals[.items]) items\(broken), \(counted) counted, \(totals[.complete])/\(counted) complete\(share), \(totals[.overdue]) overdue; \(lights.joined(separator: ", ")). Rules \(rules)"
    }
  }

  /// Both counts where something was broken down: the items that were promised, and the leaves that are counted.
  private static func broken(_ totals: Totals, _ language: Language) -> String {
    let parents = totals[.parents]
    guard parents > 0 else { return "" }
    return Phrase(
      zh: "（\(parents) 项已分解，其中完成 \(totals[.parentsComplete]) 项；按细项和未分解的 \(totals[.leaves]) 项计）",
      en:
        " (\(parents) broken down, \(totals[.parentsComplete]) of them complete; \(totals[.leaves]) leaves counted)"
    )[language]
  }

  /// What is past its deadline in a plan without one entry: unjudged isn't well.
  static func untracked(_ count: Int) -> Phrase {
    Phrase(
      zh: "注意：有 \(count) 项已过时限而没有判逾期：所在的计划还没有一条进展。没有人报不等于都好，登记任何一条进展后即按逾期计。",
      en:
        "note: \(count) past the deadline \(count == 1 ? "isn't" : "aren't") judged overdue: their plan has no entry yet. Nothing reported isn't all well; the first entry makes them count as overdue."
    )
  }
  /// A full share by word of mouth or paper alone.
  static func unprovenItems(_ count: Int) -> Phrase {
    Phrase(
      zh: "注意：有 \(count) 项完成率到了 100%，但只有 E0、E1 凭证，不作完成。",
      en:
        "note: \(count) \(count == 1 ? "item is" : "items are") at 100 % by E0 or E1 alone, which completes nothing."
    )
  }

  static func nothingOf(_ name: String) -> Phrase {
    Phrase(
      zh: "“\(name)”名下没有事项；岗位和单位见 duban post、duban status。",
      en: "Nothing is in the charge of “\(name)”; see duban post and duban status for the names.")
  }
  static func nothingOfOneself(_ name: String) -> Phrase {
    Phrase(
      zh: "“自己”是“\(name)”（$DUBAN_USER，没有设就是系统用户名），名下没有事项。",
      en: "--mine means “\(name)” ($DUBAN_USER, else the system's user), who has nothing in charge.")
  }
  static func nothingLedBy(_ name: String) -> Phrase {
    Phrase(
      zh: "没有由“\(name)”牵头的事项；要写全名，与登记的一样。",
      en: "“\(name)” leads nothing; give the name in full, as it was recorded.")
  }

  static func draftsLeft(_ count: Int) -> Phrase {
    Phrase(
      zh: "另有草稿 \(count) 项没有采纳，见 duban review。", en: "\(count) drafts aren't adopted; see duban review.")
  }

  static func slip(_ slip: Slip) -> Phrase {
    switch slip {
    case .overdue(let days): Phrase(zh: "逾期\(days)天", en: "overdue \(days) d")
    case .late(let days): Phrase(zh: "晚\(days)天完成", en: "\(days) d late")
    case .behind(let points):
      Phrase(zh: "落后\(points.magnitude.fixed(1))点", en: "\(points.magnitude.fixed(1)) points behind")
    case .forecast(let day): Phrase(zh: "照此要到\(day)", en: "at this pace \(day)")
    case .rebased: Phrase(zh: "目标或时限已调整", en: "rebased")
    case .silent: Phrase(zh: "后来的报告无回应", en: "silent")
    case .stale(let days): Phrase(zh: "\(days)天无进展", en: "no entry for \(days) d")
    }
  }

  static func badge(_ badge: Badge) -> Phrase {
    switch badge {
    case .dueSoon: Phrase(zh: "三日内到期", en: "due within 3 days")
    case .stale: Phrase(zh: "久无进展", en: "stale")
    case .rebased: Phrase(zh: "已调整", en: "rebased")
    case .extensionTooLate: Phrase(zh: "逾期后才申请延期", en: "extension asked for too late")
    case .procedureOpen: LifeWords.procedureMissing
    case .notAnnounced: LifeWords.notAnnounced
    case .aboveTarget: Phrase(zh: "超过120%：目标偏低或口径有变？", en: "above 120 %: target low, or definition changed?")
    }
  }

  static func name(_ place: String) -> Phrase {
    switch place {
    case "commitment": Phrase(zh: "承诺", en: "commitment")
    case "progress": Phrase(zh: "进展", en: "progress")
    case "outcome": Phrase(zh: "完成情况", en: "outcome")
    default: Phrase(zh: "文件", en: "document")
    }
  }

  // show and explain
  static let original = Phrase(zh: "原定", en: "original")
  static let inForce = Phrase(zh: "现行", en: "in force")
  static let source = Phrase(zh: "出处", en: "Source")
  static let entries = Phrase(zh: "进展", en: "Progress")
  static let adjustments = Phrase(zh: "调整", en: "Adjustments")
  static let signOffs = Phrase(zh: "销号", en: "Sign-off")
  static let answers = Phrase(zh: "回应", en: "Answers")
  static let journal = Phrase(zh: "日志", en: "Journal")
  static let support = Phrase(zh: "配合", en: "Supporting")
  static let headings = Phrase(zh: "板块", en: "Headings")
  static let life = Phrase(zh: "状态", en: "State")
  static let verdict = Phrase(zh: "结论", en: "Verdict")
  static let milestones = Phrase(zh: "节点", en: "Milestones")
  static let notes = Phrase(zh: "备注", en: "Notes")
  static let weight = Phrase(zh: "权重", en: "Weight")
  static let parent = Phrase(zh: "上级事项", en: "Part of")
  static let difference = Phrase(zh: "相差", en: "difference")
  static let resumed = Phrase(zh: "恢复", en: "resumed")
  static let problem = Phrase(zh: "问题", en: "problem")
  static let next = Phrase(zh: "下一步", en: "next")
  static let noSource = Phrase(
    zh: "不是从文件里读出的：由表格或手工登记", en: "from no document: entered by hand or from a table")
  static let rules = Phrase(zh: "规则", en: "Rules")
  static let againstAlone = Phrase(
    zh: "与 --by-unit、--by-lead、--rank 不能同用", en: "can't stand with --by-unit, --by-lead or --rank")
  static let againstAdvice = Phrase(zh: "去掉其中一个再试。", en: "Leave one of them out.")
  static let planned = Phrase(zh: "序时", en: "planned share")
  static let why = Phrase(zh: "为什么", en: "Why")

  static func computed(_ actual: String, _ target: String, _ completion: String) -> Phrase {
    Phrase(
      zh: "完成率 = \(actual) ÷ \(target) = \(completion)%",
      en: "completion = \(actual) / \(target) = \(completion) %")
  }
  static func paced(_ completion: String, _ planned: String, _ gap: String) -> Phrase {
    Phrase(
      zh: "与序时之差 = \(completion) − \(planned) = \(gap) 个百分点",
      en: "pace gap = \(completion) − \(planned) = \(gap) points")
  }
  static func noRatio(_ reason: Phrase) -> Phrase {
    Phrase(zh: "不计算完成率：\(reason.zh)", en: "no ratio: \(reason.en)")
  }
  static func from(_ title: String, _ start: Int, _ end: Int) -> Phrase {
    Phrase(zh: "《\(title)》第 \(start)–\(end) 字", en: "“\(title)”, characters \(start)–\(end)")
  }
  static func entry(_ day: CalendarDate, _ grade: String, _ by: String) -> Phrase {
    Phrase(zh: "\(day) 的进展（\(grade)，\(by)）", en: "the entry of \(day) (\(grade), \(by))")
  }

  // doctor
  static func healthy(_ entries: Int, _ commitments: Int, _ progress: Int, _ schema: Int) -> Phrase {
    Phrase(
      zh: "台账完好：承诺 \(commitments) 项，进展 \(progress) 条，日志 \(entries) 条首尾相连，结构版本 \(schema)",
      en:
        "sound: \(commitments) commitments, \(progress) progress entries, \(entries) journal entries in one chain, schema \(schema)"
    )
  }
  static let rebuilt = Phrase(zh: "已重建现值表", en: "rebuilt the table of current values")
  static let rebuildHint = Phrase(zh: "运行 duban doctor --rebuild 重建。", en: "Run duban doctor --rebuild.")
}
