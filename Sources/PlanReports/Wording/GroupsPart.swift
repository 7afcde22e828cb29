import PlanModel

extension Writing {
  /// How many items of a group get a sentence of their own; the rest are counted and stand in the annex.
  private var mostOfGroup: Int { min(10, most) }

  /// 二、分项进展: each kind counted by light, and the ones furthest behind named.
  mutating func writeGroups(_ report: PlanReport) {
    open("分项进展", "By kind")
    draw(Charts(report: report, words: words).targetsAgainstResults())
    if report.groups.isEmpty { paragraph("共0个事项。", "0 items.") }
    for group in PlanReport.Group.allCases {
      let items = report.items(report.groups[group] ?? [])
      guard !items.isEmpty else { continue }
      openSection(words.group(group))
      paragraph(count(items))
      let ranks: [Int] = items.map { rank($0) }
      let order: [Int] = items.indices.sorted { a, b in
        ranks[a] == ranks[b] ? a < b : ranks[a] > ranks[b]
      }
      let named: [ReportItem] = order.prefix(mostOfGroup).map { items[$0] }
      list(
        named.map { item in
          words.say(
            "\(words.named(item))：\(words.result(item))，\(words.light(of: item))。",
            "\(words.named(item)): \(words.result(item)), \(words.light(of: item)).")
        })
      if items.count > mostOfGroup {
        let rest = items.count - mostOfGroup
        note(words.say("其余\(rest)个见附件1。", "The other \(rest) stand in annex 1."))
      }
    }
  }

  private func count(_ items: [ReportItem]) -> String {
    let lights = Light.allCases.compactMap { light -> String? in
      let count = items.count { $0.light == light }
      return count == 0 ? nil : words.say("\(words.light(light))\(count)个", "\(words.light(light)) \(count)")
    }
    let complete = items.count(where: \.isComplete)
    return words.say(
      "共\(items.count)个，完成\(complete)个；" + lights.joined(separator: "、") + "。",
      "\(words.items(items.count)), \(complete) complete; " + lights.joined(separator: ", ") + ".")
  }

  /// Worst first: red, yellow, blue, then green and what has no light.
  private func rank(_ item: ReportItem) -> Int {
    switch item.light {
    case .red: 4
    case .yellow: 3
    case .blue: 2
    case .green: 1
    case .grey: 0
    }
  }
}
