import PlanModel
import PlanStore

/// What the commands say that divide the work, name who answers for it, and keep its rhythm.
enum LifeWords {
  static let badCurve = Phrase(zh: "读不出计划曲线", en: "the plan curve can't be read")
  static let writeCurve = Phrase(
    zh: "写 linear、front60、milestone、snapshot、rate，或 2023-03-31=20;2023-12-31=100。",
    en: "Write linear, front60, milestone, snapshot, rate, or 2023-03-31=20;2023-12-31=100.")

  static func milestonesAdded(_ code: String, _ count: Int) -> Phrase {
    Phrase(zh: "已为 \(code) 增设节点 \(count) 个", en: "added \(RecordingWords.counted(count, "step")) to \(code)")
  }
  static func latestStart(_ day: CalendarDate, _ needed: Int) -> Phrase {
    Phrase(
      zh: "按模板共需 \(needed) 天，最迟 \(day) 起步", en: "it takes \(needed) days: work begins by \(day) at the latest"
    )
  }
  static func tight(_ needed: Int, _ available: Int) -> Phrase {
    Phrase(
      zh: "注意：按模板需要 \(needed) 天，只有 \(available) 天，各步按比例压缩",
      en: "note: it takes \(needed) days and there are \(available); every step got its share of them")
  }
  static let templateOrSteps = Phrase(zh: "要写模板或步骤，两样选一", en: "give a template or steps, one of the two")
  static let seeTemplates = Phrase(
    zh: "用 --template 名称（见 duban milestone templates），或 --steps '洽谈→签约→开工'。",
    en: "Use --template NAME (see duban milestone templates), or --steps 'A→B→C'.")
  static let noTemplate = Phrase(zh: "没有这个节点模板", en: "there is no such template")
  static let dueBeforeStart = Phrase(zh: "时限在开始日期之前", en: "the deadline lies before the first day")
  static let changeStart = Phrase(zh: "换一个 --start。", en: "Give another --start.")
  static let step = Phrase(zh: "节点", en: "Step")
  static let stage = Phrase(zh: "阶段", en: "Stage")
  static let planned = Phrase(zh: "计划日期", en: "Planned")
  static let reached = Phrase(zh: "实际日期", en: "Reached")
  static let basis = Phrase(zh: "依据", en: "Basis")
  static let isReported = Phrase(zh: "已报", en: "reported")
  static let isInferred = Phrase(zh: "随后续节点推定", en: "by a later stage")
  static let inferredStep = Phrase(zh: "（随后续节点推定）", en: " (by a later stage)")
  static func stepMoved(_ code: String, _ name: String, _ from: PartialDate, _ to: PartialDate) -> Phrase {
    Phrase(
      zh: "\(code) 的节点“\(name)”由 \(from) 移到 \(to)", en: "\(code): step “\(name)” moves from \(from) to \(to)")
  }
  static func stepRemoved(_ code: String, _ name: String) -> Phrase {
    Phrase(zh: "\(code) 的节点“\(name)”已取消", en: "\(code): step “\(name)” is taken away")
  }
  static func stepAfterDue(_ name: String, _ day: PartialDate, _ due: CalendarDate) -> Phrase {
    Phrase(
      zh: "注意：节点“\(name)”（\(day)）在时限 \(due) 之后",
      en: "note: step “\(name)” (\(day)) is after the deadline \(due)")
  }
  static func stepBeforePlan(_ name: String, _ day: PartialDate, _ period: Period) -> Phrase {
    Phrase(
      zh: "注意：节点“\(name)”（\(day)）在计划时期 \(period) 之前",
      en: "note: step “\(name)” (\(day)) is before the plan's period \(period)")
  }
  static let againAlone = Phrase(
    zh: "重排的是已有的节点，不能同时写模板或步骤", en: "--again moves the steps that are there and takes no template or steps")
  static let againAdvice = Phrase(
    zh: "去掉 --template、--steps；新的步骤用 milestone add。",
    en: "Leave --template and --steps out; add new steps with milestone add.")
  static let noOpenSteps = Phrase(zh: "没有未完成的节点可以重排", en: "it has no open step to move")
  static func seeSteps(_ code: String) -> Phrase {
    Phrase(zh: "节点见 duban milestone list \(code)。", en: "See duban milestone list \(code).")
  }
  static let template = Phrase(zh: "模板", en: "Template")
  static let daysNeeded = Phrase(zh: "天数", en: "Days")

  static let post = Phrase(zh: "岗位", en: "Post")
  static let holder = Phrase(zh: "任职", en: "Holder")
  static let since = Phrase(zh: "起", en: "Since")
  static let vacant = Phrase(zh: "空缺", en: "vacant")
  static func tenureSet(_ post: String, _ holder: String, _ day: CalendarDate) -> Phrase {
    holder.isEmpty
      ? Phrase(zh: "\(post) 自 \(day) 起空缺", en: "\(post) is vacant since \(day)")
      : Phrase(zh: "\(post) 自 \(day) 起由 \(holder) 担任", en: "\(holder) holds \(post) since \(day)")
  }
  static func name(_ role: Assignment.Role) -> Phrase {
    switch role {
    case .sponsor: Phrase(zh: "包保领导", en: "Sponsor")
    case .official: Phrase(zh: "分管领导", en: "Official in charge")
    case .taskForce: Phrase(zh: "工作专班", en: "Task force")
    }
  }
  static func assigned(_ code: String, _ what: [String], _ day: CalendarDate) -> Phrase {
    Phrase(
      zh: "\(code) 自 \(day) 起：\(what.joined(separator: "；"))",
      en: "\(code) since \(day): \(what.joined(separator: "; "))")
  }
  static let nobodyAssigned = Phrase(zh: "没有说由谁负责", en: "nobody was named")
  static let nameSomebody = Phrase(
    zh: "用 --sponsor、--official 或 --force。", en: "Use --sponsor, --official or --force.")

  static func addedUp(_ period: String, _ total: String) -> Phrase {
    Phrase(zh: "本期 \(period)，累计 \(total)", en: "\(period) in this period, \(total) so far")
  }
  static func partsDecide(_ code: String) -> Phrase {
    Phrase(
      zh: "注意：\(code) 已分解，是否完成按细项计，这一条只作记录",
      en: "note: \(code) was broken down: its parts decide, and this is only kept")
  }
  static func saidBefore(_ code: String, _ id: String, _ by: String) -> Phrase {
    Phrase(
      zh: "注意：\(code) 同一天已有内容相同的一条（\(id)，\(by)），现在有两条；多余的可用 duban undo 撤回",
      en:
        "note: \(code) has the same entry of that day already (\(id), \(by)); duban undo takes this one back")
  }
  static func otherThatDay(
    _ code: String, _ day: CalendarDate, _ said: String, _ by: String, _ id: String
  ) -> Phrase {
    Phrase(
      zh: "注意：\(code) 在 \(day) 已报过 \(said)（\(by)），以后登记的为准；更正前一条，用 --replaces \(id)",
      en:
        "note: \(code) had \(said) for \(day) already (\(by)); the later entry counts; to correct that one: --replaces \(id)"
    )
  }
  static func isNegative(_ code: String, _ value: String) -> Phrase {
    Phrase(zh: "注意：\(code) 的完成值是负数：\(value)", en: "note: the value of \(code) is negative: \(value)")
  }
  static func unknownStep(_ code: String, _ step: String) -> Phrase {
    Phrase(
      zh: "注意：“\(step)”不是项目阶段，也不是 \(code) 的节点，只作文字保留；阶段如签约、开工、竣工验收、投产",
      en: "note: “\(step)” is no stage, and no step of \(code): it is kept as words alone")
  }
  static func roughTarget(_ text: String, _ counted: String) -> Phrase {
    Phrase(
      zh: "注意：目标“\(text)”是约数，按至少 \(counted) 计",
      en: "note: the target “\(text)” is rough; it counts as at least \(counted)")
  }
  static let curveTooLate = Phrase(zh: "计划曲线在时限之后还有点", en: "the plan curve goes on after the deadline")
  static func curveUntil(_ due: CalendarDate) -> Phrase {
    Phrase(zh: "各点写到 \(due) 为止。", en: "Give no point after \(due).")
  }
  static let notCumulative = Phrase(
    zh: "不是累计的数，不能按本期数填", en: "its values don't add up, so none of a period can be given")
  static let giveTotal = Phrase(
    zh: "去掉 --added，填到那天为止的数。", en: "Leave --added out and give the value as of that day.")
  static let addedNeedsValue = Phrase(zh: "--added 要有完成值", en: "--added needs a value")
  static func unitChanged(_ code: String, _ from: String, _ to: String) -> Phrase {
    Phrase(
      zh: "注意：\(code) 的单位由“\(from)”变成“\(to)”，按换算比较",
      en: "note: the unit of \(code) changes from “\(from)” to “\(to)”; the values are converted")
  }
  static func overDouble(_ code: String, _ share: String) -> Phrase {
    Phrase(
      zh: "注意：\(code) 达到目标的 \(share)，超过 200%：数字有没有错，口径有没有变？",
      en:
        "note: \(code) is at \(share) of its target, above 200 %: is the number right, did the definition change?"
    )
  }
  static func unknownUnit(_ unit: String) -> Phrase {
    Phrase(
      zh: "注意：不认识计量单位“\(unit)”，只能和写法完全一样的比较",
      en: "note: the unit “\(unit)” isn't known; it compares with the very same word only")
  }

  static func undone(_ undone: [String], _ entries: Int, _ number: Int) -> Phrase {
    let codes = undone.prefix(5).joined(separator: "、") + (undone.count > 5 ? "…" : "")
    return Phrase(
      zh: "已撤回日志第 \(number) 条的进展 \(entries) 条：\(codes)",
      en:
        "took back \(entries) progress \(entries == 1 ? "entry" : "entries") of journal entry \(number): \(codes)"
    )
  }
  static func gone(_ how: GoneEntry) -> Phrase {
    switch how {
    case .takenBack: Phrase(zh: "（已撤回）", en: "(taken back)")
    case .corrected(let number): Phrase(zh: "（已由 #\(number) 更正）", en: "(corrected by #\(number))")
    }
  }
  static func proofUnknown(_ reference: String) -> Phrase {
    Phrase(
      zh: "注意：“\(reference)”不是找得到的文件，也不像文号或网址，以后无从核对",
      en:
        "note: “\(reference)” is no file that is there, and looks like no document number or address: nobody can check it later"
    )
  }
  static func copied(_ path: String) -> Phrase { Phrase(zh: "已复制到 \(path)", en: "copied to \(path)") }
  static func noSuchForm(_ ending: String) -> Phrase {
    Phrase(zh: "销号单不能写成 .\(ending)", en: "the sign-off sheet can't be written as .\(ending)")
  }
  static let sheetForms = Phrase(
    zh: "文件名以 .md、.html 或 .docx 结尾；要 PDF，先写 .docx 再转换。",
    en: "Name it .md, .html or .docx; for a PDF, convert the .docx.")
  static let noReference = Phrase(zh: "没有说凭证是什么", en: "the proof isn't named")
  static let giveReference = Phrase(
    zh: "写上文件、文号或网址：duban evidence W-1 验收单.pdf。",
    en: "Give a file, a document number or an address: duban evidence W-1 FILE.")
  static let noFileToCopy = Phrase(zh: "没有这个文件，不能复制", en: "there is no such file to copy")

  static func signedOff(_ count: Int, _ step: Phrase, _ by: String) -> Phrase {
    Phrase(
      zh: "\(count) 项：\(step.zh)（\(by)）", en: "\(RecordingWords.counted(count, "item")): \(step.en) (\(by))")
  }
  static let nobodysTurn = Phrase(zh: "没有轮到这一步的事项", en: "there is no item whose turn it is")
  static func othersAsk(_ count: Int, _ by: String) -> Phrase {
    Phrase(
      zh: "只申请\(by)牵头的；另有 \(count) 项已完成，由别的单位牵头，没有申请",
      en: "only what \(by) leads is asked for; \(count) more are complete and led by others")
  }
  static func unprovenLeftOut(_ codes: [String]) -> Phrase {
    let shown = codes.prefix(10).joined(separator: "、") + (codes.count > 10 ? "…" : "")
    return Phrase(
      zh: "没有申请的 \(codes.count) 项，凭证只有 E0 或 E1：\(shown)",
      en: "left out, with proof of E0 or E1 only: \(codes.count): \(shown)")
  }
  static func inProcessOnly(_ count: Int) -> Phrase {
    Phrase(
      zh: "all 只印已申请、已核实而没有批准的：\(count) 项；别的请写编号",
      en: "all prints what was asked for or verified and isn't approved yet: \(count); name others by code")
  }
  static let seeSignOffs = Phrase(zh: "用 duban status 查看各项的状态。", en: "See the items with duban status.")
  static func sameChecker(_ code: String, _ by: String) -> Phrase {
    Phrase(zh: "注意：\(code) 由申请的 \(by) 自己核实", en: "note: \(by) asked for \(code) and checks it too")
  }

  static func askedByOther(_ code: String, _ by: String, _ lead: String) -> Phrase {
    Phrase(
      zh: "注意：\(code) 由\(lead)牵头，申请的是\(by)", en: "note: \(lead) leads \(code), and \(by) asks for it")
  }
  static func approvedByLead(_ code: String, _ lead: String) -> Phrase {
    Phrase(zh: "注意：\(code) 由牵头的\(lead)自己批准", en: "note: \(lead) leads \(code) and approves it too")
  }
  static func partsOpen(_ complete: Int, _ total: Int) -> Phrase {
    Phrase(
      zh: "已分解，细项完成 \(complete)/\(total)，还不能销号",
      en: "it was broken down, and \(complete) of \(total) parts are complete")
  }
  static func partsStillOpen(_ code: String, _ complete: Int, _ total: Int) -> Phrase {
    Phrase(
      zh: "注意：\(code) 已分解，细项只完成 \(complete)/\(total)",
      en: "note: \(code) was broken down, and only \(complete) of \(total) parts are complete")
  }
  static let finishParts = Phrase(
    zh: "细项都完成后再申请；细项可以逐项销号。", en: "Ask when all are; each part can be signed off on its own.")

  static func procedureOpen(_ code: String) -> Phrase {
    Phrase(
      zh: "注意：\(code) 是民生实事，调整没有经人大决定：程序待补（补办后：duban adjust \(code) --decided 日期）",
      en:
        "note: \(code) was voted by the congress, which hasn't decided on this: procedure to be completed (duban adjust \(code) --decided DATE)"
    )
  }
  static func proceduresOpen(_ codes: [String]) -> Phrase {
    let shown = codes.prefix(5).joined(separator: "、") + (codes.count > 5 ? "…" : "")
    return Phrase(
      zh: "注意：民生实事的调整没有经人大决定，程序待补 \(codes.count) 项：\(shown)",
      en:
        "note: adjusted without the congress that voted them, procedure to be completed: \(codes.count): \(shown)"
    )
  }
  static let procedureMissing = Phrase(zh: "程序待补", en: "procedure to be completed")
  static let notAnnounced = Phrase(zh: "未公告", en: "not announced")
  static func announced(_ day: CalendarDate) -> Phrase { Phrase(zh: "\(day) 公告", en: "announced \(day)") }
  static func decided(_ day: CalendarDate, _ number: String?) -> Phrase {
    let paper = number.map { " " + $0 } ?? ""
    return Phrase(zh: "\(day) 人大决定\(paper)", en: "decided by the congress \(day)\(paper)")
  }
  static func followed(_ code: String, _ what: Phrase) -> Phrase {
    Phrase(zh: "已登记 \(code) 上一次调整：\(what.zh)", en: "recorded on the last adjustment of \(code): \(what.en)")
  }

  static func announcedTooEarly(_ first: CalendarDate) -> Phrase {
    Phrase(zh: "公告在 \(first) 的调整或决定之前", en: "it would be announced before \(first), when it was decided")
  }
  static func adjustedBeforePlan(_ code: String, _ day: CalendarDate, _ period: Period) -> Phrase {
    Phrase(
      zh: "注意：\(code) 的调整日期 \(day) 在计划时期 \(period) 之前",
      en: "note: \(code): the adjustment's day \(day) is before the plan's period \(period)")
  }
  static func isSuspended(_ code: String) -> Phrase {
    Phrase(
      zh: "注意：\(code) 已经暂停，恢复（duban adjust \(code) --resume）以前不计入",
      en: "note: \(code) is suspended and doesn't count until it is resumed (duban adjust \(code) --resume)")
  }
  static func resumedTooLate(_ code: String, _ due: CalendarDate) -> Phrase {
    Phrase(
      zh: "注意：\(code) 的时限 \(due) 已过，恢复后即算逾期；要延期，用 duban adjust \(code) --due 新时限",
      en:
        "note: the deadline of \(code), \(due), is past, so it is overdue at once; to extend it: duban adjust \(code) --due DATE"
    )
  }
  static func stepsStay(_ code: String, _ count: Int) -> Phrase {
    Phrase(
      zh:
        "注意：\(code) 还有 \(count) 个节点在原来的日期；要移期，用 duban milestone move \(code) 节点 --on 日期 --reason 理由，或 duban milestone plan \(code) --again --reason 理由",
      en:
        "note: \(RecordingWords.counted(count, "open step")) of \(code) stay at their dates; move them with duban milestone move \(code) STEP --on DATE --reason TEXT, or duban milestone plan \(code) --again --reason TEXT"
    )
  }
  static func partDueLater(
    _ part: String, _ due: CalendarDate, _ whole: String, _ wholeDue: CalendarDate
  ) -> Phrase {
    Phrase(
      zh: "注意：\(part) 的时限 \(due) 在上级事项 \(whole) 的时限 \(wholeDue) 之后",
      en: "note: \(part) is due on \(due), after \(whole), which it is a part of (\(wholeDue))")
  }

  static let leaders = Phrase(zh: "责任领导", en: "Leaders")
  static let proofs = Phrase(zh: "凭证", en: "Proofs")
  static func parts(_ complete: Int, _ total: Int, weighted: String?) -> Phrase {
    Phrase(
      zh: "按细项计：完成 \(complete)/\(total)" + (weighted.map { "，按权重 \($0)%" } ?? ""),
      en: "by its parts: \(complete)/\(total) complete" + (weighted.map { ", \($0) % by weight" } ?? ""))
  }

  static let office = Phrase(zh: "牵头单位", en: "Lead office")
  static let none = Phrase(zh: "（未定）", en: "(none)")
  static let dueReports = Phrase(zh: "应报", en: "Due")
  static let receivedReports = Phrase(zh: "已报", en: "Received")
  static let standingReports = Phrase(zh: "常规累计", en: "Standing work")
  static let standingNote = Phrase(
    zh: "常规累计：常规工作自计划开始的 已报/应报 次数，每月一报；本期该报的才列入应报。",
    en:
      "Standing work: reports received/due since the plan began, one a month; only what falls due in the period counts as due."
  )
  static let missing = Phrase(zh: "未报", en: "Missing")
  static let total = Phrase(zh: "合计", en: "Total")
  static func receivedIn(_ from: CalendarDate, _ to: CalendarDate, _ received: Int, _ due: Int) -> Phrase {
    Phrase(
      zh: "\(from) 至 \(to)：应报 \(due) 项，已报 \(received) 项，未报 \(due - received) 项。",
      en: "\(from) to \(to): \(due) due, \(received) received, \(due - received) missing.")
  }

  static let counted = Phrase(zh: "计入", en: "Counted")
  static let complete = Phrase(zh: "完成", en: "Complete")
  static let onTime = Phrase(zh: "按期率", en: "On time")
  static let overdue = Phrase(zh: "逾期", en: "Overdue")
  static let signedOffRate = Phrase(zh: "销号", en: "Signed off")
  static let place = Phrase(zh: "名次", en: "Rank")

  static let periodsBehind = Phrase(zh: "连续滞后", en: "Behind in a row")
  static let suggestion = Phrase(zh: "建议", en: "Suggests")
  static let cause = Phrase(zh: "原因", en: "Cause")
  static let unstated = Phrase(zh: "未说明", en: "not stated")
  static let onlySuggestions = Phrase(
    zh: "这些是按规则给出的建议；约谈、通报与否由领导决定。", en: "These are suggestions by rule; people decide.")
  static func name(_ step: Escalation.Step) -> Phrase {
    switch step {
    case .talk: Phrase(zh: "约谈", en: "a talk")
    case .bulletin: Phrase(zh: "通报", en: "the bulletin")
    case .yearEnd: Phrase(zh: "期末标注", en: "flag at the end")
    }
  }
  /// Of what is behind for less than a whole period.
  static func young(_ overdue: Int?) -> Phrase {
    overdue.map { Phrase(zh: "逾期\($0)天", en: "\($0) \($0 == 1 ? "day" : "days") overdue") }
      ?? Phrase(zh: "不足一期", en: "less than a period")
  }
  static func run(_ periods: Int, _ rhythm: Escalation.Rhythm, _ quarters: Int) -> Phrase {
    let unit = rhythm == .month ? Phrase(zh: "个月", en: "months") : Phrase(zh: "个季度", en: "quarters")
    let more =
      rhythm == .month && quarters > 1
      ? Phrase(zh: "（\(quarters)个季度）", en: " (\(quarters) quarters)") : Phrase(zh: "", en: "")
    return Phrase(zh: "\(periods)\(unit.zh)\(more.zh)", en: "\(periods) \(unit.en)\(more.en)")
  }

  static func calendarWritten(_ count: Int) -> Phrase {
    Phrase(zh: "日程 \(count) 条", en: "\(count) calendar \(count == 1 ? "entry" : "entries")")
  }
  static func weekTooLong(_ days: Int) -> Phrase {
    Phrase(zh: "周清单的时期太长：\(days) 天", en: "the period is too long for a weekly list: \(days) days")
  }
  static func monthTooLong(_ days: Int) -> Phrase {
    Phrase(zh: "月调度的时期太长：\(days) 天", en: "the period is too long for a monthly dispatch: \(days) days")
  }
  static let weekPeriod = Phrase(
    zh: "周清单写一周：--period 2023-09-25/2023-10-01；长的用 --kind monthly、quarterly 或 annual。",
    en:
      "A weekly list takes a week: --period 2023-09-25/2023-10-01; for more use monthly, quarterly or annual."
  )
  static let monthPeriod = Phrase(
    zh: "月调度写一个月：--period 2023-09；长的用 --kind quarterly 或 annual。",
    en: "A monthly dispatch takes a month: --period 2023-09; for more use quarterly or annual.")
}
