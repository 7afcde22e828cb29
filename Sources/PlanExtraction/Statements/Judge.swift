import ChineseText
import PlanModel

/// Makes a draft into a commitment or an outcome, with all that is said of it.
struct Judge {
  let text: ReadableText
  let names: NameReader
  let figures: [ScannedFigure]
  let isReview: Bool
  /// Without the plan's year a 年底 has no date.
  let knowsYear: Bool
  private var s: Scalars { text.scalars }

  func commitment(_ draft: Draft, id: String, headings: [String]) -> CommitmentStatement {
    let firmness = Firmness(names: names, s: s, isReview: false).judge(draft)
    let own = figures(of: draft)
    let kind = KindReader(names: names, s: s, figuresOf: figures(of:)).kind(draft, isFirm: firmness.isFirm)
    let span = text.span(draft.range)
    return CommitmentStatement(
      id: id, span: span, quote: text.quote(span), title: TitleReader.title(draft, s),
      isFirm: firmness.isFirm,
      kind: kind, modality: ModalityReader.modality(draft, s), due: knowsYear ? DueReader.due(draft, s) : nil,
      headings: headings, figures: own, stage: stage(draft), rule: draft.rules.joined(separator: "+"),
      reasons: [firmness.reason])
  }

  func outcome(_ draft: Draft, id: String, headings: [String]) -> OutcomeStatement {
    let firmness = Firmness(names: names, s: s, isReview: true).judge(draft)
    let own = figures(of: draft)
    let span = text.span(draft.range)
    return OutcomeStatement(
      id: id, span: span, quote: text.quote(span), isFirm: firmness.isFirm,
      status: StatusReader(s: s).status(draft, isFirm: firmness.isFirm, figures: own), headings: headings,
      figures: own, stage: stage(draft), rule: draft.rules.joined(separator: "+"), reasons: [firmness.reason])
  }

  private func stage(_ draft: Draft) -> ProjectStage? {
    draft.clauses.reversed().lazy.compactMap(\.stage).first
  }

  private func figures(of draft: Draft) -> [Figure] {
    guard let first = draft.clauses.first, let last = draft.clauses.last else { return [] }
    return figures[first.figures.lowerBound..<max(first.figures.lowerBound, last.figures.upperBound)]
      .lazy.filter { !$0.isDuration }.map { $0.figure(in: text) }
  }
}
