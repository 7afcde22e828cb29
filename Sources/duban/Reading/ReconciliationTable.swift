import PlanModel

/// A reconciliation as one row for every commitment.
struct ReconciliationTable {
  let result: Reconciliation
  let console: Console
  private let outcomes: [String: OutcomeStatement]

  init(_ result: Reconciliation, console: Console) {
    self.result = result
    self.console = console
    outcomes = Dictionary(result.outcomes.map { ($0.id, $0) }) { first, _ in first }
  }

  func csv() throws {
    let csv = try CSVRows(
      console.out, header: ["id", "quote", "kind", "firm", "verdict", "arithmetic", "outcome", "answer"])
    for item in result.commitments {
      let links = item.links.filter(\.isAuto)
      try csv.row([
        item.commitment.id, item.commitment.quote, item.commitment.kind.rawValue, "\(item.commitment.isFirm)",
        item.verdict.rawValue, item.arithmetic.map(console.word) ?? "",
        links.map(\.outcome).joined(separator: " "), answers(item),
      ])
    }
    for id in result.unplanned {
      try csv.row(["", "", "", "", "unplanned", "", id, outcomes[id]?.quote ?? ""])
    }
  }

  func markdown() throws {
    try console.line("# " + console.word(ReadingWords.versus(plan: result.plan, review: result.review)))
    try console.line()
    let table = try MarkdownTable(
      console.out,
      header: [
        ReadingWords.id, ReadingWords.verdict, ReadingWords.commitment, ReadingWords.answer,
        ReadingWords.arithmetic,
      ].map(console.word))
    for item in result.commitments {
      try table.row([
        item.commitment.id, console.word(FieldWords.name(item.verdict)), item.commitment.quote, answers(item),
        item.arithmetic.map(console.word) ?? "",
      ])
    }
    try console.line()
    try console.line("## " + console.word(ReadingWords.unplannedList))
    try console.line()
    for id in result.unplanned { try console.line("- " + (outcomes[id]?.quote ?? id)) }
    try console.line()
    try console.line("## " + console.word(ReadingWords.figuresList))
    try console.line()
    for finding in result.figures where finding.recomputation?.result == .contradiction {
      try console.line("- \(finding.quote)：\(console.word(finding.message))")
    }
  }

  private func answers(_ item: ReconciledCommitment) -> String {
    item.links.filter(\.isAuto).compactMap { outcomes[$0.outcome]?.quote }.joined(separator: "；")
  }
}
