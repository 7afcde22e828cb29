import PlanModel

/// What was taken back (撤回结果): of which write, and how many entries of which commitments.
public struct Undone: Hashable, Sendable {
  public var entry: JournalEntry
  public var codes: [String]
  public var entries: Int
}

extension Session {
  /// Takes back what this hand wrote last, where that was progress (撤回): the entries stay in the journal and count no
  /// more. What an entry replaced stands again.
  ///
  /// Whatever else was written last has its own way back and is refused, as is an entry whose sign-off was asked for.
  public func undo() throws -> Undone {
    let last = try lastWrite()
    var rows: [(commitment: Int, identity: String, code: String)] = []
    try statement(
      """
      SELECT p.commitmentId, p.identity, c.code FROM progress AS p JOIN commitment AS c ON c.id = p.commitmentId
      WHERE p.journalId = ?1 AND NOT EXISTS (
        SELECT 1 FROM retraction AS r WHERE r.commitmentId = p.commitmentId AND r.entry = p.identity)
      ORDER BY p.position
      """
    ).each(.int(last.number)) { rows.append(($0.int(0), $0.text(1), $0.text(2))) }
    var codes: [String] = []
    for row in rows {
      let step = try statement("SELECT action FROM signOff WHERE commitmentId = ? ORDER BY id DESC LIMIT 1")
        .first(.int(row.commitment)) { $0.text(0) }
      if let step, step == "requested" || step == "verified" || step == "approved" {
        throw StoreError.undoAfterSignOff(code: row.code)
      }
      try insert(.retraction) {
        $0.add(row.commitment)
        $0.add(row.identity)
        $0.add(author.name)
        $0.add(author.at)
      }
      if codes.last != row.code { codes.append(row.code) }
    }
    finder.forget()
    return Undone(entry: last, codes: codes, entries: rows.count)
  }

  /// The last journal entry of this hand that isn't an `undo` and wasn't taken back.
  private func lastWrite() throws -> JournalEntry {
    var found: JournalEntry?
    var before = Int.max
    while found == nil {
      let entry = try statement(
        "SELECT \(JournalEntry.columns) FROM journal WHERE by = ? AND id < ? AND action <> 'undo' ORDER BY id DESC LIMIT 1"
      ).first(.text(author.name), .int(before)) { JournalEntry($0) }
      guard let entry else { throw StoreError.nothingToUndo(by: author.name) }
      // A table that was imported is sealed beside its entries, and so are the proofs that it names: they stay in the
      // store, where a proof of an entry that was taken back counts no more.
      let tables = entry.content.split(separator: "\n").compactMap { $0.split(separator: " ").first }
      let isProgressAlone =
        tables.contains("progress")
        && tables.allSatisfy { $0 == "progress" || $0 == "document" || $0 == "evidence" }
      guard isProgressAlone, entry.action != "merge" else {
        throw StoreError.cannotUndo(action: entry.action, by: author.name)
      }
      let stands = try statement(
        """
        SELECT EXISTS (SELECT 1 FROM progress AS p WHERE p.journalId = ?1 AND NOT EXISTS (
          SELECT 1 FROM retraction AS r WHERE r.commitmentId = p.commitmentId AND r.entry = p.identity))
        """
      ).first(.int(entry.number)) { $0.int(0) == 1 }
      if stands == true { found = entry }
      before = entry.number
    }
    guard let found else { throw StoreError.nothingToUndo(by: author.name) }
    return found
  }
}
