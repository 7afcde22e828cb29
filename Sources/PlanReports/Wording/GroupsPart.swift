import PlanModel

extension Writing {
  /// How many items of a group get a sentence of their own; the rest are counted and stand in the annex.
  private var mostOfGroup: Int { min(10, most) }

  /// 二、分项进展: each kind counted by light, and the ones furthest behind named.
  mutating func writeGroups(_ report: PlanReport) {
    open("分项进展", "By kind")
    draw(report, .targets)
    if report.groups.isEmpty { paragraph("共0个事项。", "0 items.") }
    let words = words
    for list in lists.groups {
      openSection(words.group(list.group))
      paragraph(count(list))
      var told: [String] = []
      for item in list.worst.prefix(mostOfGroup) {
        told.append(
          line(.group, item) {
            words.say(
              "\(words.named(item))：\(words.result(item))，\(words.light(of: item))。",
              "\(words.named(item)): \(words.result(item)), \(words.light(of: item)).")
          })
      }
      self.list(told)
      if list.count > mostOfGroup {
        let rest = list.count - mostOfGroup
        note(words.say("其余\(rest)个见附件1。", "The other \(rest) stand in annex 1."))
      }
    }
  }

  private func count(_ list: ReportLists.GroupList) -> String {
    let lights = Light.allCases.compactMap { light -> String? in
      let count = list.lights[light] ?? 0
      return count == 0 ? nil : words.say("\(words.light(light))\(count)个", "\(words.light(light)) \(count)")
    }
    return words.say(
      "共\(list.count)个，完成\(list.complete)个；" + lights.joined(separator: "、") + "。",
      "\(words.items(list.count)), \(list.complete) complete; " + lights.joined(separator: ", ") + ".")
  }
}
