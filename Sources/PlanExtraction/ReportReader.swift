import ChineseText
import PlanModel

/// What is known of a report before it is read: from its file name, the command line or a web page's metadata.
public struct ReportHints: Hashable, Sendable {
  public var title: String?
  public var unit: String?
  public var issued: CalendarDate?
  public var reviewed: Period?
  public var planned: Period?
  /// Lower-case hex of the original bytes; kept with the reading.
  public var sha256: String?

  public init(
    title: String? = nil, unit: String? = nil, issued: CalendarDate? = nil, reviewed: Period? = nil,
    planned: Period? = nil, sha256: String? = nil
  ) {
    self.title = title
    self.unit = unit
    self.issued = issued
    self.reviewed = reviewed
    self.planned = planned
    self.sha256 = sha256
  }
}

/// Reads a work report (读报告): from its decoded text to sections, commitments and outcomes. READING.md.
///
/// One pass over each level: lines, sections, sentences, clauses, statements, judgements.
public struct ReportReader: Sendable {
  let vocabulary: ReadingVocabulary

  public init(vocabulary: ReadingVocabulary = .embedded) {
    self.vocabulary = vocabulary
  }

  /// Spans of the result are Unicode scalars into `source`. What `hints` say goes before what the text says.
  public func read(_ source: String, hints: ReportHints = ReportHints()) -> Extraction {
    read(ReadableText(source), hints: hints, log: nil).extraction
  }

  /// How the sentences that overlap a span were read: each with its rules, and what was left out.
  public func trace(
    _ source: String, at span: Span, hints: ReportHints = ReportHints()
  ) -> [SentenceTrace] {
    let text = ReadableText(source)
    let wanted = text.range(span)
    let log = ReadingLog(wanted: wanted)
    let (extraction, sections, lines) = read(text, hints: hints, log: log)
    let maker = TraceMaker(text: text, isYearKnown: extraction.document.planned != nil)
    let unread = sections.filter { !$0.role.hasStatements }.flatMap { section in
      section.lines.filter { lines[$0].range.overlaps(wanted) }
        .map { maker.unread(section, lines[$0].range) }
    }
    // The log owns the clauses that its sentences hold.
    return withExtendedLifetime((log, text)) {
      (log.sentences.map(maker.trace) + unread).sorted { $0.span < $1.span }
    }
  }

  private func read(
    _ text: ReadableText, hints: ReportHints, log: ReadingLog?
  ) -> (extraction: Extraction, sections: [ReportSection], lines: [TextLine]) {
    let lines = LineReader.lines(text.scalars)
    let sections = SectionReader(text: text, lines: lines, vocabulary: vocabulary).sections()
    var extraction = Extraction()
    extraction.document = FactsReader(text: text, lines: lines, sections: sections).facts(hints: hints)
    extraction.sections = spans(of: sections, lines, text)
    StatementReader(
      text: text, lines: lines, planned: extraction.document.planned, reviewed: extraction.document.reviewed,
      isNational: extraction.document.unit == "全国", log: log
    ).read(sections, into: &extraction)
    extraction.findings = findings(in: text, extraction)
    return (extraction, sections, lines)
  }

  /// What a person should look at: damage that was put right, and a report in which nothing was found.
  private func findings(in text: ReadableText, _ extraction: Extraction) -> [Finding] {
    var findings = text.repairs.map { span in
      Finding(
        rule: "garbled-text", severity: .note, span: span, quote: text.quote(span), message: Words.garbled,
        advice: Words.checkGarbled)
    }
    let hasPlan = extraction.sections.contains { $0.role == .plan }
    if hasPlan, extraction.commitments.isEmpty {
      findings.append(Finding(rule: "empty-plan", message: Words.emptyPlan, advice: Words.checkSections))
    }
    if !text.source.isEmpty, extraction.commitments.isEmpty, extraction.outcomes.isEmpty {
      findings.append(Finding(rule: "nothing-read", message: Words.nothingRead, advice: Words.checkSections))
    }
    return findings
  }

  /// Consecutive spans that cover the whole source.
  private func spans(of sections: [ReportSection], _ lines: [TextLine], _ text: ReadableText) -> [Section] {
    guard !sections.isEmpty else {
      return text.source.isEmpty ? [] : [Section(role: .preamble, span: Span(0, text.source.count))]
    }
    return sections.indices.map { index in
      let start = index == 0 ? 0 : lines[sections[index].lines.lowerBound].range.lowerBound
      let end =
        index + 1 < sections.count ? lines[sections[index + 1].lines.lowerBound].range.lowerBound : text.count
      return Section(
        role: sections[index].role, span: text.span(start..<end),
        heading: sections[index].heading.map { text.quote($0) })
    }
  }
}
