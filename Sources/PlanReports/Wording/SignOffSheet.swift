import DocumentFormats
import FoundationEssentials
import PlanModel

/// The sheet on which an item is signed off (销号单): what was promised, what was done, by what proof, and who says so.
///
/// One page for each item; the steps that were recorded are printed, the others are left to sign.
public struct SignOffSheet: Sendable {
  public struct Item: Sendable {
    public var assessment: Assessment
    /// Proofs as they are to be printed, oldest first.
    public var evidence: [String]

    public init(assessment: Assessment, evidence: [String] = []) {
      self.assessment = assessment
      self.evidence = evidence
    }
  }

  private let words: Words

  public init(language: Language) { words = Words(language: language) }

  public func document(_ items: [Item], on day: CalendarDate) -> Document {
    var blocks: [Block] = []
    for (index, item) in items.enumerated() {
      if index > 0 { blocks.append(.pageBreak) }
      if items.count > 1 {
        blocks.append(
          .heading(1, "\(item.assessment.facts.commitment.code) \(item.assessment.facts.commitment.title)"))
      }
      blocks.append(.table(facts(item)))
      blocks.append(.table(steps(item.assessment)))
    }
    blocks.append(.paragraph(words.date(day), .date))
    return Document(
      title: words.say("督办事项销号单", "Sign-off sheet"), blocks: blocks,
      language: words.language == .zh ? "zh-CN" : "en")
  }

  private func facts(_ item: Item) -> Table {
    let assessment = item.assessment
    let facts = assessment.facts
    let commitment = facts.commitment
    func targets(_ list: [Target]) -> String { list.map(\.text).joined(separator: words.semicolon) }
    var rows: [[String]] = [
      [words.say("编号", "Code"), commitment.code], [words.say("事项", "Item"), commitment.title],
      [words.say("单位", "Unit"), commitment.unit],
      [words.say("牵头单位", "Lead office"), commitment.lead ?? ""],
      [words.say("配合单位", "Supporting"), commitment.supporting.joined(separator: words.comma)],
      [words.say("目标", "Target"), targets(facts.terms.targets)],
    ]
    if facts.terms.targets != commitment.original.targets {
      rows.append([words.say("原定目标", "Original target"), targets(commitment.original.targets)])
    }
    let due = facts.terms.due?.description ?? commitment.period.last.description
    rows.append([words.say("完成时限", "Due"), due])
    let results = assessment.targets.map { target in
      [target.latest?.text, target.completion.map { $0.fixed(1) + "%" }, target.latestOn?.description]
        .compactMap { $0 }.joined(separator: words.comma)
    }
    let share = results.isEmpty ? assessment.completion.map { $0.fixed(1) + "%" } ?? "" : ""
    rows.append([
      words.say("完成情况", "Result"),
      results.isEmpty ? share : results.joined(separator: words.semicolon),
    ])
    if let note = facts.progress.last(where: { $0.note != nil })?.note {
      rows.append([words.say("说明", "Note"), note])
    }
    let best = facts.progress.map(\.grade).max()
    rows.append([
      words.say("凭证", "Proof"),
      ([best.map(\.name)].compactMap { $0 } + item.evidence).joined(separator: "\n"),
    ])
    return Table(
      columns: [Table.Column(.left, weight: 1), Table.Column(.left, weight: 4)],
      header: [words.say("项", "Field"), words.say("内容", "Content")],
      rows: rows.filter { !$0[1].isEmpty })
  }

  private func steps(_ assessment: Assessment) -> Table {
    // Only the round that is under way: what was returned or reopened stands in the ledger.
    let all = assessment.facts.signOffs
    let begin = all.lastIndex { $0.action == .requested } ?? all.endIndex
    let round = all[begin...]
    let names: [(SignOffStep.Action, String)] = [
      (.requested, words.say("申请", "Requested")), (.verified, words.say("核实", "Verified")),
      (.approved, words.say("批准", "Approved")),
    ]
    let rows = names.map { action, name in
      let step = round.last { $0.action == action }
      return [name, step?.by ?? "", step?.on.description ?? "", step?.reason ?? "", ""]
    }
    var table = Table(
      columns: [
        Table.Column(.left, weight: 2), Table.Column(.left, weight: 4), Table.Column(.left, weight: 3),
        Table.Column(.left, weight: 7), Table.Column(.left, weight: 4),
      ],
      header: [
        words.say("环节", "Step"), words.say("单位（人）", "By"), words.say("日期", "Date"),
        words.say("意见", "Opinion"),
        words.say("签字", "Signature"),
      ], rows: rows)
    // Room for an opinion and a signature.
    table.leastRowHeight = 44
    return table
  }
}
