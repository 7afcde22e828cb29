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

  private func answers(_ item: ReconciledCommitment) -> String {
    item.links.filter(\.isAuto).compactMap { outcomes[$0.outcome]?.quote }.joined(separator: "；")
  }
}
