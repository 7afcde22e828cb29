import DocumentFormats
import FoundationEssentials
import PlanModel

/// The attached tables of a report, worked out once for all its drafts (附件).
struct Annexes: Sendable {
  struct Filled: Sendable {
    var annex: Int
    var heads: [(String, Table.Alignment)]
    var rows: [[String]]
  }

  /// Those that have rows, in their order.
  var filled: [Filled] = []

  init(_ report: PlanReport, _ language: Language) {
    let numbers: [Int] =
      switch report.request.kind {
      case .weekly: []
      case .monthly: [1, 5]
      case .quarterly, .annual: [1, 2, 3, 4, 5]
      }
    let writing = Writing(language)
    for annex in numbers {
      let rows = writing.rows(annex, report)
      if !rows.isEmpty {
        filled.append(Filled(annex: annex, heads: writing.heads(annex, report), rows: rows))
      }
    }
  }

  func write(_ writing: inout Writing) {
    for (index, own) in filled.enumerated() {
      writing.annex(index + 1, writing.annexTitle(own.annex))
      writing.table(own.heads, own.rows)
    }
  }
}

/// The four attached tables (附件). Their columns are those of published circulars.
extension Writing {
  func annexTitle(_ annex: Int) -> String {
    switch annex {
    case 1: words.say("事项进展明细表", "Progress of each item")
    case 2: words.say("项目节点亮灯清单", "Project milestones and lights")
    case 3: words.say("销号清单", "Signed off")
    case 4: words.say("调整及未完成说明表", "Adjusted and unfinished, with reasons")
    default: words.say("两种规则下变色事项表", "What changes colour under the other rules")
    }
  }

  func heads(_ annex: Int, _ report: PlanReport) -> [(String, Table.Alignment)] {
    let asOf = words.say(
      "截至\(report.request.asOf.month)月\(report.request.asOf.day)日完成", "Done by \(report.request.asOf)")
    let number: (String, Table.Alignment) = (words.say("序号", "No."), .right)
    let task: (String, Table.Alignment) = (words.say("任务", "Item"), .left)
    return switch annex {
    case 1:
      [
        number, (words.say("编号", "Code"), .left), task, (words.say("牵头单位", "Lead"), .left),
        (words.say("目标", "Target"), .left), (asOf, .left), (words.say("完成率(%)", "Done (%)"), .right),
        (words.say("序时(%)", "Planned (%)"), .right), (words.say("偏差(百分点)", "Gap (points)"), .right),
        (words.say("亮灯", "Light"), .left), (words.say("说明", "Remarks"), .left),
      ]
    case 2:
      [
        number, (words.say("项目", "Project"), .left), (words.say("阶段", "Stage"), .left),
        (words.say("节点", "Milestone"), .left), (words.say("计划日期", "Planned"), .left),
        (words.say("实际日期", "Reached"), .left), (words.say("偏差天数", "Days off"), .right),
        (words.say("亮灯", "Light"), .left), (words.say("措施", "Measures"), .left),
      ]
    case 3:
      [
        number, task, (words.say("完成时间", "Completed"), .left), (words.say("佐证", "Evidence"), .left),
        (words.say("核实人", "Verified by"), .left), (words.say("批准人", "Approved by"), .left),
        (words.say("销号日期", "Signed off"), .left),
      ]
    case 5: comparisonHeads(report)
    default:
      [
        number, task, (words.say("原目标", "Original target"), .left), (words.say("现进展", "Now"), .left),
        (words.say("类型", "Type"), .left), (words.say("原因", "Reason"), .left),
        (words.say("审批依据", "Authority"), .left), (words.say("新时限", "New deadline"), .left),
      ]
    }
  }

  func rows(_ annex: Int, _ report: PlanReport) -> [[String]] {
    let leaves = report.items.filter { $0.isLeaf && $0.life != .draft }
    return switch annex {
    case 1: leaves.enumerated().flatMap { progressRows($1, number: $0 + 1) }
    case 2:
      leaves.filter { !$0.milestones.isEmpty }.enumerated().flatMap {
        milestoneRows($1, number: $0 + 1, report)
      }
    case 5: comparisonRows(report)
    case 3: leaves.filter { $0.life == .signedOff }.enumerated().map { signOffRow($1, number: $0 + 1) }
    default: leaves.filter(isExplained).enumerated().map { explainedRow($1, number: $0 + 1) }
    }
  }

  /// One row for each target; the first carries what belongs to the item.
  private func progressRows(_ item: ReportItem, number: Int) -> [[String]] {
    let past = item.wasRed ? [words.say("曾亮红灯，记黄灯", "was red, counts as yellow")] : []
    let remarks = (item.slips.map { words.slip($0, of: item) } + words.proof(item) + past).joined(
      separator: words.semicolon)
    let light = words.light(of: item)
    guard !item.targets.isEmpty else {
      return [
        [
          "\(number)", item.code, item.title, words.lead(item), "—", words.result(item), one(item.completion),
          one(item.planned), one(item.pace), light, remarks,
        ]
      ]
    }
    return item.targets.enumerated().map { index, target in
      let isFirst = index == 0
      let name = item.targets.count > 1 && !target.target.indicator.isEmpty ? target.target.indicator : ""
      let value =
        target.latest.map(words.quantity) ?? (target.completion == nil ? words.answered(item) : nil)
        ?? words.reason(target.reason ?? .noValue)
      let gap = target.pace ?? (target.reason == .growth ? target.difference : nil)
      return [
        isFirst ? "\(number)" : "", isFirst ? item.code : "",
        isFirst ? item.title + (name.isEmpty ? "" : words.say("（\(name)）", " (\(name))")) : name,
        isFirst ? words.lead(item) : "", words.target(target.target), value, one(target.completion),
        target.completion == nil || !isFirst ? "—" : one(item.planned), one(gap), isFirst ? light : "",
        isFirst ? remarks : "",
      ]
    }
  }

  private func milestoneRows(_ item: ReportItem, number: Int, _ report: PlanReport) -> [[String]] {
    item.milestones.enumerated().map { index, milestone in
      let isFirst = index == 0
      let asOf = report.request.asOf
      let off: String
      if let reached = milestone.reached {
        off = "\(reached.days(since: milestone.planned))"
      } else {
        off = asOf > milestone.planned ? "\(asOf.days(since: milestone.planned))" : "—"
      }
      return [
        isFirst ? "\(number)" : "", isFirst ? item.title : "",
        isFirst ? item.stage.map(words.stage) ?? "—" : "", milestone.name, "\(milestone.planned)",
        milestone.reached.map { "\($0)" } ?? "—", off, isFirst ? words.light(of: item) : "",
        isFirst ? item.nextStep ?? "—" : "",
      ]
    }
  }

  private func signOffRow(_ item: ReportItem, number: Int) -> [String] {
    let verified = item.signOffs.last { $0.action == .verified }
    let approved = item.signOffs.last { $0.action == .approved }
    let evidence = [item.grade?.name, item.note].compactMap(\.self).joined(separator: words.say("，", ", "))
    return [
      "\(number)", item.title, item.completedOn.map { "\($0)" } ?? "—", evidence.isEmpty ? "—" : evidence,
      verified?.by ?? "—", approved?.by ?? "—", approved.map { "\($0.on)" } ?? "—",
    ]
  }

  /// Adjusted, suspended, withdrawn, carried over, or past its deadline and open.
  private func isExplained(_ item: ReportItem) -> Bool {
    !item.adjustments.isEmpty || item.overdueDays != nil || item.verdict == .carriedOver
  }

  private func explainedRow(_ item: ReportItem, number: Int) -> [String] {
    let last = item.adjustments.last
    let original = item.againstOriginal.isEmpty ? item.targets : item.againstOriginal
    let aims = original.map { words.target($0.target) }.joined(separator: words.semicolon)
    let type: String =
      if item.life == .withdrawn || item.life == .suspended {
        words.life(item.life)
      } else if item.verdict == .carriedOver {
        words.say("结转", "carried over")
      } else if item.overdueDays != nil {
        words.say("未完成", "unfinished")
      } else {
        words.say("调整", "adjusted")
      }
    let authority = last.map {
      words.authority($0.authority) + ($0.number.map { words.say("，\($0)", ", \($0)") } ?? "")
        + words.procedures(of: item)
    }
    return [
      "\(number)", words.named(item), aims.isEmpty ? "—" : aims, words.result(item), type,
      (item.isOpenLate ? item.problem : last?.reason ?? item.problem) ?? words.say("未填", "not given"),
      authority ?? "—",
      item.due == item.originalDue ? "—" : "\(item.due)",
    ]
  }

  private func one(_ value: Decimal?) -> String { value?.fixed(1) ?? "—" }
}

extension ReportItem {
  /// Past its deadline or carried over, and neither withdrawn nor suspended: why it was adjusted is not why it slipped.
  fileprivate var isOpenLate: Bool {
    life != .withdrawn && life != .suspended && (verdict == .carriedOver || overdueDays != nil)
  }
}
