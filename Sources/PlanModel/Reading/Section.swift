/// What a stretch of a report is for (部分). READING “Sections”.
public enum SectionRole: String, Hashable, Sendable, CaseIterable {
  case preamble, review, problems, plan, governance, closing, annex, chrome
}

/// One of the consecutive stretches that a report is cut into.
public struct Section: Hashable, Sendable {
  public var role: SectionRole
  public var span: Span
  public var heading: String?

  public init(role: SectionRole, span: Span, heading: String? = nil) {
    self.role = role
    self.span = span
    self.heading = heading
  }
}
