import PlanModel

/// A reconciliation as one row for every commitment.
struct ReconciliationTable {
  let result: Reconciliation
  let rules: RuleSet
  let console: Console
  private let outcomes: [String: OutcomeStatement]

  init(_ result: Reconciliation, rules: RuleSet, console: Console) {
    self.result = result
    self.rules = rules
    self.console = console
    outcomes = Dictionary(result.outcomes.map { ($0.id, $0) }) { first, _ in first }
  }

  func csv() throws {
    let csv = try CSVRows(
      console.out,
      header: [
        "id", "quote", "kind", "firm", "verdict", "arithmetic", "outcome", "answer", "heading", "light",
        "target", "result", "start", "end", "answerPlace",
      ])
    for item in result.commitments {
      let answers = item.links.filter(\.isAuto).compactMap { outcomes[$0.outcome] }
      try csv.row([
        item.commitment.id, item.commitment.quote, item.commitment.kind.rawValue, "\(item.commitment.isFirm)",
        item.verdict.rawValue, item.arithmetic.map(console.word) ?? "",
        answers.map(\.id).joined(separator: " "), answers.map(\.quote).joined(separator: "；"),
        item.commitment.headings.joined(separator: " / "), rules.light(of: item).rawValue,
        Self.figures(item.commitment.figures), Self.figures(answers.flatMap(\.figures)),
        "\(item.commitment.span.start)", "\(item.commitment.span.end)",
        answers.map { "\($0.span.start)-\($0.span.end)" }.joined(separator: " "),
      ])
    }
    for outcome in result.unplanned.compactMap({ outcomes[$0] }) {
      try csv.row([
        "", "", "", "", "unplanned", "", outcome.id, outcome.quote,
        outcome.headings.joined(separator: " / "), "",
        "", Self.figures(outcome.figures), "", "", "\(outcome.span.start)-\(outcome.span.end)",
      ])
    }
  }

  /// The figures as printed, without those that only describe the matter.
  static func figures(_ figures: [Figure]) -> String {
    figures.filter { !$0.isAttribute }.map(\.quote).joined(separator: "；")
  }
}
