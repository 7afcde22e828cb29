import FoundationEssentials
import PlanModel

// Decisions on drafts, each kept with who, when and why, and with the draft as it was (定夺草稿).
extension Session {
  /// Says that a draft is a commitment. It is adopted, which nothing takes back, by `adoptAccepted`.
  public func acceptDraft(
    _ code: String, unit: String? = nil, on day: CalendarDate, reason: String? = nil
  ) throws {
    try noteDraft(try draft(code, unit), .accepted, on: day, reason: reason)
  }

  /// Adopts drafts (采纳), in the order in which they were recorded; those that nobody had accepted yet are noted.
  public func adopt(
    drafts: [(code: String, unit: String?)], on day: CalendarDate, reason: String? = nil
  ) throws {
    var found = try drafts.map { try draft($0.code, $0.unit) }
    found.sort { $0.id < $1.id }
    let accepted = try snapshot.acceptedDrafts()
    // Plans first: a journal entry seals its rows in the order of their ids.
    var plans: [Int: Int?] = [:]
    for one in found where plans[one.planId] == nil { plans[one.planId] = one.documentId }
    for (plan, document) in plans.sorted(by: { $0.key < $1.key })
    where adoptedPlans.insert(plan).inserted {
      try adoptPlan(plan, on: day, document: document)
    }
    for one in found {
      if !accepted.contains(one.identity) { try noteDraft(one, .accepted, on: day, reason: reason) }
      try adopt(code: one.code, unit: try snapshot.unitName(one.unitId), on: day)
    }
  }

  /// Adopts what was accepted one by one. Returns the codes.
  public func adoptAccepted(on day: CalendarDate) throws -> [String] {
    let accepted = try snapshot.acceptedDrafts()
    var drafts: [(code: String, unit: String?)] = []
    for identity in accepted {
      let row = try statement("SELECT code, unitId FROM commitment WHERE identity = ?").first(.text(identity))
      {
        (code: $0.text(0), unit: $0.int(1))
      }
      if let row { drafts.append((row.code, try snapshot.unitName(row.unit))) }
    }
    drafts.sort { $0.code < $1.code }
    try adopt(drafts: drafts, on: day)
    return drafts.map(\.code)
  }

  /// Rejects a draft (驳回), with the reason.
  public func rejectDraft(
    _ code: String, unit: String? = nil, on day: CalendarDate, reason: String? = nil
  ) throws {
    try noteDraft(try draft(code, unit), .rejected, on: day, reason: reason)
    try reject(code: code, unit: unit, on: day)
  }

  /// Edits a draft (修改); how it was is kept.
  public func editDraft(
    _ code: String, unit: String? = nil, _ edit: CommitmentEdit, on day: CalendarDate, reason: String? = nil
  ) throws {
    try noteDraft(try draft(code, unit), .edited, on: day, reason: reason)
    try self.edit(code, unit: unit, edit)
  }

  func draft(_ code: String, _ unit: String?) throws -> LocatedCommitment {
    let found = try snapshot.locate(code, unit: unit)
    guard !found.isAdopted else { throw StoreError.isAdopted(code: code) }
    return found
  }

  func noteDraft(
    _ draft: LocatedCommitment, _ action: DraftDecision.Action, others: [String] = [], undoes: Int? = nil,
    on day: CalendarDate, reason: String?
  ) throws {
    let before = try statement(
      """
      SELECT json_object('code', code, 'title', title, 'kind', kind, 'firm', firm, 'due', due, 'dueDay', dueDay,
        'lead', lead, 'targets', json((SELECT json_group_array(json_array(version, position, \(TargetRecord.columns)))
          FROM (SELECT * FROM target WHERE commitmentId = c.id AND version = 0 ORDER BY position))))
      FROM commitment AS c WHERE id = ?
      """
    ).first(.int(draft.id)) { $0.text(0) }
    try insert(.draftDecision) { row in
      row.add(newIdentity())
      row.add(draft.id)
      row.add(action.rawValue)
      row.add(undoes)
      row.add(before ?? "{}")
      row.add(ColumnText.list(others))
      row.add(day.description)
      row.add(author.at)
      row.add(author.name)
      row.add(reason)
    }
  }

  /// Takes back the author's last decision on a draft that nobody took back yet; the decision stays on record.
  public func undoDraft(on day: CalendarDate, reason: String? = nil) throws -> (
    code: String, action: DraftDecision.Action
  ) {
    let last = try statement(
      """
      SELECT d.id, d.commitmentId, d.action, c.code, c.journalId, c.identity, c.unitId, c.planId, d.others
      FROM draftDecision AS d JOIN commitment AS c ON c.id = d.commitmentId
      WHERE d.by = ? AND d.action <> 'undone'
        AND NOT EXISTS (SELECT 1 FROM draftDecision AS u WHERE u.undoes = d.id)
      ORDER BY d.id DESC LIMIT 1
      """
    ).first(.text(author.name)) { row in
      (
        decision: row.int(0), action: row.value(2, or: DraftDecision.Action.edited),
        draft: LocatedCommitment(
          id: row.int(1), identity: row.text(5), code: row.text(3), unitId: row.int(6), planId: row.int(7),
          documentId: nil, isAdopted: !row.isNull(4)), others: ColumnText.list(row.optionalText(8))
      )
    }
    guard let last else { throw StoreError.nothingToUndo(by: author.name) }
    guard !last.draft.isAdopted else { throw StoreError.adoptedStays(code: last.draft.code) }
    try refuseAdopted(last.others)
    try noteDraft(last.draft, .undone, undoes: last.decision, on: day, reason: reason)
    switch last.action {
    case .accepted, .undone: break
    case .rejected: try revive(last.draft.id)
    case .edited: try restore(last.draft.id, decision: last.decision)
    case .split:
      try revive(last.draft.id)
      try retire(last.others, on: day)
    case .merged:
      try revive(last.draft.id)
      // First of the others is the one it was merged with, the second what came of both.
      if let other = last.others.first { try revive(try commitmentId(identity: other)) }
      try retire(Array(last.others.dropFirst()), on: day)
    }
    return (last.draft.code, last.action)
  }

  private func refuseAdopted(_ identities: [String]) throws {
    for identity in identities {
      let code = try statement("SELECT code FROM commitment WHERE identity = ? AND journalId IS NOT NULL")
        .first(.text(identity)) { $0.text(0) }
      if let code { throw StoreError.adoptedStays(code: code) }
    }
  }

  private func revive(_ id: Int) throws {
    try run("UPDATE commitment SET rejected = NULL WHERE id = ?") { $0.bind(id) }
  }

  func retire(_ identities: [String], on day: CalendarDate) throws {
    for identity in identities {
      try run("UPDATE commitment SET rejected = ? WHERE identity = ? AND journalId IS NULL") {
        $0.bind(day.description)
        $0.bind(identity)
      }
    }
  }

  /// The draft as it was before a decision.
  private func restore(_ id: Int, decision: Int) throws {
    try run(
      """
      UPDATE commitment SET (title, kind, firm, due, dueDay, lead) = (
        SELECT json_extract(before, '$.title'), json_extract(before, '$.kind'), json_extract(before, '$.firm'),
          json_extract(before, '$.due'), json_extract(before, '$.dueDay'), json_extract(before, '$.lead')
        FROM draftDecision WHERE id = ?1) WHERE id = ?2
      """
    ) {
      $0.bind(decision)
      $0.bind(id)
    }
    try run("DELETE FROM target WHERE commitmentId = ? AND version = 0") { $0.bind(id) }
    let cells = (0..<15).map { "json_extract(t.value, '$[\($0)]')" }.joined(separator: ", ")
    try run(
      """
      INSERT INTO target (commitmentId, version, position, \(TargetRecord.columns))
      SELECT ?1, \(cells) FROM draftDecision AS d, json_each(d.before, '$.targets') AS t WHERE d.id = ?2
      """
    ) {
      $0.bind(id)
      $0.bind(decision)
    }
  }
}

extension Session {
  /// Takes back the author's last decision, on a draft or on links, whichever is later. Returns the codes.
  public func undoLast(on day: CalendarDate, reason: String? = nil) throws -> [String] {
    let draft = try statement(
      """
      SELECT max(d.journalId) FROM draftDecision AS d WHERE d.by = ? AND d.action <> 'undone'
        AND NOT EXISTS (SELECT 1 FROM draftDecision AS u WHERE u.undoes = d.id)
      """
    ).first(.text(author.name)) { $0.int(0) }
    let link = try statement(
      "SELECT max(journalId) FROM linkDecision WHERE by = ? AND id NOT IN (SELECT decisionId FROM linkUndo)"
    ).first(.text(author.name)) { $0.int(0) }
    if (draft ?? 0) > (link ?? 0) { return [try undoDraft(on: day, reason: reason).code] }
    return try undoLinks(on: day, reason: reason)
  }
}
