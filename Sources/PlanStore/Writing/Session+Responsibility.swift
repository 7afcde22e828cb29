import PlanModel

extension Session {
  /// Says who holds a post from a day on (任职).
  public func setTenure(_ tenure: Tenure) throws {
    let unit = try snapshot.unitId(tenure.unit)
    try insert(.tenure) { row in
      row.add(newIdentity())
      row.add(unit)
      row.add(tenure.post)
      row.add(tenure.holder)
      row.add(tenure.from.description)
      row.add(tenure.by.isEmpty ? author.name : tenure.by)
      row.add(author.at)
    }
  }

  /// Says who answers for a commitment in a role from a day on (分工).
  public func assign(_ assignment: Assignment, to code: String, unit: String? = nil) throws {
    let found = try snapshot.adopted(code, unit: unit)
    try insert(.assignment) { row in
      row.add(newIdentity())
      row.add(found.id)
      row.add(assignment.role.rawValue)
      row.add(ColumnText.list(assignment.names))
      row.add(assignment.from.description)
      row.add(assignment.by.isEmpty ? author.name : assignment.by)
      row.add(author.at)
    }
  }

  /// Records what came after the last adjustment of a commitment (调整的后续).
  public func follow(_ followUp: AdjustmentFollowUp, code: String, unit: String? = nil) throws {
    let found = try snapshot.adopted(code, unit: unit)
    guard
      let adjustment = try statement(
        "SELECT id FROM adjustment WHERE commitmentId = ? ORDER BY day DESC, id DESC LIMIT 1"
      ).first(.int(found.id), row: { $0.int(0) })
    else { throw StoreError.nothingAdjusted(code: code) }
    try insert(.followUp) { row in
      row.add(newIdentity())
      row.add(adjustment)
      row.add(followUp.step.rawValue)
      row.add(followUp.on.description)
      row.add(followUp.number)
      row.add(followUp.by.isEmpty ? author.name : followUp.by)
      row.add(author.at)
    }
  }
}
