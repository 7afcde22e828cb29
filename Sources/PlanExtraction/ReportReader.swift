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
public struct ReportReader: Sendable {
  public init() {}

  /// Spans of the result are Unicode scalars into `source`. What `hints` say goes before what the text says.
  public func read(_ source: String, hints: ReportHints = ReportHints()) -> Extraction {
    let count = source.unicodeScalars.count
    return Extraction(
      document: DocumentFacts(
        title: hints.title ?? "", unit: hints.unit, issued: hints.issued, reviewed: hints.reviewed,
        planned: hints.planned, sha256: hints.sha256 ?? "", characters: count),
      sections: [Section(role: .review, span: Span(0, count))])
  }
}
