import PlanModel

/// One decision on a draft: who, when, why (草稿的定夺).
public struct DraftDecision: Hashable, Sendable {
  public enum Action: String, Hashable, Sendable, CaseIterable {
    case accepted, rejected, edited, split, merged, undone
  }

  public var action: Action
  public var code: String
  public var on: CalendarDate
  public var by: String
  public var reason: String?
  /// Codes of what it was split into, or merged with and into.
  public var others: [String]
  public var isUndone: Bool
  /// The title and the targets as they were before.
  public var titleBefore: String
  public var targetsBefore: String
}

extension Snapshot {
  /// What was decided on a commitment while it was a draft, and on the drafts that it came from; oldest first.
  public func draftDecisions(ofCode code: String, unit: String? = nil) throws -> [DraftDecision] {
    let below = try unit.map { Set(try subtree(try unitId($0))) }
    var decisions: [DraftDecision] = []
    try statement(
      """
      SELECT d.action, c.code, d.day, d.by, d.reason,
        (SELECT group_concat(o.code, '、') FROM json_each(coalesce(d.others, '[]')) AS j
          JOIN commitment AS o ON o.identity = j.value),
        EXISTS (SELECT 1 FROM draftDecision AS u WHERE u.undoes = d.id),
        json_extract(d.before, '$.title'),
        (SELECT group_concat(json_extract(t.value, '$[14]'), '；') FROM json_each(d.before, '$.targets') AS t),
        c.unitId
      FROM draftDecision AS d JOIN commitment AS c ON c.id = d.commitmentId
      WHERE c.code = ?1 OR EXISTS (SELECT 1 FROM json_each(coalesce(d.others, '[]')) AS j
        JOIN commitment AS o ON o.identity = j.value WHERE o.code = ?1 AND o.unitId = c.unitId)
      ORDER BY d.id
      """
    ).each(.text(code)) { row in
      guard below?.contains(row.int(9)) ?? true else { return }
      decisions.append(
        DraftDecision(
          action: row.value(0, or: .edited), code: row.text(1),
          on: row.day(2) ?? CalendarDate(dayNumber: 0), by: row.text(3), reason: row.optionalText(4),
          others: row.text(5).split(separator: "、").map { String($0) }, isUndone: row.int(6) == 1,
          titleBefore: row.text(7), targetsBefore: row.text(8)))
    }
    return decisions
  }

  /// The ids of drafts that somebody accepted and that aren't adopted yet (拟采纳).
  public func acceptedDrafts() throws -> Set<String> {
    var ids: Set<String> = []
    try statement(
      """
      SELECT c.identity FROM commitment AS c WHERE c.journalId IS NULL AND c.rejected IS NULL
        AND (SELECT d.action FROM draftDecision AS d WHERE d.commitmentId = c.id AND d.action <> 'undone'
          AND NOT EXISTS (SELECT 1 FROM draftDecision AS u WHERE u.undoes = d.id) ORDER BY d.id DESC LIMIT 1)
          = 'accepted'
      """
    ).each { ids.insert($0.text(0)) }
    return ids
  }
}

/// How a commitment stands as a draft (草稿状态).
public enum DraftState: String, Hashable, Sendable, CaseIterable {
  case open
  /// Accepted by a person, adopted soon.
  case accepted
  case adopted, rejected
}

extension Snapshot {
  /// Nil where no such commitment was ever recorded. Where a rejected and a live one share a code, the live one counts.
  public func draftState(ofCode code: String, unit: String? = nil) throws -> DraftState? {
    let below = try unit.map { Set(try subtree(try unitId($0))) }
    let accepted = try acceptedDrafts()
    var state: DraftState?
    try statement(
      "SELECT identity, unitId, journalId, rejected FROM commitment WHERE code = ? ORDER BY rejected IS NULL, id"
    ).each(.text(code)) { row in
      guard below?.contains(row.int(1)) ?? true else { return }
      if !row.isNull(3) {
        state = .rejected
      } else if !row.isNull(2) {
        state = .adopted
      } else {
        state = accepted.contains(row.text(0)) ? .accepted : .open
      }
    }
    return state
  }
}
