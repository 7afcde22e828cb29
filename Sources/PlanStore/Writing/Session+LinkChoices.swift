import PlanModel

// What a person may do with a link beside accepting and rejecting it (定夺对应关系).
extension Session {
  /// Takes this candidate and rejects the commitment's others. Returns how many were rejected.
  @discardableResult
  public func take(
    link id: Int, relation: Relation? = nil, on day: CalendarDate, reason: String? = nil
  ) throws -> Int {
    try decide(link: id, .accepted, relation: relation, on: day, reason: reason)
    let others = try ids(
      """
      SELECT id FROM link WHERE commitmentId = (SELECT commitmentId FROM link WHERE id = ?1) AND id <> ?1
        AND state <> 'rejected' ORDER BY id
      """, .int(id))
    for other in others { try decide(link: other, .rejected, on: day, reason: reason) }
    return others.count
  }

  /// Says that nothing answers a commitment (无回应): all its candidates are rejected. Returns how many.
  @discardableResult
  public func markSilent(
    code: String, unit: String? = nil, on day: CalendarDate, reason: String? = nil
  ) throws -> Int {
    let commitment = try snapshot.adopted(code, unit: unit).id
    let open = try ids(
      "SELECT id FROM link WHERE commitmentId = ? AND state <> 'rejected' ORDER BY id", .int(commitment))
    guard !open.isEmpty else { throw StoreError.noCandidates(code: code) }
    for link in open { try decide(link: link, .rejected, on: day, reason: reason) }
    return open.count
  }

  /// Takes back the author's last decision on links, with all that was decided in the same write; each decision
  /// stays on record. Returns the codes of the commitments.
  @discardableResult
  public func undoLinks(on day: CalendarDate, reason: String? = nil) throws -> [String] {
    let last = try statement(
      """
      SELECT max(journalId) FROM linkDecision WHERE by = ? AND id NOT IN (SELECT decisionId FROM linkUndo)
      """
    ).first(.text(author.name)) { $0.optionalInt(0) }
    guard let last = last ?? nil else { throw StoreError.nothingToUndo(by: author.name) }
    let decisions = try ids(
      """
      SELECT id FROM linkDecision WHERE journalId = ?1 AND by = ?2
        AND id NOT IN (SELECT decisionId FROM linkUndo) ORDER BY id
      """, .int(last), .text(author.name))
    for decision in decisions { try undo(decision: decision, on: day, reason: reason) }
    return try codes(ofDecisions: decisions)
  }

  /// Takes back the standing decision on one link, whoever made it.
  public func undo(link id: Int, on day: CalendarDate, reason: String? = nil) throws {
    guard try statement("SELECT 1 FROM link WHERE id = ?").first(.int(id), row: { _ in true }) != nil else {
      throw StoreError.unknownLink(String(id))
    }
    guard
      let decision = try ids(
        """
        SELECT id FROM linkDecision WHERE linkId = ? AND id NOT IN (SELECT decisionId FROM linkUndo)
        ORDER BY id DESC LIMIT 1
        """, .int(id)
      ).first
    else { throw StoreError.nothingToUndo(by: String(id)) }
    try undo(decision: decision, on: day, reason: reason)
  }

  private func undo(decision: Int, on day: CalendarDate, reason: String?) throws {
    try insert(.linkUndo) { row in
      row.add(decision)
      row.add(day.description)
      row.add(author.at)
      row.add(author.name)
      row.add(reason)
    }
    // The link stands again as the last decision left says, else as it was proposed.
    try run(
      """
      UPDATE link SET (state, relation) = (
        SELECT coalesce(k.state, 'proposed'), coalesce(k.relation, link.proposedRelation, link.relation)
        FROM (SELECT 1) LEFT JOIN linkDecision AS k ON k.id = (SELECT max(id) FROM linkDecision AS x
          WHERE x.linkId = link.id AND x.id NOT IN (SELECT decisionId FROM linkUndo)))
      WHERE id = (SELECT linkId FROM linkDecision WHERE id = ?)
      """
    ) { $0.bind(decision) }
  }

  private func codes(ofDecisions decisions: [Int]) throws -> [String] {
    var codes: [String] = []
    for decision in decisions {
      let code = try statement(
        """
        SELECT c.code FROM linkDecision AS k JOIN link AS l ON l.id = k.linkId
        JOIN commitment AS c ON c.id = l.commitmentId WHERE k.id = ?
        """
      ).first(.int(decision)) { $0.text(0) }
      if let code, !codes.contains(code) { codes.append(code) }
    }
    return codes
  }

  func ids(_ sql: String, _ first: Prepared.Argument, _ second: Prepared.Argument? = nil) throws -> [Int] {
    var ids: [Int] = []
    let rows = try statement(sql)
    if let second {
      try rows.each(first, second) { ids.append($0.int(0)) }
    } else {
      try rows.each(first) { ids.append($0.int(0)) }
    }
    return ids
  }
}
