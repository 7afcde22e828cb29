import PlanModel

/// Rows of `adjustment`.
enum AdjustmentRecord {
  static let select = """
    SELECT identity, day, recordedAt, change, version, due, scope, reason, authority, number, by, id FROM adjustment
    WHERE commitmentId = ? AND day <= ? AND journalId <= ? ORDER BY day, recordedAt, id
    """

  static func fill(_ row: inout SealedRow, _ adjustment: Adjustment, commitment: Int, version: Int?) {
    row.add(adjustment.id)
    row.add(commitment)
    row.add(version)
    row.add(adjustment.on.column)
    row.add(adjustment.recordedAt)
    var terms: Terms?
    switch adjustment.change {
    case .terms(let changed):
      terms = changed
      row.add("terms")
    case .suspended: row.add("suspended")
    case .resumed: row.add("resumed")
    case .withdrawn: row.add("withdrawn")
    }
    row.add(terms?.due?.description)
    row.add(terms?.scope)
    row.add(adjustment.reason)
    row.add(adjustment.authority.rawValue)
    row.add(adjustment.number)
    row.add(adjustment.by)
  }

  /// `versions` are the targets by version.
  static func decode(_ row: Prepared, _ versions: [Int: [Target]]) -> Adjustment {
    let change: Adjustment.Change =
      switch row.text(3) {
      case "suspended": .suspended
      case "resumed": .resumed
      case "withdrawn": .withdrawn
      default:
        .terms(
          Terms(targets: versions[row.int(4)] ?? [], due: row.partialDate(5), scope: row.optionalText(6)))
      }
    return Adjustment(
      id: row.text(0), on: row.day(1) ?? CalendarDate(dayNumber: 0), recordedAt: row.int(2), change: change,
      reason: row.text(7), authority: row.value(8, or: .superior), number: row.optionalText(9),
      by: row.text(10))
  }
}

/// Rows of `signOff`.
enum SignOffRecord {
  static let select = """
    SELECT identity, action, day, recordedAt, by, reason FROM signOff
    WHERE commitmentId = ? AND day <= ? AND journalId <= ? ORDER BY id
    """

  static func fill(_ row: inout SealedRow, _ step: SignOffStep, commitment: Int) {
    row.add(step.id)
    row.add(commitment)
    row.add(step.action.rawValue)
    row.add(step.on.column)
    row.add(step.recordedAt)
    row.add(step.by)
    row.add(step.reason)
  }

  static func decode(_ row: Prepared) -> SignOffStep {
    SignOffStep(
      id: row.text(0), action: row.value(1, or: .requested), on: row.day(2) ?? CalendarDate(dayNumber: 0),
      recordedAt: row.int(3), by: row.text(4), reason: row.optionalText(5))
  }
}

/// Rows of `milestone`.
enum MilestoneRecord {
  static let select =
    "SELECT name, stage, planned, weight FROM milestone WHERE commitmentId = ?1 AND coalesce(journalId, 0) <= ?2 ORDER BY position"

  /// The steps that stand, in order: a later row of a name moves the step, one without a day takes it away.
  static func standing(_ rows: Prepared, _ id: Int, known lastEntry: Int) throws -> [Milestone] {
    var steps: [Milestone] = []
    try rows.each(.int(id), .int(lastEntry)) { row in
      let name = row.text(0)
      let place = steps.firstIndex { $0.name == name }
      switch (decode(row), place) {
      case (let step?, let place?): steps[place] = step
      case (let step?, nil): steps.append(step)
      case (nil, let place?): steps.remove(at: place)
      case (nil, nil): break
      }
    }
    return steps
  }

  static func fill(_ row: inout SealedRow, _ milestone: Milestone, commitment: Int, position: Int) {
    row.add(commitment)
    row.add(position)
    row.add(milestone.name)
    row.add(milestone.stage?.rawValue)
    row.add(milestone.planned.description)
    row.add(milestone.weight?.column)
  }

  static func decode(_ row: Prepared) -> Milestone? {
    guard let planned = row.partialDate(2) else { return nil }
    return Milestone(
      name: row.text(0), stage: row.optionalValue(1), planned: planned, weight: row.decimal(3))
  }
}

/// Links that were accepted, with the outcome's sentence.
enum AcceptedOutcomeRecord {
  /// The day that an outcome counts from: its report's, else the end of what the report looks back on, else
  /// the decision's.
  static let day = "coalesce(d.issued, k.day)"

  static let select = """
    SELECT k.relation, o.quote, o.documentId, o.spanStart, o.spanEnd, \(day) FROM link AS l
    JOIN linkDecision AS k ON k.id = (SELECT max(id) FROM linkDecision AS x WHERE x.linkId = l.id
      AND x.journalId <= ?3
      AND NOT EXISTS (SELECT 1 FROM linkUndo WHERE decisionId = x.id AND journalId <= ?3))
    JOIN outcome AS o ON o.id = l.outcomeId JOIN document AS d ON d.id = o.documentId
    WHERE l.commitmentId = ?1 AND k.state = 'accepted' AND \(day) <= ?2 ORDER BY \(day), o.id
    """

  /// For each later report that was read for an answer, whether candidates wait for a person.
  static let examinations = """
    SELECT e.result = 'candidates' AND EXISTS (
      SELECT 1 FROM link AS l JOIN outcome AS o ON o.id = l.outcomeId
      WHERE l.commitmentId = e.commitmentId AND o.documentId = e.documentId AND l.state = 'proposed')
    FROM examination AS e WHERE e.commitmentId = ?1 AND e.day <= ?2 AND e.journalId <= ?3
    """

  static func decode(_ row: Prepared, _ snapshot: Snapshot) throws -> AcceptedOutcome {
    AcceptedOutcome(
      relation: row.value(0, or: .reported), quote: row.text(1),
      source: Source(
        documentHash: try snapshot.documentHash(row.int(2)), span: Span(row.int(3), row.int(4)),
        quote: row.text(1)),
      on: row.day(5))
  }
}
