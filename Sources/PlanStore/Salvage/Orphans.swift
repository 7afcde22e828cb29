import GRDB

/// What belongs to something that is lost: units and plans are made up again from what is known of them, the rest goes
/// and is listed.
struct Orphans {
  let db: Database

  func settle() throws -> [Loss] {
    var losses = try makeUnits() + makePlans()
    // Taking one out may orphan another.
    while true {
      let found = try orphans()
      if found.isEmpty { return losses }
      losses += found
    }
  }

  private func makeUnits() throws -> [Loss] {
    var lost = try ids(
      "SELECT unitId FROM plan UNION SELECT unitId FROM commitment UNION SELECT parentId FROM unit WHERE parentId IS NOT NULL",
      missingIn: "unit")
    let hasRoot = try Prepared(db, "SELECT 1 FROM unit WHERE parentId IS NULL").first { _ in true } ?? false
    if !hasRoot, lost.isEmpty { lost = [1] }
    for (place, id) in lost.enumerated() {
      let parent =
        !hasRoot && place == 0
        ? nil
        : try Prepared(db, "SELECT id FROM unit WHERE parentId IS NULL").first { $0.int(0) }
      try Prepared(
        db, "INSERT INTO unit (id, identity, code, name, level, parentId) VALUES (?, ?, ?, ?, 'town', ?)"
      )
      .run(.int(id), .text("salvaged-unit-\(id)"), .text("U\(id)"), .text("未知单位\(id)"), .int(parent))
    }
    return lost.map { .replaced(table: "unit", id: $0) }
  }

  private func makePlans() throws -> [Loss] {
    let lost = try ids("SELECT planId FROM commitment", missingIn: "plan")
    for id in lost {
      // The plan of a year: what it was called can't be known any more.
      try Prepared(
        db,
        """
        INSERT INTO plan (id, identity, unitId, period, firstDay, lastDay, title, adopted, journalId)
        SELECT ?1, 'salvaged-plan-' || ?1, unitId, y || '-01-01/' || y || '-12-31', y || '-01-01', y || '-12-31', '',
          min(adopted), min(journalId)
        FROM (SELECT unitId, substr(max(dueDay) OVER (), 1, 4) AS y, adopted, journalId FROM commitment WHERE planId = ?1)
        """
      ).run(.int(id))
    }
    return lost.map { .replaced(table: "plan", id: $0) }
  }

  private func ids(_ references: String, missingIn table: String) throws -> [Int] {
    var ids: [Int] = []
    try Prepared(db, "SELECT * FROM (\(references)) EXCEPT SELECT id FROM \(table) ORDER BY 1").each {
      ids.append($0.int(0))
    }
    return ids
  }

  /// Lists and takes out the rows that refer to a missing one.
  private func orphans() throws -> [Loss] {
    var references: [(table: String, column: String, to: String)] = []
    try Prepared(
      db,
      "SELECT m.name, f.\"from\", f.\"table\" FROM sqlite_master AS m JOIN pragma_foreign_key_list(m.name) AS f WHERE m.type = 'table' AND m.name <> 'current' ORDER BY m.rowid"
    ).each { references.append(($0.text(0), $0.text(1), $0.text(2))) }
    var losses: [Loss] = []
    for reference in references {
      let (table, column, target) = reference
      let orphaned = "\(column) IS NOT NULL AND \(column) NOT IN (SELECT id FROM \(target))"
      if table == "commitment", column == "parentId" {
        try db.execute(sql: "UPDATE commitment SET parentId = NULL WHERE \(orphaned)")
        continue
      }
      let row = try Prepared(db, "SELECT * FROM \(table) WHERE \(orphaned)")
      let width = try Prepared(db, "SELECT count(*) FROM pragma_table_info(?)").first(.text(table)) {
        $0.int(0)
      }
      try row.each { row in
        let words = (0..<(width ?? 0)).compactMap { row.isNull($0) ? nil : row.text($0) }
        losses.append(
          .orphan(table: table, row: String(words.joined(separator: " ").prefix(200)), refersTo: target))
      }
      try db.execute(sql: "DELETE FROM \(table) WHERE \(orphaned)")
    }
    return losses
  }
}
