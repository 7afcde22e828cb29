import PlanModel

extension Writing {
  /// A circular's body stays within some 4,000 characters (2024 rules on papers); what goes beyond stands in annex 1.
  private var mostProblems: Int { hasAnnexes ? most : .max }

  /// Codes in a sentence: all of a few, the first of many with how many there are.
  private func codes(_ items: [ReportItem]) -> String {
    let named = items.prefix(mostProblems).map(\.code).joined(separator: words.comma)
    return items.count <= mostProblems
      ? named : words.say("\(named)等", "\(named) and others")
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
    // Where no later report was read, nobody can have been silent in it.
    if !report.items.contains(where: { $0.verdict == .silent || !$0.answers.isEmpty }) {
      none.removeAll { $0 == silentNone }
    }
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

  private var silentNone: String { words.say("后续报告无回应0个", "Silent in the later report: 0") }

  /// The causes of what is late or behind, counted by kind, and how many gave none.
  private mutating func writeCauses(_ report: PlanReport) {
    let causes = report.causes
    guard !causes.isEmpty else { return }
    let all = causes.reduce(0) { $0 + $1.codes.count }
    let silent = causes.first { $0.kind == nil }?.codes ?? []
    let told = causes.filter { $0.kind != nil }
    let other = told.filter { $0.kind == PlanReport.Cause.other }.reduce(0) { $0 + $1.codes.count }
    let kinds = told.filter { $0.kind != PlanReport.Cause.other }.compactMap { cause in
      cause.kind.map {
        words.say("\(words.say($0))\(cause.codes.count)个", "\(words.say($0)) \(cause.codes.count)")
      }
    }
    var parts: [String] = []
    if !kinds.isEmpty {
      let rest = other == 0 ? [] : [words.say("其他\(other)个", "other \(other)")]
      parts.append(words.say("按原因分：", "by cause: ") + (kinds + rest).joined(separator: words.comma))
    } else if other > 0 {
      parts.append(words.say("填了原因\(other)个（见上）", "\(other) gave a cause (above)"))
    }
    parts.append(
      silent.isEmpty
        ? words.say("未填原因0个", "0 gave none")
        : words.say(
          "未填原因\(silent.count)个（\(short(silent))）", "\(silent.count) gave none (\(short(silent)))"))
    openSection(words.say("原因（\(all)个）", "Causes (\(all))"))
    paragraph(
      "逾期和未达序时的\(all)个，\(parts.joined(separator: "；"))。",
      "Of the \(words.items(all)) overdue or behind schedule: \(parts.joined(separator: "; ")).")
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

  /// Up to three by their titles, more by how many and which codes.
  private func named(_ items: [ReportItem]) -> String {
    guard items.count > 3 else {
      return items.map {
        words.say("“\($0.title)”（\($0.code)）", "“\($0.title)” (\($0.code))")
      }.joined(separator: words.comma)
    }
    return words.say("\(items.count)个事项（\(codes(items))）", "\(words.items(items.count)) (\(codes(items)))")
  }

  private func slippedItems(_ items: [ReportItem]) -> String {
    items.count > 3
      ? words.say("\(items.count)个滞后事项（\(codes(items))）", "\(words.items(items.count)) (\(codes(items)))")
      : words.say("滞后的", "") + named(items)
  }

  /// What falls due, by office, the most first; which items they are stands in the annex.
  private func dueNext(_ report: PlanReport) -> String {
    let due = lists.dueNext
    let leads = report.byLead(due).enumerated().sorted { a, b in
      (b.element.items.count, a.offset) < (a.element.items.count, b.offset)
    }.map(\.element)
    let shown = leads.prefix(5).map { own in
      words.say(
        "\(own.lead ?? "牵头单位未定")\(own.items.count)个", "\(own.lead ?? "no lead office") \(own.items.count)")
    }.joined(separator: words.comma)
    let more =
      leads.count > 5 ? words.say("等\(leads.count)个单位", " and others, \(leads.count) offices in all") : ""
    let last = words.date(report.next.last)
    return words.say(
      "至\(last)有\(due.count)个事项到期（\(shown)\(more)），请牵头单位按时限完成并申请销号。",
      "\(words.items(due.count)) fall due by \(last) (\(shown)\(more)): complete them in time and ask for sign-off."
    )
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
    var unreported = lists.unreported
    for (lead, items) in lists.owing {
      guard let office = lead else {
        lines.append(undecided(codes(items)))
        continue
      }
      var line = words.say(
        "请\(office)于\(day)前报送\(slippedItems(items))的原因、措施和新的节点",
        "\(office): by \(day), cause, measures and new milestones for \(slippedItems(items))")
      // An office is asked once for all that it owes.
      if let place = unreported.firstIndex(where: { $0.lead == office }) {
        line +=
          words.say("，并补报", "; and entries for ") + named(unreported[place].items)
          + words.say("的进展", "")
        unreported.remove(at: place)
      }
      lines.append(line + words.stop)
    }
    for (lead, items) in unreported {
      guard let office = lead else {
        lines.append(undecided(codes(items)))
        continue
      }
      lines.append(
        words.say(
          "请\(office)于\(day)前补报\(named(items))的进展。", "\(office): by \(day), entries for \(named(items))."))
    }
    if !lists.dueNext.isEmpty { lines.append(dueNext(report)) }
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
