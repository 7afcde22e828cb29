import PlanModel

extension Writing {
  /// A circular's body stays within some 4,000 characters (2024 rules on papers); what goes beyond stands in annex 1.
  private var mostProblems: Int { hasAnnexes ? most : .max }

  /// Codes in a sentence: all of a few, the first of many with how many there are.
  private func codes(_ items: [ReportItem]) -> String {
    let named = items.prefix(mostProblems).map(\.code).joined(separator: words.comma)
    return items.count <= mostProblems
      ? named : words.say("\(named)等\(items.count)个", "\(named) and others, \(items.count) in all")
  }

  /// 三、存在问题: by what went wrong, each item with office, figure and cause. Units and items are named, no persons.
  mutating func writeProblems(_ report: PlanReport) {
    open("存在问题", "What slipped")
    var none: [String] = []
    problems(
      .overdue, lists.overdue, "逾期未完成", "Overdue", none: &none,
      { item, w in
        w.say(
          "时限\(w.date(item.due))，逾期\(item.overdueDays ?? 0)天；\(w.result(item))；\(w.cause(item))",
          "due \(item.due), \(item.overdueDays ?? 0) days overdue; \(w.result(item)); \(w.cause(item))")
      })
    problems(
      .behind, lists.behind, "未达序时", "Behind schedule",
      none: &none,
      { item, w in
        let forecast =
          item.forecast.map { w.say("；按目前进度预计\(w.date($0))完成", "; at this pace done on \($0)") } ?? ""
        return w.result(item) + forecast + w.semicolon + w.cause(item)
      })
    problems(
      .late, lists.late, "逾期完成", "Completed late", none: &none,
      { item, w in
        let day = item.completedOn.map(w.date) ?? ""
        return w.say("\(day)完成，逾期\(item.lateDays ?? 0)天", "completed \(day), \(item.lateDays ?? 0) days late")
      })
    problems(
      .silent, lists.silent, "后续报告无回应", "Silent in the later report", none: &none,
      { item, w in
        w.say(
          "后续报告已通读，未见回应；台账记载：\(w.result(item))",
          "the later report was read whole and doesn't answer; the ledger: \(w.result(item))")
      })
    problems(
      .stale, lists.stale, "长期未更新", "Stale", none: &none,
      { item, w in
        let last =
          item.latestOn.map { w.say("最近一次\(w.date($0))", "latest entry \($0)") }
          ?? w.say("至今0次填报", "0 entries so far")
        return w.say(
          "\(item.staleDays ?? 0)天未更新，\(last)", "no entry for \(item.staleDays ?? 0) days, \(last)")
      })
    problems(
      .rebased, lists.rebased, "目标或时限有调整", "Rebased", none: &none,
      { item, w in
        let before = item.againstOriginal.map {
          w.result($0, planned: nil, several: item.againstOriginal.count > 1)
        }
        let was =
          before.isEmpty
          ? "" : w.say("；按原目标：", "; against the original: ") + before.joined(separator: w.semicolon)
        let due =
          item.due == item.originalDue
          ? ""
          : w.say(
            "；时限由\(w.date(item.originalDue))到\(w.date(item.due))",
            "; due \(item.originalDue), now \(item.due)")
        return w.result(item) + was + due + w.procedures(of: item)
      })
    writeScopes(report)
    writeCauses(report)
    if !none.isEmpty { paragraph(none.joined(separator: words.comma) + words.stop) }
  }

  /// Scopes that were changed, beside the targets and deadlines above, which alone make an item rebased (RULES §5).
  private mutating func writeScopes(_ report: PlanReport) {
    let changed = report.items.filter { $0.isLeaf && $0.newScope != nil }
    guard !changed.isEmpty else { return }
    let told = changed.prefix(mostProblems).map { item in
      words.say("\(words.named(item))：\(item.newScope ?? "")", "\(words.named(item)): \(item.newScope ?? "")")
    }.joined(separator: words.semicolon)
    paragraph(
      "另有\(changed.count)个事项调整了范围：\(told)。", "The scope of \(words.items(changed.count)) changed: \(told).")
  }

  /// The causes of what is late or behind, counted by kind, and how many gave none.
  private mutating func writeCauses(_ report: PlanReport) {
    let causes = report.causes
    guard !causes.isEmpty else { return }
    let told = causes.filter { $0.kind != nil }
    let all = causes.reduce(0) { $0 + $1.codes.count }
    let silent = causes.first { $0.kind == nil }?.codes ?? []
    let kinds = told.map { cause in
      words.say(
        "\(words.say(cause.kind ?? Phrase(zh: "", en: "")))\(cause.codes.count)个",
        "\(words.say(cause.kind ?? Phrase(zh: "", en: ""))) \(cause.codes.count)")
    }
    let reasons =
      kinds.isEmpty
      ? "" : words.say("按原因分：", "by cause: ") + kinds.joined(separator: words.comma) + words.semicolon
    let missing =
      silent.isEmpty
      ? words.say("全部填了原因", "every one gave a cause")
      : words.say(
        "未填原因\(silent.count)个（\(short(silent))）", "\(silent.count) gave none (\(short(silent)))")
    openSection(words.say("原因（\(all)个）", "Causes (\(all))"))
    paragraph(
      "逾期和低于序时的\(all)个，\(reasons)\(missing)。",
      "Of the \(words.items(all)) overdue or behind: \(reasons)\(missing).")
  }

  private func short(_ codes: [String]) -> String {
    let limit = min(10, mostProblems)
    let named = codes.prefix(limit).joined(separator: words.comma)
    return codes.count <= limit ? named : words.say("\(named)等", "\(named) and others")
  }

  private mutating func problems(
    _ place: Line.Place, _ items: [ReportItem], _ zh: String, _ en: String, none: inout [String],
    _ tell: (ReportItem, Words) -> String
  ) {
    guard !items.isEmpty else {
      none.append(words.say("\(zh)0个", "\(en): 0"))
      return
    }
    openSection(words.say("\(zh)（\(items.count)个）", "\(en) (\(items.count))"))
    let words = words
    var told: [String] = []
    for item in items.prefix(mostProblems) {
      told.append(
        line(place, item) { words.named(item) + words.say("：", ": ") + tell(item, words) + words.stop })
    }
    list(told)
    if items.count > mostProblems {
      let rest = items.count - mostProblems
      note(words.say("其余\(rest)个见附件1。", "The other \(rest) stand in annex 1."))
    }
  }

  /// Nobody can be asked for items without an office: the office is what is asked for.
  private func undecided(_ codes: String) -> String {
    words.say("请明确以下事项的牵头单位：\(codes)。", "Decide the lead office of these items: \(codes).")
  }

  /// 四、下步要求: who answers for what by when. Only what the numbers ask for.
  mutating func writeRequirements(_ report: PlanReport) {
    open("下步要求", "What is asked for")
    let asOf = report.request.asOf
    let day = words.date(report.request.profile.replyBy ?? asOf.adding(days: 15))
    var lines: [String] = []
    for (lead, items) in lists.owing {
      let codes = self.codes(items)
      guard let office = lead else {
        lines.append(undecided(codes))
        continue
      }
      lines.append(
        words.say(
          "请\(office)于\(day)前报送\(items.count)个滞后事项（\(codes)）的原因、措施和新的节点。",
          "\(office): by \(day), cause, measures and new milestones for \(words.items(items.count)) (\(codes))."
        ))
    }
    for (lead, items) in lists.unreported {
      let codes = self.codes(items)
      guard let office = lead else {
        lines.append(undecided(codes))
        continue
      }
      lines.append(
        words.say(
          "请\(office)补报\(items.count)个事项（\(codes)）的进展。",
          "\(office): entries for \(words.items(items.count)) (\(codes))."))
    }
    let due = lists.dueNext
    if !due.isEmpty {
      let codes = self.codes(due)
      lines.append(
        words.say(
          "至\(words.date(report.next.last))有\(due.count)个事项到期（\(codes)），请牵头单位按时限完成并申请销号。",
          "\(words.items(due.count)) fall due by \(words.date(report.next.last)) (\(codes)): complete them in time and ask for sign-off."
        ))
    }
    if lines.isEmpty {
      paragraph("滞后0个，下期到期0个，无需补报。", "Slipped: 0; due next: 0; nothing is asked for.")
    } else {
      list(lines)
    }
  }
}

extension ReportItem {
  /// The scope that the last change of terms gave it; nil where none did.
  fileprivate var newScope: String? {
    for adjustment in adjustments.reversed() {
      if case .terms(let terms) = adjustment.change { return terms.scope }
    }
    return nil
  }
}
