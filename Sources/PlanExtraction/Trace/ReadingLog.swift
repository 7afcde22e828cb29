import ChineseText
import PlanModel

/// What the readers note down while they read a sentence that somebody asked about (读取记录).
///
/// There is one only where `ReportReader.trace` was asked; a plain reading carries none and notes nothing.
final class ReadingLog {
  struct LoggedClause {
    var clause: Clause
    var role: ClauseRole
    var rule: String
  }

  struct LoggedStatement {
    var context: StatementContext
    /// Its id in the extraction; nil where it was left out.
    var id: String?
    var due: PartialDate?
    /// The rule that left it out.
    var leftOut: RuleCard?
  }

  struct LoggedSentence {
    var range: Range<Int>
    var section: ReportSection
    var headings: [String]
    var leftOut: RuleCard?
    var figures: [ScannedFigure] = []
    var clauses: [LoggedClause] = []
    var statements: [LoggedStatement] = []
  }

  /// Readable places that are asked about.
  let wanted: Range<Int>
  private(set) var sentences: [LoggedSentence] = []
  private var isOpen = false
  /// The memory of the clauses, which a log outlives the reading of.
  private var kept: [AnyObject] = []

  init(wanted: Range<Int>) { self.wanted = wanted }

  func keep(_ rows: AnyObject) { kept.append(rows) }

  /// A sentence or a heading begins to be read.
  func begin(
    _ range: Range<Int>, _ section: ReportSection, _ headings: [String], figures: [ScannedFigure] = []
  ) {
    isOpen = range.overlaps(wanted)
    guard isOpen else { return }
    sentences.append(
      LoggedSentence(
        range: range, section: section, headings: headings,
        figures: figures.filter { range.contains($0.core.lowerBound) }))
  }

  /// The sentence as a whole is no statement.
  func leaveOut(_ rule: RuleCard) {
    if isOpen { sentences[sentences.count - 1].leftOut = rule }
  }

  func decided(_ clause: Clause, _ role: ClauseRole, _ rule: String) {
    guard isOpen else { return }
    sentences[sentences.count - 1].clauses.append(LoggedClause(clause: clause, role: role, rule: rule))
  }

  func judged(_ context: StatementContext, id: String?, due: PartialDate? = nil, leftOut: RuleCard? = nil) {
    guard isOpen else { return }
    sentences[sentences.count - 1].statements.append(
      LoggedStatement(context: context, id: id, due: due, leftOut: leftOut))
  }
}
