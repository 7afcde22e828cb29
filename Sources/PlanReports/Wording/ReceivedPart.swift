import PlanModel

extension Writing {
  /// 收报情况: how many items were to be reported on in the period, how many were, and which office owes which.
  mutating func writeReceived(_ report: PlanReport) {
    open("收报情况", "Reports received")
    let due = report.reportsDue
    let missing = report.items(report.missing)
    paragraph(
      "本期应报\(due)个，已报\(due - missing.count)个，未报\(missing.count)个。",
      "\(words.items(due)) due in this period: \(due - missing.count) received, \(missing.count) missing.")
    var offices: [String] = []
    var codes: [String: [String]] = [:]
    for item in missing {
      let office = item.lead ?? words.say("未定牵头单位", "no lead office")
      if codes[office] == nil { offices.append(office) }
      codes[office, default: []].append(item.code)
    }
    list(
      offices.map { office in
        let owed = codes[office] ?? []
        // A circular's body stays short; the codes of many are in the annex.
        let named = owed.prefix(hasAnnexes ? 10 : .max).joined(separator: words.comma)
        let more = hasAnnexes && owed.count > 10 ? words.say("等", " and others") : ""
        return words.say(
          "\(office)未报\(owed.count)个：\(named)\(more)。", "\(office): \(owed.count) missing: \(named)\(more).")
      })
  }
}
