import DocumentFormats
import PlanModel

extension Writing {
  /// 口径: what was left out and why, how the numbers were made, the rule set with its legend.
  mutating func writeBasis(_ report: PlanReport) {
    open("口径和未计入事项", "Basis, and what was left out")
    let totals = report.totals
    let left = totals[.leaves] - totals[.counted]
    paragraph(
      left == 0
        ? "比率以全部\(totals[.counted])个最末一级事项为分母，未计入0个。"
        : "比率以计入的\(totals[.counted])个为分母，只计最末一级事项；未计入\(left)个如下。",
      "Ratios are over the \(totals[.counted]) counted, at the last level only; the \(left) left out are these."
    )
    let rows = Totals.LeftOut.allCases.compactMap { reason -> [String]? in
      let codes = totals.codes(.leftOut(reason))
      guard !codes.isEmpty else { return nil }
      return [words.leftOut(reason), "\(codes.count)", codes.joined(separator: words.comma)]
    }
    table(
      [
        (words.say("原因", "Reason"), .left), (words.say("个数", "Count"), .right),
        (words.say("编号", "Codes"), .left),
      ],
      rows)
    let above = report.items.filter { $0.isLeaf && $0.badges.contains(.aboveTarget) }
    if !above.isEmpty {
      let codes = above.map {
        words.say(
          "\($0.code)（\(words.percent($0.completion))）", "\($0.code) (\(words.percent($0.completion)))")
      }.joined(separator: words.comma)
      note(
        words.say(
          "完成率超过\(words.number(report.rules.noteAbove))%的\(above.count)个照实列出，请核对目标或口径：\(codes)。",
          "\(words.items(above.count)) above \(words.number(report.rules.noteAbove))% printed as they are; check target or definition: \(codes)."
        ))
    }
    note(
      words.say(
        "规则：\(report.rules.name)，\(words.edition(report.rules))。\(words.say(report.rules.legend))来源：\(words.say(report.rules.source))。",
        "Rules: \(report.rules.name), \(words.edition(report.rules)). \(words.say(report.rules.legend)) Source: \(words.say(report.rules.source))."
      ))
  }
}
