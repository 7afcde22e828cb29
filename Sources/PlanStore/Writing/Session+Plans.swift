import PlanModel

extension Session {
  /// The unit's plan for a period, made where there is none yet.
  func planId(unit: Int, _ period: Period) throws -> Int {
    let key = PlanKey(unit: unit, period: period)
    if let known = planIds[key] { return known }
    let found = try statement("SELECT id FROM plan WHERE unitId = ? AND period = ?")
      .first(.int(unit), .text(period.description)) { $0.int(0) }
    let id =
      try found
      ?? insert(SealedTable.plan, sealed: false) { row in
        row.add(newIdentity())
        row.add(unit)
        row.add(period.description)
        row.add(period.first.description)
        row.add(period.last.description)
        row.add("")
        row.add(nil as Int?)
        row.add(nil as String?)
      }
    planIds[key] = id
    return id
  }

  /// Adopts a plan (通过): it is frozen from now on. Adopting it again changes nothing.
  func adoptPlan(_ id: Int, on day: CalendarDate, document: Int?) throws {
    let isAdopted = try statement("SELECT journalId IS NOT NULL FROM plan WHERE id = ?").first(.int(id)) {
      $0.int(0) == 1
    }
    if isAdopted == true { return }
    try run("UPDATE plan SET adopted = ?, documentId = coalesce(?, documentId), journalId = ? WHERE id = ?") {
      $0.bind(day.description)
      $0.bind(document)
      $0.bind(journalId)
      $0.bind(id)
    }
    try seal(.plan, where: "id = ?", id)
  }
}
