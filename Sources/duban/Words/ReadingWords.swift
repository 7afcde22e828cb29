import PlanModel

/// What the reading commands print.
enum ReadingWords {
  static let emptyFolder = Phrase(zh: "目录里没有文件", en: "the folder holds no files")
  static let fillFolder = Phrase(
    zh: "把报告放进这个目录，或写出另一个目录。", en: "Put the reports into it, or name another folder.")
  static func folderSummary(read: Int, unread: Int) -> Phrase {
    unread == 0
      ? Phrase(zh: "共 \(read) 份报告，全部读出。", en: "Reports: \(read), all of them read.")
      : Phrase(
        zh: "共 \(read + unread) 个文件：读出 \(read) 份，\(unread) 份读不了。",
        en: "Files: \(read + unread), read: \(read), unreadable: \(unread).")
  }
  static let sections = Phrase(zh: "部分", en: "Sections")
  static let commitments = Phrase(zh: "承诺事项", en: "Commitments")
  static let outcomes = Phrase(zh: "完成情况", en: "Outcomes")
  static let findings = Phrase(zh: "提示", en: "Findings")
  static let role = Phrase(zh: "性质", en: "Role")
  static let lines = Phrase(zh: "行", en: "Lines")
  static let heading = Phrase(zh: "标题", en: "Heading")
  static let id = Phrase(zh: "编号", en: "ID")
  static let kind = Phrase(zh: "类型", en: "Kind")
  static let status = Phrase(zh: "状态", en: "Status")
  static let firmness = Phrase(zh: "明确", en: "Firm")
  static let yes = Phrase(zh: "是", en: "yes")
  static let due = Phrase(zh: "时限", en: "Due")
  static let quote = Phrase(zh: "原文", en: "Quote")
  static let figures = Phrase(zh: "数据", en: "Figures")
  static let commitment = Phrase(zh: "承诺", en: "Commitment")
  static let answer = Phrase(zh: "回应", en: "Answer")
  static let relation = Phrase(zh: "对应", en: "Relation")
  static let score = Phrase(zh: "相近", en: "Score")
  static let reasons = Phrase(zh: "依据", en: "Why")
  static let verdict = Phrase(zh: "结论", en: "Verdict")
  static let count = Phrase(zh: "项数", en: "Count")
  static let firmOnes = Phrase(zh: "其中明确", en: "Firm")
  static let total = Phrase(zh: "合计", en: "Total")
  static let share = Phrase(zh: "占比", en: "Share")

  static func periods(reviewed: Period?, planned: Period?) -> Phrase {
    let unknown = Phrase(zh: "未写明", en: "not given")
    return Phrase(
      zh: "回顾：\(reviewed?.description ?? unknown.zh)　安排：\(planned?.description ?? unknown.zh)",
      en: "review of \(reviewed?.description ?? unknown.en), plan for \(planned?.description ?? unknown.en)")
  }

  static func summary(_ extraction: Extraction) -> Phrase {
    let commitments = extraction.commitments
    let outcomes = extraction.outcomes
    let figures = commitments.map(\.figures.count).reduce(0, +) + outcomes.map(\.figures.count).reduce(0, +)
    let firm = commitments.filter(\.isFirm).count
    let firmOutcomes = outcomes.filter(\.isFirm).count
    return Phrase(
      zh:
        "承诺事项 \(commitments.count) 项（明确 \(firm)），完成情况 \(outcomes.count) 项（明确 \(firmOutcomes)），数据 \(figures) 个。",
      en:
        "\(commitments.count) commitments (\(firm) firm), \(outcomes.count) outcomes (\(firmOutcomes) firm), \(figures) figures."
    )
  }

  static let noStatements = Phrase(
    zh: "没有读出承诺事项，也没有读出完成情况：这可能不是工作报告。",
    en: "No commitments and no outcomes were read: this may not be a work report.")

  static func versus(plan: String, _ planned: Period?, review: String, _ reviewed: Period?) -> Phrase {
    func bracketed(_ period: Period?, _ open: String, _ close: String) -> String {
      period.map { "\(open)\($0)\(close)" } ?? ""
    }
    return Phrase(
      zh:
        "对账：\(plan) 的工作安排\(bracketed(planned, "（", "）")) —— \(review) 的工作回顾\(bracketed(reviewed, "（", "）"))",
      en:
        "Reconciliation: the plan\(bracketed(planned, " (", ")")) of \(plan) against the review\(bracketed(reviewed, " (", ")")) of \(review)"
    )
  }
  static func otherTime(_ planned: Period, _ reviewed: Period) -> Phrase {
    Phrase(
      zh: "前一份安排的是 \(planned)，后一份回顾的是 \(reviewed)，时间对不上；核对两份文件的先后。",
      en: "the plan is for \(planned) and the review of \(reviewed); check the order of the two files.")
  }

  static let slippedList = Phrase(zh: "未达滞后", en: "Slipped")
  static let silentList = Phrase(zh: "无回应", en: "Not answered")
  static let unplannedList = Phrase(zh: "计划外", en: "Beyond the plan")
  static let figuresList = Phrase(zh: "数据不符", en: "Figures that don't add up")
  static let undecidedList = Phrase(zh: "待定", en: "To be decided")
  static let everyOne = Phrase(zh: "逐条对照", en: "Every commitment")
  static let targetAndResult = Phrase(zh: "目标 → 结果", en: "target → result")
  static func line(_ number: Int) -> Phrase {
    Phrase(zh: "（回顾第\(number)行）", en: " (line \(number))")
  }
  static let none = Phrase(zh: "无", en: "none")
  static let searched = Phrase(zh: "查过", en: "searched")
  static let says = Phrase(zh: "回应", en: "answer")
  static let arithmetic = Phrase(zh: "依据", en: "why")
  static let candidate = Phrase(zh: "候选", en: "candidate")
  static func ordinal(_ number: Int) -> Phrase {
    let digits = ["一", "二", "三", "四", "五", "六"]
    return Phrase(zh: "\(digits[min(number, 6) - 1])、", en: "\(number). ")
  }
  static func underWayToo(_ count: Int) -> Phrase {
    Phrase(
      zh: "另有 \(count) 项方向性工作正在推进，用 --all 列出。",
      en: "\(count) more are mere directions under way; --all lists them.")
  }
  static func softToo(_ count: Int) -> Phrase {
    Phrase(zh: "另有 \(count) 项只是方向性表述，用 --all 列出。", en: "\(count) more are mere directions; --all lists them.")
  }
  static func undecided(_ count: Int) -> Phrase {
    Phrase(
      zh: "待定 \(count) 项：有候选回应，要由人判定；用 --all 列出。",
      en: "\(count) to be decided: there are candidates, a person must settle them; --all lists them.")
  }
  static func answered(_ count: Int, _ all: Int, _ percent: String) -> Phrase {
    Phrase(
      zh: "有回音 \(count)/\(all)（\(percent)%）：除无回应、待定外都算；“有回应”不等于完成。",
      en: "Answered \(count)/\(all) (\(percent) %): all but silent and undecided; answered doesn't mean done."
    )
  }
  static func rules(_ name: String) -> Phrase {
    Phrase(
      zh: "口径：\(name)。报告自己的说法是回应，不等于核实。",
      en: "Rules: \(name). A report's own word answers; it doesn't verify.")
  }
  static let tooFewNearest = Phrase(zh: "--nearest 至少是 1。", en: "--nearest is 1 at least.")
  static func autoLinks(_ auto: Int, _ silent: Int, _ waiting: Int) -> Phrase {
    Phrase(
      zh: "程序可确认 \(auto) 项，无回应 \(silent) 项，待人判定 \(waiting) 项。",
      en: "\(auto) the program stands for, \(silent) unanswered, \(waiting) wait for a person.")
  }
  static func audited(_ count: Int, _ wrong: Int) -> Phrase {
    Phrase(
      zh: "核对 \(count) 处，不符 \(wrong) 处。程序只说明算式，不下结论。",
      en: "\(count) figures checked, \(wrong) don't add up. It states the arithmetic and accuses nobody.")
  }
  static let time = Phrase(zh: "时间", en: "Time")
  static let from = Phrase(zh: "起", en: "From")
  static let to = Phrase(zh: "止", en: "To")
  static let precision = Phrase(zh: "精度", en: "Precision")
  static let value = Phrase(zh: "数值", en: "Value")
  static let unit = Phrase(zh: "单位", en: "Unit")
  static let indicator = Phrase(zh: "指标", en: "Indicator")
  static let comparator = Phrase(zh: "比较", en: "Cmp")
  static let measure = Phrase(zh: "口径", en: "Measure")
  static let masked = Phrase(zh: "隐去", en: "masked")
  static let text = Phrase(zh: "文字", en: "Text")
}
