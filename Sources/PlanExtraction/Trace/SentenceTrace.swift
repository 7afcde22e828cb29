import PlanModel

/// How one sentence was read (逐句说明): what it gave, what was left out, and by which rules.
public struct SentenceTrace: Sendable {
  public var span: Span
  public var quote: String
  public var section: SectionRole
  public var sectionHeading: String?
  /// Why the section has its role.
  public var sectionRule: RuleCard
  /// The headings above it, outermost first.
  public var headings: [String]
  /// The rule by which the whole sentence is no statement; nil where it was read.
  public var leftOut: RuleCard?
  public var clauses: [ClauseTrace]
  public var statements: [StatementTrace]
  public var numbers: [NumberTrace]
}

/// What became of a stretch between commas (小句的去向).
public struct ClauseTrace: Sendable {
  public enum Fate: String, Sendable {
    /// Begins a statement, leads up to one, belongs to the one before, or is left out.
    case item, lead, join, skip
  }

  public var span: Span
  public var quote: String
  public var fate: Fate
  public var rule: RuleCard
  /// The words that the rule goes by.
  public var words: [TracedWord]
}

/// A word with its place and what it was taken for (触发词).
public struct TracedWord: Hashable, Sendable {
  public var span: Span
  public var quote: String
  /// A file of `Seeds/vocabulary` with a list's name, or `figure`, `time`, `name`.
  public var list: String
}

/// A value that a rule decided, with the words that it went by (判断).
public struct TracedValue: Sendable {
  public var value: String
  public var rule: RuleCard
  public var words: [TracedWord]
}

/// A statement that a sentence gave, or nearly gave (条目).
public struct StatementTrace: Sendable {
  /// Its id in the extraction; nil where it was left out.
  public var id: String?
  public var span: Span
  public var quote: String
  /// The rule that left it out.
  public var leftOut: RuleCard?
  /// The rules that put its clauses together, in their order.
  public var rules: [RuleCard]
  public var firmness: TracedValue?
  /// Of a commitment.
  public var kind: TracedValue?
  public var wording: TracedValue?
  public var due: TracedValue?
  /// Of an outcome.
  public var status: TracedValue?
}

/// A number of the sentence (数字的去向).
public struct NumberTrace: Sendable {
  public enum Fate: String, Sendable {
    /// A target or value; or what only describes the matter (总投资2亿元的…).
    case figure, attribute, duration
    /// Left out: part of a date, of a name or title, a code with letters, an ordinal, a list's number, or without a unit.
    case date, name, code, ordinal, numbering, noUnit
  }

  public var span: Span
  public var quote: String
  public var fate: Fate
  /// What it measures; empty where it measures nothing.
  public var indicator: String
}
