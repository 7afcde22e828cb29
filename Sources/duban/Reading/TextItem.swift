import PlanExtraction
import PlanMatching
import PlanModel

/// A place of a report with all that was read there (原文条目): what `explain REPORT ITEM` shows.
struct TextItem {
  let report: ReportFile
  let source: NumberedText
  /// What was asked for: an id of `extract` or words of the text.
  let asked: String
  let sentences: [SentenceTrace]
  /// What recomputing says of figures there.
  let findings: [Finding]
  /// Where a second report was given: how the item is answered.
  var links: TextItemLinks?

  /// - Parameters:
  ///   - item: an id (`c12`, `o3`), else words that stand in the text.
  ///   - earlier: a report before it, whose levels and targets the audit goes by.
  init(_ item: String, in report: ReportFile, earlier: [Extraction] = []) throws {
    guard let source = report.source else {
      throw Failure(
        .badData, place: report.path, what: FailureWords.noText, advice: TextItemWords.giveReport)
    }
    guard let span = Self.span(of: item, in: report, source) else {
      throw Failure(
        .badData, place: "\(report.path) \(item)", what: TextItemWords.noItem, advice: TextItemWords.findItem)
    }
    self.report = report
    self.source = source
    asked = item
    let text = String(String.UnicodeScalarView(source.scalars))
    let sentences = ReportReader().trace(text, at: span)
    self.sentences = sentences
    findings = try report.audit(earlier: earlier).filter { finding in
      finding.span.map { span in sentences.contains { $0.span.overlaps(span) } } ?? false
    }
  }

  /// The statement that was asked for by its id.
  var statement: StatementTrace? { sentences.flatMap(\.statements).first { $0.id == asked } }

  static func isID(_ item: String, in report: ReportFile) -> Bool {
    report.extraction.commitments.contains { $0.id == item }
      || report.extraction.outcomes.contains { $0.id == item }
  }

  private static func span(of item: String, in report: ReportFile, _ source: NumberedText) -> Span? {
    if let statement = report.extraction.commitments.first(where: { $0.id == item }) { return statement.span }
    if let statement = report.extraction.outcomes.first(where: { $0.id == item }) { return statement.span }
    let wanted = Array(item.unicodeScalars)
    guard !wanted.isEmpty, source.scalars.count >= wanted.count else { return nil }
    for start in 0...(source.scalars.count - wanted.count) where source.scalars[start] == wanted[0] {
      if source.scalars[start..<start + wanted.count].elementsEqual(wanted) {
        return Span(start, start + wanted.count)
      }
    }
    return nil
  }
}

/// Which statements of the other report were held against an item, best first (对应候选).
struct TextItemLinks {
  struct Candidate {
    var link: MatchCandidate
    /// The other side's words.
    var quote: String
  }

  var candidates: [Candidate]
  /// Why nothing answers, where that is so.
  var silent: [Phrase]?

  /// - Parameter id: of a commitment of `plan` or an outcome of `review`.
  init(_ id: String, plan: Extraction, review: Extraction) {
    let context = MatchContext(
      planned: plan.document.planned, reviewed: review.document.reviewed, earlier: plan.outcomes)
    let result = Matcher().match(commitments: plan.commitments, outcomes: review.outcomes, context: context)
    let isCommitment = plan.commitments.contains { $0.id == id }
    var quotes: [String: String] = [:]
    for outcome in review.outcomes { quotes[outcome.id] = outcome.quote }
    for commitment in plan.commitments { quotes[commitment.id] = commitment.quote }
    candidates = result.links.filter { (isCommitment ? $0.commitment : $0.outcome) == id }
      .sorted { $0.score > $1.score }.prefix(6).map { link in
        Candidate(link: link, quote: quotes[isCommitment ? link.outcome : link.commitment] ?? "")
      }
    silent = isCommitment ? result.silent[id] : nil
  }
}
