import FoundationEssentials
import PlanModel

/// Every text that reports are made of, in both languages. Sentences carry a number or a name, or aren't written.
struct Words: Sendable {
  let language: Language

  /// Only the language that is asked for is put together.
  func say(_ zh: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
    language == .zh ? zh() : en()
  }
  func say(_ phrase: Phrase) -> String { phrase[language] }
  var isChinese: Bool { language == .zh }
  /// Between members of a list.
  var comma: String { say("、", ", ") }
  var semicolon: String { say("；", "; ") }
  var stop: String { say("。", ".") }
  var colon: String { say("：", ": ") }

  // MARK: Numbers, dates, periods

  func percent(_ value: Decimal?) -> String { value.map { $0.fixed(1) + "%" } ?? "—" }
  func number(_ value: Decimal) -> String { value.rounded(4).description }
  func quantity(_ quantity: Quantity) -> String { number(quantity.value) + quantity.unit.text }
  /// `66.7%（8/12）`: a ratio never stands without its n/N.
  func share(_ share: Share) -> String {
    say(
      "\(percent(share.percent))（\(share.part)/\(share.whole)）",
      "\(percent(share.percent)) (\(share.part)/\(share.whole))")
  }
  func date(_ day: CalendarDate) -> String { say("\(day.year)年\(day.month)月\(day.day)日", "\(day)") }
  func items(_ count: Int) -> String { say("\(count)个", count == 1 ? "1 item" : "\(count) items") }

  func period(_ period: Period) -> String {
    guard period.from == period.to else {
      return say("\(date(period.first))至\(date(period.last))", "\(period.first) to \(period.last)")
    }
    let single = period.from
    let year = single.year
    return switch single.precision {
    case .year: say("\(year)年", "\(year)")
    case .half:
      say("\(year)年\(single.first.month == 1 ? "上" : "下")半年", "\(year) H\(single.first.month == 1 ? 1 : 2)")
    case .quarter:
      say("\(year)年第\(["一", "二", "三", "四"][single.first.quarter - 1])季度", "\(year) Q\(single.first.quarter)")
    case .month: say("\(year)年\(single.first.month)月", "\(single)")
    case .day: date(single.first)
    }
  }

  // MARK: Names

  func light(_ light: Light) -> String {
    switch light {
    case .green: say("绿灯", "green")
    case .blue: say("蓝灯", "blue")
    case .yellow: say("黄灯", "yellow")
    case .red: say("红灯", "red")
    case .grey: say("不亮灯", "grey")
    }
  }

  /// A light with its meaning, because colours mean different things in different places: 黄灯（滞后）.
  func light(of item: ReportItem) -> String {
    let name = light(item.light)
    var band = say(item.band)
    // 定性事项，不亮灯: the light has been named.
    for ending in ["，\(name)", ", \(name)", ", no light"] where band.hasSuffix(ending) {
      band.removeLast(ending.count)
    }
    return say("\(name)（\(band)）", "\(name) (\(band))")
  }

  /// 默认规则（第1版）: a rule set's title with its version, which many titles say already.
  func edition(_ rules: RuleSet) -> String {
    let title = say(rules.title)
    if title.contains(say("第\(rules.version)版", "ersion \(rules.version)")) { return title }
    return say("\(title)，第\(rules.version)版", "\(title), version \(rules.version)")
  }

  func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .exceeded: say("超额达到", "exceeded")
    case .met: say("达到", "met")
    case .partly: say("部分达到", "partly")
    case .missed: say("未达", "missed")
    case .reported: say("有回应", "reported")
    case .silent: say("无回应", "silent")
    case .masked: say("数据隐去", "masked")
    case .notComparable: say("不可比", "not comparable")
    case .undecided: say("待定", "undecided")
    case .carriedOver: say("结转", "carried over")
    case .notExamined: say("未对账", "not examined")
    }
  }

  func group(_ group: PlanReport.Group) -> String {
    switch group {
    case .indicators: say("主要指标", "Indicators")
    case .quantified: say("量化任务", "Quantified tasks")
    case .projects: say("重点项目", "Projects")
    case .others: say("其他任务", "Other tasks")
    case .standing: say("常规工作", "Standing work")
    }
  }

  func leftOut(_ reason: Totals.LeftOut) -> String {
    switch reason {
    case .draft: say("待确认", "draft")
    case .withdrawn: say("已撤销", "withdrawn")
    case .suspended: say("暂缓", "suspended")
    case .noData: say("无数据", "no data")
    case .untracked: say("所属计划无进展记录", "nothing of its plan has an entry")
    case .noTarget: say("无目标数可比", "no target to measure by")
    case .qualitative: say("定性事项", "qualitative")
    case .unstated: say("规则未规定", "the rule set doesn't say")
    }
  }

  func slip(_ slip: Slip) -> String {
    switch slip {
    case .overdue(let days): say("逾期\(days)天", "\(days) days overdue")
    case .late(let days): say("逾期\(days)天完成", "completed \(days) days late")
    case .behind(let points): say("滞后\(points.fixed(1))个百分点", "\(points.fixed(1)) points behind")
    case .forecast(let day): say("按目前进度预计\(date(day))完成", "at this pace done on \(day)")
    case .rebased: say("目标或时限已调整", "rebased")
    case .silent: say("后续报告无回应", "silent in the later report")
    case .stale(let days): say("\(days)天未更新", "no entry for \(days) days")
    }
  }

  func reason(_ code: ReasonCode) -> String {
    switch code {
    case .noTarget: say("未设目标数", "no target")
    case .zeroTarget: say("目标为零，不计完成率", "zero target, no ratio")
    case .negativeTarget: say("目标为负数，不计完成率", "negative target, no ratio")
    case .noValue: say("尚无数据", "no value yet")
    case .masked: say("目标数隐去", "target masked")
    case .units: say("单位不同，不可比", "units differ")
    case .growth: say("增幅比较，不计完成率", "growth, no ratio")
    case .qualitative: say("不计完成率", "no ratio")
    }
  }

  func life(_ life: LifeState) -> String {
    switch life {
    case .draft: say("待确认", "draft")
    case .adopted: say("已下达", "adopted")
    case .assigned: say("已交办", "assigned")
    case .inProgress: say("推进中", "in progress")
    case .signOffRequested: say("申请销号", "sign-off requested")
    case .signedOff: say("已销号", "signed off")
    case .suspended: say("暂缓", "suspended")
    case .withdrawn: say("已撤销", "withdrawn")
    }
  }

  func authority(_ authority: AdjustmentAuthority) -> String {
    switch authority {
    case .congress: say(authority.name, "congress decision")
    case .superior: say(authority.name, "superior's change")
    case .leader: say(authority.name, "leader's instruction")
    case .definition: say(authority.name, "changed definition")
    }
  }

  func stage(_ stage: ProjectStage) -> String {
    say(stage.name, String(stage.rawValue.map { $0 == "_" ? " " : $0 }))
  }

  /// 20公里以上, 增长8%以上, 不超过4.5%, 5%—6%; several targets are told apart by their indicators.
  func target(_ target: Target) -> String {
    switch target.setting {
    case .masked: return say("（数据隐去）", "(masked)")
    case .notSet: return say("（未设目标数）", "(not set)")
    case .given: break
    }
    guard let value = target.value else { return target.text.isEmpty ? "—" : target.text }
    let isGrowth = target.measure == .growth
    let lead = isGrowth ? value < 0 ? say("下降", "fall ") : say("增长", "growth ") : ""
    let size = isGrowth ? value.magnitude : value
    let plain = number(size) + target.unit.text
    return switch target.comparator {
    case .atLeast: say("\(lead)\(plain)以上", "\(lead)≥ \(plain)")
    case .atMost: say("\(lead)不超过\(plain)", "\(lead)≤ \(plain)")
    case .about: say("\(lead)\(plain)左右", "\(lead)about \(plain)")
    case .exactly: "\(lead)\(plain)"
    case .between:
      "\(lead)\(plain)—\(number((target.upper ?? size).magnitude))\(target.unit.text)"
    }
  }

  func lead(_ item: ReportItem) -> String { item.lead ?? say("牵头单位未定", "not decided") }
  /// 新建污水管网（W-1，牵头：城建办）
  func named(_ item: ReportItem) -> String {
    item.lead == nil
      ? say("\(item.title)（\(item.code)，牵头单位未定）", "\(item.title) (\(item.code), lead office not decided)")
      : say(
        "\(item.title)（\(item.code)，牵头：\(lead(item))）", "\(item.title) (\(item.code), lead: \(lead(item)))")
  }

  /// What a slip is of one item: a broken bound says by how much, a changed target what the first one shows.
  func slip(_ slip: Slip, of item: ReportItem) -> String {
    switch slip {
    case .behind:
      guard let over = item.overBound else { return self.slip(slip) }
      return say("突破\(quantity(over))", "over the bound by \(quantity(over))")
    case .rebased:
      guard let completion = item.againstOriginal.first?.completion else { return self.slip(slip) }
      return say("目标已调整：按原目标\(percent(completion))", "rebased: \(percent(completion)) of the original target")
    default: return self.slip(slip)
    }
  }

  // MARK: Results

  /// 完成8公里，为目标20公里以上的40.0%，低于序时35.0个百分点
  func result(_ target: TargetAssessment, planned: Decimal?, several: Bool) -> String {
    let name = several && !target.target.indicator.isEmpty ? target.target.indicator + say("：", ": ") : ""
    let aim = self.target(target.target)
    guard let latest = target.latest else {
      if let completion = target.completion {
        return name
          + say(
            "自报完成\(percent(completion))（目标\(aim)）", "\(percent(completion)) done as reported (target \(aim))")
      }
      if target.target.setting == .masked { return name + say("目标数隐去，尚无数据", "target masked, no value yet") }
      return name
        + say(
          "目标\(aim)，\(reason(target.reason ?? .noValue))",
          "target \(aim), \(reason(target.reason ?? .noValue))")
    }
    let value = quantity(latest)
    if let completion = target.completion {
      let first = say(
        "完成\(value)，为目标\(aim)的\(percent(completion))", "\(value), \(percent(completion)) of the target \(aim)"
      )
      return name + first + gap(target.pace)
    }
    guard let difference = target.difference, target.reason != .units else {
      return name
        + say(
          "\(value)（目标\(aim)，\(reason(target.reason ?? .noValue))）",
          "\(value) (target \(aim), \(reason(target.reason ?? .noValue)))")
    }
    if target.reason == .growth {
      let grown =
        latest.value < 0
        ? say(
          "下降\(number(latest.value.magnitude))\(latest.unit.text)",
          "a fall of \(number(latest.value.magnitude))\(latest.unit.text)")
        : say("增长\(value)", "growth \(value)")
      let points = difference.magnitude.fixed(1)
      let tail =
        difference == 0
        ? say("与目标\(aim)持平", "equal to the target \(aim)")
        : difference > 0
          ? say("高于目标（\(aim)）\(points)个百分点", "\(points) points above the target (\(aim))")
          : say("低于目标（\(aim)）\(points)个百分点", "\(points) points below the target (\(aim))")
      return name + grown + say("，", ", ") + tail
    }
    let room = number(difference.magnitude) + target.target.unit.text
    let tail =
      difference >= 0
      ? say("守住目标（\(aim)），余\(room)", "within the target (\(aim)), \(room) to spare")
      : say("突破目标（\(aim)），超\(room)", "over the target (\(aim)) by \(room)")
    return name + value + say("，", ", ") + tail
  }

  private func gap(_ pace: Decimal?) -> String {
    guard let pace else { return "" }
    let points = pace.magnitude.fixed(1)
    if pace.rounded(1) == 0 { return say("，与序时持平", ", on schedule") }
    return pace > 0
      ? say("，超序时\(points)个百分点", ", \(points) points ahead of schedule")
      : say("，低于序时\(points)个百分点", ", \(points) points behind schedule")
  }

  /// What an item has come to, in one clause.
  func result(_ item: ReportItem) -> String {
    come(item) + proof(item).map { say("（\($0)）", " (\($0))") }.joined()
  }

  /// 仅E1凭证，不作完成: a full share that word of mouth doesn't complete; nothing otherwise.
  func proof(_ item: ReportItem) -> [String] {
    item.unprovenBy.map {
      [say("仅\($0.name)凭证，不作完成", "\($0.name) only, not counted as complete")]
    } ?? []
  }

  /// 后续报告的回应：达到: what a later report says of an item that nobody entered a value for.
  func answered(_ item: ReportItem) -> String? {
    let said: Set<Verdict> = [.exceeded, .met, .partly, .missed, .reported]
    guard !item.answers.isEmpty, said.contains(item.verdict), item.targets.allSatisfy({ $0.latest == nil })
    else {
      return nil
    }
    return say("据后续报告：\(verdict(item.verdict))", "by the later report: \(verdict(item.verdict))")
  }

  private func come(_ item: ReportItem) -> String {
    if !item.targets.isEmpty, item.completion == nil, let answered = answered(item) {
      let aims = item.targets.map { target($0.target) }.joined(separator: comma)
      return say("目标\(aims)，\(answered)", "target \(aims), \(answered)")
    }
    if !item.targets.isEmpty {
      return item.targets.map { result($0, planned: item.planned, several: item.targets.count > 1) }.joined(
        separator: semicolon)
    }
    if !item.milestones.isEmpty {
      let total = item.milestones.count
      let stage = item.stage.map { say("，目前\(self.stage($0))", ", now \(self.stage($0))") } ?? ""
      let share = item.reportedShare.map { say("自报完成\(percent($0))", "\(percent($0)) done as reported") }
      return (share.map { $0 + gap(item.pace) + semicolon } ?? "")
        + say(
          "节点完成\(item.reachedMilestones)/\(total)，应完成\(item.dueMilestones)个",
          "\(item.reachedMilestones)/\(total) milestones reached, \(item.dueMilestones) due")
        + stage
    }
    if let standing = item.standing {
      return say(
        "应报\(standing.due)次，收到\(standing.received)次",
        "\(standing.received) of \(standing.due) reports received")
    }
    if item.isComplete, let day = item.completedOn { return say("\(date(day))完成", "completed on \(day)") }
    if let completion = item.completion {
      return say("完成\(percent(completion))", "\(percent(completion)) done") + gap(item.pace)
    }
    if let stage = item.stage { return say("目前\(self.stage(stage))", "now \(self.stage(stage))") }
    if let value = item.latest {
      return say("报\(quantity(value))，无目标数可比", "\(quantity(value)) reported, no target to measure by")
    }
    guard let day = item.latestOn else { return say("尚无进展记录", "no entry yet") }
    return say("最近进展\(date(day))", "latest entry \(day)") + (item.note.map { say("：", ": ") + $0 } ?? "")
  }

  /// 原因：资金；下一步：河西段招标
  func cause(_ item: ReportItem) -> String {
    let isOld = item.problemOn != item.latestOn
    let day = isOld ? item.problemOn.map { say("（\(date($0))填报）", " (reported \($0))") } ?? "" : ""
    let problem =
      item.problem.map { say("原因：\($0)\(day)", "cause: \($0)\(day)") }
      ?? item.lead.map { say("\($0)未填原因", "\($0) gave no cause") } ?? say("未填原因", "no cause given")
    return problem + (item.nextStep.map { say("；下一步：\($0)", "; next: \($0)") } ?? "")
  }

  /// What was changed, from and to, why and by whom.
  func change(_ adjustment: Adjustment, of item: ReportItem) -> String {
    let number = adjustment.number.map { say("（\($0)）", " (\($0))") } ?? ""
    let what: String =
      switch adjustment.change {
      case .terms(let terms):
        say("调整为", "changed to ")
          + (terms.targets.isEmpty ? "" : terms.targets.map(target).joined(separator: comma))
          + (terms.due.map { say("，时限\($0)", ", due \($0)") } ?? "")
      case .suspended: say("暂缓", "suspended")
      case .resumed: say("恢复", "resumed")
      case .withdrawn: say("撤销", "withdrawn")
      }
    let open = adjustment == item.adjustments.last ? procedures(of: item) : ""
    return say(
      "\(date(adjustment.on))\(what)：\(adjustment.reason)，\(authority(adjustment.authority))\(number)",
      "\(adjustment.on) \(what): \(adjustment.reason), \(authority(adjustment.authority))\(number)") + open
  }

  /// A title as the wall chart shows it, with what an item voted by the congress still lacks.
  func onBoard(_ item: ReportItem) -> String {
    item.badges.contains(.procedureOpen)
      ? item.title + say("（程序待补）", " (procedure to be completed)") : item.title
  }

  /// ；程序待补；未公告: what the adjustment of an item voted by the congress still lacks.
  func procedures(of item: ReportItem) -> String {
    item.badges.compactMap { badge in
      switch badge {
      case .procedureOpen: say("；程序待补", "; procedure to be completed")
      case .notAnnounced: say("；未公告", "; not announced")
      default: nil
      }
    }.joined()
  }
}
