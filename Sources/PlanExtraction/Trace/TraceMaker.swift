import ChineseText
import PlanModel

/// Makes what the readers noted into what people can read (说明生成).
struct TraceMaker {
  let text: ReadableText
  let isYearKnown: Bool
  private var s: Scalars { text.scalars }

  func trace(_ logged: ReadingLog.LoggedSentence) -> SentenceTrace {
    let span = text.span(trimmed(logged.range))
    return SentenceTrace(
      span: span, quote: text.quote(span), section: logged.section.role,
      sectionHeading: logged.section.heading.map { text.quote($0) }, sectionRule: logged.section.rule.card,
      headings: logged.headings, leftOut: logged.leftOut, clauses: logged.clauses.map(clause),
      statements: logged.statements.map(statement),
      numbers: NumberTracer(text: text).numbers(in: logged.range, read: logged.figures))
  }

  /// A section in which no statements are read.
  func unread(_ section: ReportSection, _ range: Range<Int>) -> SentenceTrace {
    let span = text.span(range)
    return SentenceTrace(
      span: span, quote: text.quote(span), section: section.role,
      sectionHeading: section.heading.map { text.quote($0) }, sectionRule: section.rule.card, headings: [],
      leftOut: SentenceRules.unreadSection, clauses: [], statements: [], numbers: [])
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, Mark.isBlank(s[start]) || s[start] == Mark.newline { start += 1 }
    return start..<range.upperBound
  }

  private func clause(_ logged: ReadingLog.LoggedClause) -> ClauseTrace {
    let rule = ReadingRules.card(logged.rule) ?? ClauseRules.noDeed.card
    let span = text.span(logged.clause.range)
    return ClauseTrace(
      span: span, quote: text.quote(span), fate: ClauseTrace.Fate(rawValue: logged.role.rawValue) ?? .skip,
      rule: rule, words: words(of: rule, in: [logged.clause]))
  }

  private func statement(_ logged: ReadingLog.LoggedStatement) -> StatementTrace {
    let context = logged.context
    let span = text.span(context.range)
    var trace = StatementTrace(
      id: logged.id, span: span, quote: text.quote(span), leftOut: logged.leftOut,
      rules: context.draft.rules.compactMap(ReadingRules.card))
    trace.firmness = context.firmness.map { value($0, $0.answer ? "firm" : "soft", context) }
    if context.isReview {
      trace.status = StatusRules.table.decision(context).map { value($0, $0.answer.rawValue, context) }
    } else {
      trace.kind = KindRules.table.decision(context).map { value($0, $0.answer.rawValue, context) }
      trace.wording = ModalityRules.table.decision(context).map { value($0, $0.answer.rawValue, context) }
      let due = isYearKnown ? DueRules.table.decision(context) : DueRules.carried.decision(context)
      trace.due = due.map { value($0, $0.answer.description, context) }
    }
    return trace
  }

  private func value<Answer>(
    _ decision: Decision<Answer>, _ value: String, _ context: StatementContext
  ) -> TracedValue {
    TracedValue(
      value: value, rule: decision.card, words: words(of: decision.card, in: context.draft.clauses))
  }

  /// What the rule goes by, where it stands in the clauses.
  private func words(of rule: RuleCard, in clauses: some Sequence<Clause>) -> [TracedWord] {
    var found: [TracedWord] = []
    for clue in rule.notes.uses {
      for clause in clauses {
        for (range, list) in places(of: clue, in: clause) {
          let span = text.span(range)
          let word = TracedWord(span: span, quote: text.quote(span), list: list)
          if !found.contains(where: { $0.span == word.span }) { found.append(word) }
        }
      }
    }
    return found.sorted { $0.span < $1.span }
  }

  private func places(of clue: RuleClue, in clause: Clause) -> [(Range<Int>, String)] {
    switch clue {
    case .words(let wanted):
      return clause.words.filter { $0.has(wanted) }.map { word in
        let file = WordClass.files.first { wanted.contains($0.0) && word.has($0.0) }?.1 ?? ""
        return (word.start..<word.end, "reading-\(file)")
      }
    case .cue(let cue):
      return cue.places(s, clause.range).map { ($0, "reading-cues-\(cue.name)") }
    case .figure:
      return FigureScanner(text).figures(in: clause.range).filter { !$0.isAttribute }
        .map { ($0.range, "figure") }
    case .time: return clause.times.map { ($0.range, "time") }
    case .name: return quoted(clause.range).map { ($0, "name") }
    }
  }

  /// Terms in “” and titles in 《》.
  private func quoted(_ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    for at in range {
      if s[at] == Mark.openQuote || s[at] == Mark.openTitle { open = open ?? at }
      if s[at] == Mark.closeQuote || s[at] == Mark.closeTitle, let start = open {
        found.append(start..<at + 1)
        open = nil
      }
    }
    return found
  }
}
