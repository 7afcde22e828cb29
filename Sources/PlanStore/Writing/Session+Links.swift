import FoundationEssentials
import PlanModel

extension Session {
  /// How many candidates of a commitment wait for a person at most.
  static let candidatesKept = 3

  /// Records what the matcher found between a plan and a later report: candidates to decide, and who got none.
  ///
  /// Decided links stay as they were decided. Returns how many are new.
  @discardableResult
  public func propose(
    _ result: MatchResult, commitments: [CommitmentStatement], review: ReviewDocument, on day: CalendarDate
  ) throws -> Int {
    let document = try documentId(review.sha256)
    let ids = try Dictionary(
      uniqueKeysWithValues: commitments.map { ($0.id, try commitmentId(identity: $0.id)) })
    var kept: [String: Int] = [:]
    var new = 0
    for candidate in result.links where result.silent[candidate.commitment] == nil {
      guard let commitment = ids[candidate.commitment], let outcome = Int(candidate.outcome) else { continue }
      let place = kept[candidate.commitment, default: 0]
      guard place < Self.candidatesKept else { continue }
      kept[candidate.commitment] = place + 1
      new += try propose(candidate, commitment: commitment, outcome: outcome) ? 1 : 0
    }
    let sorted = commitments.compactMap { statement in ids[statement.id].map { (id: $0, name: statement.id) }
    }
    .sorted { $0.id < $1.id }
    for (id, name) in sorted {
      let silence = result.silent[name]
      // A commitment that nothing was found for, and that the matcher would not stand for as silent, waits too.
      let known = try statement("SELECT 1 FROM examination WHERE commitmentId = ? AND documentId = ?")
      if try known.first(.int(id), .int(document), row: { _ in true }) != nil { continue }
      try insert(.examination) { row in
        row.add(id)
        row.add(document)
        row.add((review.issued ?? day).description)
        row.add(silence == nil && kept[name] != nil ? "candidates" : "silent")
        row.add(ColumnText.phrases(silence ?? []))
      }
    }
    return new
  }

  private func propose(_ candidate: MatchCandidate, commitment: Int, outcome: Int) throws -> Bool {
    let state = try statement("SELECT state FROM link WHERE commitmentId = ? AND outcomeId = ?")
      .first(.int(commitment), .int(outcome)) { $0.text(0) }
    if let state, state != Link.State.proposed.rawValue { return false }
    try run(
      """
      INSERT INTO link (commitmentId, outcomeId, relation, score, auto, reasons, state)
      VALUES (?, ?, ?, ?, ?, ?, 'proposed') ON CONFLICT (commitmentId, outcomeId) DO UPDATE
      SET relation = excluded.relation, score = excluded.score, auto = excluded.auto, reasons = excluded.reasons
      """
    ) { row in
      row.bind(commitment)
      row.bind(outcome)
      row.bind(candidate.relation.rawValue)
      row.bind(Int((min(max(candidate.score, 0), 1) * 1000).rounded()))
      row.bind(candidate.isAuto ? 1 : 0)
      row.bind(ColumnText.phrases(candidate.reasons))
    }
    return state == nil
  }

  /// Accepts or rejects a link; a relation given replaces the proposed one.
  public func decide(
    link id: Int, _ state: Link.State, relation: Relation? = nil, on day: CalendarDate, reason: String? = nil
  ) throws {
    let found = try statement("SELECT relation FROM link WHERE id = ?").first(.int(id)) { $0.text(0) }
    guard let found else { throw StoreError.unknownLink(String(id)) }
    let relation = relation?.rawValue ?? found
    try run(
      """
      UPDATE link SET state = ?, proposedRelation = coalesce(proposedRelation, relation), relation = ? WHERE id = ?
      """
    ) {
      $0.bind(state.rawValue)
      $0.bind(relation)
      $0.bind(id)
    }
    try insert(.linkDecision) { row in
      row.add(id)
      row.add(state.rawValue)
      row.add(relation)
      row.add(day.description)
      row.add(author.at)
      row.add(author.name)
      row.add(reason)
    }
  }

  /// Adds a link by hand between a commitment and an outcome of the store, proposed; decide it next.
  public func link(code: String, unit: String? = nil, outcome: Int, relation: Relation) throws -> Int {
    let commitment = try snapshot.adopted(code, unit: unit).id
    guard try statement("SELECT 1 FROM outcome WHERE id = ?").first(.int(outcome), row: { _ in true }) != nil
    else {
      throw StoreError.unknownLink(String(outcome))
    }
    _ = try propose(
      MatchCandidate(commitment: "", outcome: "", score: 1, relation: relation), commitment: commitment,
      outcome: outcome)
    return try statement("SELECT id FROM link WHERE commitmentId = ? AND outcomeId = ?")
      .first(.int(commitment), .int(outcome)) { $0.int(0) } ?? 0
  }
}
