import PlanModel

// What one judge thinks of links, apart from what is decided (盲评).
extension Session {
  /// Notes what the author thinks of a link; nothing is decided by it.
  public func judge(
    link id: Int, _ state: LinkJudgement.State, relation: Relation? = nil, on day: CalendarDate,
    reason: String? = nil
  ) throws {
    let found = try statement("SELECT coalesce(proposedRelation, relation) FROM link WHERE id = ?")
      .first(.int(id)) { $0.text(0) }
    guard let found else { throw StoreError.unknownLink(String(id)) }
    try insert(.linkJudgement) { row in
      row.add(id)
      row.add(state.rawValue)
      row.add(relation?.rawValue ?? found)
      row.add(day.description)
      row.add(author.at)
      row.add(author.name)
      row.add(reason)
    }
  }

  /// Judges a commitment's candidates together: `chosen` answers it, the others don't; without one, none does.
  public func judge(
    candidatesOf code: String, unit: String? = nil, chosen: Int?, relation: Relation? = nil,
    on day: CalendarDate, reason: String? = nil
  ) throws {
    let commitment = try snapshot.adopted(code, unit: unit).id
    for link in try ids("SELECT id FROM link WHERE commitmentId = ? ORDER BY id", .int(commitment)) {
      let isChosen = link == chosen
      try judge(
        link: link, isChosen ? .accepted : .rejected, relation: isChosen ? relation : nil, on: day,
        reason: reason)
    }
  }

  /// Takes back the author's last judgement, with all that was judged in the same write.
  @discardableResult
  public func undoJudgements(on day: CalendarDate) throws -> [String] {
    let last = try statement(
      """
      SELECT max(j.journalId) FROM linkJudgement AS j WHERE j.by = ?1 AND j.state <> 'withdrawn'
        AND j.id = (SELECT max(id) FROM linkJudgement WHERE linkId = j.linkId AND by = ?1)
      """
    ).first(.text(author.name)) { $0.optionalInt(0) }
    guard let last = last ?? nil else { throw StoreError.nothingToUndo(by: author.name) }
    let links = try ids(
      """
      SELECT j.linkId FROM linkJudgement AS j WHERE j.journalId = ?1 AND j.by = ?2 AND j.state <> 'withdrawn'
        AND j.id = (SELECT max(id) FROM linkJudgement WHERE linkId = j.linkId AND by = ?2) ORDER BY j.id
      """, .int(last), .text(author.name))
    for link in links { try judge(link: link, .withdrawn, on: day) }
    var codes: [String] = []
    for link in links {
      let code = try statement(
        "SELECT c.code FROM link AS l JOIN commitment AS c ON c.id = l.commitmentId WHERE l.id = ?"
      ).first(.int(link)) { $0.text(0) }
      if let code, !codes.contains(code) { codes.append(code) }
    }
    return codes
  }
}
