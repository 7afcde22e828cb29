import PlanModel

extension Snapshot {
  /// Journal entries on a subject, oldest first: a commitment's code.
  public func journal(of subject: String) throws -> [JournalEntry] {
    var entries: [JournalEntry] = []
    try statement("SELECT \(JournalEntry.columns) FROM journal WHERE subject = ? ORDER BY id")
      .each(.text(subject)) { entries.append(JournalEntry($0)) }
    return entries
  }

  /// Journal entries of one kind, oldest first.
  public func journal(ofAction action: String) throws -> [JournalEntry] {
    var entries: [JournalEntry] = []
    try statement("SELECT \(JournalEntry.columns) FROM journal WHERE action = ? ORDER BY id")
      .each(.text(action)) { entries.append(JournalEntry($0)) }
    return entries
  }
}
