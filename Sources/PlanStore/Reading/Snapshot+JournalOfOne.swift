import PlanModel

extension Snapshot {
  /// Journal entries on one commitment, oldest first: where several units have its code, only those that wrote to it.
  ///
  /// What an entry wrote says whose it is; an edit writes nothing that is sealed, and names the unit that was given.
  public func journal(of facts: CommitmentFacts) throws -> [JournalEntry] {
    let all = try journal(of: facts.commitment.code)
    var own: Set<Int> = []
    var others: Set<Int> = []
    var isAlone = true
    var unitId: Int?
    try statement("SELECT id, identity, journalId, unitId FROM commitment WHERE code = ?")
      .each(.text(facts.commitment.code)) { row in
        var written = try entries(on: row.int(0))
        if let adopted = row.optionalInt(2) { written.insert(adopted) }
        if row.text(1) == facts.commitment.id {
          own = written
          unitId = row.int(3)
        } else {
          others.formUnion(written)
          isAlone = false
        }
      }
    if isAlone { return all }
    return all.filter { entry in
      if own.contains(entry.number) { return true }
      if others.contains(entry.number) { return false }
      guard let named = try? self.unitId(entry.detail) else { return true }
      return named == unitId
    }
  }

  /// The journal entries that wrote something of a commitment.
  private func entries(on id: Int) throws -> Set<Int> {
    var found: Set<Int> = []
    for table in SealedTable.all where table.columns.contains("commitmentId") {
      try statement("SELECT DISTINCT journalId FROM \(table.name) WHERE commitmentId = ?").each(.int(id)) {
        if let entry = $0.optionalInt(0) { found.insert(entry) }
      }
    }
    return found
  }
}
