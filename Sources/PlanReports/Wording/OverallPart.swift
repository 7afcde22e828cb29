import DocumentFormats
import FoundationEssentials
import PlanModel

extension Writing {
  /// 一、总体情况: how many, the rates with their n/N, the lights, what changed since the last report.
  mutating func writeOverall(_ report: PlanReport, withTable: Bool) {
    open("总体情况", "Overall")
    let totals = report.totals
    let w = words
    let left = totals[.leaves] - totals[.counted]
    let split =
      totals[.parents] == 0
      ? w.say("共\(totals[.leaves])个事项", "There are \(w.items(totals[.leaves]))")
      : w.say(
        "共\(totals[.items])项，其中\(totals[.parents])项已细化，按最末一级计\(totals[.leaves])个事项",
        "There are \(totals[.items]) entries; \(totals[.parents]) of them are broken down, which leaves \(w.items(totals[.leaves])) at the last level"
      )
    paragraph(
      "\(split)，\(left == 0 && totals[.counted] > 0 ? "全部计入比率" : "计入比率\(totals[.counted])个，未计入\(left)个（原因见文末口径）")。已完成\(totals[.complete])个\(totals[.complete] == 0 ? "" : "，其中按期\(totals[.completeInTime])个、逾期\(totals[.completeLate])个")；逾期未完成\(totals[.overdue])个；已销号\(totals[.signedOff])个。",
      "\(split): \(totals[.counted]) counted, \(left) left out (reasons at the end). Complete: \(totals[.complete]), \(totals[.completeInTime]) in time and \(totals[.completeLate]) late; overdue and open: \(totals[.overdue]); signed off: \(totals[.signedOff])."
    )
    var rates = [w.say("完成率", "completion rate ") + w.share(totals.completionRate)]
    // Nothing complete and nothing overdue: there is no rate yet.
    if totals.onTimeRate.whole > 0 {
      rates.append(w.say("按期完成率", "on-time rate ") + w.share(totals.onTimeRate))
    }
    rates += [
      w.say("销号率", "sign-off rate ") + w.share(totals.signOffRate),
      w.say("有回音率", "answered rate ") + w.share(totals.answeredRate),
    ]
    if totals[.startDue] > 0 { rates.append(w.say("开工率", "started rate ") + w.share(totals.startedRate)) }
    paragraph(w.say("其中：", "Rates: ") + rates.joined(separator: w.semicolon) + w.stop)
    writeLights(totals)
    if let previous = report.previous { writeChanges(previous, report, withTable: withTable) }
    guard withTable else { return }
    for chart in [Charts.Kind.history, .burnUp, .fields, .leads] { draw(report, chart) }
  }

  private mutating func writeLights(_ totals: Totals) {
    guard totals[.counted] > 0 else { return }
    let shares = totals.lightShares
    let lights = zip(Light.allCases.filter { $0 != .grey }, shares.parts).map { light, share in
      words.say(
        "\(words.light(light))\(share.part)个（\(words.percent(share.percent))）",
        "\(words.light(light)) \(share.part) (\(words.percent(share.percent)))")
    }
    var text = words.say("亮灯：", "Lights: ") + lights.joined(separator: words.comma)
    text += words.say("，以计入比率的\(totals[.counted])个为100%", "; 100% is the \(totals[.counted]) counted")
    if shares.isOffByRounding {
      let sum = shares.printedSum.fixed(1)
      text += words.say(
        "；各占比分别四舍五入，相加为\(sum)%，未作调整",
        "; each share is rounded by itself, they add up to \(sum)% and are not adjusted")
    }
    paragraph(text + words.stop)
  }

  /// 完成率由10.0%升到16.7%，提高6.7个百分点；
  private func rate(_ previous: PlanReport.Previous, _ report: PlanReport) -> String {
    guard let before = previous.totals.completionRate.percent, let now = report.totals.completionRate.percent
    else { return "" }
    let points = now.rounded(1) - before.rounded(1)
    let size = points.magnitude.fixed(1)
    if points == 0 {
      return words.say("完成率\(words.percent(now))，持平；", "completion \(words.percent(now)), as before; ")
    }
    return points > 0
      ? words.say(
        "完成率由\(words.percent(before))升到\(words.percent(now))，提高\(size)个百分点；",
        "completion up from \(words.percent(before)) to \(words.percent(now)) by \(size) points; ")
      : words.say(
        "完成率由\(words.percent(before))降到\(words.percent(now))，下降\(size)个百分点；",
        "completion down from \(words.percent(before)) to \(words.percent(now)) by \(size) points; ")
  }

  /// ，其中转差5个、转好1个、新亮灯2个
  private func turned(_ previous: PlanReport.Previous) -> String {
    let counts = Dictionary(grouping: previous.changes, by: \.direction).mapValues(\.count)
    let parts = [
      (PlanReport.LightChange.Direction.worse, words.say("转差", "worse")),
      (.better, words.say("转好", "better")),
      (.lit, words.say("新亮灯", "newly lit")), (.unlit, words.say("灭灯", "no longer lit")),
    ].compactMap { direction, name in
      counts[direction].map { words.say("\(name)\($0)个", "\($0) \(name)") }
    }
    return parts.isEmpty ? "" : words.say("，其中", ": ") + parts.joined(separator: words.comma)
  }

  private mutating func writeChanges(_ previous: PlanReport.Previous, _ report: PlanReport, withTable: Bool) {
    let day = words.date(previous.asOf)
    let lights = [Light.red, .yellow, .blue, .green].map { light in
      let (before, now) = (previous.totals[.light(light)], report.totals[.light(light)])
      let (name, size) = (words.light(light), abs(now - before))
      if size == 0 { return words.say("\(name)\(now)个，持平", "\(name) \(now), as before") }
      return now > before
        ? words.say("\(name)增加\(size)个（\(before)→\(now)）", "\(name) up by \(size) (\(before) → \(now))")
        : words.say("\(name)减少\(size)个（\(before)→\(now)）", "\(name) down by \(size) (\(before) → \(now))")
    }
    paragraph(
      "与\(day)相比，" + rate(previous, report) + lights.joined(separator: "；")
        + "；换灯\(previous.changes.count)个\(turned(previous))。",
      "Against \(day): " + rate(previous, report) + lights.joined(separator: "; ")
        + "; \(words.items(previous.changes.count)) changed colour\(turned(previous)).")
    var told: [String] = []
    for change in lists.changed.prefix(hasAnnexes ? min(20, most) : .max) {
      told.append(
        line(.changed, change.item) { [words] in
          words.say(
            "\(words.named(change.item))：\(words.light(change.from))转\(words.light(change.to))。",
            "\(words.named(change.item)): \(words.light(change.from)) to \(words.light(change.to)).")
        })
    }
    list(told)
    if hasAnnexes, previous.changes.count > min(20, most) {
      note(
        words.say(
          "其余\(previous.changes.count - min(20, most))个换灯事项见附件。",
          "The other \(previous.changes.count - min(20, most)) are in the annex."))
    }
    guard withTable else { return }
    let t = previous.table
    let heads: [(String, String)] = [
      ("期初", "opening"), ("新增", "added"), ("拆分新增", "split"), ("结转", "carried over"),
      ("拆并减少", "merged or split up"),
      ("撤销", "withdrawn"), ("期末", "closing"), ("其中目标或时限有调整", "of these rebased"),
    ]
    let counts = [t.opening, t.added, t.split, t.carriedOver, t.merged, t.withdrawn, t.closing, t.rebased]
    table(
      heads.map { (words.say($0.0, $0.1), Table.Alignment.right) }, [counts.map { "\($0.count)" }],
      caption: words.say("事项增减（\(day)以来）", "Joiners and leavers since \(day)"))
  }

  /// 本周进展
  mutating func writeMoved(_ report: PlanReport) {
    open("本期进展", "Entries in this period")
    let moved = report.items(report.moved)
    paragraph("本期有进展记录的\(moved.count)个。", "\(words.items(moved.count)) with an entry in this period.")
    list(
      moved.map { item in
        let note = item.note.map { words.say("；\($0)", "; \($0)") } ?? ""
        return words.say(
          "\(words.named(item))：\(words.result(item))\(note)。",
          "\(words.named(item)): \(words.result(item))\(note).")
      })
  }

  /// 下期到期
  mutating func writeDueNext(_ report: PlanReport) {
    open("下期到期", "Due next")
    let due = lists.dueNext
    let last = words.date(report.next.last)
    paragraph("至\(last)到期、尚未完成的\(due.count)个。", "Due by \(last) and open: \(words.items(due.count)).")
    let limit = hasAnnexes ? most : .max
    let words = words
    var told: [String] = []
    for item in due.prefix(limit) {
      told.append(
        line(.dueNext, item) {
          words.say(
            "\(words.named(item))：时限\(words.date(item.due))，\(words.result(item))。",
            "\(words.named(item)): due \(item.due), \(words.result(item)).")
        })
    }
    list(told)
    if due.count > limit {
      let rest = due.count - limit
      note(words.say("其余\(rest)个见附件1。", "The other \(rest) stand in annex 1."))
    }
  }

  /// 年度结论: the verdict of every commitment, counted.
  mutating func writeVerdicts(_ report: PlanReport) {
    open("年度结论", "Verdicts")
    let totals = report.totals
    let rows = Verdict.allCases.compactMap { verdict -> [String]? in
      let count = totals[.verdict(verdict)]
      guard count > 0 else { return nil }
      let share = Share(count, of: totals[.leaves])
      return [words.verdict(verdict), "\(count)", words.percent(share.percent)]
    }
    paragraph(
      "按最末一级\(totals[.leaves])个事项逐个下结论：",
      "Each of the \(words.items(totals[.leaves])) at the last level has one verdict:")
    table(
      [
        (words.say("结论", "Verdict"), .left), (words.say("个数", "Count"), .right),
        (words.say("占比", "Share"), .right),
      ],
      rows)
  }
}
