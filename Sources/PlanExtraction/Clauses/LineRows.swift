import ChineseText

/// The memory in which one line after the other is read (行内存): made once for a reading, and used over and over.
///
/// With a log nothing is given back before the log itself: what it noted is looked at after its line.
final class LineRows {
  let words = RowStore<WordHit>()
  let times = RowStore<TimeExpression>()
  let seen = RowStore<Clause.Seen>()
  let clauses = RowStore<Clause>()
  let sentences = RowStore<Sentence>()
  let drafts = RowStore<Draft>()
  let draftClauses = RowStore<Clause>()
  let rules = RowStore<String>()
  let pending = RowStore<Clause>()
  let memory = LineMemory()
  /// What stands where in the line that is being read.
  var scan: LineScan?
  private let keepsAll: Bool

  init(log: ReadingLog?) {
    keepsAll = log != nil
    log?.keep(self)
  }

  /// The next line begins.
  func resetLine() {
    sentences.reset()
    guard !keepsAll else { return }
    words.reset()
    times.reset()
    seen.reset()
    clauses.reset()
  }

  /// The next sentence begins to be put together.
  func resetSentence() {
    drafts.reset()
    pending.reset()
    guard !keepsAll else { return }
    draftClauses.reset()
    rules.reset()
  }
}
