import ChineseText
import PlanModel

/// Makes a draft into a commitment or an outcome, with all that is said of it.
struct Judge {
  let text: ReadableText
  let names: NameReader
  let figures: [ScannedFigure]
  let isReview: Bool
  let isNational: Bool
  /// Without the plan's year a 年底 has no date.
  let knowsYear: Bool
  /// When the plan begins.
  let planStart: CalendarDate?
  private let s: Scalars
  /// Where somebody asked how a sentence is read, each statement keeps its own.
  private let keepsContexts: Bool
  private let shared = SharedContext()
  private let rows: LineRows

  init(
    text: ReadableText, names: NameReader, figures: [ScannedFigure], isReview: Bool, isNational: Bool,
    knowsYear: Bool, planStart: CalendarDate?, rows: LineRows, keepsContexts: Bool
  ) {
    self.text = text
    self.names = names
    self.figures = figures
    self.isReview = isReview
    self.isNational = isNational
    self.knowsYear = knowsYear
    self.planStart = planStart
    self.keepsContexts = keepsContexts
    self.rows = rows
    s = text.scalars
  }

  func commitment(_ context: StatementContext, id: String, headings: [String]) -> CommitmentStatement {
    let draft = context.draft
    let due = due(context)?.answer
    let span = text.span(draft.range)
    let quote = text.quote(span)
    return CommitmentStatement(
      id: id, span: span, quote: quote, title: title(draft, quote),
      isFirm: context.isFirm, kind: KindRules.table.decision(context)?.answer ?? .standing,
      modality: ModalityRules.table.decision(context)?.answer ?? .firm, due: due, headings: headings,
      units: units(context),
      figures: context.figures, stage: stage(draft), rule: rule(draft),
      reasons: context.firmness?.card.reasons ?? [])
  }

  /// What is carried counts even where the plan's year is unknown: it was read with a year of its own.
  func due(_ context: StatementContext) -> Decision<PartialDate>? {
    knowsYear ? DueRules.table.decision(context) : DueRules.carried.decision(context)
  }

  func outcome(_ context: StatementContext, id: String, headings: [String]) -> OutcomeStatement {
    let draft = context.draft
    let span = text.span(draft.range)
    return OutcomeStatement(
      id: id, span: span, quote: text.quote(span), isFirm: context.isFirm,
      status: StatusRules.table.decision(context)?.answer ?? .progress, headings: headings,
      figures: context.figures, stage: stage(draft), rule: rule(draft),
      reasons: context.firmness?.card.reasons ?? [])
  }

  /// The statement as the rules see it, its firmness judged.
  func context(_ draft: Draft, isUnderProject: Bool = false) -> StatementContext {
    let context = seen(draft)
    context.isUnderProject = isUnderProject
    context.planStart = planStart
    context.firmness = FirmnessRules.table.decision(context)
    return context
  }

  private func seen(_ draft: Draft) -> StatementContext {
    let figures = figures(of: draft)
    if !keepsContexts, let context = shared.context {
      context.begin(draft, figures: figures, cues: cues(of: draft))
      return context
    }
    let context = StatementContext(
      draft: draft, names: names, s: s, isReview: isReview, isNational: isNational, figures: figures,
      cues: cues(of: draft))
    shared.context = context
    return context
  }

  /// Mostly it is one clause, which has been looked over.
  private func cues(of draft: Draft) -> CueBits {
    if draft.clauses.count == 1, draft.clauses[0].range == draft.range { return draft.clauses[0].cues }
    return rows.scan?.cues(draft.range) ?? CueBits.of(s, draft.range)
  }

  /// Named once each, in order.
  private func units(_ context: StatementContext) -> [String] {
    // A line without a word for it names none.
    if let scan = rows.scan, !scan.cues.mayHold(Cue.bearing), !scan.cues.mayHold(Cue.bodyLabels) { return [] }
    var names: [String] = []
    for body in ResponsibleBodies(s: s).bodies(of: context.reach ?? context.range) {
      let name = text.readable(body)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  private func stage(_ draft: Draft) -> ProjectStage? {
    for index in draft.clauses.indices.reversed() {
      if let stage = draft.clauses[index].stage { return stage }
    }
    return nil
  }

  /// Often the quote itself, which is then kept once.
  private func title(_ draft: Draft, _ quote: String) -> String {
    if let whole = TitleReader.whole(draft), whole == draft.range, text.isVerbatim(whole) { return quote }
    return TitleReader.title(draft, s)
  }

  /// Mostly one, whose name is there already.
  private func rule(_ draft: Draft) -> String {
    var names = draft.rules[0]
    for index in 1..<max(draft.rules.count, 1) {
      names += "+"
      names += draft.rules[index]
    }
    return names
  }

  private func figures(of draft: Draft) -> [Figure] {
    guard let first = draft.clauses.first, let last = draft.clauses.last else { return [] }
    let from = first.figures.lowerBound
    let own = from..<max(from, last.figures.upperBound)
    var found: [Figure] = []
    guard !own.isEmpty else { return found }
    found.reserveCapacity(own.count)
    figures.withUnsafeBufferPointer { figures in
      for index in own { found.append(figures[index].figure(in: text)) }
    }
    return found
  }
}

/// The one context that goes from statement to statement.
private final class SharedContext {
  var context: StatementContext?
}
