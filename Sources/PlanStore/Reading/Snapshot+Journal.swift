import PlanModel

/// Why an entry counts no more.
public enum GoneEntry: Hashable, Sendable {
  case takenBack
  /// By the journal entry of that number.
  case corrected(by: Int)
}

extension Snapshot {
  /// Journal entries on a subject, oldest first: a commitment's code.
  public func journal(of subject: String) throws -> [JournalEntry] {
    var entries: [JournalEntry] = []
    try statement("SELECT \(JournalEntry.columns) FROM journal WHERE subject = ? ORDER BY id")
      .each(.text(subject)) { entries.append(JournalEntry($0)) }
    return entries
  }

  /// Whether all that the imports of a table wrote was taken back since (已撤回): it may be imported again.
  ///
  /// A table that made commitments stands: those are never taken back.
  public func isTakenBack(importOf sha256: String) throws -> Bool {
    var wrote = false
    for entry in try journal(ofAction: "import") where entry.detail == sha256 {
      let tables = entry.content.split(separator: "\n").compactMap { $0.split(separator: " ").first }
      if tables.contains("commitment") { return false }
      guard tables.contains("progress") else { continue }
      wrote = true
      let stands = try statement(
        """
        SELECT EXISTS (SELECT 1 FROM progress AS p WHERE p.journalId = ?1 AND NOT EXISTS (
          SELECT 1 FROM retraction AS r WHERE r.commitmentId = p.commitmentId AND r.entry = p.identity))
        """
      ).first(.int(entry.number)) { $0.int(0) == 1 }
      if stands ?? true { return false }
    }
    return wrote
  }

  /// What became of a commitment's entries that count no more (撤回、更正): by the journal entry that wrote them.
  public func gone(of facts: CommitmentFacts) throws -> [Int: GoneEntry] {
    var gone: [Int: GoneEntry] = [:]
    try statement(
      """
      SELECT p.journalId,
        EXISTS (SELECT 1 FROM retraction AS r WHERE r.commitmentId = p.commitmentId AND r.entry = p.identity),
        (SELECT max(later.journalId) FROM progress AS later
          WHERE later.commitmentId = p.commitmentId AND later.replaces = p.identity AND NOT EXISTS (
            SELECT 1 FROM retraction AS r WHERE r.commitmentId = later.commitmentId AND r.entry = later.identity))
      FROM progress AS p JOIN commitment AS c ON c.id = p.commitmentId WHERE c.identity = ?
      """
    ).each(.text(facts.commitment.id)) { row in
      if row.int(1) == 1 {
        gone[row.int(0)] = .takenBack
      } else if let by = row.optionalInt(2) {
        gone[row.int(0)] = .corrected(by: by)
      }
    }
    return gone
  }

  /// Journal entries of one kind, oldest first.
  public func journal(ofAction action: String) throws -> [JournalEntry] {
    var entries: [JournalEntry] = []
    try statement("SELECT \(JournalEntry.columns) FROM journal WHERE action = ? ORDER BY id")
      .each(.text(action)) { entries.append(JournalEntry($0)) }
    return entries
  }
}
