import DocumentFormats
import FoundationEssentials
import PlanModel

/// Two rule sets side by side (两种规则对照): how many of each light, and what changes colour and why.
extension Writing {
  /// `withTable` puts the items here; else they stand in an annex.
  mutating func writeComparison(_ report: PlanReport, withTable: Bool = false) {
    guard let other = report.against else { return }
    open("两种规则对照", "Under another rule set")
    let (first, second) = (report.rules.name, other.rules.name)
    paragraph(
      "同一批\(report.totals[.leaves])个事项，按\(second)（\(words.say(other.rules.title))）再判一次：变色\(other.changes.count)个。",
      "The same \(words.items(report.totals[.leaves])) judged again by \(second) (\(words.say(other.rules.title))): \(other.changes.count) change colour."
    )
    table(
      [
        (words.say("亮灯", "Light"), .left), (first, .right), (second, .right),
        (words.say("增减", "Change"), .right),
      ],
      Light.allCases.map { light in
        let (one, two) = (report.totals[.light(light)], other.totals[.light(light)])
        return [words.signed(light), "\(one)", "\(two)", two > one ? "+\(two - one)" : "\(two - one)"]
      })
    if withTable { table(comparisonHeads(report), comparisonRows(report)) }
    note(
      words.say(
        "\(second)（第\(other.rules.version)版）：\(words.say(other.rules.legend))来源：\(words.say(other.rules.source))。",
        "\(second) (version \(other.rules.version)): \(words.say(other.rules.legend)) Source: \(words.say(other.rules.source))."
      ))
  }

  func comparisonHeads(_ report: PlanReport) -> [(String, Table.Alignment)] {
    [
      (words.say("序号", "No."), .right), (words.say("编号", "Code"), .left), (words.say("任务", "Item"), .left),
      (words.say("牵头单位", "Lead"), .left), (words.say("完成率(%)", "Done (%)"), .right),
      (report.rules.name, .left), (report.against?.rules.name ?? "", .left), (words.say("缘由", "Why"), .left),
    ]
  }

  func comparisonRows(_ report: PlanReport) -> [[String]] {
    (report.against?.changes ?? []).enumerated().map { index, change in
      [
        "\(index + 1)", change.code, change.title, change.lead ?? words.say("牵头单位未定", "not decided"),
        change.completion?.fixed(1) ?? "—", words.signed(change.first.light),
        words.signed(change.second.light),
        why(change),
      ]
    }
  }

  /// 偏差−12.3个百分点：“滞后”，另一规则“达序时”
  private func why(_ change: RuleComparison.Change) -> String {
    let (one, two) = (change.first, change.second)
    let bands = words.say(
      "“\(words.say(one.band))”改判“\(words.say(two.band))”",
      "“\(words.say(one.band))” becomes “\(words.say(two.band))”")
    guard let gap = one.pace, let other = two.pace else { return bands }
    if one.planned != two.planned, let before = one.planned, let after = two.planned {
      return words.say(
        "序时\(words.percent(before))、另一规则\(words.percent(after))，偏差\(gap.fixed(1))、\(other.fixed(1))个百分点：\(bands)",
        "planned \(words.percent(before)) and \(words.percent(after)), gap \(gap.fixed(1)) and \(other.fixed(1)) points: \(bands)"
      )
    }
    return words.say("偏差\(gap.fixed(1))个百分点：\(bands)", "gap \(gap.fixed(1)) points: \(bands)")
  }
}
