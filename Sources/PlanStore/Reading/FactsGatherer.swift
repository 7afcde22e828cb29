import PlanModel

/// Puts together what belongs to one commitment after the other.
final class FactsGatherer {
  private let snapshot: Snapshot
  private var query: FactsQuery
  private let unitIds: String?
  private let planIds: String?
  /// The last journal entry of what was known.
  private let lastEntry: Int
  private var asOf: String
  private var commitmentDecoder: CommitmentDecoder
  private var units = UnitCache()
  private var plansWithEntries: [String: [Int: Bool]] = [:]

  private let targets: Prepared
  private let progress: Prepared
  /// The day up to which it looks.
  private var progressDay: String?
  private let replaced: Prepared?
  private let adjustments: Prepared?
  private let signOffs: Prepared?
  private let milestones: Prepared?
  private let outcomes: Prepared?
  private let examinations: Prepared?
  private let lights: Prepared?
  private let parts: Prepared?
  private let followUps: Prepared?
  private let entryInPlan: Prepared

  init(_ snapshot: Snapshot, _ query: FactsQuery) throws {
    self.snapshot = snapshot
    self.query = query
    asOf = query.asOf.description
    commitmentDecoder = CommitmentDecoder(snapshot, brief: query.detail == .brief)
    unitIds = try query.unit.map { Self.json(try snapshot.subtree(try snapshot.unitId($0))) }
    planIds = try query.period.map { Self.json(try snapshot.plans(inside: $0)) }
    lastEntry = try query.knownAt.map(snapshot.lastJournalEntry) ?? Int.max
    func prepare(_ table: String, _ sql: String) throws -> Prepared? {
      try snapshot.hasRows(table) ? Prepared(snapshot.db, sql) : nil
    }
    let db = snapshot.db
    targets = try Prepared(
      db,
      "SELECT version, \(TargetRecord.columns) FROM target WHERE commitmentId = ? ORDER BY version, position")
    progress = try Prepared(
      db,
      """
      SELECT \(query.detail == .brief ? ProgressRecord.briefColumns : ProgressRecord.columns) FROM progress
      WHERE commitmentId = ? AND day <= ? AND journalId <= ? ORDER BY day, journalId, position
      """)
    let hasReplaced = try snapshot.hasRows("progress WHERE replaces IS NOT NULL")
    let hasRetracted = try snapshot.hasRows("retraction")
    replaced = hasReplaced || hasRetracted ? try Prepared(db, Self.gone) : nil
    followUps = try prepare(
      "followUp",
      "SELECT step, day, number, by FROM followUp WHERE adjustmentId = ? AND journalId <= ? ORDER BY id")
    adjustments = try prepare("adjustment", AdjustmentRecord.select)
    signOffs = try prepare("signOff", SignOffRecord.select)
    milestones = try prepare("milestone", MilestoneRecord.select)
    outcomes = try prepare("link", AcceptedOutcomeRecord.select)
    examinations = try prepare("examination", AcceptedOutcomeRecord.examinations)
    lights = try prepare(
      "publishedLight",
      """
      SELECT l.light FROM publishedLight AS l JOIN publishedReport AS r ON r.id = l.reportId
      WHERE l.commitmentId = ? AND r.day <= ? AND r.journalId <= ? ORDER BY r.day, r.id
      """)
    parts = try prepare(
      "commitment WHERE parentId IS NOT NULL",
      "SELECT 1 FROM commitment WHERE parentId = ? AND rejected IS NULL AND adopted IS NOT NULL LIMIT 1")
    entryInPlan = try Prepared(
      db,
      """
      SELECT 1 FROM commitment AS c CROSS JOIN progress AS p ON p.commitmentId = c.id
      WHERE c.planId = ? AND p.day <= ? AND p.journalId <= ? LIMIT 1
      """)
  }

  /// Entries that were taken back, or that one which wasn't replaces.
  private static let gone = """
    SELECT replaces FROM progress AS p WHERE commitmentId = ?1 AND replaces IS NOT NULL AND journalId <= ?2
      AND NOT EXISTS (SELECT 1 FROM retraction AS r
        WHERE r.commitmentId = p.commitmentId AND r.entry = p.identity AND r.journalId <= ?2)
    UNION ALL SELECT entry FROM retraction WHERE commitmentId = ?1 AND journalId <= ?2
    """

  // MARK: Which commitments

  private var columns: String {
    query.detail == .brief ? CommitmentRecord.briefColumns : CommitmentRecord.columns
  }

  func commitments(withCode: Bool) throws -> String {
    var conditions = ["c.rejected IS NULL"]
    switch query.drafts {
    case .left: conditions.append("c.journalId <= :last")
    case .taken: conditions.append("(c.journalId IS NULL OR c.journalId <= :last)")
    case .only: conditions.append("c.journalId IS NULL")
    }
    if unitIds != nil { conditions.append("c.unitId IN (SELECT value FROM json_each(:units))") }
    if planIds != nil { conditions.append("c.planId IN (SELECT value FROM json_each(:plans))") }
    if query.lead != nil { conditions.append("c.lead = :lead") }
    if withCode { conditions.insert("c.code = :code", at: 0) }
    return """
      SELECT \(columns) FROM commitment AS c INDEXED BY sqlite_autoindex_commitment_2
      WHERE \(conditions.joined(separator: " AND ")) ORDER BY c.code, c.unitId
      """
  }

  /// After the code, in the order of `commitments`.
  func bindFilters(_ rows: Prepared) {
    if query.drafts != .only { rows.bind(lastEntry) }
    if let unitIds { rows.bind(unitIds) }
    if let planIds { rows.bind(planIds) }
    if let lead = query.lead { rows.bind(lead) }
  }

  private static func json(_ ids: [Int]) -> String {
    "[" + ids.map { String($0) }.joined(separator: ",") + "]"
  }

  // MARK: What belongs to one

  func facts(_ row: Prepared) throws -> CommitmentFacts? {
    let id = row.int(0)
    let planId = row.int(3)
    var commitment = try commitmentDecoder.decode(row)
    var versions: [Int: [Target]] = [:]
    targets.bind(id)
    while try targets.step() {
      let target = units.target(targets, from: 1)
      let version = targets.int(0)
      if version == 0 {
        commitment.original.targets.append(target)
      } else {
        versions[version, default: []].append(target)
      }
    }
    var facts = CommitmentFacts(commitment: commitment)
    facts.progress = try entries(of: id)
    if let adjustments {
      adjustments.bind(id)
      adjustments.bind(asOf)
      adjustments.bind(lastEntry)
      while try adjustments.step() {
        var adjustment = AdjustmentRecord.decode(adjustments, versions)
        adjustment.followUps = try followUps(of: adjustments.int(11))
        facts.adjustments.append(adjustment)
      }
      for adjustment in facts.adjustments {
        if case .terms(let terms) = adjustment.change { facts.terms = terms }
      }
      if !facts.adjustments.isEmpty { commitmentDecoder.mark(&facts.commitment, row) }
    }
    facts.signOffs = try list(signOffs, id, SignOffRecord.decode)
    facts.commitment.milestones = try milestones(of: id, facts.progress)
    facts.outcomes = try list(outcomes, id) { try AcceptedOutcomeRecord.decode($0, snapshot) }
    facts.examination = try examination(of: id, answered: !facts.outcomes.isEmpty)
    facts.publishedLights = try list(lights, id) { $0.value(0, or: Light.grey) }
    if facts.progress.isEmpty { facts.planHasEntries = try planHasEntries(planId) }
    if let parts { facts.hasParts = try parts.first(.int(id)) { _ in true } ?? false }
    if facts.hasParts { facts.parts = try self.parts(of: id) }
    return facts
  }

  /// The same commitment as of an earlier day, as a query for that day would give it: what carries its day is taken
  /// from the facts at hand, only what doesn't is asked for again.
  func past(_ facts: CommitmentFacts, _ row: Prepared, on day: CalendarDate) throws
    -> CommitmentFacts?
  {
    let now = (query.asOf, asOf)
    (query.asOf, asOf) = (day, day.description)
    defer { (query.asOf, asOf) = now }
    // Parts have histories of their own.
    if facts.hasParts { return try self.facts(row) }
    let id = row.int(0)
    var past = facts.past(day)
    for index in past.adjustments.indices { past.adjustments[index].followUps.removeAll { $0.on > day } }
    for (index, step) in past.commitment.milestones.enumerated() where step.reached.map({ $0 > day }) ?? false
    {
      past.commitment.milestones[index].reached = nil
    }
    if !facts.outcomes.isEmpty {
      past.outcomes = try list(outcomes, id) { try AcceptedOutcomeRecord.decode($0, snapshot) }
    }
    past.examination = try examination(of: id, answered: !past.outcomes.isEmpty)
    if !facts.publishedLights.isEmpty {
      past.publishedLights = try list(lights, id) { $0.value(0, or: Light.grey) }
    }
    past.planHasEntries = past.progress.isEmpty ? try planHasEntries(row.int(3)) : true
    return past
  }

  /// What a commitment was broken down into, with all that belongs to each.
  private func parts(of id: Int) throws -> [CommitmentFacts] {
    // One statement for each parent: a part may be a parent itself.
    let rows = try Prepared(
      snapshot.db,
      """
      SELECT \(CommitmentRecord.columns) FROM commitment AS c
      WHERE c.parentId = ? AND c.rejected IS NULL AND c.journalId <= ? ORDER BY c.code
      """)
    rows.bind(id)
    rows.bind(lastEntry)
    var parts: [CommitmentFacts] = []
    while try rows.step() { if let part = try facts(rows) { parts.append(part) } }
    return parts
  }

  private func followUps(of adjustment: Int) throws -> [AdjustmentFollowUp] {
    guard let followUps else { return [] }
    var steps: [AdjustmentFollowUp] = []
    try followUps.each(.int(adjustment), .int(lastEntry)) { row in
      guard let day = row.day(1), day <= query.asOf else { return }
      steps.append(
        AdjustmentFollowUp(
          step: row.value(0, or: .announced), on: day, number: row.optionalText(2), by: row.text(3)))
    }
    return steps
  }

  private func entries(of id: Int) throws -> [ProgressEntry] {
    var gone: Set<String> = []
    if let replaced {
      try replaced.each(.int(id), .int(lastEntry)) { gone.insert($0.text(0)) }
    }
    var entries: [ProgressEntry] = []
    progress.bind(id)
    // Its other parameters stay as they were bound.
    if progressDay != asOf {
      progress.bind(asOf)
      progress.bind(lastEntry)
      progressDay = asOf
    }
    entries.reserveCapacity(4)
    while try progress.step() {
      if !gone.isEmpty, gone.contains(progress.text(ProgressRecord.identityColumn)) { continue }
      entries.append(ProgressRecord.decode(progress, brief: query.detail == .brief, &units))
    }
    return entries
  }

  private func list<Value>(_ rows: Prepared?, _ id: Int, _ decode: (Prepared) throws -> Value) throws
    -> [Value]
  {
    guard let rows else { return [] }
    var values: [Value] = []
    try rows.each(.int(id), .text(asOf), .int(lastEntry)) { values.append(try decode($0)) }
    return values
  }

  /// The planned steps, each with the day on which an entry with evidence of E2 or better first reached it.
  private func milestones(of id: Int, _ progress: [ProgressEntry]) throws -> [Milestone] {
    guard let milestones else { return [] }
    var steps = try MilestoneRecord.standing(milestones, id, known: lastEntry)
    for index in steps.indices {
      let step = steps[index]
      steps[index].reached =
        progress.first { entry in
          guard entry.grade >= .e2 else { return false }
          if let name = entry.milestone, name == step.name { return true }
          guard let planned = step.stage, let stage = entry.stage else { return false }
          return stage >= planned
        }?.on
    }
    return steps
  }

  private func examination(of id: Int, answered: Bool) throws -> Examination {
    if answered { return .answered }
    guard let examinations else { return .notExamined }
    var result = Examination.notExamined
    try examinations.each(.int(id), .text(asOf), .int(lastEntry)) { row in
      if row.int(0) == 1 {
        result = .undecided
      } else if result == .notExamined {
        result = .silent
      }
    }
    return result
  }

  private func planHasEntries(_ plan: Int) throws -> Bool {
    if let known = plansWithEntries[asOf]?[plan] { return known }
    let has = try entryInPlan.first(.int(plan), .text(asOf), .int(lastEntry)) { _ in true } ?? false
    plansWithEntries[asOf, default: [:]][plan] = has
    return has
  }
}
