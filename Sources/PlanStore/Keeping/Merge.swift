import GRDB
import PlanModel

/// What taking in another store did (并入结果).
public struct MergeReport: Hashable, Sendable {
  public var units = 0
  public var commitments = 0
  public var entries = 0
  public var documents = 0
  /// Rows of everything else: targets, steps, adjustments, sign-off, edits, decisions.
  public var others = 0
  /// Where both sides say different things, with what became of it.
  public var conflicts: [MergeConflict] = []

  public init() {}
}

extension Store {
  /// Takes in another store (并入): same items get what is new, nothing doubles. Things go by identity, documents by
  /// their bytes; the other's first unit comes below ours (or below `unit`).
  ///
  /// The other store's journal and what it seals are verified first.
  @discardableResult
  public func merge(_ path: String, under unit: String? = nil, by author: Author) throws -> MergeReport {
    let other = try Store.open(path, for: .reading)
    if let ailment = try other.examine().ailments.first {
      throw StoreError.damagedFile(path: path, ailment)
    }
    try other.close()
    try outsideTransaction { try Prepared($0, "ATTACH ? AS other").run(.text(path)) }
    defer { try? outsideTransaction { try $0.execute(sql: "DETACH other") } }
    return try write("merge", subject: path.split(separator: "/").last.map { String($0) } ?? path, by: author)
    {
      session in
      var merge = Merge(session, under: try unit.map(session.snapshot.unitId) ?? session.snapshot.rootId())
      return try merge.run()
    }
  }
}

/// The steps of a merge, each a few statements over both files.
struct Merge {
  let session: Session
  private let home: Int
  /// The unit of the other store that is taken in with all below it; nil: everything.
  let part: String?
  var report = MergeReport()

  init(_ session: Session, under home: Int, part: String? = nil) {
    self.session = session
    self.home = home
    self.part = part
  }

  var db: Database { session.db }

  mutating func run() throws -> MergeReport {
    try db.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS unitMap (old INTEGER PRIMARY KEY, new INTEGER);
        CREATE TEMP TABLE IF NOT EXISTS planMap (old INTEGER PRIMARY KEY, new INTEGER);
        CREATE TEMP TABLE IF NOT EXISTS documentMap (old INTEGER PRIMARY KEY, new INTEGER);
        CREATE TEMP TABLE IF NOT EXISTS commitmentMap (old INTEGER PRIMARY KEY, new INTEGER, isNew INTEGER);
        CREATE TEMP TABLE IF NOT EXISTS outcomeMap (old INTEGER PRIMARY KEY, new INTEGER, isNew INTEGER);
        DELETE FROM unitMap; DELETE FROM planMap; DELETE FROM documentMap; DELETE FROM commitmentMap;
        DELETE FROM outcomeMap;
        """)
    let before = try lastIds()
    try units()
    try documents()
    try plans()
    try commitments()
    try progress()
    try adjustments()
    try signOffs()
    try outcomes()
    try published()
    report.others =
      session.writesWithoutSeal - report.units - report.commitments - report.entries - report.documents
    for table in SealedTable.all { try session.sealInserted(table, after: before[table.name]) }
    return report
  }

  /// The last row of each table that counts them, so that what is new is found without reading what was there.
  private func lastIds() throws -> [String: Int] {
    var last: [String: Int] = [:]
    for table in SealedTable.all where table.order == "id" {
      last[table.name] = try count("SELECT coalesce(max(id), 0) FROM main.\(table.name)")
    }
    return last
  }

  func count(_ sql: String) throws -> Int { try Prepared(db, sql).first { $0.int(0) } ?? 0 }

  // MARK: Steps

  private mutating func units() throws {
    var parents: [(old: Int, identity: String, code: String, name: String, level: String, parent: Int?)] = []
    try Prepared(
      db,
      """
      WITH RECURSIVE tree(id, depth) AS (SELECT id, 0 FROM other.unit WHERE iif(?1 IS NULL, parentId IS NULL, identity = ?1)
        UNION ALL SELECT u.id, depth + 1 FROM other.unit AS u JOIN tree ON u.parentId = tree.id)
      SELECT u.id, u.identity, u.code, u.name, u.level, u.parentId FROM tree JOIN other.unit AS u ON u.id = tree.id
      ORDER BY depth, u.id
      """
    ).each(.text(part)) {
      parents.append(($0.int(0), $0.text(1), $0.text(2), $0.text(3), $0.text(4), $0.optionalInt(5)))
    }
    var ids: [Int: Int] = [:]
    for unit in parents {
      let above = unit.parent.flatMap { ids[$0] } ?? home
      let known = try session.statement(
        "SELECT id FROM unit WHERE identity = ?1 OR (parentId = ?2 AND name = ?3) ORDER BY identity = ?1 DESC LIMIT 1"
      ).first(.text(unit.identity), .int(above), .text(unit.name)) { $0.int(0) }
      if let known {
        ids[unit.old] = known
      } else {
        try session.run("INSERT INTO unit (identity, code, name, level, parentId) VALUES (?, ?, ?, ?, ?)") {
          for text in [unit.identity, unit.code, unit.name, unit.level] { $0.bind(text) }
          $0.bind(above)
        }
        ids[unit.old] = Int(db.lastInsertedRowID)
        report.units += 1
      }
      try session.statement("INSERT INTO unitMap VALUES (?, ?)").run(.int(unit.old), .int(ids[unit.old]))
    }
    try session.change(
      """
      INSERT INTO profile (unitId, key, value) SELECT m.new, p.key, p.value FROM other.profile AS p
      JOIN unitMap AS m ON m.old = p.unitId WHERE true ON CONFLICT DO NOTHING
      """)
    try session.change(
      """
      INSERT INTO tenure (\(names("tenure")), journalId)
      SELECT \(names("tenure", "t", replacing: ["unitId": "m.new"])), \(session.journalId)
      FROM other.tenure AS t JOIN unitMap AS m ON m.old = t.unitId
      WHERE NOT EXISTS (SELECT 1 FROM main.tenure AS k WHERE k.identity = t.identity) ORDER BY t.id
      """)
  }

  private mutating func documents() throws {
    // Of a part, only what it issued or what its own items and answers are read from.
    let ofPart =
      part == nil
      ? ""
      : """
      AND (m.new IS NOT NULL OR EXISTS (SELECT 1 FROM other.commitment AS c JOIN unitMap AS u ON u.old = c.unitId
          WHERE c.documentId = d.id)
        OR EXISTS (SELECT 1 FROM other.outcome AS o JOIN other.link AS l ON l.outcomeId = o.id
          JOIN other.commitment AS c ON c.id = l.commitmentId JOIN unitMap AS u ON u.old = c.unitId
          WHERE o.documentId = d.id))
      """
    report.documents = try session.change(
      """
      INSERT INTO document (\(names("document")), journalId)
      SELECT \(names("document", "d", replacing: ["unitId": "m.new"])), \(session.journalId)
      FROM other.document AS d LEFT JOIN unitMap AS m ON m.old = d.unitId
      WHERE NOT EXISTS (SELECT 1 FROM main.document AS k WHERE k.sha256 = d.sha256) \(ofPart) ORDER BY d.id
      """)
    try db.execute(
      sql:
        "INSERT INTO documentMap SELECT o.id, d.id FROM other.document AS o CROSS JOIN main.document AS d USING (sha256)"
    )
  }

  private func plans() throws {
    try session.change(
      """
      INSERT INTO plan (\(names("plan")), journalId)
      SELECT \(names("plan", "p", replacing: ["unitId": "m.new", "documentId": "k.new"])),
        iif(p.adopted IS NULL, NULL, \(session.journalId))
      FROM other.plan AS p JOIN unitMap AS m ON m.old = p.unitId LEFT JOIN documentMap AS k ON k.old = p.documentId
      WHERE p.adopted IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM main.plan AS own WHERE own.unitId = m.new AND own.period = p.period)
      ORDER BY p.id
      """)
    try db.execute(
      sql: """
        INSERT INTO planMap SELECT p.id, own.id FROM other.plan AS p JOIN unitMap AS m ON m.old = p.unitId
        JOIN main.plan AS own ON own.unitId = m.new AND own.period = p.period
        """)
  }

  private mutating func commitments() throws {
    let mapped = ["unitId": "u.new", "planId": "p.new", "documentId": "d.new"]
    try noteTakenCodes()
    let last = try count("SELECT coalesce(max(id), 0) FROM main.commitment")
    report.commitments = try session.change(
      """
      INSERT INTO commitment (\(names("commitment")), journalId, lead, supporting, leaders, weight, notes)
      SELECT \(names("commitment", "c", replacing: mapped)), \(session.journalId),
        c.lead, c.supporting, c.leaders, c.weight, c.notes
      FROM other.commitment AS c JOIN unitMap AS u ON u.old = c.unitId JOIN planMap AS p ON p.old = c.planId
      LEFT JOIN documentMap AS d ON d.old = c.documentId
      WHERE c.journalId IS NOT NULL AND NOT EXISTS (SELECT 1 FROM main.commitment AS k WHERE k.identity = c.identity)
        AND NOT EXISTS (SELECT 1 FROM main.commitment AS own WHERE own.code = c.code AND own.unitId = u.new)
      ORDER BY c.id
      """)
    try db.execute(
      sql: """
        INSERT INTO commitmentMap SELECT o.id, c.id, c.id > \(last)
        FROM other.commitment AS o CROSS JOIN main.commitment AS c USING (identity) WHERE o.journalId IS NOT NULL
        """)
    try noteEdits()
    try session.change(
      """
      UPDATE commitment SET (lead, supporting, leaders, weight, notes) = (o.lead, o.supporting, o.leaders, o.weight, o.notes)
      FROM commitmentMap AS m JOIN other.commitment AS o ON o.id = m.old
      WHERE m.new = commitment.id AND NOT m.isNew AND m.new NOT IN (SELECT id FROM keptOwn) AND (commitment.lead, commitment.supporting, commitment.leaders,
        commitment.weight, commitment.notes) IS NOT (o.lead, o.supporting, o.leaders, o.weight, o.notes)
      """)
    try session.change(
      """
      UPDATE commitment SET parentId = above.new FROM commitmentMap AS m
      JOIN other.commitment AS o ON o.id = m.old JOIN commitmentMap AS above ON above.old = o.parentId
      WHERE m.new = commitment.id AND commitment.parentId IS NOT above.new
      """)
    try session.change(
      """
      INSERT INTO target (\(names("target")), journalId)
      SELECT \(names("target", "t", replacing: ["commitmentId": "m.new"])), \(session.journalId)
      FROM other.target AS t JOIN commitmentMap AS m ON m.old = t.commitmentId AND m.isNew WHERE t.version = 0
      """)
    // Steps may be planned after the adoption.
    try session.change(
      """
      INSERT INTO milestone (\(names("milestone")), journalId)
      SELECT \(names("milestone", "t", replacing: ["commitmentId": "m.new"])), \(session.journalId)
      FROM other.milestone AS t JOIN commitmentMap AS m ON m.old = t.commitmentId
      WHERE m.isNew OR NOT EXISTS (SELECT 1 FROM main.milestone AS own
        WHERE own.commitmentId = m.new AND (own.position = t.position OR own.name = t.name
          AND NOT EXISTS (SELECT 1 FROM other.milestone AS first WHERE first.commitmentId = t.commitmentId
            AND first.name = t.name AND first.position < t.position)))
      """)
    try session.change(
      """
      INSERT INTO assignment (\(names("assignment")), journalId)
      SELECT \(names("assignment", "a", replacing: ["commitmentId": "m.new"])), \(session.journalId)
      FROM other.assignment AS a JOIN commitmentMap AS m ON m.old = a.commitmentId
      WHERE NOT EXISTS (SELECT 1 FROM main.assignment AS k WHERE k.identity = a.identity) ORDER BY a.id
      """)
  }

  private mutating func progress() throws {
    report.entries = try session.change(
      """
      INSERT INTO progress (\(names("progress")), journalId)
      SELECT \(names("progress", "p", replacing: ["commitmentId": "m.new", "position": "row_number() OVER (ORDER BY p.journalId, p.position)"])),
        \(session.journalId)
      FROM other.progress AS p JOIN commitmentMap AS m ON m.old = p.commitmentId
      WHERE m.isNew OR NOT EXISTS (SELECT 1 FROM main.progress AS own
        WHERE own.commitmentId = m.new AND own.identity = p.identity)
      ORDER BY p.journalId, p.position
      """)
    try noteValues()
    try session.change(
      """
      INSERT INTO retraction (\(names("retraction")), journalId)
      SELECT \(names("retraction", "r", replacing: ["commitmentId": "m.new"])), \(session.journalId)
      FROM other.retraction AS r JOIN commitmentMap AS m ON m.old = r.commitmentId
      WHERE NOT EXISTS (SELECT 1 FROM main.retraction AS own WHERE own.commitmentId = m.new AND own.entry = r.entry)
      ORDER BY r.id
      """)
    try session.change(
      """
      INSERT INTO evidence (\(names("evidence")), journalId)
      SELECT \(names("evidence", "e", replacing: ["commitmentId": "m.new"])), \(session.journalId)
      FROM other.evidence AS e JOIN commitmentMap AS m ON m.old = e.commitmentId
      WHERE NOT EXISTS (SELECT 1 FROM main.evidence AS own WHERE own.commitmentId = m.new
        AND own.reference = e.reference AND own.recordedAt = e.recordedAt)
      ORDER BY e.id
      """)
  }

  private mutating func adjustments() throws {
    let isNew = """
      FROM other.adjustment AS a JOIN commitmentMap AS m ON m.old = a.commitmentId
      WHERE NOT EXISTS (SELECT 1 FROM main.adjustment AS k WHERE k.identity = a.identity)
      """
    let clashes = """
      EXISTS (SELECT 1 FROM main.adjustment AS own WHERE own.commitmentId = m.new AND own.version = a.version)
      """
    try noteAdjustments(clashes)
    try session.change(
      """
      INSERT INTO target (\(names("target")), journalId)
      SELECT \(names("target", "t", replacing: ["commitmentId": "m.new"])), \(session.journalId)
      FROM other.target AS t JOIN commitmentMap AS m ON m.old = t.commitmentId
      JOIN other.adjustment AS a ON a.commitmentId = t.commitmentId AND a.version = t.version
      WHERE NOT EXISTS (SELECT 1 FROM main.adjustment AS k WHERE k.identity = a.identity) AND NOT \(clashes)
      """)
    try session.change(
      """
      INSERT INTO adjustment (\(names("adjustment")), journalId)
      SELECT \(names("adjustment", "a", replacing: ["commitmentId": "m.new"])), \(session.journalId)
      \(isNew) AND NOT \(clashes) ORDER BY a.id
      """)
    try session.change(
      """
      INSERT INTO followUp (\(names("followUp")), journalId)
      SELECT \(names("followUp", "f", replacing: ["adjustmentId": "own.id"])), \(session.journalId)
      FROM other.followUp AS f JOIN other.adjustment AS a ON a.id = f.adjustmentId
      JOIN main.adjustment AS own USING (identity)
      WHERE NOT EXISTS (SELECT 1 FROM main.followUp AS k WHERE k.identity = f.identity) ORDER BY f.id
      """)
  }

  private func signOffs() throws {
    try session.change(
      """
      INSERT INTO signOff (\(names("signOff")), journalId)
      SELECT \(names("signOff", "s", replacing: ["commitmentId": "m.new"])), \(session.journalId)
      FROM other.signOff AS s JOIN commitmentMap AS m ON m.old = s.commitmentId
      WHERE NOT EXISTS (SELECT 1 FROM main.signOff AS k WHERE k.identity = s.identity) ORDER BY s.id
      """)
  }

  /// A sealed table's columns, in its order; of `alias`, with some taken from elsewhere.
  func names(_ table: String, _ alias: String? = nil, replacing: [String: String] = [:]) -> String {
    let columns = SealedTable.all.first { $0.name == table }?.columns ?? []
    guard let alias else { return columns.joined(separator: ", ") }
    return columns.map { replacing[$0] ?? "\(alias).\($0)" }.joined(separator: ", ")
  }
}

extension Session {
  /// Runs one statement and says how many rows it changed.
  @discardableResult
  func change(_ sql: String) throws -> Int {
    try Prepared(db, sql).run()
    // `changes` keeps the last count where a statement changed nothing but a trigger ran; this one is of the statement.
    let rows = db.changesCount
    writesWithoutSeal += rows
    return rows
  }

  /// Seals every row that was written with this entry's id by SQL of its own.
  ///
  /// - Parameter last: the table's last row before; a table without such a number is looked at by what was merged.
  func sealInserted(_ table: SealedTable, after last: Int?) throws {
    let new =
      last.map { "id > \($0)" }
      ?? (table.columns.contains("commitmentId") ? "commitmentId IN (SELECT new FROM commitmentMap)" : "true")
    let condition = "journalId = ? AND \(new)"
    let known = try statement("SELECT EXISTS (SELECT 1 FROM \(table.name) WHERE \(condition))")
      .first(.int(journalId)) { $0.int(0) == 1 }
    if known == true { try seal(table, where: condition, journalId) }
  }
}
