import GRDB
import PlanModel
import SQLiteSettings

/// The latest values of commitments while thousands of entries come in (当前值的成批更新).
///
/// Two triggers keep `current` after every single entry, at the cost of a write each. A long import takes
/// them away within its own transaction, notes each commitment's entries as they come, one commitment after another,
/// and puts them back. What the table says is the same.
///
/// With them go two that look at every row before it is written, though the session has looked already: whether the entry
/// that one replaces is there (`append` asks where one replaces any), and whether a target of version 0 belongs to a
/// commitment of another write (`add` has just made the commitment).
final class CurrentValues {
  private let triggers: [String]
  private let fresh: Prepared
  private let renewed: Prepared
  private var run: Run?

  /// Entries of one commitment that came one after the other.
  private struct Run {
    var commitment: Int
    var day: CalendarDate
    var valued: (day: CalendarDate, value: Quantity, grade: EvidenceGrade)?
    var staged: (day: CalendarDate, stage: ProjectStage)?
    /// Whether an entry replaces an earlier one, so that the last isn't all that counts.
    var replaces = false

    mutating func note(_ entry: ProgressEntry) {
      if day < entry.on { day = entry.on }
      // Of entries of one day the later counts.
      if let value = entry.value, valued.map({ $0.day <= entry.on }) ?? true {
        valued = (entry.on, value, entry.grade)
      }
      if let stage = entry.stage, staged.map({ $0.day <= entry.on }) ?? true { staged = (entry.on, stage) }
      if entry.replaces != nil { replaces = true }
    }
  }

  static let triggerNames = [
    "progressKeepsCurrent", "replacedProgressRenewsCurrent", "progressReplacesItsOwn",
    "originalTargetsAreComplete",
  ]

  /// Takes the triggers away.
  init(_ session: Session) throws {
    var found: [String] = []
    let names = Self.triggerNames.map { "'\($0)'" }.joined(separator: ", ")
    try Prepared(session.db, "SELECT sql FROM sqlite_master WHERE name IN (\(names)) ORDER BY rowid").each {
      found.append($0.text(0))
    }
    triggers = found
    for name in Self.triggerNames { try session.db.execute(sql: "DROP TRIGGER \(name)") }
    fresh = try Prepared(
      session.db,
      """
      INSERT INTO current (commitmentId, day, value, unit, valueDay, grade, stage) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (commitmentId) DO NOTHING
      """)
    renewed = try Prepared(
      session.db,
      """
      UPDATE current SET
        day = (SELECT max(day) FROM standingProgress AS p WHERE p.commitmentId = ?1),
        (value, unit, valueDay, grade) = (SELECT value, unit, day, grade FROM standingProgress AS p
          WHERE p.commitmentId = ?1 AND p.value IS NOT NULL ORDER BY day DESC, journalId DESC, position DESC LIMIT 1),
        stage = (SELECT stage FROM standingProgress AS p
          WHERE p.commitmentId = ?1 AND p.stage IS NOT NULL ORDER BY day DESC, journalId DESC, position DESC LIMIT 1)
      WHERE commitmentId = ?1
      """)
  }

  /// An entry that was written.
  func note(_ entry: ProgressEntry, of commitment: Int) throws {
    if run?.commitment != commitment {
      try write()
      run = Run(commitment: commitment, day: entry.on)
    }
    run?.note(entry)
  }

  private func write() throws {
    guard let own = run else { return }
    run = nil
    fresh.bind(own.commitment)
    fresh.bind(own.day.column)
    fresh.bind(own.valued.map { $0.value.value.column })
    fresh.bind(own.valued?.value.unit.text)
    fresh.bind(own.valued?.day.column)
    fresh.bind(own.valued?.grade.rawValue)
    fresh.bind(own.staged?.stage.rawValue)
    try fresh.run()
    guard own.replaces || fresh.changes == 0 else { return }
    renewed.bind(own.commitment)
    try renewed.run()
  }

  /// Writes what is left and puts the triggers back.
  func finish(_ session: Session) throws {
    try write()
    for sql in triggers { try session.db.execute(sql: sql) }
  }
}

extension Session {
  /// Runs `body`, in which many entries are appended and no latest value is asked for.
  ///
  /// References aren't asked for every row, since the session has looked each up or just made it.
  ///
  /// - Parameter onlyEntries: `body` writes nothing but entries and their evidence. Then CHECKs aren't asked either: they
  ///   say of a day, a grade, a value with its unit and a moment what the types of an entry say.
  public func appendingMany<Value>(onlyEntries: Bool = false, _ body: () throws -> Value) throws -> Value {
    sqlite_settings_references(UnsafeMutableRawPointer(db.sqliteConnection), 0)
    defer { sqlite_settings_references(UnsafeMutableRawPointer(db.sqliteConnection), 1) }
    if onlyEntries { try db.execute(sql: "PRAGMA ignore_check_constraints = ON") }
    // It can't fail where setting it didn't.
    defer { if onlyEntries { try? db.execute(sql: "PRAGMA ignore_check_constraints = OFF") } }
    currentValues = try CurrentValues(self)
    let value = try body()
    try currentValues?.finish(self)
    currentValues = nil
    return value
  }
}
