import GRDB
import PlanModel
import PlanSchema

/// Looks a store over (体检): structure, references, the journal's chain and what it seals, anchors, derived values.
struct Doctor {
  let db: Database
  private var ailments: [Ailment] = []

  init(_ db: Database) { self.db = db }

  mutating func examine() throws -> Examined {
    var examined = Examined()
    try checkStructure()
    try checkSchema()
    // What follows reads through indices; it means little where they are broken.
    if !ailments.contains(where: \.isOfStructure) {
      try checkChain()
      for table in SealedTable.all { try checkContent(table) }
      try checkDocuments()
      try checkAnchors("commitment", name: "code")
      try checkAnchors("outcome", name: "name")
      try checkCurrent()
      examined.journalEntries = try count("journal")
      examined.commitments = try count("commitment WHERE rejected IS NULL")
      examined.progressEntries = try count("progress")
      examined.schema = try Prepared(db, "PRAGMA user_version").first { $0.int(0) } ?? 0
    }
    examined.ailments = ailments
    return examined
  }

  private func count(_ rows: String) throws -> Int {
    try Prepared(db, "SELECT count(*) FROM \(rows)").first { $0.int(0) } ?? 0
  }

  private mutating func checkStructure() throws {
    var found: [Ailment] = []
    try Prepared(db, "PRAGMA integrity_check(100)").each { row in
      if row.text(0) != "ok" { found.append(.integrity(row.text(0))) }
    }
    try Prepared(db, "PRAGMA foreign_key_check").each { row in
      found.append(.foreignKey(table: row.text(0), row: row.int(1), refersTo: row.text(2)))
    }
    ailments += found
  }

  /// Holds tables, indices, views and the triggers that guard them against those of a store made today.
  private mutating func checkSchema() throws {
    let version = try Prepared(db, "PRAGMA user_version").first { $0.int(0) } ?? 0
    guard version == Schema.migrations.count else { return }
    let here = try Self.schema(db)
    let sound = try Self.sound.get()
    let changed = Set(here.keys).union(sound.keys).filter { here[$0] != sound[$0] }
    ailments += changed.sorted { ($0.kind, $0.name) < ($1.kind, $1.name) }.map {
      .changedSchema(kind: $0.kind, name: $0.name)
    }
  }

  private struct SchemaPart: Hashable {
    var kind: String
    var name: String
  }

  /// That of a store made today.
  private static let sound = Result<[SchemaPart: String], any Error> {
    try DatabaseQueue().write { db in
      try StoreFile.migrate(db, from: 0)
      return try schema(db)
    }
  }

  private static func schema(_ db: Database) throws -> [SchemaPart: String] {
    var parts: [SchemaPart: String] = [:]
    // What SQLite keeps for itself (statistics of ANALYZE) is nobody's guard.
    try Prepared(db, "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite%'").each {
      parts[SchemaPart(kind: $0.text(0), name: $0.text(1))] = $0.text(2)
    }
    return parts
  }

  private mutating func checkChain() throws {
    var previous = ""
    var expected = 1
    var found: [Ailment] = []
    try Prepared(db, "SELECT \(JournalEntry.columns) FROM journal ORDER BY id").each { row in
      let entry = JournalEntry(row)
      if entry.number != expected { found.append(.missingEntry(expected)) }
      if entry.previous != previous || entry.hash != entry.expectedHash {
        found.append(.brokenChain(entry: entry.number))
      }
      previous = entry.hash
      expected = entry.number + 1
    }
    ailments += found
  }

  /// Seals the rows of each journal entry again and compares.
  private mutating func checkContent(_ table: SealedTable) throws {
    var sealed: [Int: (rows: Int, digest: Substring)] = [:]
    try Prepared(db, "SELECT id, content FROM journal WHERE content LIKE ?").each(.text("%\(table.name) %")) {
      row in
      for line in row.text(1).split(separator: "\n") {
        let parts = line.split(separator: " ")
        if parts.count == 3, parts[0] == table.name, let rows = Int(parts[1]) {
          sealed[row.int(0)] = (rows, parts[2])
        }
      }
    }
    var found: [Ailment] = []
    func compare(_ entry: Int, _ seal: inout Seal) {
      let known = sealed.removeValue(forKey: entry)
      if known?.rows == seal.rows, let digest = known?.digest, digest == seal.digest() { return }
      found.append(
        .changedContent(table: table.name, entry: entry, sealed: known?.rows ?? 0, found: seal.rows))
    }
    var entry = 0
    var seal = Seal()
    let count = table.columnCount
    let order = table.order.split(separator: ", ").map { "\(table.name).\($0)" }.joined(separator: ", ")
    // Documents are sorted without their bytes, which may be many.
    let original = table == .document ? table.columns.firstIndex(of: "original").map { $0 + 1 } : nil
    let columns = table.columns.map { original != nil && $0 == "original" ? "id" : $0 }.joined(
      separator: ", ")
    try Prepared(
      db,
      "SELECT journalId, \(columns) FROM \(table.name) WHERE journalId IS NOT NULL ORDER BY journalId, \(order)"
    ).each { row in
      if row.int(0) != entry {
        if entry > 0 { compare(entry, &seal) }
        entry = row.int(0)
        seal = Seal()
      }
      for column in 1...count {
        guard column == original else {
          seal.add(row.bytes(column))
          continue
        }
        try KeptOriginal.open(db, document: row.int(column)) { kept in
          try seal.addBlob(kept.count) { piece in try kept.each { piece($0) } }
        }
      }
      seal.endRow()
    }
    if entry > 0 { compare(entry, &seal) }
    for (entry, known) in sealed.sorted(by: { $0.key < $1.key }) where known.rows > 0 {
      found.append(.changedContent(table: table.name, entry: entry, sealed: known.rows, found: 0))
    }
    ailments += found
  }

  private mutating func checkDocuments() throws {
    var found: [Ailment] = []
    try Prepared(db, "SELECT sha256, id FROM document ORDER BY id").each { row in
      var hash = RunningHash()
      try KeptOriginal.open(db, document: row.int(1)) { kept in try kept.each { hash.add($0) } }
      if hash.digest() != row.text(0) { found.append(.changedDocument(row.text(0))) }
    }
    ailments += found
  }

  /// Each quotation must stand in its document's text where its span says.
  private mutating func checkAnchors(_ table: String, name: String) throws {
    var document = 0
    var scalars: [Unicode.Scalar] = []
    var hash = ""
    var found: [Ailment] = []
    let text = try Prepared(db, "SELECT sha256, text, original FROM document WHERE id = ?")
    try Prepared(
      db,
      "SELECT documentId, \(name), spanStart, spanEnd, quote FROM \(table) WHERE documentId IS NOT NULL ORDER BY documentId, id"
    ).each { row in
      if row.int(0) != document {
        document = row.int(0)
        try text.each(.int(document)) { source in
          hash = source.text(0)
          scalars = Array(
            (source.optionalText(1) ?? String(decoding: source.blob(2), as: UTF8.self)).unicodeScalars)
        }
      }
      let (start, end) = (row.int(2), row.int(3))
      let isThere =
        start >= 0 && start <= end && end <= scalars.count
        && row.text(4).unicodeScalars.elementsEqual(scalars[start..<end])
      if !isThere { found.append(.orphanedAnchor(table: table, name: row.text(1), document: hash)) }
    }
    ailments += found
  }

  private mutating func checkCurrent() throws {
    // The latest values of a large ledger are worked out once: nothing kept that doesn't follow, and nothing missing.
    let kept = try count("current")
    let tracked = try count("(SELECT DISTINCT commitmentId FROM standingProgress)")
    if kept == tracked, try count("(SELECT * FROM current EXCEPT SELECT * FROM latestProgress)") == 0 {
      return
    }
    let rows = try count(
      """
      (SELECT * FROM (SELECT * FROM current EXCEPT SELECT * FROM latestProgress)
       UNION SELECT * FROM (SELECT * FROM latestProgress EXCEPT SELECT * FROM current))
      """)
    if rows > 0 { ailments.append(.staleCurrent(rows: rows)) }
  }
}

extension Store {
  /// Looks the store over. With `rebuild`, derived values that don't follow from the entries are made anew.
  public func examine(rebuild: Bool = false) throws -> Examined {
    var examined = try read { snapshot in
      var doctor = Doctor(snapshot.db)
      return try doctor.examine()
    }
    guard rebuild, examined.ailments.contains(where: { if case .staleCurrent = $0 { true } else { false } })
    else {
      return examined
    }
    try mend { db in
      try db.execute(sql: "DELETE FROM current; INSERT INTO current SELECT * FROM latestProgress")
    }
    examined.ailments.removeAll { if case .staleCurrent = $0 { true } else { false } }
    examined.rebuiltCurrent = true
    return examined
  }
}
