import FoundationEssentials
import PlanModel
import PlanReports

/// Two invented reports held against each other: one commitment for each verdict that a list or a table shows.
enum Reports {
  private static func figure(_ quote: String, _ value: String?, _ unit: String) -> Figure {
    Figure(
      span: Span(0, 1), quote: quote, indicator: "", value: value.map(Ledger.number), unit: unit, rule: "test"
    )
  }

  private static func commitment(
    _ id: String, _ quote: String, at start: Int, firm: Bool = true, _ figures: [Figure] = [],
    heading: String = "工业经济"
  ) -> CommitmentStatement {
    CommitmentStatement(
      id: id, span: Span(start, start + quote.unicodeScalars.count), quote: quote, title: quote, isFirm: firm,
      headings: [heading], figures: figures)
  }

  private static func outcome(
    _ id: String, _ quote: String, at start: Int, firm: Bool = true, _ figures: [Figure] = []
  ) -> OutcomeStatement {
    OutcomeStatement(
      id: id, span: Span(start, start + quote.unicodeScalars.count), quote: quote, isFirm: firm,
      figures: figures)
  }

  private static func link(_ commitment: String, _ outcome: String, auto: Bool = true) -> MatchCandidate {
    MatchCandidate(commitment: commitment, outcome: outcome, score: 0.8, isAuto: auto)
  }

  static let reconciliation = ReconciliationReport(
    Reconciliation(
      plan: DocumentFacts(
        title: "青溪镇2023年工作要点", unit: "青溪镇", issued: CalendarDate("2023-01-12"), planned: Period("2023")),
      review: DocumentFacts(title: "青溪镇2023年工作总结", unit: "青溪镇", issued: CalendarDate("2024-01-15")),
      rules: "test-1",
      commitments: [
        ReconciledCommitment(
          commitment: commitment("c1", "新增规上企业3家", at: 100, [figure("3家", "3", "家")]), verdict: .missed,
          arithmetic: Phrase(zh: "实际2家，目标3家：未达，差1家", en: "actual 2家, target 3家: missed, 1家 short"),
          links: [link("c1", "o1")],
          judgements: [
            Judgement(verdict: .missed, difference: -1, reason: Phrase(zh: "差1家", en: "1家 short"))
          ],
          isMeasured: true),
        ReconciledCommitment(
          commitment: commitment("c2", "产值突破20亿元", at: 110, [figure("突破20亿元", "20", "亿元")]), verdict: .met,
          arithmetic: Phrase(zh: "实际20.3亿元，目标20亿元以上：达到，超0.3亿元", en: "actual 20.3亿元"),
          links: [link("c2", "o2")]),
        ReconciledCommitment(
          commitment: commitment("c3", "建成农贸市场", at: 130, heading: "民生事业"), verdict: .silent,
          arithmetic: Phrase(zh: "查了4条，未见农贸市场", en: "4 outcomes read, none tells of the market"),
          links: [
            MatchCandidate(commitment: "c3", outcome: "o4", score: 0.15),
            MatchCandidate(commitment: "c3", outcome: "o1", score: 0.04),
          ]),
        ReconciledCommitment(
          commitment: commitment("c4", "持续优化环境", at: 140, firm: false, heading: "民生事业"), verdict: .silent),
        ReconciledCommitment(
          commitment: commitment("c5", "实施|老旧|小区改造", at: 150, heading: "民生事业"), verdict: .undecided,
          links: [link("c5", "o3", auto: false)]),
      ],
      outcomes: [
        outcome("o1", "新增规上企业2家", at: 40, [figure("2家", "2", "家")]),
        outcome("o2", "实现产值20.3亿元", at: 50, [figure("20.3亿元", "20.3", "亿元")]),
        outcome("o3", "小区改造有序推进", at: 60, firm: false),
        outcome("o4", "新建口袋公园1处", at: 70, [figure("1处", "1", "处")]),
      ],
      unplanned: ["o4"],
      figures: [
        Finding(
          rule: "share", span: Span(80, 90), quote: "完成率95%",
          message: Phrase(zh: "18除以20为90%", en: "18 of 20 is 90%"),
          recomputation: Recomputation(result: .contradiction, printed: "95%", computed: "90.0%")),
        Finding(
          rule: "share", span: Span(92, 99), quote: "占比33.4%",
          message: Phrase(zh: "1除以3为33.3%", en: "1 of 3 is 33.3%"),
          recomputation: Recomputation(result: .rounding, printed: "33.4%", computed: "33.3%")),
      ]), rules: Ledger.rules)
}
